package org.openfinsam.web.ekonomi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openfinsam.domain.ekonomi.Rakningsslag;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.persistence.ekonomi.Importresultat;
import org.openfinsam.persistence.ekonomi.Rakningsimport;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.web.sakerhet.Tilltrade;

/** Import of a statement, for who keeps the association's accounts. */
@ApplicationScoped
public class Importtjanst {

    private Rakningsimport rakningsimport;
    private Tilltrade tilltrade;

    /** For the container's proxy. */
    protected Importtjanst() {}

    @Inject
    public Importtjanst(Rakningsimport rakningsimport, Tilltrade tilltrade) {
        this.rakningsimport = rakningsimport;
        this.tilltrade = tilltrade;
    }

    /** The associations that the reader may import to, by id. */
    @Transactional
    public List<Forbundsnamn> forbunden() {
        return tilltrade.forbund(Tilltrade.EKONOMER);
    }

    /** Whether the reader may import to the association. */
    public boolean far(ForbundId forbund) {
        return tilltrade.har(forbund, Tilltrade.EKONOMER);
    }

    /**
     * Stores the good rows of a CSV in UTF-8 as the association's statement of the period, all or nothing.
     *
     * @throws IOException if the file cannot be read; nothing is stored then
     */
    public Importresultat importera(ForbundId forbund, Period period, Rakningsslag slag, InputStream csv)
            throws IOException {
        tilltrade.krav(forbund, Tilltrade.EKONOMER);
        return rakningsimport.importera(forbund, period, slag, new InputStreamReader(csv, StandardCharsets.UTF_8));
    }
}
