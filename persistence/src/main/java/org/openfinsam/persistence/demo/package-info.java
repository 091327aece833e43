/** Data to look around in, taken from public documents; loaded only when the operator asks for it. */
package org.openfinsam.persistence.demo;
