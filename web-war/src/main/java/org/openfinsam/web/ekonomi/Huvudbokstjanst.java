package org.openfinsam.web.ekonomi;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Huvudbok;
import org.openfinsam.domain.ekonomi.Kontokoppling;
import org.openfinsam.domain.ekonomi.Kontonummer;
import org.openfinsam.domain.ekonomi.Objektref;
import org.openfinsam.domain.ekonomi.Rakningsskillnad;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.persistence.ekonomi.Huvudboksfil;
import org.openfinsam.persistence.ekonomi.HuvudboksfilRepository;
import org.openfinsam.persistence.ekonomi.Huvudboksframsteg;
import org.openfinsam.persistence.ekonomi.Huvudboksimport;
import org.openfinsam.persistence.ekonomi.Huvudboksinnehall;
import org.openfinsam.persistence.ekonomi.Listfel;
import org.openfinsam.persistence.ekonomi.SieSaknas;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.web.sakerhet.Tilltrade;

/**
 * An association's ledger, for who keeps its accounts: files that come in, what they change, and where their accounts go. A
 * file is read in the background; who sent it can leave the page and come back.
 */
@ApplicationScoped
public class Huvudbokstjanst {

    private static final Logger LOGG = Logger.getLogger(Huvudbokstjanst.class.getName());

    private HuvudboksfilRepository filer;
    private Huvudboksimport huvudboksimport;
    private Huvudboksframsteg framsteg;
    private Tilltrade tilltrade;
    private Clock klocka;

    @Resource
    private ManagedExecutorService bakgrund;

    /** For the container's proxy. */
    protected Huvudbokstjanst() {}

    @Inject
    public Huvudbokstjanst(
            HuvudboksfilRepository filer,
            Huvudboksimport huvudboksimport,
            Huvudboksframsteg framsteg,
            Tilltrade tilltrade,
            Clock klocka) {
        this.filer = filer;
        this.huvudboksimport = huvudboksimport;
        this.framsteg = framsteg;
        this.tilltrade = tilltrade;
        this.klocka = klocka;
    }

    /**
     * An account whose sum a file changes.
     *
     * @param konto the account
     * @param namn its name in the new file, or in the ledger
     * @param galler its sum in the ledger; null when it is not there
     * @param nytt its sum in the file; null when it is not there
     */
    public record Skillnad(Kontonummer konto, String namn, Belopp galler, Belopp nytt) {}

    /** The associations whose ledger the reader keeps, by id. */
    @Transactional
    public List<Forbundsnamn> forbunden() {
        return tilltrade.forbund(Tilltrade.EKONOMER);
    }

    /** The files that have come, the latest first. */
    @Transactional
    public List<Huvudboksfil> lista(ForbundId forbund) {
        tilltrade.krav(forbund, Tilltrade.EKONOMER);
        return filer.lista(forbund);
    }

    /** One of them; empty for an id that is none of the association's. */
    public Optional<Huvudboksfil> fil(ForbundId forbund, String id) {
        tilltrade.krav(forbund, Tilltrade.EKONOMER);
        return huvudboksimport.find(forbund, id);
    }

    /** Whether the reader of a file has died, so that somebody can start another. */
    public boolean arAvbruten(Huvudboksfil fil) {
        return fil.lage() == Huvudboksfil.Lage.LASER && fil.arTyst(klocka.instant());
    }

    /**
     * Keeps a file and begins to read it.
     *
     * @return its id
     * @throws IOException if it cannot be taken; nothing is kept then
     */
    public String taEmot(ForbundId forbund, String filnamn, InputStream in) throws IOException {
        tilltrade.krav(forbund, Tilltrade.EKONOMER);
        String id = huvudboksimport.taEmot(forbund, filnamn, in).id();
        starta(id);
        return id;
    }

    /** Reads a file that was received and not read, or whose reader has died. */
    public void lasIgen(ForbundId forbund, String id) {
        fil(forbund, id).ifPresent(fil -> starta(fil.id()));
    }

    private void starta(String id) {
        if (huvudboksimport.borja(id)) {
            bakgrund.execute(() -> las(id));
        }
    }

    private void las(String id) {
        try {
            huvudboksimport.las(id, lasta -> framsteg.framme(id, lasta));
        } catch (IOException | RuntimeException fel) {
            LOGG.log(Level.SEVERE, "The ledger file " + id + " could not be read", fel);
            huvudboksimport.misslyckades(id);
        }
    }

    /** What the reader says of a file; empty when it cannot be read at all. */
    public Optional<Huvudboksinnehall> innehall(ForbundId forbund, String id) {
        if (fil(forbund, id).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(huvudboksimport.innehall(id));
        } catch (IOException | SieSaknas | Listfel olaslig) {
            return Optional.empty();
        }
    }

    /** What the outcome of a file is taken from. */
    @Transactional
    public HuvudboksfilRepository.Grund grund(ForbundId forbund, Huvudboksfil fil) {
        tilltrade.krav(forbund, Tilltrade.EKONOMER);
        return filer.grund(fil.id());
    }

    /** The accounts whose sums a file changes, against the ledger of its year; all of them when there is none. */
    @Transactional
    public List<Skillnad> skillnader(ForbundId forbund, Huvudboksfil fil) {
        tilltrade.krav(forbund, Tilltrade.EKONOMER);
        Optional<Huvudboksfil> gallande =
                fil.ar().flatMap(ar -> filer.gallande(forbund, ar)).filter(g -> !g.id().equals(fil.id()));
        Map<Kontonummer, Belopp> nya = filer.summor(fil.id());
        Map<Kontonummer, Belopp> gamla = gallande.map(g -> filer.summor(g.id())).orElse(Map.of());
        Map<Kontonummer, String> namn =
                new TreeMap<>(gallande.map(g -> filer.kontonamn(g.id())).orElse(Map.of()));
        namn.putAll(filer.kontonamn(fil.id()));
        TreeSet<Kontonummer> konton = new TreeSet<>(nya.keySet());
        konton.addAll(gamla.keySet());
        List<Skillnad> skillnader = new ArrayList<>();
        for (Kontonummer konto : konton) {
            Belopp nytt = nya.get(konto);
            Belopp galler = gamla.get(konto);
            if (nytt == null || !nytt.equals(galler)) {
                skillnader.add(new Skillnad(konto, namn.getOrDefault(konto, ""), galler, nytt));
            }
        }
        return skillnader;
    }

    /** Makes a file that is read the ledger of its year; false if it is not waiting any more. */
    public boolean godkann(ForbundId forbund, String id) {
        return vantar(forbund, id, huvudboksimport::godkann);
    }

    /** Turns it down; false if it is not waiting any more. */
    public boolean valjBort(ForbundId forbund, String id) {
        return vantar(forbund, id, huvudboksimport::valjBort);
    }

    private boolean vantar(ForbundId forbund, String id, Consumer<String> gor) {
        Optional<Huvudboksfil> fil = fil(forbund, id).filter(f -> f.lage() == Huvudboksfil.Lage.LAST);
        fil.ifPresent(f -> gor.accept(f.id()));
        return fil.isPresent();
    }

    /** Where an association's accounts go. */
    @Transactional
    public Kontokoppling koppling(ForbundId forbund) {
        tilltrade.krav(forbund, Tilltrade.EKONOMER);
        return huvudboksimport.koppling(forbund);
    }

    /** Changes that; answers false if nothing changes. */
    @Transactional
    public boolean koppla(ForbundId forbund, Predicate<Kontokoppling> andring) {
        tilltrade.krav(forbund, Tilltrade.EKONOMER);
        Kontokoppling koppling = huvudboksimport.koppling(forbund);
        if (!andring.test(koppling)) {
            return false;
        }
        huvudboksimport.spara(koppling);
        return true;
    }

    /** The years that have a ledger, the latest first. */
    @Transactional
    public List<Period> ar(ForbundId forbund) {
        return lista(forbund).stream()
                .filter(fil -> fil.lage() == Huvudboksfil.Lage.GALLER)
                .flatMap(fil -> fil.ar().stream())
                .sorted(Comparator.comparing(Period::fran).reversed())
                .toList();
    }

    /** The mapped ledger of a period; empty without a ledger of it. */
    @Transactional
    public Optional<Huvudbok.Kopplad> kopplad(ForbundId forbund, Period period) {
        tilltrade.krav(forbund, Tilltrade.EKONOMER);
        return huvudboksimport.kopplad(forbund, period);
    }

    /** The names of the objects in the ledger of a period. */
    @Transactional
    public Map<Objektref, String> objektnamn(ForbundId forbund, Period period) {
        tilltrade.krav(forbund, Tilltrade.EKONOMER);
        return filer.gallande(forbund, period)
                .map(fil -> filer.objektnamn(fil.id()))
                .orElse(Map.of());
    }

    /** Whether the ledger of a period has the year's sums and nothing finer. */
    @Transactional
    public boolean harBaraArssummor(ForbundId forbund, Period period) {
        tilltrade.krav(forbund, Tilltrade.EKONOMER);
        return filer.gallande(forbund, period)
                .filter(fil -> filer.grund(fil.id()) == HuvudboksfilRepository.Grund.AR)
                .isPresent();
    }

    /** What the ledger would change of the result that is kept of a period. */
    @Transactional
    public List<Rakningsskillnad> ersatter(ForbundId forbund, Period period) {
        tilltrade.krav(forbund, Tilltrade.EKONOMER);
        return huvudboksimport.skillnader(forbund, period);
    }

    /** What a reader sends back of the changes that were shown. */
    static String marke(List<Rakningsskillnad> skillnader) {
        return Integer.toHexString(skillnader.hashCode());
    }

    /** What came of making a result. */
    public enum Gjord {
        /** It is made, or was so already. */
        GJORD,
        /** Another is kept, and nobody has said yes to these changes. */
        FRAGA,
        /** Accounts go nowhere, or there is no ledger. */
        EJ_HEL
    }

    /**
     * Makes the result of a period from the ledger.
     *
     * @param sedda the mark of the changes that were seen and said yes to; empty for none
     */
    @Transactional
    public Gjord gorRakning(ForbundId forbund, Period period, String sedda) {
        tilltrade.krav(forbund, Tilltrade.EKONOMER);
        List<Rakningsskillnad> skillnader = huvudboksimport.skillnader(forbund, period);
        if (!skillnader.isEmpty() && !sedda.equals(marke(skillnader))) {
            return Gjord.FRAGA;
        }
        return huvudboksimport
                        .gorRakning(forbund, period, skillnader)
                        .filter(k -> k.okopplade().isEmpty() && !k.poster().isEmpty())
                        .isPresent()
                ? Gjord.GJORD
                : Gjord.EJ_HEL;
    }
}
