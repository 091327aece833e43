package org.openfinsam.web.ekonomi;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.ekonomi.Budget;
import org.openfinsam.domain.ekonomi.Korridor;
import org.openfinsam.domain.ekonomi.Korridorscenario;
import org.openfinsam.domain.ekonomi.Korridorspak;
import org.openfinsam.domain.ekonomi.Korridorspakslag;
import org.openfinsam.domain.ekonomi.Korridorval;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.medel.Medelgrund;
import org.openfinsam.web.ram.Val;
import org.openfinsam.web.rapport.Filformat;

/**
 * The page {@code /ekonomi/korridor}: where own capital may be at the end of each of three years. The levers are in the address,
 * so a choice can be mailed; without script it is a form that is sent.
 */
@Named
@RequestScoped
public class Korridorsida extends Medelgrund {

    static final String VAG = "/ekonomi/korridor";

    private static final int FLEST_SPAKAR = 30;

    @Inject
    private Korridortjanst korridorer;

    private Korridortjanst.Vy vy;
    private Budget budget;
    private List<Korridor.Lage> lagen = List.of();
    private Korridorval val = Korridorval.INGA;

    /**
     * A lever.
     *
     * @param nr its number
     * @param namn what it is
     * @param om what it does each year
     * @param pa whether it is on
     */
    public record Spak(int nr, String namn, String om, boolean pa) {}

    @Override
    protected String vag() {
        return VAG;
    }

    @Override
    protected String beskedsrum() {
        return "korridor.besked.";
    }

    @Override
    protected boolean las() {
        vy = korridorer.vy(id(), ar());
        budget = vy.budget(falt("version")).orElse(null);
        if (budget == null && !falt("version").isEmpty()) {
            return false;
        }
        String[] skickade = begaran().getParameterValues("spak");
        List<String> nummer = skickade == null ? List.of() : Arrays.asList(skickade);
        val = Korridorval.av(vy.korridor().spakar().stream()
                .map(Korridorspak::nr)
                .filter(nr -> nummer.contains(Integer.toString(nr)))
                .toList());
        if (isFinns()) {
            lagen = vy.korridor().lagen(budget.egetKapital(), val);
        }
        return true;
    }

    @Override
    protected List<Rakenskapsar> flerAr() {
        return vy.aren();
    }

    @Override
    public String getAdress() {
        return super.getAdress()
                + (budget == null ? "" : "&version=" + budget.nummer())
                + val.nr().stream().map(nr -> "&spak=" + nr).collect(Collectors.joining());
    }

    @Override
    protected void posta() throws IOException {
        switch (falt("gor")) {
            case "spak" -> nySpak();
            case "bort" -> bort();
            case "spara" -> spara();
            case "glom" -> {
                String namn = falt("scenario");
                Optional<Korridorscenario> scenario = vy.korridor().scenarier().stream()
                        .filter(ett -> ett.namn().equals(namn))
                        .findFirst();
                if (scenario.isPresent()) {
                    glom(scenario.get());
                }
            }
            default -> {}
        }
    }

    private void andra(String besked, Consumer<Korridor> hur) throws IOException {
        gor(besked, () -> {
            korridorer.andra(id(), ar(), falt("sedd"), (korridor, vem) -> hur.accept(korridor));
            return true;
        });
    }

    private void nySpak() throws IOException {
        Optional<String> namn = ord("namn");
        Korridorspakslag slag = Arrays.stream(Korridorspakslag.values())
                .filter(ett -> ett.name().equals(falt("slag")))
                .findFirst()
                .orElse(Korridorspakslag.ASKANDE);
        List<Belopp> verkan = new ArrayList<>();
        for (int i = 0; i < Budget.AR; i++) {
            verkan.add(falt("b" + i).isEmpty() ? null : belopp("b" + i, true).orElse(null));
        }
        if (getFel().isEmpty() && verkan.stream().allMatch(Objects::isNull)) {
            saga("b0", "korridor.fel.inget");
        }
        if (vy.korridor().spakar().size() >= FLEST_SPAKAR) {
            saga("namn", "korridor.fel.flest");
        }
        andra("spak", korridor -> korridor.laggTill(slag, namn.orElseThrow(), verkan));
    }

    private void bort() throws IOException {
        Optional<Korridorspak> spak = vy.korridor().spakar().stream()
                .filter(ett -> Integer.toString(ett.nr()).equals(falt("nr")))
                .findFirst();
        if (spak.isPresent()) {
            andra("bort", korridor -> korridor.taBort(spak.get().nr()));
        }
    }

    private void spara() throws IOException {
        Optional<String> namn = ord("scenario");
        gor("sparat", () -> {
            korridorer.andra(
                    id(),
                    ar(),
                    falt("sedd"),
                    (korridor, vem) -> korridor.spara(Korridorscenario.of(
                            namn.orElseThrow(),
                            val,
                            lagen.stream().map(Korridor.Lage::valt).toList(),
                            vem.dag(),
                            vem.roll())));
            return true;
        });
    }

    /** Forgets a scenario, and goes to its choices with a button that saves it again. */
    private void glom(Korridorscenario scenario) throws IOException {
        gor("glomd", adress(scenario) + "&glomt=" + URLEncoder.encode(scenario.namn(), StandardCharsets.UTF_8), () -> {
            korridorer.andra(id(), ar(), falt("sedd"), (korridor, vem) -> korridor.glom(scenario.namn()));
            return true;
        });
    }

    private String adress(Korridorscenario scenario) {
        return super.getAdress()
                + "&version=" + budget.nummer()
                + scenario.val().nr().stream().map(nr -> "&spak=" + nr).collect(Collectors.joining());
    }

    // What the page shows

    /** Whether a scenario was forgotten just now, and can be saved again. */
    public boolean isKanAngras() {
        return isFarSkriva()
                && isFinns()
                && !getGlomt().isEmpty()
                && vy.korridor().scenarier().stream().noneMatch(s -> s.namn().equals(getGlomt()));
    }

    /** The name of the scenario that was forgotten just now; empty for none. */
    public String getGlomt() {
        return falt("glomt");
    }

    /** The corridor with these choices as files. */
    public List<Val> getFiler() {
        return Arrays.stream(Filformat.values())
                .map(format -> new Val(
                        format.name(),
                        ram().vag(Korridorresurs.korridor(id(), ar(), budget.nummer(), val, format)),
                        false))
                .toList();
    }

    /** Whether there is a budget that knows what it opens with. */
    public boolean isFinns() {
        return budget != null && !budget.egetKapital().isEmpty();
    }

    /** The answer: where own capital ends with the chosen levers, and between what. */
    public String getIngress() {
        return Korridorresurs.ingress(lagen, sprak());
    }

    /** The picture: opening, then the three years. */
    public String getBild() {
        return Korridorbild.av(budget, lagen, vy.omvarld(), sprak()).svg();
    }

    public Tabellvy getTabell() {
        return vy(Korridor.tabell(lagen, vy.omvarld(), sprak()))
                .medRadrubrik(text("medel.kapital.ar"))
                .medForst(Korridor.VALT);
    }

    public boolean isHarScenarier() {
        return !vy.korridor().scenarier().isEmpty();
    }

    public Tabellvy getScenarier() {
        return vy(vy.korridor().jamforelse(budget.egetKapital(), sprak())).medRadrubrik(text("korridor.scenario"));
    }

    /** The scenarios with the address that sets their levers again. */
    public List<Val> getScenarioval() {
        return vy.korridor().scenarier().stream()
                .map(scenario -> new Val(
                        scenario.namn(), adress(scenario), scenario.val().equals(val)))
                .toList();
    }

    public List<Spak> getSpakar() {
        Talformat format = Talformat.of(sprak());
        return vy.korridor().spakar().stream()
                .map(spak -> new Spak(
                        spak.nr(),
                        spak.namn(),
                        text("korridor.slag." + spak.slag()) + ": "
                                + spak.verkan().stream()
                                        .map(belopp ->
                                                belopp.map(format::tusental).orElse("–"))
                                        .collect(Collectors.joining(", ")),
                        val.arPa(spak)))
                .toList();
    }

    public List<Val> getVersioner() {
        return vy.versioner().stream()
                .map(version -> new Val(
                        texter().text(
                                        "budget.version",
                                        Map.of(
                                                "nr", Integer.toString(version.nummer()),
                                                "lage", text("budget.lage." + version.lage()))),
                        Integer.toString(version.nummer()),
                        version.equals(budget)))
                .toList();
    }

    public List<String> getAren() {
        return budget.aren().stream().map(Rakenskapsar::toString).toList();
    }

    public Korridorspakslag[] getSlagen() {
        return Korridorspakslag.values();
    }

    public String getSedd() {
        return sedd(vy.sedd());
    }

    public String skrivet(String namn) {
        return falt(namn);
    }

    public String getBudgetlank() {
        return adress(Budgetsida.VAG);
    }
}
