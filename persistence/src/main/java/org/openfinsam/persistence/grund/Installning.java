package org.openfinsam.persistence.grund;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The operator's settings: a system property, else an environment variable.
 *
 * <p>{@code openfinsam.db.url} is also {@code OPENFINSAM_DB_URL}. A blank value is no value.
 */
public final class Installning {

    private final UnaryOperator<String> egenskap;
    private final UnaryOperator<String> miljo;

    /** The settings of this process. */
    public Installning() {
        this(System::getProperty, System::getenv);
    }

    Installning(UnaryOperator<String> egenskap, UnaryOperator<String> miljo) {
        this.egenskap = egenskap;
        this.miljo = miljo;
    }

    /**
     * The value of a setting.
     *
     * @param namn the property's name, for example {@code openfinsam.db.url}
     */
    public Optional<String> varde(String namn) {
        return Optional.ofNullable(egenskap.apply(namn))
                .filter(varde -> !varde.isBlank())
                .or(() -> Optional.ofNullable(
                        miljo.apply(namn.toUpperCase(Locale.ROOT).replace('.', '_'))))
                .filter(varde -> !varde.isBlank());
    }
}
