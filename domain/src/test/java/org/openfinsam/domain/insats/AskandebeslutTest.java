package org.openfinsam.domain.insats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.openfinsam.domain.insats.Kandaaskanden.AR_2017;
import static org.openfinsam.domain.insats.Kandaaskanden.AR_2018;
import static org.openfinsam.domain.insats.Kandaaskanden.MEDLEMMAR;
import static org.openfinsam.domain.insats.Kandaaskanden.SISTA_DAG;
import static org.openfinsam.domain.insats.Kandaaskanden.UMEA;
import static org.openfinsam.domain.insats.Kandaaskanden.askar;
import static org.openfinsam.domain.insats.Kandaaskanden.koder;
import static org.openfinsam.domain.insats.Kandaaskanden.utlysning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.LokalaRegler;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Provar;

@Provar({
    "BESLUT-EJ-INLAMNAT",
    "BESLUT-BELOPP-SAKNAS",
    "BESLUT-BELOPP-UTAN-BIFALL",
    "BESLUT-MOTIV-SAKNAS",
    "BESLUT-OMPROVNING-SAKNAS",
    "BESLUT-OVER-ASKAT"
})
class AskandebeslutTest {

    private static final BeslutRef STYRELSEN = BeslutRef.of("Styrelsen", LocalDate.of(2016, 11, 25), "75");
    private static final LocalDate OMPROVAS = LocalDate.of(2017, 10, 1);
    private static final Beviljat I_AR = Beviljat.beslutat(AR_2017, Belopp.kronor(950_000));
    private static final Beviljat NASTA_AR = Beviljat.inriktning(AR_2018, Belopp.kronor(1_000_000), OMPROVAS);

    @Test
    void ettBifallBinderAretOchGerRiktningForNasta() {
        Askandebeslut bifall = beslut(Beslutsslag.BIFALL, List.of(I_AR, NASTA_AR), "");

        assertEquals(List.of(), koder(bifall.granska(inlamnat())));
        assertEquals(Map.of(AR_2017, Belopp.kronor(950_000)), bifall.ataganden());
        assertEquals(Map.of(AR_2018, Belopp.kronor(1_000_000)), bifall.inriktningar());
    }

    @Test
    void ettAterkallatBeslutBinderIngetOchFinnsKvar() {
        Askandebeslut bifall = beslut(Beslutsslag.DELVIS, List.of(I_AR), "");
        Askandebeslut aterkallat = bifall.aterkallat(new Aterkallelse(STYRELSEN, "Utföraren drog sig ur."));

        assertEquals(true, bifall.galler());
        assertEquals(false, aterkallat.galler());
        assertEquals(Map.of(), aterkallat.ataganden());
        assertEquals(Map.of(), aterkallat.inriktningar());
        assertEquals(List.of(I_AR), aterkallat.beviljat());
        assertEquals(bifall.id(), aterkallat.id());
        assertThrows(IllegalStateException.class, () -> aterkallat.aterkallat(new Aterkallelse(STYRELSEN, "Igen")));
        assertEquals(
                List.of("BESLUT-MOTIV-SAKNAS"),
                koder(bifall.aterkallat(new Aterkallelse(STYRELSEN, " ")).granska(inlamnat())));
    }

    @Test
    void vadFleraBeslutBinderTillsammans() {
        Askandebeslut bifall = beslut(Beslutsslag.BIFALL, List.of(I_AR, NASTA_AR), "");
        Askandebeslut aterkallat = bifall.aterkallat(new Aterkallelse(STYRELSEN, "Utföraren drog sig ur."));
        Askandebeslut avslag = beslut(Beslutsslag.AVSLAG, List.of(I_AR), "Lägst prioritet.");
        List<Askandebeslut> alla = List.of(bifall, aterkallat, avslag, beslut(Beslutsslag.DELVIS, List.of(I_AR), ""));

        assertEquals(Belopp.kronor(1_900_000), Askandebeslut.atagande(alla, AR_2017));
        assertEquals(Belopp.NOLL, Askandebeslut.atagande(alla, AR_2018), "a direction binds nothing");
        assertEquals(Belopp.kronor(1_000_000), Askandebeslut.inriktning(alla, AR_2018));
        assertEquals(Belopp.NOLL, Askandebeslut.atagande(List.of(), AR_2017));
    }

    @Test
    void beslutetSagerVadDetSkaSaga() {
        assertEquals(
                List.of("BESLUT-BELOPP-SAKNAS"),
                koder(beslut(Beslutsslag.BIFALL, List.of(), "").granska(inlamnat())));
        assertEquals(
                List.of("BESLUT-BELOPP-UTAN-BIFALL", "BESLUT-MOTIV-SAKNAS"),
                koder(beslut(Beslutsslag.AVSLAG, List.of(I_AR), " ").granska(inlamnat())));
        assertEquals(
                List.of("BESLUT-MOTIV-SAKNAS"),
                koder(beslut(Beslutsslag.BORDLAGT, List.of(), "").granska(inlamnat())));
        assertEquals(
                List.of(),
                koder(beslut(Beslutsslag.AVSLAG, List.of(), "Lägst prioritet.").granska(inlamnat())));
        assertEquals(
                List.of("BESLUT-OMPROVNING-SAKNAS"),
                koder(beslut(
                                Beslutsslag.BIFALL,
                                List.of(I_AR, Beviljat.inriktning(AR_2018, Belopp.kronor(1), null)),
                                "")
                        .granska(inlamnat())));
        assertEquals(Map.of(), beslut(Beslutsslag.AVSLAG, List.of(I_AR), "x").ataganden());
    }

    @Test
    void ettUtkastBeslutasInte() {
        Askande utkast = Askande.nytt(utlysning(), UMEA, inlamnat().innehall());
        Askandebeslut beslut = Askandebeslut.nytt(utkast, Beslutsslag.BIFALL, STYRELSEN, List.of(I_AR), List.of(), "");

        assertEquals(List.of("BESLUT-EJ-INLAMNAT"), koder(beslut.granska(utkast)));
        assertThrows(IllegalArgumentException.class, () -> beslut.granska(inlamnat()));
    }

    /** Two of Umeå's were rounded up to tens of thousands in the budget. */
    @ParameterizedTest
    @CsvSource({
        "950000, ''",
        "940000, ''",
        "960000, VARNING",
        "955000, VARNING",
        "950001, VARNING",
    })
    void merAnAskat(long beviljat, String allvar) {
        List<Anmarkning> fynd = beslut(
                        Beslutsslag.BIFALL, List.of(Beviljat.beslutat(AR_2017, Belopp.kronor(beviljat))), "")
                .granska(inlamnat());

        assertEquals(
                allvar.isEmpty() ? List.of() : List.of(Allvar.valueOf(allvar)),
                fynd.stream().map(Anmarkning::allvar).toList());
    }

    @Test
    void ettArBeviljasEnGang() {
        assertThrows(IllegalArgumentException.class, () -> beslut(Beslutsslag.BIFALL, List.of(I_AR, I_AR), ""));
        assertThrows(IllegalArgumentException.class, () -> Beviljat.beslutat(AR_2017, Belopp.kronor(-1)));
    }

    private static final Askande INLAMNAT = inlamna();

    private static Askande inlamnat() {
        return INLAMNAT;
    }

    private static Askande inlamna() {
        Askande askande = Askande.nytt(
                utlysning(),
                UMEA,
                askar(
                        "De sammanhållna insatserna",
                        Map.of(AR_2017, Belopp.kronor(950_000), AR_2018, Belopp.kronor(1_000_000))));
        assertEquals(List.of(), askande.lamnaIn(utlysning(), MEDLEMMAR, LokalaRegler.utanOrdning(), SISTA_DAG));
        return askande;
    }

    private static Askandebeslut beslut(Beslutsslag slag, List<Beviljat> beviljat, String motiv) {
        return Askandebeslut.nytt(INLAMNAT, slag, STYRELSEN, beviljat, List.of("Halvårsrapport."), motiv);
    }
}
