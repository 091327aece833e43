package org.openfinsam.web.ekonomi;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
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
import org.openfinsam.domain.medel.EgetKapital;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.web.belopp.Korridordiagram;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.medel.Medelgrund;
import org.openfinsam.web.ram.Val;

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
                if (vy.korridor().scenarier().stream().anyMatch(s -> s.namn().equals(namn))) {
                    andra("glomd", korridor -> korridor.glom(namn));
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

    // What the page shows

    /** Whether there is a budget that knows what it opens with. */
    public boolean isFinns() {
        return budget != null && !budget.egetKapital().isEmpty();
    }

    /** The answer: where own capital ends with the chosen levers, and between what. */
    public String getIngress() {
        Korridor.Lage sist = lagen.get(Budget.AR - 1);
        Talformat format = Talformat.of(sprak());
        return texter().text(
                        "korridor.ingress",
                        Map.of(
                                "ar", sist.ar().toString(),
                                "valt", format.belopp(sist.valt()),
                                "lagst", format.belopp(sist.lagst()),
                                "hogst", format.belopp(sist.hogst())));
    }

    /** The picture: opening, then the three years. */
    public String getBild() {
        Talformat format = Talformat.of(sprak());
        EgetKapital forsta = budget.egetKapital().get(0);
        List<Korridordiagram.Punkt> punkter = new ArrayList<>();
        double oppnar = tal(forsta.ingaende());
        String oppnarText = format.tusental(forsta.ingaende());
        punkter.add(new Korridordiagram.Punkt(
                text("korridor.oppnar"),
                oppnar,
                oppnar,
                oppnar,
                OptionalDouble.empty(),
                oppnarText,
                text("korridor.oppnar") + " " + oppnarText));
        lagen.forEach(lage -> punkter.add(new Korridordiagram.Punkt(
                lage.ar().toString(),
                tal(lage.lagst()),
                tal(lage.valt()),
                tal(lage.hogst()),
                vy.omvarld()
                        .skaligt(lage)
                        .map(niva -> OptionalDouble.of(tal(niva)))
                        .orElse(OptionalDouble.empty()),
                format.tusental(lage.valt()),
                texter().text(
                                "korridor.punkt",
                                Map.of(
                                        "ar", lage.ar().toString(),
                                        "valt", format.tusental(lage.valt()),
                                        "lagst", format.tusental(lage.lagst()),
                                        "hogst", format.tusental(lage.hogst()))))));
        return new Korridordiagram("korridorbild", text("korridor.bild"), punkter).svg();
    }

    private static double tal(Belopp belopp) {
        return belopp.iKronor().doubleValue();
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
                        scenario.namn(),
                        super.getAdress()
                                + "&version=" + budget.nummer()
                                + scenario.val().nr().stream()
                                        .map(nr -> "&spak=" + nr)
                                        .collect(Collectors.joining()),
                        scenario.val().equals(val)))
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
