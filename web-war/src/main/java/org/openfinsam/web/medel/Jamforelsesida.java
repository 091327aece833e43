package org.openfinsam.web.medel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openfinsam.domain.rapport.Bidragsrapport;
import org.openfinsam.domain.rapport.Rapportdel;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.lag.Fyndvy;
import org.openfinsam.web.rapport.Filformat;

/** The page {@code /medel/jamforelse}: the report of a year's contributions against the law and the year before. */
@Named
@RequestScoped
public class Jamforelsesida extends Medelgrund {

    static final String VAG = "/medel/jamforelse";

    private Arslage lage;
    private Bidragsrapport rapport;

    /**
     * A part of the report.
     *
     * @param ingress its sentence, with figures apart
     * @param tabell its table
     */
    public record Del(List<Medelsida.Bit> ingress, Tabellvy tabell) {}

    /**
     * A file.
     *
     * @param namn its kind
     * @param lank address
     */
    public record Fil(String namn, String lank) {}

    @Override
    protected String vag() {
        return VAG;
    }

    @Override
    protected boolean las() {
        lage = tjanst().lage(id(), ar());
        rapport = lage.bidragsar()
                .map(ett -> Bidragsrapport.av(lage.forbund(), lage.medlemmar(), ett, lage.fore(), idag(), sprak()))
                .orElse(null);
        return true;
    }

    public boolean isFinns() {
        return rapport != null;
    }

    public String getTitel() {
        return rapport == null ? text("meny.medel.jamforelse") : rapport.titel();
    }

    public String getFraga() {
        return rapport == null ? text("meny.medel.jamforelse") : rapport.fraga();
    }

    /** The parts that have rows, in order. */
    public List<Del> getDelar() {
        return rapport.delar().stream()
                .filter(del -> !del.tabell().rader().isEmpty())
                .map(this::del)
                .toList();
    }

    private Del del(Rapportdel del) {
        return new Del(
                del.ingress().map(Medelsida::bitar).orElse(List.of()),
                vy(del.tabell()).medRadrubrik(text("medel.giver")));
    }

    /** Why there is nothing to compare with; empty if there is. */
    public String getUtanFore() {
        return lage.fore().isPresent()
                ? ""
                : texter().text(
                                "medel.jamforelse.utanFore",
                                Map.of("fore", ar().foregaende().toString()));
    }

    /** What the law says about the year. */
    public List<Fyndvy> getFynd() {
        List<Fyndvy> fynd = Fyndvy.lista(rapport.anmarkningar(), sprak());
        return fynd.isEmpty() ? List.of(Fyndvy.stammer(text("medel.stammer"))) : fynd;
    }

    public List<Fil> getFiler() {
        return Stream.of(Filformat.PDF, Filformat.XLSX)
                .map(format -> new Fil(format.name(), ram().vag(Medelsresurs.rapport(id(), ar(), format))))
                .toList();
    }

    public String getMedellank() {
        return adress(Medelsida.VAG);
    }
}
