package org.openfinsam.persistence.insats;

import java.util.ArrayList;
import java.util.List;
import org.openfinsam.domain.insats.AskandeId;
import org.openfinsam.domain.insats.Askandekommentar;

/** What has been said of an application, the first first. Nothing said is taken back. */
public class Askandesamtal {

    private String askande;
    private List<Kommentarsrad> kommentarer = new ArrayList<>();

    @SuppressWarnings("unused")
    private Long version;

    /** För återskapande. */
    private Askandesamtal() {}

    /** Of an application of which nothing has been said. */
    public static Askandesamtal om(AskandeId askande) {
        Askandesamtal samtal = new Askandesamtal();
        samtal.askande = askande.toString();
        return samtal;
    }

    /** Says one thing more. */
    public void sag(Askandekommentar kommentar) {
        kommentarer.add(Kommentarsrad.av(kommentar));
    }

    /** What has been said, the first first. */
    public List<Askandekommentar> kommentarer() {
        return kommentarer.stream().map(Kommentarsrad::kommentar).toList();
    }

    /** The id of the application. */
    public String askande() {
        return askande;
    }
}
