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
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.openfinsam.domain.belopp.Regelfel;
import org.openfinsam.web.api.Problemfel;
import org.openfinsam.web.api.Problemkod;

/** {@code POST /kalkyl/avstamning}: the linter, for any table, as JSON or as CSV. */
@Path("kalkyl/avstamning")
public class Avstamningsresurs {

    private static final String CSV = "text/csv";

    @Inject
    private Avstamningstjanst tjanst;

    /** A table with its rules in one body, or a table as text with its rules in the query. */
    @POST
    @Consumes({MediaType.APPLICATION_JSON, CSV})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Whether the sums of a table are what their terms give", description = """
            A row that is exactly SUMMA closes its section. Rules are left=term±term with exact names: kolumnregel for every row,
            radregel (rows or sections) for every column of figures; radsumma is a column that sums the others. enhet: KR, TKR or
            ANTAL. tomt: NOLL (an empty cell is 0) or OKANT (a check with an empty term is not made). AVRUNDNING: at most half a
            unit for each filled term. The same table can be sent as text/csv with the rules as query parameters.""")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        examples = @ExampleObject(name = "json", value = Exempel.AVSTAMNING)),
                @Content(mediaType = CSV, examples = @ExampleObject(name = "csv", value = Exempel.AVSTAMNING_CSV))
            })
    @Parameter(name = "kolumnregel", in = ParameterIn.QUERY, description = "CSV only, repeatable")
    @Parameter(name = "radsumma", in = ParameterIn.QUERY, description = "CSV only, repeatable")
    @Parameter(name = "radregel", in = ParameterIn.QUERY, description = "CSV only, repeatable; + is %2B")
    @Parameter(name = "enhet", in = ParameterIn.QUERY, description = "CSV only: KR, TKR or ANTAL")
    @Parameter(name = "tomt", in = ParameterIn.QUERY, description = "CSV only: NOLL or OKANT")
    @APIResponse(
            responseCode = "200",
            description = "How many checks were made, and findings",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "avstamning", value = Exempel.AVSTAMNING_SVAR)))
    @APIResponse(responseCode = "400", description = "The body cannot be read: detail names the field or the line")
    @APIResponse(responseCode = "422", description = "REGEL: a rule names what the table does not have")
    public Response granska(InputStream kropp, @Context UriInfo adress, @Context HttpHeaders huvuden)
            throws IOException {
        Avstamningsjson.Fraga fraga = MediaType.APPLICATION_JSON_TYPE.isCompatible(huvuden.getMediaType())
                ? Kalkylsvar.fraga(kropp, Avstamningsjson::las)
                : Avstamningscsv.las(kropp, adress.getQueryParameters());
        try {
            Avstamningstjanst.Svar svar = tjanst.granska(fraga.tabell(), fraga.villkor());
            return Kalkylsvar.svar(huvuden, sprak -> Avstamningsjson.skriv(svar, sprak));
        } catch (Regelfel fel) {
            throw Problemfel.av(Problemkod.REGEL, fel::text);
        }
    }
}
