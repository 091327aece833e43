/** The frame of the HTTP API: where it lives, how it says no, how much it takes. */
package org.openfinsam.web.api;
