/** Reports on the page and as files. */
package org.openfinsam.web.rapport;
