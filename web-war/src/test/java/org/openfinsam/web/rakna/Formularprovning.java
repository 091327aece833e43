package org.openfinsam.web.rakna;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Forms in tests: what stands in an address, and what is wrong with it. */
final class Formularprovning {

    private static final ValidatorFactory FABRIK = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    private Formularprovning() {}

    /** What a servlet would make of a query. */
    static Map<String, String[]> delar(String adress) {
        Map<String, List<String>> delar = Arrays.stream(adress.split("&"))
                .map(del -> del.split("=", 2))
                .collect(Collectors.groupingBy(
                        del -> del[0],
                        LinkedHashMap::new,
                        Collectors.mapping(
                                del -> URLDecoder.decode(del[1], StandardCharsets.UTF_8), Collectors.toList())));
        return delar.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, del -> del.getValue().toArray(String[]::new)));
    }

    static Map<String, String> fel(Object formular) {
        return fel(formular, Jsonprov.SVENSKA);
    }

    static Map<String, String> fel(Object formular, Locale sprak) {
        return new Formularprov(FABRIK).fel(formular, sprak);
    }
}
