package org.openfinsam.persistence.ekonomi;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** How far a reader has come, seen by others while it reads: each step in a transaction of its own. */
@Dependent
public class Huvudboksframsteg {

    private HuvudboksfilRepository filer;
    private Clock klocka;

    /** For the container, which makes a subclass of it. */
    protected Huvudboksframsteg() {}

    @Inject
    public Huvudboksframsteg(HuvudboksfilRepository filer, Clock klocka) {
        this.filer = filer;
        this.klocka = klocka;
    }

    /** So many bytes are read. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void framme(String id, long lasta) {
        filer.framme(id, lasta, klocka.instant());
    }
}
