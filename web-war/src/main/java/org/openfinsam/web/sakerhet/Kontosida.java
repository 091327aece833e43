package org.openfinsam.web.sakerhet;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.persistence.grund.Versionskonflikt;
import org.openfinsam.persistence.sakerhet.Anvandare;
import org.openfinsam.persistence.sakerhet.Roll;
import org.openfinsam.persistence.sakerhet.Tilldelning;
import org.openfinsam.web.ram.Ram;
import org.openfinsam.web.sakerhet.Kontoadministration.SistaAdministratoren;

/** The page of one account: what it may do where, and whether it is open. */
@Named
@RequestScoped
public class Kontosida {

    static final String VAG = "/administration/konto";
    static final String ENGANGS = "engangslosenord";
    private static final String BESKED = "kontobesked";
    private static final String TILLBAKATAGEN = "tillbakatagen";

    @Inject
    private Kontoadministration administration;

    @Inject
    private Kontovyer vyer;

    @Inject
    private Ram ram;

    private Anvandare konto;
    private Roll roll;
    private String forbund;

    /**
     * A role that is held.
     *
     * @param ord in words
     * @param tilldelning the role itself
     */
    public record Innehav(String ord, Tilldelning tilldelning) {}

    /** What the reader may choose: a value and what it is called. */
    public record Alternativ(String varde, String namn) {}

    @PostConstruct
    void ladda() {
        konto = administration.konto(ram.parameter("id")).orElse(null);
    }

    /** Answers as for any other page that is not there when there is no such account. */
    public void finns() throws IOException {
        if (konto == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, null);
            faces.responseComplete();
        }
    }

    /** Something done to the account that may be refused. */
    private interface Atgard {
        void gor();
    }

    private String gor(Atgard atgard, String nyckel, Object besked) {
        try {
            atgard.gor();
            return vyer.tillKonto(konto.id(), nyckel, besked);
        } catch (SistaAdministratoren sista) {
            vyer.fel(null, "konton.sista");
        } catch (Versionskonflikt samtidigt) {
            vyer.fel(null, "konton.samtidigt");
        }
        return null;
    }

    private String gor(Atgard atgard, String besked) {
        return gor(atgard, BESKED, vyer.text(besked));
    }

    /** Gives the role chosen in the form. */
    public String tilldela() {
        if (!roll.arGlobal() && (forbund == null || forbund.isEmpty())) {
            vyer.fel("ny:forbund", "konton.forbund.saknas");
            return null;
        }
        return tilldela(tilldelning(roll, forbund));
    }

    private String tilldela(Tilldelning ny) {
        return gor(
                () -> administration.tilldela(konto.id(), ny),
                BESKED,
                vyer.text("konton.tilldelad", Map.of("roll", vyer.ord(ny))));
    }

    private static Tilldelning tilldelning(Roll roll, String forbund) {
        return roll.arGlobal() ? Tilldelning.av(roll) : Tilldelning.av(roll, ForbundId.of(forbund));
    }

    /** Takes a role back; the page then offers to give it again. */
    public String taTillbaka(Innehav innehav) {
        return gor(
                () -> administration.taTillbaka(konto.id(), innehav.tilldelning), TILLBAKATAGEN, innehav.tilldelning);
    }

    /** Gives again the role that was just taken back. */
    public String angra() {
        return tilldela(getTillbakatagen());
    }

    public String nyttLosenord() {
        String[] engangs = new String[1];
        String vidare = gor(() -> engangs[0] = administration.nyttEngangslosenord(konto.id()), "");
        if (vidare != null) {
            blixt().put(ENGANGS, engangs[0]);
            blixt().remove(BESKED);
        }
        return vidare;
    }

    public String stang() {
        return gor(() -> administration.stang(konto.id()), "konton.stangdes");
    }

    public String oppna() {
        return gor(() -> administration.oppna(konto.id()), "konton.oppnades");
    }

    private static Flash blixt() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }

    /** The password to hand over, on the one page that shows it; empty on every other. */
    public String getEngangslosenord() {
        return (String) blixt().getOrDefault(ENGANGS, "");
    }

    public String getBesked() {
        return (String) blixt().getOrDefault(BESKED, "");
    }

    /** The role that was just taken back, also while the form that gives it again is being sent; or null. */
    public Tilldelning getTillbakatagen() {
        String angrad = ram.parameter("angra-roll");
        return angrad.isEmpty()
                ? (Tilldelning) blixt().get(TILLBAKATAGEN)
                : tilldelning(Roll.valueOf(angrad), ram.parameter("angra-forbund"));
    }

    public String getTillbakatagetForbund() {
        return getTillbakatagen().forbund().map(ForbundId::toString).orElse("");
    }

    public String getTillbakatagenText() {
        return vyer.text("konton.tillbakatagen", Map.of("roll", vyer.ord(getTillbakatagen())));
    }

    public String getId() {
        return konto == null ? "" : konto.id().namn();
    }

    public String getNamn() {
        return konto == null ? "" : konto.namn();
    }

    public boolean isOppet() {
        return konto.arAktiv();
    }

    public String getLage() {
        String lage = vyer.lage(konto.arAktiv(), konto.masteByta());
        return lage.isEmpty() ? vyer.text("konton.oppet") : lage;
    }

    public List<Innehav> getRoller() {
        return konto == null
                ? List.of()
                : konto.tilldelningar().stream()
                        .map(t -> new Innehav(vyer.ord(t), t))
                        .toList();
    }

    /** Every role that can be given. */
    public List<Alternativ> getRollval() {
        return Arrays.stream(Roll.values())
                .filter(r -> r != Roll.PUBLIK)
                .map(r -> new Alternativ(r.name(), vyer.roll(r)))
                .toList();
    }

    public List<Alternativ> getForbundsval() {
        return administration.forbunden().stream()
                .map(f -> new Alternativ(f.id().toString(), f.kortnamn()))
                .toList();
    }

    public Roll getRoll() {
        return roll;
    }

    public void setRoll(Roll roll) {
        this.roll = roll;
    }

    public String getForbund() {
        return forbund;
    }

    public void setForbund(String forbund) {
        this.forbund = forbund;
    }
}
