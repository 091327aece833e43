package org.openfinsam.domain.rapport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Prognosintervall;
import org.openfinsam.domain.ekonomi.Prognosmetod;
import org.openfinsam.domain.ekonomi.Prognosomgang;
import org.openfinsam.domain.ekonomi.Prognosplats;
import org.openfinsam.domain.ekonomi.Prognosrad;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Rakenskapsar;

class AttgoraTest {

    private static final Rakenskapsar AR = new Rakenskapsar(2020);
    private static final LocalDate AUGUSTI = LocalDate.of(2020, 8, 17);
    private static final Prognosplats LON = Prognosplats.av("personal", "Lön");

    @Test
    void budgetenHalvaretOchNastaOmgangIDagordning() {
        List<Attgora> kvar = Attgora.kvar(new Attgora.Lage(false, true, false, omgang(true)), AUGUSTI);

        assertEquals(
                List.of(
                        new Attgora(Attgora.Slag.HALVARSRAPPORT, AR, LocalDate.of(2020, 8, 31), 0),
                        new Attgora(Attgora.Slag.PROGNOS, AR, LocalDate.of(2020, 10, 31), 9),
                        new Attgora(Attgora.Slag.BUDGET, AR.nasta(), LocalDate.of(2020, 11, 30), 0)),
                kvar);
        assertEquals(14, kvar.get(0).dagar(AUGUSTI));
    }

    @Test
    void detSomArGjortEllerForbiArInteKvar() {
        assertEquals(List.of(), Attgora.kvar(new Attgora.Lage(true, true, true, null), AUGUSTI));
        assertEquals(List.of(), Attgora.kvar(new Attgora.Lage(false, true, false, null), LocalDate.of(2020, 12, 1)));
        assertEquals(
                List.of(), Attgora.kvar(new Attgora.Lage(true, false, false, omgang(true)), LocalDate.of(2021, 2, 1)));
    }

    @Test
    void enOmgangSomArbetasMedSkaBliKlar() {
        assertEquals(
                List.of(new Attgora(Attgora.Slag.PROGNOS, AR, LocalDate.of(2020, 7, 31), 6)),
                Attgora.kvar(new Attgora.Lage(true, false, false, omgang(false)), LocalDate.of(2020, 7, 1)));
    }

    private static Prognosomgang omgang(boolean faststalld) {
        LocalDate juli = LocalDate.of(2020, 7, 10);
        Prognosomgang omgang =
                Prognosomgang.ny(new ForbundId("f"), AR, 1, Prognosintervall.KVARTAL, 6, List.of(LON), juli, "Ekonom");
        if (faststalld) {
            omgang.oppnarMed(Belopp.NOLL);
            omgang.skriv(Prognosrad.av(LON, Prognosmetod.TAKT, Belopp.NOLL, null, null, juli, "Ekonom"));
            assertEquals(List.of(), omgang.faststall(juli, "Ekonom"));
        }
        return omgang;
    }
}
