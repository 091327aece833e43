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
     * @param fore what is said above the figures, under headings of its own
     * @param efter what is said under them
     * @param egenSida whether it begins a page, and may go over several
     */
    public record Avdelning(
            String rubrik,
            String ingress,
            Tabellvy tabell,
            Optional<Korridordiagram> bild,
            List<Stycke> fore,
            List<Stycke> efter,
            boolean egenSida) {

        /** Checks the part. */
        public Avdelning {
            Objects.requireNonNull(rubrik, "rubrik");
            Objects.requireNonNull(ingress, "ingress");
            Objects.requireNonNull(tabell, "tabell");
            Objects.requireNonNull(bild, "bild");
            fore = List.copyOf(fore);
            efter = List.copyOf(efter);
        }

        /** A part of figures only. */
        public Avdelning(String rubrik, String ingress, Tabellvy tabell) {
            this(rubrik, ingress, tabell, Optional.empty());
        }

        /** A part of figures and a picture of them. */
        public Avdelning(String rubrik, String ingress, Tabellvy tabell, Optional<Korridordiagram> bild) {
            this(rubrik, ingress, tabell, bild, List.of(), List.of(), false);
        }

        /** A part of figures with text round them. */
        public Avdelning(
                String rubrik,
                String ingress,
                Tabellvy tabell,
                List<Stycke> fore,
                List<Stycke> efter,
                boolean egenSida) {
            this(rubrik, ingress, tabell, Optional.empty(), fore, efter, egenSida);
        }
    }

    /**
     * Text under a heading.
     *
     * @param rubrik the heading
     * @param text the paragraphs, at least one
     */
    public record Stycke(String rubrik, List<String> text) {

        /** Copies the paragraphs. */
        public Stycke {
            Objects.requireNonNull(rubrik, "rubrik");
            text = List.copyOf(text);
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
