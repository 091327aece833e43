package org.openfinsam.persistence.medel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openfinsam.domain.medel.Modellversioner;

/** The installation's {@link Modellversioner}, as a row. */
public class Modelltabell {

    /** The id of the one there is. */
    public static final String ID = "statens-modell";

    private String id;
    private List<Modellrad> versioner = new ArrayList<>();

    private Long version;

    /** För återskapande. */
    private Modelltabell() {}

    /** A table, not kept before; the one that is asked for is {@link #ID}. */
    public static Modelltabell ny(String id, Modellversioner versioner) {
        Modelltabell ny = new Modelltabell();
        ny.id = Objects.requireNonNull(id, "id");
        ny.satt(versioner);
        return ny;
    }

    /** Takes other versions in place of those there are. */
    public void satt(Modellversioner nya) {
        versioner = new ArrayList<>(nya.versioner().stream().map(Modellrad::av).toList());
    }

    /** The versions. */
    public Modellversioner modellversioner() {
        return new Modellversioner(
                versioner.stream().map(Modellrad::modellversion).toList());
    }

    /** Which table. */
    public String id() {
        return id;
    }

    /** The edition: what a form holds, so that the next writer is told of it. */
    public long utgava() {
        return version == null ? 0 : version;
    }
}
