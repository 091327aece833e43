package org.openfinsam.web.forbund;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.Indelning;
import org.openfinsam.domain.forbund.Medlemskap;
import org.openfinsam.domain.forbund.Omradesdel;
import org.openfinsam.domain.forbund.TidigareNamn;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.lag.Fyndvy;
import org.openfinsam.web.ram.Ram;

/** The page Förbundet: who is in, where it works, and whether the law is kept, on a day. */
@Named
@RequestScoped
public class Forbundssida {

    @Inject
    private Forbundsregister register;

    @Inject
    private Forbundsram plats;

    @Inject
    private Ram ram;

    private List<Anmarkning> fynd = List.of();

    /**
     * A line of the identity card.
     *
     * @param nyckel key of what it is
     * @param text the value; empty when it is not known
     * @param namn whether it is a name, which nobody translates
     */
    public record Uppgift(String nyckel, String text, boolean namn) {}

    @PostConstruct
    void ladda() {
        if (plats.isFinns()) {
            fynd = register.fynd(plats.det().id(), plats.dag());
        }
    }

    /** "6 medlemmar den 2020-06-30. 2 fel och 1 varning." */
    public String getIngress() {
        Talformat format = Talformat.of(sprak());
        String dagen = format.datum(plats.dag());
        if (!isFanns()) {
            return texter().text("forbund.ingress.fannsInte", Map.of("dag", dagen));
        }
        return texter().text(
                        "forbund.ingress",
                        Map.of(
                                "dag", dagen,
                                "antal",
                                        format.tal(plats.det()
                                                .medlemmar(plats.dag())
                                                .size()),
                                "fel", format.tal(antal(Allvar.FEL)),
                                "varningar", format.tal(antal(Allvar.VARNING))));
    }

    private long antal(Allvar allvar) {
        return fynd.stream().filter(f -> f.allvar() == allvar).count();
    }

    /** Whether the association exists on the day. */
    public boolean isFanns() {
        return plats.det().giltighet().contains(plats.dag());
    }

    /** Whether there is nothing but a name yet. */
    public boolean isNytt() {
        return plats.det().medlemskap().isEmpty();
    }

    public List<Uppgift> getUppgifter() {
        Forbund det = plats.det();
        Talformat format = Talformat.of(sprak());
        List<Uppgift> uppgifter = new ArrayList<>();
        uppgifter.add(new Uppgift("forbund.namn", det.namn(plats.dag()), true));
        uppgifter.add(new Uppgift(
                "forbund.orgnr", det.organisationsnummer().map(Object::toString).orElse(""), true));
        uppgifter.add(new Uppgift("forbund.sate", det.sate().orElse(""), true));
        uppgifter.add(
                new Uppgift("forbund.bildat", det.bildat().map(format::datum).orElse(""), false));
        uppgifter.add(new Uppgift(
                "forbund.arkivkommun",
                det.arkivkommun().map(Indelning.svensk()::namn).orElse(""),
                true));
        laggTill(uppgifter, "forbund.likvidation", det.likvidation().map(format::datum), false);
        laggTill(uppgifter, "forbund.upplost", det.upplost().map(format::datum), false);
        laggTill(uppgifter, "forbund.avslutsbeslut", det.avslutsbeslut().map(Object::toString), true);
        return uppgifter;
    }

    private static void laggTill(List<Uppgift> uppgifter, String nyckel, Optional<String> text, boolean namn) {
        text.ifPresent(t -> uppgifter.add(new Uppgift(nyckel, t, namn)));
    }

    /** The names that it had on other days, the oldest first, each with its last day. */
    public List<String> getAndraNamn() {
        Forbund det = plats.det();
        List<String> namn = new ArrayList<>();
        LocalDate efter = null;
        for (TidigareNamn t : det.tidigareNamn()) {
            namn.add(t.namn() + " (" + (efter == null ? "" : efter + " ") + "– " + t.till() + ")");
            efter = t.till().plusDays(1);
        }
        if (efter != null) {
            namn.add(det.namn() + " (" + efter + " –)");
        }
        return namn;
    }

    private List<Medlemskap> pa(boolean dagen) {
        return plats.det().medlemskap().stream()
                .filter(m -> m.giltighet().contains(plats.dag()) == dagen)
                .toList();
    }

    public boolean isHarMedlemmar() {
        return !pa(true).isEmpty();
    }

    public Tabellvy getMedlemmar() {
        return tabeller().medlemmar("medlemmar", pa(true));
    }

    public boolean isHarAndraMedlemmar() {
        return !pa(false).isEmpty();
    }

    /** Those who have left, and those who are to come and are decided. */
    public Tabellvy getAndraMedlemmar() {
        return tabeller().medlemmar("andraMedlemmar", pa(false));
    }

    private List<Omradesdel> omradet() {
        return plats.det().omrade(plats.dag());
    }

    public boolean isHarOmrade() {
        return !omradet().isEmpty();
    }

    public Tabellvy getOmrade() {
        return tabeller().omrade("omrade", omradet());
    }

    public boolean isHarBlivande() {
        return !plats.det().blivande().isEmpty();
    }

    public Tabellvy getBlivande() {
        return tabeller().blivande(plats.det().blivande());
    }

    /** What the law says of the day. */
    public List<Fyndvy> getFynd() {
        return fynd.isEmpty()
                ? List.of(Fyndvy.stammer(texter().text("forbund.fynd.inga")))
                : Fyndvy.lista(fynd, sprak());
    }

    /** What was done just now; empty for nothing. */
    public String getBesked() {
        String nyckel = "forbund.besked." + ram.parameter("besked");
        return texter().nycklar().contains(nyckel) ? texter().text(nyckel) : "";
    }

    private Forbundstabeller tabeller() {
        return new Forbundstabeller(sprak());
    }

    private Texter texter() {
        return Sidtexter.av(sprak());
    }

    private Locale sprak() {
        return ram.getSprak().locale();
    }
}
