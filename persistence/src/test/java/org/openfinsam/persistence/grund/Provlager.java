package org.openfinsam.persistence.grund;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.openfinsam.persistence.demo.Demoinsatsladdare;
import org.openfinsam.persistence.demo.Demoladdare;
import org.openfinsam.persistence.ekonomi.AvvikelsekommentarRepository;
import org.openfinsam.persistence.ekonomi.BokforingRepository;
import org.openfinsam.persistence.ekonomi.BudgetRepository;
import org.openfinsam.persistence.ekonomi.HuvudboksfilRepository;
import org.openfinsam.persistence.ekonomi.Huvudboksimport;
import org.openfinsam.persistence.ekonomi.KommentarsgranserRepository;
import org.openfinsam.persistence.ekonomi.KopplingRepository;
import org.openfinsam.persistence.ekonomi.KorridorRepository;
import org.openfinsam.persistence.ekonomi.PrognosRepository;
import org.openfinsam.persistence.ekonomi.PrognosutfallRepository;
import org.openfinsam.persistence.ekonomi.RakningRepository;
import org.openfinsam.persistence.ekonomi.Rakningsimport;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.forbund.ForbundsordningRepository;
import org.openfinsam.persistence.forbund.OmbildningRepository;
import org.openfinsam.persistence.forbund.OmbildningsplanRepository;
import org.openfinsam.persistence.insats.AskandeRepository;
import org.openfinsam.persistence.insats.AskandebeslutRepository;
import org.openfinsam.persistence.insats.AskandesamtalRepository;
import org.openfinsam.persistence.insats.BeredningRepository;
import org.openfinsam.persistence.insats.HalvarsformularRepository;
import org.openfinsam.persistence.insats.ImplementeringRepository;
import org.openfinsam.persistence.insats.InsatsRepository;
import org.openfinsam.persistence.insats.MalgruppRepository;
import org.openfinsam.persistence.insats.OverenskommelseRepository;
import org.openfinsam.persistence.insats.PlanRepository;
import org.openfinsam.persistence.insats.UtlysningRepository;
import org.openfinsam.persistence.medel.BefolkningRepository;
import org.openfinsam.persistence.medel.BidragsarRepository;
import org.openfinsam.persistence.medel.EgetKapitalRepository;
import org.openfinsam.persistence.medel.KapitaltrappaRepository;
import org.openfinsam.persistence.medel.ModellversionerRepository;
import org.openfinsam.persistence.rapport.FyndhistorikRepository;
import org.openfinsam.persistence.rapport.FyndmotivRepository;
import org.openfinsam.persistence.sakerhet.AnvandareRepository;

/**
 * The real persistence unit over a database of its own, without a server. One for each kind of database serves all tests,
 * since the audit log cannot be emptied: each test writes under ids of its own.
 */
public final class Provlager {

    /** When everything in the tests is written: the second time the clocks of the tests' zone showed half past two that night. */
    public static final Instant NU = Instant.parse("2020-04-04T14:30:00.123456Z");

    /** Who writes it. */
    public static final String SKRIBENT = "ekonom";

    private static final Map<Databas, Provlager> ALLA = new EnumMap<>(Databas.class);

    private final DataSource databas;
    private final EntityManagerFactory enhet;

    private Provlager(Databas slag) {
        databas = slag.ny();
        enhet = Persistence.createEntityManagerFactory(
                "openfinsam",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", databas,
                        // One connection for each transaction, as in the server. Else EclipseLink opens one for
                        // each question until something is written: forty milliseconds each on PostgreSQL, where
                        // nothing pools them here.
                        "eclipselink.jdbc.exclusive-connection.mode", "Always",
                        // A broken constraint is what some tests are about.
                        "eclipselink.logging.level", "OFF"));
    }

    /** The store on a kind of database. */
    public static synchronized Provlager pa(Databas slag) {
        return ALLA.computeIfAbsent(slag, Provlager::new);
    }

    /** The repositories of one transaction. */
    public record Forrad(EntityManager em) {

        public ForbundRepository forbund() {
            return new ForbundRepository(em, logg());
        }

        public ForbundsordningRepository ordningar() {
            return new ForbundsordningRepository(em, logg());
        }

        public OmbildningRepository ombildningar() {
            return new OmbildningRepository(em, logg());
        }

        public OmbildningsplanRepository planer() {
            return new OmbildningsplanRepository(em, logg());
        }

        public RakningRepository rakningar() {
            return new RakningRepository(em, logg());
        }

        public BudgetRepository budgetar() {
            return new BudgetRepository(em, logg());
        }

        public KorridorRepository korridorer() {
            return new KorridorRepository(em, logg());
        }

        public PrognosRepository prognoser() {
            return new PrognosRepository(em, logg());
        }

        public PrognosutfallRepository prognosutfall() {
            return new PrognosutfallRepository(em, logg());
        }

        public AvvikelsekommentarRepository kommentarer() {
            return new AvvikelsekommentarRepository(em, logg());
        }

        public KommentarsgranserRepository granser() {
            return new KommentarsgranserRepository(em, logg());
        }

        public FyndmotivRepository motiv() {
            return new FyndmotivRepository(em, logg());
        }

        public FyndhistorikRepository historik() {
            return new FyndhistorikRepository(em);
        }

        public BidragsarRepository bidragsar() {
            return new BidragsarRepository(em, logg());
        }

        public EgetKapitalRepository kapital() {
            return new EgetKapitalRepository(em, logg());
        }

        public KapitaltrappaRepository trappor() {
            return new KapitaltrappaRepository(em, logg());
        }

        public ModellversionerRepository modeller() {
            return new ModellversionerRepository(em, logg());
        }

        public BefolkningRepository befolkning() {
            return new BefolkningRepository(em, logg());
        }

        public UtlysningRepository utlysningar() {
            return new UtlysningRepository(em, logg());
        }

        public AskandeRepository askanden() {
            return new AskandeRepository(em, logg());
        }

        public AskandesamtalRepository samtal() {
            return new AskandesamtalRepository(em, logg());
        }

        public AskandebeslutRepository beslut() {
            return new AskandebeslutRepository(em, logg());
        }

        public InsatsRepository insatser() {
            return new InsatsRepository(em, logg());
        }

        public HalvarsformularRepository halvaren() {
            return new HalvarsformularRepository(em, logg());
        }

        public OverenskommelseRepository avtalen() {
            return new OverenskommelseRepository(em, logg());
        }

        public ImplementeringRepository implementeringar() {
            return new ImplementeringRepository(em, logg());
        }

        public MalgruppRepository malgrupper() {
            return new MalgruppRepository(em, logg());
        }

        public Demoinsatsladdare insatsdemo() {
            return new Demoinsatsladdare(insatser(), halvaren(), implementeringar(), avtalen(), malgrupper());
        }

        public BeredningRepository beredningar() {
            return new BeredningRepository(em, logg());
        }

        public PlanRepository askandeplaner() {
            return new PlanRepository(em, logg());
        }

        public Rakningsimport rakningsimport() {
            return new Rakningsimport(forbund(), rakningar());
        }

        public HuvudboksfilRepository huvudboksfiler() {
            return new HuvudboksfilRepository(em, logg());
        }

        public BokforingRepository bokforing() {
            return new BokforingRepository(em, logg());
        }

        public Huvudboksimport huvudboksimport(Clock klocka) {
            return new Huvudboksimport(huvudboksfiler(), new KopplingRepository(em, logg()), rakningar(), klocka);
        }

        public Demoladdare demo() {
            return new Demoladdare(
                    forbund(),
                    ombildningar(),
                    rakningar(),
                    rakningsimport(),
                    kommentarer(),
                    bidragsar(),
                    kapital(),
                    budgetar(),
                    korridorer(),
                    prognoser(),
                    prognosutfall(),
                    huvudboksfiler(),
                    huvudboksimport(Clock.fixed(NU, ZoneOffset.UTC)),
                    utlysningar(),
                    askanden(),
                    beredningar(),
                    askandeplaner());
        }

        public AnvandareRepository anvandare() {
            return new AnvandareRepository(em, logg());
        }

        private Revisionslogg logg() {
            return new Revisionslogg(em, Clock.fixed(NU, ZoneOffset.UTC), () -> SKRIBENT);
        }
    }

    /** Does something in a transaction, rolled back if it fails. */
    public <T> T fraga(Function<Forrad, T> arbete) {
        try (EntityManager em = enhet.createEntityManager()) {
            EntityTransaction transaktion = em.getTransaction();
            transaktion.begin();
            try {
                T svar = arbete.apply(new Forrad(em));
                transaktion.commit();
                return svar;
            } finally {
                if (transaktion.isActive()) {
                    transaktion.rollback();
                }
            }
        }
    }

    /** Does something in a transaction, rolled back if it fails. */
    public void gor(Consumer<Forrad> arbete) {
        fraga(forrad -> {
            arbete.accept(forrad);
            return true;
        });
    }

    /** How many questions something asks the database; what is written in a batch is none of them. */
    public int fragor(Function<Forrad, ?> arbete) {
        AtomicInteger antal = new AtomicInteger();
        SessionEventAdapter raknare = new SessionEventAdapter() {
            @Override
            public void preExecuteCall(SessionEvent handelse) {
                antal.incrementAndGet();
            }
        };
        // A transaction hears only of those who listened when it began.
        Session session = enhet.unwrap(Session.class);
        session.getEventManager().addListener(raknare);
        try {
            fraga(arbete);
        } finally {
            session.getEventManager().removeListener(raknare);
        }
        return antal.get();
    }

    /** A row of the audit log as the database has it. */
    public record Handelse(Instant tidpunkt, String aktor, String handling, String sak, String fore, String efter) {}

    /** The audit log's rows about one thing, oldest first. */
    public List<Handelse> handelser(Object id) {
        try (Connection uppkoppling = databas.getConnection();
                PreparedStatement sats =
                        uppkoppling.prepareStatement("select * from revision where sak_id = ? order by id")) {
            sats.setString(1, id.toString());
            List<Handelse> handelser = new ArrayList<>();
            try (ResultSet rad = sats.executeQuery()) {
                while (rad.next()) {
                    handelser.add(new Handelse(
                            rad.getObject("tidpunkt", OffsetDateTime.class).toInstant(),
                            rad.getString("aktor"),
                            rad.getString("handling"),
                            rad.getString("sak"),
                            rad.getString("fore"),
                            rad.getString("efter")));
                }
            }
            return handelser;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The version of a row. */
    public long version(String tabell, Object id) {
        return tal("select version from " + tabell + " where id = '" + id + "'");
    }

    /** The one number that a query finds. */
    public long tal(String sql) {
        try (Connection uppkoppling = databas.getConnection();
                PreparedStatement sats = uppkoppling.prepareStatement(sql);
                ResultSet rad = sats.executeQuery()) {
            rad.next();
            return rad.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs a statement that makes rows by the thousand, past the aggregates. */
    public void kor(String sql) {
        try (Connection uppkoppling = databas.getConnection();
                PreparedStatement sats = uppkoppling.prepareStatement(sql)) {
            sats.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
