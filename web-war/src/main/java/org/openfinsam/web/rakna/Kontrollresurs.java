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
import org.openfinsam.domain.medel.Bidragskontroll;

/** {@code POST /kalkyl/bidragskontroll}: whether contributions are shared as the law says. */
@Path("kalkyl/bidragskontroll")
public class Kontrollresurs {

    @Inject
    private Kontrolltjanst tjanst;

    /** Shares in per cent of the sum, and findings. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Whether a year's contributions are shared as FL 5 § says", description = """
            Rows of one part are added up. differens is stated minus calculated. A difference of at most half a unit of avrundning
            (default KRONA) is AVRUNDNING. ARBETSFORMEDLINGEN counts in the state's half and gives the warning FL5-AF.""")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "bidragskontroll", value = Exempel.BIDRAGSKONTROLL)))
    @APIResponse(
            responseCode = "200",
            description = "Shares and findings",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "bidragskontroll", value = Exempel.BIDRAGSKONTROLL_SVAR)))
    @APIResponse(responseCode = "400", description = "The body cannot be read: detail begins with a JSON pointer")
    public Response kontrollera(InputStream kropp, @Context HttpHeaders huvuden) throws IOException {
        Bidragskontroll kontroll = tjanst.kontrollera(Kalkylsvar.fraga(kropp, Kontrolljson::las));
        return Kalkylsvar.svar(huvuden, sprak -> Kontrolljson.skriv(kontroll, sprak));
    }
}
