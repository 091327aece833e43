package org.openfinsam.benchmarks;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openfinsam.domain.ekonomi.Verifikation;
import org.openfinsam.persistence.ekonomi.SieSaknas;
import org.openfinsam.persistence.ekonomi.Sieinnehall;
import org.openfinsam.persistence.ekonomi.Sielasare;
import org.openfinsam.persistence.ekonomi.Siemottagare;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * A SIE 4 file of 100 000 vouchers in three charsets: our reader, which checks every rule and makes every voucher, beside one
 * that only splits lines into fields and is told the charset.
 */
@State(Scope.Benchmark)
public class Sielasning {

    static final int VERIFIKATIONER = 100_000;

    private static final Charset IBM437 = Charset.forName("IBM437");

    private final byte[] pc8;
    private final byte[] latin1;
    private final byte[] utf8;

    /** Makes the three files. */
    public Sielasning() {
        try {
            pc8 = Siefil.hel(IBM437, VERIFIKATIONER);
            latin1 = Siefil.hel(StandardCharsets.ISO_8859_1, VERIFIKATIONER);
            utf8 = Siefil.hel(StandardCharsets.UTF_8, VERIFIKATIONER);
        } catch (IOException iMinnet) {
            throw new IllegalStateException(iMinnet);
        }
    }

    /** Ours, PC8. */
    @Benchmark
    public long openfinsamPc8() throws IOException, SieSaknas {
        return las(pc8);
    }

    /** Ours, Latin-1. */
    @Benchmark
    public long openfinsamLatin1() throws IOException, SieSaknas {
        return las(latin1);
    }

    /** Ours, UTF-8. */
    @Benchmark
    public long openfinsamUtf8() throws IOException, SieSaknas {
        return las(utf8);
    }

    /** Only fields, PC8. */
    @Benchmark
    public long faltPc8() throws IOException {
        return dela(pc8, IBM437);
    }

    /** Only fields, Latin-1. */
    @Benchmark
    public long faltLatin1() throws IOException {
        return dela(latin1, StandardCharsets.ISO_8859_1);
    }

    /** Only fields, UTF-8. */
    @Benchmark
    public long faltUtf8() throws IOException {
        return dela(utf8, StandardCharsets.UTF_8);
    }

    private static long las(byte[] fil) throws IOException, SieSaknas {
        long[] rader = new long[1];
        Sieinnehall innehall = Sielasare.las(() -> new ByteArrayInputStream(fil), new Siemottagare() {
            @Override
            public void verifikation(int rad, Verifikation verifikation) {
                rader[0] += verifikation.rader().size();
            }
        });
        if (!innehall.arHelt() || innehall.godkanda() != VERIFIKATIONER || rader[0] != 3L * VERIFIKATIONER) {
            throw new IllegalStateException(innehall.toString());
        }
        return rader[0];
    }

    /** As somebody would write it who wants the fields and nothing else. */
    private static long dela(byte[] fil, Charset tecken) throws IOException {
        long antal = 0;
        try (BufferedReader rader = new BufferedReader(new InputStreamReader(new ByteArrayInputStream(fil), tecken))) {
            for (String rad = rader.readLine(); rad != null; rad = rader.readLine()) {
                antal += falt(rad).size();
            }
        }
        return antal;
    }

    private static List<String> falt(String rad) {
        List<String> falt = new ArrayList<>();
        int i = 0;
        while (i < rad.length()) {
            char tecken = rad.charAt(i);
            if (tecken == ' ' || tecken == '\t') {
                i++;
            } else if (tecken == '{' || tecken == '}') {
                falt.add(String.valueOf(tecken));
                i++;
            } else if (tecken == '"') {
                int slut = rad.indexOf('"', i + 1);
                slut = slut < 0 ? rad.length() : slut;
                falt.add(rad.substring(i + 1, slut));
                i = slut + 1;
            } else {
                int slut = i;
                while (slut < rad.length() && " \t{}\"".indexOf(rad.charAt(slut)) < 0) {
                    slut++;
                }
                falt.add(rad.substring(i, slut));
                i = slut;
            }
        }
        return falt;
    }
}
