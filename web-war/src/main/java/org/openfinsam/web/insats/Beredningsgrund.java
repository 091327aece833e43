package org.openfinsam.web.insats;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.insats.AskandeId;
import org.openfinsam.domain.lag.Personnummersokare;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.web.medel.Medelgrund;

/** What the pages of preparation and decision do alike. */
abstract class Beredningsgrund extends Medelgrund {

    /** The longest text of several lines, in characters. */
    static final int LANGST = 4000;

    @Inject
    private Beredningstjanst beredningar;

    protected Beredningstjanst beredningar() {
        return beredningar;
    }

    @Override
    protected String krocknyckel() {
        return "beredning.samtidigt";
    }

    @Override
    public boolean isFarSkriva() {
        return beredningar.farBereda(id());
    }

    /** The application that the address names; empty if it names none. */
    protected Optional<AskandeId> askandet() {
        try {
            return Optional.of(AskandeId.parse(falt("askande")));
        } catch (IllegalArgumentException inget) {
            return Optional.empty();
        }
    }

    /** The text of a field of several lines; empty if there is none or it may not be stored, which is then told. */
    protected Optional<String> stycke(String namn, boolean kravs) {
        String skrivet = Kommentarstext.stadad(falt(namn));
        if (skrivet.isEmpty()) {
            if (kravs) {
                saga(namn, "medel.fel.ord");
            }
            return Optional.empty();
        }
        if (skrivet.length() > LANGST) {
            saga(namn, "beredning.fel.langt");
        } else if (!Personnummersokare.sok(skrivet).isEmpty()) {
            saga(namn, "medel.fel.personnummer");
        } else {
            return Optional.of(skrivet);
        }
        return Optional.empty();
    }

    /** The budget year and the two after it. */
    protected List<Rakenskapsar> treAr(Rakenskapsar forsta) {
        return List.of(forsta, forsta.nasta(), forsta.nasta().nasta());
    }

    /** What the address of another page of this year is, about one application. */
    protected String adress(String sida, AskandeId askande) {
        return adress(sida) + "&askande=" + askande;
    }

    // What a part of a page may use, as the page itself does

    String ifylltFalt(String namn, String lagrat) {
        return ifyllt(namn, lagrat);
    }

    String skickat(String namn) {
        return falt(namn);
    }

    boolean finns(String namn) {
        return begaran().getParameter(namn) != null;
    }

    void klaga(String namn, String nyckel) {
        saga(namn, nyckel);
    }

    Optional<Belopp> beloppet(String namn) {
        return belopp(namn, false);
    }

    Optional<String> ordet(String namn) {
        return ord(namn);
    }

    Optional<LocalDate> dagen(String namn) {
        return dag(namn);
    }

    String texten(String nyckel) {
        return text(nyckel);
    }

    static String beloppIFalt(Optional<Belopp> belopp) {
        return iFalt(belopp);
    }

    static String skrivetBelopp(String skrivet) {
        return somIFalt(skrivet);
    }
}
