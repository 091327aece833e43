package org.openfinsam.domain.belopp;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Figures as people read them. The only place that makes figures readable; never a form that a machine reads back.
 *
 * <p>In both languages digits stand in groups of three with a no-break space between, the minus is {@code −} (U+2212) and
 * whoever rounds does it half away from zero, so that a rounded zero has no sign.
 *
 * <table>
 * <caption>The two languages (a no-break space is shown as a space)</caption>
 * <tr><th scope="col">method</th><th scope="col">Swedish</th><th scope="col">English</th></tr>
 * <tr><th scope="row">{@link #belopp}</th><td>1 234 567,50 kr</td><td>1 234 567.50 SEK</td></tr>
 * <tr><th scope="row">{@link #kronor}</th><td>1 234 568 kr</td><td>1 234 568 SEK</td></tr>
 * <tr><th scope="row">{@link #tusental}</th><td>−12 tkr</td><td>−12 tkr</td></tr>
 * <tr><th scope="row">{@link #tal(BigDecimal, int)}</th><td>1 234,5</td><td>1 234.5</td></tr>
 * <tr><th scope="row">{@link #procent}</th><td>63,8 %</td><td>63.8%</td></tr>
 * <tr><th scope="row">{@link #datum}</th><td>2020-06-30</td><td>2020-06-30</td></tr>
 * </table>
 *
 * <p>Two instances exist. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Talformat {
    private static final char HART_MELLANSLAG = '\u00a0';
    private static final char MINUS = '\u2212';
    private static final String TANKSTRECK = "\u2013";
    private static final int SIFFROR_I_GRUPP = 3;
    private static final int PROCENTDECIMALER = 2;

    private static final Talformat SVENSKT = new Talformat(true);
    private static final Talformat ENGELSKT = new Talformat(false);

    private final boolean svenskt;

    private Talformat(boolean svenskt) {
        this.svenskt = svenskt;
    }

    /**
     * The format of a language.
     *
     * @param sprak the reader's locale, not null
     * @return the English format for every locale of language {@code en}, the Swedish one for all others; never null
     */
    public static Talformat of(Locale sprak) {
        return sprak.getLanguage().equals("en") ? ENGELSKT : SVENSKT;
    }

    /**
     * An amount, exact: {@code 1 234 567,50 kr}.
     *
     * @param belopp the amount, not null
     * @return the text, never null; two decimals, or none if the amount is whole kronor
     */
    public String belopp(Belopp belopp) {
        int decimaler = Avrundning.KRONA.arJamn(belopp) ? 0 : 2;
        return medEnhet(tal(belopp.iKronor(), decimaler), enhet(Enhet.KR));
    }

    /**
     * An amount rounded to whole kronor: {@code 1 234 568 kr}.
     *
     * @param belopp the amount, not null
     * @return the text, never null
     */
    public String kronor(Belopp belopp) {
        return medEnhet(tal(belopp.iKronor(), 0), enhet(Enhet.KR));
    }

    /**
     * An amount rounded to thousands of kronor: {@code −12 tkr}.
     *
     * @param belopp the amount, not null
     * @return the text, never null; <i>tkr</i> in English too, as tables and sources have it
     */
    public String tusental(Belopp belopp) {
        return medEnhet(tal(belopp.iKronor().scaleByPowerOfTen(-3), 0), enhet(Enhet.TKR));
    }

    /**
     * A number: {@code 1 234,5}.
     *
     * @param varde the number, not null
     * @param decimaler how many decimals, zero or more; the number is rounded or filled with zeros
     * @return the text, never null
     * @throws IllegalArgumentException if {@code decimaler} is negative, or the number has more than a hundred digits
     *     on one side of the decimal point
     */
    public String tal(BigDecimal varde, int decimaler) {
        Talgrans.kontrollerat(varde, "varde");
        if (decimaler < 0) {
            throw new IllegalArgumentException("decimaler is negative: " + decimaler);
        }
        BigDecimal avrundat = varde.setScale(decimaler, RoundingMode.HALF_UP);
        String siffror = avrundat.abs().toPlainString();
        int punkt = siffror.indexOf('.');
        int hela = punkt < 0 ? siffror.length() : punkt;
        StringBuilder text = new StringBuilder(2 * siffror.length());
        if (avrundat.signum() < 0) {
            text.append(MINUS);
        }
        for (int i = 0; i < hela; i++) {
            if (i > 0 && (hela - i) % SIFFROR_I_GRUPP == 0) {
                text.append(HART_MELLANSLAG);
            }
            text.append(siffror.charAt(i));
        }
        if (punkt >= 0) {
            text.append(svenskt ? ',' : '.').append(siffror, punkt + 1, siffror.length());
        }
        return text.toString();
    }

    /**
     * A whole number: {@code 1 234}.
     *
     * @param varde the number
     * @return the text, never null
     */
    public String tal(long varde) {
        return tal(BigDecimal.valueOf(varde), 0);
    }

    /**
     * A number of per cent: {@code 63,8 %}.
     *
     * @param varde per cent, not null: 63.8 is 63.8 %
     * @param decimaler how many decimals, zero or more
     * @return the text, never null
     * @throws IllegalArgumentException as {@link #tal(BigDecimal, int)}
     */
    public String procent(BigDecimal varde, int decimaler) {
        return svenskt ? medEnhet(tal(varde, decimaler), "%") : tal(varde, decimaler) + "%";
    }

    /**
     * A table's cell, without unit: the column head has it.
     *
     * @param cell the cell, not null
     * @param enhet the unit of its column, not null
     * @return the text, never null: whole numbers for {@code KR}, {@code TKR} and {@code ANTAL}; per cent with the
     *     figure's own decimals, at most two; words as they are; an en dash for no value, whose reason is
     *     {@link #skal}
     */
    public String visning(Cell cell, Enhet enhet) {
        if (cell instanceof Cell.Tal tal) {
            return tal(tal.varde(), decimaler(tal.varde(), enhet));
        }
        return cell instanceof Cell.Ord ord ? ord.text() : TANKSTRECK;
    }

    private static int decimaler(BigDecimal varde, Enhet enhet) {
        int egna = Math.max(varde.scale(), 0);
        return switch (enhet) {
            case KR, TKR, ANTAL -> 0;
            case PROCENT -> Math.min(egna, PROCENTDECIMALER);
            case TEXT -> egna;
        };
    }

    /**
     * The unit of a column, as its head has it: {@code Utfall, kr}.
     *
     * @param enhet the unit, not null
     * @return the text, never null; empty for words
     */
    public String enhet(Enhet enhet) {
        return switch (enhet) {
            case KR -> svenskt ? "kr" : "SEK";
            case TKR -> "tkr";
            case ANTAL -> svenskt ? "antal" : "number";
            case PROCENT -> "%";
            case TEXT -> "";
        };
    }

    /**
     * Why a value is missing, for a reader who meets the en dash.
     *
     * @param skal the reason, not null
     * @return a phrase without capital and full stop, never null
     */
    public String skal(Cell.Skal skal) {
        return switch (skal) {
            case EJ_ANGIVET -> svenskt ? "källan anger inget värde" : "the source gives no value";
            case EJ_BERAKNINGSBART -> svenskt ? "går inte att beräkna" : "cannot be calculated";
            case SKYDDAD -> svenskt ? "skyddad" : "protected";
        };
    }

    /**
     * A day: {@code 2020-06-30}.
     *
     * @param datum the day, not null
     * @return the text, never null
     */
    public String datum(LocalDate datum) {
        return datum.toString();
    }

    private static String medEnhet(String tal, String enhet) {
        return tal + HART_MELLANSLAG + enhet;
    }
}
