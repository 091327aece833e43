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
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Fordelning;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Uppgift;

/**
 * A merger, a split or a closing while it is prepared: which associations, what comes of them, where the capital goes, who pays
 * and sits, and what has to be done around it. It can be left and come back to; nothing in the register changes before it is carried out.
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
    private Ombildningsslag slag = Ombildningsslag.SAMMANSLAGNING;
    private List<Plandel> delar = new ArrayList<>();
    private String kapitalnyckel;
    private LocalDate likvidation;
    private Kommunkod arkivkommun;
    private OmbildningId ombildning;
    private boolean avvecklad;

    // Counted by the store, for a change made on stale data; no other class asks for it.
    @SuppressWarnings("unused")
    private Long version;

    /** För återskapande. */
    private Ombildningsplan() {}

    private Ombildningsplan(Ombildningsslag slag, LocalDate dag, ForbundId fore) {
        this.id = OmbildningsplanId.ny();
        this.slag = slag;
        this.dag = Objects.requireNonNull(dag, "dag");
        this.fore.add(new Kapitaldel(fore, null));
    }

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

    /**
     * A new plan for a split.
     *
     * @param dag the first day of what comes of it, not null
     * @param fore the association that is split, not null
     * @return the plan, never null
     */
    public static Ombildningsplan delning(LocalDate dag, ForbundId fore) {
        return new Ombildningsplan(Ombildningsslag.DELNING, dag, fore);
    }

    /**
     * A new plan for closing an association, with liquidation.
     *
     * @param dag the first day on which it is no more, not null
     * @param fore the association that closes, not null
     * @return the plan, never null
     */
    public static Ombildningsplan avveckling(LocalDate dag, ForbundId fore) {
        return new Ombildningsplan(Ombildningsslag.AVVECKLING, dag, fore);
    }

    // What is planned.

    /**
     * Says which associations a split makes, from which day, and by which key the capital is divided between them.
     *
     * @param nya the parts, each id once
     * @param nyckel what the shares rest on, for example {@code invånare 2024-12-31}; null while not agreed
     * @param nyDag their first day, not null
     * @throws IllegalStateException if the plan is carried out, or is no split
     * @throws IllegalArgumentException if two have the same id
     */
    public void bestamDelar(List<Plandel> nya, String nyckel, LocalDate nyDag) {
        krav(Ombildningsslag.DELNING);
        if (nya.stream().map(Plandel::forbund).distinct().count() < nya.size()) {
            throw new IllegalArgumentException("The same association twice: " + nya);
        }
        delar = new ArrayList<>(nya);
        kapitalnyckel = nyckel;
        dag = Objects.requireNonNull(nyDag, "nyDag");
    }

    /**
     * Says when an association closes, who takes its archive, and by which key its members get the capital back.
     *
     * @param nyDag the first day on which it is no more, not null
     * @param forstaLikvidationsdag the first day of its liquidation; null while not decided, or when that has begun already
     * @param arkiv the municipality whose archive authority takes the archive; null while not agreed
     * @param nyckel what the members' shares rest on; null while not agreed
     * @throws IllegalStateException if the plan is carried out, or closes nothing
     */
    public void bestamSlut(LocalDate nyDag, LocalDate forstaLikvidationsdag, Kommunkod arkiv, String nyckel) {
        krav(Ombildningsslag.AVVECKLING);
        dag = Objects.requireNonNull(nyDag, "nyDag");
        likvidation = forstaLikvidationsdag;
        arkivkommun = arkiv;
        kapitalnyckel = nyckel;
    }

    private void krav(Ombildningsslag vantat) {
        kravPagaende();
        if (slag != vantat) {
            throw new IllegalStateException("Not " + vantat + ": " + this);
        }
    }

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
        krav(Ombildningsslag.SAMMANSLAGNING);
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
        if (arGenomford()) {
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
        if (slag == Ombildningsslag.SAMMANSLAGNING && efter == null) {
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
        switch (slag) {
            case DELNING -> funna.addAll(granskaDelning(forbund));
            case AVVECKLING -> funna.addAll(granskaAvveckling(forbund));
            default -> funna.addAll(granskaSammanslagning(forbund));
        }
        return List.copyOf(funna);
    }

    private List<Anmarkning> granskaSammanslagning(Collection<Forbund> forbund) {
        List<Anmarkning> funna = new ArrayList<>();
        boolean finnsRedan = fore.stream().noneMatch(del -> del.forbund().equals(efter))
                && forbund.stream().anyMatch(f -> f.id().equals(efter));
        if (finnsRedan) {
            funna.add(Forbundsregler.OMBILDNING_FINNS_REDAN.anmarkning(Map.of("forbund", new Uppgift.Ord(kortnamn))));
        }
        funna.addAll(nyckeln(forbund));
        funna.addAll(platserna(forbund));
        return funna;
    }

    private List<Anmarkning> platserna(Collection<Forbund> forbund) {
        return medlemmar(forbund).stream()
                .filter(m -> planerat(m).flatMap(Planmedlem::platser).orElse(0) < 1)
                .map(m -> Forbundsregler.OMBILDNING_PLATS_SAKNAS.anmarkning(Map.of("medlem", Forbundsregler.ord(m))))
                .toList();
    }

    private List<Anmarkning> granskaDelning(Collection<Forbund> forbund) {
        List<Anmarkning> funna = new ArrayList<>();
        if (delar.size() < 2) {
            funna.add(Forbundsregler.OMBILDNING_DELAR.anmarkning(Map.of()));
        }
        for (Plandel del : delar) {
            Map<String, Uppgift> kallas = Map.of("forbund", new Uppgift.Ord(del.kortnamn()));
            if (forbund.stream().anyMatch(f -> f.id().equals(del.forbund()))) {
                funna.add(Forbundsregler.OMBILDNING_FINNS_REDAN.anmarkning(kallas));
            }
            List<Medlem> kommuner = kommuner(del, forbund);
            if (kommuner.isEmpty()) {
                funna.add(Forbundsregler.OMBILDNING_DEL_UTAN_KOMMUN.anmarkning(kallas));
            }
            delnyckel(del, kommuner).ifPresent(funna::add);
        }
        medlemmar(forbund).stream()
                .filter(m -> m.part() == Part.KOMMUN && delFor(m).isEmpty())
                .forEach(m -> funna.add(
                        Forbundsregler.OMBILDNING_MEDLEM_UTAN_DEL.anmarkning(Map.of("medlem", Forbundsregler.ord(m)))));
        funna.addAll(kapitalandelar(delar.stream().map(Plandel::andel).toList()));
        funna.addAll(platserna(forbund));
        return funna;
    }

    private Optional<Anmarkning> delnyckel(Plandel del, List<Medlem> kommuner) {
        List<Andel> andelar = kommuner.stream()
                .flatMap(m -> planerat(m).flatMap(Planmedlem::andel).stream())
                .toList();
        Andel summa = andelar.stream().reduce(INGEN, Andel::plus);
        return kommuner.size() < 2 || andelar.isEmpty() || summa.equals(ALLT)
                ? Optional.empty()
                : Optional.of(Forbundsregler.OMBILDNING_DELNYCKEL.anmarkning(
                        Map.of("forbund", new Uppgift.Ord(del.kortnamn()), "summa", procent(summa))));
    }

    /** The shares of the capital: all agreed and together one, or not agreed yet. */
    private List<Anmarkning> kapitalandelar(List<Optional<Andel>> andelar) {
        List<Anmarkning> funna = new ArrayList<>();
        List<Andel> kanda = andelar.stream().flatMap(Optional::stream).toList();
        Andel summa = kanda.stream().reduce(INGEN, Andel::plus);
        if (kanda.isEmpty()) {
            funna.add(Forbundsregler.OMBILDNING_KAPITALANDELAR_SAKNAS.anmarkning(Map.of()));
        } else if (!summa.equals(ALLT)) {
            funna.add(Forbundsregler.OMBILDNING_KAPITALANDELAR.anmarkning(Map.of("summa", procent(summa))));
        }
        if (kapitalnyckel == null) {
            funna.add(Forbundsregler.OMBILDNING_KAPITALNYCKEL_SAKNAS.anmarkning(Map.of()));
        }
        return funna;
    }

    private List<Anmarkning> granskaAvveckling(Collection<Forbund> forbund) {
        List<Anmarkning> funna = new ArrayList<>(kapitalandelar(medlemmar(forbund).stream()
                .map(m -> planerat(m).flatMap(Planmedlem::andel))
                .toList()));
        if (likvidation == null
                && forbund.stream()
                        .filter(f -> f.id().equals(fore.get(0).forbund()))
                        .allMatch(f -> f.likvidation().isEmpty())) {
            funna.add(Forbundsregler.OMBILDNING_LIKVIDATION_SAKNAS.anmarkning(Map.of()));
        }
        if (arkivkommun == null) {
            funna.add(Forbundsregler.OMBILDNING_ARKIV_SAKNAS.anmarkning(Map.of()));
        }
        return funna;
    }

    // Where members and capital go.

    private Optional<Plandel> delFor(Medlem medlem) {
        return planerat(medlem)
                .flatMap(Planmedlem::del)
                .flatMap(vald ->
                        delar.stream().filter(d -> d.forbund().equals(vald)).findFirst());
    }

    private List<Medlem> kommuner(Plandel del, Collection<Forbund> forbund) {
        return medlemmar(forbund).stream()
                .filter(m -> m.part() == Part.KOMMUN && delFor(m).equals(Optional.of(del)))
                .toList();
    }

    /**
     * Who become members of a part of a split: the municipalities that are planned for it, the state's authorities, which are
     * members everywhere, and the regions that its municipalities lie in (FL 3 §).
     *
     * @param del the part, not null
     * @param forbund the association that is split, and perhaps others; none null
     * @return the members in the order of the association, never null
     */
    public List<Medlem> medlemmar(Plandel del, Collection<Forbund> forbund) {
        List<Medlem> kommuner = kommuner(del, forbund);
        return medlemmar(forbund).stream()
                .filter(m -> switch (m.part()) {
                    case KOMMUN -> kommuner.stream().anyMatch(m::arSamma);
                    case REGION ->
                        m.kod().isEmpty()
                                || kommuner.stream()
                                        .anyMatch(k -> k.kod().isEmpty()
                                                || k.kod()
                                                        .get()
                                                        .startsWith(m.kod().get()));
                    default -> true;
                })
                .toList();
    }

    /**
     * What each part of a split gets of the capital: öre for öre by the shares, the largest remainder first.
     *
     * @return the amounts in the order of the parts, together exactly the capital; empty while a share or the capital is not known
     */
    public Optional<List<Belopp>> delarnasKapital() {
        return fordelat(delar.stream().map(Plandel::andel).toList());
    }

    /**
     * What each member gets back of the capital of an association that closes; of a deficit, what it has to add (FL 22 §).
     *
     * @param forbund the association that closes, and perhaps others; none null
     * @return the amounts in the order of {@link #medlemmar(Collection)}, together exactly the capital; empty while a share or
     *     the capital is not known
     */
    public Optional<List<Belopp>> aterbetalning(Collection<Forbund> forbund) {
        return fordelat(medlemmar(forbund).stream()
                .map(m -> planerat(m).flatMap(Planmedlem::andel))
                .toList());
    }

    private Optional<List<Belopp>> fordelat(List<Optional<Andel>> andelar) {
        List<Andel> kanda = andelar.stream().map(a -> a.orElse(INGEN)).toList();
        boolean hela = kanda.stream().reduce(INGEN, Andel::plus).equals(ALLT);
        return kapital().filter(k -> hela).map(k -> Fordelning.efterAndel(k, kanda, Avrundning.ORE));
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
        return List.of(Forbundsregler.OMBILDNING_NYCKEL.anmarkning(Map.of("summa", procent(summa))));
    }

    private static Uppgift procent(Andel summa) {
        BigDecimal procent = summa.iProcent(DECIMALER).stripTrailingZeros();
        return new Uppgift.Procent(procent.scale() < 0 ? procent.setScale(0) : procent);
    }

    /**
     * What becomes of a plan that is carried out.
     *
     * @param hinder what stands in the way; then nothing else counts
     * @param avslutade the associations that ceased
     * @param efter the association of the register that goes on with what came; null if something stands in the way, or none
     *     does
     * @param nya the new associations
     * @param ombildning the event for the history; null if something stands in the way, or an association closed
     */
    public record Utfall(
            List<Anmarkning> hinder, List<Forbund> avslutade, Forbund efter, List<Forbund> nya, Ombildning ombildning) {
        /**
         * Copies the lists.
         *
         * @param hinder what stands in the way, none null
         * @param avslutade those that ceased, none null
         * @param efter what goes on, or null
         * @param nya the new ones, none null
         * @param ombildning the event, or null
         */
        public Utfall {
            hinder = List.copyOf(hinder);
            avslutade = List.copyOf(avslutade);
            nya = List.copyOf(nya);
        }

        static Utfall nej(List<Anmarkning> hinder) {
            return new Utfall(hinder, List.of(), null, List.of(), null);
        }
    }

    /**
     * Carries the plan out on the associations of the register: each that ceases ends the day before, and what comes of it
     * has its members and its area from the day. Whoever stores does so in one transaction, or not at all.
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
            return Utfall.nej(hinder);
        }
        return switch (slag) {
            case DELNING -> dela(forbund, hinder);
            case AVVECKLING -> avveckla(forbund, hinder);
            default -> slaIhop(forbund, hinder);
        };
    }

    private Forbund detSomVar(Collection<Forbund> forbund) {
        return forbund.stream()
                .filter(f -> f.id().equals(fore.get(0).forbund()))
                .findFirst()
                .orElseThrow();
    }

    private Utfall dela(Collection<Forbund> forbund, List<Anmarkning> hinder) {
        Forbund gammalt = detSomVar(forbund);
        List<List<Medlem>> medlemmarna =
                delar.stream().map(del -> medlemmar(del, forbund)).toList();
        List<Omradesdel> omraden = gammalt.omrade(dag.minusDays(1));
        hinder.addAll(
                gammalt.upplos(dag.minusDays(1), beslut.stream().findFirst().orElse(null)));
        List<Forbund> nya = new ArrayList<>();
        for (int i = 0; i < delar.size(); i++) {
            Forbund nytt = delar.get(i).forbundet();
            hinder.addAll(nytt.bildades(dag));
            List<Medlem> medlemmar = medlemmarna.get(i);
            medlemmar.forEach(m -> hinder.addAll(nytt.anslut(m, dag, null)));
            omraden.stream()
                    .filter(o -> medlemmar.stream().anyMatch(m -> m.kommunkod().equals(Optional.of(o.kommun()))))
                    .forEach(o ->
                            hinder.addAll(nytt.utvidgaOmrade(o.kommun(), o.del().orElse(null), dag)));
            nya.add(nytt);
        }
        if (!hinder.isEmpty()) {
            return Utfall.nej(hinder);
        }
        boolean kandaAndelar = delar.stream().allMatch(del -> del.andel().isPresent());
        Ombildning nu = Ombildning.delning(
                dag,
                gammalt.id(),
                delar.stream()
                        .map(del -> Ombildningsled.efter(
                                del.forbund(), kandaAndelar ? del.andel().orElseThrow() : null))
                        .toList(),
                beslut);
        ombildning = nu.id();
        return new Utfall(List.of(), List.of(gammalt), null, nya, nu);
    }

    private Utfall avveckla(Collection<Forbund> forbund, List<Anmarkning> hinder) {
        Forbund det = detSomVar(forbund);
        BeslutRef forsta = beslut.stream().findFirst().orElse(null);
        if (likvidation != null) {
            hinder.addAll(det.tradILikvidation(likvidation, forsta));
        }
        hinder.addAll(det.upplos(dag.minusDays(1), forsta));
        if (!hinder.isEmpty()) {
            return Utfall.nej(hinder);
        }
        if (arkivkommun != null) {
            det.valjArkivkommun(arkivkommun);
        }
        avvecklad = true;
        return new Utfall(List.of(), List.of(det), null, List.of(), null);
    }

    private Utfall slaIhop(Collection<Forbund> forbund, List<Anmarkning> hinder) {
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
            return Utfall.nej(hinder);
        }
        Ombildning nu = Ombildning.sammanslagning(
                dag, fore.stream().map(Kapitaldel::forbund).toList(), efter, beslut);
        ombildning = nu.id();
        return new Utfall(List.of(), avslutade, kvar.orElse(null), kvar.isEmpty() ? List.of(blir) : List.of(), nu);
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
     * A merger, a split or a closing.
     *
     * @return the kind, never null
     */
    public Ombildningsslag slag() {
        return slag;
    }

    /**
     * Whether the plan is carried out.
     *
     * @return true from then on
     */
    public boolean arGenomford() {
        return ombildning != null || avvecklad;
    }

    /**
     * The associations that a split makes.
     *
     * @return an unmodifiable copy, never null
     */
    public List<Plandel> delar() {
        return List.copyOf(delar);
    }

    /**
     * What the shares of the capital rest on.
     *
     * @return the key's name, or empty while not agreed
     */
    public Optional<String> kapitalnyckel() {
        return Optional.ofNullable(kapitalnyckel);
    }

    /**
     * The first day of the liquidation of an association that closes.
     *
     * @return the day, or empty while not decided
     */
    public Optional<LocalDate> likvidation() {
        return Optional.ofNullable(likvidation);
    }

    /**
     * The municipality that takes the archive of an association that closes.
     *
     * @return its code, or empty while not agreed
     */
    public Optional<Kommunkod> arkivkommun() {
        return Optional.ofNullable(arkivkommun);
    }

    /**
     * Those that were, and the capital of each.
     *
     * @return an unmodifiable copy, two or more that merge, or the one that is split or closes; never null
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
        return slag + " " + dag + " " + List.copyOf(fore) + (delar.isEmpty() ? "" : " -> " + List.copyOf(delar))
                + (efter == null ? "" : " -> " + efter);
    }
}
