package org.openfinsam.web.medel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.medel.Betalningsplan;
import org.openfinsam.domain.medel.Betalningstakt;
import org.openfinsam.domain.medel.Bidragsar;
import org.openfinsam.domain.medel.Rekvisition;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.rapport.Filformat;

/** The page {@code /medel/rekvisition}: when the members pay, and the papers that ask them to. */
@Named
@RequestScoped
public class Rekvisitionssida extends Medelgrund {

    static final String VAG = "/medel/rekvisition";

    private static final int SISTA_DAG = 31;

    private Arslage lage;

    /**
     * An instalment with its files.
     *
     * @param namn which, and its last day
     * @param filer the papers
     */
    public record Del(String namn, List<Fil> filer) {}

    /**
     * A file.
     *
     * @param namn whose, and of what kind
     * @param lank address
     * @param eget whether the name is a member's
     */
    public record Fil(String namn, String lank, boolean eget) {}

    @Override
    protected String vag() {
        return VAG;
    }

    @Override
    protected boolean las() {
        lage = tjanst().lage(id(), ar());
        return true;
    }

    @Override
    protected void posta() throws IOException {
        if (falt("gor").equals("utan")) {
            gor("utanPlan", () -> satt(null));
            return;
        }
        Betalningstakt takt = Stream.of(Betalningstakt.values())
                .filter(t -> t.name().equals(falt("takt")))
                .findFirst()
                .orElse(Betalningstakt.KVARTAL);
        Optional<Integer> manad = heltal("manad", takt.manader());
        if (manad.isEmpty()) {
            felet(
                    "manad",
                    texter().text("medel.rekvisition.manad.fel", Map.of("manader", Integer.toString(takt.manader()))));
        }
        Optional<Integer> dag = heltal("dag", SISTA_DAG);
        if (dag.isEmpty()) {
            saga("dag", "medel.rekvisition.dag.fel");
        }
        gor("plan", () -> satt(new Betalningsplan(takt, manad.orElseThrow(), dag.orElseThrow())));
    }

    private boolean satt(Betalningsplan plan) {
        return tjanst().andra(id(), ar(), falt("sedd"), ett -> {
                    ett.betalas(plan);
                    return List.of();
                })
                .isEmpty();
    }

    private Optional<Integer> heltal(String namn, int hogst) {
        return Optional.of(falt(namn))
                .filter(text -> text.matches("\\d{1,2}"))
                .map(Integer::valueOf)
                .filter(tal -> tal >= 1 && tal <= hogst);
    }

    // What the page shows

    /** Whether there are contributions of the year. */
    public boolean isFinns() {
        return lage.bidragsar().isPresent();
    }

    public boolean isHarPlan() {
        return plan().isPresent();
    }

    private Optional<Betalningsplan> plan() {
        return lage.bidragsar().flatMap(Bidragsar::betalningsplan);
    }

    public String getSedd() {
        return sedd(lage.utgava());
    }

    public Betalningstakt[] getTakter() {
        return Betalningstakt.values();
    }

    public String getTakt() {
        return ifyllt(
                "takt",
                plan().map(Betalningsplan::takt).orElse(Betalningstakt.KVARTAL).name());
    }

    public String getManad() {
        return ifyllt(
                "manad", Integer.toString(plan().map(Betalningsplan::manad).orElse(1)));
    }

    public String getDag() {
        return ifyllt("dag", Integer.toString(plan().map(Betalningsplan::dag).orElse(SISTA_DAG)));
    }

    /** Every member's instalments; null if there are none. */
    public Tabellvy getTabell() {
        return getDelar().isEmpty()
                ? null
                : vy(Rekvisition.plan(lage.bidragsar().orElseThrow(), sprak())).medRadrubrik(text("medel.giver"));
    }

    /** The instalments with their papers. */
    public List<Del> getDelar() {
        if (plan().isEmpty()) {
            return List.of();
        }
        Bidragsar det = lage.bidragsar().orElseThrow();
        return IntStream.rangeClosed(1, plan().get().takt().antal())
                .mapToObj(nr -> Rekvisition.av(det, nr))
                .filter(delens -> !delens.isEmpty())
                .map(this::del)
                .toList();
    }

    private Del del(List<Rekvisition> delens) {
        Rekvisition forsta = delens.get(0);
        Stream<Fil> alla = Stream.of(Filformat.PDF, Filformat.CSV)
                .map(format -> new Fil(
                        text("medel.rekvisition.alla") + ", " + format.name(), fil(forsta.nr(), "", format), false));
        Stream<Fil> var = delens.stream()
                .map(en -> new Fil(en.post().givare().namn(), fil(en.nr(), en.referens(), Filformat.PDF), true));
        return new Del(
                texter().text(
                                "medel.rekvisition.del",
                                Map.of(
                                        "nr", Integer.toString(forsta.nr()),
                                        "dag",
                                                Talformat.of(sprak())
                                                        .datum(forsta.denna().forfaller()))),
                Stream.concat(alla, var).toList());
    }

    private String fil(int nr, String referens, Filformat format) {
        return ram().vag(Medelsresurs.rekvisition(id(), ar(), nr, referens, format));
    }

    public String getMedellank() {
        return adress(Medelsida.VAG);
    }

    public String getBidragslank() {
        return adress(Bidragsarssida.VAG);
    }
}
