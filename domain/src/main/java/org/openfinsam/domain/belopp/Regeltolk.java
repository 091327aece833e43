package org.openfinsam.domain.belopp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Tabellregel.Term;

/**
 * The reader of rules written for a table.
 *
 * <p>A rule is {@code left=term±term…} without coefficients. Names are exact and may hold spaces, {@code +}, {@code -} and
 * {@code /}: at each place the longest name that the table has and that is followed by an operator or the end wins.
 * Spaces around operators are passed over. A rule is at most {@value #LANGST} characters.
 *
 * <table>
 * <caption>How each kind is written</caption>
 * <tr><th scope="col">kind</th><th scope="col">names</th><th scope="col">example</th></tr>
 * <tr><th scope="row">{@link #kolumnregel}</th><td>columns with figures</td><td>{@code avvikelse=utfall-budget}</td></tr>
 * <tr><th scope="row">{@link #radsumma}</th><td>a column with figures</td><td>{@code totalt}</td></tr>
 * <tr><th scope="row">{@link #radregel}</th><td>rows and sections</td>
 *     <td>{@code RÖRELSENS KOSTNADER=personal+ovrigt}</td></tr>
 * <tr><th scope="row">{@link #andelsregel}</th><td>columns with figures; sections</td>
 *     <td><code>andel=totalt/{Hikikomori:15|Våga växa:24}</code></td></tr>
 * <tr><th scope="row">{@link #delregel}</th><td>a section; its rows</td>
 *     <td>{@code Den gröna vägen: Avslutade=Till studier+Avbrott}</td></tr>
 * <tr><th scope="row">{@link #delregel}</th><td>rows</td><td>{@code TOTALT=alla rader utom "Arenan"}</td></tr>
 * </table>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Regeltolk {
    static final String ALLA_RADER = "alla rader";
    static final String UTOM = " utom ";

    private static final int LANGST = 2_000;

    private final Tabell tabell;
    private final Namn talkolumner;
    private final Namn avsnitt;
    private final Namn rader;
    private final Namn raderOchAvsnitt;

    private Regeltolk(Tabell tabell) {
        this.tabell = tabell;
        this.talkolumner = Namn.av(tabell.talkolumner().stream().map(Kolumn::nyckel));
        this.avsnitt = Namn.av(tabell.rader().stream().map(Rad::avsnitt));
        this.rader = Namn.av(tabell.rader().stream().map(Rad::rad));
        this.raderOchAvsnitt = Namn.av(Stream.concat(rader.alla().stream(), avsnitt.alla().stream()));
    }

    /**
     * The reader of rules for a table.
     *
     * @param tabell the table whose names the rules use, not null
     * @return the reader, never null
     */
    public static Regeltolk of(Tabell tabell) {
        return new Regeltolk(tabell);
    }

    /**
     * A column made of columns.
     *
     * @param text the rule, not null
     * @return the rule, never null
     * @throws Regelfel if a name is no column with figures, or the text is no such rule
     */
    public Tabellregel.Kolumnregel kolumnregel(String text) {
        Lasare lasare = new Lasare(text);
        return new Tabellregel.Kolumnregel(lasare.vanster(talkolumner), lasare.termer(talkolumner, "+-"));
    }

    /**
     * A column that sums the others.
     *
     * @param text the column's key, not null
     * @return the rule, never null
     * @throws Regelfel if the table has no such column with figures
     */
    public Tabellregel.Radsumma radsumma(String text) {
        return new Tabellregel.Radsumma(new Lasare(text).namn(talkolumner, "", true));
    }

    /**
     * A row made of rows and sections.
     *
     * @param text the rule, not null
     * @return the rule, never null
     * @throws Regelfel if a name is neither row nor section, or the text is no such rule
     */
    public Tabellregel.Radregel radregel(String text) {
        Lasare lasare = new Lasare(text);
        return new Tabellregel.Radregel(lasare.vanster(raderOchAvsnitt), lasare.termer(raderOchAvsnitt, "+-"));
    }

    /**
     * A column of per cent.
     *
     * @param text the rule, not null
     * @return the rule, never null
     * @throws Regelfel if a name is no column with figures or no section, a denominator is no number or zero, or the
     *     text is no such rule
     */
    public Tabellregel.Andelsregel andelsregel(String text) {
        Lasare lasare = new Lasare(text);
        String vanster = lasare.vanster(talkolumner);
        String taljare = lasare.namn(talkolumner, "/", false);
        lasare.tecken('/');
        lasare.tecken('{');
        Map<String, BigDecimal> namnare = new LinkedHashMap<>();
        char skilje;
        do {
            String namn = lasare.namn(avsnitt, ":", false);
            lasare.tecken(':');
            namnare.put(namn, lasare.talFore("|}"));
            skilje = lasare.tecken();
        } while (skilje == '|');
        lasare.slut();
        return new Tabellregel.Andelsregel(vanster, taljare, namnare);
    }

    /**
     * A row that is the sum of its parts: those listed, or all rows of the table.
     *
     * @param text the rule, not null
     * @return a {@link Tabellregel.Delregel} or a {@link Tabellregel.Totalregel}, never null
     * @throws Regelfel if a name is no row, or no row of the section, or the text is no such rule
     */
    public Tabellregel delregel(String text) {
        Lasare lasare = new Lasare(text);
        Optional<String> prefix = lasare.kantNamn(avsnitt, ":", false);
        if (prefix.isPresent()) {
            lasare.tecken(':');
        }
        Namn kanda = radnamn(prefix.orElse(""));
        String helhet = lasare.vanster(prefix.isPresent() ? kanda : rader);
        if (prefix.isEmpty() && lasare.ord(ALLA_RADER)) {
            return new Tabellregel.Totalregel(helhet, lasare.utom());
        }
        return new Tabellregel.Delregel(
                prefix.orElse(""),
                helhet,
                lasare.termer(kanda, "+").stream().map(Term::namn).toList());
    }

    private Namn radnamn(String iAvsnitt) {
        return Namn.av(tabell.rader().stream()
                .filter(rad -> rad.avsnitt().equals(iAvsnitt))
                .map(Rad::rad));
    }

    /** Names that may stand in a rule, and the length of the longest. */
    private record Namn(Set<String> alla, int langst) {
        static Namn av(Stream<String> namn) {
            Set<String> alla = namn.filter(n -> !n.isEmpty()).collect(Collectors.toUnmodifiableSet());
            return new Namn(alla, alla.stream().mapToInt(String::length).max().orElse(0));
        }

        boolean finns(String namn) {
            return alla.contains(namn);
        }
    }

    /** A place in a rule's text, moved on by what is read. */
    private static final class Lasare {
        private final String regel;
        private int plats;

        Lasare(String regel) {
            this.regel = regel;
            if (regel.length() > LANGST) {
                String borjan = regel.substring(0, 80) + "…";
                throw new Regelfel(Regelfel.Skal.FEL_FORM, borjan, borjan);
            }
        }

        String vanster(Namn kanda) {
            String namn = namn(kanda, "=", false);
            tecken('=');
            return namn;
        }

        List<Term> termer(Namn kanda, String operatorer) {
            List<Term> termer = new ArrayList<>();
            boolean plus = true;
            while (true) {
                termer.add(new Term(plus, namn(kanda, operatorer, true)));
                hoppaOverMellanslag();
                if (arSlut()) {
                    return termer;
                }
                plus = tecken() == '+';
            }
        }

        String namn(Namn kanda, String foljare, boolean slutFoljer) {
            return kantNamn(kanda, foljare, slutFoljer)
                    .orElseThrow(() -> new Regelfel(Regelfel.Skal.OKANT_NAMN, regel, regel.substring(plats)));
        }

        /** The longest known name here that is followed as told; the place is moved past it. */
        Optional<String> kantNamn(Namn kanda, String foljare, boolean slutFoljer) {
            hoppaOverMellanslag();
            int slut = Math.min(regel.length(), plats + kanda.langst());
            while (slut > plats && !(foljs(slut, foljare, slutFoljer) && kanda.finns(regel.substring(plats, slut)))) {
                slut--;
            }
            if (slut == plats) {
                return Optional.empty();
            }
            String namn = regel.substring(plats, slut);
            plats = slut;
            return Optional.of(namn);
        }

        private boolean foljs(int efter, String foljare, boolean slutFoljer) {
            int nasta = efterMellanslag(efter);
            return nasta == regel.length() ? slutFoljer : foljare.indexOf(regel.charAt(nasta)) >= 0;
        }

        BigDecimal talFore(String skiljetecken) {
            int slut = plats;
            while (slut < regel.length() && skiljetecken.indexOf(regel.charAt(slut)) < 0) {
                slut++;
            }
            String text = regel.substring(plats, slut);
            plats = slut;
            return Taltext.las(text)
                    .filter(tal -> tal.signum() != 0)
                    .orElseThrow(() -> new Regelfel(Regelfel.Skal.FEL_FORM, regel, text));
        }

        boolean ord(String ord) {
            hoppaOverMellanslag();
            boolean har = regel.startsWith(ord, plats);
            plats += har ? ord.length() : 0;
            return har;
        }

        /** What follows {@link #ALLA_RADER}: nothing, or the rows that are left out, in quotation marks. */
        List<String> utom() {
            List<String> namn = new ArrayList<>();
            hoppaOverMellanslag();
            if (!arSlut()) {
                krav(ord(UTOM.strip()));
                do {
                    tecken('"');
                    int slut = regel.indexOf('"', plats);
                    krav(slut >= 0);
                    namn.add(regel.substring(plats, slut));
                    plats = slut + 1;
                } while (ord(","));
                slut();
            }
            return namn;
        }

        char tecken() {
            hoppaOverMellanslag();
            krav(!arSlut());
            return regel.charAt(plats++);
        }

        void tecken(char vantat) {
            hoppaOverMellanslag();
            krav(!arSlut() && regel.charAt(plats) == vantat);
            plats++;
        }

        void slut() {
            hoppaOverMellanslag();
            krav(arSlut());
        }

        private boolean arSlut() {
            return plats == regel.length();
        }

        private void hoppaOverMellanslag() {
            plats = efterMellanslag(plats);
        }

        private int efterMellanslag(int fran) {
            int nasta = fran;
            while (nasta < regel.length() && regel.charAt(nasta) == ' ') {
                nasta++;
            }
            return nasta;
        }

        private void krav(boolean uppfyllt) {
            if (!uppfyllt) {
                throw new Regelfel(Regelfel.Skal.FEL_FORM, regel, regel.substring(plats));
            }
        }
    }
}
