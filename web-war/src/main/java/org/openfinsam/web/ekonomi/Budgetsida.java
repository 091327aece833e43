package org.openfinsam.web.ekonomi;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Inlasning;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Tabellurklipp;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.belopp.Taltext;
import org.openfinsam.domain.ekonomi.Budget;
import org.openfinsam.domain.ekonomi.Budgetinlasning;
import org.openfinsam.domain.ekonomi.Budgetkontroll;
import org.openfinsam.domain.ekonomi.Budgetlage;
import org.openfinsam.domain.ekonomi.Budgetrad;
import org.openfinsam.domain.ekonomi.Budgetradslage;
import org.openfinsam.domain.ekonomi.Budgetslag;
import org.openfinsam.domain.ekonomi.Budgettabell;
import org.openfinsam.domain.ekonomi.Budgetunderlag;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.ekonomi.Samrad;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Personnummersokare;
import org.openfinsam.domain.medel.EgetKapital;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.ekonomi.BudgetRepository;
import org.openfinsam.web.api.Kalkylgrans;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.lag.Fyndvy;
import org.openfinsam.web.medel.Beslutsfalt;
import org.openfinsam.web.medel.Medelgrund;
import org.openfinsam.web.ram.Val;
import org.openfinsam.web.rapport.Filformat;

/**
 * The page {@code /ekonomi/budget}: a version of a year's budget with its plan, three years side by side; the rows edited in
 * place, calculated or pasted, and the steps from proposal to decision.
 */
@Named
@RequestScoped
public class Budgetsida extends Medelgrund {

    static final String VAG = "/ekonomi/budget";

    private static final String FIL = "budgetfil";
    private static final int TOMMA_RADER = 3;
    private static final int FLEST_RADER = 300;
    private static final int LANGST_ORD = Kommentarstext.LANGST;

    @Inject
    private Budgettjanst budgetar;

    private Budgetlista lista;
    private Budget budget;
    private Budgetinlasning last;
    private String klistrat;

    /**
     * A row of the grid.
     *
     * @param nr its place
     * @param beraknad whether its amounts are calculated, so that they are not written here
     * @param om what they are calculated from; empty if they are stated
     * @param slag kind, or empty on a new row
     * @param namn name, or empty on a new row
     * @param lage how far it has come
     * @param belopp the three amounts as fields hold them
     */
    public record Falt(
            int nr, boolean beraknad, String om, String slag, String namn, String lage, List<String> belopp) {}

    /**
     * A member and its consultation.
     *
     * @param nr its place among the members
     * @param namn the member
     * @param om the day and what was said; empty if there is none
     */
    public record Samradsrad(int nr, String namn, String om) {}

    @Override
    protected String vag() {
        return VAG;
    }

    @Override
    protected String beskedsrum() {
        return "budget.besked.";
    }

    @Override
    protected boolean las() {
        lista = budgetar.lista(id(), ar());
        budget = lista.version(falt("version")).orElse(null);
        return budget != null || falt("version").isEmpty();
    }

    @Override
    protected List<Rakenskapsar> flerAr() {
        return lista.aren();
    }

    @Override
    public String getAdress() {
        return super.getAdress() + (budget == null ? "" : "&version=" + budget.nummer());
    }

    @Override
    protected void posta() throws IOException {
        switch (falt("gor")) {
            case "tom" -> borja((det, vem) -> Budget.ny(id(), ar(), det.nastaNummer(), vem.dag(), vem.roll()));
            case "fjol" ->
                borja((det, vem) ->
                        Budgetkontroll.gallande(det.foregaende()).orElseThrow().forNastaAr(vem.dag(), vem.roll()));
            case "version" ->
                borja((det, vem) ->
                        det.version(falt("version")).orElseThrow().nyVersion(det.nastaNummer(), vem.dag(), vem.roll()));
            default -> {
                if (budget != null) {
                    andra();
                }
            }
        }
    }

    private void borja(BiFunction<Budgetlista, Budgettjanst.Vem, Budget> hur) throws IOException {
        if (falt("gor").equals("fjol") && !isHarFjol()) {
            return;
        }
        // The new version has the next number of those read, or the store says that somebody else took it.
        gor("borjad", super.getAdress() + "&version=" + lista.nastaNummer(), () -> {
            budgetar.borja(id(), ar(), hur);
            return true;
        });
    }

    private void andra() throws IOException {
        switch (falt("gor")) {
            case "rader" -> rader();
            case "rad" -> beraknadRad();
            case "granska" -> urklipp();
            case "taemot" -> taEmot();
            case "ord" -> ord();
            case "motiv" -> motivEfterat();
            case "publicera" -> publicera();
            case "samrad" -> samrad();
            case "anta" -> anta();
            default -> {}
        }
    }

    private void spara(String besked, BiFunction<Budget, Budgettjanst.Vem, List<Anmarkning>> hur) throws IOException {
        gor(besked, () -> {
            List<Anmarkning> nej = budgetar.andra(id(), budget.id(), falt("sedd"), hur);
            nej.forEach(anmarkning -> felet(anmarkning.kod(), anmarkning.text(sprak())));
            return nej.isEmpty();
        });
    }

    // The rows

    private void rader() throws IOException {
        List<Budgetrad> lagrade = budget.rader();
        List<Budgetrad> nya = new ArrayList<>();
        Set<String> nycklar = new HashSet<>();
        for (int i = 0; i < Math.min(lagrade.size() + TOMMA_RADER, FLEST_RADER); i++) {
            if (falt("bort-" + i).isEmpty() && !falt("namn-" + i).isEmpty()) {
                int nr = i;
                rad(i, i < lagrade.size() ? lagrade.get(i) : null).ifPresent(rad -> {
                    if (!nycklar.add(rad.slag() + "/" + rad.namn())) {
                        saga("namn-" + nr, "budget.fel.dubbel");
                    }
                    nya.add(rad);
                });
            }
        }
        spara("rader", (den, vem) -> {
            den.ersatt(nya);
            return List.of();
        });
    }

    private Optional<Budgetrad> rad(int i, Budgetrad lagrad) {
        Optional<String> namn = super.ord("namn-" + i);
        Optional<Budgetslag> slag = val(Budgetslag.values(), falt("slag-" + i));
        Optional<Budgetradslage> lage = val(Budgetradslage.values(), falt("lage-" + i));
        if (slag.isEmpty()) {
            saga("slag-" + i, "budget.fel.slag");
        }
        if (lagrad != null && lagrad.underlag().isPresent()) {
            return namn.flatMap(n -> slag.map(s -> Budgetrad.beraknad(
                    s, n, lage.orElse(lagrad.lage()), ar(), lagrad.underlag().get())));
        }
        List<Belopp> belopp = new ArrayList<>();
        boolean rakt = true;
        for (int ett = 0; ett < Budget.AR; ett++) {
            String falt = "b" + ett + "-" + i;
            Optional<Belopp> skrivet = falt(falt).isEmpty() ? Optional.empty() : belopp(falt, true);
            rakt &= falt(falt).isEmpty() || skrivet.isPresent();
            belopp.add(skrivet.orElse(null));
        }
        return rakt && namn.isPresent() && slag.isPresent()
                ? Optional.of(Budgetrad.angiven(slag.get(), namn.get(), lage.orElse(Budgetradslage.PLANERAD), belopp))
                : Optional.empty();
    }

    private void beraknadRad() throws IOException {
        Optional<String> namn = super.ord("namn");
        Optional<Budgetslag> slag = val(Budgetslag.values(), falt("slag"));
        Optional<Belopp> arskostnad = belopp("arskostnad", false);
        Optional<BigDecimal> tjanster = tal("tjanster");
        Optional<BigDecimal> upprakning =
                falt("upprakning").isEmpty() ? Optional.of(BigDecimal.ZERO) : tal("upprakning");
        Optional<YearMonth> fran = manad("fran");
        Optional<YearMonth> till = falt("till").isEmpty() ? Optional.empty() : manad("till");
        Budgetrad ny = null;
        if (getFel().isEmpty()) {
            try {
                ny = Budgetrad.beraknad(
                        slag.orElse(Budgetslag.KANSLI),
                        namn.orElseThrow(),
                        val(Budgetradslage.values(), falt("lage")).orElse(Budgetradslage.PLANERAD),
                        ar(),
                        new Budgetunderlag(
                                arskostnad.orElseThrow(),
                                tjanster.orElseThrow(),
                                fran.orElseThrow(),
                                till.orElse(null),
                                upprakning.orElseThrow()));
            } catch (IllegalArgumentException | ArithmeticException utanfor) {
                saga("tjanster", "budget.fel.underlag");
            }
        }
        Budgetrad raden = ny;
        spara("rad", (den, vem) -> {
            den.skriv(raden);
            return List.of();
        });
    }

    private Optional<BigDecimal> tal(String namn) {
        Optional<BigDecimal> tal = Taltext.las(falt(namn));
        if (tal.isEmpty()) {
            saga(namn, "budget.fel.tal");
        }
        return tal;
    }

    private Optional<YearMonth> manad(String namn) {
        try {
            return Optional.of(YearMonth.parse(falt(namn)));
        } catch (DateTimeException ingen) {
            saga(namn, "budget.fel.manad");
            return Optional.empty();
        }
    }

    private static <T extends Enum<T>> Optional<T> val(T[] alla, String namn) {
        return Arrays.stream(alla).filter(ett -> ett.name().equals(namn)).findFirst();
    }

    // Pasted

    private void urklipp() {
        String text = bladtext();
        klistrat = text;
        if (!getFel().isEmpty()) {
            harFel();
            return;
        }
        if (text.isBlank()) {
            saga("urklipp", "budget.fel.urklipp");
        } else if (text.length() > Kalkylgrans.BYTE) {
            saga("urklipp", "avstamning.forStor");
        } else {
            Inlasning<Tabell> tabell = Tabellurklipp.las(
                    text,
                    new Tabellurklipp.Form("", "", true, enhet()),
                    falt -> !Personnummersokare.sok(falt).isEmpty());
            if (tabell.avvisade().isEmpty()) {
                last = Budgetinlasning.las(tabell.varde(), ar(), enhet());
            } else {
                felet("urklipp", tabell.avvisade().get(0).text(sprak()));
            }
        }
        harFel();
    }

    /** What was sent: the first sheet of a workbook or the text of a CSV, or else what was pasted. */
    private String bladtext() {
        try {
            return Bladfil.text(begaran(), FIL, Kalkylgrans.BYTE).orElseGet(() -> ram().parameter("urklipp"));
        } catch (IOException olaslig) {
            saga(FIL, "budget.fel.fil");
            return "";
        }
    }

    private void taEmot() throws IOException {
        urklipp();
        if (last != null && !last.garAttTaEmot()) {
            saga("urklipp", "budget.fel.gar.inte");
        }
        if (last != null) {
            spara("inklistrad", (den, vem) -> {
                den.ersatt(last.rader());
                last.oppnarMed().ifPresent(den::oppnarMed);
                return List.of();
            });
        }
    }

    private Enhet enhet() {
        return falt("enhet").equals("TKR") ? Enhet.TKR : Enhet.KR;
    }

    // Words and steps

    private void ord() throws IOException {
        Optional<Belopp> ingaende = falt("ingaende").isEmpty() ? Optional.empty() : belopp("ingaende", true);
        Optional<Kommentarstext> mal = text("mal", LANGST_ORD);
        Optional<Kommentarstext> motiv = text("motiv", LANGST_ORD);
        Optional<Kommentarstext> finansiering = text("finansiering", LANGST_ORD);
        spara("ord", (den, vem) -> {
            den.oppnarMed(ingaende.orElse(null));
            den.skrivOrd(mal.orElse(null), motiv.orElse(null), finansiering.orElse(null));
            return List.of();
        });
    }

    private void motivEfterat() throws IOException {
        Optional<Kommentarstext> motivet = text("tillagg", LANGST_ORD);
        if (motivet.isEmpty() && getFel().isEmpty()) {
            saga("tillagg", "budget.fel.motiv");
        }
        gor("motiv", () -> {
            boolean[] nytt = new boolean[1];
            budgetar.andra(id(), budget.id(), falt("sedd"), (den, vem) -> {
                nytt[0] = den.laggTillMotiv(motivet.orElseThrow(), vem.dag(), vem.roll());
                return List.of();
            });
            if (!nytt[0]) {
                saga("tillagg", "budget.fel.motiv.finns");
            }
            return nytt[0];
        });
    }

    private Optional<Kommentarstext> text(String namn, int langst) {
        String skrivet = Kommentarstext.stadad(falt(namn));
        if (skrivet.isEmpty()) {
            return Optional.empty();
        }
        if (skrivet.length() > langst) {
            saga(namn, "budget.fel.langt");
        } else if (!Personnummersokare.sok(skrivet).isEmpty()) {
            saga(namn, "medel.fel.personnummer");
        } else {
            return Optional.of(Kommentarstext.of(skrivet));
        }
        return Optional.empty();
    }

    private void publicera() throws IOException {
        Optional<LocalDate> publicerad = budget.lage() == Budgetlage.ARBETE ? dag("publicerad") : budget.publicerad();
        Optional<LocalDate> kungjord = falt("kungjord").isEmpty() ? Optional.empty() : dag("kungjord");
        spara("publicerad", (den, vem) -> {
            if (den.lage() == Budgetlage.ARBETE) {
                den.publicera(publicerad.orElseThrow(), vem.dag(), vem.roll());
            }
            den.kungors(kungjord.orElse(null));
            return List.of();
        });
    }

    private void samrad() throws IOException {
        List<Medlem> medlemmar = lista.medlemmar();
        Optional<Medlem> medlem = IntStream.range(0, medlemmar.size())
                .filter(nr -> Integer.toString(nr).equals(falt("medlem")))
                .mapToObj(medlemmar::get)
                .findFirst();
        if (medlem.isEmpty()) {
            saga("medlem", "budget.fel.medlem");
        }
        Optional<LocalDate> dag = dag("samradsdag");
        Optional<Kommentarstext> anteckning = text("anteckning", LANGST_ORD);
        spara("samrad", (den, vem) -> {
            den.samrad(Samrad.of(medlem.orElseThrow(), dag.orElseThrow(), anteckning.orElse(null)));
            return List.of();
        });
    }

    private void anta() throws IOException {
        Optional<BeslutRef> beslut = Beslutsfalt.las(this, "anta-");
        if (beslut.isEmpty() && getFel().isEmpty()) {
            saga("anta-organ", "medel.fel.ord");
        }
        Boolean offentligt = switch (falt("offentligt")) {
            case "ja" -> true;
            case "nej" -> false;
            default -> null;
        };
        Optional<Budget> tidigare = lista.versioner().stream()
                .filter(version -> version.lage().arBeslutad())
                .reduce((en, annan) -> annan);
        spara(
                "antagen",
                (den, vem) -> den.anta(beslut.orElseThrow(), offentligt, tidigare.orElse(null), vem.dag(), vem.roll()));
    }

    // What the page shows

    /** Whether there is a version. */
    public boolean isFinns() {
        return budget != null;
    }

    /** Whether there is a budget of the year before to begin with. */
    public boolean isHarFjol() {
        return lista.versioner().isEmpty() && !lista.foregaende().isEmpty();
    }

    public boolean isFarAndras() {
        return isFarSkriva() && budget != null && budget.lage() == Budgetlage.ARBETE;
    }

    /** Whether the steps before a decision may be written down. */
    public boolean isFarBeslutas() {
        return isFarSkriva() && budget != null && !budget.lage().arBeslutad();
    }

    public boolean isArbete() {
        return budget.lage() == Budgetlage.ARBETE;
    }

    /** One sentence that answers the page's question. */
    public String getIngress() {
        Talformat format = Talformat.of(sprak());
        // As far as anything is planned: a year without amounts has no closing balance to tell of.
        Optional<EgetKapital> sist = budget.egetKapital().stream()
                .takeWhile(ett -> budget.arPlanerat(ett.ar()))
                .reduce((ett, nasta) -> nasta);
        return texter().text(
                        sist.isPresent() ? "budget.ingress" : "budget.ingress.okant",
                        Map.of(
                                "ar", getAr(),
                                "resultat", format.belopp(budget.resultat(ar())),
                                "utgaende",
                                        sist.map(EgetKapital::utgaende)
                                                .map(format::belopp)
                                                .orElse(""),
                                "sista",
                                        sist.map(EgetKapital::ar)
                                                .map(Rakenskapsar::toString)
                                                .orElse("")));
    }

    /**
     * Something that happened to a version.
     *
     * @param text what and when, up to the name
     * @param vem who wrote it in, as it was written: in no language of the page's
     */
    public record Handelsevy(String text, String vem) {}

    /** What this version is, who made it so, and when. */
    public List<Handelsevy> getHandelser() {
        return budget.handelser().stream()
                .map(handelse -> new Handelsevy(
                        texter().text(
                                        "budget.handelse." + handelse.lage(),
                                        Map.of("dag", handelse.dag().toString())),
                        handelse.avVem()))
                .toList();
    }

    /**
     * Why own capital is to carry a deficit.
     *
     * @param text the motive
     * @param om when it was added after the version had been published; empty if the version itself says it
     * @param vem who added it, as it was written; empty if the version itself says it
     */
    public record Motivvy(String text, String om, String vem) {}

    /** The motive of the version, and those that were added later. */
    public List<Motivvy> getMotiven() {
        return Stream.concat(
                        budget.motiv().stream().map(motivet -> new Motivvy(motivet.text(), "", "")),
                        budget.motivtillagg().stream()
                                .map(tillagg -> new Motivvy(
                                        tillagg.text().text(),
                                        texter().text(
                                                        "budget.motiv.tillagt",
                                                        Map.of(
                                                                "dag",
                                                                tillagg.dag().toString())),
                                        tillagg.avVem())))
                .toList();
    }

    /** Whether a motive may be added: to what is published or decided, and not written in it any more. */
    public boolean isFarMotiveras() {
        return isFarSkriva() && budget != null && budget.lage() != Budgetlage.ARBETE;
    }

    /** The decision, in words; empty if there is none. */
    public String getBeslut() {
        return budget.beslut().map(BeslutRef::toString).orElse("");
    }

    /** The versions of the year, to choose among. */
    public List<Val> getVersioner() {
        return lista.versioner().stream()
                .map(version -> new Val(
                        texter().text(
                                        "budget.version",
                                        Map.of(
                                                "nr", Integer.toString(version.nummer()),
                                                "lage", text("budget.lage." + version.lage()))),
                        super.getAdress() + "&version=" + version.nummer(),
                        version.equals(budget)))
                .toList();
    }

    public String getVersion() {
        return Integer.toString(budget.nummer());
    }

    public String getLage() {
        return text("budget.lage." + budget.lage());
    }

    public Tabellvy getTabell() {
        return vy(Budgettabell.av(budget, sprak()))
                .medRadrubrik(text("budget.rad"))
                .medForst(ar().toString());
    }

    /** What the law says about the year's budget. */
    public List<Fyndvy> getFynd() {
        List<Fyndvy> fynd =
                Fyndvy.lista(Budgetkontroll.of(lista.versioner(), budget, lista.medlemmar(), idag()), sprak());
        return fynd.isEmpty() ? List.of(Fyndvy.stammer(text("budget.stammer"))) : fynd;
    }

    public List<Val> getFiler() {
        return Stream.of(Filformat.PDF, Filformat.XLSX)
                .map(format -> new Val(
                        format.name(), ram().vag(Budgetresurs.budget(id(), ar(), budget.nummer(), format)), false))
                .toList();
    }

    /** Whether there are two versions to compare. */
    public boolean isFlera() {
        return lista.versioner().size() > 1;
    }

    public String getBryggalank() {
        return adress(Bryggsida.VAG);
    }

    // The forms

    public String getSedd() {
        return sedd(BudgetRepository.utgava(budget));
    }

    /** The grid: every row and a few new ones, as they were written if something was wrong. */
    public List<Falt> getRader() {
        List<Budgetrad> rader = budget.rader();
        boolean skrivna = falt("gor").equals("rader");
        return IntStream.range(0, Math.min(rader.size() + TOMMA_RADER, FLEST_RADER))
                .mapToObj(nr -> radfalt(nr, nr < rader.size() ? rader.get(nr) : null, skrivna))
                .toList();
    }

    private Falt radfalt(int nr, Budgetrad rad, boolean skriven) {
        boolean beraknad = rad != null && rad.underlag().isPresent();
        List<String> belopp = IntStream.range(0, Budget.AR)
                .mapToObj(ett -> skriven && !beraknad
                        ? falt("b" + ett + "-" + nr)
                        : rad == null ? "" : iFalt(rad.belopp().get(ett)))
                .toList();
        return new Falt(
                nr,
                beraknad,
                rad == null ? "" : rad.underlag().map(this::om).orElse(""),
                skriven ? falt("slag-" + nr) : rad == null ? "" : rad.slag().name(),
                skriven ? falt("namn-" + nr) : rad == null ? "" : rad.namn(),
                skriven
                        ? falt("lage-" + nr)
                        : rad == null ? "PLANERAD" : rad.lage().name(),
                belopp);
    }

    private String om(Budgetunderlag underlag) {
        Talformat format = Talformat.of(sprak());
        return texter().text(
                        "budget.underlag",
                        Map.of(
                                "arskostnad", format.belopp(underlag.arskostnad()),
                                "tjanster",
                                        format.tal(
                                                underlag.tjanster(),
                                                underlag.tjanster().scale()),
                                "fran", underlag.fran().toString(),
                                "till",
                                        underlag.slutet()
                                                .map(YearMonth::toString)
                                                .orElse(""),
                                "upprakning",
                                        format.procent(
                                                underlag.upprakning(),
                                                underlag.upprakning().scale())));
    }

    public List<Val> getSlagen() {
        return Arrays.stream(Budgetslag.values())
                .map(slag -> new Val(Budgettabell.namn(slag, sprak()), slag.name(), false))
                .toList();
    }

    public List<Val> getLagen() {
        return Arrays.stream(Budgetradslage.values())
                .map(lage -> new Val(text("budget.radlage." + lage), lage.name(), false))
                .toList();
    }

    public List<String> getAren() {
        return budget.aren().stream().map(Rakenskapsar::toString).toList();
    }

    /** A field as it was written. */
    public String skrivet(String namn) {
        return falt(namn);
    }

    /** What was pasted, with the spaces that its first cell may be. */
    public String getUrklipp() {
        return klistrat == null ? ram().parameter("urklipp") : klistrat;
    }

    public boolean isGranskat() {
        return last != null;
    }

    public boolean isGarAttTaEmot() {
        return last.garAttTaEmot();
    }

    /** What the linter says of what was pasted. */
    public List<Fyndvy> getUrklippsfynd() {
        return Fyndvy.lista(last.anmarkningar(), sprak());
    }

    public String getUrklippssvar() {
        return texter().text(
                        last.garAttTaEmot() ? "budget.urklipp.gar" : "budget.urklipp.gar.inte",
                        Map.of(
                                "rader", Integer.toString(last.rader().size()),
                                "summor", Integer.toString(last.kontrollerade())));
    }

    public String getIngaende() {
        return ifyllt(
                "ingaende",
                iFalt(budget.ingaende()
                        .or(() -> lista.kapital().stream()
                                .filter(k -> k.ar().equals(ar().foregaende()))
                                .map(EgetKapital::utgaende)
                                .findFirst())));
    }

    public String getMal() {
        return ifyllt("mal", budget.mal().map(Kommentarstext::toString).orElse(""));
    }

    public String getMotiv() {
        return ifyllt("motiv", budget.motiv().map(Kommentarstext::toString).orElse(""));
    }

    public String getFinansiering() {
        return ifyllt(
                "finansiering",
                budget.finansiering().map(Kommentarstext::toString).orElse(""));
    }

    public String getPublicerad() {
        return ifyllt("publicerad", budget.publicerad().map(LocalDate::toString).orElse(""));
    }

    public String getKungjord() {
        return ifyllt("kungjord", budget.kungjord().map(LocalDate::toString).orElse(""));
    }

    public List<Samradsrad> getSamraden() {
        List<Medlem> medlemmar = lista.medlemmar();
        return IntStream.range(0, medlemmar.size())
                .mapToObj(nr -> new Samradsrad(
                        nr,
                        medlemmar.get(nr).namn(),
                        budget.samrad().stream()
                                .filter(ett -> ett.medlem().arSamma(medlemmar.get(nr)))
                                .map(ett -> ett.datum()
                                        + ett.anteckning().map(a -> ". " + a).orElse(""))
                                .findFirst()
                                .orElse("")))
                .toList();
    }

    public Beslutsfalt getAnta() {
        return Beslutsfalt.av(this, "anta-");
    }
}
