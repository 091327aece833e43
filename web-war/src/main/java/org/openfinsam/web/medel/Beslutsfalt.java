package org.openfinsam.web.medel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfinsam.domain.forbund.BeslutRef;

/**
 * The three fields of a decision in a form.
 *
 * @param organ who decided
 * @param datum the day, as a date field sends it
 * @param paragraf the paragraph; may be empty
 */
public record Beslutsfalt(String organ, String datum, String paragraf) {

    /** What the fields hold of a decision that is known, or not. */
    public static Beslutsfalt av(Optional<BeslutRef> beslut) {
        return new Beslutsfalt(
                beslut.map(BeslutRef::organ).orElse(""),
                beslut.map(BeslutRef::datum).map(LocalDate::toString).orElse(""),
                beslut.flatMap(BeslutRef::paragrafen).orElse(""));
    }

    /** What a form has sent. */
    public static Beslutsfalt av(Medelgrund sida, String prefix) {
        return new Beslutsfalt(
                sida.falt(prefix + "organ"), sida.falt(prefix + "datum"), sida.falt(prefix + "paragraf"));
    }

    /** The decision as it is cited; empty for none. */
    String text() {
        String nummer = utanTecken();
        return Stream.of(organ, datum, nummer.isEmpty() ? "" : "§ " + nummer)
                .filter(del -> !del.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The number of the paragraph, without its sign. */
    private String utanTecken() {
        return paragraf.replaceFirst("^§\\h*", "");
    }

    /** Whether nothing is written, so that nothing is known. */
    boolean arTomt() {
        return organ.isEmpty() && datum.isEmpty() && paragraf.isEmpty();
    }

    /**
     * The decision of a form.
     *
     * @param prefix beginning of the names of its fields
     * @return empty if nothing is written, or something is wrong, which is then told
     */
    public static Optional<BeslutRef> las(Medelgrund sida, String prefix) {
        Beslutsfalt falt = av(sida, prefix);
        if (falt.arTomt()) {
            return Optional.empty();
        }
        Optional<String> organ = sida.ord(prefix + "organ");
        Optional<LocalDate> dag = sida.dag(prefix + "datum");
        if (organ.isEmpty() || dag.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new BeslutRef(organ.get(), dag.get(), falt.paragraf.isEmpty() ? null : falt.utanTecken()));
        } catch (IllegalArgumentException fel) {
            sida.saga(prefix + "paragraf", "medel.fel.paragraf");
            return Optional.empty();
        }
    }
}
