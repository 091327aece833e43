/**
 * A few lines for each calculator: how a program asks the library the question of the documentation.
 *
 * <p>The pages show these very files ({@link org.openfinsam.web.rakna.Kodexempel}), and a test holds what they answer
 * against the answers of the API, so what a reader copies compiles and is right.
 */
package org.openfinsam.web.rakna.exempel;
