package org.openfinsam.web.insats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.Kommunkod;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.insats.Bemanning;
import org.openfinsam.domain.insats.Finansiar;
import org.openfinsam.domain.insats.Insats;
import org.openfinsam.domain.insats.Insatsmal;
import org.openfinsam.domain.insats.Insatsmedel;
import org.openfinsam.domain.insats.Insatsslag;
import org.openfinsam.domain.insats.Malgrupp;
import org.openfinsam.domain.insats.Omfattning;
import org.openfinsam.domain.insats.Rapporteringslinje;
import org.openfinsam.domain.insats.Storreprojekt;
import org.openfinsam.domain.medel.Aldersspann;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.medel.Medelsform;
import org.openfinsam.domain.tid.Rakenskapsar;

/** The form of an <i>insats</i>: its fields made from one, and made into one again. */
final class Insatsformular {

    static final String BEMANNING = "b";
    static final String MEDEL = "m";
    static final String MAL = "mal";
    private static final String VIA = "VIA";

    private final List<Givare> parter;
    /** Those that a name in the form may be: the same party may be stored under several names. */
    private final List<Givare> namngivna;

    private final List<Kommunkod> kommuner;

    /**
     * The form of an <i>insats</i>.
     *
     * @param medlemmar the association's members: who and where can be chosen beside what is stored
     */
    Insatsformular(Insats lagrad, List<Medlem> medlemmar) {
        parter = new ArrayList<>();
        Stream.of(
                        lagrad.parter().stream(),
                        Stream.ofNullable(lagrad.agare()),
                        lagrad.bemanning().stream().map(Bemanning::part),
                        medlemmar.stream().map(Askandeformular::givare))
                .flatMap(givare -> givare)
                .filter(givare -> givare.part().isPresent())
                .filter(givare -> parter.stream().noneMatch(p -> p.arSamma(givare)))
                .forEach(parter::add);
        kommuner = Stream.concat(
                        lagrad.kommuner().stream(),
                        medlemmar.stream()
                                .filter(m -> m.part() == Part.KOMMUN)
                                .flatMap(m -> m.kod().stream())
                                .map(Kommunkod::of)
                                .sorted())
                .distinct()
                .toList();
        namngivna = Stream.of(
                        parter.stream(),
                        lagrad.bemanning().stream().map(Bemanning::part),
                        Stream.concat(
                                        lagrad.bemanning().stream().map(Bemanning::betalar),
                                        lagrad.medel().stream().map(Insatsmedel::finansiar))
                                .filter(finansiar -> finansiar != null && finansiar.givare() != null)
                                .map(Finansiar::givare))
                .flatMap(givare -> givare)
                .distinct()
                .toList();
    }

    /** The parties that can be chosen. */
    List<Givare> parter() {
        return parter;
    }

    /** The municipalities that can be chosen. */
    List<Kommunkod> kommuner() {
        return kommuner;
    }

    // From an insats

    /** The form of one that is kept, with whether it is shown and who leads it. */
    static Skrivet av(Insats det, boolean publik, List<String> ledare) {
        Skrivet form = av(det).kryssa("publik", publik);
        ledare.forEach(konto -> form.kryssa("ledare-" + konto, true));
        return form;
    }

    static Skrivet av(Insats det) {
        Skrivet form = new Skrivet();
        form.satt("namn", det.namn())
                .satt("slag", det.slag())
                .satt("niva", det.niva())
                .satt("nivamotiv", det.nivamotiv())
                .satt("syfte", det.syfte())
                .satt("fran", det.fran())
                .satt("till", det.till())
                .satt("agare", det.agare() == null ? "" : Askandeformular.nyckel(det.agare()))
                .satt("linje", det.linje())
                .satt("esf", det.esf())
                .satt("metod", det.metod())
                .satt("kostnad", det.kostnad());
        if (det.malgrupp() != null) {
            form.satt("aldrar", det.malgrupp().aldrar())
                    .satt("kriterier", String.join("\n", det.malgrupp().kriterier()));
        }
        det.kommuner().forEach(kommun -> form.kryssa("kommun-" + kommun, true));
        det.parter().forEach(part -> form.kryssa("part-" + Askandeformular.nyckel(part), true));
        for (int i = 0; i < det.mal().size(); i++) {
            Insatsmal ett = det.mal().get(i);
            form.satt(MAL + "-" + i + "-mal", ett.mal())
                    .satt(MAL + "-" + i + "-matt", ett.matt())
                    .satt(MAL + "-" + i + "-varde", ett.varde());
        }
        for (int i = 0; i < det.bemanning().size(); i++) {
            fyll(form, BEMANNING + "-" + i + "-", det.bemanning().get(i));
        }
        for (int i = 0; i < det.medel().size(); i++) {
            Insatsmedel ett = det.medel().get(i);
            String rad = MEDEL + "-" + i + "-";
            form.satt(rad + "ar", ett.ar())
                    .satt(rad + "vem", ett.finansiar().namn())
                    .satt(rad + "belopp", ett.belopp())
                    .satt(rad + "hur", ett.viaForbundet() && !arForbundets(ett.finansiar()) ? VIA : ett.form());
        }
        Optional.ofNullable(det.projekt())
                .ifPresent(projekt -> form.satt("projekt", projekt.namn())
                        .satt("utomstaende", String.join("\n", projekt.utomstaende()))
                        .satt("projektdeltagare", projekt.deltagare())
                        .satt("projektkostnad", projekt.kostnad()));
        return form;
    }

    private static boolean arForbundets(Finansiar finansiar) {
        return finansiar.slag() == Finansiar.Slag.FORBUNDET;
    }

    private static void fyll(Skrivet form, String rad, Bemanning en) {
        Omfattning omfattning = en.omfattning();
        form.satt(rad + "part", en.part().namn())
                .satt(rad + "roll", en.roll())
                .satt(rad + "lagst", omfattning.lagst())
                .satt(rad + "hogst", omfattning.hogst())
                .kryssa(rad + "behov", omfattning.arVidBehov())
                .kryssa(rad + "kontakt", en.kontaktperson())
                .satt(rad + "ersattare", en.ersattare())
                .satt(rad + "betalar", en.betalar() == null ? "" : en.betalar().namn());
    }

    // To an insats

    /**
     * What the form says; empty if a field cannot be read, which is then told in the form.
     *
     * @param lagrad what is stored, or the one that begins: its id is kept
     */
    Optional<Insats> las(Skrivet form, Insats lagrad) {
        String namn = form.ord("namn", true);
        Insatsslag slag = form.en(Insatsslag.values(), "slag");
        if (slag == null) {
            form.fel("slag", "insats.fel.slag");
        }
        Integer niva = form.text("niva").isEmpty() ? null : form.antal("niva");
        if (niva != null && slag != null && slag != Insatsslag.FOREBYGGANDE) {
            form.fel("niva", "insats.fel.niva");
        }
        String nivamotiv = form.stycke("nivamotiv", false);
        String syfte = form.stycke("syfte", false);
        Malgrupp malgrupp = new Malgrupp(aldrar(form), form.rader("kriterier"));
        List<Insatsmal> mal = form.ifyllda(MAL).stream()
                .flatMap(rad -> mal(form, rad).stream())
                .toList();
        LocalDate fran = form.dag("fran", false);
        LocalDate till = form.dag("till", false);
        if (fran != null && till != null && till.isBefore(fran)) {
            form.fel("till", "askande.fel.period");
        }
        List<Bemanning> bemanning = form.ifyllda(BEMANNING).stream()
                .flatMap(rad -> bemanning(form, rad).stream())
                .toList();
        Storreprojekt projekt = projekt(form);
        String metod = form.ord("metod", false);
        Belopp kostnad = form.belopp("kostnad", false);
        List<Insatsmedel> medel = form.ifyllda(MEDEL).stream()
                .flatMap(rad -> medel(form, rad).stream())
                .toList();
        if (!form.fel().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Insats(
                lagrad.id(),
                lagrad.forbund(),
                namn,
                slag,
                niva,
                nivamotiv,
                syfte,
                malgrupp,
                mal,
                kommuner.stream().filter(kod -> form.ja("kommun-" + kod)).toList(),
                agare(form),
                parter.stream()
                        .filter(part -> form.ja("part-" + Askandeformular.nyckel(part)))
                        .toList(),
                fran,
                till,
                bemanning,
                form.en(Rapporteringslinje.values(), "linje"),
                projekt,
                form.text("esf").isEmpty() ? null : Boolean.valueOf(form.text("esf")),
                metod,
                kostnad,
                medel));
    }

    private Givare agare(Skrivet form) {
        return parter.stream()
                .filter(part -> Askandeformular.nyckel(part).equals(form.text("agare")))
                .findFirst()
                .orElse(null);
    }

    private static Aldersspann aldrar(Skrivet form) {
        if (form.text("aldrar").isEmpty()) {
            return null;
        }
        try {
            return Aldersspann.parse(form.text("aldrar").replaceAll("\\h", ""));
        } catch (IllegalArgumentException inget) {
            form.fel("aldrar", "medel.fel.aldrar");
            return null;
        }
    }

    private static Optional<Insatsmal> mal(Skrivet form, String rad) {
        String mal = form.ord(rad + "mal", true);
        String matt = form.ord(rad + "matt", false);
        String varde = form.ord(rad + "varde", false);
        return mal.isEmpty() ? Optional.empty() : Optional.of(new Insatsmal(mal, matt, varde));
    }

    private Optional<Bemanning> bemanning(Skrivet form, String rad) {
        String part = form.ord(rad + "part", true);
        String roll = form.ord(rad + "roll", true);
        Omfattning omfattning = omfattning(form, rad);
        String ersattare = form.ord(rad + "ersattare", false);
        String betalar = form.ord(rad + "betalar", false);
        if (part.isEmpty() || roll.isEmpty() || omfattning == null) {
            return Optional.empty();
        }
        return Optional.of(new Bemanning(
                givare(part),
                roll,
                omfattning,
                form.ja(rad + "kontakt"),
                ersattare.isEmpty() ? null : ersattare,
                betalar.isEmpty() ? null : Askandeformular.finansiar(betalar, namngivna)));
    }

    private Givare givare(String namn) {
        return namngivna.stream()
                .filter(part -> part.namn().equalsIgnoreCase(namn))
                .findFirst()
                .orElseGet(() -> Givare.utomstaende(namn));
    }

    /** A share, a span, or by need; null if it is none of them, which is then told. */
    private static Omfattning omfattning(Skrivet form, String rad) {
        Andel lagst = form.andel(rad + "lagst");
        Andel hogst = form.andel(rad + "hogst");
        boolean skriven =
                !form.text(rad + "lagst").isEmpty() || !form.text(rad + "hogst").isEmpty();
        if (form.ja(rad + "behov")) {
            if (skriven) {
                form.fel(rad + "lagst", "insats.fel.behov");
            }
            return Omfattning.VID_BEHOV;
        }
        if (lagst == null && !form.fel().containsKey(rad + "lagst")) {
            form.fel(rad + "lagst", "insats.fel.omfattning");
        }
        if (lagst == null) {
            return null;
        }
        if (hogst != null && hogst.compareTo(lagst) < 0) {
            form.fel(rad + "hogst", "insats.fel.spann");
            return null;
        }
        return hogst == null ? Omfattning.exakt(lagst) : Omfattning.spann(lagst, hogst);
    }

    private Optional<Insatsmedel> medel(Skrivet form, String rad) {
        Rakenskapsar ar = form.ar(rad + "ar");
        String vem = form.ord(rad + "vem", true);
        Belopp belopp = form.belopp(rad + "belopp", true);
        if (ar == null || vem.isEmpty() || belopp == null) {
            return Optional.empty();
        }
        String hur = form.text(rad + "hur");
        Finansiar finansiar = Askandeformular.finansiar(vem, namngivna);
        return Optional.of(new Insatsmedel(
                ar,
                finansiar,
                belopp,
                hur.equals(Medelsform.NATURA.name()) ? Medelsform.NATURA : Medelsform.LIKVIDA_MEDEL,
                hur.equals(VIA) || arForbundets(finansiar)));
    }

    private static Storreprojekt projekt(Skrivet form) {
        String namn = form.ord("projekt", false);
        List<String> utomstaende = form.rader("utomstaende");
        Integer deltagare = form.antal("projektdeltagare");
        Belopp kostnad = form.belopp("projektkostnad", false);
        if (utomstaende.stream().anyMatch(rad -> rad.length() > Skrivet.LANGST_ORD)) {
            form.fel("utomstaende", "medel.fel.ord.langt");
        }
        if (namn.isEmpty()
                && Stream.of("utomstaende", "projektdeltagare", "projektkostnad")
                        .anyMatch(falt -> !form.text(falt).isEmpty())) {
            form.fel("projekt", "insats.fel.projekt");
        }
        return namn.isEmpty() ? null : new Storreprojekt(namn, utomstaende, deltagare, kostnad);
    }

    /** How a row of money is paid, for a choice. */
    static List<String> hur() {
        return Stream.concat(Stream.of(Medelsform.values()).map(Enum::name), Stream.of(VIA))
                .toList();
    }

    /** Who can be named as a payer. */
    List<String> betalarnamn() {
        return Stream.concat(
                        Stream.of(Finansiar.forbundet(), Finansiar.esf()).map(Finansiar::namn),
                        parter.stream().map(Givare::namn))
                .collect(Collectors.toList());
    }
}
