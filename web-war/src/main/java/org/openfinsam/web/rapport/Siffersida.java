package org.openfinsam.web.rapport;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.ekonomi.Ekonomirapport;
import org.openfinsam.domain.ekonomi.Kontodel;
import org.openfinsam.domain.ekonomi.Objektref;
import org.openfinsam.web.belopp.Markeringar;
import org.openfinsam.web.belopp.Tabellvy;

/** The page {@code /rapport/siffra}: the accounts behind one figure of a report, and who changed it and why. */
@Named
@RequestScoped
public class Siffersida extends Ekonomirapportgrund {

    static final String VAG = "/rapport/siffra";

    private Ekonomirapportbild bild;
    private String rad;
    private String kolumn;
    private String radnamn;
    private List<Kontodel> delar = List.of();
    private Map<Objektref, String> objektnamn = Map.of();
    private Tabell historia;

    @Override
    boolean las() {
        if (val().slag().isEmpty()) {
            return false;
        }
        bild = bild();
        rad = falt("rad");
        kolumn = falt("kol");
        Optional<Rad> funnen = bild.rapport().tabell().rader().stream()
                .filter(r -> r.nyckel().equals(rad))
                .findFirst();
        if (funnen.isEmpty() || !bild.rapport().slag().kolumner().contains(kolumn)) {
            return false;
        }
        radnamn = funnen.get().namn();
        delar = bild.rapport().delar(rad).stream()
                .filter(del -> !del.siffra(visad()).orElse(Belopp.NOLL).arNoll())
                .sorted(Comparator.comparing(Kontodel::konto))
                .toList();
        objektnamn =
                delar.stream().allMatch(del -> del.objekt().isEmpty()) ? Map.of() : tjanst().objektnamn(id(), bok());
        historia = tjanst().historia(id(), bild, rad, Optional.of(kolumn)).tabell(sprak());
        return true;
    }

    /** The column whose parts are shown: a deviation is made of the outcome and the budget. */
    private String visad() {
        return kolumn.equals(Ekonomirapport.AVVIKELSE) || kolumn.equals(Ekonomirapport.PROCENT)
                ? Ekonomirapport.UTFALL
                : kolumn;
    }

    public String getRadnamn() {
        return radnamn;
    }

    public String getRapportnamn() {
        return Ekonomirapport.namn(bild.rapport().slag(), sprak());
    }

    /** The figure in words: what it is, of which row, of which days. */
    public String getIngress() {
        Talformat format = Talformat.of(sprak());
        String belopp = kolumn.equals(Ekonomirapport.PROCENT)
                ? procent(format)
                : bild.rapport().siffra(rad, kolumn).map(format::belopp).orElse("\u2013");
        return text(
                "siffra.ingress",
                Map.of(
                        "kolumn",
                        Ekonomirapport.kolumnnamn(bild.rapport().slag(), kolumn, sprak()),
                        "belopp",
                        belopp,
                        "period",
                        getPeriod()));
    }

    private String procent(Talformat format) {
        return bild.rapport().tabell().rader().stream()
                .filter(r -> r.nyckel().equals(rad))
                .flatMap(r -> r.tal(kolumn).stream())
                .map(varde -> format.procent(varde, 1))
                .findFirst()
                .orElse("\u2013");
    }

    /** How a figure that is made of others is made; empty for one that is made of accounts. */
    public String getHur() {
        return switch (kolumn) {
            case "avvikelse", "procent", "prognos" -> texter().text("siffra.hur." + kolumn);
            case "budget", "arsbudget" ->
                texter().text(
                                bild.beslutad().isPresent() && !val().huvudboksbudget()
                                        ? "siffra.hur.version"
                                        : "siffra.hur.huvudbok");
            case "foregaende" -> texter().text("siffra.hur.foregaende");
            default -> "";
        };
    }

    public boolean isHarDelar() {
        return !delar.isEmpty();
    }

    /** The accounts with what each gives, and the way to its vouchers. */
    public Tabellvy getKonton() {
        List<Rad> rader = new ArrayList<>();
        Map<String, String> lankar = new LinkedHashMap<>();
        boolean medObjekt = delar.stream().anyMatch(del -> !del.objekt().isEmpty());
        Belopp summa = Belopp.NOLL;
        for (Kontodel del : delar) {
            Belopp belopp = del.siffra(visad()).orElseThrow();
            summa = summa.plus(belopp);
            String nyckel = Integer.toString(rader.size());
            lankar.put(nyckel, verifikationer(del));
            rader.add(new Rad(
                    "",
                    nyckel,
                    (del.konto() + " " + del.namn()).strip(),
                    Rad.Slag.RAD,
                    celler(medObjekt, objekt(del), belopp)));
        }
        rader.add(new Rad("", Rad.SUMMA, texter().text("siffra.summa"), Rad.Slag.SUMMA, celler(medObjekt, "", summa)));
        String namn = Ekonomirapport.kolumnnamn(bild.rapport().slag(), visad(), sprak());
        Kolumn beloppen = new Kolumn("belopp", namn, Enhet.KR);
        Kolumn objekten = new Kolumn("objekt", texter().text("siffra.objekt"), Enhet.TEXT);
        return Tabellvy.somAngivet(
                        new Tabell(
                                "konton",
                                texter().text("siffra.konton"),
                                medObjekt ? List.of(objekten, beloppen) : List.of(beloppen),
                                List.of(),
                                rader,
                                List.of(texter().text("siffra.konton.fotnot"))),
                        Markeringar.inga(),
                        sprak())
                .medRadrubrik(texter().text("siffra.konto"))
                .medForst("belopp")
                .medLankar((r, k) -> k.equals("belopp") ? lankar.getOrDefault(r, "") : "");
    }

    private static Map<String, Cell> celler(boolean medObjekt, String objekt, Belopp belopp) {
        Map<String, Cell> celler = new LinkedHashMap<>();
        celler.put("belopp", Cell.tal(belopp.iKronor()));
        if (medObjekt) {
            celler.put("objekt", new Cell.Ord(objekt));
        }
        return celler;
    }

    private String objekt(Kontodel del) {
        return del.objekt().stream()
                .map(ref -> (ref.kod() + " " + objektnamn.getOrDefault(ref, "")).strip())
                .collect(Collectors.joining(", "));
    }

    /** Only what was booked in the period has vouchers there. */
    private String verifikationer(Kontodel del) {
        return switch (visad()) {
            case "utfall", "forandring", "utgaende", "intakter", "kostnader" ->
                ram().vag(Verifikationslista.VAG) + Rapportadress.medRad(val().fraga(id()), rad) + "&kol=" + kolumn
                        + "&konto=" + del.konto()
                        + Verifikationslista.objektfraga(del, bild.rapport().slag());
            default -> "";
        };
    }

    public boolean isHarHistoria() {
        return !historia.rader().isEmpty();
    }

    public Tabellvy getHistoria() {
        return vy(historia).medRadrubrik(texter().text("siffra.vad"));
    }

    public String getAdress() {
        return siffra(rad, kolumn);
    }
}
