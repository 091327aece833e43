package org.openfinsam.web.insats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.insats.Andelsuppgift;
import org.openfinsam.domain.insats.Askandeinnehall;
import org.openfinsam.domain.insats.Finansiar;
import org.openfinsam.domain.insats.Finansiering;
import org.openfinsam.domain.insats.Fraga;
import org.openfinsam.domain.insats.Insatsslag;
import org.openfinsam.domain.insats.Kostnadsrad;
import org.openfinsam.domain.insats.Kostnadsslag;
import org.openfinsam.domain.insats.Lofte;
import org.openfinsam.domain.insats.Lofteslage;
import org.openfinsam.domain.insats.Uppdragsgrans;
import org.openfinsam.domain.insats.Utlysning;
import org.openfinsam.domain.insats.UtlysningId;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.medel.Medelsform;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.domain.tid.Rakenskapsar;

/** What a content says comes back out of the form it fills, and what cannot be read is told by its field. */
class AskandeformularTest {

    private static final Rakenskapsar AR = new Rakenskapsar(2017);
    private static final LocalDate DAG = LocalDate.of(2016, 11, 18);
    private static final Givare UMEA = Givare.of(Part.KOMMUN, "2480", "Umeå");
    private static final List<Medlem> MEDLEMMAR =
            List.of(Medlem.of(Part.KOMMUN, "2480", "Umeå"), Medlem.of(Part.ARBETSFORMEDLINGEN, "Arbetsförmedlingen"));
    private static final Utlysning UTLYSNING =
            new Utlysning(UtlysningId.ny(), ForbundId.of("a"), AR, DAG, DAG, Fraga.standard(), List.of());
    private static final Lofte SKRIFTLIGT = new Lofte(Lofteslage.SKRIFTLIG, DAG);

    @Test
    void whatAnApplicationSaysComesBack() {
        Askandeinnehall innehall = Askandeinnehall.of("Steget vidare", Set.of(Insatsslag.INDIVID))
                .medUtforare(UMEA)
                .medPeriod(Period.ar(2017))
                .medParter(List.of(new Uppdragsgrans(UMEA, "Stöd.", "En plan.\nOch mer.")))
                .medSvar(Fraga.BEHOV, "Behovet är stort.")
                .medAskat(new TreeMap<>(Map.of(AR, Belopp.kronor(250_000), AR.nasta(), Belopp.parse("5.50"))))
                .medAskatI(Avrundning.TUSENTAL)
                .medRader(List.of(
                        new Kostnadsrad(
                                1,
                                "Matchning",
                                Kostnadsslag.PERSONAL,
                                "Coach",
                                Andel.of(1, 2),
                                Andel.of(1, 8),
                                new TreeMap<>(Map.of(AR, Belopp.kronor(20), AR.nasta(), Belopp.kronor(21))),
                                List.of(
                                        Finansiering.pengar(AR, Finansiar.forbundet(), Belopp.kronor(10), SKRIFTLIGT),
                                        Finansiering.egna(AR, Finansiar.of(UMEA), Belopp.kronor(6), SKRIFTLIGT),
                                        new Finansiering(
                                                AR.nasta(),
                                                Finansiar.of(UMEA),
                                                Medelsform.LIKVIDA_MEDEL,
                                                true,
                                                Belopp.kronor(7),
                                                SKRIFTLIGT),
                                        Finansiering.pengar(
                                                        AR,
                                                        Finansiar.of(Givare.utomstaende("Stiftelsen")),
                                                        Belopp.kronor(4),
                                                        SKRIFTLIGT)
                                                .atertagen(DAG.plusDays(1)))),
                        new Kostnadsrad(
                                4,
                                "",
                                Kostnadsslag.LOKAL,
                                "Hyra",
                                null,
                                null,
                                new TreeMap<>(Map.of(AR, Belopp.kronor(3))),
                                List.of())))
                .medAndelar(List.of(
                        new Andelsuppgift(AR, Kostnadsslag.PERSONAL, Finansiar.of(UMEA), new BigDecimal("20")),
                        new Andelsuppgift(AR, Kostnadsslag.LOKAL, Finansiar.forbundet(), new BigDecimal("12.50"))));

        assertEquals(innehall, formular(innehall).las().orElseThrow());
    }

    @Test
    void anEmptyDraftComesBack() {
        Askandeinnehall tomt = Askandeinnehall.of("Nytt", Set.of());

        assertEquals(tomt, formular(tomt).las().orElseThrow());
        assertEquals(List.of(AR), formular(tomt).aren());
    }

    @Test
    void theYearsOfASpanAreShownBeforeAnythingIsWrittenOfThem() {
        Askandeformular formular = formular(Askandeinnehall.of("Nytt", Set.of()));
        formular.visa("2016", "2018");
        assertEquals(List.of(AR.foregaende(), AR, AR.nasta()), formular.aren());
        formular.visa("", "x");
        assertEquals(List.of(AR.foregaende(), AR, AR.nasta()), formular.aren());
    }

    @ParameterizedTest
    @CsvSource({
        "namn, '', askande.fel.ord",
        "askat-2017, många, askande.fel.belopp",
        "askat-2017, -1, askande.fel.belopp",
        "rad-0-b-2017, 1.234, askande.fel.belopp",
        "rad-0-omf, 0, askande.fel.procent",
        "rad-0-omf, halv, askande.fel.procent",
        "fran, 2017-13-01, askande.fel.dag",
        "rad-0-f-0-b-2017, x, askande.fel.belopp"
    })
    void whatCannotBeReadIsToldByItsFieldAndStaysThere(String falt, String skrivet, String fel) {
        Map<String, String> falten = new HashMap<>(
                Map.of("namn", "Nytt", "ar1", "2017", "ar2", "2017", "rad-0-resurs", "Coach", "rad-0-f-0-vem", "ESF"));
        falten.put("rad-0-f-0-b-2017", "1");
        falten.put(falt, skrivet);
        Askandeformular formular =
                Askandeformular.av(falten, Askandeinnehall.of("Nytt", Set.of()), UTLYSNING, MEDLEMMAR, DAG);

        assertTrue(formular.las().isEmpty());
        assertEquals(fel, formular.fel().get(falt));
        assertEquals(skrivet, formular.text(falt));
    }

    @Test
    void aPayerIsKnownByNameAndARowTakenAwayIsGone() {
        Map<String, String> falten = new HashMap<>(
                Map.of("namn", "Nytt", "ar1", "2017", "ar2", "2017", "rad-0-resurs", "Coach", "rad-0-f-0-vem", "umeå"));
        falten.put("rad-0-f-0-b-2017", "1 000");
        falten.put("rad-1-resurs", "Hyra");
        falten.put("rad-1-bort", "ja");
        Askandeinnehall last = Askandeformular.av(
                        falten, Askandeinnehall.of("Nytt", Set.of()), UTLYSNING, MEDLEMMAR, DAG)
                .las()
                .orElseThrow();

        assertEquals(1, last.rader().size());
        Finansiering betalning = last.rader().get(0).finansiering().get(0);
        assertEquals(Finansiar.of(UMEA), betalning.finansiar());
        assertEquals(new Lofte(Lofteslage.MUNTLIG, DAG), betalning.lofte());
    }

    @Test
    void aShareWithoutItsPayerIsTold() {
        Askandeformular formular = Askandeformular.av(
                Map.of("namn", "Nytt", "andel-0-procent", "20", "andel-1-vem", "Umeå", "andel-1-procent", "101"),
                Askandeinnehall.of("Nytt", Set.of()),
                UTLYSNING,
                MEDLEMMAR,
                DAG);

        assertTrue(formular.las().isEmpty());
        assertEquals(
                Map.of("andel-0-vem", "askande.fel.ord", "andel-1-procent", "askande.fel.procent"), formular.fel());
    }

    @ParameterizedTest
    @CsvSource({
        "plan.txt, Vår plan., ''",
        "plan.txt, Person 640823-3234, ASKANDE-PERSONNUMMER",
        "plan.pdf, ingen pdf, BILAGA-INNEHALL",
        "plan.exe, MZ, BILAGA-SLAG"
    })
    void aFileIsWhatItsBytesSay(String namn, String innehall, String kod) {
        Askandefil fil = Askandefil.av(namn, innehall.getBytes(StandardCharsets.UTF_8));

        assertEquals(
                kod.isEmpty() ? List.of() : List.of(kod),
                fil.hinder().stream().map(Anmarkning::kod).toList());
        assertEquals(64, fil.bilaga().sha256().length());
        assertEquals(null, fil.bilaga().text(), "what was read is not kept");
    }

    private static Askandeformular formular(Askandeinnehall innehall) {
        return Askandeformular.av(innehall, UTLYSNING, MEDLEMMAR, DAG);
    }
}
