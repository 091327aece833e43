package org.openfinsam.domain.forbund;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.tid.Frist;

/**
 * One version of an association's own rules, its <i>förbundsordning</i>, which its members adopt each for itself and the
 * board may not change (FL 8 §).
 *
 * <p>Holds where each point of FL 9 § stands, who has adopted it, and the rules that other rooms read. It is not the text
 * itself. What nobody has looked for is missing, never right. A changed text is a {@link #nyVersion new version}, which
 * every member adopts again. Two objects with the same id are the same version. Not thread-safe.
 *
 * @since 0.1
 */
public class Forbundsordning {

    private ForbundsordningId id;
    private ForbundId forbund;
    private LocalDate fran;
    private List<Antagande> antaganden = new ArrayList<>();
    private List<Hanvisning> hanvisningar = new ArrayList<>();
    private Integer mandatar;
    private MonthDay mandatstart;
    private Boolean delarsrapport;
    private Frist uppsagningstid;
    private Integer parterPerInsats;
    private List<Majoritetskrav> majoritetskrav = new ArrayList<>();
    private List<String> anslagsplatser = new ArrayList<>();

    // Counted by the store, for a change made on stale data; no other class asks for it.
    @SuppressWarnings("unused")
    private Long version;

    /** För återskapande. */
    private Forbundsordning() {}

    private Forbundsordning(ForbundsordningId id, ForbundId forbund, LocalDate fran) {
        this.id = id;
        this.forbund = Objects.requireNonNull(forbund, "forbund");
        this.fran = Objects.requireNonNull(fran, "fran");
    }

    /**
     * A version of which nothing is known yet but its day.
     *
     * @param forbund whose rules, not null
     * @param fran the day it is to be in force from, not null
     * @return the version with an id of its own, never null
     */
    public static Forbundsordning ny(ForbundId forbund, LocalDate fran) {
        return new Forbundsordning(ForbundsordningId.ny(), forbund, fran);
    }

    /**
     * The next version: the same text until something is changed, adopted by nobody yet.
     *
     * @param nyFran the day it is to be in force from, after this one's
     * @return the version with an id of its own, never null
     * @throws IllegalArgumentException if the day is not after this one's
     */
    public Forbundsordning nyVersion(LocalDate nyFran) {
        if (!nyFran.isAfter(fran)) {
            throw new IllegalArgumentException("Not after " + fran + ": " + nyFran);
        }
        Forbundsordning ny = ny(forbund, nyFran);
        ny.hanvisningar.addAll(hanvisningar);
        ny.mandatar = mandatar;
        ny.mandatstart = mandatstart;
        ny.delarsrapport = delarsrapport;
        ny.uppsagningstid = uppsagningstid;
        ny.parterPerInsats = parterPerInsats;
        ny.majoritetskrav.addAll(majoritetskrav);
        ny.anslagsplatser.addAll(anslagsplatser);
        return ny;
    }

    /**
     * The version that is to be in force on a day.
     *
     * @param versioner versions of one association in any order, none null
     * @param dag the day, not null
     * @return the one with the latest first day up to that day, or empty if there is none
     */
    public static Optional<Forbundsordning> iKraft(Collection<Forbundsordning> versioner, LocalDate dag) {
        return versioner.stream()
                .filter(version -> !version.fran.isAfter(dag))
                .max(Comparator.comparing(Forbundsordning::fran));
    }

    // The points of FL 9 §.

    /**
     * Says where a point stands, instead of what was said before.
     *
     * @param punkt the point, not null
     * @param hanvisning the paragraph, or why there is nothing to say; not blank
     * @throws IllegalArgumentException if the place is blank
     */
    public void ange(Ordningspunkt punkt, String hanvisning) {
        Hanvisning ny = new Hanvisning(punkt, hanvisning);
        stryk(punkt);
        hanvisningar.add(ny);
        hanvisningar.sort(Comparator.comparing(Hanvisning::punkt));
    }

    /**
     * Says that nobody knows where a point stands.
     *
     * @param punkt the point, not null
     */
    public void stryk(Ordningspunkt punkt) {
        hanvisningar.removeIf(h -> h.punkt() == punkt);
    }

    /**
     * Where a point stands.
     *
     * @param punkt the point, not null
     * @return the place, or empty when it is missing
     */
    public Optional<String> hanvisning(Ordningspunkt punkt) {
        return hanvisningar.stream()
                .filter(h -> h.punkt() == punkt)
                .map(Hanvisning::text)
                .findFirst();
    }

    /**
     * The points that are missing.
     *
     * @return the points in the order of the law, never null
     */
    public List<Ordningspunkt> saknadePunkter() {
        return Arrays.stream(Ordningspunkt.values())
                .filter(punkt -> hanvisning(punkt).isEmpty())
                .toList();
    }

    // Adoption.

    /**
     * Notes that a member has adopted this version, instead of what was noted before.
     *
     * @param medlem the member, or one that is to become a member; not null
     * @param beslut its decision, not null
     */
    public void anta(Medlem medlem, BeslutRef beslut) {
        Antagande nytt = new Antagande(medlem, beslut);
        strykAntagande(medlem);
        antaganden.add(nytt);
    }

    /**
     * Takes back the note that a member has adopted this version.
     *
     * @param medlem the member, not null
     */
    public void strykAntagande(Medlem medlem) {
        antaganden.removeIf(a -> a.medlem().arSamma(medlem));
    }

    /**
     * A member's decision to adopt this version.
     *
     * @param medlem the member, not null
     * @return the decision, or empty
     */
    public Optional<BeslutRef> antagande(Medlem medlem) {
        return antaganden.stream()
                .filter(a -> a.medlem().arSamma(medlem))
                .map(Antagande::beslut)
                .findFirst();
    }

    /**
     * Who has adopted this version.
     *
     * @return an unmodifiable copy in the order it was noted, never null
     */
    public List<Antagande> antaganden() {
        return List.copyOf(antaganden);
    }

    /**
     * The day on which the last of some members adopted this version (FL 8 §).
     *
     * @param medlemmar the members, at least one
     * @return the day; empty while one of them has not adopted it
     */
    public Optional<LocalDate> faststalld(Collection<Medlem> medlemmar) {
        List<LocalDate> dagar = medlemmar.stream()
                .map(this::antagande)
                .flatMap(Optional::stream)
                .map(BeslutRef::datum)
                .toList();
        return dagar.size() < medlemmar.size()
                ? Optional.empty()
                : dagar.stream().max(Comparator.naturalOrder());
    }

    // What other rooms read.

    /**
     * Says how long the board is elected for.
     *
     * @param ar the term in years, one or more; null when the text is silent
     * @param start the day of the year on which it begins; null when the text is silent
     * @throws IllegalArgumentException if the term is less than a year
     */
    public void bestamMandat(Integer ar, MonthDay start) {
        mandatar = minstEtt(ar, "year");
        mandatstart = start;
    }

    /**
     * Says whether there has to be a half-year report.
     *
     * @param kravs whether it has to be; null when the text is silent
     */
    public void bestamDelarsrapport(Boolean kravs) {
        delarsrapport = kravs;
    }

    /**
     * Says how long before its exit a member has to give notice.
     *
     * @param tid the time; null when the text is silent
     */
    public void bestamUppsagningstid(Frist tid) {
        uppsagningstid = tid;
    }

    /**
     * Says how many parties have to need an <i>insats</i>.
     *
     * @param antal how many, one or more; null when the text is silent
     * @throws IllegalArgumentException if the number is less than one
     */
    public void bestamParterPerInsats(Integer antal) {
        parterPerInsats = minstEtt(antal, "party");
    }

    /**
     * Says which kinds of matter need more than a simple majority.
     *
     * @param krav the demands, none null, no kind of matter twice; empty when the text is silent
     * @throws IllegalArgumentException if a kind of matter stands twice
     */
    public void bestamMajoritetskrav(List<Majoritetskrav> krav) {
        if (krav.stream().map(Majoritetskrav::arende).distinct().count() < krav.size()) {
            throw new IllegalArgumentException("The same kind of matter twice in " + krav);
        }
        majoritetskrav = new ArrayList<>(krav);
    }

    /**
     * Says where notices are posted.
     *
     * @param platser the places, none blank, none twice; empty when the text is silent
     * @throws IllegalArgumentException if a place is blank or stands twice
     */
    public void bestamAnslagsplatser(List<String> platser) {
        List<String> nya = platser.stream().map(String::strip).toList();
        if (nya.contains("") || nya.stream().distinct().count() < nya.size()) {
            throw new IllegalArgumentException("A place without name, or one that stands twice: " + platser);
        }
        anslagsplatser = new ArrayList<>(nya);
    }

    private static Integer minstEtt(Integer antal, String vad) {
        if (antal != null && antal < 1) {
            throw new IllegalArgumentException("At least one " + vad + ", not " + antal);
        }
        return antal;
    }

    /**
     * The rules that other rooms read, each with its source.
     *
     * @return the rules; what this version is silent about comes from the act or from usage; never null
     */
    public LokalaRegler lokalaRegler() {
        LokalaRegler annars = LokalaRegler.utanOrdning();
        Optional<String> styrelse = hanvisning(Ordningspunkt.STYRELSE);
        return new LokalaRegler(
                LokalaRegler.ellerEgen(annars.mandatar(), mandatar, styrelse),
                LokalaRegler.ellerEgen(annars.mandatstart(), mandatstart, styrelse),
                LokalaRegler.ellerEgen(
                        annars.delarsrapport(), delarsrapport, hanvisning(Ordningspunkt.STYRNING_OCH_INSYN)),
                LokalaRegler.ellerEgen(annars.uppsagningstid(), uppsagningstid, hanvisning(Ordningspunkt.UTTRADE)),
                LokalaRegler.ellerEgen(
                        annars.majoritetskrav(),
                        tystOmTom(majoritetskrav),
                        hanvisning(Ordningspunkt.KVALIFICERAD_MAJORITET)),
                LokalaRegler.ellerEgen(
                        annars.anslagsplatser(), tystOmTom(anslagsplatser), hanvisning(Ordningspunkt.ANSLAG)),
                LokalaRegler.ellerEgen(annars.parterPerInsats(), parterPerInsats, hanvisning(Ordningspunkt.OVRIGT)));
    }

    private static <T> List<T> tystOmTom(List<T> lista) {
        return lista.isEmpty() ? null : List.copyOf(lista);
    }

    // What it answers.

    /**
     * The id.
     *
     * @return the id, never null
     */
    public ForbundsordningId id() {
        return id;
    }

    /**
     * The association whose rules they are.
     *
     * @return the association's id, never null
     */
    public ForbundId forbund() {
        return forbund;
    }

    /**
     * The day it is to be in force from, as the text or the members say.
     *
     * @return the day, never null
     */
    public LocalDate fran() {
        return fran;
    }

    @Override
    public boolean equals(Object annan) {
        return annan instanceof Forbundsordning f && Objects.equals(id, f.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }

    /**
     * What it is, for a log.
     *
     * @return for example {@code umearegionen 2017-01-01}, never null
     */
    @Override
    public String toString() {
        return forbund + " " + fran;
    }
}
