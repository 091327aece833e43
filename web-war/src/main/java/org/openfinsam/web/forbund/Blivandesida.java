package org.openfinsam.web.forbund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openfinsam.domain.forbund.BlivandeMedlem;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.ram.DatumText;
import org.openfinsam.web.ram.EjPersonnummer;
import org.openfinsam.web.ram.Formularbild;

/** The page of those who may become members: how far each has come, until it is welcomed or struck. */
@Named
@RequestScoped
public class Blivandesida extends Registersida {

    private static final String VAG = "/forbund/blivande";
    private static final String VEM = "vem";

    @NotBlank(message = "{forbund.medlem.saknas}")
    @Size(max = 200, message = "{forbund.langt}")
    @EjPersonnummer
    private String medlem;

    @DatumText(tidigast = TIDIGAST, senast = SENAST)
    private String intresse;

    @DatumText(tidigast = TIDIGAST, senast = SENAST)
    private String start;

    private Beslutsform beslut = new Beslutsform();
    private Beslutsform antagande = new Beslutsform();
    private BlivandeMedlem den;

    /** A prospective member that can be changed. */
    public record Rad(String namn, String lank) {}

    @Override
    void fyll(Forbund det) {
        vald(det).ifPresent(b -> {
            den = b;
            medlem = b.medlem().namn();
            intresse = text(b.intresse().orElse(null));
            start = text(b.start().orElse(null));
            beslut = Beslutsform.av(b.beslut());
            antagande = Beslutsform.av(b.antagande());
        });
    }

    @Override
    Formularbild bild() {
        return den == null
                ? new Formularbild()
                : new Formularbild()
                        .med(text("blivande.intresse"), intresse)
                        .med(text("blivande.beslut"), beslut.text())
                        .med(text("blivande.antagande"), antagande.text())
                        .med(text("blivande.start"), start);
    }

    private Optional<BlivandeMedlem> vald(Forbund det) {
        return det.blivande().stream()
                .filter(b -> nyckel(b.medlem()).equals(ram().parameter(VEM)))
                .findFirst();
    }

    /** Who it is, as the address says it: it stays when somebody before it in the list is struck. */
    private static String nyckel(Medlem medlem) {
        return medlem.kod().orElse(medlem.namn());
    }

    /** Before the page is drawn: one that is not there is a page that is not there. */
    @Override
    public void svara() throws IOException {
        super.svara();
        if (plats().isFarSkriva() && !ram().parameter(VEM).isEmpty() && den == null) {
            Forbundsram.finnsInte();
        }
    }

    /** Keeps how far it has come. */
    public void spara() throws IOException {
        Optional<Medlem> vem = den == null ? plats().medlem(medlem, dag(start)) : Optional.of(den.medlem());
        if (vem.isEmpty()) {
            saga("blivande:medlem", "forbund.medlem.okand", Map.of("namn", medlem.strip()));
        } else if (arHelt(beslut, "blivande:beslutorgan") && arHelt(antagande, "blivande:antagandeorgan")) {
            andra(
                    plats().lank(VAG),
                    "blivande",
                    det -> det.noteraBlivande(BlivandeMedlem.intresserad(vem.get(), dag(intresse))
                            .medBeslut(beslut.las().orElse(null))
                            .medAntagande(antagande.las().orElse(null))
                            .medStart(dag(start))));
        }
    }

    /** Takes it in on its planned day; a municipality becomes part of the area the same day. */
    public void valkomna() throws IOException {
        andra(plats().lank("/forbund"), "valkommen", det -> {
            BlivandeMedlem b = den;
            List<Anmarkning> hinder = det.valkomna(b.medlem());
            if (hinder.isEmpty()) {
                b.medlem()
                        .kommunkod()
                        .ifPresent(kod -> det.utvidgaOmrade(kod, null, b.start().orElseThrow()));
            }
            return hinder;
        });
    }

    /** Strikes it: it will not become a member after all. */
    public void avfor() throws IOException {
        andra(plats().lank(VAG), "avford", det -> {
            det.avforBlivande(den.medlem());
            return List.of();
        });
    }

    /** Whether the address names one. */
    public boolean isAndrar() {
        return den != null;
    }

    public String getDensNamn() {
        return den.medlem().namn();
    }

    /** How far it has come, in words. */
    public String getLage() {
        return texter().text("forbund.lage." + den.lage());
    }

    /** Whether its start is planned, so that it can be welcomed. */
    public boolean isHarStart() {
        return den.start().isPresent();
    }

    public boolean isHarNagon() {
        return !plats().det().blivande().isEmpty();
    }

    public Tabellvy getTabell() {
        return new Forbundstabeller(sprak()).blivande(plats().det().blivande());
    }

    public List<Rad> getRader() {
        List<BlivandeMedlem> alla = plats().det().blivande();
        return alla.stream()
                .map(b -> new Rad(b.medlem().namn(), lank(b.medlem())))
                .toList();
    }

    private String lank(Medlem medlem) {
        return plats().lank(VAG) + "&" + VEM + "=" + URLEncoder.encode(nyckel(medlem), StandardCharsets.UTF_8);
    }

    /** This page, for its forms. */
    public String getAdress() {
        return den == null ? plats().lank(VAG) : lank(den.medlem());
    }

    public String getMedlem() {
        return medlem;
    }

    public void setMedlem(String medlem) {
        this.medlem = medlem;
    }

    public String getIntresse() {
        return intresse;
    }

    public void setIntresse(String intresse) {
        this.intresse = intresse;
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }

    public Beslutsform getBeslut() {
        return beslut;
    }

    public Beslutsform getAntagande() {
        return antagande;
    }
}
