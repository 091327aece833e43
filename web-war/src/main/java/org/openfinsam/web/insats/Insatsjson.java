package org.openfinsam.web.insats;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.insats.Avtalspart;
import org.openfinsam.domain.insats.Avtalsrad;
import org.openfinsam.domain.insats.Bemanning;
import org.openfinsam.domain.insats.Insats;
import org.openfinsam.domain.insats.Insatsmal;
import org.openfinsam.domain.insats.Insatsmedel;
import org.openfinsam.domain.insats.Malgrupp;
import org.openfinsam.domain.insats.Overenskommelse;
import org.openfinsam.domain.insats.Storreprojekt;
import org.openfinsam.domain.insats.Underskrift;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.persistence.insats.Avtalslistrad;
import org.openfinsam.persistence.insats.Insatsrad;

/**
 * <i>Insatser</i> and agreements as JSON: the one writer of them, for the open catalogue too. A new field is written down in
 * {@code docs/schema} first. What is not known is null, and never zero.
 */
final class Insatsjson {

    private Insatsjson() {}

    /** Rows of a list of <i>insatser</i>. */
    static JsonArray insatser(List<Insatsrad> rader) {
        return lista(rader, Insatsjson::rad);
    }

    /** Rows of a list of agreements. */
    static JsonArray avtal(List<Avtalslistrad> rader) {
        return lista(rader, Insatsjson::rad);
    }

    private static JsonObject rad(Insatsrad rad) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", rad.id().toString())
                .add("forbund", rad.forbund().toString())
                .add("namn", rad.namn())
                .add("slag", rad.slag().name())
                .add("syfte", rad.syfte())
                .add("kommuner", ord(rad.kommuner()))
                .add("publik", rad.publik());
        text(json, "agare", rad.agare());
        text(json, "fran", rad.fran());
        text(json, "till", rad.till());
        kronor(json, "kostnad", rad.kostnad());
        return json.build();
    }

    /** An <i>insats</i>, without findings. */
    static JsonObjectBuilder insats(Insats det, boolean publik) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", det.id().toString())
                .add("forbund", det.forbund().toString())
                .add("namn", det.namn())
                .add("slag", det.slag().name())
                .add("syfte", det.syfte())
                .add("kommuner", ord(det.kommuner().stream().sorted().toList()))
                .add("publik", publik);
        text(json, "agare", det.agare() == null ? null : det.agare().namn());
        text(json, "fran", det.fran());
        text(json, "till", det.till());
        kronor(json, "kostnad", det.kostnad());
        if (det.niva() == null) {
            json.addNull("niva");
        } else {
            json.add("niva", det.niva());
        }
        json.add("parter", ord(det.parter().stream().map(Givare::namn).toList()))
                .add("metod", det.metod())
                .add("mal", lista(det.mal(), Insatsjson::mal))
                .add("bemanning", lista(det.bemanning(), Insatsjson::roll))
                .add("medel", lista(det.medel(), Insatsjson::medel));
        text(json, "linje", det.linje() == null ? null : det.linje().name());
        if (det.esf() == null) {
            json.addNull("esf");
        } else {
            json.add("esf", det.esf());
        }
        objekt(json, "malgrupp", det.malgrupp(), Insatsjson::malgrupp);
        objekt(json, "projekt", det.projekt(), Insatsjson::projekt);
        kronor(json, "oforklarat", det.oforklarat().orElse(null));
        return json;
    }

    private static JsonObject mal(Insatsmal mal) {
        return Json.createObjectBuilder()
                .add("mal", mal.mal())
                .add("matt", mal.matt())
                .add("varde", mal.varde())
                .build();
    }

    private static JsonObject roll(Bemanning en) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("part", en.part().namn())
                .add("roll", en.roll())
                .add("kontaktperson", en.kontaktperson());
        boolean behov = en.omfattning().arVidBehov();
        procent(json, "lagst", behov ? null : en.omfattning().lagst());
        procent(json, "hogst", behov ? null : en.omfattning().hogst());
        text(json, "ersattare", en.ersattare());
        text(json, "betalar", en.betalar() == null ? null : en.betalar().namn());
        return json.build();
    }

    private static JsonObject medel(Insatsmedel medel) {
        return Json.createObjectBuilder()
                .add("ar", medel.ar().ar())
                .add("finansiar", medel.finansiar().namn())
                .add("belopp", medel.belopp().iKronor())
                .add("form", medel.form().name())
                .add("viaForbundet", medel.viaForbundet())
                .build();
    }

    private static JsonObject malgrupp(Malgrupp malgrupp) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("kriterier", ord(malgrupp.kriterier()));
        text(json, "aldrar", malgrupp.aldrar());
        return json.build();
    }

    private static JsonObject projekt(Storreprojekt projekt) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("namn", projekt.namn()).add("utomstaende", ord(projekt.utomstaende()));
        if (projekt.deltagare() == null) {
            json.addNull("deltagare");
        } else {
            json.add("deltagare", projekt.deltagare());
        }
        kronor(json, "kostnad", projekt.kostnad());
        return json.build();
    }

    private static JsonObject rad(Avtalslistrad rad) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", rad.id().toString())
                .add("namn", rad.namn())
                .add("parter", rad.parter())
                .add("underskrifter", rad.underskrifter());
        text(json, "insats", rad.insats());
        kronor(json, "summa", rad.summa());
        text(json, "fran", rad.fran());
        text(json, "till", rad.till());
        text(json, "oversyn", rad.oversyn());
        return json.build();
    }

    /** An agreement, without findings. */
    static JsonObjectBuilder avtal(Overenskommelse det) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", det.id().toString())
                .add("namn", det.namn())
                .add("syfte", det.syfte())
                .add("styrning", det.styrning())
                .add("parter", lista(det.parter(), Insatsjson::part))
                .add("omraden", ord(det.omraden()))
                .add("rader", lista(det.rader(), Insatsjson::rad))
                .add("uppfoljningar", ord(det.uppfoljningar()))
                .add("underskrifter", lista(det.underskrifter(), Insatsjson::underskrift));
        text(json, "insats", det.insats());
        text(json, "foregaende", det.foregaende());
        text(json, "fran", det.fran());
        text(json, "till", det.till());
        text(json, "oversyn", det.oversyn());
        if (det.angivetAntal() == null) {
            json.addNull("angivetAntal");
        } else {
            json.add("angivetAntal", det.angivetAntal());
        }
        kronor(json, "angivenSumma", det.angivenSumma());
        kronor(json, "summa", det.rader().isEmpty() ? null : det.summa());
        return json;
    }

    private static JsonObject part(Avtalspart part) {
        return Json.createObjectBuilder()
                .add("namn", part.namn())
                .add("nummer", part.nummer())
                .add("nummerStammer", part.organisationsnummer().isPresent())
                .build();
    }

    private static JsonObject rad(Avtalsrad rad) {
        JsonObjectBuilder belopp = Json.createObjectBuilder();
        rad.belopp().forEach((ar, kr) -> belopp.add(ar.toString(), kr.iKronor()));
        return Json.createObjectBuilder()
                .add("namn", rad.namn())
                .add("belopp", belopp)
                .build();
    }

    private static JsonObject underskrift(Underskrift en) {
        return Json.createObjectBuilder()
                .add("part", en.part())
                .add("roll", en.roll())
                .add("dag", en.dag().toString())
                .add("sha256", en.sha256())
                .build();
    }

    private static <T> JsonArray lista(Collection<T> alla, Function<T, ? extends JsonValue> ett) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        alla.forEach(en -> json.add(ett.apply(en)));
        return json.build();
    }

    private static JsonArray ord(Collection<?> alla) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        alla.forEach(en -> json.add(en.toString()));
        return json.build();
    }

    private static void text(JsonObjectBuilder json, String namn, Object varde) {
        if (varde == null) {
            json.addNull(namn);
        } else {
            json.add(namn, varde.toString());
        }
    }

    private static void kronor(JsonObjectBuilder json, String namn, Belopp belopp) {
        if (belopp == null) {
            json.addNull(namn);
        } else {
            json.add(namn, belopp.iKronor());
        }
    }

    private static void procent(JsonObjectBuilder json, String namn, Andel andel) {
        if (andel == null) {
            json.addNull(namn);
        } else {
            json.add(namn, andel.iProcent(2));
        }
    }

    private static <T> void objekt(JsonObjectBuilder json, String namn, T varde, Function<T, JsonObject> ett) {
        json.add(namn, varde == null ? JsonValue.NULL : ett.apply(varde));
    }
}
