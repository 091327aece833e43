package org.openfinsam.web.insats;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Organisationsnummer;
import org.openfinsam.domain.insats.AskandenMotPengar;
import org.openfinsam.domain.insats.Askandentabell;
import org.openfinsam.domain.insats.Askandeval;
import org.openfinsam.domain.insats.Beslutstabell;
import org.openfinsam.domain.insats.Onskemal;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.api.Adressdelar;
import org.openfinsam.web.api.Api;
import org.openfinsam.web.api.Problemfel;
import org.openfinsam.web.api.Svarssprak;
import org.openfinsam.web.belopp.Dokument;
import org.openfinsam.web.belopp.Pdf;
import org.openfinsam.web.medel.Medelsfil;
import org.openfinsam.web.rapport.Filformat;

/** Preparation and decision of applications over HTTP: the compilation, the annex with the money, the decisions. */
@Path("forbund/{id}")
@RequestScoped
public class Beredningsresurs {

    @Inject
    private Beredningstjanst beredningar;

    @Inject
    private Pengatjanst pengarna;

    /**
     * What has been decided on a year's applications.
     *
     * @param id the association
     * @param ar the year of the call
     * @param format {@code pdf}, {@code xlsx}, {@code csv} or {@code json}
     */
    @GET
    @Path("askandebeslut")
    @Operation(summary = "The decisions on a year's applications, revoked decisions among them")
    public Response beslut(
            @PathParam("id") @Parameter(description = "the association's name in addresses", example = "umearegionen")
                    String id,
            @QueryParam("ar")
                    @Parameter(description = "the year of the call, from 2004", example = "2017", required = true)
                    String ar,
            @QueryParam("format") @Parameter(description = "pdf, xlsx, csv or json", example = "json") String format,
            @Context HttpHeaders huvuden)
            throws IOException {
        Locale sprak = Svarssprak.av(huvuden);
        Texter texter = Sidtexter.av(sprak);
        Filformat fil = Filformat.begart(format);
        Rakenskapsar aret = Adressdelar.ar(ar);
        Beredningstjanst.Sammanstallning alla = beredningar.sammanstallning(Adressdelar.forbund(id), aret);
        Tabell tabell = Beslutstabell.av(
                alla.delar().stream()
                        .map(Beredningstjanst.Sammanstallning.Del::askande)
                        .toList(),
                alla.delar().stream().flatMap(del -> del.beslut().stream()).toList(),
                aret,
                sprak);
        return new Medelsfil(
                        alla.forbund(),
                        texter.text("beslut.fil.titel", Map.of("ar", aret.toString())),
                        texter.text("beredning.askande"),
                        texter.text("beredning.fil.sidfot"),
                        List.of(new Medelsfil.Del(tabell.rubrik(), "", tabell)),
                        tabell,
                        List.of(),
                        sprak)
                .svar(fil, id + "-askandebeslut-" + aret);
    }

    /**
     * A choice among a year's applications against the money: the annex.
     *
     * @param id the association
     * @param ar the year of the call
     * @param askande the chosen applications; without any, none is chosen
     * @param format {@code pdf}, {@code xlsx}, {@code csv} or {@code json}
     */
    @GET
    @Path("askanden/pengar")
    @Operation(summary = "A choice among a year's applications against the money of three years")
    public Response pengar(
            @PathParam("id") @Parameter(description = "the association's name in addresses", example = "umearegionen")
                    String id,
            @QueryParam("ar")
                    @Parameter(description = "the year of the call, from 2004", example = "2017", required = true)
                    String ar,
            @QueryParam("askande") @Parameter(description = "ids of the chosen applications, repeated")
                    List<String> askande,
            @QueryParam("format") @Parameter(description = "pdf, xlsx, csv or json", example = "json") String format,
            @Context HttpHeaders huvuden)
            throws IOException {
        Locale sprak = Svarssprak.av(huvuden);
        Texter texter = Sidtexter.av(sprak);
        Filformat fil = Filformat.begart(format);
        Pengatjanst.Vy vy = pengarna.vy(Adressdelar.forbund(id), Adressdelar.ar(ar));
        AskandenMotPengar pengar = vy.pengar().orElseThrow(Problemfel::saknas);
        List<String> valda = askande == null ? List.of() : askande;
        Askandeval val = namngivet(
                new Askandeval(
                        texter.text("pengar.ditt"),
                        pengar.askanden().stream()
                                .map(Onskemal::askande)
                                .filter(a -> valda.contains(a.toString()))
                                .toList()),
                vy);
        Tabell tabell = Askandentabell.av(pengar, val, sprak);
        List<Medelsfil.Del> delar = new ArrayList<>();
        delar.add(new Medelsfil.Del(tabell.rubrik(), "", tabell));
        if (!vy.plan().scenarier().isEmpty()) {
            Tabell jamforelse = Askandentabell.jamforelse(vy.plan(), pengar, sprak);
            delar.add(new Medelsfil.Del(jamforelse.rubrik(), "", jamforelse)
                    .medRadrubrik(texter.text("korridor.scenario")));
        }
        return new Medelsfil(
                        vy.forbund(),
                        texter.text("pengar.fil.titel", Map.of("ar", ar)),
                        texter.text("beredning.askande"),
                        texter.text("beredning.fil.sidfot"),
                        delar,
                        tabell,
                        List.of(),
                        sprak)
                .svar(fil, id + "-askanden-mot-pengar-" + ar);
    }

    /** A choice that is a saved one has its name. */
    private static Askandeval namngivet(Askandeval val, Pengatjanst.Vy vy) {
        return vy.plan().scenarier().stream()
                .filter(s -> Set.copyOf(s.valda()).equals(Set.copyOf(val.valda())))
                .findFirst()
                .map(s -> new Askandeval(s.namn(), val.valda()))
                .orElse(val);
    }

    /**
     * The year's applications as the board gets them, a page each.
     *
     * @param id the association
     * @param ar the year of the call
     */
    @GET
    @Path("askanden/sammanstallning")
    @Operation(summary = "A year's applications as the board gets them, as PDF with a page each")
    public Response sammanstallning(
            @PathParam("id") @Parameter(description = "the association's name in addresses", example = "umearegionen")
                    String id,
            @QueryParam("ar")
                    @Parameter(description = "the year of the call, from 2004", example = "2017", required = true)
                    String ar,
            @Context HttpHeaders huvuden)
            throws IOException {
        Locale sprak = Svarssprak.av(huvuden);
        Texter texter = Sidtexter.av(sprak);
        Rakenskapsar aret = Adressdelar.ar(ar);
        Beredningstjanst.Sammanstallning alla = beredningar.sammanstallning(Adressdelar.forbund(id), aret);
        if (alla.delar().isEmpty()) {
            throw Problemfel.saknas();
        }
        // Written before the answer starts, so that what goes wrong still becomes an error and not half a file.
        ByteArrayOutputStream innehall = new ByteArrayOutputStream();
        Pdf.skriv(
                new Dokument(
                        texter.text("sammanstallning.titel", Map.of("ar", aret.toString())),
                        alla.forbund().namn(),
                        alla.forbund().organisationsnummer().map(Organisationsnummer::toString),
                        Optional.empty(),
                        texter.text("beredning.fil.sidfot"),
                        sprak,
                        Sammanstallningssida.delar(alla, texter, sprak).stream()
                                .map(Sammanstallningsdel::avdelning)
                                .toList()),
                innehall);
        return Svarssprak.svar((StreamingOutput) innehall::writeTo, sprak)
                .type(Filformat.PDF.typ())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + id + "-askanden-" + aret + ".pdf\"")
                .build();
    }

    /** The path of a choice as a file. */
    static String bilaga(ForbundId forbund, Rakenskapsar ar, Askandeval val, Filformat format) {
        return Api.ROT + "/forbund/" + forbund + "/askanden/pengar?ar=" + ar + "&format=" + format.andelse()
                + val.valda().stream().map(id -> "&askande=" + id).collect(Collectors.joining());
    }

    /** The path of the compilation. */
    static String sammanstallning(ForbundId forbund, Rakenskapsar ar) {
        return Api.ROT + "/forbund/" + forbund + "/askanden/sammanstallning?ar=" + ar;
    }

    /** The path of the decisions as a file. */
    static String beslut(ForbundId forbund, Rakenskapsar ar, Filformat format) {
        return Api.ROT + "/forbund/" + forbund + "/askandebeslut?ar=" + ar + "&format=" + format.andelse();
    }
}
