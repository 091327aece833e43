package org.openfinsam.domain.ekonomi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.tid.Period;

/**
 * What the books say of a year so far, line by line: of a ledger month by month, or of a statement the sum alone. Immutable and
 * thread-safe.
 *
 * @param manader how many months are known from January on, 0–12
 * @param perManad whether each month is known by itself; otherwise the sum of them stands in the last
 * @param okopplade how many accounts go to no line yet, so that their money is missing here
 * @param rader the lines in the order of the report, none twice
 * @since 0.1
 */
public record Arsutfall(int manader, boolean perManad, int okopplade, List<Radutfall> rader) {

    /** The months of a whole year. */
    public static final int HELT_AR = 12;

    /** A year that the books say nothing of. */
    public static final Arsutfall INGET = new Arsutfall(0, false, 0, List.of());

    /**
     * Checks and copies.
     *
     * @param manader months known
     * @param perManad whether each is known by itself
     * @param okopplade accounts that go nowhere
     * @param rader the lines, none null
     * @throws IllegalArgumentException if the months are not 0–12, or a line has another number of them
     */
    public Arsutfall {
        rader = List.copyOf(rader);
        if (manader < 0 || manader > HELT_AR) {
            throw new IllegalArgumentException("Not 0–12 months: " + manader);
        }
        for (Radutfall rad : rader) {
            if (rad.manader().size() != manader) {
                throw new IllegalArgumentException(
                        rad.plats() + " has " + rad.manader().size() + " months, not " + manader);
            }
        }
    }

    /**
     * What a ledger says. A month is known when something is booked in it or in a later one.
     *
     * @param bocker the ledger of each month, January first, at most twelve; none null
     * @param koppling which accounts go to which lines, not null
     * @return the year so far, never null
     * @throws IllegalArgumentException if there are more than twelve months
     */
    public static Arsutfall av(List<Huvudbok> bocker, Kontokoppling koppling) {
        int kanda = 0;
        for (int i = 0; i < bocker.size(); i++) {
            if (bocker.get(i).rader().stream().anyMatch(rad -> !rad.utfall().arNoll())) {
                kanda = i + 1;
            }
        }
        Map<String, Prognosplats> platser = new LinkedHashMap<>();
        Map<String, List<Belopp>> manader = new LinkedHashMap<>();
        Map<String, Belopp> budget = new LinkedHashMap<>();
        Map<String, Belopp> arsbudget = new LinkedHashMap<>();
        Set<Kontonummer> okopplade = new HashSet<>();
        for (int i = 0; i < kanda; i++) {
            Huvudbok.Kopplad manaden = bocker.get(i).kopplad(koppling);
            manaden.okopplade().forEach(rad -> okopplade.add(rad.konto()));
            for (Rakningspost post : manaden.poster()) {
                if (Prognosplats.arSumma(post.avsnitt(), post.rad())) {
                    continue;
                }
                Prognosplats plats = Prognosplats.av(post.avsnitt(), post.rad());
                String nyckel = plats.nyckel();
                platser.putIfAbsent(nyckel, plats);
                List<Belopp> radens = manader.computeIfAbsent(
                        nyckel, ny -> new ArrayList<>(Collections.nCopies(HELT_AR, Belopp.NOLL)));
                int manad = i;
                post.belopp().ifPresent(belopp -> {
                    switch (post.kolumn()) {
                        case "utfall" -> radens.set(manad, belopp);
                        case "budget" -> budget.merge(nyckel, belopp, Belopp::plus);
                        case "arsbudget" -> arsbudget.put(nyckel, belopp);
                        default -> {}
                    }
                });
            }
        }
        int antal = kanda;
        return new Arsutfall(
                antal,
                true,
                okopplade.size(),
                platser.values().stream()
                        .map(plats -> new Radutfall(
                                plats,
                                manader.get(plats.nyckel()).subList(0, antal),
                                budget.get(plats.nyckel()),
                                arsbudget.get(plats.nyckel())))
                        .toList());
    }

    /**
     * What a statement from January on says: the sum of its months, and its budgets.
     *
     * @param rakning a result from 1 January to the end of a month, not null
     * @return the year so far; {@link #INGET} if it is another kind or another period; never null
     */
    public static Arsutfall av(Rakning rakning) {
        Period period = rakning.period();
        boolean helaManader =
                period.till().equals(period.till().withDayOfMonth(period.till().lengthOfMonth()));
        if (rakning.slag() != Rakningsslag.RESULTAT
                || period.fran().getDayOfYear() != 1
                || period.fran().getYear() != period.till().getYear()
                || !helaManader) {
            return INGET;
        }
        int antal = period.till().getMonthValue();
        Map<String, Prognosplats> platser = new LinkedHashMap<>();
        Map<String, Map<String, Belopp>> celler = new LinkedHashMap<>();
        for (Rakningspost post : rakning.poster()) {
            if (!Prognosplats.arSumma(post.avsnitt(), post.rad())) {
                Prognosplats plats = Prognosplats.av(post.avsnitt(), post.rad());
                platser.putIfAbsent(plats.nyckel(), plats);
                Map<String, Belopp> radens = celler.computeIfAbsent(plats.nyckel(), ny -> new LinkedHashMap<>());
                post.belopp().ifPresent(belopp -> radens.put(post.kolumn(), belopp));
            }
        }
        return new Arsutfall(
                antal,
                false,
                0,
                platser.values().stream()
                        // A line without outcome is not known, which is not zero.
                        .filter(plats -> celler.get(plats.nyckel()).containsKey("utfall"))
                        .map(plats -> {
                            Map<String, Belopp> radens = celler.get(plats.nyckel());
                            List<Belopp> manader = new ArrayList<>(Collections.nCopies(antal - 1, Belopp.NOLL));
                            manader.add(radens.get("utfall"));
                            return new Radutfall(plats, manader, radens.get("budget"), radens.get("arsbudget"));
                        })
                        .toList());
    }

    /**
     * Whether the sum of some months can be told.
     *
     * @param antal how many, 1–12
     * @return true if they are known, and by themselves unless they are all that is known
     */
    public boolean harSumma(int antal) {
        return antal >= 1 && (antal == manader || (perManad && antal < manader));
    }

    /**
     * What the months that are known come to: income less costs.
     *
     * @return the result so far, negative for a deficit; zero if no month is known; never null
     */
    public Belopp resultat() {
        Belopp resultat = Belopp.NOLL;
        for (Radutfall rad : rader) {
            Belopp summa = rad.summa(manader);
            resultat = rad.plats().intakt() ? resultat.plus(summa) : resultat.minus(summa);
        }
        return resultat;
    }

    /**
     * A line.
     *
     * @param nyckel its key, not null
     * @return the line, or empty
     */
    public Optional<Radutfall> rad(String nyckel) {
        return rader.stream().filter(rad -> rad.plats().nyckel().equals(nyckel)).findFirst();
    }
}
