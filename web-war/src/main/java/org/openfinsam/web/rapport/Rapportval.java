package org.openfinsam.web.rapport;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openfinsam.domain.ekonomi.Rapportslag;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.persistence.ekonomi.Huvudboksar;

/**
 * What an address asks of a report: all of it is in the address, so that it can be mailed.
 *
 * @param slag the kind; empty for the list of comments
 * @param fran the first month
 * @param till the last month, not before it
 * @param tusental whether amounts are shown in thousands of kronor
 * @param huvudboksbudget whether the outcome is set against the ledger's own budget, also when the board has decided one
 * @param kolumner keys of the columns to show; empty for all
 */
public record Rapportval(
        Optional<Rapportslag> slag,
        YearMonth fran,
        YearMonth till,
        boolean tusental,
        boolean huvudboksbudget,
        List<String> kolumner) {

    /** What the address calls the list of comments. */
    static final String KOMMENTARER = "kommentarer";

    static final String TUSENTAL = "tkr";
    static final String HUVUDBOK = "huvudbok";

    /** Copies the columns. */
    public Rapportval {
        kolumner = List.copyOf(kolumner);
    }

    /** Whether there is such a kind of report. */
    static boolean finns(String kod) {
        return kod.isEmpty()
                || kod.equals(KOMMENTARER)
                || Rapportslag.avKod(kod).isPresent();
    }

    /** The kind that an address names: the result without a name, empty for the comments. */
    static Optional<Rapportslag> slag(String kod) {
        return kod.isEmpty() ? Optional.of(Rapportslag.RESULTAT) : Rapportslag.avKod(kod);
    }

    /** The month that an address names; empty for none, or no month. */
    static Optional<YearMonth> manad(String text) {
        try {
            return text == null || text.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(text));
        } catch (DateTimeException ingenManad) {
            return Optional.empty();
        }
    }

    /**
     * The ledger that holds a month, or without a month the latest.
     *
     * @param aren the ledgers, the latest first
     */
    static Optional<Huvudboksar> bok(List<Huvudboksar> aren, Optional<YearMonth> fran) {
        return aren.stream()
                .filter(bok -> fran.isEmpty() || bok.ar().contains(fran.get().atDay(1)))
                .findFirst();
    }

    /** The first month asked for, or the year's first. */
    static YearMonth forsta(Huvudboksar bok, Optional<YearMonth> onskad) {
        return onskad.filter(manad -> bok.ar().contains(manad.atDay(1)))
                .orElseGet(() -> YearMonth.from(bok.ar().fran()));
    }

    /**
     * The last month asked for, within the year and not before the first; else the last that is booked: a month that has not
     * ended, or that nobody has booked yet, would set its budget against nothing.
     */
    static YearMonth sista(Huvudboksar bok, YearMonth forsta, Optional<YearMonth> onskad, LocalDate idag) {
        YearMonth arets = YearMonth.from(bok.ar().till());
        YearMonth annars = Stream.of(
                        Optional.of(arets),
                        Optional.of(YearMonth.from(idag).minusMonths(1)),
                        Optional.ofNullable(bok.sist()).map(YearMonth::from))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        YearMonth vald = onskad.filter(manad -> !manad.isAfter(arets)).orElse(annars);
        return vald.isBefore(forsta) ? forsta : vald;
    }

    /** The days from the first month to the last. */
    public Period period() {
        return Period.of(fran.atDay(1), till.atEndOfMonth());
    }

    /** The same months a year before. */
    Period iFjol() {
        return Period.of(fran.minusYears(1).atDay(1), till.minusYears(1).atEndOfMonth());
    }

    /** What the address calls the kind. */
    public String kod() {
        return slag.map(Rapportslag::kod).orElse(KOMMENTARER);
    }

    Rapportval med(Optional<Rapportslag> annat) {
        return new Rapportval(annat, fran, till, tusental, huvudboksbudget, kolumner);
    }

    /** The choice as the end of an address, with the association. */
    String fraga(ForbundId forbund) {
        return "?forbund=" + forbund + "&slag=" + kod() + utanForbund();
    }

    /** The choice but for the association and the kind, each with an ampersand before. */
    String utanForbund() {
        StringBuilder fraga = new StringBuilder("&fran=" + fran + "&till=" + till);
        if (tusental) {
            fraga.append("&enhet=").append(TUSENTAL);
        }
        if (huvudboksbudget) {
            fraga.append("&budget=").append(HUVUDBOK);
        }
        kolumner.forEach(kolumn -> fraga.append("&kolumn=").append(kodad(kolumn)));
        return fraga.toString();
    }

    static String kodad(String varde) {
        return URLEncoder.encode(varde, StandardCharsets.UTF_8);
    }
}
