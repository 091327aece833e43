package org.openfinsam.domain.ekonomi;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Uppgift;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * A round of forecasts: what an association thought, when some months of a year were known, that the year would end with, row by
 * row, and with what own capital.
 *
 * <p>A round is worked on and then fixed; fixed, it is never changed and always kept, whatever the year came to. The next round
 * begins from the last one. Whoever finds a fixed round wrong makes a {@link #rattelse correction}: a new round with a reason. A
 * round after no month is a plan. Two objects with the same id are the same round. Not thread-safe.
 *
 * <p>Example: the plan of Pyramis for 2019, which opens with 380 600 kr, a result of −618 850 kr and so −238 250 kr in own capital.
 *
 * @since 0.1
 */
public class Prognosomgang {

    /** The key of own capital at the end of the year, among what is forecast and what came. */
    public static final String EGET_KAPITAL = "eget kapital";

    /** The last month that something is left to forecast after. */
    static final int SISTA_MANAD = 11;

    private PrognosId id;
    private ForbundId forbund;
    private Rakenskapsar ar;
    private int nummer;
    private Prognosintervall intervall;
    private int manad;
    private Prognoslage lage = Prognoslage.ARBETE;
    private PrognosId byggerPa;
    private Kommentarstext rattelse;
    private Belopp ingaende;
    private Belopp kapitallagst;
    private Belopp kapitalhogst;
    private Integer kapitalmissar;
    private Kommentarstext motiv;
    private LocalDate borjad;
    private String borjadAv;
    private LocalDate faststalld;
    private String faststalldAv;
    private List<Prognosrad> rader = new ArrayList<>();
    private List<Prognosrad> forut = new ArrayList<>();

    // Counted by the store, for a change made on stale data; no other class asks for it.
    @SuppressWarnings("unused")
    private Long version;

    /** För återskapande. */
    private Prognosomgang() {}

    private Prognosomgang(
            ForbundId forbund,
            Rakenskapsar ar,
            int nummer,
            Prognosintervall intervall,
            int manad,
            LocalDate dag,
            String avVem) {
        this.id = PrognosId.ny();
        this.forbund = Objects.requireNonNull(forbund, "forbund");
        this.ar = Objects.requireNonNull(ar, "ar");
        if (nummer < 1) {
            throw new IllegalArgumentException("Rounds are counted from 1: " + nummer);
        }
        if (!intervall.galler(manad)) {
            throw new IllegalArgumentException("No round of " + intervall + " after " + manad + " months");
        }
        this.nummer = nummer;
        this.intervall = intervall;
        this.manad = manad;
        this.borjad = Objects.requireNonNull(dag, "dag");
        this.borjadAv = Avvikelsekommentar.roll(avVem);
    }

    /**
     * A round without forecasts.
     *
     * @param forbund whose, not null
     * @param ar the year, not null
     * @param nummer which round of that year it is, from 1
     * @param intervall how often the association makes one, not null
     * @param manad how many months are known, 0–11; 0 for a plan
     * @param platser the lines to forecast, none twice
     * @param dag the day, not null
     * @param avVem who begins it: a role, not blank
     * @return the round with an id of its own, never null
     * @throws IllegalArgumentException if the number is below 1, the association makes none after those months, a line stands twice, or
     *     the role is blank
     */
    public static Prognosomgang ny(
            ForbundId forbund,
            Rakenskapsar ar,
            int nummer,
            Prognosintervall intervall,
            int manad,
            List<Prognosplats> platser,
            LocalDate dag,
            String avVem) {
        Prognosomgang ny = new Prognosomgang(forbund, ar, nummer, intervall, manad, dag, avVem);
        Set<String> nycklar = new HashSet<>();
        for (Prognosplats plats : platser) {
            if (!nycklar.add(plats.nyckel())) {
                throw new IllegalArgumentException("The same line twice: " + plats);
            }
            ny.rader.add(Prognosrad.tom(plats));
        }
        return ny;
    }

    /**
     * A budget and its plan as the round after no month: what was planned is what was thought, by what is agreed. A year's rows that
     * have no amount are not forecast.
     *
     * @param plan the version, not null
     * @param nummer which round of that year it is, from 1
     * @param dag the day, not null
     * @param avVem who begins it: a role, not blank
     * @return the round with the plan's opening balance and motive, never null
     * @throws IllegalArgumentException if the number is below 1 or the role is blank
     */
    public static Prognosomgang avPlan(Budget plan, int nummer, LocalDate dag, String avVem) {
        Prognosgrund grund = new Prognosgrund(plan.ar(), 0, Arsutfall.INGET, Arsutfall.INGET, plan);
        Prognosomgang ny =
                ny(plan.forbund(), plan.ar(), nummer, Prognosintervall.KVARTAL, 0, grund.platser(), dag, avVem);
        ny.ingaende = plan.ingaende().orElse(null);
        ny.motiv = plan.gallandeMotiv().orElse(null);
        ny.rader.replaceAll(rad -> grund.budget(rad.plats())
                .map(belopp -> Prognosrad.av(rad.plats(), Prognosmetod.ATAGANDEN, belopp, null, null, dag, ny.borjadAv))
                .orElse(rad));
        return ny;
    }

    /**
     * The round after this one, with its rows and opening balance: what it says holds until somebody changes it.
     *
     * @param nyttNummer the next number of the year, above this one's
     * @param nyttIntervall how often the association makes one now, not null
     * @param nyManad how many months are known now, 0–11, not fewer than this one's
     * @param dag the day, not null
     * @param avVem who begins it: a role, not blank
     * @return the round, never null
     * @throws IllegalArgumentException if the number is not above or the months fewer, or the association makes none after those months
     * @throws IllegalStateException if this one is still worked on
     */
    public Prognosomgang nasta(
            int nyttNummer, Prognosintervall nyttIntervall, int nyManad, LocalDate dag, String avVem) {
        if (lage == Prognoslage.ARBETE) {
            throw new IllegalStateException("Not fixed yet: " + this);
        }
        if (nyttNummer <= nummer || nyManad < manad) {
            throw new IllegalArgumentException("Round " + nyttNummer + " after " + nyManad + " is not after " + this);
        }
        Prognosomgang nasta = new Prognosomgang(forbund, ar, nyttNummer, nyttIntervall, nyManad, dag, avVem);
        nasta.byggerPa = id;
        nasta.ingaende = ingaende;
        nasta.motiv = motiv;
        nasta.rader.addAll(rader);
        return nasta;
    }

    /**
     * A new round after the same months, in place of this one that was wrong. This one is kept, and its misses too.
     *
     * @param nyttNummer the next number of the year, above this one's
     * @param skal what was wrong, not null
     * @param dag the day, not null
     * @param avVem who begins it: a role, not blank
     * @return the round, never null
     * @throws IllegalArgumentException if the number is not above this one's
     * @throws IllegalStateException if this one is still worked on: then it can be changed itself
     */
    public Prognosomgang rattelse(int nyttNummer, Kommentarstext skal, LocalDate dag, String avVem) {
        Prognosomgang ny = nasta(nyttNummer, intervall, manad, dag, avVem);
        ny.rattelse = Objects.requireNonNull(skal, "skal");
        ny.kapitallagst = kapitallagst;
        ny.kapitalhogst = kapitalhogst;
        ny.kapitalmissar = kapitalmissar;
        return ny;
    }

    // Worked on

    /**
     * Writes a row, in place of the one of the same line, or last if there is none.
     *
     * @param ny the row, not null
     * @throws IllegalStateException if the round is fixed
     */
    public void skriv(Prognosrad ny) {
        skriv(List.of(ny));
    }

    /**
     * Writes several rows as one edit, which {@link #angra} takes back as a whole.
     *
     * @param nya the rows, none null; each in place of the one of the same line, or last if there is none
     * @return false if they stood there so already: then the edit before is still the one to take back
     * @throws IllegalStateException if the round is fixed
     */
    public boolean skriv(List<Prognosrad> nya) {
        kravArbete();
        return andra(() -> nya.forEach(this::satt));
    }

    private void satt(Prognosrad ny) {
        String nyckel = ny.plats().nyckel();
        for (int i = 0; i < rader.size(); i++) {
            if (rader.get(i).plats().nyckel().equals(nyckel)) {
                rader.set(i, ny);
                return;
            }
        }
        rader.add(ny);
    }

    /**
     * Takes a line away.
     *
     * @param nyckel its key, not null
     * @throws IllegalArgumentException if there is none
     * @throws IllegalStateException if the round is fixed
     */
    public void taBort(String nyckel) {
        kravArbete();
        if (rad(nyckel).isEmpty()) {
            throw new IllegalArgumentException("No line '" + nyckel + "' in " + this);
        }
        andra(() -> rader.removeIf(rad -> rad.plats().nyckel().equals(nyckel)));
    }

    /** An edit of the rows: how they stood before is kept, if it changed anything. */
    private boolean andra(Runnable andring) {
        List<Prognosrad> fore = List.copyOf(rader);
        andring.run();
        if (rader.equals(fore)) {
            return false;
        }
        // Copies: a row that an edit has not changed would be one object in two lists, which the store keeps in one of
        // them.
        forut = new ArrayList<>(
                fore.stream().map(rad -> rad.medBeslut(rad.beslut())).toList());
        return true;
    }

    /**
     * Whether an edit of the rows can be taken back.
     *
     * @return true from the first edit until the round is fixed
     */
    public boolean kanAngras() {
        return lage == Prognoslage.ARBETE && !forut.isEmpty();
    }

    /**
     * Takes back the last edit of the rows: they stand as before, with who made them and when. Done again, it brings the edit back.
     *
     * @throws IllegalStateException if the round is fixed, or no row has been edited
     */
    public void angra() {
        kravArbete();
        if (forut.isEmpty()) {
            throw new IllegalStateException("No edit to take back: " + this);
        }
        List<Prognosrad> fore = new ArrayList<>(forut);
        forut = new ArrayList<>(rader);
        rader = fore;
    }

    /**
     * Calculates every row anew that has a method that can be: what cannot be calculated any more has no amount. Rows by hand stand.
     *
     * @param grund what they are calculated from, not null, after the same months
     * @param facit earlier misses, that spans come from; not null
     * @param dag the day, not null
     * @param avVem who does it: a role, not blank
     * @throws IllegalStateException if the round is fixed
     */
    public void rakna(Prognosgrund grund, Prognosfacit facit, LocalDate dag, String avVem) {
        kravArbete();
        rader.replaceAll(rad -> {
            Prognosmetod metod = rad.metod().orElse(Prognosmetod.HAND);
            if (metod == Prognosmetod.HAND) {
                return rad;
            }
            Belopp nytt = grund.prognos(rad.plats().nyckel(), metod).orElse(null);
            List<BeslutRef> beslut = nytt == null ? List.of() : grund.beslut(rad.plats(), metod);
            if (Objects.equals(nytt, rad.varde().orElse(null)) && beslut.equals(rad.beslut())) {
                return rad;
            }
            Prognosspann spann =
                    nytt == null ? null : facit.spann(nytt, manad, metod).orElse(null);
            return rad.medVarde(nytt, spann, dag, avVem).medBeslut(beslut);
        });
    }

    /**
     * Chooses one method for every row that has no amount yet, where it can be calculated.
     *
     * @param metod the method, not by hand
     * @param grund what they are calculated from, not null
     * @param facit earlier misses, that spans come from; not null
     * @param dag the day, not null
     * @param avVem who does it: a role, not blank
     * @return how many rows got an amount
     * @throws IllegalArgumentException by hand, which says why row by row
     * @throws IllegalStateException if the round is fixed
     */
    public int fyll(Prognosmetod metod, Prognosgrund grund, Prognosfacit facit, LocalDate dag, String avVem) {
        kravArbete();
        if (metod == Prognosmetod.HAND) {
            throw new IllegalArgumentException("A forecast by hand says why, row by row");
        }
        List<Prognosrad> fyllda = new ArrayList<>();
        for (Prognosrad rad : rader) {
            if (rad.varde().isEmpty()) {
                grund.prognos(rad.plats().nyckel(), metod)
                        .ifPresent(nytt -> fyllda.add(Prognosrad.av(
                                        rad.plats(),
                                        metod,
                                        nytt,
                                        facit.spann(nytt, manad, metod).orElse(null),
                                        rad.kommentar().orElse(null),
                                        dag,
                                        avVem)
                                .medBeslut(grund.beslut(rad.plats(), metod))));
            }
        }
        skriv(fyllda);
        return fyllda.size();
    }

    /**
     * Sets what the year opens with, what has come from associations that joined during it included.
     *
     * @param belopp the own capital; null if not known; negative if debts are larger than assets
     * @throws IllegalStateException if the round is fixed
     */
    public void oppnarMed(Belopp belopp) {
        kravArbete();
        ingaende = belopp;
    }

    /**
     * Sets the span of own capital at the end of the year.
     *
     * @param spann the span; null if none is told
     * @throws IllegalStateException if the round is fixed
     */
    public void kapitalspann(Prognosspann spann) {
        kravArbete();
        kapitallagst = spann == null ? null : spann.lagst();
        kapitalhogst = spann == null ? null : spann.hogst();
        kapitalmissar = spann == null ? null : spann.missar();
    }

    /**
     * Says why own capital may end below zero, or what else the board should know.
     *
     * @param ord the words; null for none
     * @throws IllegalStateException if the round is fixed
     */
    public void motivera(Kommentarstext ord) {
        kravArbete();
        motiv = ord;
    }

    private void kravArbete() {
        if (lage != Prognoslage.ARBETE) {
            throw new IllegalStateException("Fixed already: " + this);
        }
    }

    /**
     * Fixes it: from now on this is what was told.
     *
     * @param dag the day, not null
     * @param avVem who does it: a role, not blank
     * @return every rule that said no, and then nothing has changed; empty if it is fixed; never null
     * @throws IllegalStateException if it is fixed already
     */
    public List<Anmarkning> faststall(LocalDate dag, String avVem) {
        kravArbete();
        List<Anmarkning> nej = anmarkningar(dag).stream()
                .filter(ett -> ett.allvar() == Allvar.FEL)
                .toList();
        if (nej.isEmpty()) {
            faststalldAv = Avvikelsekommentar.roll(avVem);
            faststalld = dag;
            forut = new ArrayList<>();
            lage = Prognoslage.FASTSTALLD;
        }
        return nej;
    }

    // What it tells

    /**
     * What stands in the way of fixing it, and what is asked of it besides.
     *
     * @param dag the day, not null
     * @return the findings; errors stop it, warnings do not; never null
     */
    public List<Anmarkning> anmarkningar(LocalDate dag) {
        List<Anmarkning> funna = new ArrayList<>();
        if (rader.isEmpty()) {
            funna.add(Prognosregler.TOM.anmarkning(Map.of("ar", new Uppgift.Ord(ar.toString()))));
        }
        rader.stream().filter(rad -> rad.varde().isEmpty()).forEach(rad -> {
            Prognosplats plats = rad.plats();
            funna.add(Prognosregler.RAD_SAKNAS.anmarkning(
                    Map.of("avsnitt", new Uppgift.Ord(plats.avsnitt()), "rad", new Uppgift.Ord(plats.rad()))));
        });
        if (ingaende == null) {
            funna.add(Prognosregler.INGAENDE_SAKNAS.anmarkning(Map.of("ar", new Uppgift.Ord(ar.toString()))));
        }
        sistaKanda()
                .filter(sista -> !dag.isAfter(sista))
                .ifPresent(sista ->
                        funna.add(Prognosregler.FOR_TIDIG.anmarkning(Map.of("sista", new Uppgift.Datum(sista)))));
        egetKapital()
                .filter(kapital -> kapital.arNegativt() && motiv == null)
                .ifPresent(kapital -> funna.add(Prognosregler.MOTIV_SAKNAS.anmarkning(
                        Map.of("ar", new Uppgift.Ord(ar.toString()), "egetKapital", new Uppgift.Pengar(kapital)))));
        return List.copyOf(funna);
    }

    /**
     * The last day that is known.
     *
     * @return the day; empty for a plan
     */
    public Optional<LocalDate> sistaKanda() {
        return manad == 0
                ? Optional.empty()
                : Optional.of(YearMonth.of(ar.ar(), manad).atEndOfMonth());
    }

    /**
     * The result that the rows come to.
     *
     * @return income less costs; empty if a row has no amount, or there is no row
     */
    public Optional<Belopp> resultat() {
        return rader.isEmpty() || rader.stream().anyMatch(rad -> rad.varde().isEmpty())
                ? Optional.empty()
                : Optional.of(
                        Belopp.summa(rader.stream().map(Prognosrad::verkan).toList()));
    }

    /**
     * Own capital at the end of the year.
     *
     * @return what it opens with and the result; empty if one of them is not known
     */
    public Optional<Belopp> egetKapital() {
        return ingaende == null ? Optional.empty() : egetKapital(ingaende);
    }

    /**
     * Own capital at the end of the year, if it opened with another amount than the round says.
     *
     * @param oppnar what the year would open with, negative if debts are larger than assets, not null
     * @return that and the result; empty if the result is not known
     * @throws ArithmeticException if the sum does not fit
     */
    public Optional<Belopp> egetKapital(Belopp oppnar) {
        return resultat().map(oppnar::plus);
    }

    /**
     * The span of own capital at the end of the year.
     *
     * @return the span; empty if none is told
     */
    public Optional<Prognosspann> kapitalspann() {
        return kapitalmissar == null
                ? Optional.empty()
                : Optional.of(new Prognosspann(kapitallagst, kapitalhogst, kapitalmissar));
    }

    /**
     * Its forecasts whose outcome is known. A round that was fixed after the year's end knew the year, so it is no forecast.
     *
     * @param utfall what came of the year, not null
     * @return a scored forecast for each row, and for own capital last; none if it is still worked on; never null
     * @throws IllegalArgumentException if the outcome is another association's or of another year
     */
    public List<Prognostraff> traffar(Prognosutfall utfall) {
        if (!utfall.forbund().equals(forbund) || !utfall.ar().equals(ar)) {
            throw new IllegalArgumentException("Not what came of " + this + ": " + utfall);
        }
        if (lage != Prognoslage.FASTSTALLD || faststalld.isAfter(ar.period().till())) {
            return List.of();
        }
        List<Prognostraff> traffar = new ArrayList<>();
        for (Prognosrad rad : rader) {
            String nyckel = rad.plats().nyckel();
            utfall.belopp(nyckel)
                    .ifPresent(kom -> traffar.add(new Prognostraff(
                            nyckel,
                            manad,
                            rad.metod().orElseThrow(),
                            rad.varde().orElseThrow(),
                            rad.spann().orElse(null),
                            kom)));
        }
        utfall.belopp(EGET_KAPITAL)
                .ifPresent(kom -> traffar.add(new Prognostraff(
                        EGET_KAPITAL,
                        manad,
                        gemensamMetod(),
                        egetKapital().orElseThrow(),
                        kapitalspann().orElse(null),
                        kom)));
        return List.copyOf(traffar);
    }

    /** The method of all rows if they have one in common; a mix is nobody's calculation. */
    private Prognosmetod gemensamMetod() {
        List<Prognosmetod> metoder =
                rader.stream().flatMap(rad -> rad.metod().stream()).distinct().toList();
        return metoder.size() == 1 ? metoder.get(0) : Prognosmetod.HAND;
    }

    /**
     * A row.
     *
     * @param nyckel its line's key, not null
     * @return the row, or empty
     */
    public Optional<Prognosrad> rad(String nyckel) {
        return rader.stream().filter(rad -> rad.plats().nyckel().equals(nyckel)).findFirst();
    }

    /**
     * The rows.
     *
     * @return an unmodifiable copy in their order, never null
     */
    public List<Prognosrad> rader() {
        return List.copyOf(rader);
    }

    /**
     * The id.
     *
     * @return the id, never null
     */
    public PrognosId id() {
        return id;
    }

    /**
     * Whose forecast.
     *
     * @return the association's id, never null
     */
    public ForbundId forbund() {
        return forbund;
    }

    /**
     * The year that it is about.
     *
     * @return the year, never null
     */
    public Rakenskapsar ar() {
        return ar;
    }

    /**
     * Which round of its year it is.
     *
     * @return the number, from 1
     */
    public int nummer() {
        return nummer;
    }

    /**
     * How often the association makes one.
     *
     * @return month or quarter, never null
     */
    public Prognosintervall intervall() {
        return intervall;
    }

    /**
     * How many months were known.
     *
     * @return 0–11; 0 for a plan
     */
    public int manad() {
        return manad;
    }

    /**
     * What it is.
     *
     * @return worked on or fixed, never null
     */
    public Prognoslage lage() {
        return lage;
    }

    /**
     * The round it began from.
     *
     * @return its id; empty for the first
     */
    public Optional<PrognosId> byggerPa() {
        return Optional.ofNullable(byggerPa);
    }

    /**
     * What was wrong in the round that this one corrects.
     *
     * @return the words; empty if it corrects none
     */
    public Optional<Kommentarstext> rattelse() {
        return Optional.ofNullable(rattelse);
    }

    /**
     * What the year opens with, what has come from associations that joined during it included.
     *
     * @return the own capital; empty if not known
     */
    public Optional<Belopp> ingaende() {
        return Optional.ofNullable(ingaende);
    }

    /**
     * Why own capital may end below zero, or what else the board should know.
     *
     * @return the words, or empty
     */
    public Optional<Kommentarstext> motiv() {
        return Optional.ofNullable(motiv);
    }

    /**
     * The day it was begun.
     *
     * @return the day, never null
     */
    public LocalDate borjad() {
        return borjad;
    }

    /**
     * Who began it.
     *
     * @return a role, never blank
     */
    public String borjadAv() {
        return borjadAv;
    }

    /**
     * The day it was fixed.
     *
     * @return the day; empty while it is worked on
     */
    public Optional<LocalDate> faststalld() {
        return Optional.ofNullable(faststalld);
    }

    /**
     * Who fixed it.
     *
     * @return a role; empty while it is worked on
     */
    public Optional<String> faststalldAv() {
        return Optional.ofNullable(faststalldAv);
    }

    @Override
    public boolean equals(Object annan) {
        return annan instanceof Prognosomgang p && Objects.equals(id, p.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }

    /**
     * Which round it is, for a log.
     *
     * @return for example {@code FASTSTALLD pyramis 2019 omgång 1 månad 0}, never null
     */
    @Override
    public String toString() {
        return lage + " " + forbund + " " + ar + " omgång " + nummer + " månad " + manad;
    }
}
