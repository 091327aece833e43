package org.openfinsam.web.insats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.insats.Beredning;
import org.openfinsam.domain.insats.Rekommendation;
import org.openfinsam.domain.insats.Rekommendationspunkt;
import org.openfinsam.domain.insats.Rekommendationsslag;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.web.ram.Formularbild;

/** The clauses of a recommendation as rows of a form: those there are and a few free ones. */
final class Beredningspunkter {

    private static final int TOMMA = 2;
    private static final int FLEST = 30;

    private final Beredningsgrund sida;
    private final List<Rakenskapsar> aren;

    Beredningspunkter(Beredningsgrund sida, List<Rakenskapsar> aren) {
        this.sida = sida;
        this.aren = aren;
    }

    /**
     * A row of the form.
     *
     * @param nr its place, from 0
     * @param slag the kind, or empty on a free row
     * @param text in words
     * @param belopp an amount for each of the three years
     * @param ansvarig the role that sees to it
     * @param klart the day, as a date field holds it
     */
    public record Falt(int nr, String slag, String text, List<String> belopp, String ansvarig, String klart) {

        /** The number as it is read. */
        public int nummer() {
            return nr + 1;
        }
    }

    List<Falt> falten(Optional<Rekommendation> lagrad) {
        List<Rekommendationspunkt> punkter = lagrad.map(Rekommendation::punkter).orElse(List.of());
        List<Falt> falt = new ArrayList<>();
        for (int nr = 0; nr < Math.min(punkter.size() + TOMMA, FLEST); nr++) {
            int denna = nr;
            Optional<Rekommendationspunkt> p = punkter.stream().skip(nr).findFirst();
            falt.add(new Falt(
                    nr,
                    sida.ifylltFalt("slag-" + nr, p.map(x -> x.slag().name()).orElse("")),
                    sida.ifylltFalt(
                            "text-" + nr, p.map(Rekommendationspunkt::text).orElse("")),
                    Stream.of(0, 1, 2)
                            .map(ar -> sida.ifylltFalt(
                                    "b" + ar + "-" + denna,
                                    Beredningsgrund.beloppIFalt(
                                            p.map(x -> x.belopp().get(aren.get(ar))))))
                            .toList(),
                    sida.ifylltFalt(
                            "ansvarig-" + nr,
                            p.map(Rekommendationspunkt::ansvarig).orElse("")),
                    sida.ifylltFalt(
                            "klart-" + nr,
                            p.map(Rekommendationspunkt::klart)
                                    .map(LocalDate::toString)
                                    .orElse(""))));
        }
        return falt;
    }

    /** The recommendation of the form; empty if something is wrong, which is then told. */
    Optional<Rekommendation> las(String motiv) {
        List<Rekommendationspunkt> punkter = new ArrayList<>();
        for (int nr = 0; nr < FLEST && sida.finns("slag-" + nr); nr++) {
            if (sida.skickat("slag-" + nr).isEmpty()
                    && sida.skickat("text-" + nr).isEmpty()) {
                continue;
            }
            punkt(nr, punkter.size() + 1).ifPresent(punkter::add);
        }
        if (punkter.isEmpty() && sida.getFel().isEmpty()) {
            sida.klaga("slag-0", "beredning.fel.ingenpunkt");
        }
        return sida.getFel().isEmpty() ? Optional.of(new Rekommendation(punkter, motiv)) : Optional.empty();
    }

    private Optional<Rekommendationspunkt> punkt(int nr, int nummer) {
        Optional<Rekommendationsslag> slag = Stream.of(Rekommendationsslag.values())
                .filter(ett -> ett.name().equals(sida.skickat("slag-" + nr)))
                .findFirst();
        if (slag.isEmpty()) {
            sida.klaga("slag-" + nr, "beredning.fel.slag");
        }
        Optional<String> text = sida.stycke("text-" + nr, true);
        SortedMap<Rakenskapsar, Belopp> belopp = new TreeMap<>();
        for (int ar = 0; ar < aren.size(); ar++) {
            String falt = "b" + ar + "-" + nr;
            if (!sida.skickat(falt).isEmpty()) {
                Rakenskapsar aret = aren.get(ar);
                sida.beloppet(falt).ifPresent(b -> belopp.put(aret, b));
            }
        }
        boolean beviljar = slag.isPresent() && slag.get().tillstyrker();
        if (slag.isPresent() && beviljar == belopp.isEmpty()) {
            sida.klaga("b0-" + nr, beviljar ? "beredning.fel.belopp" : "beredning.fel.utanbelopp");
        }
        Optional<String> ansvarig =
                sida.skickat("ansvarig-" + nr).isEmpty() ? Optional.empty() : sida.ordet("ansvarig-" + nr);
        Optional<LocalDate> klart =
                sida.skickat("klart-" + nr).isEmpty() ? Optional.empty() : sida.dagen("klart-" + nr);
        return slag.isPresent() && text.isPresent()
                ? Optional.of(new Rekommendationspunkt(
                        nummer, slag.get(), text.get(), belopp, ansvarig.orElse(null), klart.orElse(null)))
                : Optional.empty();
    }

    /** What was typed, for the picture after a collision. */
    Formularbild skrivna() {
        Formularbild bild = new Formularbild();
        for (int nr = 0; nr < FLEST && sida.finns("slag-" + nr); nr++) {
            String slag = sida.skickat("slag-" + nr);
            if (!slag.isEmpty()) {
                bild.med(
                        etikett(nr),
                        sida.texten("beredning.slag." + slag) + ": " + sida.skickat("text-" + nr) + belopp(nr));
            }
        }
        return bild.med(sida.texten("beredning.motiv"), sida.skickat("motiv"));
    }

    private String belopp(int nr) {
        StringBuilder rad = new StringBuilder();
        for (int ar = 0; ar < aren.size(); ar++) {
            String skrivet = sida.skickat("b" + ar + "-" + nr);
            if (!skrivet.isEmpty()) {
                rad.append("\n").append(aren.get(ar)).append(": ").append(Beredningsgrund.skrivetBelopp(skrivet));
            }
        }
        return rad.toString();
    }

    /** What is stored, for the same picture. */
    Formularbild lagrade(Beredning beredning) {
        Formularbild bild = new Formularbild();
        Rekommendation rekommendation = beredning.rekommendation();
        if (rekommendation == null) {
            return bild.med(sida.texten("beredning.motiv"), "");
        }
        for (Rekommendationspunkt p : rekommendation.punkter()) {
            StringBuilder rad = new StringBuilder(sida.texten("beredning.slag." + p.slag()) + ": " + p.text());
            p.belopp()
                    .forEach((ar, b) -> rad.append("\n")
                            .append(ar)
                            .append(": ")
                            .append(Beredningsgrund.beloppIFalt(Optional.of(b))));
            bild.med(etikett(p.nr() - 1), rad.toString());
        }
        return bild.med(sida.texten("beredning.motiv"), rekommendation.motiv());
    }

    private String etikett(int nr) {
        return sida.texten("beredning.punkt") + " " + (nr + 1);
    }
}
