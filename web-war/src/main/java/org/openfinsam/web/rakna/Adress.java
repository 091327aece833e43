package org.openfinsam.web.rakna;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a form wrote into an address, and the way back: nothing is remembered between the two. */
final class Adress {

    private final Map<String, String[]> delar;

    Adress(Map<String, String[]> delar) {
        this.delar = delar;
    }

    boolean harNagon(String... namn) {
        return Stream.of(namn).anyMatch(delar::containsKey);
    }

    /** What was written in a field, without space around it; empty if there is no such field. */
    String text(String namn) {
        return delar.containsKey(namn) ? delar.get(namn)[0].strip() : "";
    }

    /** One of several words; null if it is none of them. */
    <E extends Enum<E>> E val(List<E> alla, String namn) {
        return alla.stream()
                .filter(e -> e.name().equals(text(namn)))
                .findFirst()
                .orElse(null);
    }

    /** Rows of fields: the n:th value of each name makes a row; where one is missing, nothing is written. */
    List<List<String>> rader(String... namn) {
        int antal = Stream.of(namn).mapToInt(n -> varden(n).length).max().orElse(0);
        List<List<String>> rader = new ArrayList<>();
        for (int i = 0; i < antal; i++) {
            int rad = i;
            rader.add(Stream.of(namn)
                    .map(this::varden)
                    .map(varden -> rad < varden.length ? varden[rad].strip() : "")
                    .toList());
        }
        return rader;
    }

    private String[] varden(String namn) {
        return delar.getOrDefault(namn, new String[0]);
    }

    /** A part of an address. */
    static String del(String namn, String varde) {
        return namn + "=" + URLEncoder.encode(varde, StandardCharsets.UTF_8);
    }
}
