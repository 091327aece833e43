package org.openfinsam.web.forbund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.persistence.forbund.Forbundsrad;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.web.sakerhet.Tilltrade;

/** The associations in which the reader may read. */
@ApplicationScoped
@Transactional
public class Forbundstjanst {

    @Inject
    private Tilltrade tilltrade;

    @Inject
    private ForbundRepository forbunden;

    /** A page of them, by id. */
    public List<Forbundsrad> lista(Sida sida) {
        return forbunden.rader(lasbara().stream()
                .skip(sida.hoppaOver())
                .limit(sida.antal())
                .map(Forbundsnamn::id)
                .toList());
    }

    /** How many there are. */
    public long antal() {
        return lasbara().size();
    }

    private List<Forbundsnamn> lasbara() {
        return tilltrade.forbund(Tilltrade.LASARE);
    }
}
