package org.openfinsam.web.rakna;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openfinsam.domain.forbund.Part;

/** A list of members in the form, and the buttons that lengthen and shorten it. */
public enum Medlemslista {
    REGIONER(Part.REGION, "region"),
    KOMMUNER(Part.KOMMUN, "kommun");

    private final Part part;
    private final String falt;

    Medlemslista(Part part, String falt) {
        this.part = part;
        this.falt = falt;
    }

    static Medlemslista av(Part part) {
        return Stream.of(values())
                .filter(lista -> lista.part == part)
                .findFirst()
                .orElseThrow();
    }

    /** Name in ids and texts: {@code kommuner}. */
    String namn() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Name of the fields in the address: {@code kommun}, and {@code kommunandel} for the shares. */
    String falt() {
        return falt;
    }

    /** The ids of the fields of a form, in the order of the page. */
    public Stream<String> falt(Bidragsformular formular) {
        return IntStream.range(0, rader(formular).size())
                .mapToObj(i -> namn() + "-" + i)
                .flatMap(id -> Stream.of(id + "-medlem", id + "-andel"));
    }

    List<Medlemsrad> rader(Bidragsformular formular) {
        return this == REGIONER ? formular.regioner() : formular.kommuner();
    }

    /** The form after a button was pressed: {@code kommuner-ny}, {@code kommuner-bort-2}; empty if there is no such button. */
    public static Optional<Bidragsformular> efter(String varde, Bidragsformular formular) {
        return Radknapp.av(varde)
                .flatMap(knapp -> Stream.of(values())
                        .filter(lista -> lista.namn().equals(knapp.lista()))
                        .findFirst()
                        .map(lista -> formular.med(lista, rader -> knapp.tryck(rader, Medlemsrad.TOM))));
    }
}
