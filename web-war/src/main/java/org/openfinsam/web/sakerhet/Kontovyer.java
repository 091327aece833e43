package org.openfinsam.web.sakerhet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.persistence.sakerhet.AnvandareId;
import org.openfinsam.persistence.sakerhet.Kontorad;
import org.openfinsam.persistence.sakerhet.Roll;
import org.openfinsam.persistence.sakerhet.Tilldelning;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.ram.Ram;

/** Accounts and roles in words, for the pages that show them. */
@RequestScoped
public class Kontovyer {

    @Inject
    private Kontoadministration administration;

    @Inject
    private Ram ram;

    private Map<ForbundId, String> forbundsnamn;

    /**
     * A row of the list.
     *
     * @param id what one signs in with
     * @param lank address of the account's page
     * @param namn what screens show
     * @param roller the roles in words; a sentence when there are none
     * @param lage closed, or waiting for its first password; empty for an ordinary one
     */
    public record Rad(String id, String lank, String namn, String roller, String lage) {}

    List<Rad> rader(List<Kontorad> konton) {
        return konton.stream()
                .map(konto -> new Rad(
                        konto.id().namn(),
                        lank(konto.id()),
                        konto.namn(),
                        konto.tilldelningar().isEmpty()
                                ? text("konton.utanRoll")
                                : konto.tilldelningar().stream().map(this::ord).collect(Collectors.joining("; ")),
                        lage(konto.aktiv(), konto.masteByta())))
                .toList();
    }

    /** Closed, or waiting for its first password; empty for an ordinary one. */
    String lage(boolean aktiv, boolean masteByta) {
        if (!aktiv) {
            return text("konton.stangt");
        }
        return masteByta ? text("konton.maste") : "";
    }

    /** "Ekonom, Södra Norrbotten". */
    String ord(Tilldelning tilldelning) {
        String roll = roll(tilldelning.roll());
        return tilldelning.forbund().map(f -> roll + ", " + forbund(f)).orElse(roll);
    }

    String roll(Roll roll) {
        return text(Demo.nyckel(roll));
    }

    private String forbund(ForbundId id) {
        if (forbundsnamn == null) {
            forbundsnamn = administration.forbunden().stream()
                    .collect(Collectors.toMap(Forbundsnamn::id, Forbundsnamn::kortnamn));
        }
        return forbundsnamn.getOrDefault(id, id.toString());
    }

    String lank(AnvandareId id) {
        return ram.vag(Kontosida.VAG) + "?id=" + URLEncoder.encode(id.namn(), StandardCharsets.UTF_8);
    }

    /** Goes to the account by GET, with something to say there once. */
    String tillKonto(AnvandareId id, String nyckel, Object besked) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(nyckel, besked);
        return Kontosida.VAG + ".xhtml?faces-redirect=true&id=" + URLEncoder.encode(id.namn(), StandardCharsets.UTF_8);
    }

    /** Says beside a field, or at the top for null, what is wrong. */
    void fel(String falt, String nyckel) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String text = text(nyckel);
        faces.addMessage(falt, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        faces.validationFailed();
    }

    String text(String nyckel) {
        return texter().text(nyckel);
    }

    String text(String nyckel, Map<String, String> varden) {
        return texter().text(nyckel, varden);
    }

    private Texter texter() {
        return Sidtexter.av(ram.getSprak().locale());
    }
}
