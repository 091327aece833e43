package org.openfinsam.web.forbund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.BlivandeMedlem;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.Indelning;
import org.openfinsam.domain.forbund.Kommunkod;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Region;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Personnummersokare;
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
    private static final String ATER = "ater";
    private static final String ATER_INTRESSE = "aterIntresse";
    private static final String ATER_BESLUT = "aterBeslut";
    private static final String ATER_ANTAGANDE = "aterAntagande";
    private static final String ATER_START = "aterStart";

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
        if (den == null && FacesContext.getCurrentInstance().isPostback()) {
            // Somebody else has struck it: what was typed then stands in the form of a new one.
            medlem = namnet(ram().parameter(VEM));
        }
    }

    private String namnet(String nyckel) {
        Indelning indelning = Indelning.svensk();
        return Kommunkod.arGiltig(nyckel)
                ? indelning.namn(Kommunkod.of(nyckel))
                : indelning.regioner(plats().idag()).stream()
                        .filter(r -> r.kod().toString().equals(nyckel))
                        .map(Region::namn)
                        .findFirst()
                        .orElse(nyckel);
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

    /** Before the page is drawn: one that is not there is a page that is not there, unless something typed would be lost. */
    @Override
    public void svara() throws IOException {
        super.svara();
        if (plats().isFarSkriva()
                && !ram().parameter(VEM).isEmpty()
                && den == null
                && !FacesContext.getCurrentInstance().isValidationFailed()) {
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

    /** Strikes it: it will not become a member after all. The address of the answer holds what was struck, so that it can be put back. */
    public void avfor() throws IOException {
        if (den != null) {
            andra(aterlank(den), "avford", det -> {
                det.avforBlivande(den.medlem());
                return List.of();
            });
        }
    }

    private String aterlank(BlivandeMedlem b) {
        return plats().lank(VAG)
                + del(ATER, b.medlem().namn())
                + del(ATER_INTRESSE, text(b.intresse().orElse(null)))
                + del(ATER_BESLUT, b.beslut().map(BeslutRef::toString).orElse(""))
                + del(ATER_ANTAGANDE, b.antagande().map(BeslutRef::toString).orElse(""))
                + del(ATER_START, text(b.start().orElse(null)));
    }

    private static String del(String namn, String varde) {
        return varde.isEmpty() ? "" : "&" + namn + "=" + URLEncoder.encode(varde, StandardCharsets.UTF_8);
    }

    /** Puts back what was struck. */
    public void aterstall() throws IOException {
        Optional<BlivandeMedlem> struken = struken();
        if (struken.isPresent()) {
            andra(plats().lank(VAG), "aterlagd", det -> det.noteraBlivande(struken.get()));
        }
    }

    /** What the address says was struck, unless it is there again; empty too when the address says what no form could. */
    private Optional<BlivandeMedlem> struken() {
        if (ram().parameter(ATER).isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate forsta = aterdag(ATER_START);
            return plats().medlem(ram().parameter(ATER), forsta)
                    .filter(m -> plats().det().blivande().stream()
                            .noneMatch(b -> b.medlem().arSamma(m)))
                    .map(m -> BlivandeMedlem.intresserad(m, aterdag(ATER_INTRESSE))
                            .medBeslut(aterbeslut(ATER_BESLUT))
                            .medAntagande(aterbeslut(ATER_ANTAGANDE))
                            .medStart(forsta));
        } catch (IllegalArgumentException ingetFormular) {
            return Optional.empty();
        }
    }

    private LocalDate aterdag(String namn) {
        String text = ram().parameter(namn);
        return text.isEmpty() ? null : rimlig(dag(text));
    }

    private BeslutRef aterbeslut(String namn) {
        String text = ram().parameter(namn);
        if (text.isEmpty()) {
            return null;
        }
        BeslutRef beslut = BeslutRef.parse(text);
        if (!Personnummersokare.sok(beslut.organ()).isEmpty()) {
            throw new IllegalArgumentException("A decision by a person");
        }
        rimlig(beslut.datum());
        return beslut;
    }

    private static LocalDate rimlig(LocalDate dag) {
        if (dag == null || dag.isBefore(LocalDate.parse(TIDIGAST)) || dag.isAfter(LocalDate.parse(SENAST))) {
            throw new IllegalArgumentException("Not a day of the register: " + dag);
        }
        return dag;
    }

    /** Whether one was struck just now that can be put back. */
    public boolean isAngerbar() {
        return struken().isPresent();
    }

    /** What was struck, as the button that puts it back says it. */
    public String getAngras() {
        return texter().text(
                        "blivande.angra",
                        Map.of("medlem", struken().orElseThrow().medlem().namn()));
    }

    /** This page with what was struck, for the form that puts it back. */
    public String getAterlank() {
        return aterlank(struken().orElseThrow());
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
