/**
 * Time as the law counts it: periods, the Swedish calendar and the last day of a time limit.
 *
 * <p>{@link org.openfinsam.domain.tid.Frist} counts days, weeks and months from a day, and asks a
 * {@link org.openfinsam.domain.tid.Kalender} when the last day may have to move.
 * {@link org.openfinsam.domain.tid.Kontorskalender} knows the days on which an office is closed by its own decision, from
 * every {@link org.openfinsam.domain.tid.Kalenderkalla}, and moves no time limit.
 * {@link org.openfinsam.domain.tid.Period} is a first and a last day, {@link org.openfinsam.domain.tid.Giltighet} the same
 * with ends that may be open; {@link org.openfinsam.domain.tid.Rakenskapsar} is the calendar year that accounts are kept
 * for. Nothing here asks what day it is today: the caller says.
 */
package org.openfinsam.domain.tid;
