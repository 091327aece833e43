package org.openfinsam.domain.forbund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Uppgift;

/**
 * A merger while it is prepared: which associations, what comes of them, what each brings, who pays and sits, and what has to
 * be done around it. It can be left and come back to; nothing in the register changes before it is carried out.
 *
 * <p>Two objects with the same id are the same plan. Not thread-safe. Example: Activus, Consensus and Pyramis become Södra
 * Norrbotten on 2020-01-01 and bring 2 112 949, 1 177 241 and 1 030 361 kr: together 4 320 551 kr.
 *
 * @since 0.1
 */
public class Ombildningsplan {

    private static final Andel INGEN = Andel.of(0, 1);
    private static final Andel ALLT = Andel.of(1, 1);
    private static final int DECIMALER = 2;

    private OmbildningsplanId id;
    private LocalDate dag;
    private List<Kapitaldel> fore = new ArrayList<>();
    private ForbundId efter;
    private String namn;
    private String kortnamn;
    private Organisationsnummer organisationsnummer;
    private String sate;
    private List<Planmedlem> medlemmar = new ArrayList<>();
    private List<BeslutRef> beslut = new ArrayList<>();
    private List<Planuppgift> klara = new ArrayList<>();
    private OmbildningId ombildning;

    // Counted by the store, for a change made on stale data; no other class asks for it.
    @SuppressWarnings("unused")
    private Long version;

    /** För återskapande. */
    private Ombildningsplan() {}

    private Ombildningsplan(LocalDate dag, List<ForbundId> fore) {
        this.id = OmbildningsplanId.ny();
        this.dag = Objects.requireNonNull(dag, "dag");
        if (fore.size() < 2 || new HashSet<>(fore).size() < fore.size()) {
            throw new IllegalArgumentException("A merger needs two associations, each once, not " + fore);
        }
        fore.forEach(forbund -> this.fore.add(new Kapitaldel(forbund, null)));
    }

    /**
     * A new plan for a merger.
     *
     * @param dag the first day of what comes of it, not null
     * @param fore the associations that merge, at least two, each once
     * @return the plan, never null
     * @throws IllegalArgumentException if they are fewer than two, or one stands twice
     */
    public static Ombildningsplan ny(LocalDate dag, List<ForbundId> fore) {
        return new Ombildningsplan(dag, fore);
    }

    // What is planned.

    /**
     * Says what comes of the merger: a new association, or one of those that merge.
     *
     * @param nyEfter its id, not null
     * @param nyttNamn its full name, not blank
     * @param nyttKortnamn its name in menus, not blank
     * @param nummer its organisation number; null while not known
     * @param nyttSate its seat; null while not known
     * @param nyDag its first day, not null
     * @throws IllegalStateException if the plan is carried out
     * @throws IllegalArgumentException if a text is blank
     */
    public void bestamEfter(
            ForbundId nyEfter,
            String nyttNamn,
            String nyttKortnamn,
            Organisationsnummer nummer,
            String nyttSate,
            LocalDate nyDag) {
        kravPagaende();
        if (nyttNamn.isBlank() || nyttKortnamn.isBlank()) {
            throw new IllegalArgumentException("An association needs a name: " + nyEfter);
        }
        efter = Objects.requireNonNull(nyEfter, "nyEfter");
        namn = nyttNamn;
        kortnamn = nyttKortnamn;
        organisationsnummer = nummer;
        sate = nyttSate;
        dag = Objects.requireNonNull(nyDag, "nyDag");
    }

    /**
     * Says what an association brings of own capital.
     *
     * @param forbund one of those that merge, not null
     * @param kapital the amount, negative for a deficit; null while not known
     * @throws IllegalStateException if the plan is carried out
     * @throws IllegalArgumentException if it is none of those that merge
     */
    public void bestamKapital(ForbundId forbund, Belopp kapital) {
        kravPagaende();
        for (int i = 0; i < fore.size(); i++) {
            if (fore.get(i).forbund().equals(forbund)) {
                fore.set(i, new Kapitaldel(forbund, kapital));
                return;
            }
        }
        throw new IllegalArgumentException(forbund + " does not merge in " + this);
    }

    /**
     * Says what is planned for each member: its share of the new key, and its seats.
     *
     * @param planerade one for each member, none null
     * @throws IllegalStateException if the plan is carried out
     */
    public void bestamMedlemmar(List<Planmedlem> planerade) {
        kravPagaende();
        medlemmar = new ArrayList<>(List.copyOf(planerade));
    }

    /**
     * Says which decisions the merger rests on.
     *
     * @param nya the decisions, none null
     * @throws IllegalStateException if the plan is carried out
     */
    public void bestamBeslut(List<BeslutRef> nya) {
        kravPagaende();
        beslut = new ArrayList<>(List.copyOf(nya));
    }

    /**
     * Says what is done of what has to be done around the merger, also after it is carried out.
     *
     * @param gjorda what is done, none null
     */
    public void bestamKlara(Collection<Planuppgift> gjorda) {
        klara = new ArrayList<>(
                Stream.of(Planuppgift.values()).filter(gjorda::contains).toList());
    }

    private void kravPagaende() {
        if (ombildning != null) {
            throw new IllegalStateException("Carried out: " + this);
        }
    }

    // What it answers.

    /**
     * Everybody who is a member of one of those that merge on their last day, each once: the members of what comes.
     *
     * @param forbund the associations that merge, and perhaps others; none null
     * @return the members in the order of the associations, never null
     */
    public List<Medlem> medlemmar(Collection<Forbund> forbund) {
        List<Medlem> alla = new ArrayList<>();
        for (Kapitaldel del : fore) {
            forbund.stream()
                    .filter(f -> f.id().equals(del.forbund()))
                    .flatMap(f -> f.medlemmar(dag.minusDays(1)).stream())
                    .filter(m -> alla.stream().noneMatch(m::arSamma))
                    .forEach(alla::add);
        }
        alla.sort((a, b) -> a.part().compareTo(b.part()));
        return List.copyOf(alla);
    }

    /**
     * What is planned for a member.
     *
     * @param medlem the member, not null
     * @return the plan, or empty when nothing is
     */
    public Optional<Planmedlem> planerat(Medlem medlem) {
        return medlemmar.stream().filter(p -> p.medlem().arSamma(medlem)).findFirst();
    }

    /**
     * The capital that goes over, exactly.
     *
     * @return the sum of what each brings; empty while one is not known
     * @throws ArithmeticException if the sum does not fit
     */
    public Optional<Belopp> kapital() {
        List<Belopp> kanda =
                fore.stream().flatMap(del -> del.kapital().stream()).toList();
        return kanda.size() < fore.size() ? Optional.empty() : Optional.of(Belopp.summa(kanda));
    }

    /**
     * What the plan still lacks, and what in it cannot be.
     *
     * @param forbund every association of the register, none null
     * @return the findings; FEL stands in the way of carrying it out, VARNING does not; never null
     */
    public List<Anmarkning> granska(Collection<Forbund> forbund) {
        List<Anmarkning> funna = new ArrayList<>();
        if (efter == null) {
            funna.add(Forbundsregler.OMBILDNING_NAMN_SAKNAS.anmarkning(Map.of()));
        }
        LocalDate sista = dag.minusDays(1);
        for (Kapitaldel del : fore) {
            Optional<Forbund> det =
                    forbund.stream().filter(f -> f.id().equals(del.forbund())).findFirst();
            Uppgift kallas = new Uppgift.Ord(
                    det.map(Forbund::kortnamn).orElse(del.forbund().toString()));
            if (det.filter(f -> f.giltighet().contains(sista)).isEmpty()) {
                funna.add(Forbundsregler.OMBILDNING_FINNS_INTE.anmarkning(
                        Map.of("forbund", kallas, "dag", new Uppgift.Datum(sista))));
            }
            if (del.kapital().isEmpty()) {
                funna.add(Forbundsregler.OMBILDNING_KAPITAL_SAKNAS.anmarkning(Map.of("forbund", kallas)));
            }
        }
        boolean finnsRedan = fore.stream().noneMatch(del -> del.forbund().equals(efter))
                && forbund.stream().anyMatch(f -> f.id().equals(efter));
        if (finnsRedan) {
            funna.add(Forbundsregler.OMBILDNING_FINNS_REDAN.anmarkning(Map.of("forbund", new Uppgift.Ord(kortnamn))));
        }
        funna.addAll(nyckeln(forbund));
        medlemmar(forbund).stream()
                .filter(m -> planerat(m).flatMap(Planmedlem::platser).orElse(0) < 1)
                .forEach(m -> funna.add(
                        Forbundsregler.OMBILDNING_PLATS_SAKNAS.anmarkning(Map.of("medlem", Forbundsregler.ord(m)))));
        return List.copyOf(funna);
    }

    private List<Anmarkning> nyckeln(Collection<Forbund> forbund) {
        List<Medlem> kommuner =
                medlemmar(forbund).stream().filter(m -> m.part() == Part.KOMMUN).toList();
        List<Andel> andelar = kommuner.stream()
                .flatMap(m -> planerat(m).flatMap(Planmedlem::andel).stream())
                .toList();
        if (kommuner.size() < 2) {
            return List.of();
        }
        if (andelar.isEmpty()) {
            return List.of(Forbundsregler.OMBILDNING_NYCKEL_SAKNAS.anmarkning(Map.of()));
        }
        Andel summa = andelar.stream().reduce(INGEN, Andel::plus);
        if (summa.equals(ALLT)) {
            return List.of();
        }
        BigDecimal procent = summa.iProcent(DECIMALER).stripTrailingZeros();
        return List.of(Forbundsregler.OMBILDNING_NYCKEL.anmarkning(
                Map.of("summa", new Uppgift.Procent(procent.scale() < 0 ? procent.setScale(0) : procent))));
    }

    /**
     * What becomes of a plan that is carried out.
     *
     * @param hinder what stands in the way; then nothing else counts
     * @param avslutade the associations that ceased
     * @param efter the association that is there after; null if something stands in the way
     * @param nytt whether that one is new
     * @param ombildning the event for the history; null if something stands in the way
     */
    public record Utfall(
            List<Anmarkning> hinder, List<Forbund> avslutade, Forbund efter, boolean nytt, Ombildning ombildning) {
        /**
         * Copies the lists.
         *
         * @param hinder what stands in the way, none null
         * @param avslutade those that ceased, none null
         * @param efter what is there after, or null
         * @param nytt whether it is new
         * @param ombildning the event, or null
         */
        public Utfall {
            hinder = List.copyOf(hinder);
            avslutade = List.copyOf(avslutade);
        }
    }

    /**
     * Carries the plan out on the associations of the register: each that merges ends the day before, and what comes of them
     * has their members and their area from the day. Whoever stores does so in one transaction, or not at all.
     *
     * @param forbund every association of the register, none null; changed, so throw them away if something stands in the way
     * @return what became of it, never null
     * @throws IllegalStateException if the plan is carried out already
     */
    public Utfall genomfor(Collection<Forbund> forbund) {
        kravPagaende();
        List<Anmarkning> hinder = new ArrayList<>(
                granska(forbund).stream().filter(a -> a.allvar() == Allvar.FEL).toList());
        if (!hinder.isEmpty()) {
            return new Utfall(hinder, List.of(), null, false, null);
        }
        List<Medlem> alla = medlemmar(forbund);
        List<Forbund> gamla = fore.stream()
                .flatMap(del -> forbund.stream().filter(f -> f.id().equals(del.forbund())))
                .toList();
        List<Omradesdel> omraden =
                gamla.stream().flatMap(f -> f.omrade(dag.minusDays(1)).stream()).toList();
        Optional<Forbund> kvar =
                gamla.stream().filter(f -> f.id().equals(efter)).findFirst();
        List<Forbund> avslutade =
                gamla.stream().filter(f -> !f.id().equals(efter)).toList();
        BeslutRef forsta = beslut.stream().findFirst().orElse(null);
        avslutade.forEach(f -> hinder.addAll(f.upplos(dag.minusDays(1), forsta)));

        Forbund blir = kvar.orElseGet(() -> Forbund.ny(efter, namn, kortnamn, organisationsnummer, sate, List.of()));
        if (kvar.isEmpty()) {
            hinder.addAll(blir.bildades(dag));
        }
        for (Medlem medlem : alla) {
            if (blir.medlemmar(dag).stream().noneMatch(medlem::arSamma)) {
                hinder.addAll(blir.anslut(medlem, dag, null));
            }
        }
        for (Omradesdel del : omraden) {
            // The ground may belong to the area already: then there is nothing to add.
            blir.utvidgaOmrade(del.kommun(), del.del().orElse(null), dag);
        }
        if (!hinder.isEmpty()) {
            return new Utfall(hinder, List.of(), null, false, null);
        }
        Ombildning nu = Ombildning.sammanslagning(
                dag, fore.stream().map(Kapitaldel::forbund).toList(), efter, beslut);
        ombildning = nu.id();
        return new Utfall(List.of(), avslutade, blir, kvar.isEmpty(), nu);
    }

    /**
     * The id.
     *
     * @return the id, never null
     */
    public OmbildningsplanId id() {
        return id;
    }

    /**
     * The first day of what comes of it.
     *
     * @return the day, never null
     */
    public LocalDate dag() {
        return dag;
    }

    /**
     * Those that merge, and what each brings.
     *
     * @return an unmodifiable copy, at least two, never null
     */
    public List<Kapitaldel> fore() {
        return List.copyOf(fore);
    }

    /**
     * What comes of it.
     *
     * @return its id, or empty while not decided
     */
    public Optional<ForbundId> efter() {
        return Optional.ofNullable(efter);
    }

    /**
     * The full name of what comes.
     *
     * @return the name, or empty while not decided
     */
    public Optional<String> namn() {
        return Optional.ofNullable(namn);
    }

    /**
     * The name in menus of what comes.
     *
     * @return the name, or empty while not decided
     */
    public Optional<String> kortnamn() {
        return Optional.ofNullable(kortnamn);
    }

    /**
     * The organisation number of what comes.
     *
     * @return the number, or empty while not known
     */
    public Optional<Organisationsnummer> organisationsnummer() {
        return Optional.ofNullable(organisationsnummer);
    }

    /**
     * The seat of what comes.
     *
     * @return the place, or empty while not known
     */
    public Optional<String> sate() {
        return Optional.ofNullable(sate);
    }

    /**
     * What is planned for the members.
     *
     * @return an unmodifiable copy, never null
     */
    public List<Planmedlem> planmedlemmar() {
        return List.copyOf(medlemmar);
    }

    /**
     * The decisions it rests on.
     *
     * @return an unmodifiable copy, never null
     */
    public List<BeslutRef> beslut() {
        return List.copyOf(beslut);
    }

    /**
     * What is done of what has to be done around it.
     *
     * @return an unmodifiable copy in the order of time, never null
     */
    public List<Planuppgift> klara() {
        return List.copyOf(klara);
    }

    /**
     * The event that came of it.
     *
     * @return its id; empty while the plan is not carried out
     */
    public Optional<OmbildningId> ombildning() {
        return Optional.ofNullable(ombildning);
    }

    @Override
    public boolean equals(Object annan) {
        return annan instanceof Ombildningsplan o && Objects.equals(id, o.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }

    /**
     * The day, those that merge and what comes of them, for a log.
     *
     * @return for example {@code 2020-01-01 [activus, consensus] -> sodra-norrbotten}, never null
     */
    @Override
    public String toString() {
        return dag + " " + List.copyOf(fore) + (efter == null ? "" : " -> " + efter);
    }
}
