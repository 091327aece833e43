/** Associations and their members. */
package org.openfinsam.persistence.forbund;
