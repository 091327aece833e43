package org.openfinsam.web.ekonomi;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openfinsam.domain.belopp.AvvisadRad;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.persistence.belopp.Xlsxtext;
import org.openfinsam.persistence.ekonomi.Huvudboksfil;
import org.openfinsam.persistence.ekonomi.Huvudboksinnehall;
import org.openfinsam.persistence.ekonomi.Listinnehall;
import org.openfinsam.persistence.ekonomi.Sieinnehall;
import org.openfinsam.persistence.ekonomi.Sieunderkand;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.api.Adressdelar;
import org.openfinsam.web.api.Api;
import org.openfinsam.web.api.Begransad;
import org.openfinsam.web.api.Problem;
import org.openfinsam.web.api.Problemfel;
import org.openfinsam.web.api.Problemkod;
import org.openfinsam.web.api.Svarssprak;
import org.openfinsam.web.lag.AnmarkningJson;
import org.openfinsam.web.rakna.Siejson;
import org.openfinsam.web.sakerhet.Uppladdningsgrans;

/**
 * A ledger over HTTP: the file comes in, is read in the background, and waits to be accepted on the page. The same file sent
 * again is the same job.
 */
@Path("forbund/{id}/utfall")
@RequestScoped
public class Utfallsresurs {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private Huvudbokstjanst tjanst;

    /**
     * Takes a ledger.
     *
     * @param id the association
     * @param filnamn the name of the file, whose end says what it is; without it the media type does
     */
    @POST
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, CSV, XLSX})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Takes a ledger: SIE 4, CSV or XLSX. It is read in the background and waits to be accepted")
    public Response taEmot(
            @PathParam("id") @Parameter(description = "the association's name in addresses", example = "umearegionen")
                    String id,
            @QueryParam("filnamn") @Parameter(description = "the name of the file", example = "huvudbok.se")
                    String filnamn,
            InputStream kropp,
            @Context HttpHeaders huvuden)
            throws IOException {
        ForbundId forbund = Adressdelar.forbund(id);
        // Who may not is told so before anything is asked of the file.
        tjanst.lista(forbund);
        PushbackInputStream fil = new PushbackInputStream(new Begransad(kropp, Uppladdningsgrans.HUVUDBOK));
        int forsta = fil.read();
        if (forsta < 0) {
            throw Problemfel.av(Problemkod.BEGARAN, sprak -> Sidtexter.av(sprak).text("sie.fil.saknas"));
        }
        fil.unread(forsta);
        String jobb;
        try {
            jobb = tjanst.taEmot(forbund, namn(filnamn, huvuden.getMediaType()), fil);
        } catch (Xlsxtext.Olaslig ingenBok) {
            throw Problemfel.av(
                    Problemkod.REGEL,
                    "XLSX-OLASLIG",
                    sprak -> Sidtexter.av(sprak).text("huvudbok.xlsx.olaslig"));
        }
        return Response.accepted(lage(forbund, jobb, Svarssprak.av(huvuden)).toString())
                .location(URI.create(Api.ROT + "/forbund/" + id + "/utfall/" + jobb))
                .build();
    }

    /**
     * How far a ledger has come, and what is in it.
     *
     * @param id the association
     * @param fil the file's id
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "How far a ledger has come: counts, control totals, refused rows and findings when it is read")
    public Response fil(
            @PathParam("id") @Parameter(description = "the association's name in addresses", example = "umearegionen")
                    String id,
            @QueryParam("fil") @Parameter(description = "the id that taking the file gave", required = true) String fil,
            @Context HttpHeaders huvuden) {
        ForbundId forbund = Adressdelar.forbund(id);
        tjanst.lista(forbund);
        if (fil == null) {
            throw Problemfel.av(Problemkod.BEGARAN);
        }
        return jobb(id, fil, huvuden);
    }

    /**
     * How far a job has come, and what is in its file. One that failed is a problem: why, and the rows that were refused.
     *
     * @param id the association
     * @param jobb the id that taking the file gave
     */
    @GET
    @Path("{jobb}")
    @Produces({MediaType.APPLICATION_JSON, Problem.TYP})
    @Operation(summary = "How far a ledger has come; 422 with the reason and the refused rows if it could not be read")
    public Response jobb(
            @PathParam("id") @Parameter(description = "the association's name in addresses", example = "umearegionen")
                    String id,
            @PathParam("jobb") @Parameter(description = "the id that taking the file gave") String jobb,
            @Context HttpHeaders huvuden) {
        ForbundId forbund = Adressdelar.forbund(id);
        tjanst.lista(forbund);
        Huvudboksfil fil = tjanst.fil(forbund, jobb).orElseThrow(Problemfel::saknas);
        if (fil.lage() == Huvudboksfil.Lage.FEL) {
            throw misslyckat(forbund, fil);
        }
        return Response.ok(lage(forbund, jobb, Svarssprak.av(huvuden)).toString())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private Problemfel misslyckat(ForbundId forbund, Huvudboksfil fil) {
        Optional<Huvudboksinnehall> innehall = tjanst.innehall(forbund, fil.id());
        return Problemfel.av(Problemkod.REGEL, felkod(fil), sprak -> Huvudbokssida.lagestext(fil, sprak))
                .medAnmarkningar(sprak -> innehall.map(i -> AnmarkningJson.lista(i.anmarkningar(), sprak))
                        .orElse(List.of()))
                .medAvvisade(sprak -> innehall.map(i -> rader(i, sprak)).orElse(List.of()));
    }

    private static String felkod(Huvudboksfil fil) {
        return fil.sammanfattning().split(" ", 2)[0];
    }

    private static String namn(String fil, MediaType typ) {
        if (fil != null && !fil.isBlank()) {
            return fil;
        }
        String slag = typ == null ? "" : typ.getType() + "/" + typ.getSubtype();
        return slag.equals(CSV) ? "huvudbok.csv" : slag.equals(XLSX) ? "huvudbok.xlsx" : "huvudbok.se";
    }

    private JsonObject lage(ForbundId forbund, String jobb, Locale sprak) {
        Huvudboksfil fil = tjanst.fil(forbund, jobb).orElseThrow(Problemfel::saknas);
        boolean fel = fil.lage() == Huvudboksfil.Lage.FEL;
        Optional<Huvudboksinnehall> innehall =
                fel || fil.lage() == Huvudboksfil.Lage.LAST ? tjanst.innehall(forbund, jobb) : Optional.empty();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("fil", fil.id())
                .add("filnamn", fil.filnamn())
                .add("sha256", fil.sha256())
                .add("lage", fil.lage().name())
                .add("lasta", fil.lasta())
                .add("storlek", fil.storlek());
        if (fel) {
            json.add(
                    "fel",
                    Json.createObjectBuilder()
                            .add("kod", felkod(fil))
                            .add("text", Huvudbokssida.lagestext(fil, sprak)));
        }
        fil.ar()
                .ifPresent(ar -> json.add("fran", ar.fran().toString())
                        .add("till", ar.till().toString()));
        innehall.ifPresent(i -> {
            JsonArrayBuilder avvisade = Json.createArrayBuilder();
            rader(i, sprak).forEach(avvisade::add);
            JsonArrayBuilder anmarkningar = Json.createArrayBuilder();
            AnmarkningJson.lista(i.anmarkningar(), sprak).forEach(anmarkningar::add);
            json.add("konton", i.konton())
                    .add("verifikationer", i.verifikationer())
                    .add("godkanda", i.godkanda())
                    .add("debet", i.debet().iKronor())
                    .add("kredit", i.kredit().iKronor())
                    .add("avvisade", avvisade)
                    .add("anmarkningar", anmarkningar);
        });
        return json.build();
    }

    /** The lines that could not be read, each with its number, its label if it has one, and why. */
    private static List<JsonObject> rader(Huvudboksinnehall innehall, Locale sprak) {
        List<JsonObject> rader = new ArrayList<>();
        if (innehall instanceof Sieinnehall sie) {
            for (Sieunderkand rad : sie.underkanda()) {
                rader.add(rad(rad.rad(), rad.etikett(), rad.kod().name(), Siejson.text(rad, sprak)));
            }
        } else if (innehall instanceof Listinnehall lista) {
            for (AvvisadRad rad : lista.avvisade()) {
                rader.add(rad(rad.rad(), "", rad.skal().name(), rad.skaltext(sprak)));
            }
        }
        return rader;
    }

    private static JsonObject rad(int nummer, String etikett, String kod, String text) {
        return Json.createObjectBuilder()
                .add("rad", nummer)
                .add("etikett", etikett)
                .add("kod", kod)
                .add("text", text)
                .build();
    }
}
