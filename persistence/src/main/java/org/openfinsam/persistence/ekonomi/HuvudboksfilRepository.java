package org.openfinsam.persistence.ekonomi;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Huvudbok;
import org.openfinsam.domain.ekonomi.Konto;
import org.openfinsam.domain.ekonomi.Kontonummer;
import org.openfinsam.domain.ekonomi.Objekt;
import org.openfinsam.domain.ekonomi.Objektref;
import org.openfinsam.domain.ekonomi.Saldo;
import org.openfinsam.domain.ekonomi.Transaktion;
import org.openfinsam.domain.ekonomi.Verifikation;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.grund.Aggregatlager;
import org.openfinsam.persistence.grund.Radskrivare;
import org.openfinsam.persistence.grund.Revisionslogg;

/** The ledger files of associations, their pieces, and the rows that were read of them. */
@Dependent
public class HuvudboksfilRepository extends Aggregatlager<Huvudboksfil, String> {

    /** Small enough for every database's bytes. */
    private static final int DEL = 1 << 18;

    @Inject
    public HuvudboksfilRepository(EntityManager em, Revisionslogg revisionslogg) {
        super(em, revisionslogg, Huvudboksfil.class, "huvudboksfil");
    }

    /** An association's files, the latest first. */
    public List<Huvudboksfil> lista(ForbundId forbund) {
        return lana(fraga(
                        "select f from Huvudboksfil f where f.forbund = :forbund order by f.mottagen desc",
                        Huvudboksfil.class)
                .setParameter("forbund", forbund)
                .setMaxResults(50)
                .getResultList());
    }

    /** A file of the same bytes that is on its way in, waits or is in force. */
    Optional<Huvudboksfil> samma(ForbundId forbund, String sha256) {
        return lana(fraga(
                                "select f from Huvudboksfil f where f.forbund = :forbund and f.sha256 = :sha256"
                                        + " and f.lage in :lagen order by f.mottagen desc",
                                Huvudboksfil.class)
                        .setParameter("forbund", forbund)
                        .setParameter("sha256", sha256)
                        .setParameter(
                                "lagen",
                                List.of(
                                        Huvudboksfil.Lage.MOTTAGEN,
                                        Huvudboksfil.Lage.LASER,
                                        Huvudboksfil.Lage.LAST,
                                        Huvudboksfil.Lage.GALLER))
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** The ledger in force whose year holds a period. */
    public Optional<Huvudboksfil> gallande(ForbundId forbund, Period period) {
        return lana(fraga(
                                "select f from Huvudboksfil f where f.forbund = :forbund and f.lage = :lage"
                                        + " and f.fran <= :fran and f.till >= :till",
                                Huvudboksfil.class)
                        .setParameter("forbund", forbund)
                        .setParameter("lage", Huvudboksfil.Lage.GALLER)
                        .setParameter("fran", period.fran())
                        .setParameter("till", period.till())
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** Takes the pieces of a file that is kept, as they come. */
    OutputStream delar(String id) {
        Radskrivare rader = radskrivare("insert into huvudboksdel (fil_id, nr, innehall) values (?, ?, ?)");
        return new OutputStream() {
            private final byte[] del = new byte[DEL];
            private int langd;
            private int nr;

            @Override
            public void write(int varde) {
                del[langd++] = (byte) varde;
                if (langd == DEL) {
                    skriv();
                }
            }

            @Override
            public void write(byte[] varden, int fran, int antal) {
                int start = fran;
                int kvar = antal;
                while (kvar > 0) {
                    int far = Math.min(kvar, DEL - langd);
                    System.arraycopy(varden, start, del, langd, far);
                    langd += far;
                    start += far;
                    kvar -= far;
                    if (langd == DEL) {
                        skriv();
                    }
                }
            }

            private void skriv() {
                rader.rad(id, nr++, Arrays.copyOf(del, langd));
                rader.skriv();
                langd = 0;
            }

            @Override
            public void close() {
                if (langd > 0) {
                    skriv();
                }
                rader.close();
            }
        };
    }

    /** The file as it is kept, piece by piece. */
    public InputStream oppna(String id) {
        return new InputStream() {
            private byte[] del = new byte[0];
            private int plats;
            private int nr;

            @Override
            public int read() throws IOException {
                byte[] ett = new byte[1];
                return read(ett, 0, 1) < 0 ? -1 : ett[0] & 0xff;
            }

            @Override
            public int read(byte[] till, int fran, int antal) {
                if (plats == del.length) {
                    List<?> rader = sql("select innehall from huvudboksdel where fil_id = ?1 and nr = ?2", id, nr++);
                    if (rader.isEmpty()) {
                        del = new byte[0];
                        plats = 0;
                        return -1;
                    }
                    del = (byte[]) rader.get(0);
                    plats = 0;
                }
                int far = Math.min(antal, del.length - plats);
                System.arraycopy(del, plats, till, fran, far);
                plats += far;
                return far;
            }
        };
    }

    /** How far the reader has come; no change of the file, so nothing in the log. */
    public void framme(String id, long lasta, Instant nu) {
        skrivRader("update huvudboksfil set lasta = ?1, rord = ?2 where id = ?3", lasta, nu.toString(), id);
    }

    /** The rows that were read of a file. */
    void tom(String id) {
        for (String tabell :
                List.of("verifikationsrad", "verifikation", "huvudbokssaldo", "huvudbokskonto", "huvudboksobjekt")) {
            skrivRader("delete from " + tabell + " where fil_id = ?1", id);
        }
    }

    /** Keeps what is read of a file. */
    Skrivare skrivare(String id) {
        return new Skrivare(id);
    }

    /** Writes what comes from the reader, batch by batch. */
    final class Skrivare implements Siemottagare, AutoCloseable {
        private final String id;
        private final Radskrivare konton =
                radskrivare("insert into huvudbokskonto (fil_id, konto, namn) values (?, ?, ?)");
        private final Radskrivare objekt =
                radskrivare("insert into huvudboksobjekt (fil_id, dimension, kod, namn) values (?, ?, ?, ?)");
        private final Radskrivare verifikationer = radskrivare(
                "insert into verifikation (fil_id, nr, rad, serie, nummer, datum, text) values (?, ?, ?, ?, ?, ?, ?)");
        private final Radskrivare rader = radskrivare(
                "insert into verifikationsrad (fil_id, ver_nr, ordning, konto, objekt, belopp_oren, text) values (?, ?, ?, ?, ?, ?, ?)");
        private final Radskrivare saldon = radskrivare(
                "insert into huvudbokssaldo (fil_id, nr, slag, ar, manad, konto, objekt, belopp_oren) values (?, ?, ?, ?, ?, ?, ?, ?)");
        private int antalVer;
        private int antalSaldon;

        private Skrivare(String id) {
            this.id = id;
        }

        @Override
        public void konto(Konto konto) {
            konton.rad(id, konto.nummer().nummer(), konto.namn());
        }

        @Override
        public void objekt(Objekt ett) {
            objekt.rad(id, ett.ref().dimension(), ett.ref().kod(), ett.namn());
        }

        @Override
        public void saldo(Saldo saldo) {
            saldon.rad(
                    id,
                    antalSaldon++,
                    saldo.slag().name(),
                    saldo.ar(),
                    saldo.manad() == null ? "" : saldo.manad().toString(),
                    saldo.konto().nummer(),
                    Huvudboksbygge.text(saldo.objekt()),
                    saldo.belopp().oren());
        }

        @Override
        public void verifikation(int rad, Verifikation ver) {
            verifikationer.rad(id, antalVer, rad, ver.serie(), ver.nummer(), ver.datum(), ver.text());
            if (rader.vantar() + ver.rader().size() >= Radskrivare.PER_GANG) {
                // The rows need their vouchers first.
                verifikationer.skriv();
            }
            int ordning = 0;
            for (Transaktion trans : ver.rader()) {
                rader.rad(
                        id,
                        antalVer,
                        ordning++,
                        trans.konto().nummer(),
                        Huvudboksbygge.text(trans.objekt()),
                        trans.belopp().oren(),
                        trans.text());
            }
            antalVer++;
        }

        void skriv() {
            List.of(konton, objekt, verifikationer, rader, saldon).forEach(Radskrivare::skriv);
        }

        @Override
        public void close() {
            List.of(konton, objekt, verifikationer, rader, saldon).forEach(Radskrivare::close);
        }
    }

    /** What the outcome of a file is taken from: the most that it states. */
    public enum Grund {
        /** Its vouchers. */
        VERIFIKATIONER,
        /** Its balances month by month. */
        MANADER,
        /** Its sum of the year for each account, and nothing finer. */
        AR,
        /** It has no outcome. */
        INGEN
    }

    /** What the outcome of a file is taken from. */
    public Grund grund(String id) {
        Object[] finns = (Object[]) sql("""
                        select exists (select 1 from verifikation where fil_id = ?1),
                            exists (select 1 from huvudbokssaldo where fil_id = ?1 and ar = 0 and slag = 'PSALDO'),
                            exists (select 1 from huvudbokssaldo where fil_id = ?1 and ar = 0 and slag = 'RES')""", id).get(0);
        if ((Boolean) finns[0]) {
            return Grund.VERIFIKATIONER;
        }
        if ((Boolean) finns[1]) {
            return Grund.MANADER;
        }
        if ((Boolean) finns[2]) {
            return Grund.AR;
        }
        return Grund.INGEN;
    }

    /** The sum of each account in a file, in öre: of its vouchers, or else of what balances it states. */
    public Map<Kontonummer, Belopp> summor(String id) {
        Map<Kontonummer, Belopp> summor = new TreeMap<>();
        Grund grund = grund(id);
        if (grund == Grund.MANADER) {
            Huvudboksbygge bygge = new Huvudboksbygge(Period.of(LocalDate.EPOCH, LocalDate.EPOCH));
            saldon(id, List.of(bygge));
            return bygge.manadssummor();
        }
        String ur = grund == Grund.AR
                ? "huvudbokssaldo where fil_id = ?1 and ar = 0 and slag = 'RES'"
                : "verifikationsrad where fil_id = ?1";
        for (Object rad : sql("select konto, sum(belopp_oren) from " + ur + " group by konto", id)) {
            Object[] kolumner = (Object[]) rad;
            summor.put(new Kontonummer((String) kolumner[0]), new Belopp(tal(kolumner[1])));
        }
        return summor;
    }

    /** The names of the accounts in a file. */
    public Map<Kontonummer, String> kontonamn(String id) {
        Map<Kontonummer, String> namn = new TreeMap<>();
        for (Object rad : sql("select konto, namn from huvudbokskonto where fil_id = ?1", id)) {
            Object[] kolumner = (Object[]) rad;
            namn.put(new Kontonummer((String) kolumner[0]), (String) kolumner[1]);
        }
        return namn;
    }

    /** The names of the objects in a file. */
    public Map<Objektref, String> objektnamn(String id) {
        Map<Objektref, String> namn = new TreeMap<>();
        for (Object rad : sql("select dimension, kod, namn from huvudboksobjekt where fil_id = ?1", id)) {
            Object[] kolumner = (Object[]) rad;
            namn.put(new Objektref((int) tal(kolumner[0]), (String) kolumner[1]), (String) kolumner[2]);
        }
        return namn;
    }

    private static long tal(Object varde) {
        return ((Number) varde).longValue();
    }

    /** The ledger of a period, account by account: three questions, whatever its size, and three more of a file with sums of the year only. */
    public Huvudbok huvudbok(String id, Period period) {
        Huvudboksbygge bygge = new Huvudboksbygge(period);
        List<?> verifikat = sql("""
                        select r.konto, r.objekt, sum(r.belopp_oren)
                        from verifikationsrad r join verifikation v on v.fil_id = r.fil_id and v.nr = r.ver_nr
                        where r.fil_id = ?1 and v.datum between ?2 and ?3
                        group by r.konto, r.objekt order by r.konto, r.objekt""", id, period.fran(), period.till());
        for (Object rad : verifikat) {
            Object[] k = (Object[]) rad;
            bygge.verifikat((String) k[0], (String) k[1], tal(k[2]));
        }
        if (verifikat.isEmpty()) {
            arssummor(id, period).forEach(bygge::arssumma);
        }
        saldon(id, List.of(bygge));
        kontonamn(id).forEach((konto, namn) -> bygge.namn(konto.nummer(), namn));
        return bygge.huvudbok();
    }

    /** The year's sums of a file that has nothing finer; none of another period than its year. */
    private Map<Kontonummer, Belopp> arssummor(String id, Period period) {
        boolean helaAret =
                find(id).flatMap(Huvudboksfil::ar).filter(period::equals).isPresent();
        return helaAret && grund(id) == Grund.AR ? summor(id) : Map.of();
    }

    /**
     * The ledger of each month of a file's year, January first: three questions, whatever its size. A month's budget is that of the
     * month; the year's budget is the same in each.
     */
    public List<Huvudbok> manader(String id, Rakenskapsar ar) {
        List<Huvudboksbygge> manader = Stream.of(Month.values())
                .map(manad -> YearMonth.of(ar.ar(), manad))
                .map(manad -> new Huvudboksbygge(Period.of(manad.atDay(1), manad.atEndOfMonth())))
                .toList();
        List<?> verifikat = sql("""
                        select extract(month from v.datum), r.konto, r.objekt, sum(r.belopp_oren)
                        from verifikationsrad r join verifikation v on v.fil_id = r.fil_id and v.nr = r.ver_nr
                        where r.fil_id = ?1 and v.datum between ?2 and ?3
                        group by extract(month from v.datum), r.konto, r.objekt
                        order by r.konto, r.objekt""", id, ar.period().fran(), ar.period().till());
        for (Object rad : verifikat) {
            Object[] k = (Object[]) rad;
            manader.get((int) tal(k[0]) - 1).verifikat((String) k[1], (String) k[2], tal(k[3]));
        }
        if (!verifikat.isEmpty()) {
            manader.forEach(Huvudboksbygge::harVerifikationer);
        }
        saldon(id, manader);
        kontonamn(id).forEach((konto, namn) -> manader.forEach(manad -> manad.namn(konto.nummer(), namn)));
        return manader.stream().map(Huvudboksbygge::huvudbok).toList();
    }

    /** The changes and budgets that the file states month by month, of its own year. */
    private void saldon(String id, List<Huvudboksbygge> byggen) {
        for (Object rad : sql("""
                        select slag, manad, konto, objekt, sum(belopp_oren) from huvudbokssaldo
                        where fil_id = ?1 and ar = 0 and manad <> ''
                        group by slag, manad, konto, objekt order by slag, manad, konto, objekt""", id)) {
            Object[] k = (Object[]) rad;
            byggen.forEach(bygge -> bygge.saldo((String) k[0], (String) k[1], (String) k[2], (String) k[3], tal(k[4])));
        }
    }

    @Override
    protected String id(Huvudboksfil fil) {
        return fil.id();
    }

    @Override
    protected String avbild(Huvudboksfil fil) {
        return fil.toString();
    }
}
