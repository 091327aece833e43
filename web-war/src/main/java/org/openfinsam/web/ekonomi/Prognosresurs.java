package org.openfinsam.web.ekonomi;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
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
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.ekonomi.Prognosomgang;
import org.openfinsam.domain.ekonomi.Prognosspann;
import org.openfinsam.domain.ekonomi.Prognostabell;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.api.Adressdelar;
import org.openfinsam.web.api.Api;
import org.openfinsam.web.api.Problemfel;
import org.openfinsam.web.api.Sidsvar;
import org.openfinsam.web.api.Svarssprak;
import org.openfinsam.web.medel.Medelsfil;
import org.openfinsam.web.rapport.Filformat;

/** Forecasts over HTTP: the rounds of an association, and one of them. */
@Path("forbund/{id}/prognos")
@RequestScoped
public class Prognosresurs {

    @Inject
    private Prognostjanst tjanst;

    /**
     * A page of the rounds, the latest first, with {@code Link} headers to the pages beside it.
     *
     * @param id the association
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The rounds of forecasts, the latest first")
    public Response lista(
            @PathParam("id")
                    @Parameter(description = "the association's name in addresses", example = "sodra-norrbotten")
                    String id,
            @QueryParam("sida") @DefaultValue("1") @Parameter(description = "which page, from 1") String sida,
            @QueryParam("antal") @DefaultValue("50") @Parameter(description = "rounds on a page, at most 200")
                    String antal,
            @Context UriInfo adress) {
        Sida begard = Sidsvar.begard(sida, antal);
        Prognostjanst.Lista lista = tjanst.lista(Adressdelar.forbund(id), begard);
        JsonArrayBuilder json = Json.createArrayBuilder();
        lista.omgangar().forEach(omgang -> json.add(json(omgang)));
        return Sidsvar.svar(json.build(), adress, begard, lista.antal());
    }

    /**
     * One round: its rows beside outcome, budget and last year, and what they make of own capital.
     *
     * @param id the association
     * @param ar the year
     * @param nummer the round's number in that year
     * @param format {@code pdf}, {@code xlsx}, {@code csv} or {@code json}
     */
    @GET
    @Path("{ar}/{nummer}")
    @Operation(summary = "One round of forecasts, row by row")
    public Response omgang(
            @PathParam("id")
                    @Parameter(description = "the association's name in addresses", example = "sodra-norrbotten")
                    String id,
            @PathParam("ar") @Parameter(description = "the year, from 2004", example = "2020") String ar,
            @PathParam("nummer") @Parameter(description = "the round's number in that year", example = "1")
                    String nummer,
            @QueryParam("format") @Parameter(description = "pdf, xlsx, csv or json", example = "json") String format,
            @Context HttpHeaders huvuden)
            throws IOException {
        Locale sprak = Svarssprak.av(huvuden);
        Texter texter = Sidtexter.av(sprak);
        Filformat fil = Filformat.begart(format);
        if (!Adressdelar.arRimligtAr(ar) || nummer.isEmpty()) {
            throw Problemfel.saknas();
        }
        Prognostjanst.Vy vy = tjanst.vy(Adressdelar.forbund(id), Rakenskapsar.parse(ar));
        Prognosomgang omgang = vy.omgang(nummer).orElseThrow(Problemfel::saknas);
        Tabell tabell = Prognostabell.omgang(omgang, vy.grund(omgang.manad()), sprak);
        List<Medelsfil.Del> delar = new ArrayList<>();
        delar.add(new Medelsfil.Del(tabell.rubrik(), ord(omgang, texter), tabell));
        if (!vy.facit().missar().isEmpty()) {
            Tabell matt = Prognostabell.matt(vy.facit(), sprak);
            delar.add(new Medelsfil.Del(matt.rubrik(), "", matt));
        }
        Medelsfil innehall = new Medelsfil(
                vy.forbund(),
                tabell.rubrik(),
                texter.text("budget.rad"),
                texter.text("prognos.fil.sidfot"),
                delar,
                tabell,
                List.of(),
                sprak);
        return innehall.svar(fil, vy.forbund().id() + "-prognos-" + ar + "-" + nummer);
    }

    private static String ord(Prognosomgang omgang, Texter texter) {
        List<String> ord = new ArrayList<>();
        ord.add(omgang.faststalld()
                .map(dag -> texter.text(
                        "prognos.faststalldes",
                        Map.of(
                                "dag",
                                dag.toString(),
                                "vem",
                                omgang.faststalldAv().orElseThrow())))
                .orElseGet(() -> texter.text("prognos.fil.arbete")));
        omgang.motiv().map(Kommentarstext::text).ifPresent(ord::add);
        return String.join(" ", ord);
    }

    /** The path of a round as a file. */
    static String omgang(ForbundId forbund, Rakenskapsar ar, int nummer, Filformat format) {
        return Api.ROT + "/forbund/" + forbund + "/prognos/" + ar + "/" + nummer + "?format=" + format.andelse();
    }

    private static JsonObject json(Prognosomgang omgang) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("ar", omgang.ar().ar())
                .add("nummer", omgang.nummer())
                .add("manad", omgang.manad())
                .add("lage", omgang.lage().name())
                .add("rattelse", omgang.rattelse().isPresent());
        omgang.faststalld()
                .ifPresentOrElse(dag -> json.add("faststalld", dag.toString()), () -> json.addNull("faststalld"));
        belopp(json, "resultat", omgang.resultat());
        belopp(json, "egetKapital", omgang.egetKapital());
        belopp(json, "lagst", omgang.kapitalspann().map(Prognosspann::lagst));
        belopp(json, "hogst", omgang.kapitalspann().map(Prognosspann::hogst));
        return json.build();
    }

    private static void belopp(JsonObjectBuilder json, String falt, Optional<Belopp> belopp) {
        json.add(
                falt,
                belopp.<JsonValue>map(ett -> Json.createValue(ett.iKronor())).orElse(JsonValue.NULL));
    }
}
