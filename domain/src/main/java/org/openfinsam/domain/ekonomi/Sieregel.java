package org.openfinsam.domain.ekonomi;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Regel;
import org.openfinsam.domain.lag.Uppgift;

/**
 * What a SIE file can say that does not hold, one by one. No law: the rules of the format, and of bookkeeping itself. A
 * file that a program wrote oddly is read all the same and gets a warning; only what makes a figure unsure is an error.
 *
 * @since 0.1
 */
public enum Sieregel {
    /** The rows of a voucher do not sum to zero. */
    OBALANS(Allvar.FEL, "rad", "serie", "nummer", "differens"),
    /** The file ends before it is at its end. */
    AVBRUTEN(Allvar.FEL, "rad"),
    /** The file is not what it was when its check sum was written. */
    KSUMMA(Allvar.VARNING, "rad"),
    /** A line that the format asks for is missing. */
    POST_SAKNAS(Allvar.VARNING, "etikett"),
    /** A label that the format does not have; its lines are skipped, as the format wants. */
    OKAND_ETIKETT(Allvar.VARNING, "etikett", "rad", "antal"),
    /** A label that does not belong in a file of this type; it is read all the same. */
    EJ_I_TYPEN(Allvar.VARNING, "etikett", "rad", "antal", "sietyp"),
    /** The bytes are of another character set than the file says. */
    TECKEN(Allvar.VARNING, "angivet", "tecken"),
    /** The file says that it has been read already. */
    FLAGGA(Allvar.VARNING, "rad"),
    /** Amounts are written with a comma. */
    DECIMALKOMMA(Allvar.VARNING, "rad", "antal"),
    /** Lines have no braces where the objects belong. */
    OBJEKTLISTA(Allvar.VARNING, "rad", "antal"),
    /** An added row is not followed by the same row, as the format asks. */
    RTRANS(Allvar.VARNING, "rad", "antal"),
    /** A voucher has no rows. */
    VER_TOM(Allvar.VARNING, "rad", "serie", "nummer"),
    /** A voucher does not come after the one before it in its series. */
    VER_ORDNING(Allvar.VARNING, "rad", "serie", "nummer"),
    /** A voucher lies outside every year of the file. */
    VER_UTANFOR(Allvar.VARNING, "rad", "serie", "nummer", "datum"),
    /** An account is used that the file's chart does not have. */
    KONTO_SAKNAS(Allvar.VARNING, "konto", "rad"),
    /** The same account, object, year or balance is stated twice. */
    DUBBEL(Allvar.VARNING, "rad", "etikett", "antal"),
    /** A balance is not what the opening balance and the vouchers give. */
    SALDO(Allvar.VARNING, "etikett", "konto", "angivet", "beraknat", "differens"),
    /** A text holds what looks like a personal number. */
    PERSONNUMMER(Allvar.VARNING, "rad", "antal"),
    /** There is more to say than is said. */
    FLER(Allvar.VARNING, "antal");

    // A rule is a value; the compiler cannot see that its list is a copy.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Regel regel;

    Sieregel(Allvar allvar, String... parametrar) {
        this.regel = Regel.of("SIE-" + name().replace('_', '-'), allvar, null, parametrar);
    }

    /**
     * The rule.
     *
     * @return the rule, never null, with a code like {@code SIE-OBALANS}
     */
    public Regel regel() {
        return regel;
    }

    /**
     * The finding that the rule is broken.
     *
     * @param varden a value for each parameter of the rule, in its order: a whole number, an amount, a day or words
     * @return the finding, never null
     * @throws IllegalArgumentException if there are not as many values as parameters, or a value of another kind
     */
    public Anmarkning anmarkning(Object... varden) {
        List<String> parametrar = regel.parametrar();
        if (varden.length != parametrar.size()) {
            throw new IllegalArgumentException(
                    regel.kod() + " tells " + parametrar + ", not " + Arrays.toString(varden));
        }
        Map<String, Uppgift> data = new LinkedHashMap<>();
        for (int i = 0; i < varden.length; i++) {
            data.put(parametrar.get(i), uppgift(varden[i]));
        }
        return regel.anmarkning(data);
    }

    private static Uppgift uppgift(Object varde) {
        if (varde instanceof Number tal) {
            return Uppgift.Tal.of(tal.longValue());
        }
        if (varde instanceof Belopp belopp) {
            return new Uppgift.Pengar(belopp);
        }
        if (varde instanceof LocalDate dag) {
            return new Uppgift.Datum(dag);
        }
        if (varde instanceof CharSequence ord) {
            return new Uppgift.Ord(ord.toString());
        }
        throw new IllegalArgumentException("Not a value that a finding tells: " + varde);
    }
}
