package org.openfinsam.domain.insats;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Uppgift;

/**
 * A file that goes with an application; its content lies elsewhere.
 *
 * @param namn the file's name with its ending, not blank
 * @param storlek bytes, zero or more
 * @param text what can be read in it, or null if nothing can
 * @param sha256 the hash of its content in 64 hexadecimal digits, by which it is found; null if the content is not kept
 * @since 0.1
 */
public record Bilaga(String namn, long storlek, String text, String sha256) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks the parts.
     *
     * @param namn the file's name with its ending, not blank
     * @param storlek bytes, zero or more
     * @param text what can be read in it, or null if nothing can
     * @param sha256 the hash of its content, or null
     * @throws IllegalArgumentException if the name is blank, the size negative or the hash of another form
     */
    public Bilaga {
        Objects.requireNonNull(namn, "namn");
        if (namn.isBlank() || storlek < 0) {
            throw new IllegalArgumentException("Not a file: '" + namn + "', " + storlek + " bytes");
        }
        if (sha256 != null && !HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("Not a hash: '" + sha256 + "'");
        }
    }

    /**
     * A file whose content is not kept.
     *
     * @param namn the file's name with its ending, not blank
     * @param storlek bytes, zero or more
     * @param text what can be read in it, or null if nothing can
     * @throws IllegalArgumentException if the name is blank or the size negative
     */
    public Bilaga(String namn, long storlek, String text) {
        this(namn, storlek, text, null);
    }

    /** The largest file that is taken in, in bytes. */
    public static final long STORST = 10L * 1024 * 1024;

    /** The endings that are taken in, in small letters. */
    public static final List<String> ANDELSER =
            List.of("pdf", "docx", "xlsx", "odt", "ods", "csv", "txt", "png", "jpg");

    /**
     * What hinders that the file is taken in.
     *
     * @return the findings, never null
     */
    public List<Anmarkning> granska() {
        Stream<Anmarkning> storleken = storlek <= STORST
                ? Stream.empty()
                : Stream.of(Insatsregler.BILAGA_STOR.anmarkning(Map.of(
                        "fil",
                        new Uppgift.Ord(namn),
                        "mb",
                        Uppgift.Tal.of(storlek / MB),
                        "hogst",
                        Uppgift.Tal.of(STORST / MB))));
        Stream<Anmarkning> slaget = ANDELSER.contains(andelse())
                ? Stream.empty()
                : Stream.of(Insatsregler.BILAGA_SLAG.anmarkning(
                        Map.of("fil", new Uppgift.Ord(namn), "slag", new Uppgift.Ord(String.join(", ", ANDELSER)))));
        return Stream.of(
                        storleken, slaget, Insatsregler.personnummer(namn, namn), Insatsregler.personnummer(namn, text))
                .flatMap(a -> a)
                .distinct()
                .toList();
    }

    /**
     * What hinders that the file is taken in, asked of its content as well.
     *
     * @param innehall what the content is, or empty if it is nothing that is taken in; not null
     * @return the findings, never null
     */
    public List<Anmarkning> granska(Optional<Filslag> innehall) {
        List<Anmarkning> fynd = granska();
        boolean annat = ANDELSER.contains(andelse())
                && innehall.filter(slag -> slag.harAndelsen(andelse())).isEmpty();
        return annat
                ? Stream.concat(
                                fynd.stream(),
                                Stream.of(Insatsregler.BILAGA_INNEHALL.anmarkning(
                                        Map.of("fil", new Uppgift.Ord(namn), "andelse", new Uppgift.Ord(andelse())))))
                        .toList()
                : fynd;
    }

    private String andelse() {
        return namn.substring(namn.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static final long MB = 1024L * 1024;
}
