package org.openfinsam.web.forbund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.web.sakerhet.Tilltrade;

/** The associations in which the reader may read. */
@ApplicationScoped
@Transactional
public class Forbundstjanst {

    @Inject
    private Tilltrade tilltrade;

    /** A page of them, by id. */
    public List<Forbund> lista(Sida sida) {
        return lasbara().stream().skip(sida.hoppaOver()).limit(sida.antal()).toList();
    }

    /** How many there are. */
    public long antal() {
        return lasbara().size();
    }

    private List<Forbund> lasbara() {
        return tilltrade.forbund(Tilltrade.LASARE);
    }
}
