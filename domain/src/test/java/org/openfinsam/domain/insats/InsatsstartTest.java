package org.openfinsam.domain.insats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.openfinsam.domain.insats.Kandaaskanden.AF;
import static org.openfinsam.domain.insats.Kandaaskanden.AR_2017;
import static org.openfinsam.domain.insats.Kandaaskanden.AR_2018;
import static org.openfinsam.domain.insats.Kandaaskanden.FK;
import static org.openfinsam.domain.insats.Kandaaskanden.UMEA;
import static org.openfinsam.domain.insats.Kandaaskanden.besvarat;
import static org.openfinsam.domain.insats.Kandaaskanden.rad;
import static org.openfinsam.domain.insats.Kandaaskanden.utlysning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.Kommunkod;
import org.openfinsam.domain.medel.Medelsform;

class InsatsstartTest {

    private static final LocalDate DAG = LocalDate.of(2016, 11, 25);
    private static final BeslutRef STYRELSEN = BeslutRef.of("Styrelsen", DAG, "75");
    private static final Lofte LOVAT = new Lofte(Lofteslage.SKRIFTLIG, DAG);
    private static final Andel HALVTID = Andel.of(1, 2);
    private static final Askande ASKANDE = Askande.nytt(utlysning(), UMEA, innehall());

    @Test
    void insatsenBorjarMedDetSomSokandenSkrevOchStyrelsenBeviljade() {
        Insats insats = Insatsstart.av(ASKANDE, beslut(Beslutsslag.BIFALL), Insatsslag.INDIVID);

        assertEquals(ASKANDE.forbund(), insats.forbund());
        assertEquals("Steget", insats.namn());
        assertEquals("Många köar.\nDe tränar.", insats.syfte());
        assertEquals(new Malgrupp(null, List.of("Unga", "Sjukskrivna")), insats.malgrupp());
        assertEquals(List.of(new Insatsmal("Fler i arbete", "", "")), insats.mal());
        assertEquals(List.of(Kommunkod.of("2480")), insats.kommuner());
        assertEquals(UMEA, insats.agare());
        assertEquals(List.of(UMEA, AF), insats.parter());
        assertEquals(LocalDate.of(2017, 12, 31), insats.till());
        assertNull(insats.linje());
        assertNull(insats.esf());
        assertEquals("", insats.metod());
    }

    @Test
    void enTjanstHorTillDenSomBetalarDen() {
        assertEquals(
                List.of(
                        new Bemanning(AF, "Coach", Omfattning.exakt(HALVTID), false, null, Finansiar.of(AF)),
                        new Bemanning(UMEA, "Ledare", Omfattning.exakt(HALVTID), false, null, null)),
                Insatsstart.av(ASKANDE, beslut(Beslutsslag.BIFALL), Insatsslag.INDIVID)
                        .bemanning());
    }

    /** 1 000 000 is granted of what was asked for; FK has withdrawn, and 2018 is only a direction. */
    @Test
    void pengarnaArDeSomArBeviljadeOchLovade() {
        Insats insats = Insatsstart.av(ASKANDE, beslut(Beslutsslag.DELVIS), Insatsslag.INDIVID);

        assertEquals(
                List.of(
                        new Insatsmedel(AR_2017, Finansiar.forbundet(), Belopp.kronor(1_000_000)),
                        new Insatsmedel(AR_2017, Finansiar.of(AF), Belopp.kronor(300_000), Medelsform.NATURA, false)),
                insats.medel());
        assertEquals(Belopp.kronor(1_900_000), insats.kostnad());
        assertEquals(Optional.of(Belopp.kronor(600_000)), insats.oforklarat());
    }

    @Test
    void detSomInteArBeviljatBlirIngenInsats() {
        Askandebeslut avslag = beslut(Beslutsslag.AVSLAG);
        Askandebeslut aterkallat =
                beslut(Beslutsslag.BIFALL).aterkallat(new Aterkallelse(STYRELSEN, "Utföraren drog sig ur."));
        Askande annat = Askande.nytt(utlysning(), UMEA, innehall());

        assertThrows(IllegalArgumentException.class, () -> Insatsstart.av(ASKANDE, avslag, Insatsslag.INDIVID));
        assertThrows(IllegalArgumentException.class, () -> Insatsstart.av(ASKANDE, aterkallat, Insatsslag.INDIVID));
        assertThrows(
                IllegalArgumentException.class,
                () -> Insatsstart.av(annat, beslut(Beslutsslag.BIFALL), Insatsslag.INDIVID));
    }

    private static Askandebeslut beslut(Beslutsslag slag) {
        return Askandebeslut.nytt(
                ASKANDE,
                slag,
                STYRELSEN,
                List.of(
                        Beviljat.beslutat(AR_2017, Belopp.kronor(1_000_000)),
                        Beviljat.inriktning(AR_2018, Belopp.kronor(900_000), null)),
                List.of(),
                "");
    }

    private static Askandeinnehall innehall() {
        return besvarat("Steget")
                .medAlltSvar(new TreeMap<>(Map.of(
                        Fraga.BEHOV, "Många köar.",
                        Fraga.ARBETSFORMAGA, "De tränar.",
                        Fraga.MALGRUPP, "Unga\n\nSjukskrivna",
                        Fraga.MAL, "Fler i arbete",
                        Fraga.METOD, "Vi söker upp.")))
                .medRader(List.of(
                        rad(
                                1,
                                "",
                                Kostnadsslag.PERSONAL,
                                "Coach",
                                HALVTID,
                                Map.of(AR_2017, Belopp.kronor(200_000)),
                                List.of(Finansiering.egna(AR_2017, Finansiar.of(AF), Belopp.kronor(200_000), LOVAT))),
                        rad(
                                2,
                                "",
                                Kostnadsslag.PERSONAL,
                                "Ledare",
                                HALVTID,
                                Map.of(AR_2017, Belopp.kronor(1_600_000)),
                                List.of(
                                        Finansiering.pengar(
                                                AR_2017, Finansiar.forbundet(), Belopp.kronor(1_500_000), LOVAT),
                                        Finansiering.egna(AR_2017, Finansiar.of(AF), Belopp.kronor(100_000), LOVAT),
                                        Finansiering.egna(AR_2017, Finansiar.of(FK), Belopp.kronor(50_000), LOVAT)
                                                .atertagen(DAG))),
                        rad(
                                3,
                                "",
                                Kostnadsslag.PERSONAL,
                                "Vikarie",
                                null,
                                Map.of(AR_2017, Belopp.kronor(100_000)),
                                List.of())));
    }
}
