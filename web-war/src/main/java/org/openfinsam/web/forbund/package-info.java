/** Associations over HTTP. */
package org.openfinsam.web.forbund;
