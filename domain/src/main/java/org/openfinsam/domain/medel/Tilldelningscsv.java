package org.openfinsam.domain.medel;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.openfinsam.domain.belopp.AvvisadRad;
import org.openfinsam.domain.belopp.AvvisadRad.Skal;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Csvrader;
import org.openfinsam.domain.belopp.Csvrader.Csvrad;
import org.openfinsam.domain.belopp.Inlasning;
import org.openfinsam.domain.belopp.Taltext;

/**
 * What the state's model knows of the associations, as text: a row for each, with semicolons, or with tabs as copied from a
 * sheet.
 *
 * <table>
 * <caption>The columns, in any order, with or without dots and rings; others are not read</caption>
 * <tr><th scope="col">column</th><th scope="col">holds</th></tr>
 * <tr><th scope="row">{@code förbund}</th><td>the name, each once</td></tr>
 * <tr><th scope="row">{@code försörjning}</th><td>the measure of benefits, zero or more; any unit, the same for all</td></tr>
 * <tr><th scope="row">{@code invånare}</th><td>how many of working age live there, zero or more</td></tr>
 * <tr><th scope="row">{@code föregående}</th><td>kronor of the year before; empty if it got nothing; may be left out</td></tr>
 * <tr><th scope="row">{@code över kapitalnivå}</th><td>{@code ja} or {@code nej}; empty is no; may be left out</td></tr>
 * </table>
 *
 * <p>Thread-safe.
 *
 * @since 0.1
 */
public final class Tilldelningscsv {

    private static final String FORBUND = "forbund";
    private static final String FORSORJNING = "forsorjning";
    private static final String INVANARE = "invanare";
    private static final String FOREGAENDE = "foregaende";
    private static final String OVER = "overkapitalniva";
    private static final char TAB = '\t';
    private static final char SEMIKOLON = ';';
    private static final BigDecimal STORST = BigDecimal.valueOf(1_000_000_000_000L);
    private static final int DECIMALER = 6;

    private final List<String> rubriker;
    private final Set<String> namnen = new HashSet<>();
    private final List<Tilldelningsunderlag> forbund = new ArrayList<>();

    private Tilldelningscsv(List<String> rubriker) {
        this.rubriker = rubriker;
    }

    /**
     * The associations that a text holds.
     *
     * @param text the text, not null
     * @param personnummer whether a field holds what looks like a person's number, not null; such a row is refused
     * @return the good rows in their order, and the refused rows; nothing if the heading row is refused; never null
     */
    public static Inlasning<List<Tilldelningsunderlag>> las(String text, Predicate<String> personnummer) {
        char skiljetecken = text.indexOf(TAB) >= 0 ? TAB : SEMIKOLON;
        try {
            return las(new Csvrader(new StringReader(text), skiljetecken, personnummer));
        } catch (IOException fel) {
            throw new UncheckedIOException("A text in memory was not read", fel);
        }
    }

    private static Inlasning<List<Tilldelningsunderlag>> las(Csvrader rader) throws IOException {
        Optional<Csvrad> rubriker = rader.nastaMedInnehall();
        if (rubriker.isEmpty()) {
            return new Inlasning<>(List.of(), List.of(new AvvisadRad(1, Skal.TOM_FIL, "")));
        }
        Csvrad forsta = rubriker.get();
        List<String> kolumner =
                forsta.falt().stream().map(Tilldelningscsv::enkel).toList();
        Optional<AvvisadRad> rubrikfel = forsta.fel().or(() -> rubrikfel(forsta, kolumner));
        if (rubrikfel.isPresent()) {
            return new Inlasning<>(List.of(), List.of(rubrikfel.get()));
        }
        Tilldelningscsv lasning = new Tilldelningscsv(kolumner);
        List<AvvisadRad> avvisade = new ArrayList<>();
        for (Optional<Csvrad> rad = rader.nastaMedInnehall(); rad.isPresent(); rad = rader.nastaMedInnehall()) {
            rad.get().fel().or(lasning.fel(rad.get())).ifPresent(avvisade::add);
        }
        if (lasning.forbund.isEmpty() && avvisade.isEmpty()) {
            avvisade.add(new AvvisadRad(forsta.nummer(), Skal.TOM_FIL, ""));
        }
        return new Inlasning<>(List.copyOf(lasning.forbund), avvisade);
    }

    /** {@code Över kapitalnivå} is {@code overkapitalniva}: people write headings in many ways. */
    private static String enkel(String rubrik) {
        return rubrik.toLowerCase(Locale.ROOT)
                .replace('å', 'a')
                .replace('ä', 'a')
                .replace('ö', 'o')
                .replaceAll("[^a-z]", "");
    }

    private static Optional<AvvisadRad> rubrikfel(Csvrad rad, List<String> kolumner) {
        Set<String> sedda = new HashSet<>();
        for (int i = 0; i < kolumner.size(); i++) {
            boolean lases =
                    Set.of(FORBUND, FORSORJNING, INVANARE, FOREGAENDE, OVER).contains(kolumner.get(i));
            if (lases && !sedda.add(kolumner.get(i))) {
                return avvisad(rad, Skal.DUBBLETT, rad.falt().get(i));
            }
        }
        return List.of(FORBUND, FORSORJNING, INVANARE).stream()
                .filter(kolumn -> !sedda.contains(kolumn))
                .findFirst()
                .flatMap(kolumn -> avvisad(rad, Skal.SAKNAD_KOLUMN, kolumn));
    }

    /** Takes the row in, or says why not. */
    private Supplier<Optional<AvvisadRad>> fel(Csvrad rad) {
        return () -> {
            if (rad.falt().size() != rubriker.size()) {
                return avvisad(rad, Skal.FEL_ANTAL_FALT, rad.falt().size() + " ≠ " + rubriker.size());
            }
            String namn = falt(rad, FORBUND);
            if (namn.isEmpty()) {
                return avvisad(rad, Skal.TOM_RAD_NAMN, FORBUND);
            }
            for (String kolumn : List.of(FORSORJNING, INVANARE, FOREGAENDE)) {
                Optional<AvvisadRad> talfel = talfel(rad, kolumn);
                if (talfel.isPresent()) {
                    return talfel;
                }
            }
            String over = falt(rad, OVER).toLowerCase(Locale.ROOT);
            if (!Set.of("", "ja", "nej").contains(over)) {
                return avvisad(rad, Skal.FEL_FORM, falt(rad, OVER));
            }
            if (!namnen.add(namn)) {
                return avvisad(rad, Skal.DUBBLETT, namn);
            }
            forbund.add(new Tilldelningsunderlag(
                    namn,
                    tal(rad, FORSORJNING),
                    tal(rad, INVANARE),
                    falt(rad, FOREGAENDE).isEmpty() ? null : Belopp.of(tal(rad, FOREGAENDE)),
                    over.equals("ja")));
            return Optional.empty();
        };
    }

    private Optional<AvvisadRad> talfel(Csvrad rad, String kolumn) {
        String text = falt(rad, kolumn);
        boolean pengar = kolumn.equals(FOREGAENDE);
        if (text.isEmpty()) {
            return pengar ? Optional.empty() : avvisad(rad, Skal.VARDE_SAKNAS, kolumn);
        }
        Optional<BigDecimal> tal = Taltext.las(text).filter(t -> t.signum() >= 0);
        if (tal.isEmpty()) {
            return avvisad(rad, Skal.EJ_TAL, kolumn + " = " + text);
        }
        if (tal.get().compareTo(STORST) > 0) {
            return avvisad(rad, Skal.FOR_STORT_TAL, kolumn + " = " + text);
        }
        if (pengar && tal.get().scale() > 2) {
            return avvisad(rad, Skal.FOR_MANGA_DECIMALER, kolumn + " = " + text);
        }
        return tal.get().scale() > DECIMALER ? avvisad(rad, Skal.FEL_FORM, kolumn + " = " + text) : Optional.empty();
    }

    private BigDecimal tal(Csvrad rad, String kolumn) {
        return Taltext.las(falt(rad, kolumn)).orElseThrow();
    }

    private String falt(Csvrad rad, String kolumn) {
        int plats = rubriker.indexOf(kolumn);
        return plats < 0 ? "" : rad.falt().get(plats);
    }

    private static Optional<AvvisadRad> avvisad(Csvrad rad, Skal skal, String uppgift) {
        return Optional.of(new AvvisadRad(rad.nummer(), skal, uppgift));
    }
}
