package org.openfinsam.web.medel;

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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.medel.Bidragsar;
import org.openfinsam.domain.medel.Rekvisition;
import org.openfinsam.domain.rapport.Bidragsrapport;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.api.Adressdelar;
import org.openfinsam.web.api.Api;
import org.openfinsam.web.api.Problemfel;
import org.openfinsam.web.api.Svarssprak;
import org.openfinsam.web.ram.Svensktid;
import org.openfinsam.web.rapport.Filformat;

/** A year's money over HTTP: the report of contributions, and the requisitions of an instalment. */
@Path("forbund/{id}")
@RequestScoped
public class Medelsresurs {

    @Inject
    private Medelstjanst tjanst;

    @Inject
    private Clock klocka;

    /**
     * The report of a year's contributions: all its tables as PDF, XLSX or JSON, the members as CSV.
     *
     * @param id the association
     * @param ar the year
     * @param format {@code pdf}, {@code xlsx}, {@code csv} or {@code json}
     */
    @GET
    @Path("bidrag")
    @Operation(summary = "A year's contributions against the law and the year before")
    public Response rapport(
            @PathParam("id")
                    @Parameter(description = "the association's name in addresses", example = "sodra-norrbotten")
                    String id,
            @QueryParam("ar") @Parameter(description = "which year, from 2004", example = "2020", required = true)
                    String ar,
            @QueryParam("format") @Parameter(description = "pdf, xlsx, csv or json", example = "json") String format,
            @Context HttpHeaders huvuden)
            throws IOException {
        Locale sprak = Svarssprak.av(huvuden);
        Filformat fil = Filformat.begart(format);
        Arslage lage = lage(id, ar);
        Bidragsrapport rapport = Bidragsrapport.av(
                lage.forbund(), lage.medlemmar(), bidragsar(lage), lage.fore(), Svensktid.idag(klocka), sprak);
        List<Medelsfil.Del> delar = rapport.delar().stream()
                .filter(del -> !del.tabell().rader().isEmpty())
                .map(del -> Medelsfil.Del.av(del.tabell(), del.ingress()))
                .toList();
        Medelsfil innehall = new Medelsfil(
                lage.forbund(),
                rapport.titel(),
                Sidtexter.av(sprak).text("medel.giver"),
                Sidtexter.av(sprak).text("medel.jamforelse.sidfot"),
                delar.isEmpty()
                        ? List.of(Medelsfil.Del.av(
                                rapport.medlemmarna().tabell(),
                                rapport.medlemmarna().ingress()))
                        : delar,
                rapport.medlemmarna().tabell(),
                rapport.anmarkningar().stream().map(a -> a.text(sprak)).toList(),
                sprak);
        return innehall.svar(fil, lage.forbund().id() + "-bidrag-" + lage.ar());
    }

    /**
     * The requisitions of an instalment: a paper for each payer as PDF, one table as CSV, XLSX or JSON.
     *
     * @param id the association
     * @param ar the year
     * @param nr which instalment, from 1
     * @param referens one payer's reference; all without it
     * @param format {@code pdf}, {@code xlsx}, {@code csv} or {@code json}
     */
    @GET
    @Path("rekvisitioner")
    @Operation(summary = "The requisitions of one instalment of a year's contributions")
    public Response rekvisitioner(
            @PathParam("id")
                    @Parameter(description = "the association's name in addresses", example = "sodra-norrbotten")
                    String id,
            @QueryParam("ar") @Parameter(description = "which year, from 2004", example = "2020", required = true)
                    String ar,
            @QueryParam("nr") @Parameter(description = "which instalment, from 1", example = "1", required = true)
                    String nr,
            @QueryParam("referens") @Parameter(description = "one payer's reference; without it all of them")
                    String referens,
            @QueryParam("format") @Parameter(description = "pdf, xlsx, csv or json", example = "json") String format,
            @Context HttpHeaders huvuden)
            throws IOException {
        Locale sprak = Svarssprak.av(huvuden);
        Texter texter = Sidtexter.av(sprak);
        Filformat fil = Filformat.begart(format);
        Arslage lage = lage(id, ar);
        Bidragsar det = bidragsar(lage);
        int antal = det.betalningsplan().map(plan -> plan.takt().antal()).orElse(1);
        int nummer = nr != null && nr.matches("\\d{1,2}") ? Integer.parseInt(nr) : 0;
        if (nummer < 1 || nummer > antal) {
            throw Problemfel.saknas();
        }
        Tabell lista = Rekvisition.lista(det, nummer, sprak);
        List<Medelsfil.Del> papper = Rekvisition.av(det, nummer).stream()
                .filter(en -> referens == null || en.referens().equals(referens))
                .map(en -> en.tabell(sprak))
                .map(tabell -> new Medelsfil.Del(tabell.rubrik(), "", tabell))
                .toList();
        if (referens != null && papper.isEmpty()) {
            throw Problemfel.saknas();
        }
        boolean pdf = fil == Filformat.PDF && !papper.isEmpty();
        Medelsfil innehall = new Medelsfil(
                lage.forbund(),
                texter.text("medel.rekvisition.sidhuvud", Map.of("ar", lage.ar().toString())),
                texter.text("medel.giver"),
                texter.text("medel.rekvisition.sidfot"),
                pdf ? papper : List.of(new Medelsfil.Del(lista.rubrik(), "", lista)),
                lista,
                List.of(),
                sprak);
        return innehall.svar(
                fil, lage.forbund().id() + "-rekvisition-" + (referens == null ? lage.ar() + "-" + nummer : referens));
    }

    /** The path of the report as a file. */
    static String rapport(ForbundId forbund, Rakenskapsar ar, Filformat format) {
        return Api.ROT + "/forbund/" + forbund + "/bidrag?ar=" + ar + "&format=" + format.andelse();
    }

    /**
     * The path of requisitions as a file.
     *
     * @param referens one payer's reference; empty for all
     */
    static String rekvisition(ForbundId forbund, Rakenskapsar ar, int nr, String referens, Filformat format) {
        return Api.ROT + "/forbund/" + forbund + "/rekvisitioner?ar=" + ar + "&nr=" + nr
                + (referens.isEmpty() ? "" : "&referens=" + URLEncoder.encode(referens, StandardCharsets.UTF_8))
                + "&format=" + format.andelse();
    }

    private Arslage lage(String id, String ar) {
        return tjanst.lage(Adressdelar.forbund(id), Adressdelar.ar(ar));
    }

    private static Bidragsar bidragsar(Arslage lage) {
        return lage.bidragsar().orElseThrow(Problemfel::saknas);
    }
}
