package org.openfinsam.persistence.ekonomi;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Bokforingsar;
import org.openfinsam.domain.ekonomi.Dimension;
import org.openfinsam.domain.ekonomi.Konto;
import org.openfinsam.domain.ekonomi.Kontonummer;
import org.openfinsam.domain.ekonomi.Kontotyp;
import org.openfinsam.domain.ekonomi.Objekt;
import org.openfinsam.domain.ekonomi.Objektref;
import org.openfinsam.domain.ekonomi.Saldo;
import org.openfinsam.domain.ekonomi.Saldoslag;
import org.openfinsam.domain.ekonomi.Sieregel;
import org.openfinsam.domain.ekonomi.Transaktion;
import org.openfinsam.domain.ekonomi.Verifikation;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Personnummersokare;
import org.openfinsam.domain.tid.Period;

/**
 * The reader of SIE files, types 1–4, 4E and 4I: one line at a time, so that a large file needs no more memory than a
 * small.
 *
 * <p>A line that cannot be read is named with its number, label and reason, and the rest is read. What a program wrote
 * oddly is read as it was meant and becomes a finding. See ADR 0011 for what is checked, and what is not.
 */
public final class Sielasare {

    /** The most rows that a voucher may have, and the most accounts, series and balances that are checked for doubles. */
    static final int FLEST = 100_000;

    /** So many lines without a single label, and it is another kind of file. */
    private static final int GE_UPP = 1_000;

    private static final int SLUT_PA_FIL = 0x1a;
    private static final Set<Sieetikett> OBLIGATORISKA =
            EnumSet.of(Sieetikett.FLAGGA, Sieetikett.PROGRAM, Sieetikett.FORMAT, Sieetikett.GEN, Sieetikett.FNAMN);

    private static final Anvant OANVANT = new Anvant(0);

    private final Siemottagare mottagare;
    private final Sietecken tecken;
    private final Siefalt falt;
    private final Siefynd fynd = new Siefynd();
    private int rad;

    private final Map<Sieetikett, int[]> sedda = new EnumMap<>(Sieetikett.class);
    private String sietyp;
    private String program;
    private String namn;
    private String orgnr;
    private String format;
    private final Map<Integer, Bokforingsar> aren = new TreeMap<>(Comparator.reverseOrder());
    private final Set<Kontonummer> kontoplan = new HashSet<>();
    private final Map<Kontonummer, Anvant> anvanda = new LinkedHashMap<>();
    private final Set<String> angivna = new HashSet<>();
    private final Map<Saldoslag, Integer> saldon = new EnumMap<>(Saldoslag.class);
    private final Map<Kontonummer, Long> ingaende = new HashMap<>();
    private final List<Saldo> utgaende = new ArrayList<>();

    private int konton;
    private int verifikationer;
    private int godkanda;
    private int transaktioner;
    private int tillagda;
    private int borttagna;
    private long debet;
    private long kredit;
    private final Map<String, Long> sistaNummer = new HashMap<>();

    private CRC32 kontrollsumma;

    /** The voucher that is being read; null between vouchers. */
    private Oppen oppen;

    private Transaktion vantarTrans;
    private int vantarRad;

    /** An account that is used: where first, and what the vouchers of the file's year have changed it. */
    private static final class Anvant {
        private final int rad;
        private long summa;

        Anvant(int rad) {
            this.rad = rad;
        }
    }

    /** A voucher on its way. */
    private static final class Oppen {
        private final int rad;
        private String serie = "";
        private String nummer = "";
        private LocalDate datum;
        private String text = "";
        private boolean block;
        private boolean skadad;
        private final List<Transaktion> rader = new ArrayList<>();
        private final List<Anvant> konton = new ArrayList<>();
        private long summa;

        Oppen(int rad) {
            this.rad = rad;
        }
    }

    private Sielasare(Siemottagare mottagare, Sietecken tecken) {
        this.mottagare = mottagare;
        this.tecken = tecken;
        this.falt = new Siefalt(tecken);
    }

    /**
     * Reads a file.
     *
     * @param kalla where it lies; opened twice
     * @param mottagare who takes what is read
     * @return what was in it
     * @throws IOException if it cannot be read
     * @throws SieSaknas if it is no SIE file
     */
    public static Sieinnehall las(Siekalla kalla, Siemottagare mottagare) throws IOException, SieSaknas {
        Sietecken tecken;
        try (InputStream fil = kalla.oppna()) {
            tecken = Teckenprov.prova(fil);
        }
        try (InputStream fil = kalla.oppna()) {
            return new Sielasare(mottagare, tecken).las(fil);
        }
    }

    private Sieinnehall las(InputStream fil) throws IOException, SieSaknas {
        Sieradlasare rader = new Sieradlasare(fil);
        int utanEtikett = 0;
        while (rader.nasta()) {
            rad = rader.nummer();
            if (rad % 1_000 == 0) {
                mottagare.last(rader.lasta());
            }
            if (rader.arForLang()) {
                skada();
                fynd.underkann(rad, "", new Radfel(Siefel.LANG_RAD, Integer.toString(Sieradlasare.LANGST)));
                utanEtikett++;
            } else {
                utanEtikett += rad(rader.buffert(), rader.fran(), rader.till()) ? 0 : 1;
            }
            if (sedda.isEmpty() && utanEtikett >= GE_UPP) {
                throw new SieSaknas();
            }
        }
        if (sedda.isEmpty()) {
            throw new SieSaknas();
        }
        mottagare.last(rader.lasta());
        return innehall();
    }

    /** Reads a line; false if it is neither empty nor begins with a label. */
    private boolean rad(byte[] byten, int fran, int till) {
        int start = fran;
        int slut = till;
        while (slut > start && byten[slut - 1] >= 0 && byten[slut - 1] <= ' ') {
            slut--;
        }
        while (start < slut && (byten[start] == ' ' || byten[start] == '\t' || byten[start] == SLUT_PA_FIL)) {
            start++;
        }
        if (start == slut) {
            return true;
        }
        String etikett = "";
        try {
            if (slut - start == 1 && (byten[start] == '{' || byten[start] == '}')) {
                klammer(byten[start] == '{');
                return true;
            }
            if (byten[start] != '#') {
                skada();
                throw new Radfel(Siefel.ETIKETT, tecken.text(byten, start, Math.min(slut, start + 20)));
            }
            falt.dela(byten, start, slut);
            etikett = falt.etikett();
            return post(etikett);
        } catch (Radfel fel) {
            if (etikett.isEmpty() && byten[start] == '#') {
                etikett = forstaOrdet(byten, start, slut);
            }
            if (Sieetikett.av(etikett) != null) {
                se(Sieetikett.av(etikett));
                skada();
            }
            fynd.underkann(rad, kort(etikett), utanPerson(fel));
            return !etikett.isEmpty() && Sieetikett.av(etikett) != null;
        }
    }

    private static Radfel utanPerson(Radfel fel) {
        return Personnummersokare.sok(fel.uppgift()).isEmpty() ? fel : new Radfel(fel.kod(), "");
    }

    private static String kort(String etikett) {
        String kort = etikett.length() > 20 ? etikett.substring(0, 20) : etikett;
        return Personnummersokare.sok(kort).isEmpty() ? kort : "";
    }

    private String forstaOrdet(byte[] byten, int start, int slut) {
        int i = start;
        while (i < slut && byten[i] > ' ' && byten[i] != '"' && byten[i] != '{') {
            i++;
        }
        return tecken.text(byten, start, Math.min(i, start + 20));
    }

    /** What follows in this voucher cannot be whole. */
    private void skada() {
        if (oppen != null) {
            oppen.skadad = true;
        }
    }

    private void klammer(boolean oppnar) throws Radfel {
        if (oppnar) {
            if (oppen == null || oppen.block) {
                throw new Radfel(Siefel.KLAMMER, "{");
            }
            oppen.block = true;
        } else {
            if (oppen == null || !oppen.block) {
                throw new Radfel(Siefel.KLAMMER, "}");
            }
            stang();
        }
    }

    private boolean post(String etikett) throws Radfel {
        Sieetikett slag = Sieetikett.av(etikett);
        if (slag == null) {
            fynd.rakna(Sieregel.OKAND_ETIKETT, rad, kort(etikett));
            return false;
        }
        if (kontrollsumma != null && slag != Sieetikett.KSUMMA) {
            falt.summera(kontrollsumma);
        }
        se(slag);
        if (oppen != null && !arRad(slag)) {
            lamnaOppen(slag);
        } else if (oppen != null && !oppen.block) {
            // The rows come without the brace: what they belong to is clear all the same.
            fynd.underkann(oppen.rad, Sieetikett.VER.toString(), new Radfel(Siefel.VER_UTAN_RADER, ""));
            oppen.block = true;
            oppen.skadad = true;
        }
        tolka(slag);
        if (falt.harKomma()) {
            fynd.rakna(Sieregel.DECIMALKOMMA, rad, 1);
        }
        if (falt.personnummer() > 0) {
            fynd.rakna(Sieregel.PERSONNUMMER, rad, falt.personnummer());
        }
        return true;
    }

    private void se(Sieetikett slag) {
        int[] traff = sedda.get(slag);
        if (traff == null) {
            sedda.put(slag, new int[] {rad, 1});
        } else {
            traff[1]++;
        }
    }

    private static boolean arRad(Sieetikett slag) {
        return slag == Sieetikett.TRANS || slag == Sieetikett.RTRANS || slag == Sieetikett.BTRANS;
    }

    /** Another line than a row while a voucher is open. */
    private void lamnaOppen(Sieetikett slag) throws Radfel {
        if (!oppen.block) {
            fynd.underkann(oppen.rad, Sieetikett.VER.toString(), new Radfel(Siefel.VER_UTAN_RADER, ""));
            oppen = null;
        } else if (slag == Sieetikett.VER) {
            fynd.underkann(oppen.rad, Sieetikett.VER.toString(), new Radfel(Siefel.VER_OPPEN, ""));
            oppen.skadad = true;
            stang();
        } else {
            throw new Radfel(Siefel.I_VER, "");
        }
    }

    private void tolka(Sieetikett slag) throws Radfel {
        switch (slag) {
            case TRANS, RTRANS, BTRANS -> transaktion(slag);
            case VER -> verifikation();
            case KONTO -> konto();
            case KTYP -> kontotyp();
            case IB, UB, RES -> saldo(Saldoslag.valueOf(slag.name()), false, false);
            case OIB, OUB -> saldo(Saldoslag.valueOf(slag.name()), false, true);
            case PSALDO, PBUDGET -> saldo(Saldoslag.valueOf(slag.name()), true, true);
            case OBJEKT -> objekt();
            case DIM, UNDERDIM -> dimension(slag);
            case RAR -> rakenskapsar();
            case FLAGGA -> flagga();
            case SIETYP -> sietyp();
            case PROGRAM -> program = tomtSomNull((falt.text(1) + " " + falt.text(2)).strip());
            case FORMAT -> format = falt.text(1);
            case FNAMN -> namn = tomtSomNull(falt.text(1));
            case ORGNR -> orgnr();
            case GEN -> falt.dag(1);
            case KSUMMA -> ksumma();
            case OMFATTN -> falt.dag(1);
            default -> {
                // Addresses, tax codes and the like are no part of a ledger here; the kept file has them.
            }
        }
    }

    private static String tomtSomNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private void flagga() throws Radfel {
        if (falt.text(1).equals("1")) {
            fynd.anmark(Sieregel.FLAGGA, rad);
        }
    }

    private void sietyp() throws Radfel {
        String typ = falt.text(1).toUpperCase(Locale.ROOT);
        if (!List.of("1", "2", "3", "4", "4E", "4I").contains(typ)) {
            throw new Radfel(typ.isEmpty() ? Siefel.FALT_SAKNAS : Siefel.SIETYP, typ);
        }
        sietyp = typ;
    }

    private void orgnr() throws Radfel {
        String text = falt.ordagrant(1);
        // Ten digits that are a person's, with or without their hyphen.
        orgnr = Personnummersokare.sok(text).isEmpty() ? tomtSomNull(text) : null;
        if (orgnr == null && !text.isEmpty()) {
            fynd.rakna(Sieregel.PERSONNUMMER, rad, 1);
        }
    }

    private void rakenskapsar() throws Radfel {
        int nr = falt.ar(1);
        LocalDate fran = falt.dag(2);
        LocalDate till = falt.dag(3);
        if (till.isBefore(fran)) {
            throw new Radfel(Siefel.AR_ORDNING, fran + " " + till);
        }
        if (aren.size() >= FLEST) {
            return;
        }
        Bokforingsar ar = new Bokforingsar(nr, Period.of(fran, till));
        if (aren.putIfAbsent(nr, ar) != null) {
            fynd.rakna(Sieregel.DUBBEL, rad, Sieetikett.RAR.toString());
        } else {
            mottagare.ar(ar);
        }
    }

    private void konto() throws Radfel {
        Kontonummer nummer = falt.konto(1);
        konton++;
        if (kontoplan.size() < FLEST && !kontoplan.add(nummer)) {
            fynd.rakna(Sieregel.DUBBEL, rad, Sieetikett.KONTO.toString());
        } else {
            mottagare.konto(new Konto(nummer, falt.text(2), null));
        }
    }

    private void kontotyp() throws Radfel {
        Kontonummer nummer = falt.konto(1);
        String typ = falt.text(2);
        Kontotyp kontotyp = Kontotyp.avTecken(typ).orElse(null);
        if (kontotyp == null) {
            throw new Radfel(typ.isEmpty() ? Siefel.FALT_SAKNAS : Siefel.KONTOTYP, typ);
        }
        mottagare.kontotyp(nummer, kontotyp);
    }

    private void dimension(Sieetikett slag) throws Radfel {
        int nr = falt.dimension(1);
        int over = slag == Sieetikett.UNDERDIM ? falt.dimension(3) : 0;
        if (over == nr) {
            throw new Radfel(Siefel.DIMENSION, Integer.toString(nr));
        }
        if (forstaGangen("D" + nr)) {
            mottagare.dimension(new Dimension(nr, falt.text(2), over));
        } else {
            fynd.rakna(Sieregel.DUBBEL, rad, slag.toString());
        }
    }

    private void objekt() throws Radfel {
        Objektref ref = Siefalt.objekt(falt.dimension(1), falt.text(2));
        if (forstaGangen("O" + ref)) {
            mottagare.objekt(new Objekt(ref, falt.text(3)));
        } else {
            fynd.rakna(Sieregel.DUBBEL, rad, Sieetikett.OBJEKT.toString());
        }
    }

    private boolean forstaGangen(String nyckel) {
        return angivna.size() >= FLEST || angivna.add(nyckel);
    }

    private void saldo(Saldoslag slag, boolean medManad, boolean medObjekt) throws Radfel {
        int ar = falt.ar(1);
        YearMonth manad = medManad ? falt.manad(2) : null;
        int nasta = medManad ? 3 : 2;
        Kontonummer konto = falt.konto(nasta++);
        List<Objektref> objekt = List.of();
        if (falt.arLista(nasta)) {
            objekt = falt.objekt();
            nasta++;
        } else if (medObjekt) {
            fynd.rakna(Sieregel.OBJEKTLISTA, rad, 1);
        }
        Saldo saldo = new Saldo(slag, ar, manad, konto, objekt, new Belopp(falt.oren(nasta)));
        saldon.merge(slag, 1, Integer::sum);
        anvand(konto);
        if (!forstaGangen(slag + " " + ar + " " + manad + " " + konto + " " + objekt)) {
            fynd.rakna(Sieregel.DUBBEL, rad, "#" + slag);
        }
        if (ar == 0 && objekt.isEmpty() && ingaende.size() + utgaende.size() < FLEST) {
            if (slag == Saldoslag.IB) {
                ingaende.put(konto, saldo.belopp().oren());
            } else if (slag == Saldoslag.UB || slag == Saldoslag.RES) {
                utgaende.add(saldo);
            }
        }
        mottagare.saldo(saldo);
    }

    private Anvant anvand(Kontonummer konto) {
        Anvant anvant = anvanda.get(konto);
        if (anvant == null) {
            anvant = new Anvant(rad);
            if (anvanda.size() < FLEST) {
                anvanda.put(konto, anvant);
            }
        }
        return anvant;
    }

    private void verifikation() throws Radfel {
        verifikationer++;
        oppen = new Oppen(rad);
        vantarTrans = null;
        oppen.serie = falt.text(1);
        oppen.nummer = falt.nytt(2);
        oppen.text = falt.text(4);
        try {
            oppen.datum = falt.dag(3);
        } catch (Radfel fel) {
            oppen.skadad = true;
            throw fel;
        }
        ordning();
        if (!aren.isEmpty() && arUtanfor(oppen.datum)) {
            fynd.anmark(Sieregel.VER_UTANFOR, rad, oppen.serie, oppen.nummer, oppen.datum);
        }
    }

    private boolean arUtanfor(LocalDate dag) {
        for (Bokforingsar ar : aren.values()) {
            if (ar.period().contains(dag)) {
                return false;
            }
        }
        return true;
    }

    private void ordning() {
        long nummer;
        try {
            nummer = Long.parseLong(oppen.nummer);
        } catch (NumberFormatException ejNummer) {
            return;
        }
        if (sistaNummer.size() < FLEST || sistaNummer.containsKey(oppen.serie)) {
            Long forra = sistaNummer.put(oppen.serie, nummer);
            if (forra != null && forra >= nummer) {
                fynd.anmark(Sieregel.VER_ORDNING, rad, oppen.serie, oppen.nummer);
            }
        }
    }

    private void transaktion(Sieetikett slag) throws Radfel {
        Kontonummer konto = falt.konto(1);
        int nasta = 2;
        List<Objektref> objekt = List.of();
        if (falt.arLista(nasta)) {
            objekt = falt.objekt();
            nasta++;
        } else {
            fynd.rakna(Sieregel.OBJEKTLISTA, rad, 1);
        }
        long oren = falt.oren(nasta);
        if (oppen == null) {
            throw new Radfel(Siefel.UTANFOR_VER, "");
        }
        LocalDate datum = falt.harText(nasta + 1) ? falt.dag(nasta + 1) : null;
        Transaktion trans = new Transaktion(konto, objekt, new Belopp(oren), datum, falt.text(nasta + 2));
        switch (slag) {
            case TRANS -> bokfor(trans);
            case RTRANS -> {
                tillagda++;
                ofoljd();
                vantarTrans = trans;
                vantarRad = rad;
            }
            default -> {
                borttagna++;
                ofoljd();
            }
        }
    }

    /** An added row was not followed by the same row. */
    private void ofoljd() {
        if (vantarTrans != null) {
            fynd.rakna(Sieregel.RTRANS, vantarRad, 1);
            vantarTrans = null;
        }
    }

    private void bokfor(Transaktion trans) throws Radfel {
        if (trans.equals(vantarTrans)) {
            vantarTrans = null;
        }
        ofoljd();
        long oren = trans.belopp().oren();
        if (oppen.rader.size() == FLEST) {
            throw new Radfel(Siefel.VER_FOR_STOR, Integer.toString(FLEST));
        }
        try {
            if (oren > 0) {
                debet = Math.addExact(debet, oren);
            } else {
                kredit = Math.addExact(kredit, oren);
            }
            oppen.summa = Math.addExact(oppen.summa, oren);
        } catch (ArithmeticException forStort) {
            throw new Radfel(Siefel.FOR_STORT, trans.belopp().toString());
        }
        transaktioner++;
        oppen.rader.add(trans);
        oppen.konton.add(anvand(trans.konto()));
    }

    /** The voucher is at its end. */
    private void stang() {
        Oppen ver = oppen;
        oppen = null;
        ofoljd();
        if (ver.summa != 0) {
            fynd.anmark(Sieregel.OBALANS, ver.rad, ver.serie, ver.nummer, new Belopp(ver.summa));
        } else if (ver.rader.isEmpty() && !ver.skadad) {
            fynd.anmark(Sieregel.VER_TOM, ver.rad, ver.serie, ver.nummer);
        } else if (!ver.skadad && ver.datum != null) {
            godkanda++;
            if (arIAret(ver)) {
                for (int i = 0; i < ver.rader.size(); i++) {
                    // Never wraps: the debit and credit sums hold more.
                    ver.konton.get(i).summa += ver.rader.get(i).belopp().oren();
                }
            }
            mottagare.verifikation(ver.rad, new Verifikation(ver.serie, ver.nummer, ver.datum, ver.text, ver.rader));
        }
    }

    private boolean arIAret(Oppen ver) {
        Bokforingsar ar = aren.get(0);
        return ar == null || ar.period().contains(ver.datum);
    }

    private void ksumma() throws Radfel {
        if (falt.antal() == 1) {
            kontrollsumma = new CRC32();
            return;
        }
        String text = falt.text(1);
        long angiven;
        try {
            angiven = Long.parseLong(text) & 0xffffffffL;
        } catch (NumberFormatException ejTal) {
            throw new Radfel(Siefel.KSUMMA, text);
        }
        if (kontrollsumma == null) {
            throw new Radfel(Siefel.KSUMMA, text);
        }
        if (kontrollsumma.getValue() != angiven) {
            fynd.anmark(Sieregel.KSUMMA, rad);
        }
        kontrollsumma = null;
    }

    private Sieinnehall innehall() {
        boolean avbruten = oppen != null || kontrollsumma != null;
        if (oppen != null) {
            oppen.skadad = true;
            fynd.underkann(oppen.rad, Sieetikett.VER.toString(), new Radfel(Siefel.VER_OPPEN, ""));
            oppen = null;
        }
        if (avbruten) {
            fynd.anmark(Sieregel.AVBRUTEN, rad);
        }
        String typ = typ();
        saknade(typ);
        if (format != null && !tecken.menas(format)) {
            fynd.anmark(Sieregel.TECKEN, format, tecken.namn());
        }
        if (!kontoplan.isEmpty()) {
            anvanda.forEach((konto, forst) -> {
                if (!kontoplan.contains(konto)) {
                    fynd.anmark(Sieregel.KONTO_SAKNAS, konto.nummer(), forst.rad);
                }
            });
        }
        if (typ.equals("4E") && godkanda == verifikationer && fynd.underkanda().isEmpty() && anvanda.size() < FLEST) {
            utgaende.forEach(this::stamAv);
        }
        List<Anmarkning> anmarkningar = new ArrayList<>(fynd.anmarkningar());
        sedda.forEach((etikett, traff) -> {
            if (!etikett.horTill(typ)) {
                anmarkningar.add(Sieregel.EJ_I_TYPEN.anmarkning(etikett.toString(), traff[0], traff[1], typ));
            }
        });
        return new Sieinnehall(
                typ,
                tecken,
                program,
                namn,
                orgnr,
                List.copyOf(aren.values()),
                konton,
                verifikationer,
                godkanda,
                transaktioner,
                tillagda,
                borttagna,
                new Belopp(debet),
                new Belopp(kredit),
                saldon,
                fynd.underkanda(),
                anmarkningar);
    }

    /** Type 4 is two: the one that is exported has balances, the one that is meant to be imported has none. */
    private String typ() {
        if (sietyp == null) {
            return "1";
        }
        return sietyp.equals("4") ? (saldon.isEmpty() ? "4I" : "4E") : sietyp;
    }

    private void saknade(String typ) {
        Set<Sieetikett> krav = EnumSet.copyOf(OBLIGATORISKA);
        if (!typ.equals("1") || (sietyp == null && sedda.containsKey(Sieetikett.VER))) {
            krav.add(Sieetikett.SIETYP);
        }
        if (!typ.equals("4I")) {
            krav.add(Sieetikett.RAR);
        }
        if (typ.equals("2") || typ.equals("3")) {
            krav.add(Sieetikett.OMFATTN);
        }
        krav.removeAll(sedda.keySet());
        krav.forEach(etikett -> fynd.anmark(Sieregel.POST_SAKNAS, etikett.toString()));
    }

    private void stamAv(Saldo saldo) {
        Kontonummer konto = saldo.konto();
        long beraknat = anvanda.getOrDefault(konto, OANVANT).summa
                + (saldo.slag() == Saldoslag.UB ? ingaende.getOrDefault(konto, 0L) : 0L);
        long angivet = saldo.belopp().oren();
        if (beraknat != angivet) {
            fynd.anmark(
                    Sieregel.SALDO,
                    "#" + saldo.slag(),
                    konto.nummer(),
                    saldo.belopp(),
                    new Belopp(beraknat),
                    new Belopp(angivet - beraknat));
        }
    }
}
