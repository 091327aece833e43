package org.openfinsam.web.ekonomi;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.ekonomi.Brygga;
import org.openfinsam.domain.ekonomi.Budget;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.medel.Medelgrund;
import org.openfinsam.web.ram.Val;
import org.openfinsam.web.rapport.Filformat;

/** The page {@code /ekonomi/budget/brygga}: what makes the difference between two versions of a budget, row by row. */
@Named
@RequestScoped
public class Bryggsida extends Medelgrund {

    static final String VAG = "/ekonomi/budget/brygga";

    @Inject
    private Budgettjanst budgetar;

    private Budgetlista lista;
    private Brygga brygga;
    private Budget fran;
    private Budget till;
    private Rakenskapsar visat;

    @Override
    protected String vag() {
        return VAG;
    }

    @Override
    protected boolean las() {
        lista = budgetar.lista(id(), ar());
        List<Budget> versioner = lista.versioner();
        if (versioner.size() < 2) {
            return true;
        }
        Optional<Budget> ena = vald("fran", versioner.get(versioner.size() - 2));
        Optional<Budget> andra = vald("till", versioner.get(versioner.size() - 1));
        if (ena.isEmpty() || andra.isEmpty()) {
            return false;
        }
        fran = ena.get();
        till = andra.get();
        brygga = Brygga.mellan(fran, till);
        visat = brygga.aren().stream()
                .filter(ett -> ett.toString().equals(falt("visa")))
                .findFirst()
                .orElse(brygga.aren().get(0));
        return true;
    }

    private Optional<Budget> vald(String namn, Budget annars) {
        return falt(namn).isEmpty() ? Optional.of(annars) : lista.version(falt(namn));
    }

    @Override
    protected List<Rakenskapsar> flerAr() {
        return lista.aren();
    }

    public boolean isFinns() {
        return brygga != null;
    }

    public String getFran() {
        return Integer.toString(fran.nummer());
    }

    public String getTill() {
        return Integer.toString(till.nummer());
    }

    public String getVisat() {
        return visat.toString();
    }

    /** The versions, by number. */
    public List<Val> getVersioner() {
        return lista.versioner().stream()
                .map(version -> new Val(
                        texter().text(
                                        "budget.version",
                                        Map.of(
                                                "nr", Integer.toString(version.nummer()),
                                                "lage", text("budget.lage." + version.lage()))),
                        Integer.toString(version.nummer()),
                        false))
                .toList();
    }

    public List<String> getAren() {
        return brygga.aren().stream().map(Rakenskapsar::toString).toList();
    }

    /** The answer: what the costs of the year and the own capital at its end differ by. */
    public String getIngress() {
        Talformat format = Talformat.of(sprak());
        return brygga.egetKapital(visat)
                .map(kapital -> texter().text(
                                "brygga.ingress",
                                Map.of(
                                        "ar", visat.toString(),
                                        "kostnader", format.belopp(brygga.kostnader(visat)),
                                        "kapital", format.belopp(kapital.skillnad()))))
                .orElseGet(() -> texter().text(
                                "brygga.ingress.utanKapital",
                                Map.of(
                                        "ar", visat.toString(),
                                        "kostnader", format.belopp(brygga.kostnader(visat)))));
    }

    /** Every year on one sheet. */
    public Tabellvy getSlagen() {
        return vy(brygga.slagtabell(sprak())).medRadrubrik(text("budget.falt.slag"));
    }

    public Tabellvy getTabell() {
        return vy(brygga.tabell(visat, sprak()))
                .medRadrubrik(text("budget.rad"))
                .medForst(Brygga.SKILLNAD);
    }

    /** The bridge of own capital; null if a version does not know what it opens with. */
    public Tabellvy getKapital() {
        return brygga.kapitaltabell(visat, sprak())
                .map(tabell -> vy(tabell).medRadrubrik(text("brygga.term")))
                .orElse(null);
    }

    public String getPdf() {
        return ram().vag(Budgetresurs.brygga(id(), ar(), fran.nummer(), till.nummer(), visat, Filformat.PDF));
    }

    public String getBudgetlank() {
        return adress(Budgetsida.VAG);
    }
}
