package org.openfinsam.web.rakna;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.openfinsam.domain.medel.StatligTilldelning;
import org.openfinsam.domain.medel.Tilldelningsmodell;
import org.openfinsam.domain.medel.Tilldelningsunderlag;

/** Question and answer of the calculator {@code tilldelning}. */
final class Tilldelningsjson {

    private Tilldelningsjson() {}

    static StatligTilldelning las(Jsonobjekt fraga) {
        return new StatligTilldelning(
                fraga.falt("pott").beloppMinstNoll(),
                new Tilldelningsmodell(
                        fraga.falt("grundbelopp").beloppMinstNoll(),
                        fraga.falt("viktForsorjning").delAvEtt(),
                        fraga.falt("viktInvanare").delAvEtt(),
                        fraga.kanske("hogstaSankning").map(Jsonvarde::delAvEtt).orElse(null)),
                fraga.falt("forbund").minstEn(rad -> rad.objekt(Tilldelningsjson::forbund)));
    }

    private static Tilldelningsunderlag forbund(Jsonobjekt rad) {
        return new Tilldelningsunderlag(
                rad.falt("namn").text(),
                rad.falt("forsorjning").andel(),
                rad.falt("invanare").andel(),
                rad.kanske("foregaende").map(Jsonvarde::beloppMinstNoll).orElse(null),
                rad.kanske("overKapitalniva").map(Jsonvarde::santFalskt).orElse(false));
    }

    /** The body that asks a question: what {@link #las} reads. */
    static JsonObject fraga(StatligTilldelning fraga) {
        Tilldelningsmodell modell = fraga.modell();
        JsonObjectBuilder kropp = Json.createObjectBuilder()
                .add("pott", Jsonpengar.av(fraga.pott()))
                .add("grundbelopp", Jsonpengar.av(modell.grundbelopp()))
                .add("viktForsorjning", modell.viktForsorjning())
                .add("viktInvanare", modell.viktInvanare());
        if (modell.hogstaSankning() != null) {
            kropp.add("hogstaSankning", modell.hogstaSankning());
        }
        JsonArrayBuilder forbund = Json.createArrayBuilder();
        fraga.forbund().forEach(ett -> {
            JsonObjectBuilder rad = Json.createObjectBuilder()
                    .add("namn", ett.namn())
                    .add("forsorjning", ett.forsorjning())
                    .add("invanare", ett.invanare());
            if (ett.foregaende() != null) {
                rad.add("foregaende", Jsonpengar.av(ett.foregaende()));
            }
            forbund.add(rad.add("overKapitalniva", ett.overKapitalniva()));
        });
        return kropp.add("forbund", forbund).build();
    }

    static JsonObject skriv(StatligTilldelning.Fordelad fordelad) {
        JsonArrayBuilder rader = Json.createArrayBuilder();
        fordelad.tilldelade()
                .forEach(ett -> rader.add(Json.createObjectBuilder()
                        .add("namn", ett.namn())
                        .add("belopp", Jsonpengar.av(ett.belopp()))
                        .add("bromsad", ett.bromsad())));
        return Json.createObjectBuilder()
                .add("tilldelning", rader)
                .add("summa", Jsonpengar.av(fordelad.summa()))
                .add("anmarkningar", Json.createArrayBuilder())
                .build();
    }
}
