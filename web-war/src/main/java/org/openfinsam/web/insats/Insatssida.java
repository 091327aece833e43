package org.openfinsam.web.insats;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfinsam.domain.insats.Halvarsformular;
import org.openfinsam.domain.insats.Implementering;
import org.openfinsam.domain.insats.InsatsId;
import org.openfinsam.domain.insats.Insatshandelse;
import org.openfinsam.domain.insats.Insatstabeller;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.grund.Revisionslogg;
import org.openfinsam.persistence.insats.Insatsbild;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.lag.Fyndvy;
import org.openfinsam.web.medel.Medelgrund;
import org.openfinsam.web.ram.Formularbild;
import org.openfinsam.web.ram.Svensktid;

/** The page {@code /insats/insats}: what is known of one <i>insats</i>, what it has reported, and what the law says of it. */
@Named
@RequestScoped
public class Insatssida extends Medelgrund {

    static final String VAG = "/insats/insats";

    @Inject
    private Insatstjanst insatser;

    @Inject
    private Insatsskrivning skrivning;

    private Insatstjanst.Insatslage lage;
    private Optional<Angervy> angra;

    /**
     * What was reported of a half-year.
     *
     * @param period the half-year
     * @param svar question and answer, as it is written
     * @param handelser the events with how many came from each party
     * @param lank where it is written; empty to one who may not
     */
    public record Halvar(String period, List<Insatsvy.Faktum> svar, List<String> handelser, String lank) {}

    /**
     * Something that was written.
     *
     * @param dag the day
     * @param vad what
     * @param vem the account that wrote it
     */
    public record Spar(String dag, String vad, String vem) {}

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

    // The last change taken back

    @Override
    protected void posta() throws IOException {
        if (falt("gor").equals("angra") && lage != null) {
            InsatsId insats = lage.blad().insats().id();
            gor("angrad", () -> {
                List<Anmarkning> hinder = skrivning.angra(id(), insats, falt("sedd"));
                hinder.forEach(anmarkning -> felet("", anmarkning.text(sprak())));
                return hinder.isEmpty();
            });
        }
    }

    @Override
    protected String krocknyckel() {
        return "angra.samtidigt";
    }

    /** The edition that the page shows, and none that it was asked for with: who presses the button has seen this one. */
    public String getSedd() {
        return lage.blad().utgava();
    }

    /** The last change of it, for who may take it back; null for none. */
    public Angervy getAngra() {
        if (angra == null) {
            angra = isFarSkriva() && arAndrad() ? angervy() : Optional.empty();
        }
        return angra.orElse(null);
    }

    /** Whether the last that was written of it itself is a change. */
    private boolean arAndrad() {
        return lage.historia().stream()
                .filter(spar -> spar.sak().equals("insats"))
                .findFirst()
                .filter(spar -> spar.handling() != Revisionslogg.Handling.SKAPAD)
                .isPresent();
    }

    private Optional<Angervy> angervy() {
        Insatsbild nu = lage.blad().bild();
        return skrivning
                .senasteAndring(id(), nu.insats().id())
                .map(andring -> Angervy.av(andring, bild(nu), bild(andring.fore()), sprak()));
    }

    private Formularbild bild(Insatsbild det) {
        return new Insatsbilder(sprak())
                .allt(
                        det,
                        new Insatsformular(det.insats(), skrivning.medlemmar(id(), det.insats())),
                        skrivning.ledare(id()));
    }

    public Insatsvy getVy() {
        return new Insatsvy(lage.blad(), idag(), sprak());
    }

    public boolean isPublik() {
        return lage.blad().arPublik();
    }

    @Override
    protected String beskedsrum() {
        return "insats.besked.";
    }

    @Override
    public boolean isFarSkriva() {
        return skrivning.farSkriva(id());
    }

    public boolean isFarRedovisa() {
        return skrivning.farRedovisa(id(), lage.blad());
    }

    public String getAndralank() {
        return skrivlank(Insatsredigeringssida.VAG);
    }

    public String getHandelselank() {
        return skrivlank(Insatshandelsesida.VAG);
    }

    public String getInforandelank() {
        return skrivlank(Inforandesida.VAG);
    }

    /** Where a half-year is reported; empty before the first has begun. */
    public String getHalvarlank() {
        return Halvarsformular.halvaren(lage.blad().insats(), idag(), 1).isEmpty() ? "" : skrivlank(Halvarsida.VAG);
    }

    /** The page itself, without a message. */
    @Override
    public String getAdress() {
        return lage == null ? super.getAdress() : skrivlank(VAG) + "&ar=" + getAr();
    }

    private String skrivlank(String vag) {
        return ram().vag(vag) + "?forbund=" + id() + "&id=" + lage.blad().id();
    }

    /** The application and the decision that it began with; empty for none that is known. */
    public String getUrsprung() {
        return lage.ursprung()
                .map(u -> texter().text(
                                "insats.ursprung",
                                Map.of(
                                        "askande", u.askande().innehall().namn(),
                                        "beslut", u.beslut().beslut().toString())))
                .orElse("");
    }

    public String getUrsprungslank() {
        return lage.ursprung()
                .map(u -> ram().vag(Beslutssida.VAG) + "?forbund=" + id() + "&ar=" + u.ar() + "&askande="
                        + u.askande().id())
                .orElse("");
    }

    /** What was written, the latest first. */
    public List<Spar> getHistoria() {
        return lage.historia().stream()
                .map(spar -> new Spar(
                        Svensktid.dag(spar.nar()).toString(),
                        text("insats.spar." + spar.sak() + "." + spar.handling()),
                        spar.aktor()))
                .toList();
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
                                en.finansieras(finansaret()) ? "insats.finansieras" : "insats.finansieras.ej",
                                Map.of("ar", finansaret().toString())));
    }

    /** The year on the page, or the last of an <i>insats</i> that had ended by then. */
    private Rakenskapsar finansaret() {
        LocalDate till = lage.blad().insats().till();
        return till == null || till.getYear() > ar().ar() ? ar() : new Rakenskapsar(till.getYear());
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

    /** The curve that tapers off, drawn; empty while there are not two years to draw it between. */
    public String getBild() {
        return Trappbild.svg(lage.implementering().orElseThrow(), texter(), sprak());
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
                        .toList(),
                formular.handelser().stream().map(this::handelse).toList(),
                isFarRedovisa() ? Halvarsida.adress(skrivlank(Halvarsida.VAG), formular.period()) : "");
    }

    private String handelse(Insatshandelse handelse) {
        return Stream.concat(
                        Stream.of(
                                handelse.dag().toString(),
                                handelse.tema(),
                                texter().text(
                                                "insats.handelse.antal",
                                                Map.of("antal", Integer.toString(handelse.antal())))),
                        handelse.narvaro().entrySet().stream().map(n -> n.getKey() + " " + n.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private Insatsvy.Faktum svar(String fraga, String svaret) {
        return new Insatsvy.Faktum(text("insats.halvar." + fraga), svaret.isBlank() ? "–" : svaret);
    }
}
