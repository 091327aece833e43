package org.openfinsam.web.ekonomi;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.persistence.belopp.Xlsxtext;
import org.openfinsam.persistence.ekonomi.Huvudboksfil;
import org.openfinsam.persistence.ekonomi.HuvudboksfilRepository;
import org.openfinsam.persistence.ekonomi.Huvudboksimport;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.rakna.Siebild;
import org.openfinsam.web.ram.Svensktid;

/**
 * The page {@code /ekonomi/huvudbok}: ledger files that come in, and with {@code fil} in the address one of them: how far it is
 * read, what it changes, and whether it is accepted.
 */
@Named
@RequestScoped
public class Huvudbokssida extends Huvudboksgrund {

    static final String VAG = "/ekonomi/huvudbok";

    /** What a file may lack that is told row by row. */
    private static final Set<String> MED_RADER = Set.of(Huvudboksimport.LISTA_AR, Huvudboksimport.SIE_INGEN_HEL);

    private static final String FIL = "fil";
    private static final String SIE = "sie";
    private static final int FLEST = 200;

    private List<Huvudboksfil> filer = List.of();
    private Huvudboksfil fil;
    private Siebild bild;
    private List<Huvudbokstjanst.Skillnad> skillnader = List.of();
    private boolean arssummor;

    @Override
    String vag() {
        return VAG;
    }

    @Override
    boolean las() {
        filer = tjanst().lista(id());
        String vald = falt(FIL);
        if (vald.isEmpty()) {
            return true;
        }
        fil = tjanst().fil(id(), vald).orElse(null);
        boolean last = fil != null && fil.lage() == Huvudboksfil.Lage.LAST;
        if (last || (fil != null && MED_RADER.contains(fil.sammanfattning()))) {
            bild = tjanst().innehall(id(), fil.id())
                    .map(innehall -> Siebild.av(fil.filnamn(), innehall, sprak()))
                    .orElse(null);
        }
        if (last) {
            skillnader = tjanst().skillnader(id(), fil);
            arssummor = tjanst().grund(id(), fil) == HuvudboksfilRepository.Grund.AR;
        }
        return fil != null;
    }

    @Override
    void posta() throws IOException {
        switch (falt("gor")) {
            case "godkann" -> gjort(tjanst().godkann(id(), fil.id()), "godkand");
            case "valjbort" -> gjort(tjanst().valjBort(id(), fil.id()), "bortvald");
            case "lasigen" -> {
                tjanst().lasIgen(id(), fil.id());
                vidare(filadress(fil.id()));
            }
            default -> taEmot();
        }
    }

    private void gjort(boolean lyckades, String besked) throws IOException {
        if (lyckades) {
            vidare(filadress(fil.id()) + "&besked=" + besked);
        } else {
            saga(SIE, "huvudbok.samtidigt");
        }
    }

    private void taEmot() throws IOException {
        Part del = del();
        if (del == null || del.getSize() == 0) {
            saga(SIE, "sie.fil.saknas");
            return;
        }
        String namn = del.getSubmittedFileName() == null ? "" : del.getSubmittedFileName();
        try (InputStream in = del.getInputStream()) {
            vidare(filadress(tjanst().taEmot(id(), namn.substring(namn.lastIndexOf('\\') + 1), in)));
        } catch (Xlsxtext.Olaslig ingenBok) {
            saga(SIE, "huvudbok.xlsx.olaslig");
        }
    }

    private static Part del() throws IOException {
        try {
            return begaran().getPart(SIE);
        } catch (ServletException ingenFil) {
            return null;
        }
    }

    private String filadress(String id) {
        return getAdress() + "&fil=" + id;
    }

    // What the page shows

    /** What was done just now; empty for nothing. */
    public String getBesked() {
        String besked = falt("besked");
        return besked.equals("godkand") || besked.equals("bortvald") ? texter().text("huvudbok.besked." + besked) : "";
    }

    public boolean isVald() {
        return fil != null;
    }

    public Huvudboksfil getFil() {
        return fil;
    }

    public String getFiladress() {
        return filadress(fil.id());
    }

    /** Received or being read, by somebody who is alive. */
    public boolean isLases() {
        return fil != null && fil.lage() == Huvudboksfil.Lage.LASER && !tjanst().arAvbruten(fil);
    }

    /** Received, and nobody reads it. */
    public boolean isAvbruten() {
        return fil != null && (fil.lage() == Huvudboksfil.Lage.MOTTAGEN || tjanst().arAvbruten(fil));
    }

    public boolean isVantar() {
        return bild != null && fil.lage() == Huvudboksfil.Lage.LAST;
    }

    /** Whether nothing of it could be taken, row by row why. */
    public boolean isUnderkand() {
        return bild != null && fil.lage() == Huvudboksfil.Lage.FEL;
    }

    /** Whether it has the year's sums and nothing finer. */
    public boolean isArssummor() {
        return arssummor;
    }

    /** How much is read, 0–100. */
    public int getProcent() {
        return fil.storlek() == 0 ? 0 : (int) Math.min(100, fil.lasta() * 100 / fil.storlek());
    }

    /** What the file is by now, in a sentence. */
    public String getLagestext() {
        return lagestext(fil, sprak());
    }

    static String lagestext(Huvudboksfil fil, Locale sprak) {
        Texter texter = Sidtexter.av(sprak);
        if (fil.lage() != Huvudboksfil.Lage.FEL) {
            return texter.text("huvudbok.lage.om." + fil.lage());
        }
        String[] varfor = fil.sammanfattning().split(" ", 2);
        return texter.text("huvudbok.lage.om.FEL." + varfor[0], Map.of("uppgift", varfor.length == 2 ? varfor[1] : ""));
    }

    public Siebild getBild() {
        return bild;
    }

    public boolean isOandrad() {
        return skillnader.isEmpty();
    }

    /** The accounts whose sums the file changes. */
    public Tabellvy getSkillnader() {
        List<Rad> rader = new ArrayList<>();
        for (Huvudbokstjanst.Skillnad s : skillnader.subList(0, Math.min(FLEST, skillnader.size()))) {
            Map<String, Cell> celler = new LinkedHashMap<>();
            celler.put("galler", Cell.belopp(s.galler()));
            celler.put("nytt", Cell.belopp(s.nytt()));
            celler.put("skillnad", Cell.belopp(eller(s.nytt()).minus(eller(s.galler()))));
            rader.add(new Rad("", s.konto().nummer(), (s.konto() + " " + s.namn()).strip(), Rad.Slag.RAD, celler));
        }
        return vy(new Tabell(
                        "skillnader",
                        texter().text("huvudbok.skillnader"),
                        List.of(
                                new Kolumn("galler", texter().text("huvudbok.galler"), Enhet.KR),
                                new Kolumn("nytt", texter().text("huvudbok.nytt"), Enhet.KR),
                                new Kolumn("skillnad", texter().text("huvudbok.skillnad"), Enhet.KR)),
                        List.of(),
                        rader,
                        List.of(texter().text(
                                        "huvudbok.skillnader.fotnot",
                                        Map.of("antal", Talformat.of(sprak()).tal(skillnader.size()))))))
                .medRadrubrik(texter().text("huvudbok.konto"));
    }

    private static Belopp eller(Belopp belopp) {
        return belopp == null ? Belopp.NOLL : belopp;
    }

    /** A file in the list. */
    public record Filrad(String namn, String lank, String mottagen, String ar, String lage, String sha256) {}

    /** The files that have come. */
    public List<Filrad> getFiler() {
        Talformat format = Talformat.of(sprak());
        return filer.stream()
                .map(f -> new Filrad(
                        f.filnamn(),
                        filadress(f.id()),
                        format.datum(Svensktid.dag(f.mottagen())),
                        f.ar().map(ar -> ar.fran() + " – " + ar.till()).orElse("–"),
                        texter().text("huvudbok.lage." + f.lage()),
                        f.sha256()))
                .toList();
    }

    public boolean isHarFiler() {
        return !filer.isEmpty();
    }

    public String getKopplingslank() {
        return adress(Kopplingssida.VAG);
    }
}
