package org.openfinsam.web.insats;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.ekonomi.Budget;
import org.openfinsam.domain.ekonomi.Budgetrad;
import org.openfinsam.domain.ekonomi.Budgetslag;
import org.openfinsam.domain.forbund.Rostval;
import org.openfinsam.domain.insats.Arsutfall;
import org.openfinsam.domain.insats.Askande;
import org.openfinsam.domain.insats.AskandeId;
import org.openfinsam.domain.insats.AskandenMotPengar;
import org.openfinsam.domain.insats.Askandentabell;
import org.openfinsam.domain.insats.Askandeval;
import org.openfinsam.domain.insats.Beredning;
import org.openfinsam.domain.insats.Onskemal;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.medel.Medelgrund;
import org.openfinsam.web.ram.Val;
import org.openfinsam.web.rapport.Filformat;

/**
 * The page {@code /insats/pengar}: a year's applications side by side against the money of three years. What is ticked is in the
 * address, so a choice can be mailed. The server counts; the script counts the same while the reader ticks.
 */
@Named
@RequestScoped
public class Pengasida extends Medelgrund {

    static final String VAG = "/insats/pengar";

    /** Says in an address that something has been chosen, even when nothing is ticked. */
    static final String VALT = "valt";

    @Inject
    private Pengatjanst pengarna;

    private Pengatjanst.Vy vy;
    private AskandenMotPengar pengar;
    private Askandeval val;
    private Belopp golv = Belopp.NOLL;

    /**
     * An amount of a year.
     *
     * @param oren in öre, for the script
     * @param text in thousands, or a dash where nothing is said
     * @param ar the year
     */
    public record Beloppvy(long oren, String text, String ar) {}

    /**
     * An application.
     *
     * @param id its id
     * @param namn its name
     * @param om what stands under its name
     * @param forord what is recommended, in words; empty for nothing yet
     * @param slag the kind of recommendation, for its colour
     * @param pa whether it is ticked
     * @param askat what is asked for, by year
     * @param vager what it weighs here, by year
     * @param lank its preparation
     */
    public record Rad(
            String id,
            String namn,
            String om,
            String forord,
            String slag,
            boolean pa,
            List<Beloppvy> askat,
            List<Beloppvy> vager,
            String lank) {}

    /** A row of the money. */
    public record Pengarad(String kod, String namn, List<Beloppvy> belopp) {}

    /** A saved choice: its name, how many it takes, what is left at the end, and its address. */
    public record Scenario(String namn, String om, String lank, boolean vald, boolean brist) {}

    /** An application and the row of the budget that it is. */
    public record Radval(String id, String namn, String rad) {}

    @Override
    protected String vag() {
        return VAG;
    }

    @Override
    protected String beskedsrum() {
        return "pengar.besked.";
    }

    @Override
    protected String krocknyckel() {
        return "beredning.samtidigt";
    }

    @Override
    public boolean isFarSkriva() {
        return pengarna.farSkriva(id());
    }

    @Override
    protected boolean las() {
        vy = pengarna.vy(id(), ar());
        pengar = vy.pengar().orElse(null);
        if (pengar == null) {
            return true;
        }
        val = valet();
        return true;
    }

    private Askandeval valet() {
        List<AskandeId> alla = pengar.askanden().stream().map(Onskemal::askande).toList();
        if (!falt("poangordning").isEmpty()) {
            golv = belopp("golv", true).orElse(Belopp.NOLL);
            return pengar.iPoangordning(text("pengar.ipoang"), golv);
        }
        String[] skickade = begaran().getParameterValues("askande");
        if (skickade != null || !falt(VALT).isEmpty()) {
            List<String> ord = skickade == null ? List.of() : Arrays.asList(skickade);
            return new Askandeval(
                    text("pengar.ditt"),
                    alla.stream().filter(id -> ord.contains(id.toString())).toList());
        }
        // Before anything is chosen: the first saved choice, or what the preparation recommends.
        return vy.plan().scenarier().stream()
                .map(s -> new Askandeval(
                        s.namn(), s.valda().stream().filter(alla::contains).toList()))
                .findFirst()
                .orElseGet(() -> new Askandeval(
                        text("pengar.forordade"),
                        alla.stream()
                                .filter(id -> Optional.ofNullable(vy.beredda().get(id))
                                        .map(Beredning::rekommendation)
                                        .filter(r -> r.tillstyrker())
                                        .isPresent())
                                .toList()));
    }

    @Override
    protected List<Rakenskapsar> flerAr() {
        return vy.aren();
    }

    @Override
    public String getAdress() {
        return val == null ? super.getAdress() : super.getAdress() + valda(val);
    }

    private static String valda(Askandeval val) {
        return "&" + VALT + "=ja"
                + val.valda().stream().map(id -> "&askande=" + id).collect(Collectors.joining());
    }

    @Override
    protected void posta() throws IOException {
        if (pengar == null && !falt("gor").equals("rader")) {
            return;
        }
        switch (falt("gor")) {
            case "spara" -> spara();
            case "glom" -> glom();
            case "rader" -> rader();
            case "korridor" -> korridor();
            default -> {}
        }
    }

    private void spara() throws IOException {
        Optional<String> namn = ord("scenario");
        gor("sparat", () -> {
            pengarna.andra(
                    id(),
                    ar(),
                    falt("sedd"),
                    plan -> plan.medScenario(new Askandeval(namn.orElseThrow(), val.valda())));
            return true;
        });
    }

    private void glom() throws IOException {
        String namn = falt("scenario");
        if (vy.plan().scenario(namn).isPresent()) {
            gor("glomd", () -> {
                pengarna.andra(id(), ar(), falt("sedd"), plan -> plan.utanScenario(namn));
                return true;
            });
        }
    }

    private void rader() throws IOException {
        Integer version = vy.versioner().stream()
                .map(Budget::nummer)
                .filter(nr -> Integer.toString(nr).equals(falt("version")))
                .findFirst()
                .orElse(null);
        Map<AskandeId, String> rader = new HashMap<>();
        for (Askande askande : vy.askanden()) {
            String rad = falt("rad-" + askande.id());
            if (!rad.isEmpty() && rad.length() <= Budgetrad.LANGST) {
                if (rader.containsValue(rad)) {
                    saga("rad-" + askande.id(), "pengar.fel.samma");
                }
                rader.put(askande.id(), rad);
            }
        }
        gor("rader", () -> {
            pengarna.andra(id(), ar(), falt("sedd"), plan -> plan.medBudget(version, rader));
            return true;
        });
    }

    /** What is not in the budget becomes a lever of the corridor: what granting it would do to each year. */
    private void korridor() throws IOException {
        Map<String, List<Belopp>> verkan = new LinkedHashMap<>();
        Budget budget = vy.budget().orElseThrow();
        for (Onskemal askande : pengar.askanden()) {
            List<Belopp> arens = budget.aren().stream()
                    .map(ett -> askande.belopp().get(ett))
                    .map(belopp -> belopp == null ? null : belopp.negerat())
                    .toList();
            if (vy.plan().rad(askande.askande(), budget).isEmpty()
                    && arens.stream().anyMatch(Objects::nonNull)) {
                verkan.put(askande.namn(), arens);
            }
        }
        gor("korridor", () -> {
            pengarna.tillKorridor(id(), ar(), verkan);
            return true;
        });
    }

    // What the page shows

    /** Whether there is something to weigh. */
    public boolean isFinns() {
        return pengar != null;
    }

    /** What is missing, if there is nothing to weigh. */
    public String getTom() {
        if (vy.utlysning() == null) {
            return text("pengar.tom.utlysning");
        }
        return text(vy.askanden().isEmpty() ? "pengar.tom.askanden" : "pengar.tom.budget");
    }

    public String getBudgetlank() {
        return adress("/ekonomi/budget");
    }

    private List<Arsutfall> utfall() {
        return pengar.utfall(val);
    }

    /** The answer to the page's question. */
    public String getIngress() {
        List<Arsutfall> utfall = utfall();
        Optional<Rakenskapsar> brist = pengar.brist(val);
        Talformat format = Talformat.of(sprak());
        Arsutfall forst = utfall.get(0);
        Arsutfall sist = utfall.get(utfall.size() - 1);
        return texter().text(
                        brist.isEmpty() ? "pengar.ingress.ja" : "pengar.ingress.nej",
                        Map.of(
                                "valda",
                                format.tal(val.valda().size()),
                                "alla",
                                format.tal(pengar.askanden().size()),
                                "forsta",
                                format.tusental(forst.utgaende()),
                                "forstaAr",
                                forst.ar().toString(),
                                "sista",
                                format.tusental(sist.utgaende()),
                                "sistaAr",
                                sist.ar().toString(),
                                "brist",
                                brist.map(Rakenskapsar::toString).orElse("")));
    }

    public List<String> getAren() {
        return pengar.ramar().stream().map(ram -> ram.ar().toString()).toList();
    }

    /** The first and last of the sentences for the script, with places to fill in. */
    public String getMallJa() {
        return mall("pengar.ingress.ja");
    }

    public String getMallNej() {
        return mall("pengar.ingress.nej");
    }

    private String mall(String nyckel) {
        return texter().text(
                        nyckel,
                        Map.of(
                                "valda", "[valda]",
                                "alla", "[alla]",
                                "forsta", "[forsta]",
                                "forstaAr", "[forstaAr]",
                                "sista", "[sista]",
                                "sistaAr", "[sistaAr]",
                                "brist", "[brist]"));
    }

    public List<Rad> getRader() {
        Map<AskandeId, Askande> alla = new HashMap<>();
        vy.askanden().forEach(a -> alla.put(a.id(), a));
        return pengar.askanden().stream()
                .map(a -> rad(a, alla.get(a.askande())))
                .toList();
    }

    private Rad rad(Onskemal vagt, Askande askande) {
        Optional<Beredning> beredning = Optional.ofNullable(vy.beredda().get(vagt.askande()));
        Optional<String> slag = beredning
                .map(Beredning::rekommendation)
                .map(r -> r.punkter().get(0).slag().name());
        List<String> om = new ArrayList<>();
        om.add(askande.sokande().namn());
        if (vagt.poang() != null) {
            om.add(texter().text("pengar.poang", Map.of("poang", Integer.toString(vagt.poang()))));
        }
        beredning
                .map(Beredning::votering)
                .ifPresent(v -> om.add(texter().text(
                                "pengar.roster",
                                Map.of(
                                        "antalFor", Long.toString(v.antal(Rostval.FOR)),
                                        "antalMot", Long.toString(v.antal(Rostval.MOT))))));
        return new Rad(
                vagt.askande().toString(),
                vagt.namn(),
                String.join(" · ", om),
                slag.map(s -> text("beredning.slag." + s)).orElse(""),
                slag.orElse(""),
                val.valda().contains(vagt.askande()),
                arens(askande.innehall().askat()),
                arens(vagt.belopp()),
                adress(Beredningssida.VAG) + "&askande=" + vagt.askande());
    }

    private List<Beloppvy> arens(Map<Rakenskapsar, Belopp> belopp) {
        return pengar.ramar().stream()
                .map(ram -> {
                    Belopp b = belopp.get(ram.ar());
                    String ar = ram.ar().toString();
                    return b == null
                            ? new Beloppvy(0, "–", ar)
                            : new Beloppvy(b.oren(), Beredningstext.tkr(b, sprak()), ar);
                })
                .toList();
    }

    private Beloppvy beloppvy(Belopp belopp) {
        return new Beloppvy(belopp.oren(), Beredningstext.tkr(belopp, sprak()), "");
    }

    /** The sums of what is ticked: asked for, then what it weighs. */
    public List<Beloppvy> getSummor() {
        List<Askande> valda =
                vy.askanden().stream().filter(a -> val.valda().contains(a.id())).toList();
        Stream<Beloppvy> askat = pengar.ramar().stream().map(ram -> beloppvy(Askande.askat(valda, ram.ar())));
        return Stream.concat(askat, utfall().stream().map(ar -> beloppvy(ar.valt())))
                .toList();
    }

    public String getSummanamn() {
        return texter().text(
                        "pengar.summa",
                        Map.of(
                                "valda", Integer.toString(val.valda().size()),
                                "alla", Integer.toString(pengar.askanden().size())));
    }

    public String getSummamall() {
        return texter().text("pengar.summa", Map.of("valda", "[valda]", "alla", "[alla]"));
    }

    /** What all of them ask for the first year, and what the dash means. */
    public String getFotnot() {
        Rakenskapsar forsta = pengar.ramar().get(0).ar();
        return texter().text(
                        "pengar.fotnot",
                        Map.of(
                                "alla",
                                Integer.toString(pengar.askanden().size()),
                                "askat",
                                Talformat.of(sprak()).tusental(Askande.askat(vy.askanden(), forsta)),
                                "ar",
                                forsta.toString()));
    }

    /** The money year by year: what comes in, what is bound, what the ticked cost, what is left. */
    public List<Pengarad> getPengar() {
        List<Arsutfall> utfall = utfall();
        List<Pengarad> rader = new ArrayList<>();
        rader.add(new Pengarad(
                "intakter",
                text("pengar.intakter"),
                utfall.stream().map(ar -> beloppvy(ar.intakter())).toList()));
        rader.add(new Pengarad(
                "ingaende",
                text("pengar.ingaende"),
                utfall.stream().map(ar -> beloppvy(ar.ingaende())).toList()));
        Budget budget = vy.budget().orElseThrow();
        for (Budgetslag slag :
                List.of(Budgetslag.KANSLI, Budgetslag.INSATSNARA, Budgetslag.INSATS, Budgetslag.FINANSIELLT)) {
            List<Belopp> bundet = pengar.ramar().stream()
                    .map(ram -> vy.plan()
                            .bundet(slag, ram.ar(), vy.askanden(), budget)
                            .negerat())
                    .toList();
            if (bundet.stream().anyMatch(b -> !b.arNoll())) {
                rader.add(new Pengarad(
                        "bundet",
                        text("pengar.bundet." + slag),
                        bundet.stream().map(this::beloppvy).toList()));
            }
        }
        rader.add(new Pengarad(
                "valt",
                text("pengar.valt"),
                utfall.stream().map(ar -> beloppvy(ar.valt().negerat())).toList()));
        rader.add(new Pengarad(
                "utgaende",
                text("pengar.utgaende"),
                utfall.stream().map(ar -> beloppvy(ar.utgaende())).toList()));
        return rader;
    }

    public boolean isRacker() {
        return pengar.brist(val).isEmpty();
    }

    public long getEgetKapital() {
        return pengar.egetKapital().oren();
    }

    /** What each year has to grant from, in öre: income less what is bound. */
    public List<Long> getRamar() {
        return pengar.ramar().stream().map(ram -> ram.attBevilja().oren()).toList();
    }

    public List<Scenario> getScenarier() {
        Talformat format = Talformat.of(sprak());
        return vy.plan().scenarier().stream()
                .map(s -> {
                    Askandeval kanda = new Askandeval(
                            s.namn(),
                            s.valda().stream()
                                    .filter(id -> pengar.askanden().stream()
                                            .anyMatch(a -> a.askande().equals(id)))
                                    .toList());
                    List<Arsutfall> utfall = pengar.utfall(kanda);
                    Arsutfall sist = utfall.get(utfall.size() - 1);
                    return new Scenario(
                            s.namn(),
                            texter().text(
                                            "pengar.scenario.om",
                                            Map.of(
                                                    "valda",
                                                            format.tal(kanda.valda()
                                                                    .size()),
                                                    "alla",
                                                            format.tal(pengar.askanden()
                                                                    .size()),
                                                    "kvar", format.tusental(sist.utgaende()),
                                                    "ar", sist.ar().toString())),
                            super.getAdress() + valda(kanda),
                            Set.copyOf(kanda.valda()).equals(Set.copyOf(val.valda())),
                            pengar.brist(kanda).isPresent());
                })
                .toList();
    }

    public boolean isHarScenarier() {
        return !vy.plan().scenarier().isEmpty();
    }

    public Tabellvy getJamforelse() {
        return vy(Askandentabell.jamforelse(vy.plan(), pengar, sprak())).medRadrubrik(text("korridor.scenario"));
    }

    /** The picture of own capital: at most three choices. */
    public String getBild() {
        return Pengabild.svg(vy.plan().scenarier(), pengar, val, texter(), sprak());
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
                        vy.budget().filter(version::equals).isPresent()))
                .toList();
    }

    public List<Radval> getRadval() {
        return vy.askanden().stream()
                .map(a -> new Radval(
                        a.id().toString(),
                        a.innehall().namn(),
                        ifyllt("rad-" + a.id(), vy.plan().budgetrader().getOrDefault(a.id(), ""))))
                .toList();
    }

    /** The rows of the budget that an application may be. */
    public List<String> getBudgetrader() {
        return vy.budget()
                .map(b -> b.rader().stream()
                        .filter(rad -> rad.slag() == Budgetslag.INSATS)
                        .map(Budgetrad::namn)
                        .toList())
                .orElse(List.of());
    }

    public boolean isFarSkrivaKorridor() {
        return pengarna.farSkrivaKorridor(id());
    }

    public boolean isHarPoang() {
        return pengar.askanden().stream().anyMatch(a -> a.poang() != null);
    }

    public String getGolv() {
        return falt("golv").isEmpty() ? "0" : falt("golv");
    }

    public String getBilaga() {
        return ram().vag(Beredningsresurs.bilaga(id(), ar(), val, Filformat.PDF));
    }

    public String getKalkylblad() {
        return ram().vag(Beredningsresurs.bilaga(id(), ar(), val, Filformat.XLSX));
    }

    public String getValnamn() {
        return val.namn();
    }

    public String getSedd() {
        return sedd(vy.sedd());
    }

    public String skrivet(String namn) {
        return falt(namn);
    }

    public List<String> getValda() {
        return val.valda().stream().map(AskandeId::toString).toList();
    }

    public String getSidadress() {
        return super.getAdress();
    }
}
