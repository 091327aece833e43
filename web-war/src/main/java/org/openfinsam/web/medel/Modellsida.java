package org.openfinsam.web.medel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.medel.Modellversion;
import org.openfinsam.domain.medel.Tilldelningsmodell;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.web.belopp.Tabellvy;

/** The page {@code /medel/modell}: the numbers by which the state shares its money, year by year, and who says so. */
@Named
@RequestScoped
public class Modellsida extends Medelgrund {

    static final String VAG = "/medel/modell";

    private static final String SPARA = "spara";
    private static final String STRYK = "stryk";
    private static final BigDecimal ALLT = BigDecimal.valueOf(100);

    @Inject
    private Modelltjanst modell;

    private Modelltjanst.Lage lage;

    /**
     * A version that can be struck.
     *
     * @param fran its first year
     * @param text its years
     */
    public record Version(String fran, String text) {}

    @Override
    protected String vag() {
        return VAG;
    }

    @Override
    protected boolean las() {
        lage = modell.lage();
        return true;
    }

    @Override
    public boolean isFarSkriva() {
        return modell.farAndra();
    }

    @Override
    protected void posta() throws IOException {
        switch (falt("gor")) {
            case SPARA -> spara();
            case STRYK -> stryk();
            default -> {}
        }
    }

    private void spara() throws IOException {
        Optional<Rakenskapsar> fran = ar("fran", false);
        Optional<Rakenskapsar> till = ar("till", true);
        Optional<Belopp> grundbelopp = belopp("grundbelopp", false);
        Optional<BigDecimal> forsorjning = procent("forsorjning", false);
        Optional<BigDecimal> invanare = procent("invanare", false);
        Optional<BigDecimal> sankning = procent("sankning", true);
        Optional<String> kalla = ord("kalla");
        if (fran.isPresent() && till.filter(t -> t.compareTo(fran.get()) < 0).isPresent()) {
            saga("till", "medel.modell.till.fel");
        }
        if (forsorjning.isPresent()
                && invanare.isPresent()
                && forsorjning.get().add(invanare.get()).compareTo(ALLT) != 0) {
            saga("invanare", "medel.modell.vikter.fel");
        }
        if (getFel().isEmpty()) {
            Modellversion ny = new Modellversion(
                    fran.orElseThrow(),
                    till.orElse(null),
                    new Tilldelningsmodell(
                            grundbelopp.orElseThrow(),
                            forsorjning.orElseThrow().movePointLeft(2),
                            invanare.orElseThrow().movePointLeft(2),
                            sankning.map(s -> s.movePointLeft(2)).orElse(null)),
                    kalla.orElseThrow(),
                    !falt("verifierad").isEmpty());
            lage.versioner()
                    .krock(ny)
                    .ifPresent(annan ->
                            felet("fran", texter().text("medel.modell.overlapp", Map.of("ar", annan.ar()))));
            gor("modell", () -> {
                modell.andra(falt("sedd"), versioner -> versioner.med(ny));
                return true;
            });
        } else {
            harFel();
        }
    }

    private Optional<Rakenskapsar> ar(String namn, boolean frivilligt) {
        String skrivet = falt(namn);
        if (skrivet.isEmpty() && frivilligt) {
            return Optional.empty();
        }
        if (!rimligtAr(skrivet)) {
            saga(namn, "medel.modell.ar.fel");
            return Optional.empty();
        }
        return Optional.of(Rakenskapsar.parse(skrivet));
    }

    private Optional<BigDecimal> procent(String namn, boolean frivilligt) {
        if (falt(namn).isEmpty() && frivilligt) {
            return Optional.empty();
        }
        Optional<BigDecimal> procent = Kapitalfalt.procent(falt(namn)).filter(p -> p.compareTo(ALLT) <= 0);
        if (procent.isEmpty()) {
            saga(namn, "medel.modell.procent.fel");
        }
        return procent;
    }

    private void stryk() throws IOException {
        String fran = falt("nr");
        if (lage.versioner().versioner().stream()
                .anyMatch(version -> version.fran().toString().equals(fran))) {
            gor("modellBorta", () -> {
                modell.andra(falt("sedd"), versioner -> versioner.utan(Rakenskapsar.parse(fran)));
                return true;
            });
        }
    }

    public Tabellvy getVersionerna() {
        return vy(lage.versioner().tabell(sprak()))
                .medRadrubrik(text("medel.modell.galler"))
                .medForst("verifierad");
    }

    /** What counts this year, in a sentence. */
    public String getSvar() {
        Optional<Modellversion> version = lage.versioner().version(ar());
        return version.isEmpty()
                ? texter().text("medel.modell.ingen", Map.of("ar", getAr()))
                : texter().text(
                                version.get().verifierad() ? "medel.modell.finns" : "medel.modell.olast",
                                Map.of("ar", getAr(), "version", version.get().ar()));
    }

    public List<Version> getStrykbara() {
        return lage.versioner().versioner().stream()
                .map(version -> new Version(version.fran().toString(), version.ar()))
                .toList();
    }

    /** The edition, for the forms. */
    public String getSedd() {
        return sedd(lage.utgava());
    }

    /** A field of the form, as it was written. */
    public String skrivet(String namn) {
        return falt(namn);
    }

    public String getTilldelningslank() {
        return adress(Statsmedelsida.VAG);
    }

    public String getMedellank() {
        return adress(Medelsida.VAG);
    }
}
