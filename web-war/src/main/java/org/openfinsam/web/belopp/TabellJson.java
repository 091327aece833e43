package org.openfinsam.web.belopp;

import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;

/**
 * A {@link Tabell} as JSON, written as it is read.
 *
 * <pre>{@code
 * {"rubrik":"Resultaträkning",
 *  "kolumner":[{"nyckel":"utfall","namn":"Utfall","enhet":"KR"}],
 *  "rader":[{"nyckel":"bidrag/SUMMA","namn":"Summa erhållna bidrag","avsnitt":"bidrag","slag":"SUMMA",
 *            "celler":{"utfall":{"varde":2500000,"visning":"2 500 000"}}}],
 *  "fotnoter":[],"anmarkningar":[]}
 * }</pre>
 *
 * <p>{@code varde} is the exact figure (or the words of a column of words), {@code visning} the text that people see. No
 * value: {@code "varde":null,"visning":"–","skal":"källan anger inget värde"}. Every row has a cell for every column. A row
 * that is commented has a {@code kommentar}, an object; another has no such member. A new field
 * is written down in {@code docs/schema/tabell.schema.json} first.
 */
public final class TabellJson {

    private final JsonGenerator ut;
    private final Talformat format;
    private final Map<String, ? extends JsonValue> kommentarer;

    private TabellJson(JsonGenerator ut, Talformat format, Map<String, ? extends JsonValue> kommentarer) {
        this.ut = ut;
        this.format = format;
        this.kommentarer = kommentarer;
    }

    /**
     * Writes one table as one JSON object.
     *
     * @param tabell the table, not null
     * @param anmarkningar the findings on it, each already JSON, not null
     * @param kommentarer the comments on its rows by row key, each already JSON, not null
     * @param sprak the reader's locale, for {@code visning} and {@code skal}, not null
     * @param ut where an object may stand (the root, or a place in an array); not closed
     */
    public static void skriv(
            Tabell tabell,
            List<? extends JsonValue> anmarkningar,
            Map<String, ? extends JsonValue> kommentarer,
            Locale sprak,
            JsonGenerator ut) {
        ut.writeStartObject();
        new TabellJson(ut, Talformat.of(sprak), kommentarer).medlemmar(tabell, anmarkningar);
        ut.writeEnd();
    }

    private void medlemmar(Tabell tabell, List<? extends JsonValue> anmarkningar) {
        ut.write("rubrik", tabell.rubrik());
        ut.writeStartArray("kolumner");
        for (Kolumn kolumn : tabell.kolumner()) {
            ut.writeStartObject()
                    .write("nyckel", kolumn.nyckel())
                    .write("namn", kolumn.namn())
                    .write("enhet", kolumn.enhet().name())
                    .writeEnd();
        }
        ut.writeEnd();
        ut.writeStartArray("rader");
        tabell.rader().forEach(rad -> rad(rad, tabell.kolumner()));
        ut.writeEnd();
        ut.writeStartArray("fotnoter");
        tabell.fotnoter().forEach(ut::write);
        ut.writeEnd();
        ut.writeStartArray("anmarkningar");
        anmarkningar.forEach(ut::write);
        ut.writeEnd();
    }

    private void rad(Rad rad, List<Kolumn> kolumner) {
        ut.writeStartObject()
                .write("nyckel", rad.nyckel())
                .write("namn", rad.namn())
                .write("avsnitt", rad.avsnitt())
                .write("slag", rad.slag().name());
        ut.writeStartObject("celler");
        for (Kolumn kolumn : kolumner) {
            ut.writeStartObject(kolumn.nyckel());
            cell(rad.cell(kolumn.nyckel()), kolumn);
            ut.writeEnd();
        }
        ut.writeEnd();
        if (kommentarer.containsKey(rad.nyckel())) {
            ut.write("kommentar", kommentarer.get(rad.nyckel()));
        }
        ut.writeEnd();
    }

    private void cell(Cell cell, Kolumn kolumn) {
        String visning = format.visning(cell, kolumn.enhet());
        if (cell instanceof Cell.Tal tal) {
            ut.write("varde", utanExponent(tal.varde())).write("visning", visning);
        } else if (cell instanceof Cell.Saknas saknas) {
            ut.writeNull("varde").write("visning", visning).write("skal", format.skal(saknas.skal()));
        } else {
            ut.write("varde", visning).write("visning", visning);
        }
    }

    /** 1200 and not 1.2E+3: the same number, but not every reader of money takes the second. */
    private static BigDecimal utanExponent(BigDecimal varde) {
        return varde.scale() < 0 ? varde.setScale(0) : varde;
    }
}
