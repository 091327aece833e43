package org.openfinsam.persistence.insats;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.insats.Malgrupp;
import org.openfinsam.domain.medel.Aldersspann;

/** An association's own {@link Malgrupp} as a row, under the association's id. */
public class Malgruppsblad {

    private String id;
    private Integer yngst;
    private Integer aldst;
    private List<String> kriterier = new ArrayList<>();
    private Long version;

    /** För återskapande. */
    private Malgruppsblad() {}

    /** A target group, not kept before. */
    public static Malgruppsblad nytt(ForbundId forbund, Malgrupp malgrupp) {
        Malgruppsblad nytt = new Malgruppsblad();
        nytt.id = forbund.toString();
        nytt.satt(malgrupp);
        return nytt;
    }

    /** Takes what the target group is now. */
    public final void satt(Malgrupp malgrupp) {
        Aldersspann aldrar = malgrupp.aldrar();
        yngst = aldrar == null ? null : aldrar.fran();
        aldst = aldrar == null ? null : aldrar.till();
        kriterier = new ArrayList<>(malgrupp.kriterier());
    }

    /** The target group. */
    public Malgrupp malgrupp() {
        return new Malgrupp(yngst == null ? null : new Aldersspann(yngst, aldst), kriterier);
    }

    /** The association's id. */
    public String id() {
        return id;
    }

    /** The edition: what a form holds, so that the next writer is told of it. */
    public String utgava() {
        return Objects.toString(version, "");
    }
}
