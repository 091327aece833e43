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

    /** Its rows, debit and credit in a column each, to the öre. */
    public Tabellvy getRader() {
        List<Rad> rader = new ArrayList<>();
        Belopp debet = Belopp.NOLL;
        Belopp kredit = Belopp.NOLL;
        for (Verifikationsrad rad : bild.rader()) {
            Map<String, Cell> celler = new LinkedHashMap<>();
            celler.put("objekt", new Cell.Ord(objekt(rad)));
            celler.put("text", new Cell.Ord(rad.text()));
            boolean negativt = rad.belopp().arNegativt();
            celler.put(
                    "debet", negativt ? new Cell.Ord("") : Cell.tal(rad.belopp().iKronor()));
            celler.put("kredit", negativt ? Cell.tal(rad.belopp().negerat().iKronor()) : new Cell.Ord(""));
            debet = negativt ? debet : debet.plus(rad.belopp());
            kredit = negativt ? kredit.minus(rad.belopp()) : kredit;
            rader.add(new Rad(
                    "",
                    Integer.toString(rader.size()),
                    (rad.konto() + " " + rad.kontonamn()).strip(),
                    Rad.Slag.RAD,
                    celler));
        }
        rader.add(new Rad(
                "",
                Rad.SUMMA,
                texter().text("siffra.summa"),
                Rad.Slag.SUMMA,
                Map.of(
                        "objekt",
                        new Cell.Ord(""),
                        "text",
                        new Cell.Ord(""),
                        "debet",
                        Cell.tal(debet.iKronor()),
                        "kredit",
                        Cell.tal(kredit.iKronor()))));
        return Tabellvy.somAngivet(
                        new Tabell(
                                "verifikation",
                                texter().text("ver.rader"),
                                List.of(
                                        new Kolumn("objekt", texter().text("siffra.objekt"), Enhet.TEXT),
                                        new Kolumn("text", texter().text("ver.text"), Enhet.TEXT),
                                        new Kolumn("debet", texter().text("ver.debet"), Enhet.KR),
                                        new Kolumn("kredit", texter().text("ver.kredit"), Enhet.KR)),
                                List.of(),
                                rader,
                                List.of()),
                        Markeringar.inga(),
                        sprak())
                .medRadrubrik(texter().text("siffra.konto"))
                .medForst("debet");
    }

    private String objekt(Verifikationsrad rad) {
        return rad.objekt().stream()
                .map(ref -> (ref.kod() + " " + objektnamn.getOrDefault(ref, "")).strip())
                .collect(Collectors.joining(", "));
    }
}
