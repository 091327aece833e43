package org.openfinsam.web.ram;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfinsam.web.sakerhet.Mal;

/** Addresses within our own site, built from what a browser sent. */
final class Sidadress {

    private Sidadress() {}

    /**
     * The same address with one of the switches set and the other switch kept in its cookie.
     *
     * @param fraga the query as sent, may be null
     */
    static String byt(String vag, String fraga, String namn, String kod) {
        String kvar = Stream.ofNullable(fraga)
                .flatMap(alla -> Stream.of(alla.split("&")))
                .filter(del -> !del.isEmpty())
                .filter(del -> !del.startsWith(Visning.SPRAK + "=") && !del.startsWith(Visning.TEMA + "="))
                .map(del -> del + "&")
                .collect(Collectors.joining());
        return Mal.lokal(vag) + "?" + kvar + namn + "=" + kod;
    }
}
