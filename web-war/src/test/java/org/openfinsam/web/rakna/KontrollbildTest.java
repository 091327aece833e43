package org.openfinsam.web.rakna;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.medel.Bidrag;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.web.lag.Fyndvy;

class KontrollbildTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2976000 1526000 1526000 | Staten bidrar med *2 976 000 kr* av *6 028 000 kr*, *49,37 %*. Hälften är *3 014 000 kr*, så det fattas *38 000 kr*.",
                "120 50 50               | Staten bidrar med *120 kr* av *220 kr*, *54,55 %*. Hälften är *110 kr*, så det är *10 kr* för mycket.",
                "100 60 40               | Staten bidrar med hälften, *100 kr* av *200 kr*. Regionerna bidrar med *60 kr* och kommunerna med *40 kr*, men det ska vara lika mycket.",
                "100 50 50               | Staten bidrar med hälften, *100 kr* av *200 kr*. Regionerna och kommunerna bidrar med lika mycket var.",
                "101 50 50               | Staten bidrar med *101 kr* av *201 kr*. Det är hälften så när som på avrundning.",
                "0 0 0                   | Bidragen är *0 kr* tillsammans, så det finns inget att dela.",
                "100 - 100               | Staten bidrar med hälften, *100 kr* av *200 kr*. Regionerna bidrar med *0 kr* och kommunerna med *100 kr*, men det ska vara lika mycket.",
                "100 - G100              | Staten bidrar med hälften, *100 kr* av *200 kr*, och kommunen med lika mycket.",
                "101 - G100              | Staten bidrar med *101 kr* av *201 kr*. Det är hälften så när som på avrundning.",
            })
    void theSentenceTellsWhatTheLawWouldSay(String bidrag, String mening) {
        assertEquals(mening, Meningsprov.utskrift(bild(bidrag, Jsonprov.SVENSKA).svar()));
    }

    @Test
    void thePictureIsAHalfAndTwoQuartersWithTheSharesThereAre() {
        Kontrollbild bild = bild("2976000 1526000 1526000", Jsonprov.SVENSKA);

        assertEquals("Staten, ska vara ½ 49,37 %; Regionerna, ¼ 25,32 %; Kommunerna, ¼ 25,32 %", rutor(bild));
        assertEquals("Resultat 2014", bild.rubrik());
        assertEquals(
                "49,37",
                bild.tabell().grupper().get(0).rader().get(0).celler().get(1).visning());
    }

    @Test
    void gotlandHasTwoHalves() {
        assertEquals(
                "The state, should be ½ 50.00%; The municipalities, ½ 50.00%",
                rutor(bild("100 - G100", Locale.ENGLISH)));
    }

    @Test
    void aShareOfNothingIsNoShare() {
        assertEquals("Staten, ska vara ½ –; Regionerna, ¼ –; Kommunerna, ¼ –", rutor(bild("0 0 0", Jsonprov.SVENSKA)));
    }

    @Test
    void praiseStandsWhereNothingWasFound() {
        assertEquals(
                List.of(new Fyndvy("OK", "Bidragen är delade som lagen säger.", "", "")),
                bild("100 50 50", Jsonprov.SVENSKA).fynd());
        assertEquals(
                List.of("FEL FL 5 § FL5-HALFTEN"),
                bild("2976000 1526000 1526000", Jsonprov.SVENSKA).fynd().stream()
                        .map(f -> f.allvar() + " " + f.lagrum() + " " + f.kod())
                        .toList());
    }

    /** Three amounts: state, region, municipality; a hyphen for none, G before Gotland's. */
    private static Kontrollbild bild(String belopp, Locale sprak) {
        String[] tre = belopp.split(" ", -1);
        List<Bidrag> bidrag = Stream.of(
                        bidrag(Part.FORSAKRINGSKASSAN, tre[0]),
                        bidrag(Part.REGION, tre[1]),
                        bidrag(Part.KOMMUN, tre[2]))
                .flatMap(Optional::stream)
                .toList();
        Kontrolltjanst.Fraga fraga = new Kontrolltjanst.Fraga(new Rakenskapsar(2014), bidrag, Avrundning.KRONA);
        return Kontrollbild.av(fraga, new Kontrolltjanst().kontrollera(fraga), sprak);
    }

    private static Optional<Bidrag> bidrag(Part part, String text) {
        String kod = text.startsWith("G") ? "0980" : null;
        return text.equals("-")
                ? Optional.empty()
                : Optional.of(new Bidrag(part, kod, null, Belopp.parse(text.replace("G", ""))));
    }

    private static String rutor(Kontrollbild bild) {
        return bild.rutor().stream()
                .map(ruta -> ruta.namn() + " " + ruta.belopp())
                .collect(Collectors.joining("; "))
                .replace('\u00a0', ' ');
    }
}
