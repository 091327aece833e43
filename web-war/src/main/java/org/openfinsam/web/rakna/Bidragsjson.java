package org.openfinsam.web.rakna;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.EnumSet;
import java.util.List;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.medel.Bidrag;
import org.openfinsam.domain.medel.Bidragsfordelning;
import org.openfinsam.domain.medel.Fordelningsnyckel;
import org.openfinsam.domain.tid.Rakenskapsar;

/** Question and answer of the calculator {@code bidrag}. */
final class Bidragsjson {

    /** The first year that the law rules, and the last that has four digits. */
    static final int FORSTA_AR = 2004;

    static final int SISTA_AR = 9999;

    private Bidragsjson() {}

    static Bidragsfordelning las(Jsonobjekt fraga) {
        Fordelningsnyckel.Slag slag = fraga.falt("nyckel").val(EnumSet.allOf(Fordelningsnyckel.Slag.class));
        return new Bidragsfordelning(
                ar(fraga),
                fraga.falt("totalt").belopp(),
                fraga.falt("avrundning").val(EnumSet.allOf(Avrundning.class)),
                nyckel(slag, fraga.falt("regioner")),
                nyckel(slag, fraga.falt("kommuner")),
                fraga.kanske("visningsuppdelning")
                        .map(uppdelning -> uppdelning.objekt(
                                del -> del.falt(Part.ARBETSFORMEDLINGEN.name()).procent()))
                        .orElse(null));
    }

    static Rakenskapsar ar(Jsonobjekt fraga) {
        return new Rakenskapsar(fraga.falt("ar").heltal(FORSTA_AR, SISTA_AR));
    }

    private static Fordelningsnyckel nyckel(Fordelningsnyckel.Slag slag, Jsonvarde lista) {
        List<Fordelningsnyckel.Del> delar = lista.lista(rad -> rad.objekt(del -> new Fordelningsnyckel.Del(
                del.kanske("kod").map(Jsonvarde::text).orElse(null),
                del.falt("namn").text(),
                del.falt("andel").andel())));
        return new Fordelningsnyckel(slag, delar);
    }

    /** The body that asks a question: what {@link #las} reads. */
    static JsonObject fraga(Bidragsfordelning fraga) {
        JsonObjectBuilder kropp = Json.createObjectBuilder()
                .add("ar", fraga.ar().ar())
                .add("totalt", Jsonpengar.av(fraga.totalt()))
                .add("nyckel", fraga.kommuner().slag().name())
                .add("avrundning", fraga.avrundning().name())
                .add("regioner", delar(fraga.regioner()))
                .add("kommuner", delar(fraga.kommuner()));
        if (fraga.visasSomArbetsformedlingens() != null) {
            kropp.add(
                    "visningsuppdelning",
                    Json.createObjectBuilder()
                            .add(Part.ARBETSFORMEDLINGEN.name(), fraga.visasSomArbetsformedlingens()));
        }
        return kropp.build();
    }

    private static JsonArrayBuilder delar(Fordelningsnyckel nyckel) {
        JsonArrayBuilder delar = Json.createArrayBuilder();
        nyckel.delar().forEach(del -> {
            JsonObjectBuilder rad = Json.createObjectBuilder();
            if (del.kod() != null) {
                rad.add("kod", del.kod());
            }
            delar.add(rad.add("namn", del.namn()).add("andel", del.andel()));
        });
        return delar;
    }

    static JsonObject skriv(Bidragsfordelning.Fordelad fordelad) {
        JsonArrayBuilder rader = Json.createArrayBuilder();
        fordelad.bidrag().forEach(bidrag -> rader.add(rad(bidrag)));
        return Json.createObjectBuilder()
                .add("bidrag", rader)
                .add("summa", Jsonpengar.av(fordelad.summa()))
                .add("anmarkningar", Json.createArrayBuilder())
                .build();
    }

    private static JsonObjectBuilder rad(Bidrag bidrag) {
        JsonObjectBuilder rad =
                Json.createObjectBuilder().add("part", bidrag.part().name());
        if (bidrag.kod() != null) {
            rad.add("kod", bidrag.kod());
        }
        return rad.add("namn", bidrag.namn()).add("belopp", Jsonpengar.av(bidrag.belopp()));
    }
}
