package org.openfinsam.domain.insats;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.Andamalskontroll;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Kommunkod;
import org.openfinsam.domain.forbund.LokalaRegler;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Uppgift;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.medel.Medelskontroll;
import org.openfinsam.domain.tid.Giltighet;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * What the association's money is used for (FL 2 §), in one kind and under one owner. A value, replaced when
 * something is changed.
 *
 * <p>What has happened to it stands beside it: {@link Insatsandring}, {@link Utvardering}, {@link Halvarsformular},
 * {@link Implementering}.
 *
 * @param id the id, not null
 * @param forbund whose, not null
 * @param namn the name, not blank
 * @param slag the kind; only one, which cannot be changed in the authority's register; not null
 * @param niva level of prevention, 1 general to 3 for those who already have a need; null for what is not preventive,
 *     or if not said
 * @param nivamotiv why general prevention is within FL 2 §; blank if not said, not null
 * @param syfte what it is for, and how it improves the ability to work (FL 2 §); blank if not said, not null
 * @param malgrupp whom it is for, or null if not said
 * @param mal its goals, not null
 * @param kommuner where, not null
 * @param agare the member that owns it, or null if not said
 * @param parter the parties that take part, not null
 * @param fran the first day, or null if not known
 * @param till the last day, or null until further notice
 * @param bemanning who works in it, not null
 * @param linje to whom it reports, or null if not said
 * @param projekt the larger project it is part of, or null
 * @param esf whether the European Social Fund takes part, or null if not said
 * @param metod the method as the authority's register names it; blank if not said, not null
 * @param kostnad what it costs in all, or null if not known
 * @param medel who pays how much each year, not null
 * @since 0.1
 */
public record Insats(
        InsatsId id,
        ForbundId forbund,
        String namn,
        Insatsslag slag,
        Integer niva,
        String nivamotiv,
        String syfte,
        Malgrupp malgrupp,
        List<Insatsmal> mal,
        List<Kommunkod> kommuner,
        Givare agare,
        List<Givare> parter,
        LocalDate fran,
        LocalDate till,
        List<Bemanning> bemanning,
        Rapporteringslinje linje,
        Storreprojekt projekt,
        Boolean esf,
        String metod,
        Belopp kostnad,
        List<Insatsmedel> medel) {

    /**
     * Checks the parts.
     *
     * @param id the id, not null
     * @param forbund whose, not null
     * @param namn the name, not blank
     * @param slag the kind; only one, which cannot be changed in the authority's register; not null
     * @param niva level of prevention, 1 general to 3 for those who already have a need; null for what is not
     *     preventive, or if not said
     * @param nivamotiv why general prevention is within FL 2 §; blank if not said, not null
     * @param syfte what it is for, and how it improves the ability to work (FL 2 §); blank if not said, not null
     * @param malgrupp whom it is for, or null if not said
     * @param mal its goals, not null
     * @param kommuner where, not null
     * @param agare the member that owns it, or null if not said
     * @param parter the parties that take part, not null
     * @param fran the first day, or null if not known
     * @param till the last day, or null until further notice
     * @param bemanning who works in it, not null
     * @param linje to whom it reports, or null if not said
     * @param projekt the larger project it is part of, or null
     * @param esf whether the European Social Fund takes part, or null if not said
     * @param metod the method as the authority's register names it; blank if not said, not null
     * @param kostnad what it costs in all, or null if not known
     * @param medel who pays how much each year, not null
     * @throws IllegalArgumentException if the name is blank, the level is not 1 to 3 of a preventive one, or it
     *     ends before it begins
     */
    public Insats {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(forbund, "forbund");
        Objects.requireNonNull(namn, "namn");
        Objects.requireNonNull(slag, "slag");
        Objects.requireNonNull(nivamotiv, "nivamotiv");
        Objects.requireNonNull(syfte, "syfte");
        malgrupp = malgrupp == null || malgrupp.arObestamd() ? null : malgrupp;
        mal = List.copyOf(mal);
        kommuner = List.copyOf(kommuner);
        parter = List.copyOf(parter);
        bemanning = List.copyOf(bemanning);
        Objects.requireNonNull(metod, "metod");
        medel = List.copyOf(medel);
        if (namn.isBlank()) {
            throw new IllegalArgumentException("An insats has a name");
        }
        if (niva != null && (niva < 1 || niva > 3 || slag != Insatsslag.FOREBYGGANDE)) {
            throw new IllegalArgumentException("Not a level of prevention of " + slag + ": " + niva);
        }
        if (!Giltighet.arOrdnad(fran, till)) {
            throw new IllegalArgumentException("The insats ends " + till + " before it begins " + fran);
        }
    }

    /**
     * This with another target group.
     *
     * @param malgrupp whom it is for, or null if not said
     * @return a copy, never null
     */
    public Insats medMalgrupp(Malgrupp malgrupp) {
        return med(delar -> delar.malgrupp = malgrupp);
    }

    /**
     * This with another owner.
     *
     * @param agare the member that owns it, or null if not said
     * @return a copy, never null
     */
    public Insats medAgare(Givare agare) {
        return med(delar -> delar.agare = agare);
    }

    /**
     * This with other staff.
     *
     * @param bemanning who works in it, not null
     * @return a copy, never null
     */
    public Insats medBemanning(List<Bemanning> bemanning) {
        return med(delar -> delar.bemanning = bemanning);
    }

    /**
     * This with another reporting line.
     *
     * @param linje to whom it reports, or null if not said
     * @return a copy, never null
     */
    public Insats medLinje(Rapporteringslinje linje) {
        return med(delar -> delar.linje = linje);
    }

    /**
     * This with another larger project.
     *
     * @param projekt the larger project it is part of, or null
     * @return a copy, never null
     */
    public Insats medProjekt(Storreprojekt projekt) {
        return med(delar -> delar.projekt = projekt);
    }

    /**
     * This with another answer to whether ESF takes part.
     *
     * @param esf whether the European Social Fund takes part, or null if not said
     * @return a copy, never null
     */
    public Insats medEsf(Boolean esf) {
        return med(delar -> delar.esf = esf);
    }

    /**
     * This with another method.
     *
     * @param metod the method as the authority's register names it; blank if not said, not null
     * @return a copy, never null
     */
    public Insats medMetod(String metod) {
        return med(delar -> delar.metod = metod);
    }

    /**
     * This with another total cost.
     *
     * @param kostnad what it costs in all, or null if not known
     * @return a copy, never null
     */
    public Insats medKostnad(Belopp kostnad) {
        return med(delar -> delar.kostnad = kostnad);
    }

    /**
     * This with other money.
     *
     * @param medel who pays how much each year, not null
     * @return a copy, never null
     */
    public Insats medMedel(List<Insatsmedel> medel) {
        return med(delar -> delar.medel = medel);
    }

    /**
     * This with another motive.
     *
     * @param nivamotiv why general prevention is within FL 2 §; blank if not said, not null
     * @return a copy, never null
     */
    public Insats medNivamotiv(String nivamotiv) {
        return med(delar -> delar.nivamotiv = nivamotiv);
    }

    /**
     * This with other parties.
     *
     * @param parter the parties that take part, not null
     * @return a copy, never null
     */
    public Insats medParter(List<Givare> parter) {
        return med(delar -> delar.parter = parter);
    }

    /**
     * This with other places.
     *
     * @param kommuner where, not null
     * @return a copy, never null
     */
    public Insats medKommuner(List<Kommunkod> kommuner) {
        return med(delar -> delar.kommuner = kommuner);
    }

    /**
     * This with another name.
     *
     * @param namn the name, not blank
     * @return a copy, never null
     * @throws IllegalArgumentException as the constructor
     */
    public Insats medNamn(String namn) {
        return med(delar -> delar.namn = namn);
    }

    /**
     * This of another kind. The authority's register cannot do it.
     *
     * @param slag the kind, not null
     * @param niva level of prevention; null for what is not preventive, or if not said
     * @return a copy, never null
     * @throws IllegalArgumentException as the constructor
     */
    public Insats medSlag(Insatsslag slag, Integer niva) {
        return med(delar -> {
            delar.slag = slag;
            delar.niva = niva;
        });
    }

    /**
     * This at another time.
     *
     * @param fran the first day, or null if not known
     * @param till the last day, or null until further notice
     * @return a copy, never null
     * @throws IllegalArgumentException as the constructor
     */
    public Insats medTid(LocalDate fran, LocalDate till) {
        return med(delar -> {
            delar.fran = fran;
            delar.till = till;
        });
    }

    /**
     * This with another purpose.
     *
     * @param syfte what it is for; blank if not said, not null
     * @return a copy, never null
     */
    public Insats medSyfte(String syfte) {
        return med(delar -> delar.syfte = syfte);
    }

    /**
     * This with other goals.
     *
     * @param mal its goals, not null
     * @return a copy, never null
     */
    public Insats medMal(List<Insatsmal> mal) {
        return med(delar -> delar.mal = mal);
    }

    private Insats med(Consumer<Delar> andring) {
        Delar delar = new Delar(this);
        andring.accept(delar);
        return delar.insats();
    }

    /** The parts while one of them is changed: the one place that copies them all. */
    private static final class Delar {
        private final Insats fore;
        private String namn;
        private Insatsslag slag;
        private Integer niva;
        private String nivamotiv;
        private String syfte;
        private Malgrupp malgrupp;
        private List<Insatsmal> mal;
        private List<Kommunkod> kommuner;
        private Givare agare;
        private List<Givare> parter;
        private LocalDate fran;
        private LocalDate till;
        private List<Bemanning> bemanning;
        private Rapporteringslinje linje;
        private Storreprojekt projekt;
        private Boolean esf;
        private String metod;
        private Belopp kostnad;
        private List<Insatsmedel> medel;

        private Delar(Insats fore) {
            this.fore = fore;
            namn = fore.namn;
            slag = fore.slag;
            niva = fore.niva;
            nivamotiv = fore.nivamotiv;
            syfte = fore.syfte;
            malgrupp = fore.malgrupp;
            mal = fore.mal;
            kommuner = fore.kommuner;
            agare = fore.agare;
            parter = fore.parter;
            fran = fore.fran;
            till = fore.till;
            bemanning = fore.bemanning;
            linje = fore.linje;
            projekt = fore.projekt;
            esf = fore.esf;
            metod = fore.metod;
            kostnad = fore.kostnad;
            medel = fore.medel;
        }

        private Insats insats() {
            return new Insats(
                    fore.id,
                    fore.forbund,
                    namn,
                    slag,
                    niva,
                    nivamotiv,
                    syfte,
                    malgrupp,
                    mal,
                    kommuner,
                    agare,
                    parter,
                    fran,
                    till,
                    bemanning,
                    linje,
                    projekt,
                    esf,
                    metod,
                    kostnad,
                    medel);
        }
    }

    /**
     * How far it has come by its days.
     *
     * @param dag the day it is asked on, not null
     * @return the state, never null; one without days goes on
     */
    public Insatslage lage(LocalDate dag) {
        return Insatslage.av(fran, till, dag);
    }

    /**
     * The day whose members and rules it is held against: what has ended is not judged by an association that has changed since.
     *
     * @param idag today, not null
     * @return its last day if that has passed, or else today; never null
     */
    public LocalDate granskasDen(LocalDate idag) {
        return till != null && till.isBefore(idag) ? till : idag;
    }

    /**
     * An <i>insats</i> of which name and kind are known.
     *
     * @param forbund whose, not null
     * @param namn the name, not blank
     * @param slag the kind, not null
     * @param niva level of prevention; null for what is not preventive, or if not said
     * @param fran the first day, or null if not known
     * @param till the last day, or null until further notice
     * @return the insats, never null
     * @throws IllegalArgumentException as the constructor
     */
    public static Insats ny(
            ForbundId forbund, String namn, Insatsslag slag, Integer niva, LocalDate fran, LocalDate till) {
        return new Insats(
                InsatsId.ny(),
                forbund,
                namn,
                slag,
                niva,
                "",
                "",
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                fran,
                till,
                List.of(),
                null,
                null,
                null,
                "",
                null,
                List.of());
    }

    /**
     * What somebody pays in all years together.
     *
     * @return the sum of what is known, never null
     */
    public Belopp forklarat() {
        return Belopp.summa(medel.stream().map(Insatsmedel::belopp).toList());
    }

    /**
     * What of the cost nobody is said to pay.
     *
     * @return cost less what is explained, negative if more is paid than it costs; empty if the cost is not known
     */
    public Optional<Belopp> oforklarat() {
        return Optional.ofNullable(kostnad).map(hela -> hela.minus(forklarat()));
    }

    /**
     * What the association pays in a year.
     *
     * @param ar the year, not null
     * @return the sum, never null
     */
    public Belopp forbundets(Rakenskapsar ar) {
        return Belopp.summa(medel.stream()
                .filter(m -> m.ar().equals(ar) && m.finansiar().slag() == Finansiar.Slag.FORBUNDET)
                .map(Insatsmedel::belopp)
                .toList());
    }

    /**
     * What the law and the figures have to say.
     *
     * @param medlemmar the association's members on the day, none null
     * @param forbundets the association's own target group, or null if it has none
     * @param dag the day it is asked on, not null
     * @return the findings: owner, level of prevention, target group, reporting line, contacts, who pays in, money; in that order,
     *     never null
     */
    public List<Anmarkning> granska(List<Medlem> medlemmar, Malgrupp forbundets, LocalDate dag) {
        return Stream.of(
                        Askandekontroll.utforare(agare, Set.of(slag), medlemmar),
                        nivan(),
                        malgruppen(forbundets),
                        linje == null
                                ? Stream.of(Insatsregler.RAPPORTERING.anmarkning(Map.of("insats", ord())))
                                : Stream.<Anmarkning>empty(),
                        kontakterna(),
                        inbetalningarna(medlemmar),
                        pengarna())
                .flatMap(anmarkningar -> anmarkningar)
                .filter(anmarkning -> anmarkning.regel().arIKraft(dag))
                .toList();
    }

    /**
     * What the law, the association's own rules and the figures have to say.
     *
     * @param medlemmar the association's members on the day, none null
     * @param forbundets the association's own target group, or null if it has none
     * @param regler the association's own rules, not null
     * @param dag the day it is asked on, not null
     * @return the findings: of one for individuals first its purpose (FL 2 §), then as without the rules; never null
     */
    public List<Anmarkning> granska(List<Medlem> medlemmar, Malgrupp forbundets, LokalaRegler regler, LocalDate dag) {
        Stream<Anmarkning> andamal = slag != Insatsslag.INDIVID
                ? Stream.empty()
                : Andamalskontroll.of(
                        malgrupp == null ? "" : malgrupp.toString(),
                        syfte,
                        Stream.concat(Stream.ofNullable(agare), parter.stream())
                                .flatMap(part -> part.part().stream())
                                .collect(Collectors.toSet()),
                        regler,
                        dag)
                        .stream();
        return Stream.concat(andamal, granska(medlemmar, forbundets, dag).stream())
                .toList();
    }

    /**
     * What may not be written. What is only missing is no hindrance: it is a finding until somebody knows it.
     *
     * @param medlemmar the association's members on the day, none null
     * @param dag the day it is asked on, not null
     * @return the hindrances: an owner that is no member (FL 7 §), money through the association that is not a member's, or no
     *     money (FL 6 §); never null
     */
    public List<Anmarkning> hinder(List<Medlem> medlemmar, LocalDate dag) {
        Stream<Anmarkning> agaren =
                agare == null ? Stream.empty() : Askandekontroll.utforare(agare, Set.of(slag), medlemmar);
        return Stream.concat(agaren, inbetalningarna(medlemmar))
                .filter(anmarkning -> anmarkning.allvar() == Allvar.FEL)
                .filter(anmarkning -> anmarkning.regel().arIKraft(dag))
                .toList();
    }

    /** FL 6 §: what goes through the association comes from members, as money. */
    private Stream<Anmarkning> inbetalningarna(List<Medlem> medlemmar) {
        return medel.stream()
                .filter(m -> m.viaForbundet() && m.finansiar().givare() != null)
                .flatMap(m -> Medelskontroll.overforing(m.finansiar().givare(), m.form(), medlemmar))
                .distinct();
    }

    private Uppgift ord() {
        return new Uppgift.Ord(namn);
    }

    private Stream<Anmarkning> nivan() {
        if (slag != Insatsslag.FOREBYGGANDE) {
            return Stream.empty();
        }
        if (niva == null) {
            return Stream.of(Insatsregler.NIVA_SAKNAS.anmarkning(Map.of("insats", ord())));
        }
        return niva == 1 && nivamotiv.isBlank() ? Stream.of(Insatsregler.ALLMANT.anmarkning(Map.of())) : Stream.empty();
    }

    private Stream<Anmarkning> malgruppen(Malgrupp forbundets) {
        return forbundets == null || malgrupp == null || forbundets.rymmer(malgrupp)
                ? Stream.empty()
                : Stream.of(Insatsregler.MALGRUPP_UTANFOR.anmarkning(Map.of(
                        "insats", ord(),
                        "aldrar",
                                new Uppgift.Ord(
                                        malgrupp.aldrar() == null
                                                ? ""
                                                : malgrupp.aldrar().toString()),
                        "forbundets", new Uppgift.Ord(forbundets.aldrar().toString()))));
    }

    private Stream<Anmarkning> kontakterna() {
        return bemanning.isEmpty()
                ? Stream.empty()
                : parter.stream()
                        .filter(part -> bemanning.stream()
                                .noneMatch(b -> b.kontaktperson() && b.part().arSamma(part)))
                        .map(part -> Insatsregler.KONTAKT_SAKNAS.anmarkning(
                                Map.of("insats", ord(), "part", new Uppgift.Ord(part.namn()))));
    }

    private Stream<Anmarkning> pengarna() {
        return oforklarat().filter(rest -> !rest.arNoll()).stream()
                .map(rest -> Insatsregler.OFORKLARAD.anmarkning(Map.of(
                        "insats", ord(),
                        "kostnad", new Uppgift.Pengar(kostnad),
                        "forklarat", new Uppgift.Pengar(forklarat()),
                        "differens", new Uppgift.Pengar(rest))));
    }
}
