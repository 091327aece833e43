package org.openfinsam.web.rapport;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.ekonomi.Avvikelsekommentar;
import org.openfinsam.domain.ekonomi.Avvikelserad;
import org.openfinsam.domain.ekonomi.Kommentarslage;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.lag.Uppgift;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.belopp.Radkommentar;
import org.openfinsam.web.belopp.Radkommentarer;

/**
 * The comments on a report's deviations in the reader's words, for every rendering.
 *
 * @param lage who asks, who has answered, what is missing
 * @param sprak the reader's language
 */
record Kommentarsvy(Kommentarslage lage, Locale sprak) {

    /** Whether any row is asked, or commented all the same. */
    boolean finns() {
        return lage.grans().isPresent();
    }

    /**
     * The comments for the table's page and paper.
     *
     * @param oppen key of the row that a phone shows opened
     * @param skriv makes the address where a row is commented from the row's key; empty text for who may only read
     */
    Radkommentarer vidRaderna(Optional<String> oppen, UnaryOperator<String> skriv) {
        Map<String, Radkommentar> vid = new LinkedHashMap<>();
        for (Avvikelserad rad : lage.rader()) {
            String nyckel = rad.rad().nyckel();
            String varfor = rad.kravs() ? krav("rapport.kommentar.varfor") : "";
            rad.kommentar()
                    .map(k -> new Radkommentar(k.text().text(), om(rad, k), varfor, skriv.apply(nyckel)))
                    .or(() -> rad.kravs()
                            ? Optional.of(Radkommentar.saknas(varfor, skriv.apply(nyckel)))
                            : Optional.empty())
                    .ifPresent(kommentar -> vid.put(nyckel, kommentar));
        }
        return new Radkommentarer(Kommentarslage.KOLUMN, vid, oppen, krav("rapport.kommentar.regel"));
    }

    private String om(Avvikelserad rad, Avvikelsekommentar kommentar) {
        String avVem = kommentar.forfattare() + ", " + format().datum(kommentar.skriven());
        if (!rad.harAndratsSedan()) {
            return avVem;
        }
        return avVem + " · "
                + kommentar
                        .avvikelse()
                        .map(da -> texter().text("rapport.kommentar.dada", Map.of("avvikelse", format().belopp(da))))
                        .orElseGet(() -> texter().text("rapport.kommentar.utanTal"));
    }

    /** A sentence with the limit in it. */
    private String krav(String nyckel) {
        return texter().text(
                        nyckel,
                        Map.of(
                                "grans",
                                format().belopp(lage.grans().orElseThrow().belopp())));
    }

    /** How many of the rows that are asked have no comment, in a sentence; how many there are when none is missing. */
    String mening() {
        int alla = lage.fragade().size();
        int saknas = lage.saknade().size();
        return texter().text(
                        meningsnyckel(alla, saknas),
                        Map.of(
                                "saknas", format().tal(saknas),
                                "alla", format().tal(alla),
                                "grans",
                                        format().belopp(lage.grans()
                                                .orElseThrow()
                                                .belopp())));
    }

    private static String meningsnyckel(int alla, int saknas) {
        if (alla == 0) {
            return "rapport.kommentar.inga";
        }
        return (saknas == 0 ? "rapport.kommentar.alla" : "rapport.kommentar.saknas") + (alla == 1 ? ".ett" : ".flera");
    }

    /** The rows whose comment is missing, each with its name and its deviation, by row key. */
    Map<String, String> saknade() {
        Map<String, String> rader = new LinkedHashMap<>();
        lage.saknade()
                .forEach(rad -> rader.put(
                        rad.rad().nyckel(),
                        rad.rad().namn() + ": "
                                + rad.avvikelse().map(format()::belopp).orElseThrow()));
        return rader;
    }

    /** The comments whose row is gone, each in one line, by row key. */
    Map<String, String> utanRad() {
        Map<String, String> rader = new LinkedHashMap<>();
        lage.utanRad()
                .forEach(k -> rader.put(
                        k.rad(),
                        k.rad() + ": " + k.text() + " (" + k.forfattare() + ", " + format().datum(k.skriven()) + ")"));
        return rader;
    }

    /** The comments for a spreadsheet, by row key. */
    Map<String, String> iBladet() {
        return lage.rader().stream()
                .filter(rad -> rad.kommentar().isPresent())
                .collect(Collectors.toMap(rad -> rad.rad().nyckel(), rad -> {
                    Avvikelsekommentar kommentar = rad.kommentar().orElseThrow();
                    return kommentar.text() + " (" + om(rad, kommentar) + ")";
                }));
    }

    /**
     * The comments as JSON, by row key: {@code {text, forfattare, skriven, avvikelse, andrad}}, where {@code avvikelse} is
     * the figure it was written about and {@code andrad} whether another stands there now.
     */
    Map<String, JsonObject> json() {
        return lage.rader().stream()
                .filter(rad -> rad.kommentar().isPresent())
                .collect(Collectors.toMap(
                        rad -> rad.rad().nyckel(),
                        rad -> json(rad, rad.kommentar().orElseThrow())));
    }

    private static JsonObject json(Avvikelserad rad, Avvikelsekommentar kommentar) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("text", kommentar.text().text())
                .add("forfattare", kommentar.forfattare())
                .add("skriven", kommentar.skriven().toString());
        kommentar
                .avvikelse()
                .map(Uppgift.Pengar::new)
                .ifPresentOrElse(da -> json.add("avvikelse", da.varde()), () -> json.addNull("avvikelse"));
        return json.add("andrad", rad.harAndratsSedan()).build();
    }

    private Talformat format() {
        return Talformat.of(sprak);
    }

    private Texter texter() {
        return Sidtexter.av(sprak);
    }
}
