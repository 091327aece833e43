package org.openfinsam.web.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.openfinsam.persistence.grund.Sida;

/** A page of a list over HTTP: which one is asked for, and the {@code Link} headers to those beside it. */
public final class Sidsvar {

    private Sidsvar() {}

    /**
     * The page that an address asks for.
     *
     * @param sida which one, from 1
     * @param antal how many on it
     * @throws Problemfel if it is none: a bad request
     */
    public static Sida begard(String sida, String antal) {
        try {
            return new Sida(Integer.parseInt(sida), Integer.parseInt(antal));
        } catch (IllegalArgumentException utanforGransen) {
            throw Problemfel.av(Problemkod.BEGARAN);
        }
    }

    /**
     * A page of a list, with the way to the page before and the one after, where there are any.
     *
     * @param lista what is on it
     * @param alla how many there are on all pages
     */
    public static Response svar(Object lista, UriInfo adress, Sida sida, long alla) {
        Response.ResponseBuilder svar = Response.ok(lista);
        if (sida.nummer() > 1) {
            svar.link(adress(adress, sida.nummer() - 1), "prev");
        }
        if ((long) sida.nummer() * sida.antal() < alla) {
            svar.link(adress(adress, sida.nummer() + 1), "next");
        }
        return svar.build();
    }

    private static String adress(UriInfo adress, int nummer) {
        return adress.getRequestUriBuilder()
                .replaceQueryParam("sida", nummer)
                .build()
                .toString();
    }
}
