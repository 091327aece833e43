package org.openfinsam.web.rakna;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.lag.Personnummersokare;
import org.openfinsam.web.rakna.Jsonfel.Slag;
import org.openfinsam.web.ram.BeloppText;

/**
 * One value that a caller sent, and where it stands. Every method throws {@link Jsonfel} when it is something else than
 * asked for; nothing is converted.
 */
final class Jsonvarde {

    /** The same as a page takes. */
    private static final Belopp MEST_PENGAR = Belopp.kronor(BeloppText.MEST);

    private static final BigDecimal HUNDRA = BigDecimal.valueOf(100);
    static final int SIFFROR = 100;
    private static final int ANDELSSIFFROR = 15;

    private final JsonValue varde;
    private final String plats;

    Jsonvarde(JsonValue varde, String plats) {
        this.varde = varde;
        this.plats = plats;
    }

    /** The object that stands here, read to its last field. */
    <T> T objekt(Function<Jsonobjekt, T> lasning) {
        Jsonobjekt objekt = new Jsonobjekt(av(JsonObject.class, Slag.OBJEKT), plats);
        T last = lasning.apply(objekt);
        objekt.kontrolleraSlut();
        return last;
    }

    <T> List<T> lista(Function<Jsonvarde, T> lasning) {
        List<T> lista = new ArrayList<>();
        for (JsonValue del : av(JsonArray.class, Slag.LISTA)) {
            lista.add(lasning.apply(new Jsonvarde(del, plats + "/" + lista.size())));
        }
        return lista;
    }

    <T> List<T> minstEn(Function<Jsonvarde, T> lasning) {
        List<T> lista = lista(lasning);
        if (lista.isEmpty()) {
            throw fel(Slag.TOM_LISTA);
        }
        return lista;
    }

    /** Words, among them no personal number. */
    String text() {
        return utanPersonnummer(av(JsonString.class, Slag.TEXT).getString(), plats);
    }

    static String utanPersonnummer(String text, String plats) {
        if (!Personnummersokare.sok(text).isEmpty()) {
            throw new Jsonfel(plats, Slag.PERSONNUMMER);
        }
        return text;
    }

    boolean arText() {
        return varde instanceof JsonString;
    }

    /** A number with at most a hundred digits on each side of the point. */
    BigDecimal tal() {
        return tal(SIFFROR);
    }

    /** A part of a key: zero or more, with at most fifteen digits on each side of the point. */
    BigDecimal andel() {
        BigDecimal andel = tal(ANDELSSIFFROR);
        if (andel.signum() < 0) {
            throw fel(Slag.NEGATIVT);
        }
        return andel;
    }

    /** Per cent, 0–100. */
    BigDecimal procent() {
        BigDecimal procent = andel();
        if (procent.compareTo(HUNDRA) > 0) {
            throw fel(Slag.GRANS, "0–100");
        }
        return procent;
    }

    /** A whole number between two, both included. */
    int heltal(int minst, int hogst) {
        BigDecimal tal = tal(SIFFROR);
        if (tal.stripTrailingZeros().scale() > 0
                || tal.compareTo(BigDecimal.valueOf(minst)) < 0
                || tal.compareTo(BigDecimal.valueOf(hogst)) > 0) {
            throw fel(Slag.HELTAL, minst + "–" + hogst);
        }
        return tal.intValueExact();
    }

    /** Kronor with at most two decimals, at most {@link #MEST_PENGAR} of them. */
    Belopp belopp() {
        BigDecimal tal = tal(SIFFROR);
        if (tal.stripTrailingZeros().scale() > 2 || tal.abs().compareTo(MEST_PENGAR.iKronor()) > 0) {
            throw fel(Slag.BELOPP);
        }
        return Belopp.of(tal);
    }

    /** Zero kronor or more, as {@link #belopp}. */
    Belopp beloppMinstNoll() {
        Belopp belopp = belopp();
        if (belopp.arNegativt()) {
            throw fel(Slag.NEGATIVT);
        }
        return belopp;
    }

    /** A share, 0–1. */
    BigDecimal delAvEtt() {
        BigDecimal del = andel();
        if (del.compareTo(BigDecimal.ONE) > 0) {
            throw fel(Slag.GRANS, "0–1");
        }
        return del;
    }

    boolean santFalskt() {
        if (varde != JsonValue.TRUE && varde != JsonValue.FALSE) {
            throw fel(Slag.SANT_FALSKT);
        }
        return varde == JsonValue.TRUE;
    }

    /** A day such as {@code 2020-06-30}, between two, both included. */
    LocalDate datum(LocalDate forst, LocalDate sist) {
        try {
            LocalDate datum = LocalDate.parse(av(JsonString.class, Slag.DATUM).getString());
            if (!datum.isBefore(forst) && !datum.isAfter(sist)) {
                return datum;
            }
        } catch (DateTimeException ingenDag) {
            throw new Jsonfel(plats, Slag.DATUM, "", ingenDag);
        }
        throw fel(Slag.GRANS, forst + "–" + sist);
    }

    /** One of the words that may stand here. */
    <E extends Enum<E>> E val(Collection<E> ord) {
        String text = varde instanceof JsonString egen ? egen.getString() : "";
        return ord.stream()
                .filter(e -> e.name().equals(text))
                .findFirst()
                .orElseThrow(() -> fel(Slag.VAL, ord.stream().map(Enum::name).collect(Collectors.joining(", "))));
    }

    private BigDecimal tal(int siffror) {
        try {
            BigDecimal tal = av(JsonNumber.class, Slag.TAL).bigDecimalValue();
            if ((long) tal.precision() - tal.scale() <= siffror && tal.scale() <= siffror) {
                return tal;
            }
        } catch (ArithmeticException | NumberFormatException forStort) {
            throw new Jsonfel(plats, Slag.SIFFROR, Integer.toString(siffror), forStort);
        }
        throw fel(Slag.SIFFROR, Integer.toString(siffror));
    }

    private <T extends JsonValue> T av(Class<T> typ, Slag slag) {
        if (!typ.isInstance(varde)) {
            throw fel(slag);
        }
        return typ.cast(varde);
    }

    private Jsonfel fel(Slag slag) {
        return fel(slag, "");
    }

    private Jsonfel fel(Slag slag, String uppgift) {
        return new Jsonfel(plats, slag, uppgift, null);
    }
}
