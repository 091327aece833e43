package org.openfinsam.persistence.grund;

import java.time.Instant;

/**
 * The last that was written of an aggregate, which can be taken back as long as nothing more is.
 *
 * @param nar when
 * @param aktor who wrote it
 * @param arAngring whether it took back the one before: taken back, that one comes again
 * @param fore what was before
 */
public record SenasteAndring<F extends Record>(Instant nar, String aktor, boolean arAngring, F fore) {}
