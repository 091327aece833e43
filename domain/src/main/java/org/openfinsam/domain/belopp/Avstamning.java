package org.openfinsam.domain.belopp;

/**
 * The linter of tables.
 *
 * @since 0.1
 */
public final class Avstamning {
    private Avstamning() {}
}
