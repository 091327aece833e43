package org.openfinsam.domain.forbund;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The short name by which an association is known in addresses and files, for example {@code sodra-norrbotten}.
 *
 * <p>Lower-case ASCII letters and digits in words joined by single hyphens, at most {@value #LANGST} characters. Never
 * changes, also when the association takes another name. Not the organisation number.
 *
 * @param slug the short name, not null
 * @since 0.1
 */
public record ForbundId(String slug) {

    /** The largest number of characters. */
    public static final int LANGST = 60;

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * Checks the short name.
     *
     * @param slug the short name, not null
     * @throws IllegalArgumentException if it has another form or is too long
     */
    public ForbundId {
        Objects.requireNonNull(slug, "slug");
        if (!arGiltig(slug)) {
            throw new IllegalArgumentException("Not the short name of an association: '" + slug + "'");
        }
    }

    /**
     * Whether a text is the short name of some association, known or not.
     *
     * @param text the text, not null
     * @return true if {@link #of} takes it
     */
    public static boolean arGiltig(String text) {
        return text.length() <= LANGST && FORM.matcher(text).matches();
    }

    /**
     * The id with this short name.
     *
     * @param slug the short name, not null
     * @return the id, never null
     * @throws IllegalArgumentException if the text has another form
     */
    public static ForbundId of(String slug) {
        return new ForbundId(slug);
    }

    /**
     * The short name itself, which {@link #of} reads.
     *
     * @return the short name, never null
     */
    @Override
    public String toString() {
        return slug;
    }
}
