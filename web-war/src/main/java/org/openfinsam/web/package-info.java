/** Screens and HTTP API: a package per room of the domain, and the frame, the security and the calculators beside them. */
package org.openfinsam.web;
