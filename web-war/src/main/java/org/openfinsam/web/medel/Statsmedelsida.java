package org.openfinsam.web.medel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.belopp.Taltext;
import org.openfinsam.domain.medel.Bidragsar;
import org.openfinsam.domain.medel.EgetKapital;
import org.openfinsam.domain.medel.Kapitalbedomning;
import org.openfinsam.domain.medel.Modellversion;
import org.openfinsam.domain.medel.StatligTilldelning;
import org.openfinsam.domain.medel.StatligTilldelning.Fordelad;
import org.openfinsam.domain.medel.StatligTilldelning.Landet;
import org.openfinsam.domain.medel.StatligTilldelning.Nekad;
import org.openfinsam.domain.medel.StatligTilldelning.Tilldelad;
import org.openfinsam.domain.medel.Tilldelningstabell;
import org.openfinsam.domain.medel.Tilldelningsunderlag;
import org.openfinsam.web.belopp.Tabellvy;

/**
 * The page {@code /medel/tilldelning}: what an association gets of the state's pot, and what if the pot, its keys or its own
 * capital were others. A question and no change: the address holds it all, and nothing is stored.
 */
@Named
@RequestScoped
public class Statsmedelsida extends Medelgrund {

    static final String VAG = "/medel/tilldelning";

    private static final int FLEST = 1000;
    private static final int DECIMALER = 6;

    @Inject
    private Modelltjanst modell;

    @Inject
    private Kapitaltjanst kapital;

    private Modellversion version;
    private Kapitallage lage;
    private Tabellvy tabell;
    private String svar = "";
    private List<String> bedomningar = List.of();

    @Override
    protected String vag() {
        return VAG;
    }

    @Override
    protected boolean las() {
        version = modell.lage().versioner().version(ar()).orElse(null);
        lage = kapital.lage(id());
        if (version != null && begaran().getParameterMap().containsKey("pott")) {
            rakna();
            harFel();
        }
        return true;
    }

    private void rakna() {
        Optional<Belopp> pott = belopp("pott", false);
        Optional<Integer> antal = antal();
        Optional<BigDecimal> landetsForsorjning = tal("landetsForsorjning", false);
        Optional<BigDecimal> landetsInvanare = tal("landetsInvanare", false);
        Optional<BigDecimal> forsorjning = tal("forsorjning", false);
        Optional<BigDecimal> invanare = tal("invanare", false);
        Optional<Belopp> foregaende = kanske("foregaende", false);
        Optional<Belopp> eget = kanske("kapital", true);
        Optional<Belopp> medel = kanske("medel", false);
        Optional<Belopp> omPott = kanske("omPott", false);
        Optional<BigDecimal> omForsorjning = tal("omForsorjning", true);
        Optional<BigDecimal> omInvanare = tal("omInvanare", true);
        Optional<Belopp> omEget = kanske("omKapital", true);
        if (!getFel().isEmpty()) {
            return;
        }
        Landet landet =
                new Landet(antal.orElseThrow(), landetsForsorjning.orElseThrow(), landetsInvanare.orElseThrow());
        Optional<Kapitalbedomning> bedomd = bedom(eget, medel);
        Optional<Kapitalbedomning> omBedomd = bedom(omEget.or(() -> eget), medel);
        Tilldelningsunderlag nu = underlag(forsorjning.orElseThrow(), invanare.orElseThrow(), foregaende, bedomd);
        Tilldelningsunderlag om = underlag(
                omForsorjning.orElse(nu.forsorjning()), omInvanare.orElse(nu.invanare()), foregaende, omBedomd);
        // If its keys change, so do those of the country.
        Landet omLandet = new Landet(
                landet.antal(),
                landet.forsorjning()
                        .add(om.forsorjning())
                        .subtract(nu.forsorjning())
                        .max(BigDecimal.ZERO),
                landet.invanare().add(om.invanare()).subtract(nu.invanare()).max(BigDecimal.ZERO));
        if (!landet.rymmer(nu)) {
            saga("forsorjning", "medel.tilldelning.rymsInte");
            return;
        }
        boolean annorlunda =
                Stream.of(omPott, omForsorjning, omInvanare, omEget).anyMatch(Optional::isPresent);
        Optional<Tilldelad> far = tilldela("pott", pott.orElseThrow(), nu, landet);
        Optional<Tilldelad> skulleFa = annorlunda
                ? tilldela(omPott.isPresent() ? "omPott" : "omForsorjning", omPott.orElse(pott.get()), om, omLandet)
                : Optional.empty();
        if (getFel().isEmpty()) {
            visa(far.orElseThrow(), skulleFa, bedomd, annorlunda ? omBedomd : Optional.empty());
        }
    }

    private void visa(
            Tilldelad far,
            Optional<Tilldelad> skulleFa,
            Optional<Kapitalbedomning> bedomd,
            Optional<Kapitalbedomning> omBedomd) {
        tabell = vy(Tilldelningstabell.ett(version.modell().grundbelopp(), far, skulleFa.orElse(null), sprak()))
                .medRadrubrik(text("medel.tilldelning.rad"));
        Talformat format = Talformat.of(sprak());
        svar = texter().text(
                        skulleFa.isPresent() ? "medel.tilldelning.svar.om" : "medel.tilldelning.svar",
                        Map.of(
                                "ar", getAr(),
                                "belopp", format.belopp(far.belopp()),
                                "om",
                                        skulleFa.map(Tilldelad::belopp)
                                                .map(format::belopp)
                                                .orElse("")));
        bedomningar = Stream.concat(
                        bedomd.map(b -> b.text(sprak())).stream(),
                        omBedomd
                                .filter(b -> !Optional.of(b).equals(bedomd))
                                .map(b -> texter().text("medel.tilldelning.omBedomd", Map.of("text", b.text(sprak()))))
                                .stream())
                .toList();
    }

    private Optional<Tilldelad> tilldela(String falt, Belopp pott, Tilldelningsunderlag ett, Landet landet) {
        StatligTilldelning.Utfall utfall = StatligTilldelning.blandAndra(pott, version.modell(), ett, landet)
                .fordela();
        if (utfall instanceof Nekad nekad) {
            felet(falt, nekad.anmarkningar().get(0).text(sprak()));
            return Optional.empty();
        }
        return Optional.of(((Fordelad) utfall).tilldelade().get(0));
    }

    /** Above the level only if a row that somebody has read says so: what is not verified takes nothing from anybody. */
    private Tilldelningsunderlag underlag(
            BigDecimal forsorjning,
            BigDecimal invanare,
            Optional<Belopp> foregaende,
            Optional<Kapitalbedomning> bedomd) {
        boolean over =
                bedomd.filter(b -> b.utslag() == Kapitalbedomning.Utslag.OVER).isPresent();
        return new Tilldelningsunderlag(getForbundsnamn(), forsorjning, invanare, foregaende.orElse(null), over);
    }

    private Optional<Kapitalbedomning> bedom(Optional<Belopp> eget, Optional<Belopp> medel) {
        return eget.filter(e -> !e.arNegativt())
                .flatMap(e -> medel.map(m -> lage.trappa().bedom(e, m, idag())));
    }

    private Optional<Belopp> kanske(String namn, boolean negativt) {
        return falt(namn).isEmpty() ? Optional.empty() : belopp(namn, negativt);
    }

    private Optional<BigDecimal> tal(String namn, boolean frivilligt) {
        if (falt(namn).isEmpty() && frivilligt) {
            return Optional.empty();
        }
        Optional<BigDecimal> tal = Taltext.las(falt(namn))
                .filter(t -> t.signum() >= 0 && t.scale() <= DECIMALER && t.precision() - t.scale() <= 12);
        if (tal.isEmpty()) {
            saga(namn, "medel.tilldelning.tal.fel");
        }
        return tal;
    }

    private Optional<Integer> antal() {
        Optional<Integer> antal = Taltext.las(falt("antal"))
                .filter(t -> t.scale() == 0 && t.signum() > 0 && t.compareTo(BigDecimal.valueOf(FLEST)) <= 0)
                .map(BigDecimal::intValueExact);
        if (antal.isEmpty()) {
            saga("antal", "medel.tilldelning.antal.fel");
        }
        return antal;
    }

    // What the page shows

    public boolean isHarModell() {
        return version != null;
    }

    public String getModelltext() {
        if (version == null) {
            return texter().text("medel.modell.ingen", Map.of("ar", getAr()));
        }
        return texter().text(
                        version.verifierad() ? "medel.modell.finns" : "medel.modell.olast",
                        Map.of("ar", getAr(), "version", version.ar()));
    }

    /** The answer's table, or null when there is none yet. */
    public Tabellvy getTabell() {
        return tabell;
    }

    public String getSvar() {
        return svar;
    }

    /** What the ladder says of the capital, now and as it would be. */
    public List<String> getBedomningar() {
        return bedomningar;
    }

    /** A field, as it was written. */
    public String skrivet(String namn) {
        return falt(namn);
    }

    /** The own capital: what was written, else what the year before closed with. */
    public String getKapital() {
        return skrivetEller("kapital", lage.kapital(ar().foregaende()).map(EgetKapital::utgaende));
    }

    /** The year's money: what was written, else what the members give. */
    public String getMedel() {
        return skrivetEller("medel", lage.bidrag(ar()).flatMap(Bidragsar::medel));
    }

    private String skrivetEller(String namn, Optional<Belopp> lagrat) {
        return begaran().getParameter(namn) == null ? iFalt(lagrat) : falt(namn);
    }

    public String getModellank() {
        return adress(Modellsida.VAG);
    }

    public String getMedellank() {
        return adress(Medelsida.VAG);
    }
}
