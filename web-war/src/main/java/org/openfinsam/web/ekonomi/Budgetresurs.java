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
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.ekonomi.Brygga;
import org.openfinsam.domain.ekonomi.Budget;
import org.openfinsam.domain.ekonomi.Budgettabell;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.api.Adressdelar;
import org.openfinsam.web.api.Api;
import org.openfinsam.web.api.Problemfel;
import org.openfinsam.web.api.Svarssprak;
import org.openfinsam.web.medel.Medelsfil;
import org.openfinsam.web.rapport.Filformat;

/** Budgets over HTTP: a version, and the bridge between two. */
@Path("forbund/{id}")
@RequestScoped
public class Budgetresurs {

    @Inject
    private Budgettjanst tjanst;

    /**
     * A version of a year's budget.
     *
     * @param id the association
     * @param ar the budget year
     * @param version its number; without it the one that counts
     * @param format {@code pdf}, {@code xlsx}, {@code csv} or {@code json}
     */
    @GET
    @Path("budget")
    @Operation(summary = "A version of a year's budget with its plan for three years")
    public Response budget(
            @PathParam("id") @Parameter(description = "the association's name in addresses", example = "umearegionen")
                    String id,
            @QueryParam("ar") @Parameter(description = "the budget year, from 2004", example = "2017", required = true)
                    String ar,
            @QueryParam("version")
                    @Parameter(description = "the version's number; without it the one that counts", example = "1")
                    String version,
            @QueryParam("format") @Parameter(description = "pdf, xlsx, csv or json", example = "json") String format,
            @Context HttpHeaders huvuden)
            throws IOException {
        Locale sprak = Svarssprak.av(huvuden);
        Texter texter = Sidtexter.av(sprak);
        Filformat fil = Filformat.begart(format);
        Budgetlista lista = lista(id, ar);
        Budget den = version(lista, version);
        Tabell tabell = Budgettabell.av(den, sprak);
        String ord = Stream.concat(
                        den.motiv().stream()
                                .map(motiv -> texter.text("budget.fil.motiv", Map.of("motiv", motiv.text()))),
                        den.motivtillagg().stream()
                                .map(tillagg -> texter.text(
                                        "budget.fil.motivtillagg",
                                        Map.of(
                                                "motiv", tillagg.text().text(),
                                                "dag", tillagg.dag().toString(),
                                                "vem", tillagg.avVem()))))
                .collect(Collectors.joining(" "));
        Medelsfil innehall = new Medelsfil(
                lista.forbund(),
                texter.text(
                        "budget.fil.titel",
                        Map.of("nr", Integer.toString(den.nummer()), "lage", texter.text("budget.lage." + den.lage()))),
                texter.text("budget.rad"),
                texter.text("budget.fil.sidfot"),
                List.of(new Medelsfil.Del(tabell.rubrik(), ord, tabell)),
                tabell,
                List.of(),
                sprak);
        return innehall.svar(fil, lista.forbund().id() + "-budget-" + lista.ar() + "-" + den.nummer());
    }

    /**
     * The bridge between two versions.
     *
     * @param id the association
     * @param ar the budget year
     * @param fran the number of the version it starts from
     * @param till the number of the version it leads to
     * @param visa which of the three years; the budget year without it
     * @param format {@code pdf}, {@code xlsx}, {@code csv} or {@code json}
     */
    @GET
    @Path("budget/brygga")
    @Operation(summary = "What makes the difference between two versions of a budget")
    public Response brygga(
            @PathParam("id") @Parameter(description = "the association's name in addresses", example = "umearegionen")
                    String id,
            @QueryParam("ar") @Parameter(description = "the budget year, from 2004", example = "2017", required = true)
                    String ar,
            @QueryParam("fran") @Parameter(description = "the version it starts from", example = "1", required = true)
                    String fran,
            @QueryParam("till") @Parameter(description = "the version it leads to", example = "2", required = true)
                    String till,
            @QueryParam("visa") @Parameter(description = "which of the three years", example = "2019") String visa,
            @QueryParam("format") @Parameter(description = "pdf, xlsx, csv or json", example = "json") String format,
            @Context HttpHeaders huvuden)
            throws IOException {
        Locale sprak = Svarssprak.av(huvuden);
        Texter texter = Sidtexter.av(sprak);
        Filformat fil = Filformat.begart(format);
        Budgetlista lista = lista(id, ar);
        Brygga brygga = Brygga.mellan(krav(lista, fran), krav(lista, till));
        Rakenskapsar visat = brygga.aren().stream()
                .filter(ett -> visa == null || ett.toString().equals(visa))
                .findFirst()
                .orElseThrow(Problemfel::saknas);
        Tabell rader = brygga.tabell(visat, sprak);
        List<Medelsfil.Del> delar = new ArrayList<>();
        Tabell slagen = brygga.slagtabell(sprak);
        delar.add(new Medelsfil.Del(slagen.rubrik(), "", slagen));
        brygga.kapitaltabell(visat, sprak)
                .ifPresent(tabell -> delar.add(new Medelsfil.Del(tabell.rubrik(), "", tabell)));
        Medelsfil innehall = new Medelsfil(
                lista.forbund(),
                texter.text(
                        "brygga.fil.titel",
                        Map.of("fran", fran, "till", till, "ar", lista.ar().toString())),
                texter.text("budget.rad"),
                texter.text("budget.fil.sidfot"),
                delar,
                rader,
                List.of(),
                sprak);
        return innehall.svar(fil, lista.forbund().id() + "-brygga-" + visat + "-" + fran + "-" + till);
    }

    /** The path of a version as a file. */
    static String budget(ForbundId forbund, Rakenskapsar ar, int nummer, Filformat format) {
        return Api.ROT + "/forbund/" + forbund + "/budget?ar=" + ar + "&version=" + nummer + "&format="
                + format.andelse();
    }

    /** The path of a bridge as a file. */
    static String brygga(ForbundId forbund, Rakenskapsar ar, int fran, int till, Rakenskapsar visa, Filformat format) {
        return Api.ROT + "/forbund/" + forbund + "/budget/brygga?ar=" + ar + "&fran=" + fran + "&till=" + till
                + "&visa=" + visa + "&format=" + format.andelse();
    }

    private Budgetlista lista(String id, String ar) {
        return tjanst.lista(Adressdelar.forbund(id), Adressdelar.ar(ar));
    }

    private static Budget version(Budgetlista lista, String nummer) {
        return lista.version(nummer == null ? "" : nummer).orElseThrow(Problemfel::saknas);
    }

    private static Budget krav(Budgetlista lista, String nummer) {
        if (nummer == null || nummer.isEmpty()) {
            throw Problemfel.saknas();
        }
        return version(lista, nummer);
    }
}
