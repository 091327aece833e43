package org.openfinsam.web.rapport;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.ekonomi.Kontonummer;
import org.openfinsam.domain.ekonomi.Objektref;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.persistence.ekonomi.Huvudboksar;
import org.openfinsam.persistence.ekonomi.Verifikationsbild;
import org.openfinsam.persistence.ekonomi.Verifikationsrad;
import org.openfinsam.web.belopp.Markeringar;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.ram.Ram;

/** The page {@code /rapport/verifikation}: one voucher with its rows, its file, its line there, and the file's hash. */
@Named
@RequestScoped
public class Verifikationssida extends Ekonomirapportgrund {

    static final String VAG = "/rapport/verifikation";

    private static final String OBJEKT = "objekt";
    private static final String TEXT = "text";
    private static final String DEBET = "debet";
    private static final String KREDIT = "kredit";

    private Verifikationsbild bild;
    private Map<Objektref, String> objektnamn = Map.of();

    /** The address of a voucher; without the file it would be one of the ledger in force. */
    static String adress(Ram ram, ForbundId forbund, Huvudboksar bok, int nr, Rapportval val, Kontonummer konto) {
        return ram.vag(VAG) + val.fraga(forbund) + "&konto=" + konto + "&fil=" + bok.fil() + "&nr=" + nr;
    }

    @Override
    boolean las() {
        String nr = falt("nr");
        if (!nr.matches("\\d{1,9}")) {
            return false;
        }
        String fil = falt("fil").isEmpty() ? bok().fil() : falt("fil");
        Optional<Verifikationsbild> funnen = tjanst().verifikation(id(), aren(), fil, Integer.parseInt(nr));
        funnen.ifPresent(b -> {
            bild = b;
            if (b.rader().stream().anyMatch(r -> !r.objekt().isEmpty())) {
                objektnamn = tjanst().objektnamn(id(), b.fil());
            }
        });
        return bild != null;
    }

    private Verifikationsrad forsta() {
        return bild.rader().get(0);
    }

    public String getNummer() {
        return Verifikationslista.nummer(forsta());
    }

    public String getText() {
        return forsta().vertext();
    }

    public String getDatum() {
        return forsta().datum().toString();
    }

    public String getFilnamn() {
        return bild.fil().filnamn();
    }

    public int getFilrad() {
        return bild.filrad();
    }

    public String getSha256() {
        return bild.fil().sha256();
    }

    /** The list that the voucher was chosen in; empty without an account in the address. */
    public String getTillbaka() {
        return falt("konto").isEmpty()
                ? ""
                : ram().vag(Verifikationslista.VAG) + val().fraga(id()) + "&konto=" + Rapportval.kodad(falt("konto"));
    }

    /** Its rows, debit and credit in a column each, to the öre; objects and words when there are some. */
    public Tabellvy getRader() {
        boolean medObjekt = bild.rader().stream().anyMatch(rad -> !rad.objekt().isEmpty());
        boolean medText = bild.rader().stream().anyMatch(rad -> !rad.text().isBlank());
        List<Rad> rader = new ArrayList<>();
        Belopp debet = Belopp.NOLL;
        Belopp kredit = Belopp.NOLL;
        for (Verifikationsrad rad : bild.rader()) {
            Map<String, Cell> celler = ord(medObjekt, objekt(rad), medText, rad.text());
            boolean negativt = rad.belopp().arNegativt();
            Cell belopp = Cell.tal((negativt ? rad.belopp().negerat() : rad.belopp()).iKronor());
            celler.put(DEBET, negativt ? new Cell.Ord("") : belopp);
            celler.put(KREDIT, negativt ? belopp : new Cell.Ord(""));
            debet = negativt ? debet : debet.plus(rad.belopp());
            kredit = negativt ? kredit.minus(rad.belopp()) : kredit;
            rader.add(new Rad(
                    "",
                    Integer.toString(rader.size()),
                    (rad.konto() + " " + rad.kontonamn()).strip(),
                    Rad.Slag.RAD,
                    celler));
        }
        Map<String, Cell> summor = ord(medObjekt, "", medText, "");
        summor.put(DEBET, Cell.tal(debet.iKronor()));
        summor.put(KREDIT, Cell.tal(kredit.iKronor()));
        rader.add(new Rad("", Rad.SUMMA, texter().text("siffra.summa"), Rad.Slag.SUMMA, summor));
        List<Kolumn> kolumner = new ArrayList<>();
        if (medObjekt) {
            kolumner.add(new Kolumn(OBJEKT, texter().text("siffra.objekt"), Enhet.TEXT));
        }
        if (medText) {
            kolumner.add(new Kolumn(TEXT, texter().text("ver.text"), Enhet.TEXT));
        }
        kolumner.add(new Kolumn(DEBET, texter().text("ver.debet"), Enhet.KR));
        kolumner.add(new Kolumn(KREDIT, texter().text("ver.kredit"), Enhet.KR));
        Tabell tabell = new Tabell(
                "verifikation",
                texter().text("ver.rader"),
                kolumner,
                List.of(),
                rader,
                List.of(texter().text("ver.fotnot")));
        return Tabellvy.somAngivet(tabell, Markeringar.inga(), sprak())
                .medRadrubrik(texter().text("siffra.konto"))
                .medForst(DEBET);
    }

    private static Map<String, Cell> ord(boolean medObjekt, String objekt, boolean medText, String text) {
        Map<String, Cell> celler = new LinkedHashMap<>();
        if (medObjekt) {
            celler.put(OBJEKT, new Cell.Ord(objekt));
        }
        if (medText) {
            celler.put(TEXT, new Cell.Ord(text));
        }
        return celler;
    }

    private String objekt(Verifikationsrad rad) {
        return rad.objekt().stream()
                .map(ref -> (ref.kod() + " " + objektnamn.getOrDefault(ref, "")).strip())
                .collect(Collectors.joining(", "));
    }
}
