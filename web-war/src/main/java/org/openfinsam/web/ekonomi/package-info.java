/** The association's accounts: import of result and balance tables. */
package org.openfinsam.web.ekonomi;
