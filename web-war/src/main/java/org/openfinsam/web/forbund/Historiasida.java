package org.openfinsam.web.forbund;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.Bortfall;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Forbundshandelse;
import org.openfinsam.domain.forbund.Forbundshistoria;
import org.openfinsam.domain.forbund.Omraknad;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.forbund.Serie;
import org.openfinsam.domain.forbund.Serievy;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.belopp.Markeringar;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.forbund.Forbundsregister.Ursprung;
import org.openfinsam.web.ram.Ram;
import org.openfinsam.web.ram.Val;

/** The page Historia: what has happened to an association and those it comes from, and a series over those days. */
@Named
@RequestScoped
public class Historiasida {

    private static final String VAG = "/forbund/historia";

    @Inject
    private Forbundsregister register;

    @Inject
    private Forbundsram plats;

    @Inject
    private Ram ram;

    private Ursprung ursprung;
    private Forbundshistoria historia;

    /**
     * Something that happened.
     *
     * @param dag its day
     * @param text in words
     * @param beslut the decisions; empty when none is known
     */
    public record Handelse(String dag, String text, String beslut) {}

    @PostConstruct
    void ladda() {
        if (plats.isFinns()) {
            ursprung = register.ursprung(plats.det().id());
            historia = register.historia(plats.det().id());
        }
    }

    /** The latest first: what the association is today stands on top of what it comes from. */
    public List<Handelse> getHandelser() {
        Set<ForbundId> mina = ursprung.forbund().stream().map(Forbund::id).collect(Collectors.toSet());
        Map<ForbundId, String> namn = register.forbundsnamn(plats.det().id());
        List<Handelse> rader = new ArrayList<>();
        for (Forbundshandelse h : historia.handelser()) {
            if (mina.stream().anyMatch(h::ror)) {
                rader.add(
                        0,
                        new Handelse(
                                Talformat.of(sprak()).datum(h.dag()),
                                h.text(sprak(), namn),
                                h.beslut().stream().map(BeslutRef::toString).collect(Collectors.joining("; "))));
            }
        }
        return rader;
    }

    /** The associations that this one comes from, each with a link if the reader may read of it. */
    public List<Val> getForegangare() {
        Set<ForbundId> lasbara =
                register.forbunden().stream().map(Forbundsnamn::id).collect(Collectors.toSet());
        return ursprung.forbund().stream()
                .filter(f -> !f.equals(plats.det()))
                .map(f -> new Val(
                        f.kortnamn(), lasbara.contains(f.id()) ? plats.lank("/forbund/historia", f.id()) : "", false))
                .toList();
    }

    /** The three views. */
    public List<Val> getVyer() {
        return Arrays.stream(Serievy.values())
                .map(v -> new Val(
                        texter().text("historia.vy." + v),
                        plats.lank(VAG) + "&vy=" + v.name().toLowerCase(Locale.ROOT) + "#serie-rubrik",
                        v == vy()))
                .toList();
    }

    private Serievy vy() {
        return Arrays.stream(Serievy.values())
                .filter(v -> v.name().equalsIgnoreCase(ram.parameter("vy")))
                .findFirst()
                .orElse(Serievy.SOM_DA);
    }

    /** What the view that is shown means. */
    public String getVytext() {
        return texter().text("historia.vy." + vy() + ".text");
    }

    public boolean isHarSerie() {
        return !serie().varden().isEmpty();
    }

    /** How many municipalities were members on the last day of each year. */
    private Serie<Long> serie() {
        Map<ForbundId, SortedMap<Rakenskapsar, Long>> varden = new LinkedHashMap<>();
        for (Forbund f : ursprung.forbund()) {
            SortedMap<Rakenskapsar, Long> rad = new TreeMap<>();
            f.bildat().ifPresent(bildat -> {
                for (int ar = bildat.getYear(); ar <= plats.idag().getYear(); ar++) {
                    LocalDate sista = LocalDate.of(ar, 12, 31);
                    if (f.giltighet().contains(sista)) {
                        rad.put(new Rakenskapsar(ar), kommuner(f, sista));
                    }
                }
            });
            if (!rad.isEmpty()) {
                varden.put(f.id(), rad);
            }
        }
        return Serie.antal(Serie.Slag.STALLNING, varden);
    }

    private static long kommuner(Forbund f, LocalDate dag) {
        return f.medlemmar(dag).stream().filter(m -> m.part() == Part.KOMMUN).count();
    }

    /** The series as the view shows it: a row for each year, a column for each association. */
    public Tabellvy getTabell() {
        LocalDate nu = LocalDate.of(plats.idag().getYear(), 12, 31);
        Omraknad<Long> omraknad = ursprung.historia().rakna(serie(), vy(), nu, Bortfall.SAKNAS_OM_NAGON);
        Map<Rakenskapsar, Map<String, Cell>> rader = new TreeMap<>();
        Map<String, List<String>> skal = new LinkedHashMap<>();
        omraknad.punkter()
                .forEach((id, punkter) ->
                        punkter.forEach((ar, punkt) -> rader.computeIfAbsent(ar, a -> new LinkedHashMap<>())
                                .put(id.toString(), cell(punkt, ar, skal))));
        Map<ForbundId, String> namn = register.forbundsnamn(plats.det().id());
        return Tabellvy.of(
                        new Tabell(
                                "serie",
                                texter().text("historia.serie"),
                                omraknad.punkter().keySet().stream()
                                        .map(id -> new Kolumn(id.toString(), namn.get(id), Enhet.ANTAL))
                                        .toList(),
                                List.of(),
                                rader.entrySet().stream()
                                        .map(e -> new Rad(
                                                "",
                                                e.getKey().toString(),
                                                e.getKey().toString(),
                                                Rad.Slag.RAD,
                                                e.getValue()))
                                        .toList(),
                                skal.entrySet().stream()
                                        .map(e -> texter().text(
                                                        "historia.streck",
                                                        Map.of("ar", spann(e.getValue()), "skal", e.getKey())))
                                        .toList()),
                        Markeringar.inga(),
                        sprak())
                .medRadrubrik(texter().text("rapport.ar"));
    }

    private Cell cell(Omraknad.Punkt<Long> punkt, Rakenskapsar ar, Map<String, List<String>> skal) {
        if (punkt instanceof Omraknad.Varde<Long> varde) {
            return Cell.tal(BigDecimal.valueOf(varde.varde()));
        }
        String text = ((Omraknad.Saknas<Long>) punkt).skal().text(sprak());
        List<String> aren = skal.computeIfAbsent(text, t -> new ArrayList<>());
        if (!aren.contains(ar.toString())) {
            aren.add(ar.toString());
        }
        return Cell.saknas(Cell.Skal.EJ_BERAKNINGSBART);
    }

    private static String spann(List<String> aren) {
        List<String> sorterade = aren.stream().sorted().toList();
        String forsta = sorterade.get(0);
        String sista = sorterade.get(sorterade.size() - 1);
        return forsta.equals(sista) ? forsta : forsta + "–" + sista;
    }

    /** What the association is, or has become, in one sentence. */
    public String getIngress() {
        Optional<LocalDate> bildat = plats.det().bildat();
        return texter().text(
                        ursprung.forbund().size() > 1 ? "historia.ingress.ur" : "historia.ingress",
                        Map.of(
                                "forbund", plats.getNamn(),
                                "bildat",
                                        bildat.map(Talformat.of(sprak())::datum).orElse("–"),
                                "ur",
                                        ursprung.forbund().stream()
                                                .filter(f -> !f.equals(plats.det()))
                                                .map(Forbund::kortnamn)
                                                .collect(Collectors.joining(", "))));
    }

    /** What was done just now; empty for nothing. */
    public String getBesked() {
        return ram.parameter("besked").equals("genomford") ? texter().text("forbund.besked.genomford") : "";
    }

    private Texter texter() {
        return Sidtexter.av(sprak());
    }

    private Locale sprak() {
        return ram.getSprak().locale();
    }
}
