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
import org.openfinsam.domain.styrning.Protokollsfrister;

/** {@code POST /kalkyl/frister}: the last days of a meeting's minutes. */
@Path("kalkyl/frister")
public class Fristresurs {

    @Inject
    private Fristtjanst tjanst;

    /** The last days, and what was too late or too early. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The law's last days for the minutes of a meeting (KL 5 and 8 ch.)", description = """
            Only sammantrade is required. A last day that is a Saturday, Sunday, public holiday or eve moves to the next working
            day; tasNedTidigast does not move. A day that cannot be counted is null, and the reason is in <field>Skal.""")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "frister", value = Exempel.FRISTER)))
    @APIResponse(
            responseCode = "200",
            description = "Last days and findings",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "frister", value = Exempel.FRISTER_SVAR)))
    @APIResponse(responseCode = "400", description = "The body cannot be read: detail begins with a JSON pointer")
    public Response rakna(InputStream kropp, @Context HttpHeaders huvuden) throws IOException {
        Protokollsfrister frister = tjanst.rakna(Kalkylsvar.fraga(kropp, Fristjson::las));
        return Kalkylsvar.svar(huvuden, sprak -> Fristjson.skriv(frister, sprak));
    }
}
