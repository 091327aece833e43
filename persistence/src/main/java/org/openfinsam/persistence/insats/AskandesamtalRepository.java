package org.openfinsam.persistence.insats;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openfinsam.domain.insats.AskandeId;
import org.openfinsam.domain.insats.Askandekommentar;
import org.openfinsam.persistence.grund.Aggregatlager;
import org.openfinsam.persistence.grund.Revisionslogg;

/** What has been said of applications. */
@Dependent
public class AskandesamtalRepository extends Aggregatlager<Askandesamtal, String> {

    @Inject
    public AskandesamtalRepository(EntityManager em, Revisionslogg revisionslogg) {
        super(em, revisionslogg, Askandesamtal.class, "askandesamtal");
    }

    /** What has been said of an application; empty as long as nothing has. */
    public Optional<Askandesamtal> find(AskandeId id) {
        return find(id.toString());
    }

    @Override
    protected String id(Askandesamtal samtal) {
        return samtal.askande();
    }

    @Override
    protected String avbild(Askandesamtal samtal) {
        return samtal.kommentarer().stream().map(Askandekommentar::toString).collect(Collectors.joining("\n"));
    }
}
