package org.openfinsam.web.rakna;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openfinsam.domain.forbund.Part;

/** A list of members in the form, and the buttons that lengthen and shorten it. */
enum Medlemslista {
    REGIONER(Part.REGION, "region"),
    KOMMUNER(Part.KOMMUN, "kommun");

    private static final Pattern KNAPP = Pattern.compile("(\\w+)-(?:ny|bort-(\\d{1,4}))");

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
    Stream<String> falt(Bidragsformular formular) {
        return IntStream.range(0, rader(formular).size())
                .mapToObj(i -> namn() + "-" + i)
                .flatMap(id -> Stream.of(id + "-medlem", id + "-andel"));
    }

    List<Medlemsrad> rader(Bidragsformular formular) {
        return this == REGIONER ? formular.regioner() : formular.kommuner();
    }

    /** The form after a button was pressed: {@code kommuner-ny}, {@code kommuner-bort-2}; empty if there is no such button. */
    static Optional<Bidragsformular> efter(String knapp, Bidragsformular formular) {
        Matcher delar = KNAPP.matcher(knapp);
        if (!delar.matches()) {
            return Optional.empty();
        }
        return Stream.of(values())
                .filter(lista -> lista.namn().equals(delar.group(1)))
                .findFirst()
                .map(lista -> formular.med(lista, andring(delar.group(2))));
    }

    private static UnaryOperator<List<Medlemsrad>> andring(String bort) {
        return rader -> {
            List<Medlemsrad> nya = new ArrayList<>(rader);
            if (bort == null) {
                nya.add(Medlemsrad.TOM);
            } else if (Integer.parseInt(bort) < nya.size()) {
                nya.remove(Integer.parseInt(bort));
            }
            return nya;
        };
    }
}
