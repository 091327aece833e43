package org.openfinsam.web.medel;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Tabellcsv;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.Organisationsnummer;
import org.openfinsam.domain.rapport.Lopandetext;
import org.openfinsam.persistence.belopp.TabellXlsx;
import org.openfinsam.web.api.Svarssprak;
import org.openfinsam.web.belopp.Dokument;
import org.openfinsam.web.belopp.Korridordiagram;
import org.openfinsam.web.belopp.Markeringar;
import org.openfinsam.web.belopp.Pdf;
import org.openfinsam.web.belopp.TabellJson;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.lag.AnmarkningJson;
import org.openfinsam.web.rapport.Filformat;

/**
 * Tables of a year's money as a file.
 *
 * @param forbund whose
 * @param titel what it is, at the head of every page
 * @param radrubrik what the names of rows are, at the head of their column
 * @param sidfot what kind of copy it is
 * @param delar the tables, at least one
 * @param iCsv the one table that a CSV holds
 * @param noteringar what is to be said about the first table besides
 * @param sprak the reader's language
 */
public record Medelsfil(
        Forbund forbund,
        String titel,
        String radrubrik,
        String sidfot,
        List<Del> delar,
        Tabell iCsv,
        List<String> noteringar,
        Locale sprak) {

    /**
     * A part of the file.
     *
     * @param rubrik heading
     * @param ingress the sentence above the table, or findings; may be empty
     * @param tabell the table
     * @param radrubrik what the names of its rows are; empty for what they are in the whole file
     * @param bild a picture of it for the paper; empty for none
     */
    public record Del(String rubrik, String ingress, Tabell tabell, String radrubrik, Optional<Korridordiagram> bild) {

        /** A part without a picture. */
        public Del(String rubrik, String ingress, Tabell tabell) {
            this(rubrik, ingress, tabell, "", Optional.empty());
        }

        /** The same with another name for its rows than the rest of the file has. */
        public Del medRadrubrik(String annan) {
            return new Del(rubrik, ingress, tabell, annan, bild);
        }

        /** The same with a picture. */
        public Del medBild(Korridordiagram avTabellen) {
            return new Del(rubrik, ingress, tabell, radrubrik, Optional.of(avTabellen));
        }

        public static Del av(Tabell tabell, Optional<Lopandetext> ingress) {
            return new Del(tabell.rubrik(), ingress.map(Lopandetext::toString).orElse(""), tabell);
        }
    }

    public void skriv(Filformat format, OutputStream ut) throws IOException {
        switch (format) {
            case PDF -> Pdf.skriv(dokument(), ut);
            case XLSX ->
                TabellXlsx.skriv(
                        titel,
                        delar.stream()
                                .map(del -> new TabellXlsx.Blad(del.tabell(), noteringar(del)))
                                .toList(),
                        sprak,
                        ut);
            case CSV -> ut.write(Tabellcsv.skriv(iCsv).getBytes(StandardCharsets.UTF_8));
            case JSON -> json(ut);
        }
    }

    /** The file as an answer over HTTP. */
    public Response svar(Filformat format, String namn) throws IOException {
        // Written before the answer starts, so that what goes wrong still becomes an error and not half a file.
        ByteArrayOutputStream innehall = new ByteArrayOutputStream();
        skriv(format, innehall);
        return Svarssprak.svar((StreamingOutput) innehall::writeTo, sprak)
                .type(format.typ())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        (format == Filformat.JSON ? "inline" : "attachment") + "; filename=\""
                                + namn.replaceAll("[^A-Za-z0-9.-]", "-") + "." + format.andelse() + "\"")
                .build();
    }

    private List<String> noteringar(Del del) {
        return del.equals(delar.get(0)) ? noteringar : List.of();
    }

    private Dokument dokument() {
        return new Dokument(
                titel,
                forbund.namn(),
                forbund.organisationsnummer().map(Organisationsnummer::toString),
                Optional.empty(),
                sidfot,
                sprak,
                delar.stream()
                        .map(del -> new Dokument.Avdelning(
                                del.rubrik(),
                                stycke(del),
                                Tabellvy.of(del.tabell(), Markeringar.inga(), sprak)
                                        .medRadrubrik(del.radrubrik().isEmpty() ? radrubrik : del.radrubrik()),
                                del.bild()))
                        .toList());
    }

    /** The sentence and what is to be said besides, as one paragraph. */
    private String stycke(Del del) {
        return Stream.concat(Stream.of(del.ingress()), noteringar(del).stream())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private void json(OutputStream ut) {
        try (JsonGenerator json = Json.createGenerator(ut)) {
            json.writeStartObject()
                    .write("rubrik", titel)
                    .write("forbund", forbund.id().toString())
                    .writeStartArray("tabeller");
            for (Del del : delar) {
                TabellJson.skriv(del.tabell(), AnmarkningJson.lista(List.of(), sprak), Map.of(), sprak, json);
            }
            json.writeEnd().writeEnd();
        }
    }
}
