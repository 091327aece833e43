package org.openfinsam.domain.ekonomi;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * What a round's rows are calculated from and shown beside: the year so far, the year before, and the budget. Immutable and
 * thread-safe.
 *
 * <p>A row of the report is a row of the budget if it has the same name and the kind of its section, or else the same name and
 * no other has. What the round's months do not reach is not known: then a row has no run rate, and no outcome so far.
 *
 * <p>What is agreed for the rest of the year is, in this order:
 * <ul>
 * <li>of a line that the board has granted applications for, what is left of what they were granted, never less than nothing;
 * <li>of a budget row that is decided and calculated by the month, what its months that are left cost;
 * <li>of one that is decided otherwise, what is left of its amount, never less than nothing;
 * <li>of the budget in the books, which is an adopted one, what it has for the months that are left.
 * </ul>
 * A budget row that is only planned or directional is no commitment.
 *
 * @param ar the year, not null
 * @param manad how many months the round knows, 0–11
 * @param arets the year so far by the books, not null
 * @param fjolarets the year before by the books, not null
 * @param budget the version of the year's budget that counts; null without one
 * @param ataganden what granted applications bind the association to pay in the year, none null
 * @since 0.1
 */
public record Prognosgrund(
        Rakenskapsar ar,
        int manad,
        Arsutfall arets,
        Arsutfall fjolarets,
        Budget budget,
        List<Prognosatagande> ataganden) {

    /**
     * The same where nobody has granted anything.
     *
     * @param ar the year, not null
     * @param manad months known, 0–11
     * @param arets the year so far, not null
     * @param fjolarets the year before, not null
     * @param budget the budget, or null
     * @throws IllegalArgumentException as the other
     */
    public Prognosgrund(Rakenskapsar ar, int manad, Arsutfall arets, Arsutfall fjolarets, Budget budget) {
        this(ar, manad, arets, fjolarets, budget, List.of());
    }

    /**
     * Checks the parts.
     *
     * @param ar the year, not null
     * @param manad months known, 0–11
     * @param arets the year so far, not null
     * @param fjolarets the year before, not null
     * @param budget the budget, or null
     * @param ataganden what is granted, none null
     * @throws IllegalArgumentException if the budget is of another year, or the months are not 0–11
     */
    public Prognosgrund {
        Objects.requireNonNull(arets, "arets");
        Objects.requireNonNull(fjolarets, "fjolarets");
        ataganden = List.copyOf(ataganden);
        if (manad < 0 || manad > Prognosomgang.SISTA_MANAD) {
            throw new IllegalArgumentException("Not 0–11 months: " + manad);
        }
        if (budget != null && !budget.ar().equals(ar)) {
            throw new IllegalArgumentException("Not the budget of " + ar + ": " + budget);
        }
    }

    /**
     * The lines of a first round: those of the books, else those of the year before, else those of the budget.
     *
     * @return the lines, none if there is nothing to go by; never null
     */
    public List<Prognosplats> platser() {
        for (Arsutfall bok : List.of(arets, fjolarets)) {
            if (!bok.rader().isEmpty()) {
                return bok.rader().stream().map(Radutfall::plats).toList();
            }
        }
        Map<String, Prognosplats> platser = new LinkedHashMap<>();
        if (budget != null) {
            for (Budgetslag slag : Budgetslag.values()) {
                budget.rader().stream()
                        .filter(rad -> rad.slag() == slag)
                        .map(rad ->
                                new Prognosplats(slag.name().toLowerCase(Locale.ROOT), rad.namn(), !slag.arKostnad()))
                        .forEach(plats -> platser.putIfAbsent(plats.nyckel(), plats));
            }
        }
        return List.copyOf(platser.values());
    }

    /**
     * The forecast of a line by a method.
     *
     * @param nyckel the line's key, not null
     * @param metod the method, not null
     * @return the forecast; empty if it cannot be made
     */
    public Optional<Belopp> prognos(String nyckel, Prognosmetod metod) {
        return underlag(nyckel).flatMap(underlag -> underlag.prognos(metod));
    }

    /**
     * What a line is calculated from.
     *
     * @param nyckel its key, not null
     * @return the basis; empty if the books do not know its months
     */
    public Optional<Prognosunderlag> underlag(String nyckel) {
        if (!arets.harSumma(manad)) {
            return Optional.empty();
        }
        return arets.rad(nyckel)
                .map(rad -> new Prognosunderlag(
                        rad.manader().subList(0, manad),
                        fjolarets.perManad() && fjolarets.manader() == Arsutfall.HELT_AR
                                ? fjolarets
                                        .rad(nyckel)
                                        .map(ett -> List.of(ett.manader()))
                                        .orElse(List.of())
                                : List.of(),
                        atagit(rad).orElse(null)));
    }

    /**
     * The granted applications of a line: those with its name, if it is a cost and no other line of costs has that name.
     *
     * @param plats the line, not null
     * @return what they bind the association to pay, in their order; none if nothing is granted for the line; never null
     */
    public List<Prognosatagande> ataganden(Prognosplats plats) {
        return arEnsam(plats)
                ? ataganden.stream()
                        .filter(ett -> ett.rad().equals(plats.rad()))
                        .toList()
                : List.of();
    }

    private boolean arEnsam(Prognosplats plats) {
        return !plats.intakt()
                && arets.rader().stream()
                        .map(Radutfall::plats)
                        .noneMatch(annan -> !annan.intakt()
                                && annan.rad().equals(plats.rad())
                                && !annan.nyckel().equals(plats.nyckel()));
    }

    /**
     * The granted applications that no line takes, so that their money is in no forecast by commitments.
     *
     * @param platser the lines of a round, none null
     * @return what is left over, in its order; never null
     */
    public List<Prognosatagande> utanRad(Collection<Prognosplats> platser) {
        List<Prognosatagande> tagna =
                platser.stream().flatMap(plats -> ataganden(plats).stream()).toList();
        return ataganden.stream().filter(ett -> !tagna.contains(ett)).toList();
    }

    /**
     * The decisions that a line's forecast by a method rests on.
     *
     * @param plats the line, not null
     * @param metod the method, not null
     * @return the decisions, each once; none unless it is by commitments and applications are granted for the line; never null
     */
    public List<BeslutRef> beslut(Prognosplats plats, Prognosmetod metod) {
        return metod == Prognosmetod.ATAGANDEN
                ? ataganden(plats).stream()
                        .map(Prognosatagande::beslut)
                        .distinct()
                        .toList()
                : List.of();
    }

    private Optional<Belopp> atagit(Radutfall rad) {
        List<Prognosatagande> beviljat = ataganden(rad.plats());
        if (!beviljat.isEmpty()) {
            return Optional.of(kvar(
                    Belopp.summa(beviljat.stream().map(Prognosatagande::belopp).toList()), rad));
        }
        Optional<Budgetrad> beslutad = budgetrad(rad.plats())
                .filter(ett -> ett.lage() == Budgetradslage.BESLUTAD)
                .filter(ett -> ett.belopp().get(0).isPresent());
        if (beslutad.isPresent()) {
            Optional<Budgetunderlag> underlag = beslutad.get().underlag();
            if (underlag.isPresent()) {
                return Optional.of(underlag.get().efter(ar, manad));
            }
            return Optional.of(kvar(beslutad.get().belopp().get(0).get(), rad));
        }
        return manad == arets.manader() ? rad.budgetKvar() : Optional.empty();
    }

    private Belopp kvar(Belopp arets, Radutfall rad) {
        Belopp kvar = arets.minus(rad.summa(manad));
        return kvar.arNegativt() ? Belopp.NOLL : kvar;
    }

    private Optional<Budgetrad> budgetrad(Prognosplats plats) {
        if (budget == null) {
            return Optional.empty();
        }
        List<Budgetrad> lika = budget.rader().stream()
                .filter(rad -> rad.namn().equals(plats.rad()) && rad.slag().arKostnad() != plats.intakt())
                .toList();
        Optional<Budgetslag> slag = Budgetinlasning.slag(plats.avsnitt());
        Optional<Budgetrad> samma = lika.stream()
                .filter(rad -> slag.filter(ett -> ett == rad.slag()).isPresent())
                .findFirst();
        return samma.isPresent() || lika.size() != 1 ? samma : Optional.of(lika.get(0));
    }

    /**
     * What has come of a line in the months that the round knows.
     *
     * @param nyckel its key, not null
     * @return the sum; empty if the books do not know
     */
    public Optional<Belopp> hittills(String nyckel) {
        return arets.harSumma(manad) ? arets.rad(nyckel).map(rad -> rad.summa(manad)) : Optional.empty();
    }

    /**
     * What the year's budget says of a line: the version that counts, or else the budget in the books.
     *
     * @param plats the line, not null
     * @return the amount; empty if neither says anything
     */
    public Optional<Belopp> budget(Prognosplats plats) {
        return budgetrad(plats)
                .flatMap(rad -> rad.belopp().get(0))
                .or(() -> arets.rad(plats.nyckel()).flatMap(rad -> Optional.ofNullable(rad.arsbudget())));
    }

    /**
     * What the year before ended with in a line.
     *
     * @param nyckel its key, not null
     * @return the sum of its twelve months; empty if they are not known
     */
    public Optional<Belopp> fjolaret(String nyckel) {
        return fjolarets.harSumma(Arsutfall.HELT_AR)
                ? fjolarets.rad(nyckel).map(rad -> rad.summa(Arsutfall.HELT_AR))
                : Optional.empty();
    }
}
