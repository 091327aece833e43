package org.openfinsam.web.rakna;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openfinsam.persistence.ekonomi.SieSaknas;
import org.openfinsam.persistence.ekonomi.Sieinnehall;
import org.openfinsam.persistence.ekonomi.Sielasare;
import org.openfinsam.persistence.ekonomi.Siemottagare;

/** The calculator {@code sie}: what is in a SIE file, and whether it is sound. */
@ApplicationScoped
public class Sietjanst {

    /**
     * What a file holds.
     *
     * @throws SieSaknas if it is no SIE file
     */
    public Sieinnehall granska(byte[] fil) throws SieSaknas {
        try {
            return Sielasare.las(() -> new ByteArrayInputStream(fil), Siemottagare.INGEN);
        } catch (IOException iMinnet) {
            throw new UncheckedIOException(iMinnet);
        }
    }
}
