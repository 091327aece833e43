package org.openfinsam.persistence.ekonomi;

import java.time.Instant;

/**
 * A row of the audit log.
 *
 * @param nar when
 * @param aktor who
 * @param fore what stood before, empty for something new
 * @param efter what stood after
 * @param arAngring whether it took back what was written before it
 */
public record Revisionsrad(Instant nar, String aktor, String fore, String efter, boolean arAngring) {}
