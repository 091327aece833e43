package org.openfinsam.web.insats;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfinsam.domain.forbund.Indelning;
import org.openfinsam.domain.insats.Registertal;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.persistence.insats.Insatsbild;
import org.openfinsam.persistence.sakerhet.Anvandare;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.medel.Medelgrund;
import org.openfinsam.web.ram.Formularbild;

/** The forms of an <i>insats</i> as pictures, their fields under their labels: to be compared after a collision, and before an undo. */
final class Insatsbilder {

    static final String ANDRING = "a";
    static final String UTVARDERING = "u";

    private final Texter texter;

    Insatsbilder(Locale sprak) {
        texter = Sidtexter.av(sprak);
    }

    /** All that is known of an <i>insats</i> and written of it itself. */
    Formularbild allt(Insatsbild det, Insatsformular formular, List<Anvandare> konton) {
        Formularbild bild = insatsen(Insatsformular.av(det.insats(), det.publik(), det.ledare()), formular, konton);
        handelserna(bild, Insatshandelsesida.form(det.andringar(), det.utvarderingar()));
        det.register().forEach(tal -> bild.med(texter.text("insats.antalen"), antal(tal)));
        return bild;
    }

    private String antal(Registertal tal) {
        return tal.ar() + ": "
                + Stream.of(tal.kvinnor(), tal.man(), tal.annat(), tal.totalt())
                        .map(antal -> antal == null ? "–" : antal.toString())
                        .collect(Collectors.joining(" · "));
    }

    /** The form of the <i>insats</i>. */
    Formularbild insatsen(Skrivet form, Insatsformular formular, List<Anvandare> konton) {
        Formularbild bild = new Formularbild();
        Stream.of("namn", "syfte", "nivamotiv", "aldrar", "kriterier", "fran", "till", "metod")
                .forEach(falt -> bild.med(texter.text("insats.falt." + falt), form.text(falt)));
        Stream.of("slag", "niva", "linje")
                .forEach(falt -> bild.med(texter.text("insats." + falt), ord("insats." + falt + ".", form.text(falt))));
        bild.med(texter.text("insats.esf"), ord("insats.esf.", form.text("esf")));
        bild.med(
                texter.text("insats.agare"),
                formular.parter().stream()
                        .filter(part -> Askandeformular.nyckel(part).equals(form.text("agare")))
                        .map(part -> part.namn())
                        .findFirst()
                        .orElse(form.text("agare")));
        kryssade(bild, form, "insats.parter", formular.parter(), "part-", Askandeformular::nyckel, part -> part.namn());
        kryssade(
                bild,
                form,
                "insats.kommuner",
                formular.kommuner(),
                "kommun-",
                kod -> kod.toString(),
                kod -> Indelning.svensk().namn(kod));
        rader(bild, form, Insatsformular.MAL, "insats.mal", List.of("mal", "matt", "varde"));
        form.ifyllda(Insatsformular.BEMANNING)
                .forEach(rad -> bild.med(texter.text("insats.bemanning"), bemanning(form, rad)));
        bild.med(texter.text("insats.kostnad"), Medelgrund.somIFalt(form.text("kostnad")));
        form.ifyllda(Insatsformular.MEDEL).forEach(rad -> bild.med(texter.text("insats.medel"), medel(form, rad)));
        bild.med(texter.text("insats.projekt"), form.text("projekt") + "\n" + form.text("utomstaende"));
        bild.med(texter.text("insats.projekt.deltagare"), form.text("projektdeltagare"));
        bild.med(texter.text("insats.projekt.kostnad"), Medelgrund.somIFalt(form.text("projektkostnad")));
        kryssade(
                bild,
                form,
                "insats.ledare",
                konton,
                "ledare-",
                konto -> konto.id().namn(),
                konto -> konto.namn() + " (" + konto.id().namn() + ")");
        bild.med(texter.text("insats.publik"), texter.text("insats.publik." + form.ja("publik")));
        return bild;
    }

    private String bemanning(Skrivet form, String rad) {
        return ihop(Stream.of(
                form.text(rad + "part"),
                form.text(rad + "roll"),
                form.text(rad + "lagst"),
                form.text(rad + "hogst"),
                form.ja(rad + "behov") ? texter.text("insats.behov") : "",
                form.ja(rad + "kontakt") ? texter.text("insats.kontakt") : "",
                form.text(rad + "ersattare"),
                form.text(rad + "betalar")));
    }

    private String medel(Skrivet form, String rad) {
        return ihop(Stream.of(
                form.text(rad + "ar"),
                form.text(rad + "vem"),
                Medelgrund.somIFalt(form.text(rad + "belopp")),
                ord("askande.hur.", form.text(rad + "hur"))));
    }

    /** Changes and evaluations. */
    void handelserna(Formularbild bild, Skrivet form) {
        rader(bild, form, ANDRING, "insats.andringar", List.of("dag", "text", "beslut"));
        rader(bild, form, UTVARDERING, "insats.utvarderingar", List.of("dag", "text", "beslut"));
    }

    /** The rows of a group, each with what its fields hold. */
    void rader(Formularbild bild, Skrivet form, String grupp, String nyckel, List<String> falten) {
        form.ifyllda(grupp)
                .forEach(rad ->
                        bild.med(texter.text(nyckel), ihop(falten.stream().map(falt -> form.text(rad + falt)))));
    }

    static String ihop(Stream<String> texter) {
        return texter.filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
    }

    private <T> void kryssade(
            Formularbild bild,
            Skrivet form,
            String nyckel,
            List<T> alla,
            String falt,
            Function<T, String> varde,
            Function<T, String> namn) {
        bild.med(
                texter.text(nyckel),
                alla.stream()
                        .filter(ett -> form.ja(falt + varde.apply(ett)))
                        .map(namn)
                        .collect(Collectors.joining(", ")));
    }

    private String ord(String rum, String vald) {
        return texter.nycklar().contains(rum + vald) ? texter.text(rum + vald) : "";
    }
}
