package org.openfinsam.web.belopp;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A report for paper: what stands on every page, and its parts in order.
 *
 * @param titel the report's name and period, at the head of every page and in the file's properties
 * @param forbund the association's name, at the head of every page
 * @param organisationsnummer as printed, for example {@code 222000-0000}; empty when unknown, then left out
 * @param diarienummer as printed, for example {@code 2020/041}; empty when there is none, then left out
 * @param sidfot what kind of copy this is, at the foot of every page
 * @param sprak the language of all texts, not null; English, or Swedish for every other
 * @param avdelningar the parts, at least one
 */
public record Dokument(
        String titel,
        String forbund,
        Optional<String> organisationsnummer,
        Optional<String> diarienummer,
        String sidfot,
        Locale sprak,
        List<Avdelning> avdelningar) {

    /**
     * A part: it starts on a page of its own when it does not fit on the rest of the last one.
     *
     * @param rubrik heading
     * @param ingress one paragraph that answers the heading, with figures; empty for none
     * @param tabell the figures
     * @param bild a picture of them, above the table; empty for none
     */
    public record Avdelning(String rubrik, String ingress, Tabellvy tabell, Optional<Korridordiagram> bild) {

        /** A part without a picture. */
        public Avdelning(String rubrik, String ingress, Tabellvy tabell) {
            this(rubrik, ingress, tabell, Optional.empty());
        }

        /** Checks the part. */
        public Avdelning {
            Objects.requireNonNull(rubrik, "rubrik");
            Objects.requireNonNull(ingress, "ingress");
            Objects.requireNonNull(tabell, "tabell");
            Objects.requireNonNull(bild, "bild");
        }
    }

    /**
     * Checks the report.
     *
     * @throws IllegalArgumentException if it has no part, or two of its tables have the same anchor
     */
    public Dokument {
        Objects.requireNonNull(titel, "titel");
        Objects.requireNonNull(forbund, "forbund");
        Objects.requireNonNull(organisationsnummer, "organisationsnummer");
        Objects.requireNonNull(diarienummer, "diarienummer");
        Objects.requireNonNull(sidfot, "sidfot");
        Objects.requireNonNull(sprak, "sprak");
        avdelningar = List.copyOf(avdelningar);
        if (avdelningar.isEmpty()) {
            throw new IllegalArgumentException("A report needs a part: '" + titel + "'");
        }
        List<String> ankare = avdelningar.stream().map(a -> a.tabell().id()).toList();
        if (ankare.stream().distinct().count() < ankare.size()) {
            throw new IllegalArgumentException("Two tables have the same anchor: " + ankare);
        }
    }
}
