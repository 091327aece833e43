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
import java.util.LinkedHashSet;
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
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.Bortfall;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Forbundshandelse;
import org.openfinsam.domain.forbund.Ombildning;
import org.openfinsam.domain.forbund.Ombildningsled;
import org.openfinsam.domain.forbund.Omraknad;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.forbund.Serie;
import org.openfinsam.domain.forbund.Serietabell;
import org.openfinsam.domain.forbund.Serievy;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.belopp.Livslinjer;
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
        }
    }

    /** The latest first: what the association is today stands on top of what it comes from. */
    public List<Handelse> getHandelser() {
        Set<ForbundId> mina = ursprung.forbund().stream().map(Forbund::id).collect(Collectors.toSet());
        Map<ForbundId, String> namn = ursprung.namn();
        List<Handelse> rader = new ArrayList<>();
        for (Forbundshandelse h : ursprung.hela().handelser()) {
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
        return Tabellvy.of(
                        Serietabell.av(
                                "serie",
                                texter().text("historia.serie"),
                                omraknad,
                                ursprung.namn(),
                                Enhet.ANTAL,
                                antal -> Cell.tal(BigDecimal.valueOf(antal)),
                                sprak()),
                        Markeringar.inga(),
                        sprak())
                .medRadrubrik(texter().text("rapport.ar"));
    }

    /** Whether there is more than one association to draw. */
    public boolean isHarHarledning() {
        return slakten().size() > 1;
    }

    /** Those it comes from, itself, and what has become of it, in that order. */
    private List<Forbundsnamn> slakten() {
        Set<ForbundId> blev = new LinkedHashSet<>(Set.of(plats.det().id()));
        for (Ombildning o : ursprung.allt()) {
            if (o.fore().stream().anyMatch(blev::contains)) {
                o.efter().forEach(led -> blev.add(led.forbund()));
            }
        }
        Set<ForbundId> alla = new LinkedHashSet<>();
        ursprung.forbund().stream()
                .map(Forbund::id)
                .filter(id -> !blev.contains(id))
                .forEach(alla::add);
        alla.addAll(blev);
        return alla.stream()
                .flatMap(id -> ursprung.alla().stream().filter(f -> f.id().equals(id)))
                .toList();
    }

    /** Who became whom, drawn. */
    public String getHarledning() {
        List<Forbundsnamn> slakten = slakten();
        List<ForbundId> ordning = slakten.stream().map(Forbundsnamn::id).toList();
        List<Livslinjer.Lank> lankar = new ArrayList<>();
        for (Ombildning o : ursprung.allt()) {
            for (ForbundId fore : o.fore()) {
                o.efter().stream()
                        .map(Ombildningsled::forbund)
                        .filter(efter -> !efter.equals(fore) && ordning.contains(fore) && ordning.contains(efter))
                        .forEach(efter -> lankar.add(
                                new Livslinjer.Lank(ordning.indexOf(fore), ordning.indexOf(efter), o.dag())));
            }
        }
        return new Livslinjer(
                        "harledning",
                        texter().text("historia.harledning"),
                        String.join(". ", getHarledningIOrd()),
                        slakten.stream()
                                .map(f -> new Livslinjer.Linje(
                                        f.kortnamn(),
                                        ar(f),
                                        Optional.ofNullable(f.giltighet().fran()),
                                        Optional.ofNullable(f.giltighet().till()),
                                        f.id().equals(plats.det().id())))
                                .toList(),
                        lankar)
                .svg(plats.idag());
    }

    private static String ar(Forbundsnamn f) {
        return Optional.ofNullable(f.giltighet().fran())
                        .map(dag -> Integer.toString(dag.getYear()))
                        .orElse("")
                + "–"
                + Optional.ofNullable(f.giltighet().till())
                        .map(dag -> Integer.toString(dag.getYear()))
                        .orElse("");
    }

    /** The same in words. */
    public List<String> getHarledningIOrd() {
        Talformat format = Talformat.of(sprak());
        Map<ForbundId, String> namn = ursprung.namn();
        Set<ForbundId> slakten = slakten().stream().map(Forbundsnamn::id).collect(Collectors.toSet());
        return ursprung.hela().handelser().stream()
                .filter(h ->
                        h.slag() == Forbundshandelse.Slag.SAMMANSLAGNING || h.slag() == Forbundshandelse.Slag.DELNING)
                .filter(h -> slakten.stream().anyMatch(h::ror))
                .map(h -> format.datum(h.dag()) + ": " + h.text(sprak(), namn))
                .toList();
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
