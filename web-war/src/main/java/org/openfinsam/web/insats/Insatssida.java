package org.openfinsam.web.insats;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfinsam.domain.insats.Halvarsformular;
import org.openfinsam.domain.insats.Implementering;
import org.openfinsam.domain.insats.Insatstabeller;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.lag.Fyndvy;
import org.openfinsam.web.medel.Medelgrund;

/** The page {@code /insats/insats}: what is known of one <i>insats</i>, what it has reported, and what the law says of it. */
@Named
@RequestScoped
public class Insatssida extends Medelgrund {

    static final String VAG = "/insats/insats";

    @Inject
    private Insatstjanst insatser;

    private Insatstjanst.Insatslage lage;

    /**
     * What was reported of a half-year.
     *
     * @param period the half-year
     * @param svar question and answer, as it is written
     */
    public record Halvar(String period, List<Insatsvy.Faktum> svar) {}

    @Override
    protected String vag() {
        return VAG;
    }

    @Override
    protected boolean las() {
        lage = Kataloginsatssida.id(falt("id"))
                .flatMap(insats -> insatser.insats(id(), insats))
                .orElse(null);
        return lage != null;
    }

    public Insatsvy getVy() {
        return new Insatsvy(lage.blad(), idag(), sprak());
    }

    public boolean isPublik() {
        return lage.blad().arPublik();
    }

    public String getKataloglank() {
        return ram().vag(Kataloginsatssida.VAG) + "?id=" + lage.blad().id();
    }

    public String getListlank() {
        return ram().vag(Insatserssida.VAG) + "?forbund=" + id();
    }

    public String getBladlank() {
        return ram().vag(Registerbladssida.VAG) + "?forbund=" + id() + "&id="
                + lage.blad().id() + "&ar=" + getAr();
    }

    /** What the law, the association's own rules and the figures say. */
    public List<Fyndvy> getFynd() {
        List<Fyndvy> fynd = Fyndvy.lista(lage.anmarkningar(), sprak());
        return fynd.isEmpty() ? List.of(Fyndvy.stammer(text("insats.stammer"))) : fynd;
    }

    public boolean isImplementeras() {
        return lage.implementering().isPresent();
    }

    /** Implemented and financed are two things, and said apart. */
    public List<String> getImplementering() {
        Implementering en = lage.implementering().orElseThrow();
        return List.of(
                en.arImplementerad(idag())
                        ? texter().text(
                                        "insats.implementerad",
                                        Map.of("dag", en.implementerad().toString()))
                        : text("insats.implementerad.ej"),
                texter().text(
                                en.finansieras(ar()) ? "insats.finansieras" : "insats.finansieras.ej",
                                Map.of("ar", getAr())));
    }

    /** Who takes over what. */
    public List<String> getOvertaganden() {
        return lage.implementering().orElseThrow().overtaganden().stream()
                .map(o -> Stream.of(
                                o.part().namn(),
                                o.vad(),
                                text("insats.overtagande." + o.lage()),
                                o.beslutsvag(),
                                o.senast() == null ? "" : o.senast().toString())
                        .filter(del -> !del.isEmpty())
                        .collect(Collectors.joining(" · ")))
                .toList();
    }

    public Tabellvy getTrappa() {
        return vy(Insatstabeller.trappa(lage.implementering().orElseThrow(), sprak()))
                .medRadrubrik(text("rapport.ar"))
                .medForst(Insatstabeller.FORBUNDETS);
    }

    public List<Halvar> getHalvar() {
        return lage.halvar().stream().map(this::halvar).toList();
    }

    private Halvar halvar(Halvarsformular formular) {
        return new Halvar(
                formular.period().fran() + " – " + formular.period().till(),
                Stream.of(
                                svar("planerat", formular.planerat()),
                                svar("gjort", formular.gjort()),
                                svar("effekt", formular.effekt()),
                                svar("nasta", formular.nasta()),
                                svar("hinder", formular.hinder()))
                        .toList());
    }

    private Insatsvy.Faktum svar(String fraga, String svaret) {
        return new Insatsvy.Faktum(text("insats.halvar." + fraga), svaret.isBlank() ? "–" : svaret);
    }
}
