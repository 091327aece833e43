package org.openfinsam.web.insats;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.insats.AskandeId;
import org.openfinsam.domain.insats.Askandeinnehall;
import org.openfinsam.domain.insats.Askandekontroll;
import org.openfinsam.domain.insats.Askandelage;
import org.openfinsam.domain.insats.Bilaga;
import org.openfinsam.domain.insats.Filslag;
import org.openfinsam.domain.insats.Kostnadsrad;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.persistence.insats.Askanderad;
import org.openfinsam.persistence.insats.Askandesok;
import org.openfinsam.web.api.Adressdelar;
import org.openfinsam.web.api.Problemfel;
import org.openfinsam.web.api.Sidsvar;
import org.openfinsam.web.api.Svarssprak;
import org.openfinsam.web.insats.Askandetjanst.Underlag;
import org.openfinsam.web.lag.AnmarkningJson;

/** The applications that the reader may see, over HTTP. */
@Path("forbund/{id}")
@RequestScoped
public class Askanderesurs {

    @Inject
    private Askandetjanst tjanst;

    /** A page of the list, with {@code Link} headers to the pages beside it. */
    @GET
    @Path("askanden")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Applications, the latest year first")
    public Response lista(
            @PathParam("id") @Parameter(description = "the association's name in addresses", example = "umearegionen")
                    String id,
            @QueryParam("ar") @Parameter(description = "the year of the call; all without it", example = "2017")
                    String ar,
            @QueryParam("sida") @DefaultValue("1") @Parameter(description = "which page, from 1") String sida,
            @QueryParam("antal") @DefaultValue("50") @Parameter(description = "applications on a page, at most 200")
                    String antal,
            @Context UriInfo adress) {
        Sida begard = Sidsvar.begard(sida, antal);
        Askandesok sok = new Askandesok(
                Adressdelar.forbund(id),
                ar == null ? null : Adressdelar.ar(ar),
                EnumSet.allOf(Askandelage.class),
                "",
                null);
        List<Askanderad> rader = tjanst.lista(sok, begard);
        JsonArrayBuilder lista = Json.createArrayBuilder();
        rader.forEach(rad -> lista.add(json(rad)));
        return Sidsvar.svar(lista.build(), adress, begard, tjanst.summa(sok).antal());
    }

    /** One application: what it says, its rows with who pays, and what the rules say of it. */
    @GET
    @Path("askanden/{askande}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "An application with its rows of costs, who pays them, and what is found")
    public Response ett(
            @PathParam("id") @Parameter(description = "the association's name in addresses", example = "umearegionen")
                    String id,
            @PathParam("askande") @Parameter(description = "the application’s id") String askande,
            @Context HttpHeaders huvuden) {
        Locale sprak = Svarssprak.av(huvuden);
        Underlag det = tjanst.hamta(Adressdelar.forbund(id), Adressdelar.id(AskandeId::parse, askande));
        Askandeinnehall innehall = new Askandeblick(det, 0, tjanst.serUtkast(det.askande()), sprak).innehall();
        return Svarssprak.svar(json(det, innehall, sprak), sprak).build();
    }

    /** A file of an application, always to be saved and never shown by the browser. */
    @GET
    @Path("askanden/{askande}/bilagor/{sha256}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "A file of an application")
    public Response bilaga(
            @PathParam("id") @Parameter(description = "the association's name in addresses", example = "umearegionen")
                    String id,
            @PathParam("askande") @Parameter(description = "the application’s id") String askande,
            @PathParam("sha256") @Parameter(description = "the hash of its content, 64 hexadecimal digits")
                    String sha256) {
        AskandeId den = Adressdelar.id(AskandeId::parse, askande);
        Underlag det = tjanst.hamta(Adressdelar.forbund(id), den);
        byte[] innehall = tjanst.fil(Adressdelar.forbund(id), den, sha256).orElseThrow(Problemfel::saknas);
        String namn = java.util.stream.Stream.concat(
                        det.askande().innehall().bilagor().stream(),
                        det.askande().inlamningar().stream().flatMap(i -> i.innehall().bilagor().stream()))
                .filter(b -> sha256.equals(b.sha256()))
                .map(Bilaga::namn)
                .findFirst()
                .orElseThrow(Problemfel::saknas);
        return Response.ok(
                        innehall,
                        Filslag.av(innehall).map(Filslag::medietyp).orElse(MediaType.APPLICATION_OCTET_STREAM))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename*=UTF-8''"
                                + URLEncoder.encode(namn, StandardCharsets.UTF_8)
                                        .replace("+", "%20"))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static JsonValue json(Askanderad rad) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", rad.id().toString())
                .add("namn", rad.namn())
                .add("sokande", rad.sokande())
                .add("ar", rad.ar().ar())
                .add("lage", rad.lage().name());
        return (rad.askat() == null ? json.addNull("askat") : json.add("askat", kronor(rad.askat()))).build();
    }

    private static JsonValue json(Underlag det, Askandeinnehall innehall, Locale sprak) {
        JsonObjectBuilder svar = Json.createObjectBuilder();
        innehall.svar().forEach(svar::add);
        JsonObjectBuilder askat = Json.createObjectBuilder();
        innehall.askat().forEach((ar, kr) -> askat.add(ar.toString(), kronor(kr)));
        JsonArrayBuilder rader = Json.createArrayBuilder();
        innehall.rader().forEach(rad -> rader.add(json(rad)));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", det.askande().id().toString())
                .add("namn", innehall.namn())
                .add("sokande", det.askande().sokande().namn())
                .add("ar", det.utlysning().ar().ar())
                .add("lage", det.askande().lage().name())
                .add("inlamningar", det.askande().inlamningar().size());
        if (innehall.utforare() == null) {
            json.addNull("utforare");
        } else {
            json.add("utforare", innehall.utforare().namn());
        }
        JsonArrayBuilder anmarkningar = Json.createArrayBuilder();
        AnmarkningJson.lista(
                        Askandekontroll.of(
                                innehall,
                                det.utlysning(),
                                det.medlemmar(),
                                det.regler(),
                                det.utlysning().stanger()),
                        sprak)
                .forEach(anmarkningar::add);
        return json.add("askat", askat)
                .add("svar", svar)
                .add("rader", rader)
                .add("anmarkningar", anmarkningar)
                .build();
    }

    private static JsonValue json(Kostnadsrad rad) {
        JsonObjectBuilder kostnad = Json.createObjectBuilder();
        JsonObjectBuilder rest = Json.createObjectBuilder();
        rad.ar().forEach(ar -> {
            rad.kostnad(ar).ifPresent(kr -> kostnad.add(ar.toString(), kronor(kr)));
            rest.add(ar.toString(), kronor(rad.rest(ar)));
        });
        JsonArrayBuilder betalare = Json.createArrayBuilder();
        rad.finansiering()
                .forEach(f -> betalare.add(Json.createObjectBuilder()
                        .add("ar", f.ar().ar())
                        .add("finansiar", f.finansiar().namn())
                        .add("form", f.form().name())
                        .add("viaForbundet", f.viaForbundet())
                        .add("belopp", kronor(f.belopp()))
                        .add("lofte", f.lofte().lage().name())
                        .add("dag", f.lofte().dag().toString())));
        return Json.createObjectBuilder()
                .add("nr", rad.nr())
                .add("rad", rad.namn())
                .add("slag", rad.slag().name())
                .add("kostnad", kostnad)
                .add("obetalt", rest)
                .add("finansiering", betalare)
                .build();
    }

    private static BigDecimal kronor(Belopp belopp) {
        return belopp.iKronor();
    }
}
