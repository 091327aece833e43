/** The store of calls and applications. */
package org.openfinsam.persistence.insats;
