package org.openfinsam.domain.ekonomi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.openfinsam.domain.belopp.Avsnitt;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Regelfel;
import org.openfinsam.domain.belopp.Regeltolk;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Tabellregel;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.tid.Period;

/**
 * The layout of a result or balance table: what its sections, columns and sums are called in a language, and which rules
 * its sums obey.
 *
 * <p>Only names are tidied for people ({@code SUMMA} becomes "Summa personalkostnader", {@code 62%} becomes
 * {@code 62 %}); keys and figures are those of the source. Names that the source gives are never translated. Immutable
 * and thread-safe.
 *
 * @since 0.1
 */
public final class Uppstallning {

    /** The row name that closes a section. */
    public static final String SUMMA = "SUMMA";

    /** The section whose rows are sums over the other sections. */
    public static final String TOTAL = "total";

    private static final Pattern VERSALER = Pattern.compile("[^\\p{Ll}]*\\p{Lu}{3}[^\\p{Ll}]*");
    private static final Pattern PROCENT = Pattern.compile("(\\d)%");
    private static final Pattern SNEDSTRECK = Pattern.compile("(\\p{L})/(\\p{Lu})(\\p{Ll})");
    private static final String HART_MELLANSLAG = "\u00a0";

    private static final Map<Rakningsslag, List<String>> KOLUMNREGLER = Map.of(
            Rakningsslag.RESULTAT, List.of("avvikelse=utfall-budget"),
            Rakningsslag.BALANS, List.of());
    private static final Map<Rakningsslag, List<String>> RADREGLER = Map.of(
            Rakningsslag.RESULTAT,
            List.of(
                    "SUMMA PROJEKT/INSATSER=individ+struktur",
                    "RÖRELSENS KOSTNADER=personal+ovrigt+individ+struktur",
                    "RÖRELSERESULTAT=bidrag-personal-ovrigt-individ-struktur"),
            Rakningsslag.BALANS,
            List.of("SUMMA EGET KAPITAL OCH SKULDER=eget kapital+skulder"));

    private final Rakningsslag slag;
    private final Texter texter;

    private Uppstallning(Rakningsslag slag, Texter texter) {
        this.slag = slag;
        this.texter = texter;
    }

    /**
     * The layout of a kind of table in a language.
     *
     * @param slag result or balance, not null
     * @param sprak the reader's locale: English, or Swedish for every other; not null
     * @return the layout, never null
     */
    public static Uppstallning of(Rakningsslag slag, Locale sprak) {
        return new Uppstallning(
                Objects.requireNonNull(slag, "slag"), Texter.of(Uppstallning.class, "uppstallning", sprak));
    }

    /**
     * A statement laid out for people.
     *
     * @param rakning the statement, not null, of this layout's kind
     * @param fotnoter footnotes below the table, not null
     * @return the table, never null; its keys and figures are those of the statement
     * @throws IllegalArgumentException if the statement is of another kind
     */
    public Tabell tabell(Rakning rakning, List<String> fotnoter) {
        if (rakning.slag() != slag) {
            throw new IllegalArgumentException("Layout of " + slag + ", statement of " + rakning.slag());
        }
        Tabell ra = rakning.tabell(rubrik(rakning.period()));
        return new Tabell(
                ra.nyckel(),
                ra.rubrik(),
                ra.kolumner().stream()
                        .map(k -> new Kolumn(k.nyckel(), kolumnnamn(k.nyckel()), k.enhet()))
                        .toList(),
                ra.avsnitt().stream()
                        .map(a -> new Avsnitt(a.nyckel(), avsnittsnamn(a.nyckel())))
                        .toList(),
                ra.rader().stream().map(this::rad).toList(),
                fotnoter);
    }

    /**
     * The rules that the sums of such a table obey, besides the sums of its sections.
     *
     * @param tabell a table of this layout's kind, not null
     * @return the rules whose every name stands in the table, never null; a rule about a row that the source does not
     *     have says nothing
     */
    public List<Tabellregel> regler(Tabell tabell) {
        Regeltolk tolk = Regeltolk.of(tabell);
        List<Tabellregel> regler = new ArrayList<>();
        for (String text : KOLUMNREGLER.get(slag)) {
            laggTill(regler, () -> tolk.kolumnregel(text));
        }
        for (String text : RADREGLER.get(slag)) {
            laggTill(regler, () -> tolk.radregel(text));
        }
        return List.copyOf(regler);
    }

    private static void laggTill(List<Tabellregel> regler, Supplier<Tabellregel> regel) {
        try {
            regler.add(regel.get());
        } catch (Regelfel namnSaknas) {
            // Another association's table may lack a section; then its rule has nothing to check.
            return;
        }
    }

    private Rad rad(Rad rad) {
        return new Rad(
                rad.avsnitt(),
                rad.rad(),
                radnamn(rad.avsnitt(), rad.rad()),
                rad.avsnitt().equals(TOTAL) ? Rad.Slag.SUMMA : rad.slag(),
                rad.celler());
    }

    private String rubrik(Period period) {
        String namn = texter.text("rubrik." + slag);
        return slag == Rakningsslag.BALANS
                ? namn + " " + period.till()
                : namn + " " + period.fran() + " \u2013 " + period.till();
    }

    /**
     * What a column is called: {@code arsbudget} is "Årsbudget", {@code utgaende_2020-06-30} "Utgående 2020-06-30".
     *
     * @param nyckel column key, not null
     * @return the name without unit; the key itself for a column that the layout does not know; never null
     */
    public String kolumnnamn(String nyckel) {
        int streck = nyckel.indexOf('_');
        String stam = streck < 0 ? nyckel : nyckel.substring(0, streck);
        String tillagg = streck < 0 ? "" : " " + nyckel.substring(streck + 1);
        return texter.finn("kolumn." + stam).map(namn -> namn + tillagg).orElse(nyckel);
    }

    private String avsnittsnamn(String avsnitt) {
        return texter.finn("avsnitt." + avsnitt).orElseGet(() -> medStorBokstav(avsnitt));
    }

    private String radnamn(String avsnitt, String rad) {
        if (rad.equals(SUMMA)) {
            return texter.finn("summa." + avsnitt).orElseGet(() -> texter.text("summa"));
        }
        String utanProcent = PROCENT.matcher(rad).replaceAll("$1" + HART_MELLANSLAG + "%");
        if (VERSALER.matcher(utanProcent).matches()) {
            return medStorBokstav(utanProcent.replace("/", " och ").toLowerCase(Locale.ROOT));
        }
        return SNEDSTRECK
                .matcher(utanProcent)
                .replaceAll(m -> m.group(1) + ", " + m.group(2).toLowerCase(Locale.ROOT) + m.group(3));
    }

    private static String medStorBokstav(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
