package org.openfinsam.web.insats;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.insats.Askandelage;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.insats.Beredningsrad;
import org.openfinsam.persistence.insats.Beredningssumma;
import org.openfinsam.web.ram.Sidlankar;

/** The page {@code /insats/beredning}: how far the preparation of a year's applications has come. */
@Named
@RequestScoped
public class Beredningslista extends Beredningsgrund {

    static final String VAG = "/insats/beredning";

    private Beredningstjanst.Oversikt oversikt;

    /**
     * A row of the list.
     *
     * @param namn the application
     * @param lank its page
     * @param sokande who applies
     * @param askat what is asked for the year, in thousands
     * @param tillstyrkt what is recommended for the year, in thousands
     * @param forord what is recommended, in words; empty for nothing yet
     * @param slag the kind of recommendation, for its colour
     * @param steg how far it has come, in words
     */
    public record Rad(
            String namn,
            String lank,
            String sokande,
            String askat,
            String tillstyrkt,
            String forord,
            String slag,
            String steg) {}

    @Override
    protected String vag() {
        return VAG;
    }

    @Override
    protected boolean las() {
        oversikt = beredningar().oversikt(id(), ar(), falt("sida"));
        return true;
    }

    @Override
    protected List<Rakenskapsar> flerAr() {
        return oversikt.aren();
    }

    public boolean isFinns() {
        return oversikt.antal() > 0;
    }

    /** The answer: how many are prepared, and what is asked for and recommended. */
    public String getIngress() {
        Beredningssumma summa = oversikt.summa();
        Talformat format = Talformat.of(sprak());
        return texter().text(
                        "beredning.ingress",
                        Map.of(
                                "ar", getAr(),
                                "antal", format.tal(summa.antal()),
                                "beredda", format.tal(summa.beredda()),
                                "beslutade", format.tal(summa.beslutade()),
                                "askat", format.tusental(summa.askat()),
                                "tillstyrkt", format.tusental(summa.tillstyrkt())));
    }

    public List<Rad> getRader() {
        Talformat format = Talformat.of(sprak());
        return oversikt.rader().stream()
                .map(rad -> new Rad(
                        rad.namn(),
                        adress(Beredningssida.VAG, rad.id()),
                        rad.sokande(),
                        rad.askat() == null ? "–" : Beredningstext.tkr(rad.askat(), sprak()),
                        rad.rekommendation() == null
                                ? "–"
                                : rad.tillstyrkt() == null
                                        ? format.tal(0)
                                        : Beredningstext.tkr(rad.tillstyrkt(), sprak()),
                        rad.rekommendation() == null ? "" : text("beredning.slag." + rad.rekommendation()),
                        rad.rekommendation() == null ? "" : rad.rekommendation().name(),
                        steg(rad)))
                .toList();
    }

    /** What all applications of the year ask for, those of other pages of the list too, in thousands. */
    public String getAskat() {
        return Beredningstext.tkr(oversikt.summa().askat(), sprak());
    }

    /** What is recommended of it, in thousands. */
    public String getTillstyrkt() {
        return Beredningstext.tkr(oversikt.summa().tillstyrkt(), sprak());
    }

    private String steg(Beredningsrad rad) {
        String steg = text("beredning.steg." + rad.steg());
        return rad.lage() == Askandelage.ATERSANT && rad.steg() != Beredningsrad.Steg.BESLUTAT
                ? steg + ", " + text("beredning.atersant")
                : steg;
    }

    public Sidlankar getSidor() {
        return Sidlankar.av(oversikt.sida(), oversikt.antal(), getAdress() + "&sida=");
    }
}
