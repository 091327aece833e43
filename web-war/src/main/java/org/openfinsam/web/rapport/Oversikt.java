package org.openfinsam.web.rapport;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.ekonomi.Budget;
import org.openfinsam.domain.ekonomi.Budgetslag;
import org.openfinsam.domain.ekonomi.Korridor;
import org.openfinsam.domain.ekonomi.Korridorval;
import org.openfinsam.domain.ekonomi.Kostnadstabell;
import org.openfinsam.domain.ekonomi.Prognosomgang;
import org.openfinsam.domain.ekonomi.Prognosspann;
import org.openfinsam.domain.ekonomi.Prognostabell;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.medel.EgetKapital;
import org.openfinsam.domain.medel.Kapitalbedomning;
import org.openfinsam.domain.rapport.Attgora;
import org.openfinsam.domain.rapport.Fynd;
import org.openfinsam.domain.rapport.Motivlage;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.persistence.insats.AskandeRepository;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.belopp.Kapitaldiagram;
import org.openfinsam.web.lag.Fyndvy;
import org.openfinsam.web.medel.Medelgrund;
import org.openfinsam.web.rakna.Mening;
import org.openfinsam.web.ram.Ram;
import org.openfinsam.web.ram.Svensktid;
import org.openfinsam.web.ram.Val;
import org.openfinsam.web.sakerhet.Tilltrade;

/**
 * The start page of who keeps an association's money: a tile for each room that exists, each with its source and day, and the way
 * into the room. Others see the page that everybody sees.
 */
@Named
@RequestScoped
public class Oversikt {

    private static final String VAG = "/";
    private static final double MILJON = 1_000_000;
    private static final int FLEST_FYND = 3;
    private static final int FLEST_FRISTER = 3;

    @Inject
    private Oversiktstjanst tjanst;

    @Inject
    private Lagkollsrakning lagkoll;

    @Inject
    private Ram ram;

    @Inject
    private Clock klocka;

    private List<Forbundsnamn> forbunden = List.of();
    private Forbundsnamn det;
    private Rakenskapsar ar;
    private Oversiktstjanst.Vy vy;
    private Motivlage lage;
    private LocalDate idag;

    /** A line with a figure. */
    public record Belopprad(String namn, String belopp, boolean summa) {}

    /** A section of costs: how much of its budget is spent. */
    public record Kostnad(String namn, String utfall, String andel, String matare, boolean summa) {}

    /** Something to do: the day in two parts, what, by what rule, and how long it is. */
    public record Frist(String dag, String manad, String datum, String text, String lank, String regel, String kvar) {}

    @PostConstruct
    void ladda() {
        idag = Svensktid.idag(klocka);
        forbunden = tjanst.forbunden();
        det = Tilltrade.valt(forbunden, ram.parameter("forbund"), idag).orElse(null);
        if (det == null) {
            return;
        }
        vy = tjanst.vy(
                det.id(),
                Optional.of(ram.parameter("ar")).filter(Medelgrund::rimligtAr).map(Rakenskapsar::parse),
                idag);
        ar = vy.ar();
        lage = lagkoll.lage(det.id(), idag);
    }

    /** Whether the reader keeps the money of any association. */
    public boolean isVisas() {
        return det != null;
    }

    // The choosers of the frame

    public String getForbundsnamn() {
        return det.kortnamn();
    }

    public List<Val> getForbundsval() {
        return forbunden.stream()
                .map(f -> new Val(f.kortnamn(), ram.vag(VAG) + "?forbund=" + f.id(), f.equals(det)))
                .toList();
    }

    public String getAr() {
        return ar.toString();
    }

    public List<Val> getArsval() {
        return Stream.concat(vy.aren().stream(), Stream.of(ar, Rakenskapsar.of(idag)))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(ett ->
                        new Val(ett.toString(), ram.vag(VAG) + "?forbund=" + det.id() + "&ar=" + ett, ett.equals(ar)))
                .toList();
    }

    /** Another page about the same association and year. */
    public String lank(String sida) {
        return ram.vag(sida) + "?forbund=" + det.id() + "&ar=" + ar;
    }

    // The answer

    public String getIngress() {
        List<String> meningar = new ArrayList<>();
        meningar.add(nu().or(this::slut)
                .map(kapital -> text(
                        nu().isPresent() ? "oversikt.ingress.nu" : "oversikt.ingress.slut",
                        Map.of("kapital", format().belopp(kapital), "ar", ar.toString())))
                .orElseGet(() -> text("oversikt.ingress.okant", Map.of("ar", ar.toString()))));
        meningar.add(text(
                lage.attAtgarda() == 0
                        ? "oversikt.ingress.inga"
                        : lage.attAtgarda() == 1 ? "oversikt.ingress.ett" : "oversikt.ingress.fynd",
                Map.of("antal", Integer.toString(lage.attAtgarda()))));
        return String.join(" ", meningar);
    }

    // Own capital

    /** Own capital when the last known month ended. */
    private Optional<Belopp> nu() {
        return vy.arets().manader() == 0
                ? Optional.empty()
                : vy.oppnar().map(oppnar -> oppnar.plus(vy.arets().resultat()));
    }

    private Optional<Belopp> slut() {
        return vy.omgang().flatMap(Prognosomgang::egetKapital);
    }

    private Optional<Prognosspann> spann() {
        return vy.omgang().flatMap(Prognosomgang::kapitalspann);
    }

    public boolean isHarKapital() {
        return vy.oppnar().isPresent();
    }

    public List<Mening.Bit> getKapitalsvar() {
        String nyckel = (nu().isPresent() ? "oversikt.kapital.nu" : "oversikt.kapital.oppnar")
                + (slut().isEmpty() ? "" : spann().isPresent() ? ".spann" : ".slut");
        return mening(
                nyckel,
                Map.of(
                        "nu", format().belopp(nu().orElse(vy.oppnar().orElseThrow())),
                        "slut", slut().map(format()::belopp).orElse(""),
                        "lagst", spann().map(ett -> miljoner(ett.lagst())).orElse(""),
                        "hogst", spann().map(ett -> miljoner(ett.hogst())).orElse("")));
    }

    private String miljoner(Belopp belopp) {
        return format().tal(belopp.iKronor().movePointLeft(6).setScale(1, RoundingMode.HALF_UP), 1);
    }

    /** Where the figures are from and as of when. */
    public String getKapitalkalla() {
        List<String> kalla = new ArrayList<>();
        sistaDag().ifPresent(dag -> kalla.add(text("oversikt.kalla.utfall", Map.of("dag", format().datum(dag)))));
        vy.omgang()
                .ifPresent(omgang -> kalla.add(text(
                        omgang.faststalld().isPresent() ? "oversikt.kalla.prognos" : "oversikt.kalla.arbete",
                        Map.of(
                                "manad", Prognostabell.namn(omgang.manad(), sprak()),
                                "vem", omgang.faststalldAv().orElse(omgang.borjadAv()),
                                "dag", format().datum(omgang.faststalld().orElse(omgang.borjad()))))));
        return String.join(" ", kalla);
    }

    private Optional<LocalDate> sistaDag() {
        int manader = vy.arets().manader();
        return manader == 0
                ? Optional.empty()
                : Optional.of(YearMonth.of(ar.ar(), manader).atEndOfMonth());
    }

    /** What the ladder says of own capital, now or at the end of the year. */
    public String getTrappsvar() {
        Optional<Belopp> belopp = slut().or(this::nu).or(vy::oppnar);
        Optional<Kapitalbedomning> bedomning = belopp.flatMap(ett ->
                vy.medel().map(medel -> vy.trappa().bedom(ett, medel, LocalDate.of(ar.ar(), Month.DECEMBER, 31))));
        return bedomning.map(ett -> ett.text(sprak())).orElseGet(() -> text("oversikt.trappa.medel", Map.of()));
    }

    /** Whether there is a year to draw: an end of it is known. */
    public boolean isHarBild() {
        return slut().isPresent();
    }

    public String getBild() {
        List<Kapitaldiagram.Punkt> slutet = new ArrayList<>();
        slutet.add(punkt(slut().orElseThrow(), text("oversikt.bild.prognos", Map.of())));
        spann().ifPresent(ett -> {
            slutet.add(punkt(ett.hogst(), text("oversikt.bild.hogst", Map.of())));
            slutet.add(punkt(ett.lagst(), text("oversikt.bild.lagst", Map.of())));
        });
        return new Kapitaldiagram(
                        "kapitalbild",
                        text("oversikt.bild", Map.of("ar", ar.toString())),
                        getKapitalrader().stream()
                                .map(rad -> rad.namn() + " " + rad.belopp())
                                .reduce((a, b) -> a + "; " + b)
                                .orElse(""),
                        vy.arets().manader(),
                        punkt(vy.oppnar().orElseThrow(), ""),
                        nu().map(ett -> punkt(ett, "")),
                        slutet,
                        List.of(
                                text("oversikt.dag.forsta", Map.of()),
                                sistaDag().map(this::kortDag).orElse(""),
                                text("oversikt.dag.sista", Map.of())),
                        MILJON)
                .svg();
    }

    private Kapitaldiagram.Punkt punkt(Belopp belopp, String ord) {
        return new Kapitaldiagram.Punkt(belopp.iKronor().doubleValue(), tal(belopp), ord);
    }

    private String kortDag(LocalDate dag) {
        return dag.getDayOfMonth() + " " + text("oversikt.manad." + dag.getMonthValue(), Map.of());
    }

    /** The same figures as the picture. */
    public List<Belopprad> getKapitalrader() {
        List<Belopprad> rader = new ArrayList<>();
        vy.oppnar().ifPresent(ett -> rader.add(rad("oversikt.rad.oppnar", ett, false)));
        nu().ifPresent(ett -> rader.add(new Belopprad(
                text(
                        "oversikt.rad.nu",
                        Map.of("dag", sistaDag().map(format()::datum).orElse(""))),
                tal(ett),
                false)));
        slut().ifPresent(ett -> rader.add(rad("oversikt.rad.slut", ett, true)));
        spann().ifPresent(ett -> {
            rader.add(rad("oversikt.rad.lagst", ett.lagst(), false));
            rader.add(rad("oversikt.rad.hogst", ett.hogst(), false));
        });
        return rader;
    }

    private Belopprad rad(String nyckel, Belopp belopp, boolean summa) {
        return new Belopprad(text(nyckel, Map.of("ar", ar.toString())), tal(belopp), summa);
    }

    // To do

    public String getIdag() {
        return text("oversikt.idag", Map.of("dag", kortDag(idag)));
    }

    public List<Mening.Bit> getFristsvar() {
        int antal = Math.min(FLEST_FRISTER, vy.kvar().size());
        return mening(
                antal == 0 ? "oversikt.frister.inga" : antal == 1 ? "oversikt.frister.en" : "oversikt.frister.svar",
                Map.of("antal", Integer.toString(antal)));
    }

    public List<Frist> getFrister() {
        return vy.kvar().stream().limit(FLEST_FRISTER).map(this::frist).toList();
    }

    private Frist frist(Attgora ett) {
        Map<String, String> ord = Map.of(
                "ar", ett.ar().toString(),
                "manad", Prognostabell.namn(ett.manad(), sprak()));
        long dagar = ett.dagar(idag);
        String sida = switch (ett.slag()) {
            case BUDGET -> "/ekonomi/budget";
            case HALVARSRAPPORT -> "/rapport/halvar";
            case PROGNOS -> "/ekonomi/prognos";
        };
        return new Frist(
                Integer.toString(ett.senast().getDayOfMonth()),
                text("oversikt.manad." + ett.senast().getMonthValue(), Map.of()),
                ett.senast().toString(),
                text("oversikt.frist." + ett.slag(), ord),
                ram.vag(sida) + "?forbund=" + det.id() + "&ar=" + ett.ar(),
                text("oversikt.frist." + ett.slag() + ".regel", ord),
                text(
                        dagar == 0 ? "oversikt.om.idag" : dagar == 1 ? "oversikt.om.en" : "oversikt.om",
                        Map.of("antal", format().tal(dagar))));
    }

    // Costs against the plan

    private Tabell kostnader() {
        return Kostnadstabell.av(vy.arets(), sprak());
    }

    public boolean isHarUtfall() {
        return vy.arets().manader() > 0;
    }

    public String getKostnadsenhet() {
        return text(
                "oversikt.kostnad.enhet",
                Map.of("dag", sistaDag().map(format()::datum).orElse("")));
    }

    public List<Mening.Bit> getKostnadssvar() {
        Rad summa = kostnader().rader().get(kostnader().rader().size() - 1);
        Optional<BigDecimal> andel = summa.tal(Kostnadstabell.ANDEL);
        return andel.map(procent -> mening(
                        "oversikt.kostnad.svar",
                        Map.of(
                                "andel", format().procent(procent, 0),
                                "utfall", kronor(summa, Kostnadstabell.UTFALL),
                                "budget", kronor(summa, Kostnadstabell.BUDGET))))
                .orElseGet(() ->
                        mening("oversikt.kostnad.utan", Map.of("utfall", kronor(summa, Kostnadstabell.UTFALL))));
    }

    private String kronor(Rad rad, String kolumn) {
        return rad.tal(kolumn).map(tal -> format().belopp(Belopp.of(tal))).orElse("–");
    }

    public List<Kostnad> getKostnader() {
        return kostnader().rader().stream()
                .map(rad -> {
                    Optional<BigDecimal> andel = rad.tal(Kostnadstabell.ANDEL);
                    return new Kostnad(
                            rad.namn(),
                            rad.tal(Kostnadstabell.UTFALL)
                                    .map(tal -> format().tal(tal, 0))
                                    .orElse("–"),
                            andel.map(tal -> format().procent(tal, 0)).orElse("–"),
                            andel.map(tal -> tal.max(BigDecimal.ZERO).toPlainString())
                                    .orElse(""),
                            rad.slag() == Rad.Slag.SUMMA);
                })
                .toList();
    }

    // The budget against the year's money

    public boolean isHarBudget() {
        return vy.budget().filter(ett -> ett.arPlanerat(ar)).isPresent();
    }

    public List<Mening.Bit> getBudgetsvar() {
        Belopp resultat = budget().resultat(ar);
        return mening(
                resultat.arNegativt() ? "oversikt.budget.under" : "oversikt.budget.over",
                Map.of("belopp", format().belopp(resultat.arNegativt() ? resultat.negerat() : resultat)));
    }

    public String getBudgetlage() {
        return text(
                "oversikt.budget.enhet",
                Map.of(
                        "nr", Integer.toString(budget().nummer()),
                        "lage", text("budget.lage." + budget().lage(), Map.of())));
    }

    private Budget budget() {
        return vy.budget().orElseThrow();
    }

    public List<Belopprad> getBudgetrader() {
        Belopp intakter = budget().summa(Budgetslag.INTAKT, ar).plus(budget().summa(Budgetslag.FINANSIELLT, ar));
        Belopp kansli = budget().summa(Budgetslag.KANSLI, ar);
        Belopp insatser = budget().summa(Budgetslag.INSATS, ar).plus(budget().summa(Budgetslag.INSATSNARA, ar));
        Belopp resultat = budget().resultat(ar);
        return List.of(
                rad("oversikt.budget.intakter", intakter, false),
                rad("oversikt.budget.kansli", kansli.negerat(), false),
                rad("oversikt.budget.medel", intakter.minus(kansli), true),
                rad("oversikt.budget.insatser", insatser.negerat(), false),
                rad(resultat.arNegativt() ? "oversikt.budget.tas" : "oversikt.budget.laggs", resultat, true));
    }

    // Applications, the corridor, the law

    public boolean isHarAskanden() {
        return vy.askanden().isPresent();
    }

    public List<Mening.Bit> getAskandesvar() {
        AskandeRepository.Oppna oppna = vy.askanden().orElseThrow();
        return mening(
                oppna.antal() == 1 ? "oversikt.askande.ett" : "oversikt.askande.svar",
                Map.of("antal", format().tal(oppna.antal()), "belopp", format().belopp(oppna.askat())));
    }

    public boolean isHarKorridor() {
        return isHarBudget() && !budget().egetKapital().isEmpty();
    }

    public List<Mening.Bit> getKorridorsvar() {
        List<EgetKapital> bas = budget().egetKapital();
        Korridor korridor = vy.korridor().orElseGet(() -> Korridor.ny(det.id(), ar));
        List<Korridor.Lage> lagen = korridor.lagen(bas, Korridorval.INGA);
        Korridor.Lage sist = lagen.get(0);
        for (Korridor.Lage ett : lagen) {
            if (budget().arPlanerat(ett.ar())) {
                sist = ett;
            }
        }
        return mening(
                korridor.spakar().isEmpty() ? "oversikt.korridor.inga" : "oversikt.korridor.svar",
                Map.of(
                        "ar", sist.ar().toString(),
                        "antal", Integer.toString(korridor.spakar().size())),
                Map.of(
                        "budget", format().belopp(sist.budget()),
                        "lagst", format().belopp(sist.lagst()),
                        "hogst", format().belopp(sist.hogst())));
    }

    private List<Anmarkning> attAtgarda() {
        return lage.koll().fynd().stream()
                .filter(ett -> !lage.arMotiverat(ett))
                .map(Fynd::anmarkning)
                .filter(ett -> ett.allvar() != Allvar.AVRUNDNING)
                .sorted(Comparator.comparing(Anmarkning::allvar))
                .toList();
    }

    public String getLagkollsenhet() {
        return text(
                "oversikt.lagkoll.enhet",
                Map.of("antal", Integer.toString(attAtgarda().size())));
    }

    public List<Mening.Bit> getLagkollssvar() {
        long fel =
                attAtgarda().stream().filter(ett -> ett.allvar() == Allvar.FEL).count();
        long varningar = attAtgarda().size() - fel;
        String nyckel = fel == 0 && varningar == 0
                ? "oversikt.lagkoll.inga"
                : fel == 0
                        ? "oversikt.lagkoll.varningar"
                        : varningar == 0 ? "oversikt.lagkoll.fel" : "oversikt.lagkoll.bada";
        return mening(nyckel, Map.of("fel", Long.toString(fel), "varningar", Long.toString(varningar)));
    }

    public List<Fyndvy> getFynd() {
        return Fyndvy.lista(attAtgarda().stream().limit(FLEST_FYND).toList(), sprak());
    }

    private Talformat format() {
        return Talformat.of(sprak());
    }

    private Locale sprak() {
        return ram.getSprak().locale();
    }

    /** A sentence whose figures stand out. */
    private List<Mening.Bit> mening(String nyckel, Map<String, String> siffror) {
        return mening(nyckel, Map.of(), siffror);
    }

    private List<Mening.Bit> mening(String nyckel, Map<String, String> ord, Map<String, String> siffror) {
        return Mening.av(Sidtexter.av(sprak()), nyckel, ord, siffror).bitar();
    }

    /** An amount in whole kronor without its unit, which stands above the column. */
    private String tal(Belopp belopp) {
        return format().tal(belopp.iKronor(), 0);
    }

    private String text(String nyckel, Map<String, String> ord) {
        Texter texter = Sidtexter.av(sprak());
        return texter.text(nyckel, ord);
    }
}
