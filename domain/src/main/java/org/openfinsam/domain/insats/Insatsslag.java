package org.openfinsam.domain.insats;

/**
 * What an <i>insats</i> is for. One <i>insats</i> has one of them: the authority's register cannot change it later.
 *
 * @since 0.1
 */
public enum Insatsslag {
    /** Individuals take part. */
    INDIVID,
    /** It works on how the parties cooperate. */
    STRUKTUR,
    /** It prevents, before anybody needs rehabilitation. */
    FOREBYGGANDE
}
