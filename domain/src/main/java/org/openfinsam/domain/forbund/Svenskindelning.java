package org.openfinsam.domain.forbund;

import java.util.List;
import java.util.Optional;

/**
 * The library's own list of Sweden's municipalities and regions: {@code kommuner.csv} and {@code regioner.csv} of this
 * package, whose heads tell source and date.
 *
 * @since 0.1
 */
public final class Svenskindelning implements Indelningskalla {

    /** The source, as {@link java.util.ServiceLoader} makes it. */
    public Svenskindelning() {}

    @Override
    public List<Kommun> kommuner() {
        return Registerfil.las(
                "kommuner.csv",
                rad -> new Kommun(
                        Kommunkod.of(rad.text("kod")),
                        rad.text("namn"),
                        Optional.ofNullable(rad.text("region"))
                                .map(Regionkod::of)
                                .orElse(null),
                        rad.giltighet()));
    }

    @Override
    public List<Region> regioner() {
        return Registerfil.las(
                "regioner.csv", rad -> new Region(Regionkod.of(rad.text("kod")), rad.text("namn"), rad.giltighet()));
    }
}
