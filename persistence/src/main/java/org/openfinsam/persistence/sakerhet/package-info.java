/** Accounts and the roles they hold. Knows no password, only the hash that the application made. */
package org.openfinsam.persistence.sakerhet;
