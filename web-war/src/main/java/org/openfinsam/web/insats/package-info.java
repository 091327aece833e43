/** Calls, applications and what comes of them, on screens and over HTTP. */
package org.openfinsam.web.insats;
