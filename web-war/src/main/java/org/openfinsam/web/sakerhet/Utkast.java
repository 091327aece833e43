package org.openfinsam.web.sakerhet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * What somebody sent from a form after their session had ended: kept over the login, and given back to the page for them to
 * look at and send again. Nothing is stored by it.
 *
 * <p>Only for the pages that {@link Atkomst} says so of: a form with a password is none of them.
 */
public final class Utkast {

    /** More characters than any of those forms takes. */
    private static final int LANGST = 64_000;

    private static final String NAMN = Utkast.class.getName();

    private Utkast() {}

    /** The fields of a form, and the page they belong to. */
    private record Sparat(String adress, TreeMap<String, String> falt) implements Serializable {}

    /** Keeps the fields of a form that was refused because nobody is logged in. */
    static void spara(HttpServletRequest begaran) {
        TreeMap<String, String> falt = new TreeMap<>();
        begaran.getParameterMap().forEach((namn, varden) -> falt.put(namn, varden[0]));
        if (falt.values().stream().mapToInt(String::length).sum() <= LANGST) {
            begaran.getSession().setAttribute(NAMN, new Sparat(adress(begaran), falt));
        }
    }

    /**
     * The fields that were sent to this very address before the login, once.
     *
     * @return value by name; empty when there are none
     */
    public static Map<String, String> ta(HttpServletRequest begaran) {
        HttpSession session = begaran.getSession(false);
        if (session == null
                || !begaran.getMethod().equals("GET")
                || !(session.getAttribute(NAMN) instanceof Sparat sparat)
                || !sparat.adress.equals(adress(begaran))) {
            return Map.of();
        }
        session.removeAttribute(NAMN);
        return sparat.falt;
    }

    private static String adress(HttpServletRequest begaran) {
        return begaran.getRequestURI() + "?" + begaran.getQueryString();
    }
}
