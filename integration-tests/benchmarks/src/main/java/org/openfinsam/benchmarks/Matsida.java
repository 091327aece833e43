package org.openfinsam.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The page about a measurement.
 *
 * @param varden what was measured, by class and method
 * @param rapportfragor how many questions a report asks with one year of vouchers, and with ten
 * @param slumpdelningar the run of random splits
 * @param siebyte bytes of the SIE file that was read in a small heap
 * @param last the machine's load before, between and after the rounds
 * @param dag the day of the measurement
 * @param versioner the other libraries, in words
 */
record Matsida(
        Map<String, Matvarden> varden,
        List<Integer> rapportfragor,
        Slumpdelningar slumpdelningar,
        long siebyte,
        List<Double> last,
        LocalDate dag,
        String versioner) {

    /** The aim: at most this part of joda-money's time. */
    private static final double MAL = 0.5;

    /** A line of a table: what people read, and which benchmark it is. */
    private record Rad(String namn, String matning) {}

    private static final List<Rad> SUMMERING = List.of(
            new Rad("`Belopp.summa`", "Summering.openfinsam"),
            new Rad("joda-money, `Money.total`", "Summering.jodaMoney"),
            new Rad("moneta, `FastMoney.add`", "Summering.monetaFastMoney"),
            new Rad("moneta, `Money.add`", "Summering.monetaMoney"));
    private static final List<Rad> DELNING = List.of(
            new Rad("`Fordelning.efterVikt`", "Delning.openfinsam"),
            new Rad("joda-money, `BigMoney` throughout", "Delning.jodaMoney"),
            new Rad("joda-money, by hand in `long`", "Delning.jodaMoneyOren"),
            new Rad("moneta, `Money` throughout", "Delning.monetaMoney"));

    private static final List<Rad> SIE = List.of(
            new Rad("`Sielasare`, PC8", "Sielasning.openfinsamPc8"),
            new Rad("only fields, PC8", "Sielasning.faltPc8"),
            new Rad("`Sielasare`, Latin-1", "Sielasning.openfinsamLatin1"),
            new Rad("only fields, Latin-1", "Sielasning.faltLatin1"),
            new Rad("`Sielasare`, UTF-8", "Sielasning.openfinsamUtf8"),
            new Rad("only fields, UTF-8", "Sielasning.faltUtf8"));

    private static final List<Rad> RAPPORT = List.of(
            new Rad("the report, ten years", "Rapportlasning.openfinsamTio"),
            new Rad("sums by hand, ten years", "Rapportlasning.forHandTio"),
            new Rad("the report, one year", "Rapportlasning.openfinsamEtt"),
            new Rad("sums by hand, one year", "Rapportlasning.forHandEtt"));

    /** The aim for the reader: at most so many times the time of one that only splits. */
    private static final double SIEMAL = 2;

    private String sieMal() {
        return Stream.of("Pc8", "Latin1", "Utf8")
                .map(tecken -> {
                    double ganger = varden.get("Sielasning.openfinsam" + tecken).median()
                            / varden.get("Sielasning.falt" + tecken).median();
                    return "\nThe aim, at most twice the time, is **%s** in %s: ours takes %s times."
                            .formatted(ganger <= SIEMAL ? "met" : "missed", tecken, tal(ganger, 2));
                })
                .collect(Collectors.joining("\n"));
    }

    String text() {
        return """
                # Benchmarks

                How fast the library and its reports are, beside others in the same run. Written by

                ```
                mvn -q -Pbenchmarks -pl integration-tests/benchmarks -am
                ```

                which builds the library, checks that all libraries give the same answers, measures, and writes this page anew. It takes
                about ten minutes and is no part of the normal build. Read ratios, not times: times are those of one machine on one day.
                They are processor time, that of collecting garbage included, because on a machine that others use too the clock tells mostly how
                long a call waited; the last column has the clock beside it.

                ## Sum of 1 000 amounts

                %s
                %s

                ## Split of 1 000 amounts into 5 shares

                Largest remainder to the öre, ties to the first, the same parts from all four. Neither of the other libraries splits an amount, so
                the split is written as somebody would who has the library: once in its own types, exact and for any weights, as ours is
                (`Jodadelning.medBigMoney`, `Monetadelning`); and for joda-money once by hand in `long`, where the library only holds the
                amounts and an overflow is an error. The second is not what most would write, but the hardest to beat. Moneta reckons with 256
                figures unless told otherwise, and is not told otherwise here.

                %s
                %s

                ## A SIE 4 file of 100 000 vouchers

                300 000 rows in words, amounts and objects, in three character sets. Ours finds the character set, checks every rule and makes every
                voucher; the other is told the character set and only splits lines into fields, as somebody would write it.

                %s
                %s

                A file of 2 000 000 vouchers (%s MB), made while it is read, is read whole by a process with a heap of %s MiB.

                ## The report page with ten years of vouchers

                %s vouchers of three rows in each year, brought in as a user's files are, in an H2 file. Ours is all that `/rapport/ekonomi` asks
                its service for: the result of a half-year, line by line, with budget, forecast and the half-year before. The other has the
                sums of the same months by account and nothing else, in one `select` for each half-year, as somebody would write it who has the
                tables; both sums are the same to the öre. One year has none before it to compare with.

                %s

                The aim, as many questions to the database however many vouchers there are, is **%s**: the report asks %s with one year and
                %s with ten. Around them the page asks some for the account, the chooser of associations and the counter of Lagkoll, which
                `FragorIT` counts; `BokforingRepositoryTest` fails if those for the sums grow with the years.

                ## What has no counterpart

                | | median | min – max | by the clock |
                | --- | ---: | ---: | ---: |
                %s

                A million random splits (%s parts; amounts of every size that fits, of both signs; one to twelve weights, some of them
                zero; to the öre, the krona and the thousand): not one öre lost, no part of another sign than the whole, nothing for a weight of zero.
                %s s with its checks.

                ## How it was measured

                | | |
                | --- | --- |
                | day | %s |
                | machine | %s |
                | system | %s |
                | Java | %s |
                | libraries | %s |
                | load (1 min) before, between and after the rounds | %s on %s processors |
                | rounds | %s, every benchmark once in each, a process of its own every time |
                | in each | %s iterations of warming up, %s measured, %s ms long |
                | time | of one call: median, least and greatest of all %s iterations |
                | noise | greatest processor time over least: %s in the median, %s at worst |
                """.formatted(
                        tabell(SUMMERING),
                        mal(SUMMERING, "Summering.jodaMoney"),
                        tabell(DELNING),
                        mal(DELNING, "Delning.jodaMoney", "Delning.jodaMoneyOren"),
                        tabell(SIE),
                        sieMal(),
                        heltal(siebyte / 1_000_000),
                        Sieminne.HEAP_MIB,
                        heltal(Rapportlager.VERIFIKATIONER),
                        heaptabell(RAPPORT),
                        rapportfragor.get(0).equals(rapportfragor.get(1)) ? "met" : "missed",
                        rapportfragor.get(0),
                        rapportfragor.get(1),
                        egna(),
                        heltal(slumpdelningar.delar()),
                        tal(slumpdelningar.millisekunder() / 1e3, 1),
                        dag,
                        processor(),
                        egenskaper("os.name", "os.version", "os.arch"),
                        egenskaper("java.vm.name", "java.vm.version"),
                        versioner,
                        last.stream().map(l -> tal(l, 1)).collect(Collectors.joining(", ")),
                        Runtime.getRuntime().availableProcessors(),
                        Matning.RUNDOR,
                        Matning.UPPVARMNINGAR,
                        Matning.ITERATIONER,
                        Matning.MILLISEKUNDER,
                        Matning.RUNDOR * Matning.ITERATIONER,
                        tal(brus()[varden.size() / 2], 1),
                        tal(brus()[varden.size() - 1], 1));
    }

    private String tabell(List<Rad> rader) {
        Matvarden vart = varden.get(rader.get(0).matning());
        return Stream.concat(
                        Stream.of(
                                "| | median | min – max | times ours | by the clock |",
                                "| --- | ---: | ---: | ---: | ---: |"),
                        rader.stream()
                                .map(rad -> "| %s | %s | %s | %s |"
                                        .formatted(
                                                rad.namn(),
                                                tider(rad.matning()),
                                                siffror(varden.get(rad.matning())
                                                                .median()
                                                        / vart.median()),
                                                klocka(rad.matning()))))
                .collect(Collectors.joining("\n"));
    }

    /** The same with how much of the heap one call takes. */
    private String heaptabell(List<Rad> rader) {
        List<String> linjer = tabell(rader).lines().toList();
        return Stream.concat(
                        Stream.of(linjer.get(0) + " heap of one call |", linjer.get(1) + " ---: |"),
                        IntStream.range(0, rader.size())
                                .mapToObj(i -> linjer.get(i + 2) + " "
                                        + heltal(Math.round(varden.get(rader.get(i).matning()).heapmedian() / 1024))
                                        + " KiB |"))
                .collect(Collectors.joining("\n"));
    }

    private String mal(List<Rad> rader, String... andra) {
        double vart = varden.get(rader.get(0).matning()).median();
        return Stream.of(andra)
                .map(annan -> {
                    double del = vart / varden.get(annan).median();
                    String namn = rader.stream()
                            .filter(rad -> rad.matning().equals(annan))
                            .map(Rad::namn)
                            .findFirst()
                            .orElseThrow();
                    return "\nThe aim, at most half of the time of %s, is **%s**: ours is %s %% of it."
                            .formatted(namn, del <= MAL ? "met" : "missed", tal(del * 100, 0));
                })
                .collect(Collectors.joining("\n"));
    }

    private String egna() {
        return Stream.of(
                        new Rad("the linter on 10 000 rows, three columns, 10 300 checks", "Granskning.openfinsam"),
                        new Rad("10 000 time limits of three weeks, *söndagsregeln* included", "Frister.frist"),
                        new Rad(
                                "10 000 meetings: all time limits of the minutes, and what was late",
                                "Frister.protokoll"))
                .map(rad -> "| %s | %s | %s |".formatted(rad.namn(), tider(rad.matning()), klocka(rad.matning())))
                .collect(Collectors.joining("\n"));
    }

    private String tider(String matning) {
        Matvarden m = varden.get(matning);
        return "%s | %s – %s".formatted(tid(m.median()), tid(m.minst()), tid(m.storst()));
    }

    private String klocka(String matning) {
        return tid(varden.get(matning).klockmedian());
    }

    private double[] brus() {
        return varden.values().stream().mapToDouble(Matvarden::brus).sorted().toArray();
    }

    private static String tid(double mikrosekunder) {
        return mikrosekunder < 1_000 ? siffror(mikrosekunder) + " µs" : siffror(mikrosekunder / 1_000) + " ms";
    }

    /** Three figures at most: more would be noise. */
    private static String siffror(double tal) {
        return tal(tal, tal < 10 ? 2 : tal < 100 ? 1 : 0);
    }

    private static String tal(double tal, int decimaler) {
        return String.format(Locale.ROOT, "%." + decimaler + "f", tal);
    }

    private static String heltal(long tal) {
        return String.format(Locale.ROOT, "%,d", tal).replace(',', ' ');
    }

    private static String egenskaper(String... namn) {
        return Stream.of(namn).map(System::getProperty).collect(Collectors.joining(" "));
    }

    private static String processor() {
        int antal = Runtime.getRuntime().availableProcessors();
        long minne = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getMax() >> 20;
        try (Stream<String> rader = Files.lines(Path.of("/proc/cpuinfo"))) {
            String modell = rader.filter(rad -> rad.startsWith("model name"))
                    .map(rad -> rad.substring(rad.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("processor not named");
            return modell + ", " + antal + " processors, heap of " + minne + " MiB";
        } catch (IOException utanProc) {
            return antal + " processors, heap of " + minne + " MiB";
        }
    }
}
