/** Findings of the law, written for other systems. */
package org.openfinsam.web.lag;
