package org.openfinsam.web.api;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Rakenskapsar;

/** The parts that the addresses of several resources have: read here, and refused alike. */
public final class Adressdelar {

    private static final Pattern RIMLIGT_AR = Pattern.compile("200[4-9]|20[1-9]\\d|2100");

    private Adressdelar() {}

    /**
     * The association of a path.
     *
     * @throws Problemfel if nobody can have that id: there is no such thing
     */
    public static ForbundId forbund(String id) {
        if (!ForbundId.arGiltig(id)) {
            throw Problemfel.saknas();
        }
        return ForbundId.of(id);
    }

    /**
     * The id of something else in a path.
     *
     * @param las reads it, and throws {@link IllegalArgumentException} if it is none
     * @throws Problemfel if it is none: there is no such thing
     */
    public static <T> T id(Function<String, T> las, String id) {
        try {
            return las.apply(id);
        } catch (IllegalArgumentException ingetId) {
            throw Problemfel.saknas();
        }
    }

    /**
     * The year that is asked about.
     *
     * @param ar what the address says; null when it says nothing
     * @throws Problemfel if it is none, or not one of 2004–2100: a bad request
     */
    public static Rakenskapsar ar(String ar) {
        if (ar == null || !arRimligtAr(ar)) {
            throw Problemfel.ogiltigt("api.ar", ar);
        }
        return Rakenskapsar.parse(ar);
    }

    /** Whether a text is a year that can be asked for: 2004–2100. */
    public static boolean arRimligtAr(String ar) {
        return RIMLIGT_AR.matcher(ar).matches();
    }
}
