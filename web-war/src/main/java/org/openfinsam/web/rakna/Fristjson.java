package org.openfinsam.web.rakna;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.openfinsam.domain.styrning.Protokollsfrister;
import org.openfinsam.web.lag.AnmarkningJson;

/** Question and answer of the calculator {@code frister}. */
final class Fristjson {

    private static final LocalDate TIDIGAST = LocalDate.parse(Fristtjanst.TIDIGAST);
    private static final LocalDate SENAST = LocalDate.parse(Fristtjanst.SENAST);

    private Fristjson() {}

    static Fristtjanst.Fraga las(Jsonobjekt fraga) {
        return new Fristtjanst.Fraga(
                datum(fraga.falt("sammantrade")),
                fraga.kanske("justerat").map(Fristjson::datum).orElse(null),
                fraga.kanske("anslaget").map(Fristjson::datum).orElse(null),
                fraga.kanske("nedtaget").map(Fristjson::datum).orElse(null));
    }

    private static LocalDate datum(Jsonvarde varde) {
        return varde.datum(TIDIGAST, SENAST);
    }

    /** The body that asks a question: what {@link #las} reads. */
    static JsonObject fraga(Fristtjanst.Fraga fraga) {
        JsonObjectBuilder kropp = Json.createObjectBuilder();
        kropp.add("sammantrade", fraga.sammantrade().toString());
        Optional.ofNullable(fraga.justerat()).ifPresent(dag -> kropp.add("justerat", dag.toString()));
        Optional.ofNullable(fraga.anslaget()).ifPresent(dag -> kropp.add("anslaget", dag.toString()));
        Optional.ofNullable(fraga.nedtaget()).ifPresent(dag -> kropp.add("nedtaget", dag.toString()));
        return kropp.build();
    }

    static JsonObject skriv(Protokollsfrister frister, Locale sprak) {
        JsonObjectBuilder svar = Json.createObjectBuilder();
        svar.add("justerasSenast", frister.justerasSenast().toString());
        dag(svar, "anslasSenast", frister.anslasSenast(), frister.anslasSenastSkal(), sprak);
        dag(svar, "overklagasSenast", frister.overklagasSenast(), frister.overklagasSenastSkal(), sprak);
        dag(svar, "tasNedTidigast", frister.tasNedTidigast(), frister.tasNedTidigastSkal(), sprak);
        return svar.add("anmarkningar", Json.createArrayBuilder(AnmarkningJson.lista(frister.anmarkningar(), sprak)))
                .build();
    }

    /** The day, or null and why there is none. */
    private static void dag(
            JsonObjectBuilder svar,
            String namn,
            Optional<LocalDate> dag,
            Optional<Protokollsfrister.Skal> skal,
            Locale sprak) {
        dag.ifPresentOrElse(d -> svar.add(namn, d.toString()), () -> svar.addNull(namn));
        skal.ifPresent(s -> svar.add(namn + "Skal", s.text(sprak)));
    }
}
