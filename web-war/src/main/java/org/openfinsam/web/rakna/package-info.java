/**
 * The open calculators: the law's arithmetic for anyone, nothing stored.
 *
 * <p>A calculator is one service ({@code …tjanst}) that page and API share. Its resource ({@code …resurs}) only says where
 * it answers; its JSON class ({@code …json}) reads the question strictly, field by field through
 * {@link org.openfinsam.web.rakna.Jsonobjekt}, and writes the answer. The examples of the documentation stand in
 * {@link org.openfinsam.web.rakna.Exempel}, where the tests read them too.
 */
package org.openfinsam.web.rakna;
