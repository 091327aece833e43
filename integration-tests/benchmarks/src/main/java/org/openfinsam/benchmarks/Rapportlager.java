package org.openfinsam.benchmarks;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Ekonomirapport;
import org.openfinsam.domain.ekonomi.Kontokoppling;
import org.openfinsam.domain.ekonomi.Kontonummer;
import org.openfinsam.domain.ekonomi.Koppling;
import org.openfinsam.domain.ekonomi.Rapportslag;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.persistence.ekonomi.AvvikelsekommentarRepository;
import org.openfinsam.persistence.ekonomi.BokforingRepository;
import org.openfinsam.persistence.ekonomi.BudgetRepository;
import org.openfinsam.persistence.ekonomi.Huvudboksar;
import org.openfinsam.persistence.ekonomi.HuvudboksfilRepository;
import org.openfinsam.persistence.ekonomi.Huvudboksimport;
import org.openfinsam.persistence.ekonomi.KommentarsgranserRepository;
import org.openfinsam.persistence.ekonomi.KopplingRepository;
import org.openfinsam.persistence.ekonomi.PrognosRepository;
import org.openfinsam.persistence.ekonomi.RakningRepository;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.grund.Aktor;
import org.openfinsam.persistence.grund.Databaskalla;
import org.openfinsam.persistence.grund.Migrering;
import org.openfinsam.persistence.grund.Revisionslogg;
import org.openfinsam.persistence.sakerhet.Roll;
import org.openfinsam.web.rapport.Ekonomirapporttjanst;
import org.openfinsam.web.rapport.Rapportval;
import org.openfinsam.web.sakerhet.Tilltrade;

/**
 * An H2 file with some years of vouchers, and two ways to the sums of a half-year: the report as its page has it, and plain SQL.
 */
final class Rapportlager implements AutoCloseable {

    /** In each year, of three rows each. */
    static final int VERIFIKATIONER = 10_000;

    static final int SISTA_AR = 2020;

    private static final ForbundId FORBUND = ForbundId.of("matning");
    private static final int KONTON_PER_RAD = 10;
    private static final int RADER = 20;
    private static final int FORSTA_KONTO = 3000;

    /** As somebody would write it who has the tables and wants the sums of some months of a year by account. */
    private static final String FOR_HAND = """
            select r.konto, sum(r.belopp_oren)
            from huvudboksfil f
            join verifikation v on v.fil_id = f.id
            join verifikationsrad r on r.fil_id = v.fil_id and r.ver_nr = v.nr
            where f.forbund_id = ? and f.lage = 'GALLER' and f.fran <= ? and f.till >= ? and v.datum between ? and ?
            group by r.konto""";

    private final DataSource databas;
    /** The file stays open as long as somebody is connected. */
    private final Connection oppen;

    private final EntityManagerFactory enhet;

    /** Opens the file of a folder; makes it if there is none. */
    Rapportlager(Path mapp) {
        System.setProperty("openfinsam.data", mapp.toString());
        databas = new Databaskalla();
        try {
            oppen = databas.getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Migrering.migrera(databas);
        enhet = Persistence.createEntityManagerFactory(
                "openfinsam",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", databas,
                        // One connection for each transaction, as in the server, and not one for each question.
                        "eclipselink.jdbc.exclusive-connection.mode", "Always",
                        "eclipselink.logging.level", "WARNING"));
    }

    /** Brings so many years in, as the files of a user are. */
    void fyll(int antalAr) {
        gor(em -> {
            new ForbundRepository(em, logg(em)).laggTill(Forbund.ny(FORBUND, "Förbundet", "F", null, null, List.of()));
            Kontokoppling koppling = Kontokoppling.ny(FORBUND);
            koppling.koppla(IntStream.range(0, RADER)
                    .map(rad -> FORSTA_KONTO + rad * KONTON_PER_RAD)
                    .mapToObj(konto -> Koppling.av(
                            new Kontonummer(Integer.toString(konto)),
                            new Kontonummer(Integer.toString(konto + KONTON_PER_RAD - 1)),
                            null,
                            "individ",
                            "Insats " + konto))
                    .toList());
            huvudboksimport(em).spara(koppling);
            return true;
        });
        for (int ar = SISTA_AR - antalAr + 1; ar <= SISTA_AR; ar++) {
            int aret = ar;
            gor(em -> las(huvudboksimport(em), aret));
        }
    }

    private static boolean las(Huvudboksimport in, int ar) {
        try (Siefil fil = new Siefil(StandardCharsets.UTF_8, ar, VERIFIKATIONER)) {
            String id = in.taEmot(FORBUND, ar + ".se", fil).id();
            in.borja(id);
            in.las(id, lasta -> {});
            in.godkann(id);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Huvudboksimport huvudboksimport(EntityManager em) {
        Revisionslogg logg = logg(em);
        return new Huvudboksimport(
                new HuvudboksfilRepository(em, logg),
                new KopplingRepository(em, logg),
                new RakningRepository(em, logg),
                Clock.systemUTC());
    }

    private static Revisionslogg logg(EntityManager em) {
        return new Revisionslogg(em, Clock.systemUTC(), () -> Aktor.SYSTEMET);
    }

    /** The result of a half-year, as {@code /rapport/ekonomi} has it. */
    Ekonomirapport rapport() {
        return gor(em -> {
            Ekonomirapporttjanst tjanst = tjanst(em);
            Rapportval val = new Rapportval(
                    Optional.of(Rapportslag.RESULTAT),
                    YearMonth.of(SISTA_AR, 1),
                    YearMonth.of(SISTA_AR, 6),
                    false,
                    false,
                    List.of());
            List<Huvudboksar> aren = tjanst.aren(FORBUND);
            return tjanst.hamta(FORBUND, aren, aren.get(0), val, Locale.forLanguageTag("sv")).rapport();
        });
    }

    private static Ekonomirapporttjanst tjanst(EntityManager em) {
        Revisionslogg logg = logg(em);
        return new Ekonomirapporttjanst(
                new ForbundRepository(em, logg),
                new BokforingRepository(em, logg),
                new HuvudboksfilRepository(em, logg),
                new KopplingRepository(em, logg),
                new BudgetRepository(em, logg),
                new RakningRepository(em, logg),
                new AvvikelsekommentarRepository(em, logg),
                new KommentarsgranserRepository(em, logg),
                new PrognosRepository(em, logg),
                new Tilltrade() {
                    @Override
                    public boolean har(ForbundId forbund, Set<Roll> roller) {
                        return true;
                    }
                });
    }

    /** The sums by account of the same half-year and of the one a year before. */
    List<Map<String, Long>> forHand() {
        try (Connection uppkoppling = databas.getConnection();
                PreparedStatement fraga = uppkoppling.prepareStatement(FOR_HAND)) {
            return List.of(
                    forHand(fraga, Period.halvar(SISTA_AR, 1)), forHand(fraga, Period.halvar(SISTA_AR - 1, 1)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Long> forHand(PreparedStatement fraga, Period period) throws SQLException {
        fraga.setString(1, FORBUND.toString());
        fraga.setObject(2, period.fran());
        fraga.setObject(3, period.till());
        fraga.setObject(4, period.fran());
        fraga.setObject(5, period.till());
        Map<String, Long> summor = new TreeMap<>();
        try (ResultSet rad = fraga.executeQuery()) {
            while (rad.next()) {
                summor.put(rad.getString(1), rad.getLong(2));
            }
        }
        return summor;
    }

    /** The result of one of those half-years by the sums: what stands on the accounts of income and costs, income positive. */
    static Belopp resultat(Map<String, Long> summor) {
        return new Belopp(-summor.entrySet().stream()
                .filter(summa -> summa.getKey().startsWith("3"))
                .mapToLong(Map.Entry::getValue)
                .sum());
    }

    /** How many questions the report asks. */
    int fragor() {
        AtomicInteger antal = new AtomicInteger();
        enhet.unwrap(Session.class).getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void preExecuteCall(SessionEvent handelse) {
                antal.incrementAndGet();
            }
        });
        rapport();
        return antal.get();
    }

    private <T> T gor(Function<EntityManager, T> arbete) {
        try (EntityManager em = enhet.createEntityManager()) {
            em.getTransaction().begin();
            T svar = arbete.apply(em);
            em.getTransaction().commit();
            return svar;
        }
    }

    @Override
    public void close() {
        enhet.close();
        try {
            oppen.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
