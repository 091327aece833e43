package org.openfinsam.persistence.sakerhet;

/** What a person may be in the system. The container knows a role by its {@link #name()}. */
public enum Roll {
    /** Head of the association's office. */
    FORBUNDSCHEF,
    /** Keeps the accounts. */
    EKONOM,
    /** Prepares applications. */
    BEREDARE,
    /** Sits on the board. */
    LEDAMOT,
    /** Leads a platform's process. */
    PROCESSLEDARE,
    /** Applies for money. */
    SOKANDE,
    /** Audits. */
    REVISOR,
    /** Runs the installation; global. */
    ADMINISTRATOR,
    /** Anybody; global. */
    PUBLIK;

    /** Whether the role is held in the whole installation, not in one association. */
    public boolean arGlobal() {
        return this == ADMINISTRATOR || this == PUBLIK;
    }
}
