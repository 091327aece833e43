package org.openfinsam.persistence.medel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openfinsam.domain.belopp.AvvisadRad;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.medel.Aldersspann;
import org.openfinsam.domain.medel.Befolkning.Omrade;
import org.openfinsam.persistence.grund.Databas;
import org.openfinsam.persistence.grund.Provlager;
import org.openfinsam.persistence.medel.Befolkningsimport.Slag;
import org.openfinsam.persistence.medel.Befolkningsimport.Uppgifter;

@ParameterizedClass
@EnumSource(Databas.class)
class BefolkningsimportTest {

    private static final LocalDate DAG = LocalDate.parse("2016-12-31");
    private static final Aldersspann ALDRAR = new Aldersspann(16, 64);

    private final Provlager lager;
    private ForbundId forbund;

    BefolkningsimportTest(Databas databas) {
        lager = Provlager.pa(databas);
    }

    @BeforeEach
    void egetForbund() {
        forbund = ForbundId.of("folk-" + lager.tal("select count(*) + 1 from forbund"));
        lager.gor(f -> f.forbund().laggTill(Forbund.ny(forbund, "Förbundet", "F", null, null, List.of())));
    }

    @Test
    void arbetsbokenLasesSomSammaCsv() throws IOException {
        byte[] bok = bok(new Object[][] {
            {"kommunkod", "kommun", "antal"}, {"2480", "Umeå; \"staden\"", 83_300}, {}, {2460, "Vännäs", 5_300.0}
        });

        assertEquals(List.of(), importera(Slag.XLSX, bok));
        assertEquals(
                List.of(new Omrade("2480", "Umeå; \"staden\"", 83_300), new Omrade("2460", "Vännäs", 5_300)),
                omraden());
    }

    @Test
    void enDaligRadNamnsMedBladetsRadnummerOchIngetLagras() throws IOException {
        byte[] bok = bok(new Object[][] {{"kommunkod", "antal"}, {"2480", 1}, {}, {"2460", "okänt"}});

        assertEquals(List.of(new AvvisadRad(4, AvvisadRad.Skal.EJ_ANTAL, "antal = okänt")), importera(Slag.XLSX, bok));
        assertEquals(List.of(), lager.fraga(f -> f.befolkning().lista(forbund)));
    }

    @Test
    void andraAldrarAnDeBegardaNekas() {
        assertEquals(
                List.of(new AvvisadRad(1, AvvisadRad.Skal.SAKNAS_I_FILEN, "16–64")),
                importera(Slag.CSV, "kommunkod;antal;alder\n2480;1;20–64\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of(), lager.fraga(f -> f.befolkning().lista(forbund)));
    }

    @Test
    void detSomIngenArbetsbokArSagsSa() {
        assertThrows(
                UncheckedIOException.class,
                () -> importera(Slag.XLSX, "kommunkod;antal".getBytes(StandardCharsets.UTF_8)));
        assertThrows(UncheckedIOException.class, () -> importera(Slag.XLSX, new byte[0]));
    }

    private List<AvvisadRad> importera(Slag slag, byte[] fil) {
        return lager.fraga(f -> {
            try {
                return new Befolkningsimport(f.befolkning())
                        .importera(forbund, slag, new Uppgifter("SCB", DAG, ALDRAR), new ByteArrayInputStream(fil));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private List<Omrade> omraden() {
        return lager.fraga(f -> f.befolkning().find(forbund, DAG, ALDRAR))
                .orElseThrow()
                .befolkning()
                .omraden();
    }

    private static byte[] bok(Object[][] rader) throws IOException {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        try (Workbook bok = new Workbook(ut, "prov", "1.0")) {
            Worksheet blad = bok.newWorksheet("Blad1");
            for (int rad = 0; rad < rader.length; rad++) {
                for (int kolumn = 0; kolumn < rader[rad].length; kolumn++) {
                    if (rader[rad][kolumn] instanceof Number tal) {
                        blad.value(rad, kolumn, tal);
                    } else {
                        blad.value(rad, kolumn, rader[rad][kolumn].toString());
                    }
                }
            }
        }
        return ut.toByteArray();
    }
}
