package org.openfinsam.web.rakna;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.openfinsam.domain.medel.StatligTilldelning;
import org.openfinsam.web.lag.AnmarkningJson;

/** {@code POST /kalkyl/tilldelning}: the state's model. */
@Path("kalkyl/tilldelning")
public class Tilldelningsresurs {

    @Inject
    private Tilldelningstjanst tjanst;

    /** The allocation, or 422 with the rule that said no. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The state's pot shared between associations", description = """
            belopp = grundbelopp + (pott - N * grundbelopp) * (viktForsorjning * F/sum F + viktInvanare * B/sum B). An association with
            foregaende and not overKapitalniva gets at least foregaende * (1 - hogstaSankning), rounded up: those below are set to it
            (bromsad), the others share the rest by the same formula, repeated until nobody new is below. hogstaSankning and foregaende may
            be left out. Whole kronor by largest remainder, ties to the one listed first; ore if the pot has ore.""")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "tilldelning", value = Exempel.TILLDELNING)))
    @APIResponse(
            responseCode = "200",
            description = "What each association gets, in the order given",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "tilldelning", value = Exempel.TILLDELNING_SVAR)))
    @APIResponse(responseCode = "400", description = "The body cannot be read: detail begins with a JSON pointer")
    @APIResponse(
            responseCode = "422",
            description =
                    "POTT-FOR-LITEN, TILLDELNING-VIKTER (they do not sum to 1) or TILLDELNING-NYCKEL (zero for all who share)")
    public Response fordela(InputStream kropp, @Context HttpHeaders huvuden) throws IOException {
        StatligTilldelning.Utfall utfall = tjanst.fordela(Kalkylsvar.fraga(kropp, Tilldelningsjson::las));
        if (utfall instanceof StatligTilldelning.Nekad nekad) {
            throw AnmarkningJson.problem(nekad.anmarkningar());
        }
        return Kalkylsvar.svar(huvuden, sprak -> Tilldelningsjson.skriv((StatligTilldelning.Fordelad) utfall));
    }
}
