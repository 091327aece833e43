package org.openfinsam.web.sakerhet;

import static org.openfinsam.persistence.sakerhet.Roll.ADMINISTRATOR;
import static org.openfinsam.persistence.sakerhet.Roll.PUBLIK;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openfinsam.persistence.sakerhet.Roll;

/**
 * The list of every path and who may ask for it. What is not here is denied.
 *
 * <p>A path is written as a reader asks for it, without the application's own context: {@code {id}} stands for one part,
 * {@code /*} at the end for everything below. An administrator may open every page.
 */
public final class Atkomst {

    /** The page where one logs in. */
    public static final String INLOGGNING = "/logga-in";

    /** Where one logs out, by POST. */
    public static final String UTLOGGNING = "/logga-ut";

    /** The page where one changes password. */
    public static final String LOSENORD = "/konto/losenord";

    private static final Set<Roll> ALLA = Set.of(PUBLIK);
    private static final Set<Roll> INLOGGADE = EnumSet.complementOf(EnumSet.of(PUBLIK));
    private static final Set<Roll> ADMINISTRATORER = EnumSet.of(ADMINISTRATOR);
    private static final String GET = "GET";
    private static final String POST = "POST";

    static final List<Rad> RADER = List.of(
            // Files
            rad("/resurser/*", ALLA, GET),
            rad("/favicon.svg", ALLA, GET),
            // Public pages; the welcome page is asked for as / and served as index.xhtml
            rad("/index.xhtml", ALLA, GET),
            rad("/tillganglighet", ALLA, GET),
            rad("/hjalp", ALLA, GET),
            rad(INLOGGNING, ALLA, GET, POST),
            rad("/rakna", ALLA, GET),
            rad("/rakna/avstamning", ALLA, GET, POST),
            rad("/rakna/bidrag", ALLA, GET),
            rad("/rakna/bidragskontroll", ALLA, GET),
            rad("/rakna/frister", ALLA, GET),
            rad("/rakna/tilldelning", ALLA, GET, POST),
            rad("/rakna/sie", ALLA, GET, POST),
            rad("/api", ALLA, GET),
            // What is shown to anybody of the insatser
            rad("/katalog", ALLA, GET),
            rad("/katalog/insats", ALLA, GET),
            // The association's insatser and agreements; the association is asked for in the service
            rad("/insats/insatser", Tilltrade.LASARE, GET),
            rad("/insats/insats", Tilltrade.LASARE, GET),
            rad("/insats/insats", Tilltrade.CHEFER, POST),
            rad("/insats/insats/andra", Tilltrade.CHEFER, GET, POST),
            rad("/insats/insats/andringar", Tilltrade.CHEFER, GET, POST),
            rad("/insats/insats/halvar", Tilltrade.REDOVISARE, GET, POST),
            rad("/insats/insats/inforande", Tilltrade.CHEFER, GET, POST),
            rad("/insats/uppfoljning-finsam", Tilltrade.LASARE, GET),
            rad("/insats/uppfoljning-finsam", Tilltrade.REDOVISARE, POST),
            rad("/insats/overenskommelser", Tilltrade.LASARE, GET),
            rad("/insats/overenskommelse", Tilltrade.LASARE, GET),
            rad("/insats/overenskommelse", Tilltrade.CHEFER, POST).medUtkast(),
            // The account
            rad(UTLOGGNING, INLOGGADE, POST),
            rad(LOSENORD, INLOGGADE, GET, POST),
            // Money, economy and reports; the association is asked for in the service
            rad("/ekonomi/import", Tilltrade.EKONOMER, GET, POST),
            rad("/ekonomi/huvudbok", Tilltrade.EKONOMER, GET, POST),
            rad("/ekonomi/kontokoppling", Tilltrade.EKONOMER, GET, POST),
            rad("/ekonomi/kommentarsgrans", Tilltrade.EKONOMER, GET, POST),
            rad("/ekonomi/budget", Tilltrade.LASARE, GET),
            rad("/ekonomi/budget", Tilltrade.EKONOMER, POST),
            rad("/ekonomi/budget/brygga", Tilltrade.LASARE, GET),
            rad("/ekonomi/prognos", Tilltrade.LASARE, GET),
            rad("/ekonomi/prognos", Tilltrade.EKONOMER, POST),
            rad("/ekonomi/prognos/traff", Tilltrade.LASARE, GET),
            rad("/ekonomi/prognos/traff", Tilltrade.EKONOMER, POST),
            rad("/ekonomi/korridor", Tilltrade.LASARE, GET),
            rad("/ekonomi/korridor", Tilltrade.EKONOMER, POST),
            rad("/medel", Tilltrade.LASARE, GET),
            rad("/medel/bidrag", Tilltrade.EKONOMER, GET, POST),
            rad("/medel/post", Tilltrade.EKONOMER, GET, POST),
            rad("/medel/rekvisition", Tilltrade.LASARE, GET),
            rad("/medel/rekvisition", Tilltrade.EKONOMER, POST),
            rad("/medel/jamforelse", Tilltrade.LASARE, GET),
            rad("/medel/kapital", Tilltrade.LASARE, GET),
            rad("/medel/kapital", Tilltrade.EKONOMER, POST),
            rad("/medel/tilldelning", Tilltrade.LASARE, GET),
            // The same to all associations: a chief of one writes nothing for the others
            rad("/medel/modell", Tilltrade.LASARE, GET),
            rad("/medel/modell", ADMINISTRATORER, POST),
            rad("/medel/befolkning", Tilltrade.EKONOMER, GET, POST),
            rad("/lagkoll", Tilltrade.LASARE, GET),
            rad("/lagkoll/motiv", Tilltrade.CHEFER, GET, POST).medUtkast(),
            rad("/rapport/halvar", Tilltrade.LASARE, GET),
            rad("/rapport/ekonomi", Tilltrade.LASARE, GET),
            rad("/rapport/siffra", Tilltrade.LASARE, GET),
            rad("/rapport/verifikationer", Tilltrade.LASARE, GET),
            rad("/rapport/verifikation", Tilltrade.LASARE, GET),
            rad("/rapport/kommentar", Tilltrade.EKONOMER, GET, POST).medUtkast(),
            // Applications; whose they are and how far they have come is asked for in the service
            rad("/insats/utlysning", ALLA, GET),
            rad("/insats/utlysning", Tilltrade.CHEFER, POST),
            rad("/insats/askanden", Tilltrade.ASKANDELASARE, GET),
            rad("/insats/askande", Tilltrade.ASKANDELASARE, GET, POST).medUtkast(),
            rad("/insats/sokande", Tilltrade.CHEFER, GET, POST),
            // The association's own register; the association is asked for in the service
            rad("/forbund", Tilltrade.LASARE, GET),
            rad("/forbund/nytt", ADMINISTRATORER, GET, POST),
            rad("/forbund/uppgifter", Tilltrade.CHEFER, GET, POST),
            rad("/forbund/medlem", Tilltrade.CHEFER, GET, POST),
            rad("/forbund/omrade", Tilltrade.CHEFER, GET, POST),
            rad("/forbund/blivande", Tilltrade.CHEFER, GET, POST),
            rad("/forbund/ordning", Tilltrade.LASARE, GET),
            rad("/forbund/version", Tilltrade.CHEFER, GET, POST),
            rad("/forbund/historia", Tilltrade.LASARE, GET),
            rad("/forbund/ombildning", Tilltrade.CHEFER, GET, POST),
            // Preparation and decision of applications; the association is asked for in the service
            rad("/insats/beredning", Tilltrade.LASARE, GET),
            rad("/insats/beredning/askande", Tilltrade.LASARE, GET),
            rad("/insats/beredning/askande", Tilltrade.BEREDARE, POST),
            rad("/insats/beredning/sammanstallning", Tilltrade.LASARE, GET),
            rad("/insats/beredning/fragor", Tilltrade.SVARANDE, GET, POST),
            rad("/insats/pengar", Tilltrade.LASARE, GET),
            rad("/insats/pengar", Tilltrade.BEREDARE, POST),
            rad("/insats/beslut", Tilltrade.LASARE, GET),
            rad("/insats/beslut", Tilltrade.CHEFER, POST),
            // The installation
            rad("/administration/konton", ADMINISTRATORER, GET, POST),
            rad("/administration/konto", ADMINISTRATORER, GET, POST),
            // The API: the calculators are open
            rad("/api/v1/kalkyl/avstamning", ALLA, POST),
            rad("/api/v1/kalkyl/bidrag", ALLA, POST),
            rad("/api/v1/kalkyl/bidragskontroll", ALLA, POST),
            rad("/api/v1/kalkyl/frister", ALLA, POST),
            rad("/api/v1/kalkyl/sie", ALLA, POST),
            rad("/api/v1/kalkyl/tilldelning", ALLA, POST),
            // … and so is the catalogue
            rad("/api/v1/katalog", ALLA, GET),
            rad("/api/v1/katalog/{insats}", ALLA, GET),
            rad("/api/v1/forbund", INLOGGADE, GET),
            rad("/api/v1/forbund/{id}/insatser", Tilltrade.LASARE, GET),
            rad("/api/v1/forbund/{id}/insatser/{insats}", Tilltrade.LASARE, GET),
            rad("/api/v1/forbund/{id}/overenskommelser", Tilltrade.LASARE, GET),
            rad("/api/v1/forbund/{id}/overenskommelser/{avtal}", Tilltrade.LASARE, GET),
            rad("/api/v1/forbund/{id}/rapporter/halvarsrapport", Tilltrade.LASARE, GET),
            rad("/api/v1/forbund/{id}/rapporter/{slag}", Tilltrade.LASARE, GET),
            rad("/api/v1/forbund/{id}/bidrag", Tilltrade.LASARE, GET),
            rad("/api/v1/forbund/{id}/rekvisitioner", Tilltrade.LASARE, GET),
            rad("/api/v1/forbund/{id}/lagkoll", Tilltrade.LASARE, GET),
            rad("/api/v1/forbund/{id}/budget", Tilltrade.LASARE, GET),
            rad("/api/v1/forbund/{id}/askandebeslut", Tilltrade.LASARE, GET),
            rad("/api/v1/forbund/{id}/askanden/pengar", Tilltrade.LASARE, GET),
            rad("/api/v1/forbund/{id}/askanden/sammanstallning", Tilltrade.LASARE, GET),
            rad("/api/v1/forbund/{id}/budget/brygga", Tilltrade.LASARE, GET),
            rad("/api/v1/forbund/{id}/askanden", Tilltrade.ASKANDELASARE, GET),
            rad("/api/v1/forbund/{id}/askanden/{askande}", Tilltrade.ASKANDELASARE, GET),
            rad("/api/v1/forbund/{id}/askanden/{askande}/bilagor/{sha256}", Tilltrade.ASKANDELASARE, GET),
            rad("/api/v1/forbund/{id}/korridor", Tilltrade.LASARE, GET),
            rad("/api/v1/forbund/{id}/utfall", Tilltrade.EKONOMER, GET, POST),
            rad("/api/v1/forbund/{id}/utfall/{jobb}", Tilltrade.EKONOMER, GET),
            rad("/api/v1/forbund/{id}/prognos", Tilltrade.LASARE, GET),
            rad("/api/v1/forbund/{id}/prognos/{ar}/{nummer}", Tilltrade.LASARE, GET),
            // The server's own
            rad("/health", ALLA, GET),
            rad("/health/*", ALLA, GET),
            rad("/openapi", ALLA, GET));

    private Atkomst() {}

    /** One row of the list. */
    static final class Rad {
        private final String monster;
        private final Pattern uttryck;
        private final Set<Roll> roller;
        private final Set<String> metoder;
        private final boolean utkast;

        private Rad(String monster, Set<Roll> roller, boolean utkast, String... metoder) {
            this.monster = monster;
            this.uttryck = Pattern.compile(Arrays.stream(monster.split("/", -1))
                    .map(del -> del.equals("*") ? ".+" : del.startsWith("{") ? "[^/]+" : Pattern.quote(del))
                    .collect(Collectors.joining("/")));
            this.roller = roller;
            this.metoder = new TreeSet<>(List.of(metoder));
            this.utkast = utkast;
        }

        /** The same row, where what is sent without being logged in is kept over the login. */
        private Rad medUtkast() {
            return new Rad(monster, roller, true, metoder.toArray(String[]::new));
        }

        boolean galler(String vag) {
            return uttryck.matcher(vag).matches();
        }

        boolean galler(String metod, String vag) {
            return galler(vag) && metoder.contains(metod.equals("HEAD") ? GET : metod);
        }

        boolean slapperIn(Predicate<Roll> har) {
            return roller.contains(PUBLIK)
                    || har.test(ADMINISTRATOR)
                    || roller.stream().anyMatch(har);
        }

        String monster() {
            return monster;
        }

        Set<String> metoder() {
            return metoder;
        }

        @Override
        public String toString() {
            return metoder + " " + monster;
        }
    }

    private static Rad rad(String monster, Set<Roll> roller, String... metoder) {
        return new Rad(monster, roller, false, metoder);
    }

    /** The answer to one who asks. */
    enum Besked {
        /** Go on. */
        SLAPP_IN,
        /** No such path. */
        FINNS_INTE,
        /** The path takes other methods. */
        ANNAN_METOD,
        /** Not with these roles. */
        NEKA
    }

    /**
     * What a request gets.
     *
     * @param vag the path within the application, decoded
     * @param har whether the one who asks has a role
     */
    static Besked besked(String metod, String vag, Predicate<Roll> har) {
        List<Rad> rader = RADER.stream().filter(rad -> rad.galler(vag)).toList();
        if (rader.isEmpty()) {
            return Besked.FINNS_INTE;
        }
        List<Rad> medMetod =
                rader.stream().filter(rad -> rad.galler(metod, vag)).toList();
        if (medMetod.isEmpty()) {
            return Besked.ANNAN_METOD;
        }
        return medMetod.stream().anyMatch(rad -> rad.slapperIn(har)) ? Besked.SLAPP_IN : Besked.NEKA;
    }

    /** Whether what is sent to a path without being logged in is kept over the login. */
    static boolean harUtkast(String metod, String vag) {
        return metod.equals(POST) && RADER.stream().anyMatch(rad -> rad.utkast && rad.galler(vag));
    }

    /** The methods a path takes, for the header {@code Allow}. */
    static Collection<String> metoder(String vag) {
        return RADER.stream()
                .filter(rad -> rad.galler(vag))
                .flatMap(rad -> rad.metoder.stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a page may be opened by one with these roles: a menu shows nothing else. */
    public static boolean farOppnas(String vag, Predicate<Roll> har) {
        String sida = Objects.equals(vag, "/") ? "/index.xhtml" : vag;
        return besked(GET, sida, har) == Besked.SLAPP_IN;
    }
}
