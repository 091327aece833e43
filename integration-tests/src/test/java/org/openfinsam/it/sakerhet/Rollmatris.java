package org.openfinsam.it.sakerhet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/**
 * The table of who may ask for what: a line per path, a column per role, an {@code x} where the role is let in.
 *
 * <p>Written by hand and apart from the application's own list, so that a slip in one shows against the other.
 */
public final class Rollmatris {

    /** The column of one who has not logged in. */
    public static final String ANONYM = "anonym";

    private static final int FORSTA_ROLLEN = 3;
    private static final List<List<String>> CELLER = las();

    private Rollmatris() {}

    /**
     * A line of the table.
     *
     * @param celler kind, method, path with its query, then a cell per role
     */
    public record Rad(List<String> celler) {

        /** Whether the path is the server's own and not a page, form or resource of the application. */
        boolean arServerns() {
            return celler.get(0).equals("server");
        }

        /** Whether the path is found in the application itself; a form is posted to the path of its page. */
        boolean arSidaEllerResurs() {
            return celler.get(0).equals("sida") || celler.get(0).equals("api");
        }

        String metod() {
            return celler.get(1);
        }

        /**
         * What to ask for.
         *
         * @return path with its query
         */
        public String adress() {
            return celler.get(2)
                    .replace("{id}", "sodra-norrbotten")
                    .replace("{slag}", "resultat")
                    .replace("{insats}", "770174be-2161-30d5-8483-72e438d6e1dc")
                    .replace("{ar}/{nummer}", "2020/1");
        }

        /**
         * The path as a file name.
         *
         * @return without an ending
         */
        public String filnamn() {
            String vag = celler.get(2).replaceFirst("\\?.*", "").substring(1);
            return vag.isEmpty() ? "start" : vag.replace('/', '-');
        }

        /** Method and path. */
        String namn() {
            return metod() + " " + celler.get(2).replaceFirst("\\?.*", "");
        }

        Svar vantat(String roll) {
            if (celler.get(FORSTA_ROLLEN + roller().indexOf(roll)).equals("x")) {
                return Svar.INSLAPPT;
            }
            if (arServerns() || !roll.equals(ANONYM)) {
                return Svar.FINNS_INTE;
            }
            return celler.get(0).equals("api") ? Svar.OKAND : Svar.TILL_INLOGGNING;
        }
    }

    /**
     * The roles, one column each.
     *
     * @return {@link #ANONYM} first
     */
    public static List<String> roller() {
        List<String> huvud = CELLER.get(0);
        return huvud.subList(FORSTA_ROLLEN, huvud.size());
    }

    static List<Rad> rader() {
        return CELLER.subList(1, CELLER.size()).stream().map(Rad::new).toList();
    }

    /**
     * The pages that a role may open.
     *
     * @param roll one of {@link #roller()}
     * @return lines of the table
     */
    public static List<Rad> sidorFor(String roll) {
        return rader().stream()
                .filter(rad -> rad.celler().get(0).equals("sida") && rad.vantat(roll) == Svar.INSLAPPT)
                .toList();
    }

    /**
     * The pages that a role is walked through: for one who has not logged in all that are open, for another what is not.
     * An open page is the same for everybody but for the menu, and the start page is walked for each.
     *
     * @param roll one of {@link #roller()}
     * @return lines of the table
     */
    public static List<Rad> egnaSidorFor(String roll) {
        return sidorFor(roll).stream()
                .filter(rad ->
                        roll.equals(ANONYM) || rad.celler().get(2).equals("/") || rad.vantat(ANONYM) != Svar.INSLAPPT)
                .toList();
    }

    /**
     * The pages, of those that are not open, that nobody with fewer pages than this role may open.
     *
     * @param roll one of {@link #snavaRoller()}
     * @return lines of the table
     */
    public static List<Rad> snavtSeddaAv(String roll) {
        return rader().stream()
                .filter(rad -> rad.celler().get(0).equals("sida") && rad.vantat(ANONYM) != Svar.INSLAPPT)
                .filter(rad -> snavast(rad).equals(roll))
                .toList();
    }

    /**
     * For each page that is not open the role with the fewest pages that may open it: between them they see all pages, each as
     * one sees it who may do least there.
     *
     * @return each role once
     */
    public static List<String> snavaRoller() {
        return rader().stream()
                .filter(rad -> rad.celler().get(0).equals("sida") && rad.vantat(ANONYM) != Svar.INSLAPPT)
                .map(Rollmatris::snavast)
                .distinct()
                .toList();
    }

    private static String snavast(Rad sida) {
        return roller().stream()
                .filter(roll -> sida.vantat(roll) == Svar.INSLAPPT)
                .min(Comparator.comparingInt(roll -> sidorFor(roll).size()))
                .orElseThrow();
    }

    /**
     * The demonstration's account of a role, in the association that the paths ask for unless the role names another.
     *
     * @param roll a role that logs in
     * @return name of the account
     */
    public static String konto(String roll) {
        return roll.equals("administrator") ? "admin" : roll.contains("@") ? roll : roll + "@sodra-norrbotten";
    }

    private static List<List<String>> las() {
        try (InputStream in = Rollmatris.class.getResourceAsStream("rollmatris.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(rad -> List.of(rad.split(";", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
