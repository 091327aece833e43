package org.openfinsam.web.rakna;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.EnumSet;
import java.util.Locale;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.medel.Bidrag;
import org.openfinsam.domain.medel.Bidragskontroll;
import org.openfinsam.web.lag.AnmarkningJson;

/** Question and answer of the calculator {@code bidragskontroll}. */
final class Kontrolljson {

    private Kontrolljson() {}

    static Kontrolltjanst.Fraga las(Jsonobjekt fraga) {
        return new Kontrolltjanst.Fraga(
                Bidragsjson.ar(fraga),
                fraga.falt("bidrag").minstEn(rad -> rad.objekt(Kontrolljson::bidrag)),
                fraga.kanske("avrundning")
                        .map(ord -> ord.val(EnumSet.allOf(Avrundning.class)))
                        .orElse(Avrundning.KRONA));
    }

    private static Bidrag bidrag(Jsonobjekt rad) {
        return new Bidrag(
                rad.falt("part").val(EnumSet.allOf(Part.class)),
                rad.kanske("kod").map(Jsonvarde::text).orElse(null),
                rad.kanske("namn").map(Jsonvarde::text).orElse(null),
                rad.falt("belopp").belopp());
    }

    /** The body that asks a question: what {@link #las} reads. */
    static JsonObject fraga(Kontrolltjanst.Fraga fraga) {
        JsonArrayBuilder bidrag = Json.createArrayBuilder();
        fraga.bidrag().forEach(b -> {
            JsonObjectBuilder rad =
                    Json.createObjectBuilder().add("part", b.part().name());
            if (b.kod() != null) {
                rad.add("kod", b.kod());
            }
            if (b.namn() != null) {
                rad.add("namn", b.namn());
            }
            bidrag.add(rad.add("belopp", Jsonpengar.av(b.belopp())));
        });
        return Json.createObjectBuilder()
                .add("ar", fraga.ar().ar())
                .add("avrundning", fraga.avrundning().name())
                .add("bidrag", bidrag)
                .build();
    }

    /** The shares by kind of member; when the sum is zero they are null, and {@code andelarSkal} says why. */
    static JsonObject skriv(Bidragskontroll kontroll, Locale sprak) {
        JsonObjectBuilder andelar = Json.createObjectBuilder();
        kontroll.andelar().forEach((part, cell) -> {
            if (cell instanceof Cell.Tal tal) {
                andelar.add(part.name(), tal.varde());
            } else {
                andelar.addNull(part.name());
            }
        });
        JsonObjectBuilder svar = Json.createObjectBuilder().add("andelar", andelar);
        kontroll.andelar().values().stream()
                .filter(Cell.Saknas.class::isInstance)
                .findFirst()
                .ifPresent(cell -> svar.add("andelarSkal", Talformat.of(sprak).skal(((Cell.Saknas) cell).skal())));
        return svar.add("anmarkningar", Json.createArrayBuilder(AnmarkningJson.lista(kontroll.anmarkningar(), sprak)))
                .build();
    }
}
