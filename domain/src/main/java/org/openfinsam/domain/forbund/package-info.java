/**
 * The association and its members (Lag 2003:1210, 1, 3 and 4 §§).
 *
 * <p>{@link org.openfinsam.domain.forbund.Forbund} is the aggregate; every other room names it by
 * {@link org.openfinsam.domain.forbund.ForbundId} alone. {@link org.openfinsam.domain.forbund.Part} is the kind of member:
 * the state's two agencies, regions, municipalities.
 */
package org.openfinsam.domain.forbund;
