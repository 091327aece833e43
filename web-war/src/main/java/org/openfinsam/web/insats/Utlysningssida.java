package org.openfinsam.web.insats;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.insats.Fraga;
import org.openfinsam.domain.insats.Prioritering;
import org.openfinsam.domain.insats.Utlysning;
import org.openfinsam.domain.insats.UtlysningId;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.web.ram.Formularbild;
import org.openfinsam.web.ram.Jamforelse;
import org.openfinsam.web.ram.Samtidigt;
import org.openfinsam.web.ram.Val;

/** The page {@code /insats/utlysning}: a year's call, open to all; the chief writes, publishes and closes it. */
@Named
@RequestScoped
public class Utlysningssida extends Askandegrund {

    static final String VAG = "/insats/utlysning";
    private static final int FLEST_FRAGOR = 40;
    private static final int FLEST_PRIORITERINGAR = 20;
    private static final int LANGST_FRAGA = 500;
    private static final int LANGST_ANVISNING = 4000;

    @Inject
    private Utlysningstjanst tjanst;

    private List<Utlysning> alla = List.of();
    private Utlysning vald;
    private boolean krock;
    private long utgava;

    /** A question of the form. */
    public record Fragfalt(int nr, String kod, String rubrik, boolean obligatorisk) {}

    /** A priority of the form. */
    public record Prioritetsfalt(int nr, String rubrik, String vikt) {}

    @Override
    protected String vag() {
        return VAG;
    }

    @Override
    protected List<Forbundsnamn> forbunden() {
        return tjanst.forbunden();
    }

    @Override
    protected boolean las() {
        alla = tjanst.lista(id());
        String id = falt("id");
        vald = alla.stream()
                .filter(u -> id.isEmpty() || u.id().toString().equals(id))
                .findFirst()
                .orElse(null);
        utgava = vald != null && isFarSkriva() ? tjanst.utgava(vald.id()) : 0;
        return vald != null || id.isEmpty();
    }

    @Override
    public String getAdress() {
        return super.getAdress() + (vald == null ? "" : "&id=" + vald.id());
    }

    @Override
    protected void posta() throws IOException {
        switch (falt("gor")) {
            case "ny" -> ny();
            case "spara" -> spara();
            case "publicera" -> andra("publicerad", u -> u.publicerad(idag()));
            case "stang" -> stang();
            default -> {}
        }
    }

    private void ny() throws IOException {
        Optional<Rakenskapsar> ar = ar();
        Optional<LocalDate> oppnar = dag("oppnar");
        Optional<LocalDate> stanger = dag("stanger");
        if (oppnar.isPresent() && stanger.isPresent() && stanger.get().isBefore(oppnar.get())) {
            saga("stanger", "utlysning.fel.ordning");
        }
        if (!harFel()) {
            Utlysning ny = new Utlysning(
                    UtlysningId.ny(),
                    id(),
                    ar.orElseThrow(),
                    oppnar.orElseThrow(),
                    stanger.orElseThrow(),
                    alla.stream().findFirst().map(Utlysning::fragor).orElseGet(Fraga::standard),
                    alla.stream().findFirst().map(Utlysning::prioriteringar).orElse(List.of()),
                    null,
                    null,
                    "");
            tjanst.skapa(ny);
            vidare(super.getAdress() + "&id=" + ny.id(), "utlysning");
        }
    }

    private Optional<Rakenskapsar> ar() {
        if (falt("ar").matches("20(0[4-9]|[1-9]\\d)")) {
            return Optional.of(Rakenskapsar.parse(falt("ar")));
        }
        saga("ar", "utlysning.fel.ar");
        return Optional.empty();
    }

    private void spara() throws IOException {
        Optional<LocalDate> oppnar = dag("oppnar");
        Optional<LocalDate> stanger = dag("stanger");
        if (oppnar.isPresent() && stanger.isPresent() && stanger.get().isBefore(oppnar.get())) {
            saga("stanger", "utlysning.fel.ordning");
        }
        Optional<Belopp> hogst = belopp("hogst");
        String anvisning = ord("anvisning", LANGST_ANVISNING);
        List<Fraga> fragor = fragor();
        List<Prioritering> prioriteringar = prioriteringar();
        if (harFel()) {
            return;
        }
        andra(
                "utlysningsparad",
                u -> new Utlysning(
                        u.id(),
                        u.forbund(),
                        u.ar(),
                        oppnar.orElseThrow(),
                        stanger.orElseThrow(),
                        fragor,
                        prioriteringar,
                        u.publicerad(),
                        hogst.orElse(null),
                        anvisning));
    }

    private List<Fraga> fragor() {
        List<Fraga> fragor = new ArrayList<>();
        for (int i = 0; i < FLEST_FRAGOR; i++) {
            String rubrik = ord("fraga-" + i, LANGST_FRAGA);
            String kod = falt("kod-" + i);
            if (!rubrik.isEmpty()) {
                fragor.add(new Fraga(
                        kod.matches("[a-z0-9-]{1,60}") ? kod : nyKod(fragor),
                        rubrik,
                        falt("obligatorisk-" + i).equals("ja")));
            }
        }
        if (fragor.stream().map(Fraga::kod).distinct().count() < fragor.size()) {
            saga("", "utlysning.fel.fragor");
        }
        return fragor;
    }

    private String nyKod(List<Fraga> fragor) {
        for (int nr = 1; ; nr++) {
            String kod = "egen-" + nr;
            boolean tagen = fragor.stream().anyMatch(f -> f.kod().equals(kod))
                    || vald.fragor().stream().anyMatch(f -> f.kod().equals(kod));
            if (!tagen) {
                return kod;
            }
        }
    }

    private List<Prioritering> prioriteringar() {
        List<Prioritering> alla = new ArrayList<>();
        for (int i = 0; i < FLEST_PRIORITERINGAR; i++) {
            String rubrik = ord("prioritet-" + i, LANGST_FRAGA);
            String vikt = falt("vikt-" + i);
            if (!rubrik.isEmpty()) {
                if (!vikt.isEmpty() && !vikt.matches("[1-9]\\d?")) {
                    saga("vikt-" + i, "utlysning.fel.vikt");
                } else {
                    alla.add(new Prioritering(alla.size() + 1, rubrik, vikt.isEmpty() ? 1 : Integer.parseInt(vikt)));
                }
            }
        }
        return alla;
    }

    private void stang() throws IOException {
        Optional<LocalDate> dag = dag("sista");
        if (dag.isPresent() && dag.get().isBefore(vald.oppnar())) {
            saga("sista", "utlysning.fel.ordning");
        }
        if (!harFel()) {
            andra("stangd", u -> u.stangd(dag.orElseThrow()));
        }
    }

    private void andra(String besked, UnaryOperator<Utlysning> andring) throws IOException {
        if (vald != null && Samtidigt.lyckas(() -> tjanst.andra(id(), vald.id(), sedd(), andring))) {
            vidare(getAdress(), besked);
            return;
        }
        las();
        krock = true;
        saga("", "askande.samtidigt");
        harFel();
    }

    // What the page shows

    public boolean isFinns() {
        return vald != null;
    }

    public boolean isFarSkriva() {
        return tjanst.far(id());
    }

    public boolean isPublicerad() {
        return vald.publicerad() != null;
    }

    public boolean isOppen() {
        return vald.arOppen(idag());
    }

    public String getSedd() {
        return arPost() && !krock && sedd() >= 0 ? Long.toString(sedd()) : Long.toString(utgava);
    }

    public String getAr() {
        return vald.ar().toString();
    }

    public String getIngress() {
        if (vald == null) {
            return "";
        }
        String nyckel = vald.publicerad() == null
                ? "utkast"
                : vald.arOppen(idag()) ? "oppen" : idag().isBefore(vald.oppnar()) ? "snart" : "stangd";
        return text(
                "utlysning.ingress." + nyckel,
                Map.of("oppnar", datum(vald.oppnar()), "stanger", datum(vald.stanger()), "ar", getAr()));
    }

    /** After a collision: what is stored now beside what was typed. */
    public List<Jamforelse> getJamforelser() {
        if (!krock || !falt("gor").equals("spara")) {
            return List.of();
        }
        Formularbild skrivet = new Formularbild()
                .med(text("utlysning.oppnar"), falt("oppnar"))
                .med(text("utlysning.stanger"), falt("stanger"))
                .med(text("utlysning.anvisning"), falt("anvisning"));
        getFragfalt().forEach(f -> skrivet.med(text("utlysning.fragor"), f.rubrik()));
        getPrioriteter().forEach(p -> skrivet.med(text("utlysning.prioriteringar"), p.rubrik()));
        Formularbild lagrat = new Formularbild()
                .med(text("utlysning.oppnar"), vald.oppnar().toString())
                .med(text("utlysning.stanger"), vald.stanger().toString())
                .med(text("utlysning.anvisning"), vald.anvisning());
        vald.fragor().forEach(f -> lagrat.med(text("utlysning.fragor"), f.rubrik()));
        vald.prioriteringar().forEach(p -> lagrat.med(text("utlysning.prioriteringar"), p.rubrik()));
        return skrivet.mot(lagrat);
    }

    public List<Val> getArsval() {
        return alla.stream()
                .map(u -> new Val(
                        u.ar() + (u.publicerad() == null ? " " + text("utlysning.arbete") : ""),
                        super.getAdress() + "&id=" + u.id(),
                        u.equals(vald)))
                .toList();
    }

    public List<Fraga> getFragor() {
        return vald.fragor();
    }

    public List<Prioritering> getPrioriteringar() {
        return vald.prioriteringar();
    }

    public String getTak() {
        return vald.tak().map(this::kronor).orElse("");
    }

    public String getAnvisning() {
        return vald.anvisning();
    }

    public String getOppnar() {
        return ifyllt("oppnar", vald == null ? idag().toString() : vald.oppnar().toString());
    }

    public String getStanger() {
        return ifyllt("stanger", vald == null ? "" : vald.stanger().toString());
    }

    public String getSista() {
        return ifyllt("sista", idag().toString());
    }

    public String getNyttAr() {
        return ifyllt("ar", Integer.toString(idag().getYear() + 1));
    }

    public String getHogst() {
        return ifyllt(
                "hogst",
                vald.tak()
                        .map(b -> Talformat.of(java.util.Locale.forLanguageTag("sv"))
                                .tal(b.iKronor(), 0))
                        .orElse(""));
    }

    public String getAnvisningsfalt() {
        return ifyllt("anvisning", vald.anvisning());
    }

    /** The questions as fields, and two more. */
    public List<Fragfalt> getFragfalt() {
        List<Fragfalt> falten = new ArrayList<>();
        if (arPost() && falt("gor").equals("spara")) {
            for (int i = 0; i < FLEST_FRAGOR && begaran().getParameter("fraga-" + i) != null; i++) {
                falten.add(new Fragfalt(
                        i,
                        falt("kod-" + i),
                        falt("fraga-" + i),
                        falt("obligatorisk-" + i).equals("ja")));
            }
            return falten;
        }
        vald.fragor().forEach(f -> falten.add(new Fragfalt(falten.size(), f.kod(), f.rubrik(), f.obligatorisk())));
        for (int i = 0; i < 2; i++) {
            falten.add(new Fragfalt(falten.size(), "", "", false));
        }
        return falten;
    }

    /** The priorities as fields, and two more. */
    public List<Prioritetsfalt> getPrioriteter() {
        List<Prioritetsfalt> falten = new ArrayList<>();
        if (arPost() && falt("gor").equals("spara")) {
            for (int i = 0; i < FLEST_PRIORITERINGAR && begaran().getParameter("prioritet-" + i) != null; i++) {
                falten.add(new Prioritetsfalt(i, falt("prioritet-" + i), falt("vikt-" + i)));
            }
            return falten;
        }
        vald.prioriteringar()
                .forEach(p -> falten.add(new Prioritetsfalt(falten.size(), p.rubrik(), Integer.toString(p.vikt()))));
        for (int i = 0; i < 2; i++) {
            falten.add(new Prioritetsfalt(falten.size(), "", ""));
        }
        return falten;
    }

    /** Where an application to it is begun; empty to one who may not. */
    public String getSoklank() {
        return vald != null && vald.arOppen(idag()) && ram().farOppnas(Askandesida.VAG)
                ? adress(Askandesida.VAG) + "&utlysning=" + vald.id()
                : "";
    }

    public String getPrioriteringstext() {
        return vald.prioriteringar().stream().map(Prioritering::rubrik).collect(Collectors.joining(", "));
    }
}
