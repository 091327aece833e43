package org.openfinsam.web.forbund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.Indelning;
import org.openfinsam.domain.forbund.Kommun;
import org.openfinsam.domain.forbund.Kommunkod;
import org.openfinsam.domain.forbund.Medlemskap;
import org.openfinsam.domain.forbund.Organisationsnummer;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.web.ram.DatumText;
import org.openfinsam.web.ram.EjPersonnummer;
import org.openfinsam.web.ram.Formularbild;

/** The page where an association's own facts are corrected, its name changed from a day, and its end noted. */
@Named
@RequestScoped
public class Uppgiftssida extends Registersida {

    private static final String VAG = "/forbund/uppgifter";

    @Size(max = 200, message = "{forbund.langt}")
    @NotBlank(message = "{forbund.namn.saknas}")
    @EjPersonnummer
    private String namn;

    @Size(max = 100, message = "{forbund.langt}")
    @NotBlank(message = "{forbund.kortnamn.saknas}")
    @EjPersonnummer
    private String kortnamn;

    @org.openfinsam.web.ram.Organisationsnummer
    private String orgnr;

    @Size(max = 100, message = "{forbund.langt}")
    @EjPersonnummer
    private String sate;

    @DatumText(tidigast = TIDIGAST, senast = SENAST)
    private String bildat;

    private String arkivkommun;

    @NotBlank(message = "{forbund.namn.saknas}")
    @Size(max = 200, message = "{forbund.langt}")
    @EjPersonnummer
    private String nyttNamn;

    @NotBlank(message = "{forbund.kortnamn.saknas}")
    @Size(max = 100, message = "{forbund.langt}")
    @EjPersonnummer
    private String nyttKortnamn;

    @NotBlank(message = "{forbund.dag.saknas}")
    @DatumText(tidigast = TIDIGAST, senast = SENAST)
    private String namnFran;

    @DatumText(tidigast = TIDIGAST, senast = SENAST)
    private String likvidation;

    @DatumText(tidigast = TIDIGAST, senast = SENAST)
    private String upplost;

    private Beslutsform avslut = new Beslutsform();

    /** A municipality that may keep the archive. */
    public record Alternativ(String kod, String namn) {}

    @Override
    void fyll(Forbund det) {
        namn = det.namn();
        kortnamn = det.kortnamn();
        orgnr = det.organisationsnummer().map(Object::toString).orElse("");
        sate = det.sate().orElse("");
        bildat = text(det.bildat().orElse(null));
        arkivkommun = det.arkivkommun().map(Object::toString).orElse("");
        likvidation = text(det.likvidation().orElse(null));
        upplost = text(det.upplost().orElse(null));
        avslut = Beslutsform.av(det.avslutsbeslut());
    }

    @Override
    Formularbild bild() {
        String kommun = tomTillNull(arkivkommun);
        // Another name from a day is compared with the name that is.
        return new Formularbild()
                .med(text("forbund.namn"), nyttNamn == null ? namn : nyttNamn)
                .med(text("forbund.kortnamn"), nyttKortnamn == null ? kortnamn : nyttKortnamn)
                .med(text("forbund.orgnr"), orgnr)
                .med(text("forbund.sate"), sate)
                .med(text("forbund.bildat"), bildat)
                .med(
                        text("forbund.arkivkommun"),
                        kommun == null ? null : Indelning.svensk().namn(Kommunkod.of(kommun)))
                .med(text("uppgifter.likvidation"), likvidation)
                .med(text("uppgifter.upplost"), upplost)
                .med(text("uppgifter.avslutsbeslut"), avslut.text());
    }

    /** Corrects the facts. */
    public void spara() throws IOException {
        String nummer = tomTillNull(orgnr);
        andra(plats().lank("/forbund"), "uppgifter", det -> {
            det.ratta(
                    namn.strip(),
                    kortnamn.strip(),
                    nummer == null ? null : Organisationsnummer.parse(nummer),
                    tomTillNull(sate));
            det.valjArkivkommun(tomTillNull(arkivkommun) == null ? null : Kommunkod.of(arkivkommun));
            return det.bildades(dag(bildat));
        });
    }

    /** Gives the association another name from a day. */
    public void bytNamn() throws IOException {
        andra(
                plats().lank("/forbund"),
                "namnbyte",
                det -> det.bytNamn(nyttNamn.strip(), nyttKortnamn.strip(), dag(namnFran)));
    }

    /** Notes the liquidation, the end, or both. */
    public void avveckla() throws IOException {
        LocalDate forsta = dag(likvidation);
        LocalDate sista = dag(upplost);
        if (forsta == null && sista == null) {
            saga("slut:likvidation", "forbund.avveckling.ingenDag");
        } else if (arHelt(avslut, "slut:avslutorgan")) {
            andra(plats().lank("/forbund"), "avveckling", det -> avveckla(det, forsta, sista));
        }
    }

    private List<Anmarkning> avveckla(Forbund det, LocalDate forsta, LocalDate sista) {
        List<Anmarkning> hinder = new ArrayList<>();
        if (forsta != null) {
            hinder.addAll(det.tradILikvidation(forsta, avslut.las().orElse(null)));
        }
        if (sista != null && hinder.isEmpty()) {
            hinder.addAll(det.upplos(sista, avslut.las().orElse(null)));
        }
        return hinder;
    }

    /** The municipalities that are or have been members, and the one that is chosen now. */
    public List<Alternativ> getArkivval() {
        Forbund det = plats().det();
        List<Alternativ> val = new ArrayList<>();
        det.medlemskap().stream()
                .map(Medlemskap::medlem)
                .flatMap(m -> m.kommunkod().stream())
                .distinct()
                .forEach(kod -> val.add(alternativ(kod)));
        det.arkivkommun().map(this::alternativ).filter(a -> !val.contains(a)).ifPresent(val::add);
        return val;
    }

    private Alternativ alternativ(Kommunkod kod) {
        Optional<Kommun> kommun = Indelning.svensk().kommun(kod, plats().dag());
        return new Alternativ(
                kod.toString(),
                kommun.map(Kommun::namn).orElseGet(() -> Indelning.svensk().namn(kod)));
    }

    /** This page, for its forms. */
    public String getAdress() {
        return plats().lank(VAG);
    }

    public String getNamn() {
        return namn;
    }

    public void setNamn(String namn) {
        this.namn = namn;
    }

    public String getKortnamn() {
        return kortnamn;
    }

    public void setKortnamn(String kortnamn) {
        this.kortnamn = kortnamn;
    }

    public String getOrgnr() {
        return orgnr;
    }

    public void setOrgnr(String orgnr) {
        this.orgnr = orgnr;
    }

    public String getSate() {
        return sate;
    }

    public void setSate(String sate) {
        this.sate = sate;
    }

    public String getBildat() {
        return bildat;
    }

    public void setBildat(String bildat) {
        this.bildat = bildat;
    }

    public String getArkivkommun() {
        return arkivkommun;
    }

    public void setArkivkommun(String arkivkommun) {
        this.arkivkommun = arkivkommun;
    }

    public String getNyttNamn() {
        return nyttNamn;
    }

    public void setNyttNamn(String nyttNamn) {
        this.nyttNamn = nyttNamn;
    }

    public String getNyttKortnamn() {
        return nyttKortnamn;
    }

    public void setNyttKortnamn(String nyttKortnamn) {
        this.nyttKortnamn = nyttKortnamn;
    }

    public String getNamnFran() {
        return namnFran;
    }

    public void setNamnFran(String namnFran) {
        this.namnFran = namnFran;
    }

    public String getLikvidation() {
        return likvidation;
    }

    public void setLikvidation(String likvidation) {
        this.likvidation = likvidation;
    }

    public String getUpplost() {
        return upplost;
    }

    public void setUpplost(String upplost) {
        this.upplost = upplost;
    }

    public Beslutsform getAvslut() {
        return avslut;
    }
}
