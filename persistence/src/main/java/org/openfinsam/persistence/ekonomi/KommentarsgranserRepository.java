package org.openfinsam.persistence.ekonomi;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.stream.Collectors;
import org.openfinsam.domain.ekonomi.Kommentarsgrans;
import org.openfinsam.domain.ekonomi.Kommentarsgranser;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.persistence.grund.Aggregatlager;
import org.openfinsam.persistence.grund.Revisionslogg;

/** The associations' limits for comments, of those that have decided any. */
@Dependent
public class KommentarsgranserRepository extends Aggregatlager<Kommentarsgranser, ForbundId> {

    @Inject
    public KommentarsgranserRepository(EntityManager em, Revisionslogg revisionslogg) {
        super(em, revisionslogg, Kommentarsgranser.class, "kommentarsgranser");
    }

    @Override
    protected ForbundId id(Kommentarsgranser granser) {
        return granser.forbund();
    }

    @Override
    protected String avbild(Kommentarsgranser granser) {
        return granser.granser().stream().map(Kommentarsgrans::toString).collect(Collectors.joining("\n"));
    }
}
