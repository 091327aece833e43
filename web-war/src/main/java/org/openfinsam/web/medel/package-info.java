/** The pages of a year's money: who gives what, when it is paid, what is left from earlier years. */
package org.openfinsam.web.medel;
