package org.openfinsam.web.forbund;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.forbund.Antagande;
import org.openfinsam.domain.forbund.Forbundsordning;
import org.openfinsam.domain.forbund.LokalaRegler;
import org.openfinsam.domain.forbund.Lokalregel;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Ordningspunkt;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.ram.Ram;
import org.openfinsam.web.ram.Val;

/** The page Förbundsordning: its versions, who has adopted one, the points of FL 9 § and the association's own rules. */
@Named
@RequestScoped
public class Ordningssida {

    private static final String VAG = "/forbund/ordning";

    @Inject
    private Forbundsregister register;

    @Inject
    private Forbundsram plats;

    @Inject
    private Ram ram;

    private List<Forbundsordning> versioner = List.of();
    private Forbundsordning vald;

    @PostConstruct
    void ladda() {
        if (plats.isFinns()) {
            versioner = register.ordningar(plats.det().id());
            String onskad = ram.parameter("version");
            vald = onskad.isEmpty()
                    ? Forbundsordning.iKraft(versioner, plats.dag())
                            .or(() -> versioner.stream().findFirst())
                            .orElse(null)
                    : versioner.stream()
                            .filter(v -> v.id().toString().equals(onskad))
                            .findFirst()
                            .orElse(null);
        }
    }

    /** Before the page is drawn: a version that is not there is a page that is not there. */
    public void svara() throws IOException {
        plats.las();
        if (plats.isFinns() && vald == null && !ram.parameter("version").isEmpty()) {
            Forbundsram.finnsInte();
        }
    }

    public boolean isHarVersion() {
        return vald != null;
    }

    public String getIngress() {
        Talformat format = Talformat.of(sprak());
        if (vald == null) {
            return texter().text("ordning.ingress.ingen");
        }
        return texter().text(
                        "ordning.ingress",
                        Map.of(
                                "fran", format.datum(vald.fran()),
                                "saknas", format.tal(vald.saknadePunkter().size()),
                                "antagit", format.tal(antagna()),
                                "medlemmar", format.tal(medlemmar().size())));
    }

    private long antagna() {
        return medlemmar().stream().filter(m -> vald.antagande(m).isPresent()).count();
    }

    private List<Medlem> medlemmar() {
        return plats.det().medlemmar(vald.fran());
    }

    /** The versions, the latest first. */
    public List<Val> getVersioner() {
        List<Val> val = new ArrayList<>();
        for (Forbundsordning v : versioner) {
            val.add(
                    0,
                    new Val(
                            texter().text(
                                            "ordning.fran",
                                            Map.of("fran", v.fran().toString())),
                            plats.lank(VAG) + "&version=" + v.id(),
                            v.equals(vald)));
        }
        return val;
    }

    /** Where the version that is shown is changed. */
    public String getAndra() {
        return plats.lank(Versionssida.VAG) + "&version=" + vald.id();
    }

    /** Every member of the version's first day, and others who have adopted it, each with its decision. */
    public Tabellvy getAntaganden() {
        List<Rad> rader = new ArrayList<>();
        List<Medlem> ovriga = vald.antaganden().stream()
                .map(Antagande::medlem)
                .filter(m -> medlemmar().stream().noneMatch(m::arSamma))
                .toList();
        Forbundstabeller tabeller = tabeller();
        Stream.concat(medlemmar().stream(), ovriga.stream())
                .forEach(m -> rader.add(Forbundstabeller.rad(
                        rader.size(),
                        m.namn(),
                        Map.of("beslut", eller(vald.antagande(m).map(Object::toString), "ordning.ejFaststalld")))));
        return tabeller.tabell("antaganden", "forbund.medlem", List.of("beslut"), rader);
    }

    /** The points of FL 9 §, each with where it stands; what nobody has looked for is missing. */
    public Tabellvy getPunkter() {
        List<Rad> rader = new ArrayList<>();
        for (Ordningspunkt punkt : Ordningspunkt.values()) {
            Map<String, Cell> celler = new LinkedHashMap<>();
            celler.put(
                    "hanvisning",
                    eller(vald.hanvisning(punkt), punkt.arVillkorad() ? "ordning.saknas.villkorad" : "ordning.saknas"));
            rader.add(Forbundstabeller.rad(rader.size(), punkt.nummer() + ". " + punkt.rubrik(sprak()), celler));
        }
        return tabeller().tabell("punkter", "ordning.punkt", List.of("hanvisning"), rader, "ordning.punkter.fotnot");
    }

    private Cell eller(Optional<String> text, String annars) {
        return new Cell.Ord(text.orElseGet(() -> texter().text(annars)));
    }

    /** What other rooms read: the value, and whether the association says so, the act or usage. */
    public Tabellvy getRegler() {
        LokalaRegler regler = vald.lokalaRegler();
        List<Rad> rader = new ArrayList<>();
        regel(rader, "mandatar", regler.mandatar(), ar -> texter().text("ordning.ar", Map.of("antal", ar.toString())));
        regel(rader, "mandatstart", regler.mandatstart(), dag -> dag.getDayOfMonth() + "/" + dag.getMonthValue());
        regel(
                rader,
                "delarsrapport",
                regler.delarsrapport(),
                kravs -> texter().text(kravs ? "ordning.kravs" : "ordning.kravsInte"));
        regel(
                rader,
                "uppsagningstid",
                regler.uppsagningstid(),
                tid -> texter().text("ordning." + tid.enhet(), Map.of("antal", Integer.toString(tid.antal()))));
        regel(
                rader,
                "majoritetskrav",
                regler.majoritetskrav(),
                krav -> krav.isEmpty()
                        ? texter().text("ordning.enkelMajoritet")
                        : krav.stream().map(k -> k.arende() + ": " + k.andel()).collect(Collectors.joining("; ")));
        regel(
                rader,
                "anslagsplatser",
                regler.anslagsplatser(),
                platser ->
                        platser.isEmpty() ? texter().text("ordning.allasAnslagstavlor") : String.join("; ", platser));
        regel(rader, "parterPerInsats", regler.parterPerInsats(), Object::toString);
        return tabeller().tabell("regler", "ordning.regel", List.of("galler", "kalla"), rader, "ordning.regler.fotnot");
    }

    private <T> void regel(List<Rad> rader, String nyckel, Lokalregel<T> regel, Function<T, String> ord) {
        Map<String, Cell> celler = new LinkedHashMap<>();
        celler.put("galler", new Cell.Ord(ord.apply(regel.varde())));
        String kalla = texter().text("ordning.kalla." + regel.kalla());
        String var = regel.kalla() == Lokalregel.Kalla.FORBUNDSORDNINGEN
                ? Optional.ofNullable(regel.hanvisning()).map(h -> " " + h).orElse("")
                : Optional.ofNullable(regel.lagrum()).map(l -> " " + l.kort()).orElse("");
        celler.put("kalla", new Cell.Ord(kalla + var));
        rader.add(Forbundstabeller.rad(rader.size(), texter().text("ordning." + nyckel), celler));
    }

    private Forbundstabeller tabeller() {
        return new Forbundstabeller(sprak());
    }

    private Texter texter() {
        return Sidtexter.av(sprak());
    }

    private Locale sprak() {
        return ram.getSprak().locale();
    }
}
