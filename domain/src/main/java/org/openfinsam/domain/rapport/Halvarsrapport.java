package org.openfinsam.domain.rapport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.belopp.Avstamning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.belopp.Tomt;
import org.openfinsam.domain.ekonomi.Avvikelsekommentar;
import org.openfinsam.domain.ekonomi.Kommentarsgranser;
import org.openfinsam.domain.ekonomi.Kommentarslage;
import org.openfinsam.domain.ekonomi.Rakning;
import org.openfinsam.domain.ekonomi.Rakningsslag;
import org.openfinsam.domain.ekonomi.Uppstallning;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.tid.Period;

/**
 * The half-year report (<i>halvårsredovisning</i>): result and balance as their source states them, shares of the cost,
 * the places where the source does not add up, and what the association says about its deviations.
 *
 * <p>No statutory duty: it is made when the förbundsordning asks for it. Nothing is corrected: a stated sum stays as
 * stated and the linter's finding stands beside it. Immutable and thread-safe, as long as nobody changes the comments.
 *
 * @since 0.1
 */
public final class Halvarsrapport {

    private static final String UTFALL = "utfall";
    private static final String AVVIKELSE = Kommentarslage.KOLUMN;
    private static final String RESULTATRAD = "RÖRELSERESULTAT";
    /** The row of the result table that is the whole of the cost. */
    static final String KOSTNADSRAD = "RÖRELSENS KOSTNADER";

    private final Forbund forbund;
    private final Period period;
    private final Texter texter;
    private final Talformat format;
    private final Locale sprak;
    private final Rapportdel resultat;
    private final Optional<Rapportdel> balans;
    private final Optional<Rapportdel> andelar;

    private Halvarsrapport(
            Forbund forbund, Rakning resultat, Optional<Rakning> balans, Kommentering kommentering, Locale sprak) {
        this.forbund = Objects.requireNonNull(forbund, "forbund");
        this.period = resultat.period();
        this.sprak = sprak;
        this.texter = Texter.of(Halvarsrapport.class, "rapport", sprak);
        this.format = Talformat.of(sprak);
        this.resultat = del(resultat, this::resultatingress, kommentering);
        this.balans = balans.map(b -> del(b, this::balansingress, tabell -> Kommentarslage.utanFragor()));
        this.andelar = Kostnadsandelar.av(this.resultat.tabell(), sprak);
    }

    /**
     * The report of an association's half-year, for who has no comments to show: no row asks for one.
     *
     * @param forbund the association, not null
     * @param resultat its result for the period, not null
     * @param balans its balance for the same period, if there is one; not null
     * @param sprak the reader's locale: English, or Swedish for every other; not null
     * @return the report, never null
     * @throws IllegalArgumentException if a statement is of another kind, another association or another period
     */
    public static Halvarsrapport av(Forbund forbund, Rakning resultat, Optional<Rakning> balans, Locale sprak) {
        return av(forbund, resultat, balans, tabell -> Kommentarslage.utanFragor(), sprak);
    }

    /**
     * The report of an association's half-year with the comments on its deviations, asked for by the limit that held on
     * the last day of the period.
     *
     * @param forbund the association, not null
     * @param resultat its result for the period, not null
     * @param balans its balance for the same period, if there is one; not null
     * @param granser the association's limits, not null
     * @param kommentarer every comment on the result, removed ones too, not null
     * @param sprak the reader's locale: English, or Swedish for every other; not null
     * @return the report, never null
     * @throws IllegalArgumentException if a statement is of another kind, another association or another period, the
     *     limits are another association's or a comment another statement's
     */
    public static Halvarsrapport av(
            Forbund forbund,
            Rakning resultat,
            Optional<Rakning> balans,
            Kommentarsgranser granser,
            List<Avvikelsekommentar> kommentarer,
            Locale sprak) {
        if (!granser.forbund().equals(forbund.id())
                || !kommentarer.stream().allMatch(k -> k.rakning().equals(resultat.id()))) {
            throw new IllegalArgumentException("Limits or comments of somebody else than " + resultat);
        }
        return av(
                forbund,
                resultat,
                balans,
                tabell ->
                        Kommentarslage.av(tabell, granser.vid(resultat.period().till()), kommentarer),
                sprak);
    }

    private static Halvarsrapport av(
            Forbund forbund, Rakning resultat, Optional<Rakning> balans, Kommentering kommentering, Locale sprak) {
        kraver(resultat, Rakningsslag.RESULTAT, forbund, resultat.period());
        balans.ifPresent(b -> kraver(b, Rakningsslag.BALANS, forbund, resultat.period()));
        return new Halvarsrapport(forbund, resultat, balans, kommentering, sprak);
    }

    private static void kraver(Rakning rakning, Rakningsslag slag, Forbund forbund, Period period) {
        if (rakning.slag() != slag
                || !rakning.forbund().equals(forbund.id())
                || !rakning.period().equals(period)) {
            throw new IllegalArgumentException(
                    "Asked for " + slag + " of " + forbund.id() + " for " + period + ", got " + rakning);
        }
    }

    /**
     * The association.
     *
     * @return the association, never null
     */
    public Forbund forbund() {
        return forbund;
    }

    /**
     * The half-year.
     *
     * @return the period, never null
     */
    public Period period() {
        return period;
    }

    /**
     * The report's title: "Halvårsredovisning 2020".
     *
     * @return the title, never null
     */
    public String titel() {
        return texter.text("titel", Map.of("ar", String.valueOf(period.fran().getYear())));
    }

    /**
     * The question that the report answers.
     *
     * @return the question, never null
     */
    public String fraga() {
        return texter.text("fraga");
    }

    /**
     * The result table with its answer, findings and comments.
     *
     * @return the part, never null
     */
    public Rapportdel resultat() {
        return resultat;
    }

    /**
     * The balance table with its answer and findings.
     *
     * @return the part, or empty when no balance is stored
     */
    public Optional<Rapportdel> balans() {
        return balans;
    }

    /**
     * Shares of the operating costs: staff and other, interventions for individuals, structural interventions.
     *
     * @return the part, or empty when a sum it needs is missing
     */
    public Optional<Rapportdel> andelar() {
        return andelar;
    }

    /**
     * Every part in reading order.
     *
     * @return the parts, never null
     */
    public List<Rapportdel> delar() {
        List<Rapportdel> delar = new ArrayList<>();
        delar.add(resultat);
        balans.ifPresent(delar::add);
        andelar.ifPresent(delar::add);
        return List.copyOf(delar);
    }

    /**
     * The part whose table has a key.
     *
     * @param tabell table key, for example {@code balans}; not null
     * @return the part, or empty
     */
    public Optional<Rapportdel> del(String tabell) {
        return delar().stream().filter(d -> d.tabell().nyckel().equals(tabell)).findFirst();
    }

    private interface Ingress {
        Optional<Lopandetext> av(Tabell tabell);
    }

    private interface Kommentering {
        Kommentarslage av(Tabell tabell);
    }

    private Rapportdel del(Rakning rakning, Ingress ingress, Kommentering kommentering) {
        Uppstallning uppstallning = Uppstallning.of(rakning.slag(), sprak);
        Tabell tabell = uppstallning.tabell(rakning, fotnoter(rakning));
        Avstamning.Resultat fynd = Avstamning.granska(tabell, uppstallning.regler(tabell), Enhet.KR, Tomt.NOLL);
        return new Rapportdel(
                tabell, ingress.av(tabell), fynd.kontrollerade(), fynd.avvikelser(), kommentering.av(tabell));
    }

    private List<String> fotnoter(Rakning rakning) {
        return rakning.poster().stream().anyMatch(p -> p.kolumn().equals(AVVIKELSE))
                ? List.of(texter.text("fotnot.avrundning"), texter.text("fotnot.avvikelse"))
                : List.of(texter.text("fotnot.avrundning"));
    }

    private Optional<Lopandetext> resultatingress(Tabell tabell) {
        return belopp(tabell, Uppstallning.TOTAL, RESULTATRAD, UTFALL).map(resultat -> {
            Map<String, Lopandetext.Siffra> siffror = new LinkedHashMap<>();
            siffror.put("resultat", siffra(resultat, tabell, Uppstallning.TOTAL, RESULTATRAD, UTFALL));
            Optional<Belopp> avvikelse = belopp(tabell, Uppstallning.TOTAL, RESULTATRAD, AVVIKELSE);
            avvikelse.ifPresent(a -> siffror.put(
                    "avvikelse",
                    siffra(a.arNegativt() ? a.negerat() : a, tabell, Uppstallning.TOTAL, RESULTATRAD, AVVIKELSE)));
            return Lopandetext.av(texter.text("ingress." + omdome(avvikelse)), siffror);
        });
    }

    private static String omdome(Optional<Belopp> avvikelse) {
        if (avvikelse.isEmpty()) {
            return "utan";
        }
        if (avvikelse.get().arNoll()) {
            return "lika";
        }
        return avvikelse.get().arNegativt() ? "samre" : "battre";
    }

    private Optional<Lopandetext> balansingress(Tabell tabell) {
        String sista = tabell.kolumner().get(tabell.kolumner().size() - 1).nyckel();
        Optional<Belopp> kapital = belopp(tabell, "eget kapital", Uppstallning.SUMMA, sista);
        Optional<Belopp> tillgangar = belopp(tabell, "tillgångar", Uppstallning.SUMMA, sista);
        if (kapital.isEmpty() || tillgangar.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Lopandetext.av(
                texter.text("balans.ingress"),
                Map.of(
                        "kapital",
                        siffra(kapital.get(), tabell, "eget kapital", Uppstallning.SUMMA, sista),
                        "tillgangar",
                        siffra(tillgangar.get(), tabell, "tillgångar", Uppstallning.SUMMA, sista))));
    }

    private Lopandetext.Siffra siffra(Belopp belopp, Tabell tabell, String avsnitt, String rad, String kolumn) {
        return new Lopandetext.Siffra(format.kronor(belopp), new Cellref(tabell.nyckel(), avsnitt, rad, kolumn));
    }

    private static Optional<Belopp> belopp(Tabell tabell, String avsnitt, String rad, String kolumn) {
        return new Cellref(tabell.nyckel(), avsnitt, rad, kolumn).belopp(tabell);
    }
}
