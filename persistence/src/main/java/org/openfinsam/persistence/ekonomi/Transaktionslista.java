package org.openfinsam.persistence.ekonomi;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openfinsam.domain.belopp.AvvisadRad;
import org.openfinsam.domain.belopp.AvvisadRad.Skal;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Csvrader;
import org.openfinsam.domain.belopp.Csvrader.Csvrad;
import org.openfinsam.domain.belopp.Taltext;
import org.openfinsam.domain.ekonomi.Konto;
import org.openfinsam.domain.ekonomi.Kontonummer;
import org.openfinsam.domain.ekonomi.Objekt;
import org.openfinsam.domain.ekonomi.Objektref;
import org.openfinsam.domain.ekonomi.Sieregel;
import org.openfinsam.domain.ekonomi.Transaktion;
import org.openfinsam.domain.ekonomi.Verifikation;
import org.openfinsam.persistence.ekonomi.Listkolumner.Falt;

/**
 * Reads a ledger that is written as a table, a row for each booked amount: the text of a CSV, or of a workbook's first sheet.
 *
 * <p>The row of headings is found by its words, below any title; fields are set apart by semicolons, tabs or commas. The rows
 * of a voucher need not stand together. A row without voucher and day belongs to the voucher of the row above, as where those
 * cells are merged. A voucher that is not in balance, or has a row that cannot be read, is not handed on.
 */
final class Transaktionslista {

    /** A whole year of a large association, many times over; all of it is held while it is read. */
    static final int FLEST_RADER = 200_000;

    private static final char[] SKILJETECKEN = {';', '\t', ','};
    private static final int RUBRIK_SENAST = 50;
    private static final Pattern KONTO = Pattern.compile("(\\d{1,12})(?:[ \u00a0:.-]+(.*))?");
    private static final Pattern VERIFIKATION = Pattern.compile("(\\p{L}{1,3})[ -]?(\\d+)");
    private static final Pattern DAG = Pattern.compile("(\\d{4})([-./]?)(\\d{2})\\2(\\d{2})(?:[ T].*)?");
    private static final Pattern KORT_DAG = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})");
    private static final int SEKEL = 2000;

    /** Which voucher a row is of. */
    private record Vilken(String serie, String nummer, LocalDate datum) {
        String namn() {
            return (serie + " " + nummer).strip();
        }
    }

    /** A voucher while its rows come. */
    private static final class Hog {
        private final int rad;
        private final String text;
        private final List<Transaktion> rader = new ArrayList<>();
        private long summa;

        Hog(int rad, String text) {
            this.rad = rad;
            this.text = text;
        }
    }

    /** Why a row is refused. */
    private static final class Avvisad extends Exception {
        private static final long serialVersionUID = 1L;

        private final Skal skal;
        private final String uppgift;

        Avvisad(Skal skal, String uppgift) {
            super(uppgift, null, false, false);
            this.skal = skal;
            this.uppgift = uppgift;
        }
    }

    private final Listkolumner kolumner;
    private final Map<Vilken, Hog> hogar = new LinkedHashMap<>();
    private final Set<String> brustna = new HashSet<>();
    private final TreeMap<Kontonummer, String> konton = new TreeMap<>();
    private final TreeSet<Objektref> objekt = new TreeSet<>();
    private final List<AvvisadRad> avvisade = new ArrayList<>();
    private final Siefynd fynd = new Siefynd();
    private Vilken forra;
    private int rader;
    private int arvda;
    private int fler;
    private Belopp debet = Belopp.NOLL;
    private Belopp kredit = Belopp.NOLL;

    private Transaktionslista(Listkolumner kolumner) {
        this.kolumner = kolumner;
    }

    /**
     * Reads a table.
     *
     * @param mottagare takes the accounts, the objects and the good vouchers in the order of their first rows
     * @throws Listfel if nothing of it can be read
     */
    static Listinnehall las(Siekalla kalla, Siemottagare mottagare) throws IOException, Listfel {
        Sietecken tecken;
        try (InputStream in = kalla.oppna()) {
            tecken = Teckenprov.prova(in);
        }
        List<String> saknade = List.of();
        int kanda = -1;
        for (char skiljetecken : SKILJETECKEN) {
            try (Reader text = new InputStreamReader(new Raknestrom(kalla.oppna(), mottagare::last), charset(tecken))) {
                Csvrader rader = new Csvrader(text, skiljetecken, falt -> false);
                for (int i = 0; i < RUBRIK_SENAST; i++) {
                    Optional<Csvrad> rad = rader.nastaMedInnehall();
                    if (rad.isEmpty()) {
                        break;
                    }
                    Listkolumner kolumner = Listkolumner.av(rad.get().falt());
                    if (kolumner.saknade().isEmpty()) {
                        Transaktionslista lista = new Transaktionslista(kolumner);
                        lista.lasRader(rader);
                        return lista.svar(tecken, rad.get().nummer(), mottagare);
                    }
                    if (kolumner.kanda() > kanda) {
                        kanda = kolumner.kanda();
                        saknade = kolumner.saknade();
                    }
                }
            }
        }
        throw Listfel.rubrik(saknade.isEmpty() ? Listkolumner.av(List.of()).saknade() : saknade);
    }

    private static Charset charset(Sietecken tecken) {
        return switch (tecken) {
            case UTF8 -> StandardCharsets.UTF_8;
            case LATIN1 -> Charset.forName("windows-1252");
            case PC8 -> Charset.isSupported("IBM437") ? Charset.forName("IBM437") : Charset.forName("windows-1252");
        };
    }

    private void lasRader(Csvrader kalla) throws IOException, Listfel {
        for (Optional<Csvrad> nasta = kalla.nastaMedInnehall(); nasta.isPresent(); nasta = kalla.nastaMedInnehall()) {
            Csvrad rad = nasta.get();
            if (rad.nummer() > FLEST_RADER) {
                throw Listfel.forStor(FLEST_RADER);
            }
            if (rad.fel().isPresent()) {
                avvisa(rad.fel().get());
            } else if (!kolumner.arRubriker(rad.falt())) {
                try {
                    ta(rad.nummer(), rad.falt());
                } catch (Avvisad nej) {
                    String namn = namngiven(rad.falt());
                    if (!namn.isEmpty()) {
                        brustna.add(namn);
                    }
                    avvisa(new AvvisadRad(
                            rad.nummer(), nej.skal, namn.isEmpty() ? nej.uppgift : nej.uppgift + "; " + namn));
                }
            }
        }
    }

    private void avvisa(AvvisadRad rad) {
        if (avvisade.size() < Siefynd.FLEST) {
            avvisade.add(rad);
        } else {
            fler++;
        }
    }

    /** The voucher that a refused row belongs to, as far as it says so; one with a sum or a heading names none. */
    private String namngiven(List<String> falt) {
        if (kolumner.varde(falt, Falt.VERIFIKATION).isEmpty()) {
            boolean arver = kolumner.varde(falt, Falt.DATUM).isEmpty()
                    && KONTO.matcher(kolumner.varde(falt, Falt.KONTO)).matches();
            return arver && forra != null ? forra.namn() : "";
        }
        // The rows below that name none are of this one, and none of it is handed on.
        forra = vilken(falt, null);
        return forra.namn();
    }

    private void ta(int nummer, List<String> falt) throws Avvisad {
        Matcher konto = KONTO.matcher(krav(falt, Falt.KONTO));
        if (!konto.matches()) {
            throw fel(Skal.FEL_FORM, falt, Falt.KONTO);
        }
        boolean arver = kolumner.varde(falt, Falt.VERIFIKATION).isEmpty()
                && kolumner.varde(falt, Falt.DATUM).isEmpty()
                && forra != null;
        Vilken denna = arver ? forra : vilken(falt, dag(krav(falt, Falt.DATUM), falt));
        if (!arver) {
            krav(falt, Falt.VERIFIKATION);
        }
        Belopp belopp = kolumner.harBelopp() ? belopp(falt, Falt.BELOPP) : debetOchKredit(falt);
        Hog hog = hogar.computeIfAbsent(denna, ny -> new Hog(nummer, vertext(falt)));
        try {
            hog.summa = Math.addExact(hog.summa, belopp.oren());
        } catch (ArithmeticException forStort) {
            throw new Avvisad(Skal.FOR_STORT_TAL, belopp.toString());
        }
        Kontonummer kontot = new Kontonummer(konto.group(1));
        hog.rader.add(new Transaktion(kontot, objekten(falt), belopp, null, kolumner.varde(falt, Falt.TEXT)));
        String namn = kolumner.varde(falt, Falt.KONTONAMN);
        String inuti = konto.group(2) == null ? "" : konto.group(2);
        konton.merge(kontot, namn.isEmpty() ? inuti : namn, (a, b) -> a.isEmpty() ? b : a);
        forra = denna;
        rader++;
        arvda += arver ? 1 : 0;
        if (belopp.arNegativt()) {
            kredit = kredit.plus(belopp);
        } else {
            debet = debet.plus(belopp);
        }
    }

    private List<Objektref> objekten(List<String> falt) {
        List<Objektref> refar = new ArrayList<>();
        kolumner.objekt(falt).forEach((dimension, kod) -> refar.add(new Objektref(dimension, kod)));
        objekt.addAll(refar);
        return refar;
    }

    private String vertext(List<String> falt) {
        String text = kolumner.varde(falt, Falt.VERTEXT);
        return text.isEmpty() ? kolumner.varde(falt, Falt.TEXT) : text;
    }

    private String krav(List<String> falt, Falt vilket) throws Avvisad {
        String varde = kolumner.varde(falt, vilket);
        if (varde.isEmpty()) {
            throw new Avvisad(Skal.VARDE_SAKNAS, namn(vilket));
        }
        return varde;
    }

    private static String namn(Falt falt) {
        return falt.name().toLowerCase(Locale.ROOT);
    }

    private Avvisad fel(Skal skal, List<String> falt, Falt vilket) {
        return new Avvisad(skal, namn(vilket) + " = " + kolumner.varde(falt, vilket));
    }

    /** {@code A 12} is number 12 in series A, unless the series has a column of its own. */
    private Vilken vilken(List<String> falt, LocalDate datum) {
        String serie = kolumner.varde(falt, Falt.SERIE);
        String nummer = kolumner.varde(falt, Falt.VERIFIKATION);
        Matcher iEtt = VERIFIKATION.matcher(nummer);
        return serie.isEmpty() && iEtt.matches()
                ? new Vilken(iEtt.group(1), iEtt.group(2), datum)
                : new Vilken(serie, nummer, datum);
    }

    /** {@code 2020-01-31}, {@code 20200131}, {@code 2020/01/31}, {@code 2020.01.31} and {@code 200131}; none that can be two. */
    private LocalDate dag(String text, List<String> falt) throws Avvisad {
        Matcher lang = DAG.matcher(text);
        Matcher kort = KORT_DAG.matcher(text);
        try {
            if (lang.matches()) {
                return LocalDate.of(tal(lang.group(1)), tal(lang.group(3)), tal(lang.group(4)));
            }
            if (kort.matches()) {
                return LocalDate.of(SEKEL + tal(kort.group(1)), tal(kort.group(2)), tal(kort.group(3)));
            }
        } catch (DateTimeException ingenDag) {
            throw fel(Skal.FEL_FORM, falt, Falt.DATUM);
        }
        throw fel(Skal.FEL_FORM, falt, Falt.DATUM);
    }

    private static int tal(String siffror) {
        return Integer.parseInt(siffror);
    }

    private Belopp debetOchKredit(List<String> falt) throws Avvisad {
        boolean ingenDebet = kolumner.varde(falt, Falt.DEBET).isEmpty();
        boolean ingenKredit = kolumner.varde(falt, Falt.KREDIT).isEmpty();
        if (ingenDebet && ingenKredit) {
            throw new Avvisad(Skal.VARDE_SAKNAS, namn(Falt.DEBET) + ", " + namn(Falt.KREDIT));
        }
        Belopp plus = ingenDebet ? Belopp.NOLL : belopp(falt, Falt.DEBET);
        return ingenKredit ? plus : plus.minus(belopp(falt, Falt.KREDIT));
    }

    private Belopp belopp(List<String> falt, Falt vilket) throws Avvisad {
        Optional<BigDecimal> tal = Taltext.las(utanTusental(krav(falt, vilket)));
        if (tal.isEmpty()) {
            throw fel(Skal.EJ_TAL, falt, vilket);
        }
        // 12.500 is twelve and a half to one and twelve thousand to another: nobody guesses.
        if (tal.get().scale() > 2) {
            throw fel(Skal.FOR_MANGA_DECIMALER, falt, vilket);
        }
        try {
            return Belopp.of(tal.get());
        } catch (ArithmeticException | IllegalArgumentException forStort) {
            throw fel(Skal.FOR_STORT_TAL, falt, vilket);
        }
    }

    /** Without the unit, the minus first, and with one decimal sign: {@code 1.234,50-} is {@code -1234,50}. */
    private static String utanTusental(String text) {
        String rent = text.replaceFirst("(?i)\\s*(?:kr|sek|:-)$", "");
        if (rent.endsWith("-") || rent.endsWith("\u2212")) {
            rent = "-" + rent.substring(0, rent.length() - 1);
        }
        int punkt = rent.lastIndexOf('.');
        int komma = rent.lastIndexOf(',');
        if (punkt >= 0 && komma >= 0) {
            return rent.replace(punkt < komma ? "." : ",", "");
        }
        return rent;
    }

    private Listinnehall svar(Sietecken tecken, int rubrikrad, Siemottagare mottagare) {
        konton.forEach((nummer, namn) -> mottagare.konto(new Konto(nummer, namn, null)));
        objekt.forEach(ref -> mottagare.objekt(new Objekt(ref, "")));
        int godkanda = 0;
        for (Map.Entry<Vilken, Hog> en : hogar.entrySet()) {
            Vilken vilken = en.getKey();
            Hog hog = en.getValue();
            boolean brusten = brustna.contains(vilken.namn());
            if (!brusten && hog.summa != 0) {
                fynd.anmark(Sieregel.OBALANS, hog.rad, vilken.serie(), vilken.nummer(), new Belopp(hog.summa));
            } else if (!brusten) {
                godkanda++;
                mottagare.verifikation(
                        hog.rad,
                        new Verifikation(vilken.serie(), vilken.nummer(), vilken.datum(), hog.text, hog.rader));
            }
        }
        return new Listinnehall(
                tecken,
                rubrikrad,
                kolumner.olasta(),
                rader,
                arvda,
                konton.size(),
                hogar.size(),
                godkanda,
                debet,
                kredit,
                avvisade,
                fler,
                fynd.anmarkningar());
    }
}
