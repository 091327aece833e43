package org.openfinsam.web.rakna;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import org.openfinsam.domain.styrning.Protokollsfrister;
import org.openfinsam.domain.tid.Kalender;
import org.openfinsam.web.lag.AnmarkningJson;

/** Question and answer of the calculator {@code frister}. */
final class Fristjson {

    private static final LocalDate FORST = LocalDate.of(Kalender.FORSTA_AR, Month.JANUARY, 1);

    /** So early that three weeks on, and the holidays after them, are still in the calendar. */
    private static final LocalDate SIST = LocalDate.of(Kalender.SISTA_AR, Month.NOVEMBER, 30);

    private Fristjson() {}

    static Protokollsfrister las(Jsonobjekt fraga) {
        return new Protokollsfrister(
                datum(fraga.falt("sammantrade")),
                fraga.kanske("justerat").map(Fristjson::datum).orElse(null),
                fraga.kanske("anslaget").map(Fristjson::datum).orElse(null),
                fraga.kanske("nedtaget").map(Fristjson::datum).orElse(null));
    }

    private static LocalDate datum(Jsonvarde varde) {
        return varde.datum(FORST, SIST);
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
