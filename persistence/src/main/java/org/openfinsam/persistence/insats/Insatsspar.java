package org.openfinsam.persistence.insats;

import java.time.Instant;
import org.openfinsam.persistence.grund.Revisionslogg;

/**
 * Something that was written of an <i>insats</i>, as the audit log has it.
 *
 * @param nar when, to the second
 * @param aktor the account that wrote it
 * @param handling whether it was new or changed
 * @param sak what: {@code insats}, {@code implementering} or {@code halvarsformular}
 */
public record Insatsspar(Instant nar, String aktor, Revisionslogg.Handling handling, String sak) {}
