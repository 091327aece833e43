package org.openfinsam.web.sakerhet;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The address a request comes from, for limits per caller.
 *
 * <p>Behind a reverse proxy on the same machine it is what the proxy has added last to {@code X-Forwarded-For}; from anywhere
 * else that header is only a claim and is not read.
 */
public final class Avsandare {

    private Avsandare() {}

    public static String adress(HttpServletRequest begaran) {
        return adress(begaran.getRemoteAddr(), begaran.getHeader("X-Forwarded-For"));
    }

    /**
     * The address behind a connection.
     *
     * @param vidarebefordrat the header, may be null
     */
    static String adress(String uppkoppling, String vidarebefordrat) {
        boolean samma =
                uppkoppling.startsWith("127.") || uppkoppling.equals("::1") || uppkoppling.equals("0:0:0:0:0:0:0:1");
        if (!samma || vidarebefordrat == null || vidarebefordrat.isBlank()) {
            return uppkoppling;
        }
        return vidarebefordrat.substring(vidarebefordrat.lastIndexOf(',') + 1).strip();
    }
}
