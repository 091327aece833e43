package org.openfinsam.web.rakna;

import jakarta.enterprise.context.ApplicationScoped;
import org.openfinsam.domain.medel.Bidragsfordelning;

/** The calculator {@code bidrag}: how the law splits a year's money between the members. */
@ApplicationScoped
public class Bidragstjanst {

    /** The split, or the rules that said no. */
    public Bidragsfordelning.Utfall fordela(Bidragsfordelning fraga) {
        return fraga.fordela();
    }
}
