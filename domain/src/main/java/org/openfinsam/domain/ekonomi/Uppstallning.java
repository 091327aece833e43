package org.openfinsam.domain.ekonomi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openfinsam.domain.belopp.Avsnitt;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Regelfel;
import org.openfinsam.domain.belopp.Regeltolk;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Tabellregel;
import org.openfinsam.domain.tid.Period;

/**
 * The layout of a result or balance table: what its sections, columns and sums are called in a language, and which rules
 * its sums obey.
 *
 * <p>Only names are tidied for people ({@code SUMMA} becomes "Summa personalkostnader", {@code 62%} becomes
 * {@code 62 %}); keys and figures are those of the source. Names that the source gives are never translated. What an
 * association has beside the lines of this library comes from its {@link Uppstallningskalla}. Immutable and thread-safe.
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

    /** The sums of this library: what a result and a balance are made of everywhere. */
    static final List<Uppstallningsregel> REGLER = List.of(
            Uppstallningsregel.kolumn(Rakningsslag.RESULTAT, "avvikelse", "utfall-budget"),
            Uppstallningsregel.rad(Rakningsslag.RESULTAT, "SUMMA PROJEKT/INSATSER", "individ+struktur"),
            Uppstallningsregel.rad(Rakningsslag.RESULTAT, "RÖRELSENS KOSTNADER", "personal+ovrigt+individ+struktur"),
            Uppstallningsregel.rad(Rakningsslag.RESULTAT, "RÖRELSERESULTAT", "bidrag-personal-ovrigt-individ-struktur"),
            Uppstallningsregel.rad(Rakningsslag.BALANS, "SUMMA EGET KAPITAL OCH SKULDER", "eget kapital+skulder"));

    private final Rakningsslag slag;
    private final Locale sprak;
    private final Uppstallningsregister register;

    private Uppstallning(Rakningsslag slag, Locale sprak, Uppstallningsregister register) {
        this.slag = Objects.requireNonNull(slag, "slag");
        this.sprak = Objects.requireNonNull(sprak, "sprak");
        this.register = register;
    }

    /**
     * The layout of a kind of table in a language, with the lines of every source that {@link java.util.ServiceLoader} finds
     * beside this library.
     *
     * @param slag result or balance, not null
     * @param sprak the reader's locale: English, or Swedish for every other; not null
     * @return the layout, never null
     * @throws IllegalArgumentException if sources disagree, as {@link #of(Rakningsslag, Locale, Iterable)}
     */
    public static Uppstallning of(Rakningsslag slag, Locale sprak) {
        return new Uppstallning(slag, sprak, Uppstallningsregister.samlat());
    }

    /**
     * The layout of a kind of table in a language, with the lines of some sources.
     *
     * @param slag result or balance, not null
     * @param sprak the reader's locale: English, or Swedish for every other; not null
     * @param kallor the sources beside this library, none null
     * @return the layout, never null
     * @throws IllegalArgumentException if two sources, or a source and this library, name the same line or have the same sum
     *     or term; if a source names what is no line, has other names in Swedish than in English, or has a term of what is
     *     no sum of this library
     */
    public static Uppstallning of(Rakningsslag slag, Locale sprak, Iterable<? extends Uppstallningskalla> kallor) {
        return new Uppstallning(slag, sprak, Uppstallningsregister.av(kallor));
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
        Set<String> avsnitt = tabell.rader().stream().map(Rad::avsnitt).collect(Collectors.toSet());
        List<Tabellregel> regler = new ArrayList<>();
        register.kolumnregler(slag).forEach(text -> laggTill(regler, () -> tolk.kolumnregel(text)));
        register.radregler(slag, avsnitt).forEach(text -> laggTill(regler, () -> tolk.radregel(text)));
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
        String rubrik = namn("rubrik." + slag);
        return slag == Rakningsslag.BALANS
                ? rubrik + " " + period.till()
                : rubrik + " " + period.fran() + " \u2013 " + period.till();
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
        return register.namn("kolumn." + stam, sprak)
                .map(namn -> namn + tillagg)
                .orElse(nyckel);
    }

    /**
     * What a section is called: {@code individ} is "Individinriktade insatser".
     *
     * @param nyckel section key, not null
     * @return the heading; the key with a capital for a section that the layout does not know; empty for a section without
     *     heading; never null
     */
    public String avsnittsnamn(String nyckel) {
        return register.namn("avsnitt." + nyckel, sprak).orElseGet(() -> medStorBokstav(nyckel));
    }

    /**
     * The sections that sources have added to a sum of this library.
     *
     * @param summa the row that is the sum, not null
     * @return a term for each, in the order of the sources; empty without any; never null
     */
    public List<Uppstallningsregel.Term> egnaTermer(String summa) {
        return register.termer(slag, summa).toList();
    }

    /**
     * What a row is called: {@code SUMMA} of {@code ovrigt} is "Summa övriga kostnader", any other has the source's words, tidied.
     *
     * @param avsnitt section key, not null
     * @param rad row key, not null
     * @return the name, never null
     */
    public String radnamn(String avsnitt, String rad) {
        if (rad.equals(SUMMA)) {
            return register.namn("summa." + avsnitt, sprak).orElseGet(() -> namn("summa"));
        }
        return register.namn("rad." + avsnitt + "/" + rad, sprak).orElseGet(() -> putsat(rad));
    }

    /** The source's own words, tidied. */
    private static String putsat(String rad) {
        String utanProcent = PROCENT.matcher(rad).replaceAll("$1" + HART_MELLANSLAG + "%");
        if (VERSALER.matcher(utanProcent).matches()) {
            return medStorBokstav(utanProcent.replace("/", " och ").toLowerCase(Locale.ROOT));
        }
        return SNEDSTRECK
                .matcher(utanProcent)
                .replaceAll(m -> m.group(1) + ", " + m.group(2).toLowerCase(Locale.ROOT) + m.group(3));
    }

    private String namn(String nyckel) {
        return register.namn(nyckel, sprak).orElseThrow();
    }

    private static String medStorBokstav(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
