package org.openfinsam.domain.forbund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Datumordning;
import org.openfinsam.domain.tid.Giltighet;

/**
 * A <i>samordningsförbund</i>: the legal body that its members formed to coordinate rehabilitation together.
 *
 * <p>Holds who it is, where it works and who its members are, each with its days, so that it can be asked how it was on any
 * day. Nothing of that is taken away, only ended. Whether the law is kept is not asked here but in
 * {@link Forbundskontroll}; a change that cannot be true at all (a member twice, a code that nobody has, days out of order)
 * is answered with findings, and then nothing is changed. Members stand in the association's own order. Two objects with
 * the same id are the same association. Not thread-safe.
 *
 * @since 0.1
 */
public class Forbund {

    private ForbundId id;
    private String namn;
    private String kortnamn;
    private Organisationsnummer organisationsnummer;
    private String sate;
    private LocalDate bildat;
    private LocalDate likvidation;
    private LocalDate upplost;
    private BeslutRef avslutsbeslut;
    private Kommunkod arkivkommun;
    private List<Medlemskap> medlemskap = new ArrayList<>();
    private List<Omradesdel> omrade = new ArrayList<>();
    private List<BlivandeMedlem> blivande = new ArrayList<>();
    private List<TidigareNamn> tidigareNamn = new ArrayList<>();

    // Counted by the store, for a change made on stale data; no other class asks for it.
    @SuppressWarnings("unused")
    private Long version;

    /** För återskapande. */
    private Forbund() {}

    private Forbund(
            ForbundId id,
            String namn,
            String kortnamn,
            Organisationsnummer organisationsnummer,
            String sate,
            List<Medlem> medlemmar) {
        this.id = Objects.requireNonNull(id, "id");
        skriv(namn, kortnamn, organisationsnummer, sate);
        for (Medlem medlem : medlemmar) {
            Medlemskap nytt = Medlemskap.of(medlem, null, null);
            if (medlemskap.stream().anyMatch(nytt::krockar)) {
                throw new IllegalArgumentException("The same member twice in " + medlemmar);
            }
            medlemskap.add(nytt);
        }
    }

    /**
     * A new association in the register, whose members' first days are not known.
     *
     * @param id its short name, not null
     * @param namn its full name, not blank, for example {@code Samordningsförbundet Södra Norrbotten}
     * @param kortnamn the name used in menus and headings, not blank, for example {@code Södra Norrbotten}
     * @param organisationsnummer its number; null when not known
     * @param sate its seat; null when not known
     * @param medlemmar its members in the order it lists them, none null, none twice; may be empty
     * @return the association, never null
     * @throws IllegalArgumentException if a text is blank or a member stands twice
     */
    public static Forbund ny(
            ForbundId id,
            String namn,
            String kortnamn,
            Organisationsnummer organisationsnummer,
            String sate,
            List<Medlem> medlemmar) {
        return new Forbund(id, namn, kortnamn, organisationsnummer, sate, medlemmar);
    }

    private void skriv(String nyttNamn, String nyttKortnamn, Organisationsnummer nyttNummer, String nyttSate) {
        namn = ifyllt(nyttNamn, "namn");
        kortnamn = ifyllt(nyttKortnamn, "kortnamn");
        organisationsnummer = nyttNummer;
        sate = nyttSate == null ? null : ifyllt(nyttSate, "sate");
    }

    private static String ifyllt(String text, String namn) {
        if (Objects.requireNonNull(text, namn).isBlank()) {
            throw new IllegalArgumentException("An association needs " + namn);
        }
        return text;
    }

    // Who it is.

    /**
     * Corrects what the register says of the association; a name that changed on a day is {@link #bytNamn}.
     *
     * @param rattNamn its full name, not blank
     * @param rattKortnamn the name used in menus and headings, not blank
     * @param rattNummer its number; null when not known
     * @param rattSate its seat; null when not known
     * @throws IllegalArgumentException if a text is blank
     */
    public void ratta(String rattNamn, String rattKortnamn, Organisationsnummer rattNummer, String rattSate) {
        skriv(rattNamn, rattKortnamn, rattNummer, rattSate);
    }

    /**
     * Gives the association another name from a day. The organisation number stays.
     *
     * @param nyttNamn its full name, not blank
     * @param nyttKortnamn the name used in menus and headings, not blank
     * @param fran the first day of the name, not null
     * @return what stands in the way; empty when it was done; never null
     * @throws IllegalArgumentException if a text is blank
     */
    public List<Anmarkning> bytNamn(String nyttNamn, String nyttKortnamn, LocalDate fran) {
        ifyllt(nyttNamn, "namn");
        ifyllt(nyttKortnamn, "kortnamn");
        LocalDate forsta = tidigareNamn.isEmpty()
                ? bildat
                : tidigareNamn.get(tidigareNamn.size() - 1).till().plusDays(1);
        LocalDate sista = fran.minusDays(1);
        List<Anmarkning> hinder = funna(Stream.of(Datumordning.prova("namnets-slut", sista, "namnets-borjan", forsta)));
        if (hinder.isEmpty()) {
            tidigareNamn.add(new TidigareNamn(namn, kortnamn, sista));
            namn = nyttNamn;
            kortnamn = nyttKortnamn;
        }
        return hinder;
    }

    /**
     * Says when the association was formed (FL 8 §).
     *
     * @param dag the day; null when not known
     * @return what stands in the way; empty when it was done; never null
     */
    public List<Anmarkning> bildades(LocalDate dag) {
        List<Anmarkning> hinder = new ArrayList<>();
        medlemskap.forEach(m -> hinder.addAll(
                funna(Stream.of(Datumordning.prova("intrade", m.fran().orElse(null), "bildande", dag)))));
        hinder.addAll(funna(Stream.of(
                Datumordning.prova("likvidation", likvidation, "bildande", dag),
                Datumordning.prova("upplosning", upplost, "bildande", dag))));
        if (hinder.isEmpty()) {
            bildat = dag;
        }
        return hinder;
    }

    /**
     * Says which municipality's archive authority supervises the association's archive (FL 20 §). Whether it is a member is
     * asked by the law.
     *
     * @param kommun the municipality; null when none is agreed on
     */
    public void valjArkivkommun(Kommunkod kommun) {
        arkivkommun = kommun;
    }

    // Members.

    /**
     * Takes in a new member, last in the list, whose first day is not known.
     *
     * @param medlem the member, not null
     * @return what stands in the way; empty when it was done; never null
     */
    public List<Anmarkning> anslut(Medlem medlem) {
        return anslut(medlem, null, null);
    }

    /**
     * Takes in a new member, last in the list.
     *
     * @param medlem the member, not null
     * @param fran first day; null when not known
     * @param beslut its decision to join; null when not known
     * @return what stands in the way: it is a member already that day, its code is unknown, the day is before the association
     *     was formed or after it ceased; empty when it was done; never null
     */
    public List<Anmarkning> anslut(Medlem medlem, LocalDate fran, BeslutRef beslut) {
        Medlemskap nytt = Medlemskap.of(medlem, fran, beslut);
        List<Anmarkning> hinder = hinder(nytt, annat -> true);
        if (hinder.isEmpty()) {
            medlemskap.add(nytt);
        }
        return hinder;
    }

    /**
     * Notes that a member has given notice, and when it leaves. Whether that is as late as FL 27 § demands is asked by the
     * law.
     *
     * @param medlem the member, not null
     * @param uppsagt the day it gave notice; null when not known
     * @param sista its last day; null while not known
     * @param beslut its decision to leave; null when not known
     * @return what stands in the way: days out of order; empty when it was done; never null
     * @throws IllegalArgumentException if it is no member without an end
     */
    public List<Anmarkning> noteraUttrade(Medlem medlem, LocalDate uppsagt, LocalDate sista, BeslutRef beslut) {
        Medlemskap oppet = medlemskap.stream()
                .filter(m -> m.till().isEmpty() && m.medlem().arSamma(medlem))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No member of " + id + " that can leave: " + medlem));
        List<Anmarkning> hinder = Medlemskap.datumfel(oppet.fran().orElse(null), uppsagt, sista);
        return hinder.isEmpty() ? ratta(oppet, oppet.avslutat(uppsagt, sista, beslut)) : hinder;
    }

    /**
     * Corrects a membership: the way the member's name is written, a day, a decision.
     *
     * @param nuvarande the membership as it stands, not null
     * @param ratt as it has to be, not null
     * @return what stands in the way, as when a member joins; empty when it was done; never null
     * @throws IllegalArgumentException if there is no such membership
     */
    public List<Anmarkning> ratta(Medlemskap nuvarande, Medlemskap ratt) {
        int plats = medlemskap.indexOf(nuvarande);
        if (plats < 0) {
            throw new IllegalArgumentException("No membership in " + id + ": " + nuvarande);
        }
        List<Anmarkning> hinder = hinder(ratt, annat -> !annat.equals(nuvarande));
        if (hinder.isEmpty()) {
            medlemskap.set(plats, ratt);
        }
        return hinder;
    }

    private List<Anmarkning> hinder(Medlemskap nytt, Predicate<Medlemskap> jamfors) {
        List<Anmarkning> hinder = new ArrayList<>(Forbundsregler.okandKod(nytt.medlem(), nytt.giltighet()).stream()
                .toList());
        medlemskap.stream()
                .filter(jamfors)
                .filter(nytt::krockar)
                .findFirst()
                .ifPresent(annat -> hinder.add(Forbundsregler.tvaGanger(nytt, annat)));
        LocalDate fran = nytt.fran().orElse(null);
        LocalDate till = nytt.till().orElse(null);
        hinder.addAll(funna(Stream.of(
                Datumordning.prova("intrade", fran, "bildande", bildat),
                Datumordning.prova("upplosning", upplost, "intrade", fran),
                Datumordning.prova("upplosning", upplost, "uttrade", till))));
        return List.copyOf(hinder);
    }

    /**
     * The members without an end, also those that are to come, in the association's own order.
     *
     * @return an unmodifiable copy, never null
     */
    public List<Medlem> medlemmar() {
        return medlemmar(m -> m.till().isEmpty());
    }

    /**
     * The members on a day, in the association's own order. One whose first day is not known counts as a member before its
     * last.
     *
     * @param dag the day, not null
     * @return an unmodifiable copy, never null
     */
    public List<Medlem> medlemmar(LocalDate dag) {
        return medlemmar(m -> m.giltighet().contains(dag));
    }

    private List<Medlem> medlemmar(Predicate<Medlemskap> raknas) {
        return medlemskap.stream().filter(raknas).map(Medlemskap::medlem).toList();
    }

    /**
     * Every membership there has been, is and is decided.
     *
     * @return an unmodifiable copy in the association's own order, never null
     */
    public List<Medlemskap> medlemskap() {
        return List.copyOf(medlemskap);
    }

    // Those that may become members.

    /**
     * Notes somebody that may become a member, or how far it has come since.
     *
     * @param medlem the prospective member, not null; takes the place of what was noted of the same one
     * @return what stands in the way: it is a member already, or its code is unknown; empty when it was done; never null
     */
    public List<Anmarkning> noteraBlivande(BlivandeMedlem medlem) {
        Medlemskap tankt = Medlemskap.of(medlem.medlem(), medlem.start().orElse(null), null);
        List<Anmarkning> hinder = hinder(tankt, annat -> true);
        if (hinder.isEmpty()) {
            int plats = plats(medlem.medlem());
            if (plats < 0) {
                blivande.add(medlem);
            } else {
                blivande.set(plats, medlem);
            }
        }
        return hinder;
    }

    /**
     * Strikes somebody that will not become a member after all.
     *
     * @param medlem who, not null
     * @throws IllegalArgumentException if it is no prospective member
     */
    public void avforBlivande(Medlem medlem) {
        blivande.remove(blivande(medlem));
    }

    /**
     * Takes in a prospective member on its planned day.
     *
     * @param medlem who, not null
     * @return what stands in the way, as when a member joins; empty when it was done; never null
     * @throws IllegalArgumentException if it is no prospective member, or no day is planned
     */
    public List<Anmarkning> valkomna(Medlem medlem) {
        BlivandeMedlem den = blivande(medlem);
        LocalDate start =
                den.start().orElseThrow(() -> new IllegalArgumentException("No day is planned for " + medlem));
        List<Anmarkning> hinder = anslut(den.medlem(), start, den.beslut().orElse(null));
        if (hinder.isEmpty()) {
            blivande.remove(den);
        }
        return hinder;
    }

    private BlivandeMedlem blivande(Medlem medlem) {
        int plats = plats(medlem);
        if (plats < 0) {
            throw new IllegalArgumentException("No prospective member of " + id + ": " + medlem);
        }
        return blivande.get(plats);
    }

    private int plats(Medlem medlem) {
        for (int i = 0; i < blivande.size(); i++) {
            if (blivande.get(i).medlem().arSamma(medlem)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Those that may become members.
     *
     * @return an unmodifiable copy in the order they were noted, never null
     */
    public List<BlivandeMedlem> blivande() {
        return List.copyOf(blivande);
    }

    /**
     * The members on a day if everybody who may join does: what a key is tried on before anything is decided.
     *
     * @param dag the day, not null
     * @return the members, then those to come whose planned day is that day or earlier, or not planned; never null
     */
    public List<Medlem> tankbaraMedlemmar(LocalDate dag) {
        return Stream.concat(
                        medlemmar(dag).stream(),
                        blivande.stream()
                                .filter(b -> b.start().filter(dag::isBefore).isEmpty())
                                .map(BlivandeMedlem::medlem))
                .toList();
    }

    // Where it works.

    /**
     * Lets the area comprise a municipality, or a part of one (FL 1 §).
     *
     * @param kommun the municipality, not null
     * @param del the name of the part; null for the whole municipality; not blank
     * @param fran first day; null when not known
     * @return what stands in the way: nobody has the code, or the ground belongs to the area already; empty when it was done;
     *     never null
     * @throws IllegalArgumentException if the name of the part is blank
     */
    public List<Anmarkning> utvidgaOmrade(Kommunkod kommun, String del, LocalDate fran) {
        Omradesdel ny = Omradesdel.of(kommun, del, Giltighet.fran(fran));
        List<Anmarkning> hinder =
                new ArrayList<>(Forbundsregler.okandKod(ny).stream().toList());
        omrade.stream().filter(ny::krockar).findFirst().ifPresent(annan -> hinder.add(Forbundsregler.tvaGanger(ny)));
        if (hinder.isEmpty()) {
            omrade.add(ny);
        }
        return List.copyOf(hinder);
    }

    /**
     * Takes a part out of the area after a day.
     *
     * @param del a part without end, as {@link #omradesdelar} lists it; not null
     * @param sista the last day it belongs to the area, not null
     * @return what stands in the way: the day is before the first; empty when it was done; never null
     * @throws IllegalArgumentException if the part does not belong to the area, or has an end
     */
    public List<Anmarkning> minskaOmrade(Omradesdel del, LocalDate sista) {
        int plats = omrade.indexOf(del);
        if (plats < 0 || del.giltighet().till() != null) {
            throw new IllegalArgumentException("No part of the area of " + id + " that can be taken out: " + del);
        }
        LocalDate fran = del.giltighet().fran();
        List<Anmarkning> hinder = funna(Stream.of(Datumordning.prova("omradets-slut", sista, "omradets-borjan", fran)));
        if (hinder.isEmpty()) {
            omrade.set(plats, Omradesdel.of(del.kommun(), del.del().orElse(null), new Giltighet(fran, sista)));
        }
        return hinder;
    }

    /**
     * The area on a day.
     *
     * @param dag the day, not null
     * @return its parts in the order they were taken in, never null, unmodifiable
     */
    public List<Omradesdel> omrade(LocalDate dag) {
        return omrade.stream().filter(o -> o.giltighet().contains(dag)).toList();
    }

    /**
     * Every part that the area has comprised, comprises or will comprise.
     *
     * @return an unmodifiable copy in the order they were taken in, never null
     */
    public List<Omradesdel> omradesdelar() {
        return List.copyOf(omrade);
    }

    // Its end.

    /**
     * Lets the association go into liquidation; the board is the liquidator.
     *
     * @param fran the first day, not null
     * @param beslut the decision, or null when not known
     * @return what stands in the way: days out of order; empty when it was done; never null
     */
    public List<Anmarkning> tradILikvidation(LocalDate fran, BeslutRef beslut) {
        List<Anmarkning> hinder = funna(Stream.of(
                Datumordning.prova("likvidation", fran, "bildande", bildat),
                Datumordning.prova("upplosning", upplost, "likvidation", fran)));
        if (hinder.isEmpty()) {
            likvidation = fran;
            avslutsbeslut = beslut;
        }
        return hinder;
    }

    /**
     * Ends the association: it is dissolved, or has gone into another. Every membership without end ends the same day.
     *
     * @param sista its last day, not null
     * @param beslut the decision; null when not known, or the one of the liquidation
     * @return what stands in the way: a day that the association has still to come; empty when it was done; never null
     */
    public List<Anmarkning> upplos(LocalDate sista, BeslutRef beslut) {
        List<Anmarkning> hinder = new ArrayList<>(funna(Stream.of(
                Datumordning.prova("upplosning", sista, "bildande", bildat),
                Datumordning.prova("upplosning", sista, "likvidation", likvidation))));
        for (Medlemskap m : medlemskap) {
            hinder.addAll(funna(Stream.of(
                    Datumordning.prova("upplosning", sista, "uttrade", m.till().orElse(null)),
                    Datumordning.prova("upplosning", sista, "intrade", m.fran().orElse(null)))));
        }
        if (hinder.isEmpty()) {
            upplost = sista;
            avslutsbeslut = beslut == null ? avslutsbeslut : beslut;
            medlemskap.replaceAll(
                    m -> m.till().isPresent() ? m : m.avslutat(m.uppsagt().orElse(null), sista, avslutsbeslut));
        }
        return List.copyOf(hinder);
    }

    private static List<Anmarkning> funna(Stream<Optional<Anmarkning>> provade) {
        return provade.flatMap(Optional::stream).toList();
    }

    // What it answers.

    /**
     * The id.
     *
     * @return the short name, never null
     */
    public ForbundId id() {
        return id;
    }

    /**
     * The full name.
     *
     * @return the name, never blank
     */
    public String namn() {
        return namn;
    }

    /**
     * The full name on a day.
     *
     * @param dag the day, not null
     * @return the name it had, never blank
     */
    public String namn(LocalDate dag) {
        return tidigareNamn.stream()
                .filter(t -> !dag.isAfter(t.till()))
                .min(Comparator.comparing(TidigareNamn::till))
                .map(TidigareNamn::namn)
                .orElse(namn);
    }

    /**
     * The name in menus and headings.
     *
     * @return the short text, never blank
     */
    public String kortnamn() {
        return kortnamn;
    }

    /**
     * The names it has had before.
     *
     * @return an unmodifiable copy, the oldest first, never null
     */
    public List<TidigareNamn> tidigareNamn() {
        return List.copyOf(tidigareNamn);
    }

    /**
     * The organisation number.
     *
     * @return the number, or empty when not known
     */
    public Optional<Organisationsnummer> organisationsnummer() {
        return Optional.ofNullable(organisationsnummer);
    }

    /**
     * The seat.
     *
     * @return the place, or empty when not known
     */
    public Optional<String> sate() {
        return Optional.ofNullable(sate);
    }

    /**
     * The day it was formed.
     *
     * @return the day, or empty when not known
     */
    public Optional<LocalDate> bildat() {
        return Optional.ofNullable(bildat);
    }

    /**
     * The first day of its liquidation.
     *
     * @return the day, or empty
     */
    public Optional<LocalDate> likvidation() {
        return Optional.ofNullable(likvidation);
    }

    /**
     * Its last day.
     *
     * @return the day, or empty while no end is decided
     */
    public Optional<LocalDate> upplost() {
        return Optional.ofNullable(upplost);
    }

    /**
     * The decision to end it.
     *
     * @return the decision, or empty
     */
    public Optional<BeslutRef> avslutsbeslut() {
        return Optional.ofNullable(avslutsbeslut);
    }

    /**
     * The days it exists.
     *
     * @return from the day it was formed to its last, never null
     */
    public Giltighet giltighet() {
        return new Giltighet(bildat, upplost);
    }

    /**
     * The municipality whose archive authority supervises the archive, as it was agreed.
     *
     * @return its code, or empty when none is agreed on
     */
    public Optional<Kommunkod> arkivkommun() {
        return Optional.ofNullable(arkivkommun);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Forbund f && Objects.equals(id, f.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }

    /**
     * The id for a log.
     *
     * @return the short name, never null
     */
    @Override
    public String toString() {
        return String.valueOf(id);
    }
}
