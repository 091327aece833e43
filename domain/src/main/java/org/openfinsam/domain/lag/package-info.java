/**
 * The law: sections, rules with the dates they are in force, findings, and the texts that people read.
 */
package org.openfinsam.domain.lag;
