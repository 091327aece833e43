package org.openfinsam.persistence.ekonomi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openfinsam.domain.ekonomi.Bokforingsar;
import org.openfinsam.domain.ekonomi.Dimension;
import org.openfinsam.domain.ekonomi.Konto;
import org.openfinsam.domain.ekonomi.Objekt;
import org.openfinsam.domain.ekonomi.Saldo;
import org.openfinsam.domain.ekonomi.Verifikation;

/** A SIE file of ours, line by line, and what is read of it. All names and numbers in it are made up. */
final class Siefil {

    static final Charset PC8 = Charset.forName("IBM437");

    /** A small file that follows every rule: eleven lines of head, four accounts, balances, two vouchers. */
    static final List<String> HEL = List.of(
            "#FLAGGA 0",
            "#PROGRAM \"Provbok\" 1.0",
            "#FORMAT PC8",
            "#GEN 20200701",
            "#SIETYP 4",
            "#FNAMN \"Samordningsförbundet Övre Ån\"",
            "#ORGNR 222000-1834",
            "#RAR 0 20200101 20201231",
            "#RAR -1 20190101 20191231",
            "#KONTO 1930 \"Bank\"",
            "#KTYP 1930 T",
            "#KONTO 3010 \"Bidrag\"",
            "#KONTO 5010 \"Lokalhyra\"",
            "#DIM 6 \"Insats\"",
            "#OBJEKT 6 \"A1\" \"Arenan\"",
            "#IB 0 1930 100.00",
            "#UB 0 1930 1080.50",
            "#RES 0 3010 -1000.00",
            "#RES 0 5010 19.50",
            "#VER A 1 20200110 \"Bidrag från regionen\"",
            "{",
            "#TRANS 1930 {} 1000.00",
            "#TRANS 3010 {} -1000.00",
            "}",
            "#VER A 2 20200120 \"Hyra\"",
            "{",
            "#TRANS 5010 {6 \"A1\"} 19.50 20200121 \"Januari\"",
            "#TRANS 1930 {} -19.50",
            "}");

    private Siefil() {}

    static List<String> med(int efter, String... rader) {
        List<String> alla = new ArrayList<>(HEL);
        alla.addAll(efter, Arrays.asList(rader));
        return alla;
    }

    static List<String> bytt(String rad, String mot) {
        List<String> alla = new ArrayList<>(HEL);
        int plats = alla.indexOf(rad);
        if (plats < 0) {
            throw new IllegalArgumentException(rad);
        }
        if (mot == null) {
            alla.remove(plats);
        } else {
            alla.set(plats, mot);
        }
        return alla;
    }

    static Sieinnehall las(List<String> rader) {
        return las(rader, Siemottagare.INGEN);
    }

    static Sieinnehall las(List<String> rader, Siemottagare mottagare) {
        return las((String.join("\r\n", rader) + "\r\n").getBytes(PC8), mottagare);
    }

    static Sieinnehall las(byte[] fil, Siemottagare mottagare) {
        try {
            return Sielasare.las(() -> new ByteArrayInputStream(fil), mottagare);
        } catch (IOException | SieSaknas fel) {
            throw new AssertionError(fel);
        }
    }

    static byte[] utf8(List<String> rader) {
        return String.join("\n", rader).getBytes(StandardCharsets.UTF_8);
    }

    /** Keeps all that comes. */
    static final class Samlare implements Siemottagare {
        final List<Object> allt = new ArrayList<>();

        @Override
        public void ar(Bokforingsar ar) {
            allt.add(ar);
        }

        @Override
        public void konto(Konto konto) {
            allt.add(konto);
        }

        @Override
        public void dimension(Dimension dimension) {
            allt.add(dimension);
        }

        @Override
        public void objekt(Objekt objekt) {
            allt.add(objekt);
        }

        @Override
        public void saldo(Saldo saldo) {
            allt.add(saldo);
        }

        @Override
        public void verifikation(int rad, Verifikation verifikation) {
            allt.add(verifikation);
        }

        <T> List<T> av(Class<T> typ) {
            return allt.stream().filter(typ::isInstance).map(typ::cast).toList();
        }
    }
}
