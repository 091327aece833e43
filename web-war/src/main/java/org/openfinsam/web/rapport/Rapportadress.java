package org.openfinsam.web.rapport;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.openfinsam.domain.forbund.ForbundId;

/** The addresses of the reports and of the page where their rows are commented, within the application. */
final class Rapportadress {

    /** The page of the report. */
    static final String RAPPORT = "/rapport/halvar";

    /** The page where a row is commented. */
    static final String KOMMENTAR = "/rapport/kommentar";

    /** The page of reports of the ledger. */
    static final String EKONOMI = "/rapport/ekonomi";

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

    /** The comment on a row of a half-year. */
    static String kommentar(ForbundId forbund, int ar, String rad) {
        return medRad(kommentar(forbund, ar), rad);
    }

    /** Where rows of a half-year are commented, but for the row. */
    static String kommentar(ForbundId forbund, int ar) {
        return KOMMENTAR + "?forbund=" + forbund + "&ar=" + ar;
    }

    /** Where rows of some months of the ledger are commented, but for the row. */
    static String kommentar(ForbundId forbund, Rapportval val) {
        return KOMMENTAR + "?forbund=" + forbund + val.utanForbund();
    }

    /** An address about one row. */
    static String medRad(String adress, String rad) {
        return adress + "&rad=" + kodad(rad);
    }

    private static String kodad(String varde) {
        return URLEncoder.encode(varde, StandardCharsets.UTF_8);
    }
}
