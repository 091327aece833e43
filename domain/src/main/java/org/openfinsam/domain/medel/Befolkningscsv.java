package org.openfinsam.domain.medel;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.openfinsam.domain.belopp.AvvisadRad;
import org.openfinsam.domain.belopp.AvvisadRad.Skal;
import org.openfinsam.domain.belopp.Csvrader;
import org.openfinsam.domain.belopp.Csvrader.Csvrad;
import org.openfinsam.domain.belopp.Inlasning;
import org.openfinsam.domain.belopp.Taltext;

/**
 * Population as text with semicolons, a row for each area.
 *
 * <table>
 * <caption>The columns, in any order; others are not read</caption>
 * <tr><th scope="col">column</th><th scope="col">holds</th></tr>
 * <tr><th scope="row">{@code kommunkod}</th><td>SCB's code: four digits of a municipality, two of a county</td></tr>
 * <tr><th scope="row">{@code antal}</th><td>how many people, a whole number; empty or {@code ..} where the source has no
 *     value</td></tr>
 * <tr><th scope="row">{@code kommun}</th><td>the name; may be left out</td></tr>
 * <tr><th scope="row">{@code alder}</th><td>the ages, {@code 16-64}, the same on every row; may be left out, and then whoever
 *     reads the file has to say them</td></tr>
 * </table>
 *
 * <p>Thread-safe.
 *
 * @since 0.1
 */
public final class Befolkningscsv {

    private static final String KOMMUNKOD = "kommunkod";
    private static final String ANTAL = "antal";
    private static final String KOMMUN = "kommun";
    private static final String ALDER = "alder";
    private static final int STORSTA_ANTAL = 1_000_000_000;
    static final Pattern KOD = Pattern.compile("\\d{2}(?:\\d{2})?");

    private final List<String> rubriker;
    private final Set<String> koder = new HashSet<>();
    private final List<Befolkning.Omrade> omraden = new ArrayList<>();
    private Aldersspann aldrar;

    private Befolkningscsv(List<String> rubriker) {
        this.rubriker = rubriker;
    }

    /**
     * The population that a text holds.
     *
     * @param text the text, read to its end and not closed; not null
     * @param kalla who counted, and where the figures are published; not blank
     * @param datum the day of the count, not null
     * @param aldrar the ages that were counted; null if the file says so itself, and it counts what the file says
     * @param personnummer whether a field holds what looks like a person's number, not null; such a row is refused
     * @return the population of the good rows, and the refused rows; no population if the heading row is refused, or nobody
     *     says which ages were counted; never null
     * @throws IOException if the source cannot be read
     */
    public static Inlasning<Optional<Befolkning>> las(
            Reader text, String kalla, LocalDate datum, Aldersspann aldrar, Predicate<String> personnummer)
            throws IOException {
        Objects.requireNonNull(datum, "datum");
        Csvrader rader = new Csvrader(text, personnummer);
        Optional<Csvrad> rubriker = rader.nastaMedInnehall();
        if (rubriker.isEmpty()) {
            return refuserad(new AvvisadRad(1, Skal.TOM_FIL, ""));
        }
        Optional<AvvisadRad> rubrikfel = rubrikfel(rubriker.get(), aldrar);
        if (rubrikfel.isPresent()) {
            return refuserad(rubrikfel.get());
        }
        Befolkningscsv lasning = new Befolkningscsv(rubriker.get().falt());
        List<AvvisadRad> avvisade = new ArrayList<>();
        for (Optional<Csvrad> rad = rader.nastaMedInnehall(); rad.isPresent(); rad = rader.nastaMedInnehall()) {
            rad.get().fel().or(lasning.fel(rad.get())).ifPresent(avvisade::add);
        }
        Aldersspann raknade = lasning.aldrar == null ? aldrar : lasning.aldrar;
        if (raknade == null) {
            return new Inlasning<>(Optional.empty(), avvisade);
        }
        return new Inlasning<>(Optional.of(new Befolkning(kalla, datum, raknade, lasning.omraden)), avvisade);
    }

    private static Inlasning<Optional<Befolkning>> refuserad(AvvisadRad varfor) {
        return new Inlasning<>(Optional.empty(), List.of(varfor));
    }

    private static Optional<AvvisadRad> rubrikfel(Csvrad rubriker, Aldersspann aldrar) {
        if (rubriker.fel().isPresent()) {
            return rubriker.fel();
        }
        Set<String> sedda = new HashSet<>();
        for (String rubrik : rubriker.falt()) {
            if (!sedda.add(rubrik)) {
                return avvisad(rubriker, Skal.DUBBLETT, rubrik);
            }
        }
        for (String kolumn : List.of(KOMMUNKOD, ANTAL)) {
            if (!sedda.contains(kolumn)) {
                return avvisad(rubriker, Skal.SAKNAD_KOLUMN, kolumn);
            }
        }
        return aldrar != null || sedda.contains(ALDER)
                ? Optional.empty()
                : avvisad(rubriker, Skal.SAKNAS_I_FILEN, ALDER);
    }

    /** Takes the row in, or says why not. */
    private Supplier<Optional<AvvisadRad>> fel(Csvrad rad) {
        return () -> {
            if (rad.falt().size() != rubriker.size()) {
                return avvisad(rad, Skal.FEL_ANTAL_FALT, rad.falt().size() + " ≠ " + rubriker.size());
            }
            String kod = falt(rad, KOMMUNKOD);
            if (!KOD.matcher(kod).matches()) {
                return avvisad(rad, Skal.FEL_FORM, KOMMUNKOD + " = " + kod);
            }
            return alderfel(rad).or(() -> antalfel(rad, kod));
        };
    }

    private Optional<AvvisadRad> alderfel(Csvrad rad) {
        if (!rubriker.contains(ALDER)) {
            return Optional.empty();
        }
        String text = falt(rad, ALDER);
        Optional<Aldersspann> radens = Aldersvarde.av(text);
        if (radens.isEmpty()) {
            return avvisad(rad, Skal.FEL_FORM, ALDER + " = " + text);
        }
        if (aldrar == null) {
            aldrar = radens.get();
        }
        return aldrar.equals(radens.get()) ? Optional.empty() : avvisad(rad, Skal.ANNAN_AN_FORST, ALDER + " = " + text);
    }

    private Optional<AvvisadRad> antalfel(Csvrad rad, String kod) {
        String text = falt(rad, ANTAL);
        if (text.isEmpty() || Befolkningspx.arPrickar(text)) {
            return avvisad(rad, Skal.VARDE_SAKNAS, kod);
        }
        Optional<Long> antal = Taltext.las(text).flatMap(Befolkningscsv::antal);
        if (antal.isEmpty()) {
            return avvisad(rad, Skal.EJ_ANTAL, ANTAL + " = " + text);
        }
        if (!koder.add(kod)) {
            return avvisad(rad, Skal.DUBBLETT, kod);
        }
        omraden.add(new Befolkning.Omrade(kod, rubriker.contains(KOMMUN) ? falt(rad, KOMMUN) : "", antal.get()));
        return Optional.empty();
    }

    /** A count: whole, zero or more, and no more people than there can be. */
    static Optional<Long> antal(BigDecimal tal) {
        return tal.signum() < 0
                        || tal.stripTrailingZeros().scale() > 0
                        || tal.compareTo(BigDecimal.valueOf(STORSTA_ANTAL)) > 0
                ? Optional.empty()
                : Optional.of(tal.longValueExact());
    }

    private String falt(Csvrad rad, String kolumn) {
        return rad.falt().get(rubriker.indexOf(kolumn));
    }

    private static Optional<AvvisadRad> avvisad(Csvrad rad, Skal skal, String uppgift) {
        return Optional.of(new AvvisadRad(rad.nummer(), skal, uppgift));
    }
}
