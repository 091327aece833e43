package org.openfinsam.web.sakerhet;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a reader goes after logging in: always a page of ours. */
public final class Mal {

    private Mal() {}

    /** A path that stays on this site: {@code //other.host} and {@code /\other.host} would leave it. */
    public static String lokal(String vag) {
        return "/" + vag.replaceFirst("^[/\\\\\\s\\p{Cntrl}]+", "");
    }

    /**
     * The address of the login that leads back to a page.
     *
     * @param fraga the page's query, may be null
     */
    public static String inloggning(String vag, String fraga) {
        String sida = fraga == null ? vag : vag + "?" + fraga;
        return Atkomst.INLOGGNING + "?till=" + URLEncoder.encode(sida, StandardCharsets.UTF_8);
    }

    /**
     * The page asked for before the login, or the start page.
     *
     * @param till what the address says; anybody may have written it; may be null
     */
    static String efterInloggning(String till) {
        if (till == null || till.isBlank() || till.chars().anyMatch(Character::isISOControl)) {
            return "/";
        }
        String mal = lokal(till);
        return mal.startsWith(Atkomst.INLOGGNING) || mal.startsWith(Atkomst.UTLOGGNING) ? "/" : mal;
    }
}
