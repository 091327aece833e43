package org.openfinsam.web.ram;

import jakarta.faces.application.ViewExpiredException;
import java.util.stream.Stream;
import org.openfinsam.web.sakerhet.Ejtilltrade;

/** The pages that say what went wrong and what to do. */
enum Felsida {
    BEGARAN(400),
    NEKAD(403),
    SAKNAS(404),
    UTGANGEN(403),
    FOR_STOR(413),
    INTERNT(500);

    private final int status;

    Felsida(int status) {
        this.status = status;
    }

    /**
     * The page for an error of the container.
     *
     * @param fel what was thrown, or null
     */
    static Felsida av(int status, Throwable fel) {
        if (beror(fel, ViewExpiredException.class)) {
            return UTGANGEN;
        }
        if (beror(fel, Ejtilltrade.class)) {
            return SAKNAS;
        }
        return switch (status) {
            case 401, 403 -> NEKAD;
            case 404, 405 -> SAKNAS;
            case 413 -> FOR_STOR;
            default -> status < 500 ? BEGARAN : INTERNT;
        };
    }

    private static boolean beror(Throwable fel, Class<? extends Throwable> orsak) {
        return Stream.iterate(fel, t -> t != null, Throwable::getCause).anyMatch(orsak::isInstance);
    }

    int status() {
        return status;
    }

    String vag() {
        return switch (this) {
            case BEGARAN -> "/WEB-INF/fel/begaran.xhtml";
            case NEKAD -> "/WEB-INF/fel/nekad.xhtml";
            case SAKNAS -> "/WEB-INF/fel/saknas.xhtml";
            case UTGANGEN -> "/WEB-INF/fel/utgangen.xhtml";
            case FOR_STOR -> "/WEB-INF/fel/forstor.xhtml";
            case INTERNT -> "/WEB-INF/fel/internt.xhtml";
        };
    }
}
