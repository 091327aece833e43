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
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.Forbundskontroll;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Medlemskap;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.ram.DatumText;
import org.openfinsam.web.ram.EjPersonnummer;
import org.openfinsam.web.ram.Formularbild;

/** The page where members join, give notice, leave, and are corrected; the address says which membership, if any. */
@Named
@RequestScoped
public class Medlemssida extends Registersida {

    private static final String VAG = "/forbund/medlem";

    @NotBlank(message = "{forbund.medlem.saknas}")
    @Size(max = 200, message = "{forbund.langt}")
    @EjPersonnummer
    private String medlem;

    @DatumText(tidigast = TIDIGAST, senast = SENAST)
    private String fran;

    @DatumText(tidigast = TIDIGAST, senast = SENAST)
    private String uppsagt;

    @DatumText(tidigast = TIDIGAST, senast = SENAST)
    private String till;

    private boolean medOmrade = true;
    private Beslutsform intrade = new Beslutsform();
    private Beslutsform uttrade = new Beslutsform();
    private Medlemskap det;

    /** A membership that can be changed: its place in the list, and what it is called. */
    public record Rad(int nr, String namn, String lank) {}

    @Override
    void fyll(Forbund forbund) {
        valt(forbund).ifPresent(m -> {
            det = m;
            medlem = m.medlem().namn();
            fran = text(m.fran().orElse(null));
            uppsagt = text(m.uppsagt().orElse(null));
            till = text(m.till().orElse(null));
            intrade = Beslutsform.av(m.intradesbeslut());
            uttrade = Beslutsform.av(m.uttradesbeslut());
        });
    }

    @Override
    Formularbild bild() {
        return det == null
                ? new Formularbild()
                : new Formularbild()
                        .med(text("medlem.namn"), medlem)
                        .med(text("medlem.fran"), fran)
                        .med(text("medlem.intradesbeslut"), intrade.text())
                        .med(text("medlem.uppsagt"), uppsagt)
                        .med(text("medlem.till"), till)
                        .med(text("medlem.uttradesbeslut"), uttrade.text());
    }

    /** The membership that the address asks for. */
    private Optional<Medlemskap> valt(Forbund forbund) {
        String nr = ram().parameter("nr");
        return nr.matches("\\d{1,4}")
                ? forbund.medlemskap().stream().skip(Integer.parseInt(nr)).findFirst()
                : Optional.empty();
    }

    /** Before the page is drawn: a membership that is not there is a page that is not there. */
    @Override
    public void svara() throws IOException {
        super.svara();
        if (plats().isFarSkriva() && !ram().parameter("nr").isEmpty() && det == null) {
            Forbundsram.finnsInte();
        }
    }

    /** Takes in a new member. */
    public void anslut() throws IOException {
        LocalDate forsta = dag(fran);
        Optional<Medlem> ny = plats().medlem(medlem, forsta);
        if (ny.isEmpty()) {
            saga("ny:medlem", "forbund.medlem.okand", Map.of("namn", medlem.strip()));
        } else if (arHelt(intrade, "ny:inorgan")) {
            andra(plats().lank(VAG), "anslot", forbund -> anslut(forbund, ny.get(), forsta));
        }
    }

    /** A municipality that joins usually becomes part of the area the same day. */
    private List<Anmarkning> anslut(Forbund forbund, Medlem ny, LocalDate forsta) {
        List<Anmarkning> hinder = forbund.anslut(ny, forsta, intrade.las().orElse(null));
        if (hinder.isEmpty() && medOmrade) {
            // Ground that belongs to the area already is no hindrance to joining.
            ny.kommunkod().ifPresent(kod -> forbund.utvidgaOmrade(kod, null, forsta));
        }
        return hinder;
    }

    /** Corrects the membership, or notes that the member has given notice and when it leaves. */
    public void ratta() throws IOException {
        if (!arHelt(intrade, "andra:inorgan") || !arHelt(uttrade, "andra:utorgan")) {
            return;
        }
        andra(plats().lank(VAG), "medlem", forbund -> {
            Medlemskap nuvarande = valt(forbund).orElseThrow();
            List<Anmarkning> fel = Medlemskap.datumfel(dag(fran), dag(uppsagt), dag(till));
            return fel.isEmpty() ? forbund.ratta(nuvarande, ratt(nuvarande)) : fel;
        });
    }

    private Medlemskap ratt(Medlemskap nuvarande) {
        return Medlemskap.of(nuvarande.medlem(), dag(fran), intrade.las().orElse(null))
                .medNamn(medlem.strip())
                .avslutat(dag(uppsagt), dag(till), uttrade.las().orElse(null));
    }

    /** Whether the address names a membership. */
    public boolean isAndrar() {
        return det != null;
    }

    public String getDetsNamn() {
        return det.medlem().namn();
    }

    /** "En uppsägning i dag gäller tidigast från 2029-11-26." */
    public String getTidigast() {
        LocalDate nar = Optional.ofNullable(dag(uppsagt)).orElse(plats().idag());
        LocalDate tidigast = Forbundskontroll.tidigasteUttrade(
                register().ordningar(plats().det().id()), nar);
        Talformat format = Talformat.of(sprak());
        return texter().text(
                        "forbund.tidigast", Map.of("uppsagt", format.datum(nar), "tidigast", format.datum(tidigast)));
    }

    public boolean isHarMedlemmar() {
        return !plats().det().medlemskap().isEmpty();
    }

    public Tabellvy getTabell() {
        return new Forbundstabeller(sprak())
                .medlemmar("allaMedlemmar", plats().det().medlemskap());
    }

    public List<Rad> getRader() {
        List<Medlemskap> alla = plats().det().medlemskap();
        return IntStream.range(0, alla.size())
                .mapToObj(i -> new Rad(i, alla.get(i).medlem().namn(), lank(i)))
                .toList();
    }

    private String lank(int nr) {
        return plats().lank(VAG) + "&nr=" + nr;
    }

    /** This page, for its forms. */
    public String getAdress() {
        return det == null ? plats().lank(VAG) : plats().lank(VAG) + "&nr=" + ram().parameter("nr");
    }

    public String getMedlem() {
        return medlem;
    }

    public void setMedlem(String medlem) {
        this.medlem = medlem;
    }

    public String getFran() {
        return fran;
    }

    public void setFran(String fran) {
        this.fran = fran;
    }

    public String getUppsagt() {
        return uppsagt;
    }

    public void setUppsagt(String uppsagt) {
        this.uppsagt = uppsagt;
    }

    public String getTill() {
        return till;
    }

    public void setTill(String till) {
        this.till = till;
    }

    public boolean isMedOmrade() {
        return medOmrade;
    }

    public void setMedOmrade(boolean medOmrade) {
        this.medOmrade = medOmrade;
    }

    public Beslutsform getIntrade() {
        return intrade;
    }

    public Beslutsform getUttrade() {
        return uttrade;
    }
}
