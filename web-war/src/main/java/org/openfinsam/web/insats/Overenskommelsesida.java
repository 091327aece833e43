package org.openfinsam.web.insats;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openfinsam.domain.insats.Avtalspart;
import org.openfinsam.domain.insats.Insatstabeller;
import org.openfinsam.domain.insats.Overenskommelse;
import org.openfinsam.domain.insats.OverenskommelseId;
import org.openfinsam.domain.insats.Underskrift;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.lag.Fyndvy;
import org.openfinsam.web.medel.Medelgrund;

/** The page {@code /insats/overenskommelse}: an agreement as it is written, what is wanting in it, and lines to sign on paper. */
@Named
@RequestScoped
public class Overenskommelsesida extends Medelgrund {

    static final String VAG = "/insats/overenskommelse";

    @Inject
    private Insatstjanst insatser;

    private Overenskommelse avtal;

    @Override
    protected String vag() {
        return VAG;
    }

    @Override
    protected boolean las() {
        avtal = avtalsId().flatMap(avtalet -> insatser.avtalet(id(), avtalet)).orElse(null);
        return avtal != null;
    }

    private Optional<OverenskommelseId> avtalsId() {
        try {
            return Optional.of(OverenskommelseId.parse(falt("id")));
        } catch (IllegalArgumentException inget) {
            return Optional.empty();
        }
    }

    public Overenskommelse getAvtal() {
        return avtal;
    }

    public List<Avtalspart> getParter() {
        return avtal.parter();
    }

    public List<Underskrift> getUnderskrifter() {
        return avtal.underskrifter();
    }

    public String getTid() {
        return Insatsvy.tid(texter(), avtal.fran(), avtal.till());
    }

    public String getOversyn() {
        return avtal.oversyn() == null ? "" : avtal.oversyn().toString();
    }

    public String getUppfoljningar() {
        return avtal.uppfoljningar().stream().map(LocalDate::toString).collect(Collectors.joining(", "));
    }

    public boolean isHarPengar() {
        return !avtal.rader().isEmpty();
    }

    public Tabellvy getPengar() {
        return vy(Insatstabeller.avtal(avtal, sprak()))
                .medRadrubrik(text("budget.rad"))
                .medForst(Insatstabeller.SUMMA);
    }

    public List<Fyndvy> getFynd() {
        List<Fyndvy> fynd = Fyndvy.lista(avtal.granska(), sprak());
        return fynd.isEmpty() ? List.of(Fyndvy.stammer(text("avtal.stammer"))) : fynd;
    }

    public String getListlank() {
        return ram().vag(Overenskommelserssida.VAG) + "?forbund=" + id();
    }
}
