package org.openfinsam.persistence.sakerhet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.persistence.grund.Databas;
import org.openfinsam.persistence.grund.Provlager;
import org.openfinsam.persistence.grund.Provlager.Handelse;
import org.openfinsam.persistence.grund.Sida;

@ParameterizedClass
@EnumSource(Databas.class)
class AnvandareRepositoryTest {

    private static final String HASH = "PBKDF2WithHmacSHA512:210000:c2FsdA==:aGFzaA==";

    private final Provlager lager;
    private AnvandareId id;
    private ForbundId forbund;

    AnvandareRepositoryTest(Databas databas) {
        lager = Provlager.pa(databas);
    }

    @BeforeEach
    void egetId() {
        long nummer = lager.tal("select count(*) + 1 from anvandare");
        id = AnvandareId.of("person" + nummer);
        forbund = ForbundId.of("konto-" + nummer);
        lager.gor(f -> f.forbund().laggTill(Forbund.ny(forbund, "Förbundet", "F", null, null, List.of())));
    }

    @Test
    void tillbakaFaltForFalt() {
        lager.gor(f -> f.anvandare().laggTill(enEkonom()));

        Anvandare tillbaka = hamta();

        assertEquals(id, tillbaka.id());
        assertEquals("Ekonom", tillbaka.namn());
        assertEquals(HASH, tillbaka.losenord());
        assertTrue(tillbaka.arAktiv());
        assertEquals(List.of(Tilldelning.av(Roll.EKONOM, forbund)), tillbaka.tilldelningar());
        assertEquals(1, lager.version("anvandare", id));
    }

    @Test
    void sokningenTraffarDelarAvBadaNamnenOchTarMedRollerna() {
        lager.gor(f -> {
            f.anvandare().laggTill(enEkonom());
            Anvandare annan = Anvandare.ny(AnvandareId.of("x_" + id), "Revisor " + id, HASH);
            annan.tilldela(Tilldelning.av(Roll.ADMINISTRATOR));
            annan.tilldela(Tilldelning.av(Roll.REVISOR, forbund));
            annan.stang();
            f.anvandare().laggTill(annan);
        });

        List<Kontorad> traffar =
                lager.fraga(f -> f.anvandare().sok(" " + id.namn().toUpperCase(Locale.ROOT), Sida.FORSTA));

        assertEquals(
                List.of(
                        new Kontorad(id, "Ekonom", true, false, List.of(Tilldelning.av(Roll.EKONOM, forbund))),
                        new Kontorad(
                                AnvandareId.of("x_" + id),
                                "Revisor " + id,
                                false,
                                false,
                                List.of(Tilldelning.av(Roll.ADMINISTRATOR), Tilldelning.av(Roll.REVISOR, forbund)))),
                traffar);
        assertEquals(2, (long) lager.fraga(f -> f.anvandare().antal(id.namn())));
        assertEquals(List.of(traffar.get(1)), lager.fraga(f -> f.anvandare().sok("REVISOR " + id, Sida.FORSTA)));
        assertEquals(List.of(traffar.get(1)), lager.fraga(f -> f.anvandare().sok(id.namn(), new Sida(2, 1))));
    }

    @Test
    void procentOchUnderstreckIEnSokningArTecken() {
        lager.gor(f -> f.anvandare().laggTill(enEkonom()));

        assertEquals(List.of(), lager.fraga(f -> f.anvandare().sok("%" + id, Sida.FORSTA)));
        assertEquals(
                List.of(), lager.fraga(f -> f.anvandare().sok(id.namn().replace("person", "p_rson"), Sida.FORSTA)));
    }

    @Test
    void globalOchForbundsrollOmVartannat() {
        lager.gor(f -> f.anvandare().laggTill(enEkonom()));

        andra(anvandare -> {
            anvandare.taTillbaka(Tilldelning.av(Roll.EKONOM, forbund));
            anvandare.tilldela(Tilldelning.av(Roll.ADMINISTRATOR));
            anvandare.tilldela(Tilldelning.av(Roll.REVISOR, forbund));
        });
        andra(anvandare -> {
            anvandare.taTillbaka(Tilldelning.av(Roll.ADMINISTRATOR));
            anvandare.tilldela(Tilldelning.av(Roll.PUBLIK));
            anvandare.stang();
            anvandare.kravByte();
        });

        assertEquals(
                List.of(Tilldelning.av(Roll.REVISOR, forbund), Tilldelning.av(Roll.PUBLIK)), hamta().tilldelningar());
        assertFalse(hamta().arAktiv());
        assertTrue(hamta().masteByta());
        assertEquals(3, lager.version("anvandare", id));
    }

    @Test
    void loggenVisarAttLosenordetBytsMenAldrigHashen() {
        lager.gor(f -> f.anvandare().laggTill(enEkonom()));

        andra(anvandare -> anvandare.bytLosenord(HASH + "2"));

        List<Handelse> handelser = lager.handelser(id);
        assertEquals(2, handelser.size());
        assertEquals(handelser.get(0).efter(), handelser.get(1).fore());
        assertNotEquals(handelser.get(1).fore(), handelser.get(1).efter());
        assertEquals(
                "namn=Ekonom\nlosenord=*\naktiv=true\nmasteByta=false\nroller=EKONOM " + forbund,
                handelser.get(1).efter().replaceAll("losenord=[0-9a-f]{8}\n", "losenord=*\n"));
    }

    @Test
    void ettGivetLosenordSkaBytasTillsNagonHarBytt() {
        lager.gor(f -> f.anvandare().laggTill(enEkonom()));
        assertFalse(hamta().masteByta());

        andra(Anvandare::kravByte);
        assertTrue(hamta().masteByta());

        andra(anvandare -> anvandare.bytLosenord(HASH + "2"));
        assertFalse(hamta().masteByta());
    }

    @Test
    void finnsEnAdministratorSomFarLoggaIn() {
        assertFalse(finnsAdministrator());
        lager.gor(f -> f.anvandare().laggTill(enEkonom()));
        assertFalse(finnsAdministrator());

        andra(anvandare -> anvandare.tilldela(Tilldelning.av(Roll.ADMINISTRATOR)));
        assertTrue(finnsAdministrator());

        andra(Anvandare::stang);
        assertFalse(finnsAdministrator());
    }

    @Test
    void enSidaITaget() {
        lager.gor(f -> f.anvandare().laggTill(enEkonom()));

        List<Anvandare> alla = lager.fraga(f -> f.anvandare().lista(Sida.FORSTA));

        assertEquals(Long.valueOf(alla.size()), lager.fraga(f -> f.anvandare().antal()));
        assertTrue(alla.contains(enEkonom()));
        assertEquals(alla.subList(0, 1), lager.fraga(f -> f.anvandare().lista(new Sida(1, 1))));
    }

    private boolean finnsAdministrator() {
        return lager.fraga(f -> f.anvandare().finnsAdministrator());
    }

    private Anvandare hamta() {
        return lager.fraga(f -> f.anvandare().find(id)).orElseThrow();
    }

    private void andra(Consumer<Anvandare> hur) {
        lager.gor(f -> {
            Anvandare anvandare = f.anvandare().find(id).orElseThrow();
            hur.accept(anvandare);
            f.anvandare().spara(anvandare);
        });
    }

    private Anvandare enEkonom() {
        Anvandare anvandare = Anvandare.ny(id, "Ekonom", HASH);
        anvandare.tilldela(Tilldelning.av(Roll.EKONOM, forbund));
        return anvandare;
    }
}
