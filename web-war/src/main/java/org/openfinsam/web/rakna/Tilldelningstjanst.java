package org.openfinsam.web.rakna;

import jakarta.enterprise.context.ApplicationScoped;
import org.openfinsam.domain.medel.StatligTilldelning;

/** The calculator {@code tilldelning}: how the state's pot is shared between associations. */
@ApplicationScoped
public class Tilldelningstjanst {

    /** The allocation, or the rule that said no. */
    public StatligTilldelning.Utfall fordela(StatligTilldelning fraga) {
        return fraga.fordela();
    }
}
