package org.openfinsam.web.forbund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.Indelning;
import org.openfinsam.domain.forbund.Kommun;
import org.openfinsam.domain.forbund.Omradesdel;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.ram.DatumText;
import org.openfinsam.web.ram.EjPersonnummer;

/** The page where the area grows, or lets something go. */
@Named
@RequestScoped
public class Omradessida extends Registersida {

    private static final String VAG = "/forbund/omrade";

    @NotBlank(message = "{forbund.kommun.saknas}")
    @Size(max = 100, message = "{forbund.langt}")
    @EjPersonnummer
    private String kommun;

    @Size(max = 100, message = "{forbund.langt}")
    @EjPersonnummer
    private String del;

    @DatumText(tidigast = TIDIGAST, senast = SENAST)
    private String fran;

    private String bort;

    @NotBlank(message = "{forbund.dag.saknas}")
    @DatumText(tidigast = TIDIGAST, senast = SENAST)
    private String sista;

    /** A part that can be taken out. */
    public record Alternativ(int nr, String namn) {}

    @Override
    void fyll(Forbund det) {
        // A new part has nothing that is stored.
    }

    /** Takes in a municipality, or a part of one. */
    public void laggTill() throws IOException {
        LocalDate forsta = dag(fran);
        Optional<Kommun> vald = plats().kommun(kommun, forsta);
        if (vald.isEmpty()) {
            saga("in:kommun", "forbund.kommun.okand", Map.of("namn", kommun.strip()));
        } else {
            andra(
                    plats().lank(VAG),
                    "omrade",
                    det -> det.utvidgaOmrade(vald.get().kod(), tomTillNull(del), forsta));
        }
    }

    /** Takes a part out after a day. */
    public void taUt() throws IOException {
        if (bort == null || !bort.matches("\\d{1,4}")) {
            saga("ut:bort", "forbund.omrade.valj");
            return;
        }
        int nr = Integer.parseInt(bort);
        andra(
                plats().lank(VAG),
                "omrade",
                det -> det.minskaOmrade(det.omradesdelar().get(nr), dag(sista)));
    }

    public boolean isHarOmrade() {
        return !plats().det().omradesdelar().isEmpty();
    }

    public Tabellvy getTabell() {
        return new Forbundstabeller(sprak()).omrade("helaOmradet", plats().det().omradesdelar());
    }

    /** The parts without end. */
    public List<Alternativ> getUttagbara() {
        List<Omradesdel> alla = plats().det().omradesdelar();
        return IntStream.range(0, alla.size())
                .filter(i -> alla.get(i).giltighet().till() == null)
                .mapToObj(i -> new Alternativ(i, namn(alla.get(i))))
                .toList();
    }

    private static String namn(Omradesdel o) {
        return Indelning.svensk().namn(o.kommun()) + o.del().map(d -> ", " + d).orElse("");
    }

    /** This page, for its forms. */
    public String getAdress() {
        return plats().lank(VAG);
    }

    public String getKommun() {
        return kommun;
    }

    public void setKommun(String kommun) {
        this.kommun = kommun;
    }

    public String getDel() {
        return del;
    }

    public void setDel(String del) {
        this.del = del;
    }

    public String getFran() {
        return fran;
    }

    public void setFran(String fran) {
        this.fran = fran;
    }

    public String getBort() {
        return bort;
    }

    public void setBort(String bort) {
        this.bort = bort;
    }

    public String getSista() {
        return sista;
    }

    public void setSista(String sista) {
        this.sista = sista;
    }
}
