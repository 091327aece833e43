package org.openfinsam.web.insats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Kommunkod;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.insats.Bemanning;
import org.openfinsam.domain.insats.Finansiar;
import org.openfinsam.domain.insats.Insats;
import org.openfinsam.domain.insats.InsatsId;
import org.openfinsam.domain.insats.Insatsmal;
import org.openfinsam.domain.insats.Insatsmedel;
import org.openfinsam.domain.insats.Insatsslag;
import org.openfinsam.domain.insats.Malgrupp;
import org.openfinsam.domain.insats.Omfattning;
import org.openfinsam.domain.insats.Rapporteringslinje;
import org.openfinsam.domain.insats.Storreprojekt;
import org.openfinsam.domain.medel.Aldersspann;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.medel.Medelsform;
import org.openfinsam.domain.tid.Rakenskapsar;

/** What an insats says comes back out of the form it fills, and what cannot be read is told by its field. */
class InsatsformularTest {

    private static final Rakenskapsar AR = new Rakenskapsar(2019);
    private static final LocalDate DAG = LocalDate.of(2019, 1, 1);
    private static final Givare LULEA = Givare.of(Part.KOMMUN, "2580", "Luleå kommun");
    private static final Givare FK = Givare.of(Part.FORSAKRINGSKASSAN, null, "Försäkringskassan");
    private static final List<Medlem> MEDLEMMAR = List.of(
            Medlem.of(Part.KOMMUN, "2580", "Luleå"),
            Medlem.of(Part.KOMMUN, "2581", "Piteå"),
            Medlem.of(Part.ARBETSFORMEDLINGEN, "Arbetsförmedlingen"));

    @Test
    void whatAnInsatsSaysComesBack() {
        Insats insats = full();

        assertEquals(Optional.of(insats), formular(insats).las(Insatsformular.av(insats), insats));
    }

    @Test
    void oneWithoutAnythingComesBackToo() {
        Insats insats = Insats.ny(ForbundId.of("a"), "Lots", Insatsslag.STRUKTUR, null, null, null);

        assertEquals(Optional.of(insats), formular(insats).las(Insatsformular.av(insats), insats));
    }

    /** The member is called otherwise than the party is here: it is still the same one, and offered once. */
    @Test
    void aPartyIsOfferedOnce() {
        assertEquals(
                List.of("Luleå kommun", "Försäkringskassan", "Piteå", "Arbetsförmedlingen"),
                formular(full()).parter().stream().map(Givare::namn).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "namn, '', namn, medel.fel.ord",
        "slag, BLANDAT, slag, insats.fel.slag",
        "slag, INDIVID, niva, insats.fel.niva",
        "aldrar, tolv, aldrar, medel.fel.aldrar",
        "till, 2018-12-31, till, askande.fel.period",
        "syfte, Deltagaren 19121212-1212, syfte, medel.fel.personnummer",
        "kostnad, mycket, kostnad, medel.fel.belopp",
        "kostnad, -5, kostnad, medel.fel.belopp.negativt",
        "projekt, '', projekt, insats.fel.projekt",
        "b-0-hogst, 20, b-0-hogst, insats.fel.spann",
        "b-0-lagst, '', b-0-lagst, insats.fel.omfattning",
        "b-0-behov, ja, b-0-lagst, insats.fel.behov",
        "b-0-lagst, halvtid, b-0-lagst, insats.fel.procent",
        "b-0-roll, '', b-0-roll, medel.fel.ord",
        "m-0-ar, 19, m-0-ar, insats.fel.ar",
        "m-0-belopp, '', m-0-belopp, medel.fel.belopp.saknas",
        "mal-0-mal, '', mal-0-mal, medel.fel.ord",
    })
    void whatCannotBeReadIsToldByItsField(String falt, String skrivet, String vid, String nyckel) {
        Insats insats = full();
        Skrivet form = skickat(Insatsformular.av(insats), falt, skrivet);

        assertEquals(Optional.empty(), formular(insats).las(form, insats));
        assertEquals(Map.of(vid, nyckel), form.fel());
        assertEquals(skrivet, form.text(falt));
    }

    @Test
    void anEmptyRowBetweenOthersIsNoRow() {
        Insats insats = full();
        Skrivet form = Insatsformular.av(insats);
        form.satt("m-5-ar", "2020")
                .satt("m-5-vem", "ESF")
                .satt("m-5-belopp", "100")
                .satt("m-3-hur", "NATURA");

        assertEquals(6, form.antalRader("m"));
        assertEquals(4, formular(insats).las(form, insats).orElseThrow().medel().size());
    }

    private static Skrivet skickat(Skrivet lagrad, String falt, String skrivet) {
        Map<String, String[]> parametrar = new HashMap<>();
        lagrad.falt().forEach((namn, text) -> parametrar.put(namn, new String[] {text}));
        parametrar.put(falt, new String[] {skrivet});
        return new Skrivet(parametrar);
    }

    private static Insatsformular formular(Insats insats) {
        return new Insatsformular(insats, MEDLEMMAR);
    }

    private static Insats full() {
        return new Insats(
                InsatsId.ny(),
                ForbundId.of("a"),
                "På rätt väg",
                Insatsslag.FOREBYGGANDE,
                1,
                "Når dem som är på väg.",
                "Att samverka.\nOch mer.",
                new Malgrupp(new Aldersspann(18, 60), List.of("Sjukskrivna", "Med ekonomiskt bistånd")),
                List.of(new Insatsmal("Aktiv planering", "andel", "70 %"), new Insatsmal("Trivsel", "", "")),
                List.of(Kommunkod.of("2580"), Kommunkod.of("2560")),
                LULEA,
                List.of(LULEA, FK),
                DAG,
                DAG.plusYears(1),
                List.of(
                        new Bemanning(
                                FK,
                                "Handläggare",
                                Omfattning.spann(Andel.of(1, 4), Andel.of(1, 2)),
                                true,
                                "Enhetschef",
                                Finansiar.of(FK)),
                        new Bemanning(LULEA, "Råd", Omfattning.VID_BEHOV, false, null, null),
                        new Bemanning(
                                Givare.utomstaende("Stiftelsen"),
                                "Coach",
                                Omfattning.exakt(Andel.of(1, 8)),
                                false,
                                null,
                                Finansiar.esf())),
                Rapporteringslinje.EGEN_STYRGRUPP,
                new Storreprojekt("Stort", List.of("Skellefteå kommun"), 22, Belopp.kronor(9)),
                true,
                "Samverkansteam",
                Belopp.parse("1356600.50"),
                List.of(
                        new Insatsmedel(AR, Finansiar.forbundet(), Belopp.kronor(250_000)),
                        new Insatsmedel(AR, Finansiar.of(LULEA), Belopp.kronor(5), Medelsform.NATURA, false),
                        new Insatsmedel(
                                AR.nasta(), Finansiar.of(FK), Belopp.kronor(6), Medelsform.LIKVIDA_MEDEL, true)));
    }
}
