package org.openfinsam.web.insats;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfinsam.domain.forbund.Indelning;
import org.openfinsam.domain.insats.AskandebeslutId;
import org.openfinsam.domain.insats.Insats;
import org.openfinsam.domain.insats.InsatsId;
import org.openfinsam.domain.insats.Insatsslag;
import org.openfinsam.domain.insats.Insatsstart;
import org.openfinsam.domain.insats.Rapporteringslinje;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.persistence.insats.Insatsblad;
import org.openfinsam.persistence.sakerhet.Anvandare;
import org.openfinsam.web.insats.Askandevyer.Alternativ;
import org.openfinsam.web.lag.Fyndvy;
import org.openfinsam.web.ram.Formularbild;

/**
 * The page {@code /insats/insats/andra}: the form of an <i>insats</i>, one that is there, a new one, or one that begins with a
 * decision and is filled in from it.
 */
@Named
@RequestScoped
public class Insatsredigeringssida extends Insatsbladsgrund {

    static final String VAG = "/insats/insats/andra";

    /** The field that a finding is about, by the beginning of its code. */
    private static final Map<String, String> VID = Map.of(
            "FL7-UTFORARE", "agare",
            "FL2-ALLMANT", "nivamotiv",
            "INSATS-FOR-FA-PARTER", "parter",
            "INSATS-NIVA", "niva",
            "INSATS-MALGRUPP", "aldrar",
            "INSATS-RAPPORTERING", "linje",
            "INSATS-KONTAKTPERSON", Insatsformular.BEMANNING + "-0-part",
            "INSATS-OFORKLARAD", "kostnad",
            "FL6-", Insatsformular.MEDEL + "-0-belopp",
            "FL7-FORBUNDET", "agare");

    @Inject
    private Insatstjanst insatser;

    private Insatsskrivning.Beviljad beviljad;
    private InsatsId redan;
    private Insats grund;
    private Insatsformular formular;
    private List<Anvandare> konton;

    // Asked for by every field of the page, found once.
    private Map<String, List<Fyndvy>> fynden;

    @Override
    protected String vag() {
        return VAG;
    }

    @Override
    protected boolean las() {
        if (!falt("id").isEmpty()) {
            grund = super.las() ? blad().insats() : null;
        } else if (!falt("beslut").isEmpty()) {
            beviljad = beslutsId()
                    .flatMap(beslut -> skrivning().beviljat(id(), beslut))
                    .orElse(null);
            if (beviljad != null) {
                redan = skrivning()
                        .avBeslut(id(), beviljad.askande().id())
                        .get(beviljad.beslut().id());
                Set<Insatsslag> slag = beviljad.askande().innehall().slag();
                grund = Insatsstart.av(
                        beviljad.askande(),
                        beviljad.beslut(),
                        slag.size() == 1 ? slag.iterator().next() : Insatsslag.INDIVID);
            }
        } else {
            grund = Insats.ny(id(), "–", Insatsslag.INDIVID, null, null, null);
        }
        if (grund == null) {
            return false;
        }
        formular = new Insatsformular(grund, skrivning().medlemmar(id(), grund));
        konton = skrivning().ledare(id());
        return true;
    }

    private Optional<AskandebeslutId> beslutsId() {
        try {
            return Optional.of(AskandebeslutId.parse(falt("beslut")));
        } catch (IllegalArgumentException inget) {
            return Optional.empty();
        }
    }

    @Override
    public String getAdress() {
        return super.getAdress()
                + (beviljad != null ? "&beslut=" + beviljad.beslut().id() : "");
    }

    @Override
    protected void spara(Skrivet form) throws IOException {
        Optional<Insats> ny = formular.las(form, grund);
        if (klagar(form)) {
            return;
        }
        Insats det = ny.orElseThrow();
        Consumer<Insatsblad> resten = nytt -> {
            nytt.visas(form.ja("publik"));
            nytt.ledsAv(Stream.concat(
                            // An account that no longer holds the role is not among the choices, and stays.
                            nytt.ledare().stream()
                                    .filter(konto -> konton.stream()
                                            .noneMatch(k -> k.id().namn().equals(konto))),
                            konton.stream().map(konto -> konto.id().namn()).filter(konto -> form.ja("ledare-" + konto)))
                    .toList());
        };
        sparat(blad() == null ? "skapad" : "andrad", det.id(), () -> {
            List<Anmarkning> hinder = blad() == null
                    ? skrivning()
                            .skapa(
                                    id(),
                                    det,
                                    beviljad == null ? null : beviljad.beslut().id(),
                                    resten)
                    : skrivning().andra(id(), det, falt("sedd"), resten);
            hinder.forEach(a -> felet(vid(a), a.text(sprak())));
            return hinder.isEmpty();
        });
    }

    private static String vid(Anmarkning anmarkning) {
        return VID.entrySet().stream()
                .filter(v -> anmarkning.kod().startsWith(v.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("syfte");
    }

    @Override
    protected Skrivet lagradForm() {
        if (blad() != null) {
            return Insatsformular.av(grund, blad().arPublik(), blad().ledare());
        }
        if (beviljad == null) {
            return new Skrivet();
        }
        Skrivet form = Insatsformular.av(grund);
        if (beviljad.askande().innehall().slag().size() != 1) {
            form.satt("slag", "");
        }
        return form;
    }

    // After a collision: what is stored now beside what was typed

    @Override
    protected Formularbild lagrat() {
        return blad() == null ? new Formularbild() : super.lagrat();
    }

    @Override
    protected Formularbild bild(Skrivet form) {
        return bilder().insatsen(form, formular, konton);
    }

    // What the page shows

    public boolean isNy() {
        return blad() == null;
    }

    @Override
    public String getNamn() {
        return isNy() ? text("insats.ny") : super.getNamn();
    }

    /** The decision that a new one begins with; empty for none. */
    public String getUrsprung() {
        return beviljad == null
                ? ""
                : texter().text(
                                "insats.ursprung",
                                Map.of(
                                        "askande",
                                        beviljad.askande().innehall().namn(),
                                        "beslut",
                                        beviljad.beslut().beslut().toString()));
    }

    /** The page of the one that has begun with the decision already; empty for none. */
    public String getRedan() {
        return redan == null ? "" : insatslank(redan);
    }

    public List<Alternativ> getSlag() {
        return val(Insatsslag.values(), "slag", "insats.slag.");
    }

    public List<Alternativ> getNivaer() {
        return Stream.of("1", "2", "3")
                .map(niva -> new Alternativ(
                        niva, text("insats.niva." + niva), form().text("niva").equals(niva)))
                .toList();
    }

    public List<Alternativ> getLinjer() {
        return val(Rapporteringslinje.values(), "linje", "insats.linje.");
    }

    public List<Alternativ> getEsf() {
        return Stream.of("true", "false")
                .map(svar -> new Alternativ(
                        svar, text("insats.esf." + svar), form().text("esf").equals(svar)))
                .toList();
    }

    private <T extends Enum<T>> List<Alternativ> val(T[] alla, String falt, String rum) {
        return Arrays.stream(alla)
                .map(ett -> new Alternativ(
                        ett.name(), text(rum + ett.name()), form().text(falt).equals(ett.name())))
                .toList();
    }

    public List<Alternativ> getAgare() {
        return formular.parter().stream()
                .map(part -> alternativ(part, form().text("agare").equals(Askandeformular.nyckel(part))))
                .toList();
    }

    public List<Alternativ> getParter() {
        return formular.parter().stream()
                .map(part -> alternativ(part, form().ja("part-" + Askandeformular.nyckel(part))))
                .toList();
    }

    private static Alternativ alternativ(Givare part, boolean vald) {
        return new Alternativ(Askandeformular.nyckel(part), part.namn(), vald);
    }

    public List<Alternativ> getKommuner() {
        return formular.kommuner().stream()
                .map(kod -> new Alternativ(kod.toString(), Indelning.svensk().namn(kod), form().ja("kommun-" + kod)))
                .toList();
    }

    public List<Alternativ> getLedare() {
        return konton.stream()
                .map(konto -> new Alternativ(
                        konto.id().namn(),
                        konto.namn() + " (" + konto.id().namn() + ")",
                        form().ja("ledare-" + konto.id().namn())))
                .toList();
    }

    public List<String> getBetalarnamn() {
        return formular.betalarnamn();
    }

    public List<Alternativ> hur(String rad) {
        return Insatsformular.hur().stream()
                .map(hur -> new Alternativ(
                        hur,
                        text("askande.hur." + hur),
                        form().text(rad + "hur").equals(hur)))
                .toList();
    }

    /** What the law, the association's own rules and the figures say of what is stored, by the field it is about. */
    public Map<String, List<Fyndvy>> getVid() {
        if (fynden == null) {
            fynden = new HashMap<>();
            if (blad() != null || beviljad != null) {
                insatser.granska(id(), grund).stream()
                        .collect(Collectors.groupingBy(Insatsredigeringssida::vid))
                        .forEach((falt, fynd) -> fynden.put(falt, Fyndvy.lista(fynd, sprak())));
            }
        }
        return fynden;
    }
}
