package org.openfinsam.domain.ekonomi;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Belopp;

/**
 * Where accounts go: those of a span, all of them or only within an object, to a line of the report. The line is a section and
 * a row of a {@link Rakning}, which may be an <i>insats</i>. Immutable and thread-safe.
 *
 * <p>A cost that is shared with other associations has a key: {@code egen} is the own part of it, the rest a receivable by the
 * agreement.
 *
 * @param fran first account, not null
 * @param till last account, not null; as long as {@code fran} and not before it
 * @param objekt the object that the row must have; null for any row
 * @param avsnitt the section's key, not null, may be empty
 * @param rad the row's name, not blank
 * @param egen the own part, more than 0 and less than 1; null when the cost is not shared
 * @param avtal the agreement of a shared cost, not blank; null when it is not shared
 * @since 0.1
 */
public record Koppling(
        Kontonummer fran, Kontonummer till, Objektref objekt, String avsnitt, String rad, Andel egen, String avtal) {

    private static final String SKILJE = "\t";
    private static final int FALT = 8;

    /**
     * Checks the parts.
     *
     * @param fran first account, not null
     * @param till last account, not null
     * @param objekt the object, or null
     * @param avsnitt the section, not null
     * @param rad the row, not blank
     * @param egen the own part, or null
     * @param avtal the agreement, or null
     * @throws IllegalArgumentException if the span is none, the row blank, the part no part, or a part has no agreement
     */
    public Koppling {
        Objects.requireNonNull(avsnitt, "avsnitt");
        if (fran.nummer().length() != till.nummer().length() || fran.compareTo(till) > 0) {
            throw new IllegalArgumentException("Not a span of accounts: " + fran + "-" + till);
        }
        if (Objects.requireNonNull(rad, "rad").isBlank()) {
            throw new IllegalArgumentException("A line needs a row");
        }
        if ((egen == null) != (avtal == null) || (avtal != null && avtal.isBlank())) {
            throw new IllegalArgumentException("A shared cost has a part and an agreement: " + egen + ", " + avtal);
        }
        if (egen != null && (egen.taljare().signum() <= 0 || egen.taljare().compareTo(egen.namnare()) >= 0)) {
            throw new IllegalArgumentException("Not a part of a shared cost: " + egen);
        }
        for (String text : List.of(avsnitt, rad, avtal == null ? "" : avtal, objekt == null ? "" : objekt.kod())) {
            if (text.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("Words of one line: '" + text + "'");
            }
        }
    }

    /**
     * Accounts that go to a line, not shared.
     *
     * @param fran first account, not null
     * @param till last account, not null
     * @param objekt the object, or null
     * @param avsnitt the section, not null
     * @param rad the row, not blank
     * @return the mapping, never null
     * @throws IllegalArgumentException if the span is none, or the row blank
     */
    public static Koppling av(Kontonummer fran, Kontonummer till, Objektref objekt, String avsnitt, String rad) {
        return new Koppling(fran, till, objekt, avsnitt, rad, null, null);
    }

    /**
     * The mapping in a text that {@link #toString} wrote.
     *
     * @param text eight fields with tabs between, not null
     * @return the mapping, never null
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Koppling parse(String text) {
        String[] f = text.split(SKILJE, -1);
        if (f.length != FALT) {
            throw new IllegalArgumentException("Not a mapping: '" + text + "'");
        }
        return new Koppling(
                Kontonummer.parse(f[0]),
                Kontonummer.parse(f[1]),
                f[2].isEmpty() ? null : new Objektref(Integer.parseInt(f[2]), f[3]),
                f[4],
                f[5],
                f[6].isEmpty() ? null : Andel.parse(f[6]),
                f[7].isEmpty() ? null : f[7]);
    }

    /**
     * Whether an account within some objects goes here.
     *
     * @param konto the account, not null
     * @param objekten the objects of the row, not null
     * @return true if the account is of the span and the object, if one is asked for, among them
     */
    public boolean galler(Kontonummer konto, List<Objektref> objekten) {
        return konto.nummer().length() == fran.nummer().length()
                && fran.compareTo(konto) <= 0
                && konto.compareTo(till) <= 0
                && (objekt == null || objekten.contains(objekt));
    }

    /** How many accounts the span could hold: the fewer, the more exact. */
    BigInteger bredd() {
        return new BigInteger(till.nummer()).subtract(new BigInteger(fran.nummer()));
    }

    /**
     * The own part of an amount; all of it when the cost is not shared.
     *
     * @param belopp the whole, not null
     * @return the own part, to the öre, half an öre away from zero; never null
     */
    public Belopp egenDel(Belopp belopp) {
        return egen == null ? belopp : belopp.andel(egen, RoundingMode.HALF_UP);
    }

    /**
     * What others owe of an amount, so that it and {@link #egenDel} are the whole.
     *
     * @param belopp the whole, not null
     * @return the receivable, or empty when the cost is not shared
     */
    public Optional<Belopp> fordran(Belopp belopp) {
        return egen == null ? Optional.empty() : Optional.of(belopp.minus(egenDel(belopp)));
    }

    /**
     * The form that {@link #parse} reads.
     *
     * @return the text, never null
     */
    @Override
    public String toString() {
        return String.join(
                SKILJE,
                fran.toString(),
                till.toString(),
                objekt == null ? "" : Integer.toString(objekt.dimension()),
                objekt == null ? "" : objekt.kod(),
                avsnitt,
                rad,
                egen == null ? "" : egen.toString(),
                avtal == null ? "" : avtal);
    }
}
