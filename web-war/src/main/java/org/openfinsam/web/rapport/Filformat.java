package org.openfinsam.web.rapport;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openfinsam.web.api.Problemfel;

/** A file that a report can be written as. The page is the fifth rendering. */
public enum Filformat {
    PDF("application/pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv"),
    JSON(MediaType.APPLICATION_JSON);

    private final String typ;

    Filformat(String typ) {
        this.typ = typ;
    }

    /** The format with a name such as {@code pdf}; empty for every other text. */
    public static Optional<Filformat> av(String namn) {
        return Arrays.stream(values()).filter(f -> f.andelse().equals(namn)).findFirst();
    }

    /**
     * The format that an address asks for; JSON when it asks for none.
     *
     * @param namn what the address says; null when it says nothing
     * @throws Problemfel if there is no such format: a bad request
     */
    public static Filformat begart(String namn) {
        return namn == null ? JSON : av(namn).orElseThrow(() -> Problemfel.ogiltigt("api.format", namn));
    }

    /** The format that an {@code Accept} header asks for; JSON when it takes anything. */
    static Optional<Filformat> onskat(List<MediaType> accept) {
        return accept.stream()
                .flatMap(onskad -> Arrays.stream(values())
                        .sorted((a, b) -> Boolean.compare(b == JSON, a == JSON))
                        .filter(format -> onskad.isCompatible(format.typ())))
                .findFirst();
    }

    /** The media type. */
    public MediaType typ() {
        return MediaType.valueOf(typ);
    }

    /** The ending of the file's name, and the value of the parameter {@code format}. */
    public String andelse() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
