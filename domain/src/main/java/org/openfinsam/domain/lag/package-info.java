/**
 * Law as data: where a rule stands, when it is in force, and what is said when it is broken.
 *
 * <p>A room offers its {@link org.openfinsam.domain.lag.Regel rules} as a {@link org.openfinsam.domain.lag.Regelkalla}.
 * {@link org.openfinsam.domain.lag.Regelverk} collects all sources once. A rule that says no makes an
 * {@link org.openfinsam.domain.lag.Anmarkning}, whose text is filled in from a template in the reader's language. The
 * resource {@code anmarkningar.csv} of this package lists every code with its texts, and
 * {@link org.openfinsam.domain.lag.Texter} reads such texts for every room.
 *
 * <h2>Templates</h2>
 *
 * <table>
 * <caption>What may stand in braces</caption>
 * <tr><th scope="col">in the template</th><th scope="col">becomes</th></tr>
 * <tr><th scope="row">{@code {differens}}</th><td>the parameter as people read it</td></tr>
 * <tr><th scope="row">{@code {|differens|}}</th><td>the same without sign</td></tr>
 * <tr><th scope="row">{@code {differens<0?Höj:Sänk}}</th><td>the first words if the figure is negative, else the
 *     second</td></tr>
 * <tr><th scope="row">{@code {|differens|=1?dag:dagar}}</th><td>the first words if the figure is one, else the
 *     second</td></tr>
 * <tr><th scope="row">{@code {summa=0? Minst en.:}}</th><td>the first words if the figure is zero, else the second, which
 *     may be none</td></tr>
 * </table>
 *
 * <p>The key of a template is the code; for a finding that is lowered to {@code AVRUNDNING} the code and
 * {@code .AVRUNDNING}. A {@link org.openfinsam.domain.lag.Uppgift.Begrepp} is looked up as the code, a full stop and the
 * word.
 */
package org.openfinsam.domain.lag;
