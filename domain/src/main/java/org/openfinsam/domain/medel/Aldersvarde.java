package org.openfinsam.domain.medel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ages as statistics write them, and which of them make up a span together. */
final class Aldersvarde {

    private static final Pattern FORM =
            Pattern.compile("(\\d{1,3})(?:\\s*[-–]\\s*(\\d{1,3})|(\\+))?(?:\\s*(?:år|years?))?");
    private static final Pattern I_TEXT = Pattern.compile("(\\d{1,3})\\s*[-–]\\s*(\\d{1,3})\\s*(?:år|years?)");

    private Aldersvarde() {}

    /** {@code 16}, {@code 16 år}, {@code 16-64 år}, {@code 100+ år}; empty for every other text. */
    static Optional<Aldersspann> av(String text) {
        Matcher delar = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!delar.matches()) {
            return Optional.empty();
        }
        int fran = Integer.parseInt(delar.group(1));
        if (delar.group(3) != null) {
            return spann(fran, Aldersspann.HOGST);
        }
        return spann(fran, delar.group(2) == null ? fran : Integer.parseInt(delar.group(2)));
    }

    /** The one span that a sentence names: {@code Folkmängd 16-64 år efter region}; empty for none or several. */
    static Optional<Aldersspann> iText(String text) {
        List<Optional<Aldersspann>> alla = I_TEXT.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(traff -> spann(Integer.parseInt(traff.group(1)), Integer.parseInt(traff.group(2))))
                .distinct()
                .toList();
        return alla.size() == 1 ? alla.get(0) : Optional.empty();
    }

    private static Optional<Aldersspann> spann(int fran, int till) {
        return fran <= till && till <= Aldersspann.HOGST ? Optional.of(new Aldersspann(fran, till)) : Optional.empty();
    }

    /**
     * Which of some spans make up a whole, each age once.
     *
     * @param spann the spans, empty for a value that is no span
     * @return their indexes; empty if they cannot
     */
    static Optional<List<Integer>> somUtgor(List<Optional<Aldersspann>> spann, Aldersspann hela) {
        // Backwards from the last age: the widest span at each age from which the end can be reached.
        Integer[] nasta = new Integer[hela.till() + 2];
        for (int alder = hela.till(); alder >= hela.fran(); alder--) {
            for (int i = 0; i < spann.size(); i++) {
                Aldersspann ett = spann.get(i).orElse(null);
                if (ett != null
                        && ett.fran() == alder
                        && hela.rymmer(ett)
                        && (ett.till() == hela.till() || nasta[ett.till() + 1] != null)
                        && (nasta[alder] == null || vidare(spann, nasta[alder], ett))) {
                    nasta[alder] = i;
                }
            }
        }
        if (nasta[hela.fran()] == null) {
            return Optional.empty();
        }
        List<Integer> valda = new ArrayList<>();
        for (int alder = hela.fran(); alder <= hela.till(); ) {
            valda.add(nasta[alder]);
            alder = spann.get(nasta[alder]).orElseThrow().till() + 1;
        }
        return Optional.of(valda);
    }

    private static boolean vidare(List<Optional<Aldersspann>> spann, int vald, Aldersspann ett) {
        return spann.get(vald).orElseThrow().till() < ett.till();
    }

    /** From the youngest to the oldest of some spans; empty if there are none. */
    static Optional<Aldersspann> hela(List<Optional<Aldersspann>> spann) {
        List<Aldersspann> alla = spann.stream().flatMap(Optional::stream).toList();
        return alla.isEmpty()
                ? Optional.empty()
                : Optional.of(new Aldersspann(
                        alla.stream().mapToInt(Aldersspann::fran).min().orElseThrow(),
                        alla.stream().mapToInt(Aldersspann::till).max().orElseThrow()));
    }
}
