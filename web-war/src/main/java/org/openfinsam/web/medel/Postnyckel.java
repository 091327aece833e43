package org.openfinsam.web.medel;

import java.util.Optional;
import org.openfinsam.domain.medel.Bidragsar;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.medel.Intaktspost;

/** How an address names a row of a year's income: kind, form and giver, which say which row it is. */
final class Postnyckel {

    private Postnyckel() {}

    /** The name of a row: {@code MEDLEMSBIDRAG.LIKVIDA_MEDEL.KOMMUN.2480}. */
    static String av(Intaktspost post) {
        Givare givare = post.givare();
        return post.slag() + "." + post.form() + "."
                + givare.part().map(Enum::name).orElse("") + "." + givare.kod().orElse(givare.namn());
    }

    /** The row with a name; empty if the year has none. */
    static Optional<Intaktspost> post(Bidragsar ar, String nyckel) {
        return ar.poster().stream().filter(post -> av(post).equals(nyckel)).findFirst();
    }
}
