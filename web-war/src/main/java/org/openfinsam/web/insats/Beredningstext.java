package org.openfinsam.web.insats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.forbund.Rostrakning;
import org.openfinsam.domain.forbund.Rostval;
import org.openfinsam.domain.insats.Askandebeslut;
import org.openfinsam.domain.insats.Beviljat;
import org.openfinsam.domain.insats.Finansiar;
import org.openfinsam.domain.insats.Finansieringssumma;
import org.openfinsam.domain.insats.Rekommendation;
import org.openfinsam.domain.insats.Rekommendationspunkt;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.tid.Rakenskapsar;

/** What pages, paper and files say of a preparation in sentences. */
final class Beredningstext {

    private Beredningstext() {}

    /** Thousands of kronor without their unit, for a table that says it at its head. */
    static String tkr(Belopp belopp, Locale sprak) {
        return Talformat.of(sprak).tal(belopp.iKronor().movePointLeft(3), 0);
    }

    /** The clauses, one a line: kind, words, amounts, who and when. */
    static List<String> punkter(Rekommendation rekommendation, Texter texter, Locale sprak) {
        return rekommendation.punkter().stream()
                .map(p -> punkt(p, texter, sprak))
                .toList();
    }

    private static String punkt(Rekommendationspunkt punkt, Texter texter, Locale sprak) {
        StringBuilder rad = new StringBuilder(texter.text("beredning.slag." + punkt.slag()) + ": " + punkt.text());
        if (!punkt.belopp().isEmpty()) {
            rad.append(" ").append(belopp(punkt.belopp(), sprak)).append(".");
        }
        if (punkt.ansvarig() != null) {
            rad.append(" ").append(texter.text("beredning.ansvarar", Map.of("vem", punkt.ansvarig())));
        }
        if (punkt.klart() != null) {
            rad.append(" ")
                    .append(texter.text(
                            "beredning.klart.senast",
                            Map.of("dag", punkt.klart().toString())));
        }
        return rad.toString();
    }

    /** For example {@code 2017: 950 000 kr, 2018: 1 000 000 kr}. */
    static String belopp(SortedMap<Rakenskapsar, Belopp> belopp, Locale sprak) {
        Talformat format = Talformat.of(sprak);
        return belopp.entrySet().stream()
                .map(e -> e.getKey() + ": " + format.belopp(e.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** For example {@code 1 för (Försäkringskassan), 2 mot (…)}, with who was absent and who has no vote. */
    static String votering(Rostrakning votering, Texter texter) {
        List<String> delar = new ArrayList<>();
        for (Rostval val : Rostval.values()) {
            List<String> vilka = votering.vilka(val);
            if (!vilka.isEmpty()) {
                delar.add(texter.text(
                        "beredning.rost." + val,
                        Map.of("antal", Integer.toString(vilka.size()), "vilka", String.join(", ", vilka))));
            }
        }
        if (!votering.utanRostratt().isEmpty()) {
            delar.add(texter.text("beredning.rost.utan", Map.of("vilka", String.join(", ", votering.utanRostratt()))));
        }
        return texter.text(
                "beredning.votering",
                Map.of(
                        "delar",
                        String.join("; ", delar),
                        "utfall",
                        texter.text("beredning.utfall." + votering.utfall())));
    }

    /** A decision with its amounts, and that it is revoked if it is. */
    static String beslut(Askandebeslut beslut, Texter texter, Locale sprak) {
        Talformat format = Talformat.of(sprak);
        String belopp =
                beslut.beviljat().stream().map(b -> ar(b, format, texter)).collect(Collectors.joining(", "));
        StringBuilder rad = new StringBuilder(texter.text("beslut.slag." + beslut.slag()) + ", " + beslut.beslut());
        if (!belopp.isEmpty()) {
            rad.append(". ").append(belopp);
        }
        if (!beslut.galler()) {
            rad.append(". ")
                    .append(texter.text(
                            "beslut.aterkallat",
                            Map.of(
                                    "beslut", beslut.aterkallelse().beslut().toString(),
                                    "motiv", beslut.aterkallelse().motiv())));
        }
        return rad.toString();
    }

    /** Who pays what in a year. */
    static String finansiering(Finansieringssumma summa, Talformat format, Texter texter) {
        return summa.ar() + ": "
                + summa.betalt().entrySet().stream()
                        .map(e -> (e.getKey().slag() == Finansiar.Slag.FORBUNDET
                                        ? texter.text("beslut.forbundet")
                                        : e.getKey().namn())
                                + " " + format.belopp(e.getValue()))
                        .collect(Collectors.joining(", "));
    }

    static String ar(Beviljat b, Talformat format, Texter texter) {
        String grund = b.ar() + ": " + format.belopp(b.belopp());
        if (!b.inriktning()) {
            return grund;
        }
        return b.omprovas() == null
                ? texter.text("beslut.inriktning.utan", Map.of("belopp", grund))
                : texter.text(
                        "beslut.inriktning.med",
                        Map.of("belopp", grund, "dag", b.omprovas().toString()));
    }
}
