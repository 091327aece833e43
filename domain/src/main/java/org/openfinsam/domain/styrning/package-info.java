/**
 * The board: its meetings, minutes and the law's time limits for them.
 *
 * <p>{@link org.openfinsam.domain.styrning.Protokollsfrister} counts the last days of one meeting's minutes.
 */
package org.openfinsam.domain.styrning;
