package org.openfinsam.domain.belopp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.openfinsam.domain.belopp.AvvisadRad.Skal;

/** A table while the rows of its file are read: good rows are taken in, bad ones given back with their reason. */
final class Tabellbygge {
    private final List<String> rubriker;
    private final Tabellform form;
    private final int avsnittsfalt;
    private final int radfalt;
    /** The positions of the fields that are cells. */
    private final List<Integer> cellfalt;

    private final List<List<String>> rader = new ArrayList<>();
    private final Set<List<String>> nycklar = new HashSet<>();

    Tabellbygge(List<String> rubriker, Tabellform form) {
        this.rubriker = rubriker;
        this.form = form;
        this.avsnittsfalt = form.avsnitt().isEmpty() ? -1 : rubriker.indexOf(form.avsnitt());
        this.radfalt = rubriker.indexOf(form.rad());
        this.cellfalt = IntStream.range(0, rubriker.size())
                .filter(i -> i != avsnittsfalt && i != radfalt)
                .boxed()
                .toList();
    }

    static Tabell tomTabell() {
        return new Tabell("", "", List.of(), List.of(), List.of(), List.of());
    }

    static Optional<AvvisadRad> rubrikfel(Csvrader.Csvrad rubrikrad, Tabellform form) {
        Set<String> sedda = new HashSet<>();
        for (String rubrik : rubrikrad.falt()) {
            if (rubrik.isBlank()) {
                return avvisad(rubrikrad, Skal.TOM_RUBRIK, String.join(";", rubrikrad.falt()));
            }
            if (!sedda.add(rubrik)) {
                return avvisad(rubrikrad, Skal.DUBBLETT, rubrik);
            }
        }
        if (!form.avsnitt().isEmpty() && !sedda.contains(form.avsnitt())) {
            return avvisad(rubrikrad, Skal.SAKNAD_KOLUMN, form.avsnitt());
        }
        return sedda.contains(form.rad()) ? Optional.empty() : avvisad(rubrikrad, Skal.SAKNAD_KOLUMN, form.rad());
    }

    /** Takes the row in, or says why not. */
    Optional<AvvisadRad> laggTill(Csvrader.Csvrad rad) {
        Optional<AvvisadRad> fel = rad.fel().or(() -> fel(rad));
        if (fel.isEmpty()) {
            rader.add(rad.falt());
        }
        return fel;
    }

    private Optional<AvvisadRad> fel(Csvrader.Csvrad rad) {
        List<String> falt = rad.falt();
        if (falt.size() != rubriker.size()) {
            return avvisad(rad, Skal.FEL_ANTAL_FALT, falt.size() + " ≠ " + rubriker.size());
        }
        if (falt.get(radfalt).isBlank()) {
            return avvisad(rad, Skal.TOM_RAD_NAMN, form.rad());
        }
        return form.innehall() == Tabellform.Innehall.BELOPP ? beloppfel(rad) : Optional.empty();
    }

    private Optional<AvvisadRad> beloppfel(Csvrader.Csvrad rad) {
        for (int i : cellfalt) {
            String text = rad.falt().get(i);
            Optional<Skal> fel = text.isEmpty() ? Optional.empty() : beloppfel(text);
            if (fel.isPresent()) {
                return avvisad(rad, fel.get(), rubriker.get(i) + " = " + text);
            }
        }
        List<String> nyckel = List.of(avsnitt(rad.falt()), rad.falt().get(radfalt));
        return nycklar.add(nyckel) ? Optional.empty() : avvisad(rad, Skal.DUBBLETT, String.join("/", nyckel));
    }

    private static Optional<Skal> beloppfel(String text) {
        Optional<BigDecimal> tal = Taltext.las(text);
        if (tal.isEmpty()) {
            return Optional.of(Skal.EJ_TAL);
        }
        if (tal.get().stripTrailingZeros().scale() > 2) {
            return Optional.of(Skal.FOR_MANGA_DECIMALER);
        }
        try {
            Belopp.of(tal.get());
            return Optional.empty();
        } catch (ArithmeticException e) {
            return Optional.of(Skal.FOR_STORT_TAL);
        }
    }

    private static Optional<AvvisadRad> avvisad(Csvrader.Csvrad rad, Skal skal, String uppgift) {
        return Optional.of(new AvvisadRad(rad.nummer(), skal, uppgift));
    }

    private String avsnitt(List<String> falt) {
        return avsnittsfalt < 0 ? "" : falt.get(avsnittsfalt);
    }

    Tabell tabell() {
        Set<Integer> ordfalt = new HashSet<>();
        for (int i : cellfalt) {
            if (!rader.stream().map(falt -> falt.get(i)).allMatch(Tabellbygge::tomtEllerTal)) {
                ordfalt.add(i);
            }
        }
        List<Kolumn> kolumner = cellfalt.stream()
                .map(i -> new Kolumn(rubriker.get(i), rubriker.get(i), ordfalt.contains(i) ? Enhet.TEXT : form.enhet()))
                .toList();
        Set<String> avsnitt = new LinkedHashSet<>();
        List<Rad> tabellrader = new ArrayList<>(rader.size());
        for (List<String> falt : rader) {
            avsnitt.add(avsnitt(falt));
            tabellrader.add(rad(falt, ordfalt));
        }
        avsnitt.remove("");
        return new Tabell(
                "",
                "",
                kolumner,
                avsnitt.stream().map(nyckel -> new Avsnitt(nyckel, nyckel)).toList(),
                tabellrader,
                List.of());
    }

    private static boolean tomtEllerTal(String text) {
        return text.isEmpty() || Taltext.las(text).isPresent();
    }

    private Rad rad(List<String> falt, Set<Integer> ordfalt) {
        Map<String, Cell> celler = new LinkedHashMap<>();
        for (int i : cellfalt) {
            String text = falt.get(i);
            if (!text.isEmpty()) {
                celler.put(
                        rubriker.get(i),
                        ordfalt.contains(i)
                                ? new Cell.Ord(text)
                                : Cell.tal(Taltext.las(text).orElseThrow()));
            }
        }
        String namn = falt.get(radfalt);
        Rad.Slag slag = namn.equals(Rad.SUMMA) ? Rad.Slag.SUMMA : Rad.Slag.RAD;
        return new Rad(avsnitt(falt), namn, namn, slag, celler);
    }
}
