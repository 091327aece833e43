package org.openfinsam.web.rakna;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The page {@code /rakna}: what can be calculated here. */
@Named
@RequestScoped
public class Raknesida {

    public Kalkylator[] getKalkylatorer() {
        return Kalkylator.values();
    }
}
