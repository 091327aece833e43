package org.openfinsam.web.api;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.lag.Regel;
import org.openfinsam.domain.lag.Regelverk;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.api.Apibeskrivning.Anrop;
import org.openfinsam.web.api.Apibeskrivning.Exemplet;
import org.openfinsam.web.belopp.Markeringar;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.ram.Ram;

/** The page {@code /api}: the description of the API for people, with examples that run. */
@Named
@RequestScoped
public class Apisida {

    @Inject
    private Ram ram;

    @Inject
    @ConfigProperty(name = "mp.openapi.scan.classes")
    private List<String> klasser;

    private Locale sprak;
    private Texter texter;
    private Apitexter apitexter;
    private Map<String, List<Anropsvy>> grupper;

    /**
     * Calls of one kind.
     *
     * @param namn heading
     * @param om who may make them
     */
    public record Grupp(String id, String namn, String om, List<Anropsvy> anrop) {

        /** Copies the list. */
        public Grupp {
            anrop = List.copyOf(anrop);
        }
    }

    /**
     * A call as the page draws it.
     *
     * @param sprak language of what the resource says of itself
     * @param parametrar what the address says; null if it says nothing
     * @param prov examples to run
     * @param svar what the first example is answered; empty if it is not told
     */
    public record Anropsvy(
            String id,
            String metod,
            String vag,
            String rubrik,
            String om,
            String sprak,
            Tabellvy parametrar,
            List<Prov> prov,
            String svar,
            List<Apibeskrivning.Svarskod> koder) {

        /** Copies the lists. */
        public Anropsvy {
            prov = List.copyOf(prov);
            koder = List.copyOf(koder);
        }
    }

    /**
     * An example that runs.
     *
     * @param id unique on the page
     * @param typ content type; empty for a call without a body
     * @param adress path and query in the application
     * @param kropp the body; empty for a call without one
     * @param curl the same on a command line
     */
    public record Prov(String id, String typ, String adress, String kropp, String curl) {}

    @PostConstruct
    void las() {
        sprak = ram.getSprak().locale();
        texter = Sidtexter.av(sprak);
        apitexter = Apitexter.av(sprak);
        grupper = new LinkedHashMap<>();
        Apibeskrivning.av(klasser)
                .anrop()
                .forEach(anrop -> grupper.computeIfAbsent(anrop.grupp(), namn -> new ArrayList<>())
                        .add(vy(anrop)));
    }

    public List<Grupp> getGrupper() {
        return grupper.entrySet().stream()
                .map(grupp -> new Grupp(
                        grupp.getKey(),
                        texter.finn("apisida.grupp." + grupp.getKey()).orElse(grupp.getKey()),
                        texter.text(
                                grupp.getKey().equals(Apibeskrivning.OPPNA) ? "apisida.oppna" : "apisida.inloggade"),
                        grupp.getValue()))
                .toList();
    }

    private Anropsvy vy(Anrop anrop) {
        return new Anropsvy(
                anrop.id(),
                anrop.metod(),
                anrop.vag(),
                apitexter.text(anrop.id() + ".rubrik", anrop.rubrik()),
                apitexter.text(anrop.id() + ".om", anrop.om()),
                apitexter.finns(anrop.id() + ".rubrik") ? sprak.getLanguage() : "en",
                anrop.parametrar().isEmpty() ? null : parametrar(anrop),
                prov(anrop),
                anrop.svar().map(Exemplet::text).orElse(""),
                anrop.koder().stream()
                        .map(kod -> new Apibeskrivning.Svarskod(
                                kod.kod(), apitexter.text(anrop.id() + ".svar." + kod.kod(), kod.om())))
                        .toList());
    }

    private Tabellvy parametrar(Anrop anrop) {
        Map<String, List<String>> rader = new LinkedHashMap<>();
        anrop.parametrar()
                .forEach(p -> rader.put(
                        p.namn(),
                        List.of(
                                texter.text(p.iVagen() ? "apisida.parameter.vag" : "apisida.parameter.fraga"),
                                texter.text(p.kravs() ? "apisida.parameter.kravs" : "apisida.parameter.frivillig"),
                                apitexter.text(anrop.id() + ".parameter." + p.namn(), p.om()))));
        return tabell(
                "parametrar-" + anrop.id(),
                "apisida.parameter",
                Map.of("anrop", anrop.metod() + " " + anrop.vag()),
                List.of("plats", "krav", "om"),
                rader);
    }

    private List<Prov> prov(Anrop anrop) {
        if (anrop.fragor().isEmpty()) {
            String adress = anrop.exempeladress();
            return List.of(
                    new Prov(anrop.id() + "-0", "", ram.vag(adress), "", Curl.get(ram.getBas() + adress, sprak)));
        }
        return IntStream.range(0, anrop.fragor().size())
                .mapToObj(i -> {
                    Exemplet fraga = anrop.fragor().get(i);
                    return new Prov(
                            anrop.id() + "-" + i,
                            fraga.typ(),
                            ram.vag(anrop.vag()),
                            fraga.text(),
                            Curl.post(ram.getBas() + anrop.vag(), fraga.typ(), sprak, fraga.text()));
                })
                .toList();
    }

    /** What the API says when no rule of the field has a code for it. */
    public Tabellvy getKoder() {
        Map<String, List<String>> rader = new LinkedHashMap<>();
        for (Problemkod kod : Problemkod.values()) {
            rader.put(kod.name(), List.of(Integer.toString(kod.status()), kod.text(sprak)));
        }
        return tabell("koder", "apisida.kod", Map.of(), List.of("status", "betyder"), rader);
    }

    /** The codes of findings, each once whatever versions its rule has: as it is in force last. */
    public Tabellvy getRegler() {
        Map<String, List<String>> rader = new LinkedHashMap<>();
        for (Regel regel : Regelverk.samlat().regler()) {
            rader.put(
                    regel.kod(),
                    List.of(
                            texter.text("fynd." + regel.allvar().name().toLowerCase(Locale.ROOT)),
                            regel.lagrum() == null ? "" : regel.lagrum().kort(),
                            Regelverk.samlat().beskrivning(regel, sprak)));
        }
        return tabell("regler", "apisida.regel", Map.of(), List.of("allvar", "lag", "sager"), rader);
    }

    /** Calls and bytes that one address may send, in words. */
    public String getGranser() {
        Talformat format = Talformat.of(sprak);
        return texter.text(
                "apisida.granser",
                Map.of(
                        "anrop",
                        format.tal(Anropstakt.HOGST),
                        "storlek",
                        format.tal(Kalkylgrans.BYTE >> 20) + "\u00a0MiB"));
    }

    /** The address that every path stands under. */
    public String getRot() {
        return ram.getBas() + Api.ROT;
    }

    /** A table of words: a name, and a cell for each column. */
    private Tabellvy tabell(
            String nyckel,
            String textnyckel,
            Map<String, String> rubrik,
            List<String> kolumner,
            Map<String, List<String>> celler) {
        List<Rad> rader = celler.entrySet().stream()
                .map(rad -> new Rad("", rad.getKey(), rad.getKey(), Rad.Slag.RAD, ord(kolumner, rad.getValue())))
                .toList();
        Tabell tabell = new Tabell(
                nyckel,
                texter.text(textnyckel + ".tabell", rubrik),
                kolumner.stream()
                        .map(kolumn -> new Kolumn(kolumn, texter.text(textnyckel + "." + kolumn), Enhet.TEXT))
                        .toList(),
                List.of(),
                rader,
                List.of());
        return Tabellvy.of(tabell, Markeringar.inga(), sprak).medRadrubrik(texter.text(textnyckel + ".namn"));
    }

    private static Map<String, Cell> ord(List<String> kolumner, List<String> ord) {
        return IntStream.range(0, kolumner.size())
                .boxed()
                .collect(Collectors.toMap(kolumner::get, i -> new Cell.Ord(ord.get(i))));
    }

    /** What the resources say of themselves, in the reader's language where somebody has translated it. */
    private record Apitexter(Optional<Texter> oversatta) {

        static Apitexter av(Locale sprak) {
            return new Apitexter(
                    sprak.getLanguage().equals("en")
                            ? Optional.empty()
                            : Optional.of(Texter.of(Apisida.class, "beskrivning", sprak)));
        }

        boolean finns(String nyckel) {
            return oversatta.flatMap(t -> t.finn(nyckel)).isPresent();
        }

        String text(String nyckel, String engelska) {
            return oversatta.flatMap(t -> t.finn(nyckel)).orElse(engelska);
        }
    }
}
