/**
 * Money and tables: exact amounts, shares that sum to the whole, named rounding, and the linter of tables.
 *
 * <p>{@link org.openfinsam.domain.belopp.Belopp} is an amount in öre, {@link org.openfinsam.domain.belopp.Andel} an exact
 * share. Whoever rounds names the {@link org.openfinsam.domain.belopp.Avrundning}; whoever splits asks
 * {@link org.openfinsam.domain.belopp.Fordelning}, whose parts sum to the whole.
 *
 * <p>{@link org.openfinsam.domain.belopp.Tabell} is the one shape of every table a user sees; page, PDF, XLSX, CSV and
 * JSON are renderings of it. A value is a {@link org.openfinsam.domain.belopp.Cell}: a figure, words, or missing with its
 * reason, never a zero in its place. A table holds what its source states. What it should state is said by
 * {@link org.openfinsam.domain.belopp.Tabellregel}s and compared by {@link org.openfinsam.domain.belopp.Avstamning}.
 *
 * <h2>From text and to text</h2>
 *
 * <table>
 * <caption>Who reads and writes what</caption>
 * <tr><th scope="col"></th><th scope="col">in</th><th scope="col">out</th></tr>
 * <tr><th scope="row">for machines: {@code 1234567.50}</th>
 *     <td>{@link org.openfinsam.domain.belopp.Belopp#parse}</td>
 *     <td>{@link org.openfinsam.domain.belopp.Belopp#toString}</td></tr>
 * <tr><th scope="row">for people: 1 234 567,50</th>
 *     <td>{@link org.openfinsam.domain.belopp.Taltext}</td>
 *     <td>{@link org.openfinsam.domain.belopp.Talformat}</td></tr>
 * <tr><th scope="row">tables as text with semicolons</th>
 *     <td>{@link org.openfinsam.domain.belopp.Tabellcsv#las(String, Tabellform)}, or row by row
 *     {@link org.openfinsam.domain.belopp.Csvrader}</td>
 *     <td>{@link org.openfinsam.domain.belopp.Tabellcsv#skriv}</td></tr>
 * <tr><th scope="row">rules: {@code avvikelse=utfall-budget}</th>
 *     <td>{@link org.openfinsam.domain.belopp.Regeltolk}</td>
 *     <td>{@link org.openfinsam.domain.belopp.Tabellregel#text}</td></tr>
 * </table>
 *
 * <p>All values are immutable and thread-safe. Null is refused with a {@link java.lang.NullPointerException} unless a
 * method says otherwise. Results that do not fit are an {@link java.lang.ArithmeticException}, never another figure.
 */
package org.openfinsam.domain.belopp;
