package org.openfinsam.web.rapport;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.openfinsam.domain.forbund.ForbundId;

/** The addresses of the report and of the page where its rows are commented, within the application. */
final class Rapportadress {

    /** The page of the report. */
    static final String RAPPORT = "/rapport/halvar";

    /** The page where a row is commented. */
    static final String KOMMENTAR = "/rapport/kommentar";

    private Rapportadress() {}

    /**
     * A part of a report.
     *
     * @param ar the year; null for the latest
     * @param del key of its table; null for the first
     */
    static String rapport(ForbundId forbund, Integer ar, String del) {
        StringBuilder adress = new StringBuilder(RAPPORT).append("?forbund=").append(forbund);
        if (ar != null) {
            adress.append("&ar=").append(ar);
        }
        if (del != null) {
            adress.append("&del=").append(kodad(del));
        }
        return adress.toString();
    }

    /**
     * A report that says what was done with the comment on one of its rows, and shows the row.
     *
     * @param ankare the row's anchor in the table
     */
    static String efter(ForbundId forbund, int ar, String rad, Besked besked, String ankare) {
        return rapport(forbund, ar, null) + "&rad=" + kodad(rad) + "&besked=" + besked.kod() + "#" + ankare;
    }

    /** The comment on a row. */
    static String kommentar(ForbundId forbund, int ar, String rad) {
        return KOMMENTAR + "?forbund=" + forbund + "&ar=" + ar + "&rad=" + kodad(rad);
    }

    private static String kodad(String varde) {
        return URLEncoder.encode(varde, StandardCharsets.UTF_8);
    }
}
