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
import org.openfinsam.domain.medel.Bidragsfordelning;
import org.openfinsam.web.lag.AnmarkningJson;

/** {@code POST /kalkyl/bidrag}: the statutory split. */
@Path("kalkyl/bidrag")
public class Bidragsresurs {

    @Inject
    private Bidragstjanst tjanst;

    /** The split, or 422 with the rules that said no. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The statutory split of a year's money between the members (FL 5 §)", description = """
            nyckel: PROCENT (each list sums to exactly 100) or VIKT (any weights). avrundning: ORE, KRONA or TUSENTAL; totalt
            must be a whole number of it. Rounding is by largest remainder in two steps, ties to the part listed first. Optional
            visningsuppdelning {"ARBETSFORMEDLINGEN":50} shows the state's half as two rows.""")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "bidrag", value = Exempel.BIDRAG)))
    @APIResponse(
            responseCode = "200",
            description = "What each member transfers",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "bidrag", value = Exempel.BIDRAG_SVAR)))
    @APIResponse(responseCode = "400", description = "The body cannot be read: detail begins with a JSON pointer")
    @APIResponse(
            responseCode = "422",
            description = "FL5-NYCKEL, FL3-REGION-SAKNAS, MEDLEM-DUBBLETT or AVRUNDNING-OJAMN")
    public Response fordela(InputStream kropp, @Context HttpHeaders huvuden) throws IOException {
        Bidragsfordelning.Utfall utfall = tjanst.fordela(Kalkylsvar.fraga(kropp, Bidragsjson::las));
        if (utfall instanceof Bidragsfordelning.Nekad nekad) {
            throw AnmarkningJson.problem(nekad.anmarkningar());
        }
        return Kalkylsvar.svar(huvuden, sprak -> Bidragsjson.skriv((Bidragsfordelning.Fordelad) utfall));
    }
}
