package org.openfinsam.web.rakna;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Taltext;
import org.openfinsam.domain.belopp.Tomt;
import org.openfinsam.web.lag.AnmarkningJson;

/** Question and answer of the calculator {@code avstamning}. */
final class Avstamningsjson {

    /**
     * A table and how it is checked.
     *
     * @param tabell the table
     * @param villkor rules, unit and what empty means
     */
    record Fraga(Tabell tabell, Avstamningstjanst.Villkor villkor) {}

    private static final Cell TOM = Cell.saknas(Cell.Skal.EJ_ANGIVET);

    private Avstamningsjson() {}

    static Fraga las(Jsonobjekt fraga) {
        Avstamningstjanst.Villkor villkor = villkor(fraga);
        List<Rad> rader = fraga.falt("rader").lista(rad -> rad.objekt(Avstamningsjson::rad));
        return new Fraga(tabell(rader, villkor.enhet()), villkor);
    }

    /** Rules, unit and what empty means: fields of the JSON body, or query parameters beside a CSV body. */
    static Avstamningstjanst.Villkor villkor(Jsonobjekt fraga) {
        return new Avstamningstjanst.Villkor(
                texter(fraga, "kolumnregel"),
                texter(fraga, "radsumma"),
                texter(fraga, "radregel"),
                fraga.kanske("enhet")
                        .map(ord -> ord.val(EnumSet.of(Enhet.KR, Enhet.TKR, Enhet.ANTAL)))
                        .orElse(Enhet.KR),
                fraga.kanske("tomt")
                        .map(ord -> ord.val(EnumSet.allOf(Tomt.class)))
                        .orElse(Tomt.NOLL));
    }

    private static List<String> texter(Jsonobjekt fraga, String namn) {
        return fraga.kanske(namn).map(lista -> lista.lista(Jsonvarde::text)).orElse(List.of());
    }

    static JsonObject skriv(Avstamningstjanst.Svar svar, Locale sprak) {
        return Json.createObjectBuilder()
                .add("kontrollerade", svar.kontrollerade())
                .add("anmarkningar", Json.createArrayBuilder(AnmarkningJson.lista(svar.anmarkningar(), sprak)))
                .build();
    }

    /** The same table as a CSV body gives: columns as they first come, figures where every filled cell is a number. */
    private static Tabell tabell(List<Rad> rader, Enhet enhet) {
        Set<String> kolumner = new LinkedHashSet<>();
        Set<String> ord = new HashSet<>();
        for (Rad rad : rader) {
            rad.celler().forEach((kolumn, cell) -> {
                kolumner.add(kolumn);
                if (cell instanceof Cell.Ord) {
                    ord.add(kolumn);
                }
            });
        }
        return new Tabell(
                "",
                "",
                kolumner.stream()
                        .map(namn -> new Kolumn(namn, namn, ord.contains(namn) ? Enhet.TEXT : enhet))
                        .toList(),
                List.of(),
                rader,
                List.of());
    }

    private static Rad rad(Jsonobjekt objekt) {
        String namn = objekt.falt("rad").text();
        return new Rad(
                objekt.falt("avsnitt").text(),
                namn,
                namn,
                namn.equals(Rad.SUMMA) ? Rad.Slag.SUMMA : Rad.Slag.RAD,
                objekt.falt("celler").objekt(celler -> celler.alla(Avstamningsjson::cell)));
    }

    private static Cell cell(Optional<Jsonvarde> varde) {
        return varde.map(v -> v.arText() ? cell(v.text()) : Cell.tal(v.tal())).orElse(TOM);
    }

    private static Cell cell(String text) {
        return text.isBlank() ? TOM : Taltext.las(text).map(Cell::tal).orElse(new Cell.Ord(text));
    }
}
