package org.openfinsam.web.rakna;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.Locale;
import org.openfinsam.domain.ekonomi.Bokforingsar;
import org.openfinsam.domain.ekonomi.Saldoslag;
import org.openfinsam.persistence.ekonomi.Sieinnehall;
import org.openfinsam.persistence.ekonomi.Sieunderkand;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.lag.AnmarkningJson;

/** The answer of the calculator {@code sie}; its question is a file. */
public final class Siejson {

    private Siejson() {}

    static JsonObject skriv(Sieinnehall innehall, Locale sprak) {
        JsonObjectBuilder svar = Json.createObjectBuilder()
                .add("sietyp", innehall.sietyp())
                .add("tecken", innehall.tecken().namn());
        text(svar, "program", innehall.program());
        text(svar, "namn", innehall.namn());
        text(svar, "orgnr", innehall.orgnr());
        JsonArrayBuilder aren = Json.createArrayBuilder();
        for (Bokforingsar ar : innehall.rakenskapsar()) {
            aren.add(Json.createObjectBuilder()
                    .add("nr", ar.nr())
                    .add("fran", ar.period().fran().toString())
                    .add("till", ar.period().till().toString()));
        }
        JsonObjectBuilder saldon = Json.createObjectBuilder();
        Arrays.stream(Saldoslag.values())
                .filter(innehall.saldon()::containsKey)
                .forEach(slag -> saldon.add(slag.name(), innehall.saldon().get(slag)));
        JsonArrayBuilder underkanda = Json.createArrayBuilder();
        for (Sieunderkand rad : innehall.underkanda()) {
            underkanda.add(Json.createObjectBuilder()
                    .add("rad", rad.rad())
                    .add("etikett", rad.etikett())
                    .add("kod", rad.kod().name())
                    .add("text", text(rad, sprak)));
        }
        return svar.add("rakenskapsar", aren)
                .add("konton", innehall.konton())
                .add("verifikationer", innehall.verifikationer())
                .add("transaktioner", innehall.transaktioner())
                .add("tillagda", innehall.tillagda())
                .add("borttagna", innehall.borttagna())
                .add("debet", Jsonpengar.av(innehall.debet()))
                .add("kredit", Jsonpengar.av(innehall.kredit()))
                .add("saldon", saldon)
                .add("underkanda", underkanda)
                .add("anmarkningar", Json.createArrayBuilder(AnmarkningJson.lista(innehall.anmarkningar(), sprak)))
                .build();
    }

    private static void text(JsonObjectBuilder svar, String falt, String text) {
        if (text == null) {
            svar.addNull(falt);
        } else {
            svar.add(falt, text);
        }
    }

    /** Why a line cannot be read, in words. */
    public static String text(Sieunderkand rad, Locale sprak) {
        String skal = Sidtexter.av(sprak).text("sie.fel." + rad.kod());
        return rad.uppgift().isBlank() ? skal : skal + " (" + rad.uppgift() + ")";
    }
}
