/**
 * Who may do what: login, accounts, roles, and the one list of paths.
 *
 * <p>Nothing is open that {@link org.openfinsam.web.sakerhet.Atkomst} does not list. The container knows the names of a
 * person's roles; in which association a role is held is asked by {@link org.openfinsam.web.sakerhet.Tilltrade}.
 *
 * <p>Forged requests: a POST that a browser sends from another site is refused by
 * {@link org.openfinsam.web.sakerhet.Ursprungskontroll}, so pages without view state are as safe as those with it; the
 * session cookie is {@code SameSite=Lax} besides.
 */
package org.openfinsam.web.sakerhet;
