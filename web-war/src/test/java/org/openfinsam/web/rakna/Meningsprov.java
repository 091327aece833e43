package org.openfinsam.web.rakna;

import java.util.stream.Collectors;

/** Sentences in tests: figures between asterisks, ordinary spaces. */
final class Meningsprov {

    private Meningsprov() {}

    static String utskrift(Mening mening) {
        return mening.bitar().stream()
                .map(bit -> bit.siffra() ? "*" + bit.text() + "*" : bit.text())
                .collect(Collectors.joining())
                .replace('\u00a0', ' ');
    }
}
