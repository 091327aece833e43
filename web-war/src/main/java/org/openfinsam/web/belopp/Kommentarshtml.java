package org.openfinsam.web.belopp;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.belopp.Tabellvy.Radvy;

/**
 * The comments of a table as markup; the part of {@link TabellHtml} that knows them.
 *
 * <p>On a wide screen an icon hangs in the gutter to the left of the figure that is explained. It is a link to the comment,
 * a row of its own that the style sheet shows when it is the address's target: it opens without script, and the address can
 * be mailed. A missing comment has another icon, which leads to where it is written, for who may write it. A phone has the
 * comment among the figures of its row. On paper the figure carries a number, and the comments stand under the table.
 */
final class Kommentarshtml {

    /** A speech bubble, and one with an exclamation mark in it; 18 by 18. */
    private static final String BUBBLA = "M2.5 3.5h13v9.5h-6l-3.5 3v-3h-3.5z";

    private static final String UTROP = "M9 5.5v3.2M9 10.6v.2";

    private static final int INGEN = -1;

    private final Tabellvy vy;
    private final Markup ut;
    private final int kolumn;

    /** The rows that have a comment, each with its number on paper. */
    private final Map<Radvy, Integer> nummer = new LinkedHashMap<>();

    Kommentarshtml(Tabellvy vy, Markup ut) {
        this.vy = vy;
        this.ut = ut;
        this.kolumn = vy.kommentarer()
                .map(sagt -> vy.index(sagt.kolumn()).orElse(vy.kolumner().size() - 1))
                .orElse(INGEN);
        vy.rader().filter(vy::arKommenterad).forEach(rad -> nummer.put(rad, nummer.size() + 1));
    }

    /** The column whose figures are explained, the last one when the table has no such column; -1 without comments. */
    int kolumn() {
        return kolumn;
    }

    // The table on a screen

    /** The icon beside a figure. */
    void ikon(Radvy rad) {
        vy.kommentar(rad).ifPresent(kommentar -> {
            ut.start("span", "class", "of-kommentarsplats");
            if (kommentar.arSkriven()) {
                ut.start("a", "class", "of-kommentarsikon", "href", "#" + vy.kommentarsankare(rad));
                bubbla(kommentar).element("span", text("tabell.kommentar.till", rad), "class", "of-dold");
            } else if (kommentar.skriv().isEmpty()) {
                String saknas = text("tabell.kommentar.saknas");
                ut.start("span", "class", "of-kommentarsikon of-kommentarsikon-saknas", "title", saknas);
                bubbla(kommentar).element("span", saknas + " ", "class", "of-dold");
            } else {
                String skriv = text("tabell.kommentar.skrivTill", rad);
                ut.start(
                        "a",
                        "class",
                        "of-kommentarsikon of-kommentarsikon-saknas",
                        "href",
                        kommentar.skriv(),
                        "title",
                        skriv);
                bubbla(kommentar).element("span", skriv, "class", "of-dold");
            }
            ut.slut().slut();
        });
    }

    private Markup bubbla(Radkommentar kommentar) {
        ut.start("svg", "class", "of-ikon", "viewBox", "0 0 18 18", "aria-hidden", "true", "focusable", "false");
        ut.tom("path", "d", kommentar.arSkriven() ? BUBBLA : BUBBLA + UTROP);
        return ut.slut();
    }

    /** The row under a row. */
    void rad(Radvy rad) {
        vy.kommentar(rad).filter(Radkommentar::arSkriven).ifPresent(kommentar -> {
            ut.start("tr", "class", "of-kommentar", "id", vy.kommentarsankare(rad))
                    .start("td", "colspan", Integer.toString(vy.kolumner().size() + 1), "tabindex", "-1")
                    .start("p", "class", "of-kommentarstext")
                    .element("span", text("tabell.kommentar.till", rad) + ": ", "class", "of-dold")
                    .text(kommentar.text())
                    .slut();
            ut.start("p", "class", "of-kommentar-om").text(kommentar.undertext());
            skrivlank(rad, kommentar, "tabell.kommentar.andra");
            ut.text(" ")
                    .element("a", text("tabell.kommentar.stang"), "href", "#" + vy.radankare(rad))
                    .slut();
            ut.slut().slut();
        });
    }

    private void skrivlank(Radvy rad, Radkommentar kommentar, String nyckel) {
        if (!kommentar.skriv().isEmpty()) {
            ut.text(" ")
                    .start("a", "href", kommentar.skriv())
                    .text(text(nyckel))
                    .element("span", " " + text("tabell.kommentar.till", rad), "class", "of-dold")
                    .slut();
        }
    }

    // The list for a narrow screen

    /** The icon beside a row's name, so that one knows what there is to open. */
    void listikon(Radvy rad) {
        vy.kommentar(rad).ifPresent(kommentar -> {
            ut.text(" ")
                    .start(
                            "span",
                            "class",
                            kommentar.arSkriven()
                                    ? "of-lista-kommentarsikon"
                                    : "of-lista-kommentarsikon of-kommentarsikon-saknas");
            bubbla(kommentar)
                    .element(
                            "span",
                            text(kommentar.arSkriven() ? "tabell.kommentar.finns" : "tabell.kommentar.saknas"),
                            "class",
                            "of-dold")
                    .slut();
        });
    }

    /** The comment under a row's figures. */
    void listdel(Radvy rad) {
        vy.kommentar(rad).ifPresent(kommentar -> {
            ut.start("div", "class", "of-lista-kommentar")
                    .element(
                            "p",
                            kommentar.arSkriven() ? kommentar.text() : text("tabell.kommentar.saknas"),
                            "class",
                            "of-kommentarstext");
            ut.start("p", "class", "of-kommentar-om").text(kommentar.undertext());
            skrivlank(rad, kommentar, kommentar.arSkriven() ? "tabell.kommentar.andra" : "tabell.kommentar.skriv");
            ut.slut().slut();
        });
    }

    // Paper

    /** The number beside a figure. */
    void nummer(Radvy rad) {
        if (nummer.containsKey(rad)) {
            ut.element("span", nummertext(rad), "class", "of-kommentarsnummer");
        }
    }

    /** The comments under the table, and which are missing. */
    void lista() {
        if (!nummer.isEmpty()) {
            ut.start("div", "class", "of-kommentarer").element("h2", text("tabell.kommentar.rubrik"));
            nummer.keySet().forEach(this::punkt);
            ut.slut();
        }
        String saknas = vy.rader()
                .filter(rad -> vy.kommentar(rad).isPresent() && !vy.arKommenterad(rad))
                .map(Radvy::namn)
                .collect(Collectors.joining("; "));
        if (!saknas.isEmpty()) {
            ut.start("p", "class", "of-kommentar-saknas")
                    .element("b", text("tabell.kommentar.saknas") + ": ")
                    .text(saknas + ".")
                    .slut();
        }
    }

    private void punkt(Radvy rad) {
        Radkommentar kommentar = vy.kommentar(rad).orElseThrow();
        ut.start("div", "class", "of-kommentarspunkt");
        ut.start("p")
                .element("span", nummertext(rad), "class", "of-kommentarsnamn")
                .element("b", rad.namn() + ", " + tal(rad))
                .text(" ")
                .element("span", kommentar.om(), "class", "of-kommentar-om")
                .slut();
        ut.element("p", kommentar.text(), "class", "of-kommentarstext").slut();
    }

    private String tal(Radvy rad) {
        return rad.celler().get(kolumn).visning();
    }

    private String nummertext(Radvy rad) {
        return Sidtexter.text(
                vy.sprak(), "tabell.kommentar.nr", Map.of("nr", nummer.get(rad).toString()));
    }

    private String text(String nyckel, Radvy rad) {
        return Sidtexter.text(vy.sprak(), nyckel, Map.of("rad", rad.namn()));
    }

    private String text(String nyckel) {
        return Sidtexter.text(vy.sprak(), nyckel, Map.of());
    }
}
