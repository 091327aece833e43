package org.openfinsam.persistence.ekonomi;

import java.util.List;
import java.util.stream.Collectors;
import org.openfinsam.domain.ekonomi.Kontokoppling;
import org.openfinsam.domain.ekonomi.Koppling;
import org.openfinsam.domain.forbund.ForbundId;

/** A {@link Kontokoppling} as a row: one line of text for each mapping. */
public class Kopplingsfil {

    private ForbundId forbund;
    private String kopplingar;
    private String forra;

    @SuppressWarnings("unused")
    private Long version;

    /** För återskapande. */
    private Kopplingsfil() {}

    /** The row of a mapping that was never kept. */
    public static Kopplingsfil ny(Kontokoppling koppling) {
        Kopplingsfil ny = new Kopplingsfil();
        ny.forbund = koppling.forbund();
        ny.satt(koppling);
        return ny;
    }

    /** Takes the mapping as it is now. */
    public void satt(Kontokoppling koppling) {
        kopplingar = text(koppling.kopplingar());
        forra = text(koppling.forra());
    }

    private static String text(List<Koppling> alla) {
        return alla.stream().map(Koppling::toString).collect(Collectors.joining("\n"));
    }

    /** The mapping. */
    public Kontokoppling koppling() {
        return Kontokoppling.av(forbund, las(kopplingar), las(forra));
    }

    private static List<Koppling> las(String text) {
        return text.lines().map(Koppling::parse).toList();
    }

    /** Whose it is. */
    public ForbundId forbund() {
        return forbund;
    }

    /** The mappings as they stand, for the audit log. */
    public String kopplingar() {
        return kopplingar;
    }
}
