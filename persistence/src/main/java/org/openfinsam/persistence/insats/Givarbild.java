package org.openfinsam.persistence.insats;

import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.persistence.grund.Avbildstext;

/** A {@link Givare} as the audit log has it. */
public record Givarbild(Part part, String kod, String namn) {

    /** How the images of the room are written. */
    static final Avbildstext FORM =
            new Avbildstext().med(Givare.class, Givarbild.class, Givarbild::av, Givarbild::givare);

    private static Givarbild av(Givare det) {
        return new Givarbild(det.part().orElse(null), det.kod().orElse(null), det.namn());
    }

    private Givare givare() {
        return part == null ? Givare.utomstaende(namn) : Givare.of(part, kod, namn);
    }
}
