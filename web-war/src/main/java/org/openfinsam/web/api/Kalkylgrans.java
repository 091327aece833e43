package org.openfinsam.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.openfinsam.web.sakerhet.Avsandare;

/** What the open calculators take from one caller: {@value #BYTE} bytes a call, and the rate of {@link Anropstakt}. */
@Provider
@PreMatching
public class Kalkylgrans implements ContainerRequestFilter {

    /** 1 MiB. */
    public static final int BYTE = 1 << 20;

    private static final String KALKYLATORER = "kalkyl/";

    @Context
    private HttpServletRequest begaran;

    @Inject
    private Anropstakt takt;

    @Override
    public void filter(ContainerRequestContext anrop) {
        if (!anrop.getUriInfo().getPath().replaceFirst("^/", "").startsWith(KALKYLATORER)) {
            return;
        }
        takt.vantetid(Avsandare.adress(begaran)).ifPresent(vanta -> {
            throw Problemfel.av(Problemkod.TAKT).medHuvud("Retry-After", Long.toString(vanta.toSeconds()));
        });
        if (anrop.getLength() > BYTE) {
            throw Problemfel.av(Problemkod.STORLEK);
        }
        anrop.setEntityStream(new Begransad(anrop.getEntityStream(), BYTE));
    }
}
