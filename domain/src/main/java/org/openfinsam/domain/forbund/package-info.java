/**
 * The association and its members.
 *
 * <p>{@link org.openfinsam.domain.forbund.Part} is the kind of member: the state's two agencies, regions, municipalities.
 */
package org.openfinsam.domain.forbund;
