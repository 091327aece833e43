package org.openfinsam.domain.insats;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Kommunkod;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Uppgift;
import org.openfinsam.domain.medel.Givare;
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
 * @param malgrupp whom it is for, or null if not said
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
        Malgrupp malgrupp,
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
     * @param malgrupp whom it is for, or null if not said
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
        return new Insats(
                id, forbund, namn, slag, niva, nivamotiv, malgrupp, kommuner, agare, parter, fran, till, bemanning,
                linje, projekt, esf, metod, kostnad, medel);
    }

    /**
     * This with another owner.
     *
     * @param agare the member that owns it, or null if not said
     * @return a copy, never null
     */
    public Insats medAgare(Givare agare) {
        return new Insats(
                id, forbund, namn, slag, niva, nivamotiv, malgrupp, kommuner, agare, parter, fran, till, bemanning,
                linje, projekt, esf, metod, kostnad, medel);
    }

    /**
     * This with other staff.
     *
     * @param bemanning who works in it, not null
     * @return a copy, never null
     */
    public Insats medBemanning(List<Bemanning> bemanning) {
        return new Insats(
                id, forbund, namn, slag, niva, nivamotiv, malgrupp, kommuner, agare, parter, fran, till, bemanning,
                linje, projekt, esf, metod, kostnad, medel);
    }

    /**
     * This with another reporting line.
     *
     * @param linje to whom it reports, or null if not said
     * @return a copy, never null
     */
    public Insats medLinje(Rapporteringslinje linje) {
        return new Insats(
                id, forbund, namn, slag, niva, nivamotiv, malgrupp, kommuner, agare, parter, fran, till, bemanning,
                linje, projekt, esf, metod, kostnad, medel);
    }

    /**
     * This with another larger project.
     *
     * @param projekt the larger project it is part of, or null
     * @return a copy, never null
     */
    public Insats medProjekt(Storreprojekt projekt) {
        return new Insats(
                id, forbund, namn, slag, niva, nivamotiv, malgrupp, kommuner, agare, parter, fran, till, bemanning,
                linje, projekt, esf, metod, kostnad, medel);
    }

    /**
     * This with another answer to whether ESF takes part.
     *
     * @param esf whether the European Social Fund takes part, or null if not said
     * @return a copy, never null
     */
    public Insats medEsf(Boolean esf) {
        return new Insats(
                id, forbund, namn, slag, niva, nivamotiv, malgrupp, kommuner, agare, parter, fran, till, bemanning,
                linje, projekt, esf, metod, kostnad, medel);
    }

    /**
     * This with another method.
     *
     * @param metod the method as the authority's register names it; blank if not said, not null
     * @return a copy, never null
     */
    public Insats medMetod(String metod) {
        return new Insats(
                id, forbund, namn, slag, niva, nivamotiv, malgrupp, kommuner, agare, parter, fran, till, bemanning,
                linje, projekt, esf, metod, kostnad, medel);
    }

    /**
     * This with another total cost.
     *
     * @param kostnad what it costs in all, or null if not known
     * @return a copy, never null
     */
    public Insats medKostnad(Belopp kostnad) {
        return new Insats(
                id, forbund, namn, slag, niva, nivamotiv, malgrupp, kommuner, agare, parter, fran, till, bemanning,
                linje, projekt, esf, metod, kostnad, medel);
    }

    /**
     * This with other money.
     *
     * @param medel who pays how much each year, not null
     * @return a copy, never null
     */
    public Insats medMedel(List<Insatsmedel> medel) {
        return new Insats(
                id, forbund, namn, slag, niva, nivamotiv, malgrupp, kommuner, agare, parter, fran, till, bemanning,
                linje, projekt, esf, metod, kostnad, medel);
    }

    /**
     * This with another motive.
     *
     * @param nivamotiv why general prevention is within FL 2 §; blank if not said, not null
     * @return a copy, never null
     */
    public Insats medNivamotiv(String nivamotiv) {
        return new Insats(
                id, forbund, namn, slag, niva, nivamotiv, malgrupp, kommuner, agare, parter, fran, till, bemanning,
                linje, projekt, esf, metod, kostnad, medel);
    }

    /**
     * This with other parties.
     *
     * @param parter the parties that take part, not null
     * @return a copy, never null
     */
    public Insats medParter(List<Givare> parter) {
        return new Insats(
                id, forbund, namn, slag, niva, nivamotiv, malgrupp, kommuner, agare, parter, fran, till, bemanning,
                linje, projekt, esf, metod, kostnad, medel);
    }

    /**
     * This with other places.
     *
     * @param kommuner where, not null
     * @return a copy, never null
     */
    public Insats medKommuner(List<Kommunkod> kommuner) {
        return new Insats(
                id, forbund, namn, slag, niva, nivamotiv, malgrupp, kommuner, agare, parter, fran, till, bemanning,
                linje, projekt, esf, metod, kostnad, medel);
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
                null,
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
     * @return the findings: owner, level of prevention, target group, reporting line, contacts, money; in that order, never null
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
                        pengarna())
                .flatMap(anmarkningar -> anmarkningar)
                .filter(anmarkning -> anmarkning.regel().arIKraft(dag))
                .toList();
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
