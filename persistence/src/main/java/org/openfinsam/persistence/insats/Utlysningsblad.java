package org.openfinsam.persistence.insats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.insats.Fraga;
import org.openfinsam.domain.insats.Prioritering;
import org.openfinsam.domain.insats.Utlysning;
import org.openfinsam.domain.insats.UtlysningId;
import org.openfinsam.domain.tid.Rakenskapsar;

/** An {@link Utlysning} as a row: the domain's is a value. */
public class Utlysningsblad {

    private String id;
    private ForbundId forbund;
    private Rakenskapsar ar;
    private LocalDate oppnar;
    private LocalDate stanger;
    private LocalDate publicerad;
    private Belopp hogst;
    private String anvisning;
    private List<Fragerad> fragor = new ArrayList<>();
    private List<Prioriteringsrad> prioriteringar = new ArrayList<>();
    private Long version;

    /** För återskapande. */
    private Utlysningsblad() {}

    /** A call, not kept before. */
    public static Utlysningsblad nytt(Utlysning utlysning) {
        Utlysningsblad nytt = new Utlysningsblad();
        nytt.id = utlysning.id().toString();
        nytt.forbund = utlysning.forbund();
        nytt.satt(utlysning);
        return nytt;
    }

    /**
     * Takes what the call says now.
     *
     * @throws IllegalArgumentException if it is another call
     */
    public void satt(Utlysning utlysning) {
        if (!utlysning.id().toString().equals(id)) {
            throw new IllegalArgumentException("The call " + utlysning.id() + " in place of " + id);
        }
        ar = utlysning.ar();
        oppnar = utlysning.oppnar();
        stanger = utlysning.stanger();
        publicerad = utlysning.publicerad();
        hogst = utlysning.hogst();
        anvisning = utlysning.anvisning();
        fragor = new ArrayList<>(utlysning.fragor().stream()
                .map(f -> Fragerad.av(f.kod(), f.rubrik(), f.obligatorisk()))
                .toList());
        prioriteringar = new ArrayList<>(utlysning.prioriteringar().stream()
                .map(p -> Prioriteringsrad.av(p.nr(), p.rubrik(), p.vikt()))
                .toList());
    }

    /** The call. */
    public Utlysning utlysning() {
        return new Utlysning(
                UtlysningId.parse(id),
                forbund,
                ar,
                oppnar,
                stanger,
                fragor.stream()
                        .map(f -> new Fraga(f.kod(), f.rubrik(), f.obligatorisk()))
                        .toList(),
                prioriteringar.stream()
                        .map(p -> new Prioritering(p.nr(), p.rubrik(), p.vikt()))
                        .toList(),
                publicerad,
                hogst,
                anvisning);
    }

    /** Its id, 36 characters. */
    public String id() {
        return id;
    }

    /** The edition: what a form holds, so that the next writer is told of it. */
    public long utgava() {
        return version == null ? 0 : version;
    }
}
