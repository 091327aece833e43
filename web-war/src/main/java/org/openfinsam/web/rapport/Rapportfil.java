package org.openfinsam.web.rapport;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openfinsam.domain.belopp.Tabellcsv;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Organisationsnummer;
import org.openfinsam.domain.rapport.Halvarsrapport;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.persistence.belopp.TabellXlsx;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.belopp.Dokument;
import org.openfinsam.web.belopp.Pdf;
import org.openfinsam.web.belopp.TabellJson;
import org.openfinsam.web.lag.AnmarkningJson;

/**
 * A report as a file: the same tables as on the page.
 *
 * @param forbund whose
 * @param period the days that it tells of
 * @param titel what it is called
 * @param sidhuvud what stands at the head of each page
 * @param namn what the file is called, without its ending
 * @param delar its parts with their headings on paper, at least one
 * @param sprak the reader's language
 */
record Rapportfil(
        Forbund forbund,
        Period period,
        String titel,
        String sidhuvud,
        String namn,
        Map<String, Rapportvy> delar,
        Locale sprak) {

    /** The half-year report. */
    Rapportfil(Halvarsrapport rapport, Locale sprak) {
        this(
                rapport.forbund(),
                rapport.period(),
                rapport.titel(),
                Sidtexter.av(sprak)
                        .text(
                                "rapport.sidhuvud",
                                Map.of(
                                        "fran", rapport.period().fran().toString(),
                                        "till", rapport.period().till().toString())),
                rapport.forbund().id() + "-halvarsrapport-"
                        + rapport.period().fran().getYear() + "-H1",
                avdelningar(rapport, sprak),
                sprak);
    }

    /** A report of the ledger. */
    Rapportfil(Forbund forbund, Ekonomirapportbild bild, Rapportvy del, Locale sprak) {
        this(
                forbund,
                bild.val().period(),
                del.del().tabell().rubrik(),
                del.del().tabell().rubrik(),
                namn(forbund.id(), bild.val()),
                Map.of(del.del().tabell().rubrik(), del),
                sprak);
    }

    private static Map<String, Rapportvy> avdelningar(Halvarsrapport rapport, Locale sprak) {
        Map<String, Rapportvy> avdelningar = new LinkedHashMap<>();
        rapport.delar()
                .forEach(del -> avdelningar.put(
                        Sidtexter.av(sprak)
                                .text("rapport.avdelning." + del.tabell().nyckel()),
                        Rapportvy.of(del, sprak)));
        return avdelningar;
    }

    /** The name of a report of the ledger, without its ending: {@code sodra-norrbotten-balans-2020-01-2020-06}. */
    static String namn(ForbundId forbund, Rapportval val) {
        return forbund + "-" + val.kod() + "-" + val.fran() + "-" + val.till();
    }

    /** The name that a file is kept by: {@code sodra-norrbotten-halvarsrapport-2020-H1.pdf}. */
    static String namn(Halvarsrapport rapport, Filformat format) {
        return new Rapportfil(rapport, Locale.ROOT).namn(format);
    }

    /** The name with its ending. */
    String namn(Filformat format) {
        return namn + "." + format.andelse();
    }

    /**
     * Writes the report.
     *
     * @param tabell the table that a CSV holds; the other formats hold all
     */
    void skriv(Filformat format, String tabell, OutputStream ut) throws IOException {
        switch (format) {
            case PDF -> Pdf.skriv(dokument(), ut);
            case XLSX ->
                TabellXlsx.skriv(
                        titel,
                        delar.values().stream()
                                .map(d -> new TabellXlsx.Blad(
                                        d.del().tabell(),
                                        d.noteringar(),
                                        d.kommentarer().iBladet()))
                                .toList(),
                        sprak,
                        ut);
            case CSV ->
                ut.write(Tabellcsv.skriv(delar.values().stream()
                                .map(del -> del.del().tabell())
                                .filter(t -> t.nyckel().equals(tabell))
                                .findFirst()
                                .orElseThrow())
                        .getBytes(StandardCharsets.UTF_8));
            case JSON -> json(ut);
        }
    }

    private Dokument dokument() {
        return new Dokument(
                sidhuvud,
                forbund.namn(),
                forbund.organisationsnummer().map(Organisationsnummer::toString),
                Optional.empty(),
                Sidtexter.av(sprak).text("rapport.sidfot"),
                sprak,
                delar.entrySet().stream()
                        .map(d -> new Dokument.Avdelning(
                                d.getKey(), d.getValue().ingress(), d.getValue().tabell()))
                        .toList());
    }

    private void json(OutputStream ut) {
        try (JsonGenerator json = Json.createGenerator(ut)) {
            json.writeStartObject()
                    .write("rubrik", titel)
                    .write("forbund", forbund.id().toString())
                    .write("fran", period.fran().toString())
                    .write("till", period.till().toString())
                    .writeStartArray("tabeller");
            for (Rapportvy del : delar.values()) {
                TabellJson.skriv(
                        del.del().tabell(),
                        AnmarkningJson.lista(del.anmarkningar(), sprak),
                        del.kommentarer().json(),
                        sprak,
                        json);
            }
            json.writeEnd().writeEnd();
        }
    }
}
