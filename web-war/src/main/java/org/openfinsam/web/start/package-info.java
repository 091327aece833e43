/**
 * The launcher of the runnable jar: it checks the settings, tries folder, port and database, starts the server and asks
 * it whether the application is up.
 *
 * <p>The server alone answers a wrong setting with a stack trace and exit status 0, and a failed deployment with an
 * empty site. Here every such failure is one sentence that says what to do, and exit status 2. These classes are not
 * part of the WAR.
 */
package org.openfinsam.web.start;
