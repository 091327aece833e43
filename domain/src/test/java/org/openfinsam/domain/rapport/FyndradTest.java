package org.openfinsam.domain.rapport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FyndradTest {

    private static final LocalDate MAN = LocalDate.of(2020, 3, 2);
    private static final LocalDate TIS = MAN.plusDays(1);
    private static final LocalDate ONS = TIS.plusDays(1);

    @Test
    void whatIsNewGetsARow() {
        Fyndrad.Andring andring = Fyndrad.jamfor(List.of(), List.of(fynd("A", 1), fynd("B", 1)), MAN);

        assertEquals(List.of(rad("A", 1, MAN, MAN, null), rad("B", 1, MAN, MAN, null)), andring.nya());
        assertEquals(List.of(), andring.andrade());
    }

    @Test
    void whatIsThereAgainIsSeenAgainWithItsFiguresOfToday() {
        Fyndrad.Andring andring = Fyndrad.jamfor(List.of(rad("A", 1, MAN, MAN, null)), List.of(fynd("A", 2)), TIS);

        assertEquals(List.of(), andring.nya());
        assertEquals(List.of(rad("A", 2, MAN, TIS, null)), andring.andrade());
    }

    @Test
    void whatIsNotThereAnyMoreWasLastSeenBefore() {
        Fyndrad.Andring andring = Fyndrad.jamfor(List.of(rad("A", 1, MAN, MAN, null)), List.of(), TIS);

        assertEquals(List.of(rad("A", 1, MAN, MAN, TIS)), andring.andrade());
    }

    @Test
    void whatComesBackTheSameDayGoesOnAndLaterIsAnotherRow() {
        assertEquals(
                List.of(rad("A", 1, MAN, TIS, null)),
                Fyndrad.jamfor(List.of(rad("A", 1, MAN, MAN, TIS)), List.of(fynd("A", 1)), TIS)
                        .andrade());
        // The store leaves out what went before today.
        assertEquals(
                List.of(rad("A", 1, ONS, ONS, null)),
                Fyndrad.jamfor(List.of(), List.of(fynd("A", 1)), ONS).nya());
    }

    @Test
    void twoFindingsAboutOneMatterAreOneRow() {
        assertEquals(
                List.of(rad("A", 1, MAN, MAN, null)),
                Fyndrad.jamfor(List.of(), List.of(fynd("A", 1), fynd("A", 2)), MAN)
                        .nya());
    }

    @Test
    void aClockThatGoesBackChangesNothing() {
        assertTrue(Fyndrad.jamfor(List.of(rad("A", 1, MAN, TIS, null)), List.of(fynd("B", 1)), MAN)
                .arTom());
    }

    @Test
    void daysGoForward() {
        assertThrows(IllegalArgumentException.class, () -> rad("A", 1, TIS, MAN, null));
        assertThrows(IllegalArgumentException.class, () -> rad("A", 1, MAN, TIS, MAN));
    }

    /** Day after day: what is open is what is found, asked again nothing changes, and no matter is open twice. */
    @Property
    void whatIsOpenIsWhatIsFound(
            @ForAll @Size(max = 12) List<@Size(max = 6) Set<@IntRange(min = 0, max = 7) Integer>> dagar) {
        List<Fyndrad> logg = new ArrayList<>();
        for (int i = 0; i < dagar.size(); i++) {
            LocalDate dag = MAN.plusDays(i / 2);
            int kronor = i + 1;
            List<Fynd> nu =
                    dagar.get(i).stream().map(m -> fynd("M" + m, kronor)).toList();
            skriv(logg, Fyndrad.jamfor(kanda(logg, dag), nu, dag));

            assertTrue(Fyndrad.jamfor(kanda(logg, dag), nu, dag).arTom());
            List<Fyndrad> oppna =
                    logg.stream().filter(r -> r.bortaDen().isEmpty()).toList();
            assertEquals(nu.size(), oppna.size());
            assertEquals(
                    nu.stream().map(Fynd::nyckel).collect(Collectors.toSet()),
                    oppna.stream().map(Fyndrad::nyckel).collect(Collectors.toSet()));
            assertEquals(
                    logg.size(),
                    logg.stream()
                            .map(r -> r.nyckel() + " " + r.forst())
                            .distinct()
                            .count());
        }
    }

    private static List<Fyndrad> kanda(List<Fyndrad> logg, LocalDate dag) {
        return logg.stream()
                .filter(r -> r.bortaDen().filter(b -> b.isBefore(dag)).isEmpty())
                .toList();
    }

    private static void skriv(List<Fyndrad> logg, Fyndrad.Andring andring) {
        for (Fyndrad ny : andring.andrade()) {
            logg.removeIf(r -> r.nyckel().equals(ny.nyckel()) && r.forst().equals(ny.forst()));
            logg.add(ny);
        }
        logg.addAll(andring.nya());
    }

    private static Fynd fynd(String medlem, long kronor) {
        return FyndmotivTest.obetalt(medlem, kronor);
    }

    private static Fyndrad rad(String medlem, long kronor, LocalDate forst, LocalDate senast, LocalDate borta) {
        Fynd fynd = fynd(medlem, kronor);
        return new Fyndrad(fynd.nyckel(), fynd.anmarkning().allvar(), fynd.uppgifter(), forst, senast, borta);
    }
}
