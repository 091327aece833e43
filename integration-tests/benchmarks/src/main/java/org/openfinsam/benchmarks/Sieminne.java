package org.openfinsam.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openfinsam.persistence.ekonomi.SieSaknas;
import org.openfinsam.persistence.ekonomi.Sieinnehall;
import org.openfinsam.persistence.ekonomi.Sielasare;
import org.openfinsam.persistence.ekonomi.Siemottagare;

/** Reads a file that is made while it is read, in a process with a heap far smaller than the file. */
public final class Sieminne {

    static final int VERIFIKATIONER = 2_000_000;
    static final int HEAP_MIB = 24;

    private Sieminne() {}

    /** Reads it; fails if a voucher is missing. */
    public static void main(String[] argument) throws IOException, SieSaknas {
        long[] lasta = new long[1];
        Sieinnehall innehall =
                Sielasare.las(() -> new Siefil(StandardCharsets.UTF_8, VERIFIKATIONER), new Siemottagare() {
                    @Override
                    public void last(long antal) {
                        lasta[0] = antal;
                    }
                });
        if (innehall.godkanda() != VERIFIKATIONER) {
            throw new IllegalStateException(innehall.toString());
        }
        // Its output is its answer: the parent process reads it.
        System.out.println(lasta[0]);
    }

    /** Runs it in such a process; answers how many bytes the file had. */
    static long kor() throws IOException {
        Process process = new ProcessBuilder(List.of(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx" + HEAP_MIB + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Sieminne.class.getName()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String svar = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        try {
            if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException("A file could not be read in " + HEAP_MIB + " MiB");
            }
        } catch (InterruptedException avbruten) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(avbruten);
        }
        return Long.parseLong(svar);
    }
}
