package org.openfinsam.domain.ekonomi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Rad;

/** Operations: income, costs and net of each insats, or of each municipality, and what is common to all. */
final class Driftrader {

    static final String INTAKTER = "intakter";
    static final String KOSTNADER = "kostnader";
    static final String GEMENSAMT = "gemensamt";

    private static final String INSATSSUMMA = "SUMMA PROJEKT/INSATSER";

    private final Rapportunderlag underlag;
    private final Resultatbok resultat;
    private final Map<String, Rapportrad> rader = new LinkedHashMap<>();

    Driftrader(Rapportunderlag underlag, Resultatbok resultat) {
        this.underlag = underlag;
        this.resultat = resultat;
    }

    /** By insats: a line of the sections of insatser, with all that is booked on the objects that go there. */
    List<Rapportrad> insatser() {
        Set<String> insatsavsnitt = Resultatrader.tecken(INSATSSUMMA).keySet();
        Map<Objektref, String> objekten = new LinkedHashMap<>();
        underlag.koppling().kopplingar().stream()
                .filter(k -> insatsavsnitt.contains(k.avsnitt()))
                .forEach(k -> {
                    rad(k.rad());
                    if (k.objekt() != null) {
                        objekten.putIfAbsent(k.objekt(), k.rad());
                    }
                });
        return rader((linje, del) -> insatsavsnitt.contains(linje.avsnitt())
                ? Optional.of(linje.rad())
                : del.stream()
                        .flatMap(d -> d.objekt().stream())
                        .flatMap(ref -> Stream.ofNullable(objekten.get(ref)))
                        .findFirst());
    }

    /** By municipality: the one whose name an object has, or else the line of a cost. */
    List<Rapportrad> kommuner() {
        underlag.kommuner().forEach(this::rad);
        return rader((linje, del) -> kommun(del.stream()
                        .flatMap(d -> d.objekt().stream())
                        .map(ref -> underlag.objektnamn().getOrDefault(ref, "")))
                .or(() -> Resultatrader.arIntakt(linje.avsnitt()) ? Optional.empty() : kommun(Stream.of(linje.rad()))));
    }

    /** The one municipality that some names name; empty for none, or several. */
    private Optional<String> kommun(Stream<String> namn) {
        Set<String> funna = new TreeSet<>();
        namn.forEach(text -> underlag.kommuner().stream()
                .filter(kommun -> namner(text, kommun))
                .forEach(funna::add));
        return funna.size() == 1 ? funna.stream().findFirst() : Optional.empty();
    }

    private static boolean namner(String text, String kommun) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(kommun.toLowerCase(Locale.ROOT)) + "s?(?!\\p{L})")
                .matcher(text.toLowerCase(Locale.ROOT))
                .find();
    }

    /** Whose a part of a line is; without a part, whose the line's own budget is. */
    private interface Agare {
        Optional<String> av(Rapportrad linje, Optional<Kontodel> del);
    }

    private List<Rapportrad> rader(Agare agare) {
        for (Rapportrad linje : resultat.linjer()) {
            boolean intakt = Resultatrader.arIntakt(linje.avsnitt());
            for (Kontodel del : linje.delar()) {
                rad(agare.av(linje, Optional.of(del)).orElse(GEMENSAMT)).plus(netto(del, intakt));
            }
            if (underlag.budgetversion().isPresent()) {
                Rapportrad dess = rad(agare.av(linje, Optional.empty()).orElse(GEMENSAMT));
                for (String kolumn : List.of(Ekonomirapport.BUDGET, Ekonomirapport.ARSBUDGET)) {
                    linje.siffra(kolumn).ifPresent(b -> dess.tillagg(kolumn, intakt ? b : b.negerat()));
                }
            }
        }
        Rapportrad gemensamt = rader.remove(GEMENSAMT);
        List<Rapportrad> alla = new ArrayList<>(rader.values());
        Optional.ofNullable(gemensamt).ifPresent(alla::add);
        Rapportrad summa = new Rapportrad("", Rad.SUMMA, Rad.Slag.SUMMA);
        alla.forEach(rad -> summa.plus(rad, true));
        alla.add(summa);
        return alla;
    }

    private Rapportrad rad(String namn) {
        return rader.computeIfAbsent(namn, nytt -> {
            List<String> kolumner = new ArrayList<>(List.of(INTAKTER, KOSTNADER));
            kolumner.addAll(resultat.kolumner());
            return Rapportrad.med("", nytt, Rad.Slag.RAD, kolumner);
        });
    }

    /** A part of a line as what it does to the net. */
    private static Kontodel netto(Kontodel del, boolean intakt) {
        Map<String, Belopp> siffror = new LinkedHashMap<>();
        siffror.put(INTAKTER, Belopp.NOLL);
        siffror.put(KOSTNADER, Belopp.NOLL);
        del.siffra(Ekonomirapport.UTFALL).ifPresent(utfall -> siffror.put(intakt ? INTAKTER : KOSTNADER, utfall));
        del.siffror().forEach((kolumn, belopp) -> siffror.put(kolumn, intakt ? belopp : belopp.negerat()));
        return del.med(siffror);
    }
}
