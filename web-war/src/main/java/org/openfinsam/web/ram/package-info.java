/** The frame around every page: template, tokens, tag files, language and theme, security headers, error pages. */
package org.openfinsam.web.ram;
