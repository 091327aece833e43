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
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openfinsam.domain.ekonomi.Kommentarslage;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.rapport.Halvarsrapport;
import org.openfinsam.domain.rapport.Rapportdel;
import org.openfinsam.persistence.ekonomi.Huvudboksar;
import org.openfinsam.web.api.Adressdelar;
import org.openfinsam.web.api.Api;
import org.openfinsam.web.api.Problemfel;
import org.openfinsam.web.api.Problemkod;
import org.openfinsam.web.api.Svarssprak;
import org.openfinsam.web.ram.Svensktid;

/** Reports over HTTP, each as the file that {@code format} or {@code Accept} asks for. */
@Path("forbund/{id}/rapporter")
@RequestScoped
public class Rapportresurs {

    private static final String HALVAR = "H1";

    @Inject
    private Halvarsrapporttjanst tjanst;

    @Inject
    private Ekonomirapporttjanst ekonomi;

    @Inject
    private Clock klocka;

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
            throw Problemfel.ogiltigt("api.period", period);
        }
        Halvarsrapport rapport = tjanst.hamta(Adressdelar.forbund(id), ar(ar), sprak)
                .filter(r -> r.del(tabell).isPresent())
                .orElseThrow(Problemfel::saknas);
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

    /**
     * A report of some months of a ledger.
     *
     * @param id the association
     * @param slag {@code resultat}, {@code balans}, {@code kassaflode}, {@code noter}, {@code insatser}, {@code kommuner} or
     *     {@code kommentarer}
     * @param fran the first month; without it the latest ledger's first
     * @param till the last month; without it the year's last, or the last that has ended
     * @param enhet {@code kr} or {@code tkr}
     * @param budget {@code huvudbok} for the ledger's own budget
     * @param kolumn keys of columns; without any, all
     * @param format {@code pdf}, {@code xlsx}, {@code csv} or {@code json}; without it {@code Accept} decides
     */
    @GET
    @Path("{slag}")
    @Operation(summary = "A report of the ledger: any months of its year, with budget, forecast and last year")
    public Response ekonomirapport(
            @PathParam("id")
                    @Parameter(description = "the association's name in addresses", example = "sodra-norrbotten")
                    String id,
            @PathParam("slag")
                    @Parameter(
                            description =
                                    "which report: resultat, balans, kassaflode, noter, insatser, kommuner or kommentarer",
                            example = "resultat")
                    String slag,
            @QueryParam("fran") @Parameter(description = "the first month", example = "2020-01") String fran,
            @QueryParam("till") @Parameter(description = "the last month", example = "2020-06") String till,
            @QueryParam("enhet")
                    @Parameter(description = "kr or tkr; each amount is rounded on its own in tkr", example = "kr")
                    String enhet,
            @QueryParam("budget")
                    @Parameter(
                            description = "huvudbok: the ledger's own budget, also when the board has decided one",
                            example = "huvudbok")
                    String budget,
            @QueryParam("kolumn")
                    @Parameter(
                            description = "a column's key, once for each; without it all columns",
                            example = "utfall")
                    List<String> kolumn,
            @QueryParam("format")
                    @Parameter(description = "pdf, xlsx, csv or json; without it Accept decides", example = "json")
                    String format,
            @Context HttpHeaders huvuden)
            throws IOException {
        Locale sprak = Svarssprak.av(huvuden);
        Filformat fil = filformat(format, huvuden);
        ForbundId forbundet = Adressdelar.forbund(id);
        if (slag.isEmpty() || !Rapportval.finns(slag)) {
            throw Problemfel.saknas();
        }
        List<Huvudboksar> aren = ekonomi.aren(forbundet);
        Optional<YearMonth> forsta = manad(fran);
        Huvudboksar bok = Rapportval.bok(aren, forsta).orElseThrow(Problemfel::saknas);
        YearMonth borjan = Rapportval.forsta(bok, forsta);
        Rapportval val = new Rapportval(
                Rapportval.slag(slag),
                borjan,
                Rapportval.sista(bok, borjan, manad(till), Svensktid.idag(klocka)),
                Rapportval.TUSENTAL.equals(enhet),
                Rapportval.HUVUDBOK.equals(budget),
                kolumn == null ? List.of() : kolumn);
        Ekonomirapportbild bild = ekonomi.hamta(forbundet, aren, bok, val, sprak);
        Rapportvy del =
                Rapportvy.of(val.slag().isEmpty() ? kommentarer(forbundet, bild, sprak) : bild.del(sprak), sprak);
        Rapportfil rapport = new Rapportfil(ekonomi.forbund(forbundet), bild, del, sprak);
        // Written before the answer starts, so that what goes wrong still becomes an error and not half a file.
        ByteArrayOutputStream innehall = new ByteArrayOutputStream();
        rapport.skriv(fil, del.nyckel(), innehall);
        return Response.ok((StreamingOutput) innehall::writeTo, fil.typ())
                .header(HttpHeaders.CONTENT_LANGUAGE, sprak.toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        (fil == Filformat.JSON ? "inline" : "attachment") + "; filename=\"" + rapport.namn(fil) + "\"")
                .build();
    }

    private Rapportdel kommentarer(ForbundId forbund, Ekonomirapportbild bild, Locale sprak) {
        return new Rapportdel(
                new Kommentarslista(ekonomi.kommentarer(forbund, bild.bok()), bild.rapport(), sprak).tabell(),
                Optional.empty(),
                0,
                List.of(),
                Kommentarslage.utanFragor());
    }

    private static Optional<YearMonth> manad(String text) {
        Optional<YearMonth> manad = Rapportval.manad(text);
        if (manad.isEmpty() && text != null && !text.isEmpty()) {
            throw Problemfel.ogiltigt("api.manad", text);
        }
        return manad;
    }

    /** The path of a report as a file. */
    static String ekonomivag(ForbundId forbund, Rapportval val, Filformat format) {
        return Api.ROT + "/forbund/" + forbund + "/rapporter/" + val.kod() + "?format=" + format.andelse()
                + val.utanForbund();
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
                : Filformat.begart(format);
    }

    private static int ar(String ar) {
        if (ar == null || !Halvarsrapporttjanst.rimligtAr(ar)) {
            throw Problemfel.ogiltigt("api.ar", ar);
        }
        return Integer.parseInt(ar);
    }
}
