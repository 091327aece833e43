package org.openfinsam.web.rakna;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openfinsam.domain.belopp.AvvisadRad;
import org.openfinsam.domain.belopp.Inlasning;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Tabellcsv;
import org.openfinsam.domain.belopp.Tabellform;
import org.openfinsam.domain.lag.Personnummersokare;
import org.openfinsam.web.api.Problemfel;
import org.openfinsam.web.api.Problemkod;

/** The question of the calculator {@code avstamning} as text with semicolons and a query. */
final class Avstamningscsv {

    /** The query parameters that may come once; the others are lists. */
    private static final Set<String> ENKLA = Set.of("enhet", "tomt");

    /** So many refused lines are named; the caller mends them and tries again. */
    private static final int NAMNDA = 5;

    private Avstamningscsv() {}

    /**
     * The table and how it is checked.
     *
     * @throws Problemfel 400, if a parameter cannot be read, or if a line is refused: sums of the other lines would be wrong
     */
    static Avstamningsjson.Fraga las(InputStream kropp, Map<String, List<String>> parametrar) throws IOException {
        Avstamningstjanst.Villkor villkor = villkor(parametrar);
        Inlasning<Tabell> last = Tabellcsv.las(
                new InputStreamReader(kropp, StandardCharsets.UTF_8),
                Tabellform.blandat(villkor.enhet()),
                falt -> !Personnummersokare.sok(falt).isEmpty());
        if (!last.avvisade().isEmpty()) {
            throw Problemfel.av(Problemkod.BEGARAN, sprak -> text(last.avvisade(), sprak));
        }
        return new Avstamningsjson.Fraga(last.varde(), villkor);
    }

    /** The query that asks for a check: what {@link #las} reads beside the table. */
    static Map<String, List<String>> parametrar(Avstamningstjanst.Villkor villkor) {
        Map<String, List<String>> parametrar = new LinkedHashMap<>();
        parametrar.put("kolumnregel", villkor.kolumnregel());
        parametrar.put("radsumma", villkor.radsumma());
        parametrar.put("radregel", villkor.radregel());
        parametrar.put("enhet", List.of(villkor.enhet().name()));
        parametrar.put("tomt", List.of(villkor.tomt().name()));
        return parametrar;
    }

    /** Read as the fields of a JSON body are, so that both refuse the same in the same words. */
    private static Avstamningstjanst.Villkor villkor(Map<String, List<String>> parametrar) {
        JsonObjectBuilder falt = Json.createObjectBuilder();
        parametrar.forEach((namn, varden) -> {
            if (ENKLA.contains(namn) && varden.size() == 1) {
                falt.add(namn, varden.get(0));
            } else {
                falt.add(namn, Json.createArrayBuilder(varden));
            }
        });
        try {
            return new Jsonvarde(falt.build(), "").objekt(Avstamningsjson::villkor);
        } catch (Jsonfel fel) {
            throw Kalkylsvar.begaran(fel);
        }
    }

    /** The first refused lines in words. */
    static String text(List<AvvisadRad> avvisade, Locale sprak) {
        String fler = avvisade.size() > NAMNDA ? ". …" : ".";
        return avvisade.stream().limit(NAMNDA).map(rad -> rad.text(sprak)).collect(Collectors.joining(". ", "", fler));
    }
}
