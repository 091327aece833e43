package org.openfinsam.domain.rapport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Budget;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.insats.Insatskoll;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.medel.Bidragsar;
import org.openfinsam.domain.medel.EgetKapital;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.medel.Kapitaltrappa;
import org.openfinsam.domain.rapport.Lagkoll.Underlag;
import org.openfinsam.domain.tid.Rakenskapsar;

class LagkollTest {

    static final ForbundId ID = ForbundId.of("skelleftea");

    /** Skellefteå's contributions as its plan states them: the state gave 38 too little in 2014. */
    @Test
    void theYearOfTheDayAndTheYearsBesideItAreAsked() {
        Underlag underlag = underlag(ar(2013, 2_900, 1_450), ar(2014, 2_976, 1_526));

        assertEquals(List.of("2014"), aren(underlag, "2013-06-30", "FL5-HALFTEN"));
        assertEquals(List.of("2014"), aren(underlag, "2014-06-30", "FL5-HALFTEN"));
        assertEquals(List.of("2014"), aren(underlag, "2015-06-30", "FL5-HALFTEN"));
        assertEquals(List.of(), aren(underlag, "2016-06-30", "FL5-HALFTEN"));
        assertEquals(List.of(), aren(underlag, "2012-06-30", "FL5-HALFTEN"));
    }

    /** Nobody has begun the year: the members are asked all the same, but not where the room is not in use at all. */
    @ParameterizedTest
    @CsvSource({"2014-06-30, 0", "2016-06-30, 3"})
    void aYearThatNobodyHasBegunLacksItsDecisions(LocalDate dag, int antal) {
        Underlag underlag = underlag(ar(2014, 2_976, 1_526));

        assertEquals(
                antal,
                koder(Lagkoll.av(underlag, dag))
                        .filter("FL5-BESLUT-SAKNAS"::equals)
                        .count());
        assertEquals(
                0,
                koder(Lagkoll.av(underlag(), dag))
                        .filter("FL5-BESLUT-SAKNAS"::equals)
                        .count());
    }

    @Test
    void theAssociationItselfComesFirstAndAPartWithNothingToSayIsLeftOut() {
        Lagkoll koll = Lagkoll.av(underlag(ar(2014, 2_976, 1_526)), LocalDate.of(2014, 6, 30));

        assertEquals(
                List.of(Optional.empty(), Optional.of(new Rakenskapsar(2014))),
                koll.delar().stream().map(Lagkoll.Del::aret).toList());
        assertTrue(koder(koll).anyMatch("FL8-ORDNING-SAKNAS"::equals));
        assertEquals(koll.antal(Allvar.FEL) + koll.antal(Allvar.VARNING), koll.attAtgarda());
        assertTrue(koll.antal(Allvar.VARNING) > 0);
    }

    @Test
    void theOwnCapitalOfTheYearIsAskedToo() {
        Underlag utan = underlag(ar(2014, 3_000, 1_500));
        EgetKapital minus =
                new EgetKapital(new Rakenskapsar(2014), Belopp.NOLL, Belopp.kronor(-1), Belopp.NOLL, Belopp.kronor(-1));
        Underlag med = new Underlag(utan.forbund(), List.of(), utan.bidragsar(), List.of(minus), Kapitaltrappa.TOM);

        assertEquals(List.of(), aren(utan, "2014-12-31", "FL22-BRIST"));
        assertEquals(List.of("2014"), aren(med, "2014-12-31", "FL22-BRIST"));
    }

    @Test
    void anAssociationThatDoesNotExistIsNotAsked() {
        Underlag underlag = underlag(ar(2014, 2_976, 1_526));
        underlag.forbund().bildades(LocalDate.of(2010, 1, 1));

        assertEquals(List.of(), Lagkoll.av(underlag, LocalDate.of(2009, 12, 31)).delar());
    }

    /** In December the next year's budget is late; an association that keeps no budgets here is not asked. */
    @Test
    void theBudgetOfTheNextYearIsAskedTooOnceThereAreBudgets() {
        Underlag utan = underlag(ar(2014, 3_000, 1_500));
        Budget ifjol = Budget.ny(ID, new Rakenskapsar(2014), 1, LocalDate.of(2013, 10, 1), "Ekonom");
        Underlag med =
                new Underlag(utan.forbund(), List.of(), utan.bidragsar(), List.of(), Kapitaltrappa.TOM, List.of(ifjol));

        assertEquals(List.of(), aren(utan, "2014-12-01", "FL23-BUDGET-SAKNAS"));
        assertEquals(List.of("2014"), aren(med, "2014-11-30", "FL23-BUDGET-SAKNAS"));
        assertEquals(List.of("2015", "2014"), aren(med, "2014-12-01", "FL23-BUDGET-SAKNAS"));
    }

    /** With the year of the day, and only while it goes on. */
    @Test
    void insatserAndAgreementsAreAskedToo() {
        Underlag utan = underlag(ar(2014, 3_000, 1_500));
        Underlag med = new Underlag(
                utan.forbund(),
                List.of(),
                utan.bidragsar(),
                List.of(),
                Kapitaltrappa.TOM,
                List.of(),
                List.of(),
                List.of(
                        new Insatskoll.Ledning("Åter", LocalDate.of(2014, 1, 1), null, false, true),
                        new Insatskoll.Avtalslage("Avtal", LocalDate.of(2014, 1, 1), null, null, 2, 0)));

        assertEquals(List.of(), aren(utan, "2014-12-01", "INSATS-LEDNING-SAKNAS"));
        assertEquals(List.of("2014"), aren(med, "2014-12-01", "INSATS-LEDNING-SAKNAS"));
        assertEquals(List.of("2014"), aren(med, "2014-12-01", "AVTAL-EJ-UNDERTECKNAT"));
        assertEquals(List.of(), aren(med, "2013-12-31", "INSATS-LEDNING-SAKNAS"));
    }

    private static List<String> aren(Underlag underlag, String dag, String kod) {
        return Lagkoll.av(underlag, LocalDate.parse(dag)).delar().stream()
                .filter(del -> del.anmarkningar().stream().anyMatch(a -> a.kod().equals(kod)))
                .map(del -> del.aret().map(Rakenskapsar::toString).orElse("förbundet"))
                .toList();
    }

    private static Stream<String> koder(Lagkoll koll) {
        return koll.delar().stream().flatMap(del -> del.anmarkningar().stream()).map(Anmarkning::kod);
    }

    static Underlag underlag(Bidragsar... aren) {
        Forbund forbund = Forbund.ny(
                ID,
                "Samordningsförbundet Skellefteå",
                "Skellefteå",
                null,
                "Skellefteå",
                List.of(
                        Medlem.of(Part.FORSAKRINGSKASSAN, "Försäkringskassan"),
                        Medlem.of(Part.ARBETSFORMEDLINGEN, "Arbetsförmedlingen"),
                        Medlem.of(Part.REGION, "24", "Västerbottens läns landsting"),
                        Medlem.of(Part.KOMMUN, "2482", "Skellefteå")));
        return new Underlag(forbund, List.of(), List.of(aren), List.of(), Kapitaltrappa.TOM);
    }

    /** Decided, in thousands. */
    static Bidragsar ar(int ar, int staten, int vardera) {
        Bidragsar det = Bidragsar.nytt(ID, new Rakenskapsar(ar));
        det.beslutat(
                Givare.of(Part.FORSAKRINGSKASSAN, null, "Försäkringskassan"), Belopp.kronor(staten * 1_000L), null);
        det.beslutat(
                Givare.of(Part.REGION, "24", "Västerbottens läns landsting"), Belopp.kronor(vardera * 1_000L), null);
        det.beslutat(Givare.of(Part.KOMMUN, "2482", "Skellefteå"), Belopp.kronor(vardera * 1_000L), null);
        return det;
    }
}
