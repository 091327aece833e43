/** The pages of insatser: from application through preparation and decision to agreement and follow-up. */
package org.openfinsam.web.insats;
