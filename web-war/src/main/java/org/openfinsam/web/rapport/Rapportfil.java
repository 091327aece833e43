package org.openfinsam.web.rapport;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openfinsam.domain.belopp.Tabellcsv;
import org.openfinsam.domain.forbund.Organisationsnummer;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.rapport.Halvarsrapport;
import org.openfinsam.persistence.belopp.TabellXlsx;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.belopp.Dokument;
import org.openfinsam.web.belopp.Pdf;
import org.openfinsam.web.belopp.TabellJson;
import org.openfinsam.web.lag.AnmarkningJson;

/** The half-year report as a file: the same tables as on the page. */
final class Rapportfil {

    private final Halvarsrapport rapport;
    private final Locale sprak;
    private final List<Rapportvy> delar;

    Rapportfil(Halvarsrapport rapport, Locale sprak) {
        this.rapport = rapport;
        this.sprak = sprak;
        this.delar = rapport.delar().stream().map(d -> Rapportvy.of(d, sprak)).toList();
    }

    /** The name that a file is kept by: {@code sodra-norrbotten-halvarsrapport-2020-H1.pdf}. */
    static String namn(Halvarsrapport rapport, Filformat format) {
        return rapport.forbund().id() + "-halvarsrapport-"
                + rapport.period().fran().getYear() + "-H1." + format.andelse();
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
                        rapport.titel(),
                        delar.stream()
                                .map(d -> new TabellXlsx.Blad(
                                        d.del().tabell(),
                                        d.noteringar(),
                                        d.kommentarer().iBladet()))
                                .toList(),
                        sprak,
                        ut);
            case CSV ->
                ut.write(Tabellcsv.skriv(rapport.del(tabell).orElseThrow().tabell())
                        .getBytes(StandardCharsets.UTF_8));
            case JSON -> json(ut);
        }
    }

    private Dokument dokument() {
        Texter texter = Sidtexter.av(sprak);
        return new Dokument(
                texter.text(
                        "rapport.sidhuvud",
                        Map.of(
                                "fran",
                                rapport.period().fran().toString(),
                                "till",
                                rapport.period().till().toString())),
                rapport.forbund().namn(),
                rapport.forbund().organisationsnummer().map(Organisationsnummer::toString),
                Optional.empty(),
                texter.text("rapport.sidfot"),
                sprak,
                delar.stream()
                        .map(d -> new Dokument.Avdelning(
                                texter.text("rapport.avdelning." + d.nyckel()), d.ingress(), d.tabell()))
                        .toList());
    }

    private void json(OutputStream ut) {
        try (JsonGenerator json = Json.createGenerator(ut)) {
            json.writeStartObject()
                    .write("rubrik", rapport.titel())
                    .write("forbund", rapport.forbund().id().toString())
                    .write("fran", rapport.period().fran().toString())
                    .write("till", rapport.period().till().toString())
                    .writeStartArray("tabeller");
            for (Rapportvy del : delar) {
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
