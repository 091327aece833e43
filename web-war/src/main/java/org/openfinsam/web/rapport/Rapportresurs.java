package org.openfinsam.web.rapport;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.rapport.Halvarsrapport;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.api.Api;
import org.openfinsam.web.api.Problemfel;
import org.openfinsam.web.api.Problemkod;
import org.openfinsam.web.api.Svarssprak;

/** Reports over HTTP, each as the file that {@code format} or {@code Accept} asks for. */
@Path("forbund/{id}/rapporter")
@RequestScoped
public class Rapportresurs {

    private static final String HALVAR = "H1";

    @Inject
    private Halvarsrapporttjanst tjanst;

    /**
     * The half-year report: all its tables as PDF, XLSX or JSON, one of them as CSV.
     *
     * @param id the association
     * @param ar the year
     * @param period {@code H1}
     * @param format {@code pdf}, {@code xlsx}, {@code csv} or {@code json}; without it {@code Accept} decides
     * @param tabell the table of a CSV: {@code resultat}, {@code balans} or {@code andelar}
     */
    @GET
    @Path("halvarsrapport")
    @Operation(summary = "The half-year report: result, balance and shares of cost, as the source states them")
    public Response halvarsrapport(
            @PathParam("id")
                    @Parameter(description = "the association's name in addresses", example = "sodra-norrbotten")
                    String id,
            @QueryParam("ar") @Parameter(description = "which year, 1990–2100", example = "2020", required = true)
                    String ar,
            @QueryParam("period") @DefaultValue(HALVAR) @Parameter(description = HALVAR) String period,
            @QueryParam("format")
                    @Parameter(description = "pdf, xlsx, csv or json; without it Accept decides", example = "json")
                    String format,
            @QueryParam("tabell")
                    @DefaultValue("resultat")
                    @Parameter(description = "which table a CSV is: resultat, balans or andelar")
                    String tabell,
            @Context HttpHeaders huvuden)
            throws IOException {
        Locale sprak = Svarssprak.av(huvuden);
        Filformat fil = filformat(format, huvuden);
        if (!period.equals(HALVAR)) {
            throw fel("api.period", period);
        }
        Halvarsrapport rapport = tjanst.hamta(forbund(id), ar(ar), sprak)
                .filter(r -> r.del(tabell).isPresent())
                .orElseThrow(() -> Problemfel.av(Problemkod.SAKNAS));
        // Written before the answer starts, so that what goes wrong still becomes an error and not half a file.
        ByteArrayOutputStream innehall = new ByteArrayOutputStream();
        new Rapportfil(rapport, sprak).skriv(fil, tabell, innehall);
        return Response.ok((StreamingOutput) innehall::writeTo, fil.typ())
                .header(HttpHeaders.CONTENT_LANGUAGE, sprak.toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        (fil == Filformat.JSON ? "inline" : "attachment") + "; filename=\""
                                + Rapportfil.namn(rapport, fil) + "\"")
                .build();
    }

    /** The path of a file in the application. */
    static String vag(ForbundId forbund, int ar, String tabell, Filformat format) {
        return Api.ROT + "/forbund/" + forbund + "/rapporter/halvarsrapport?ar=" + ar + "&period=" + HALVAR + "&tabell="
                + tabell + "&format=" + format.andelse();
    }

    private static Filformat filformat(String format, HttpHeaders huvuden) {
        return format == null
                ? Filformat.onskat(huvuden.getAcceptableMediaTypes())
                        .orElseThrow(() -> Problemfel.av(Problemkod.SVARSTYP))
                : Filformat.av(format).orElseThrow(() -> fel("api.format", format));
    }

    private static ForbundId forbund(String id) {
        if (!ForbundId.arGiltig(id)) {
            throw Problemfel.av(Problemkod.SAKNAS);
        }
        return ForbundId.of(id);
    }

    private static int ar(String ar) {
        if (ar == null || !Halvarsrapporttjanst.rimligtAr(ar)) {
            throw fel("api.ar", ar == null ? "" : ar);
        }
        return Integer.parseInt(ar);
    }

    private static Problemfel fel(String nyckel, String varde) {
        return Problemfel.av(Problemkod.BEGARAN, sprak -> Sidtexter.av(sprak).text(nyckel, Map.of("varde", varde)));
    }
}
