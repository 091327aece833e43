/** What the room <i>rapport</i> keeps: motives of findings, and when what was found. */
package org.openfinsam.persistence.rapport;
