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
import org.openfinsam.persistence.ekonomi.SieSaknas;
import org.openfinsam.persistence.ekonomi.Sieinnehall;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.api.Problemfel;
import org.openfinsam.web.api.Problemkod;

/** {@code POST /kalkyl/sie}: what is in a SIE file, and is it sound? */
@Path("kalkyl/sie")
public class Sieresurs {

    /** The code of a file that is none. */
    static final String SAKNAS = "SIE-SAKNAS";

    @Inject
    private Sietjanst tjanst;

    /** A file of type 1, 2, 3, 4E or 4I, in any of the three character sets. */
    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What is in a SIE file, and whether it is sound", description = """
            The body is the file itself: type 1, 2, 3, 4E or 4I, in PC8, ISO-8859-1 or UTF-8. tecken is what the bytes are, not only
            what #FORMAT says. Only #TRANS is in debet and kredit; tillagda is #RTRANS, borttagna is #BTRANS. A voucher that is not
            in balance is FEL SIE-OBALANS. A line that cannot be read is in underkanda, and the rest is read. What a program wrote
            oddly is a VARNING.""")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            examples = @ExampleObject(name = "sie", value = Exempel.SIE)))
    @APIResponse(
            responseCode = "200",
            description = "Counts, sums, lines that cannot be read, and findings",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "sie", value = Exempel.SIE_SVAR)))
    @APIResponse(responseCode = "422", description = "SIE-SAKNAS: the file is no SIE file of type 1-4")
    public Response granska(InputStream kropp, @Context HttpHeaders huvuden) throws IOException {
        byte[] fil = kropp.readAllBytes();
        try {
            Sieinnehall innehall = tjanst.granska(fil);
            return Kalkylsvar.svar(huvuden, sprak -> Siejson.skriv(innehall, sprak));
        } catch (SieSaknas ejSie) {
            throw Problemfel.av(
                    Problemkod.REGEL, SAKNAS, sprak -> Sidtexter.av(sprak).text("sie.saknas"));
        }
    }
}
