package org.openfinsam.web.ekonomi;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.ekonomi.Budget;
import org.openfinsam.domain.ekonomi.Korridor;
import org.openfinsam.domain.ekonomi.Korridorspak;
import org.openfinsam.domain.ekonomi.Korridorval;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.api.Adressdelar;
import org.openfinsam.web.api.Api;
import org.openfinsam.web.api.Problemfel;
import org.openfinsam.web.api.Problemkod;
import org.openfinsam.web.api.Svarssprak;
import org.openfinsam.web.medel.Medelsfil;
import org.openfinsam.web.rapport.Filformat;

/** The corridor of own capital over HTTP, with the levers that are chosen. */
@Path("forbund/{id}/korridor")
@RequestScoped
public class Korridorresurs {

    @Inject
    private Korridortjanst tjanst;

    /**
     * The corridor of a year.
     *
     * @param id the association
     * @param ar the budget year
     * @param version the number of the budget it starts from; without it the one that counts
     * @param spak the numbers of the levers that are on
     * @param format {@code pdf}, {@code xlsx}, {@code csv} or {@code json}
     */
    @GET
    @Operation(summary = "The corridor of own capital of three years, with the open decisions that are chosen")
    public Response korridor(
            @PathParam("id") @Parameter(description = "the association's name in addresses", example = "umearegionen")
                    String id,
            @QueryParam("ar") @Parameter(description = "the budget year, from 2004", example = "2017", required = true)
                    String ar,
            @QueryParam("version")
                    @Parameter(description = "the version's number; without it the one that counts", example = "1")
                    String version,
            @QueryParam("spak") @Parameter(description = "the number of a lever that is on; may be repeated")
                    List<String> spak,
            @QueryParam("format") @Parameter(description = "pdf, xlsx, csv or json", example = "json") String format,
            @Context HttpHeaders huvuden)
            throws IOException {
        Locale sprak = Svarssprak.av(huvuden);
        ForbundId forbund = Adressdelar.forbund(id);
        Rakenskapsar aret = Adressdelar.ar(ar);
        Filformat fil = Filformat.begart(format);
        Korridortjanst.Vy vy = tjanst.vy(forbund, aret);
        Budget budget = vy.budget(version == null ? "" : version).orElseThrow(Problemfel::saknas);
        if (budget.egetKapital().isEmpty()) {
            throw Problemfel.av(Problemkod.REGEL, ord -> Sidtexter.av(ord).text("korridor.tom.text"));
        }
        Korridorval val = Korridorval.av(vy.korridor().spakar().stream()
                .map(Korridorspak::nr)
                .filter(nr -> spak.contains(Integer.toString(nr)))
                .toList());
        return svar(vy, budget, val, sprak).svar(fil, id + "-korridor-" + ar);
    }

    static Medelsfil svar(Korridortjanst.Vy vy, Budget budget, Korridorval val, Locale sprak) {
        Texter texter = Sidtexter.av(sprak);
        List<Korridor.Lage> lagen = vy.korridor().lagen(budget.egetKapital(), val);
        Tabell tabell = Korridor.tabell(lagen, vy.omvarld(), sprak);
        List<Medelsfil.Del> delar = new ArrayList<>();
        delar.add(new Medelsfil.Del(
                        tabell.rubrik(), ingress(lagen, sprak) + " " + valda(vy.korridor(), val, texter), tabell)
                .medBild(Korridorbild.av(budget, lagen, vy.omvarld(), sprak)));
        if (!vy.korridor().spakar().isEmpty()) {
            Tabell beslut = vy.korridor().beslut(val, sprak);
            delar.add(new Medelsfil.Del(beslut.rubrik(), "", beslut).medRadrubrik(texter.text("korridor.beslutet")));
        }
        if (!vy.korridor().scenarier().isEmpty()) {
            Tabell jamforelse = vy.korridor().jamforelse(budget.egetKapital(), sprak);
            delar.add(new Medelsfil.Del(jamforelse.rubrik(), "", jamforelse)
                    .medRadrubrik(texter.text("korridor.scenario")));
        }
        return new Medelsfil(
                vy.forbund(),
                texter.text(
                        "korridor.fil.titel",
                        Map.of(
                                "ar", budget.ar().toString(),
                                "nr", Integer.toString(budget.nummer()))),
                texter.text("medel.kapital.ar"),
                texter.text("budget.fil.sidfot"),
                delar,
                tabell,
                List.of(),
                sprak);
    }

    /** Where own capital ends with the chosen levers, and between what. */
    static String ingress(List<Korridor.Lage> lagen, Locale sprak) {
        Korridor.Lage sist = lagen.get(Budget.AR - 1);
        Talformat format = Talformat.of(sprak);
        return Sidtexter.av(sprak)
                .text(
                        "korridor.ingress",
                        Map.of(
                                "ar", sist.ar().toString(),
                                "valt", format.belopp(sist.valt()),
                                "lagst", format.belopp(sist.lagst()),
                                "hogst", format.belopp(sist.hogst())));
    }

    private static String valda(Korridor korridor, Korridorval val, Texter texter) {
        String namn = korridor.spakar().stream()
                .filter(val::arPa)
                .map(Korridorspak::namn)
                .collect(Collectors.joining(", "));
        return namn.isEmpty()
                ? texter.text("korridor.fil.inga")
                : texter.text("korridor.fil.valda", Map.of("namn", namn));
    }

    /** The path of a corridor as a file. */
    static String korridor(ForbundId forbund, Rakenskapsar ar, int version, Korridorval val, Filformat format) {
        return Api.ROT + "/forbund/" + forbund + "/korridor?ar=" + ar + "&version=" + version
                + val.nr().stream().map(nr -> "&spak=" + nr).collect(Collectors.joining()) + "&format="
                + format.andelse();
    }
}
