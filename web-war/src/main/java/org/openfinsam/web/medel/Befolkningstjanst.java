package org.openfinsam.web.medel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.openfinsam.domain.belopp.AvvisadRad;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.medel.Befolkning;
import org.openfinsam.persistence.medel.BefolkningRepository;
import org.openfinsam.persistence.medel.Befolkningsfil;
import org.openfinsam.persistence.medel.Befolkningsimport;
import org.openfinsam.persistence.medel.Befolkningsrad;
import org.openfinsam.web.sakerhet.Tilltrade;

/** Populations that an association has imported for its keys, for who keeps its accounts. */
@ApplicationScoped
public class Befolkningstjanst {

    private BefolkningRepository befolkningar;
    private Befolkningsimport befolkningsimport;
    private Tilltrade tilltrade;

    /** For the container's proxy. */
    protected Befolkningstjanst() {}

    @Inject
    public Befolkningstjanst(
            BefolkningRepository befolkningar, Befolkningsimport befolkningsimport, Tilltrade tilltrade) {
        this.befolkningar = befolkningar;
        this.befolkningsimport = befolkningsimport;
        this.tilltrade = tilltrade;
    }

    /** What an association has imported, the latest day first. */
    @Transactional
    public List<Befolkningsrad> lista(ForbundId forbund) {
        tilltrade.krav(forbund, Tilltrade.EKONOMER);
        return befolkningar.lista(forbund);
    }

    /** One of them; empty for an id that is none of the association's. */
    @Transactional
    public Optional<Befolkning> hamta(ForbundId forbund, String id) {
        tilltrade.krav(forbund, Tilltrade.EKONOMER);
        return befolkningar
                .find(id)
                .filter(fil -> fil.forbund().equals(forbund))
                .map(Befolkningsfil::befolkning);
    }

    /**
     * Reads a file and stores it, all or nothing.
     *
     * @return the refused rows; nothing is stored if there is one
     * @throws IOException if the file cannot be read; nothing is stored then
     */
    public List<AvvisadRad> importera(
            ForbundId forbund, Befolkningsimport.Slag slag, Befolkningsimport.Uppgifter uppgifter, InputStream fil)
            throws IOException {
        tilltrade.krav(forbund, Tilltrade.EKONOMER);
        return befolkningsimport.importera(forbund, slag, uppgifter, fil);
    }
}
