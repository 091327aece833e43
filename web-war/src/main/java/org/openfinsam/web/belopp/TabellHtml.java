package org.openfinsam.web.belopp;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openfinsam.web.belopp.Tabellvy.Cellvy;
import org.openfinsam.web.belopp.Tabellvy.Grupp;
import org.openfinsam.web.belopp.Tabellvy.Kolumnvy;
import org.openfinsam.web.belopp.Tabellvy.Not;
import org.openfinsam.web.belopp.Tabellvy.Radslag;
import org.openfinsam.web.belopp.Tabellvy.Radvy;

/**
 * The one writer of tables as markup: for the page, for its narrow form and for paper.
 *
 * <p>On a screen under 768 px a table with more than one column of figures is replaced by a list: a row is its name and
 * its first figure, and opens ({@code details}) to the others; a section is its name and its sum, and opens to its rows.
 * Both forms stand in the page and the style sheet shows one of them, so no script is needed; the hidden one is hidden
 * from everybody.
 */
final class TabellHtml {

    /** The largest number of columns, besides the row names, that a phone shows as a table. */
    private static final int SMAL = 1;

    /** The largest number of columns that a sheet holds in its ordinary size. */
    private static final int RYMLIG = 5;

    /** PDF knows no groups of rows, and the typesetter would make the heading of a section one of its columns. */
    private static final String PAPPERSOMFANG = "row";

    private static final Pattern DAG = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

    private final Tabellvy vy;
    private final Markup ut;
    private final Kommentarshtml kommentarer;
    private final boolean papper;

    private TabellHtml(Tabellvy vy, Markup ut, boolean papper) {
        this.vy = vy;
        this.ut = ut;
        this.kommentarer = new Kommentarshtml(vy, ut);
        this.papper = papper;
    }

    /** The table for a page: wide form, narrow form when there is need of one, notes. */
    static String sida(Tabellvy vy) {
        Markup ut = new Markup();
        new TabellHtml(vy, ut, false).sida();
        return ut.toString();
    }

    /** The table for paper: one form, notes; written into a larger document. */
    static void papper(Tabellvy vy, Markup ut) {
        TabellHtml html = new TabellHtml(vy, ut, true);
        ut.start("div", "class", "of-tabell");
        html.tabell();
        html.noter();
        html.kommentarer.lista();
        ut.slut();
    }

    private void sida() {
        boolean smal = vy.kolumner().size() <= SMAL;
        ut.start(
                "div",
                "class",
                smal ? "of-tabell" : "of-tabell of-tabell-bred",
                "id",
                vy.kommentarer().isPresent() ? vy.allaKommentarer() : null);
        if (smal) {
            tabell();
        } else {
            // A box of its own, so that a narrow window scrolls the table and not the page; reached by the keyboard.
            ut.start(
                    "div", "class", "of-tabell-ruta", "role", "region", "aria-labelledby", rubrikId(), "tabindex", "0");
            tabell();
            ut.slut();
            lista();
        }
        noter();
        ut.slut();
    }

    private String rubrikId() {
        return vy.id() + "-rubrik";
    }

    private String noterId() {
        return vy.noter().isEmpty() ? null : vy.id() + "-noter";
    }

    // The table

    private void tabell() {
        ut.start("table", "id", vy.id(), "class", tabellklass(), "aria-describedby", noterId());
        ut.start("caption").element("span", vy.rubrik(), "class", "of-tabell-rubrik", "id", rubrikId());
        if (!vy.enhet().isEmpty()) {
            ut.text(" ").element("span", vy.enhet(), "class", "of-tabell-enhet");
        }
        ut.slut();
        ut.start("thead").start("tr").element("th", vy.radrubrik(), "scope", "col");
        for (Kolumnvy kolumn : vy.kolumner()) {
            ut.element(
                    "th",
                    kolumn.rubrik(),
                    "scope",
                    "col",
                    "class",
                    kolumn.tal() ? "of-tal" : null,
                    "data-nyckel",
                    kolumn.nyckel());
        }
        ut.slut().slut();
        vy.grupper().forEach(this::grupp);
        ut.slut();
    }

    /** Paper is no wider for many columns: they stand closer there. */
    private String tabellklass() {
        String trangt = papper && vy.kolumner().size() > RYMLIG ? " of-trang" : "";
        return sistaMarkerad() ? "of-markerad" + trangt : trangt.isEmpty() ? null : trangt.strip();
    }

    /** Whether a mark hangs outside the last column: paper then needs room for it. */
    private boolean sistaMarkerad() {
        int sista = vy.kolumner().size() - 1;
        return vy.grupper().stream()
                .flatMap(grupp -> grupp.rader().stream())
                .anyMatch(rad -> rad.celler().get(sista).markering().isPresent());
    }

    private void grupp(Grupp grupp) {
        ut.start("tbody");
        if (!grupp.rubrik().isEmpty()) {
            ut.start("tr", "class", "of-avsnitt")
                    .element(
                            "th",
                            grupp.rubrik(),
                            "scope",
                            papper ? PAPPERSOMFANG : "rowgroup",
                            "colspan",
                            Integer.toString(vy.kolumner().size() + 1))
                    .slut();
        }
        grupp.rader().forEach(this::rad);
        ut.slut();
    }

    private void rad(Radvy rad) {
        ut.start(
                        "tr",
                        "class",
                        klass(rad.slag()),
                        "data-nyckel",
                        rad.nyckel(),
                        "id",
                        vy.kommentarer().isPresent() ? vy.radankare(rad) : null)
                .element("th", rad.namn(), "scope", "row");
        for (int i = 0; i < rad.celler().size(); i++) {
            ut.start("td", "class", vy.kolumner().get(i).tal() ? "of-tal" : null);
            kommentarsmarke(rad, i);
            lankad(rad.celler().get(i));
            ut.slut();
        }
        ut.slut();
        if (!papper) {
            kommentarer.rad(rad);
        }
    }

    private void kommentarsmarke(Radvy rad, int kolumn) {
        if (kolumn == kommentarer.kolumn() && papper) {
            kommentarer.nummer(rad);
        } else if (kolumn == kommentarer.kolumn()) {
            kommentarer.ikon(rad);
        }
    }

    private static String klass(Radslag slag) {
        return switch (slag) {
            case RAD -> null;
            case SUMMA -> "of-summa";
            case SLUTSUMMA -> "of-summa of-slutsumma";
        };
    }

    /** The cell, and on a page the way to what is behind it. */
    private void lankad(Cellvy cell) {
        if (papper || cell.lank().isEmpty()) {
            cell(cell);
            return;
        }
        ut.start("a", "class", "of-siffra", "href", cell.lank());
        text(cell.visning());
        ut.slut();
        markering(cell);
    }

    private void cell(Cellvy cell) {
        if (cell.skal().isEmpty()) {
            text(cell.visning());
        } else {
            ut.element("span", cell.visning(), "class", "of-saknas", "aria-hidden", "true", "title", cell.skal())
                    .element("span", cell.skal(), "class", "of-dold");
        }
        markering(cell);
    }

    private void markering(Cellvy cell) {
        cell.markering()
                .ifPresent(
                        m -> ut.start("span", "class", "of-markering of-markering-" + klass(m), "title", m.forklaring())
                                .element("span", m.text(), "aria-hidden", "true")
                                .element("span", " (" + m.forklaring() + ")", "class", "of-dold")
                                .slut());
    }

    /** Words, in which a day is never broken at its hyphens. */
    private void text(String text) {
        Matcher dag = DAG.matcher(text);
        int fran = 0;
        while (dag.find()) {
            ut.text(text.substring(fran, dag.start())).element("span", dag.group(), "class", "of-datum");
            fran = dag.end();
        }
        ut.text(text.substring(fran));
    }

    private static String klass(Markering markering) {
        return switch (markering.slag()) {
            case AVRUNDNING -> "not";
            case FEL -> "fel";
        };
    }

    private void noter() {
        if (vy.noter().isEmpty()) {
            return;
        }
        ut.start("div", "class", "of-tabell-noter", "id", noterId());
        for (Not not : vy.noter()) {
            ut.start("p");
            if (!not.markering().isEmpty()) {
                ut.element("b", not.markering()).text(" ");
            }
            ut.text(not.text()).slut();
        }
        ut.slut();
    }

    // The list for a narrow screen

    private void lista() {
        ut.start("div", "class", "of-tabell-lista");
        ut.start("p", "class", "of-lista-huvud")
                .element("span", vy.rubrik(), "class", "of-tabell-rubrik")
                .text(" ")
                .element("span", vy.kolumner().get(vy.forst()).rubrik(), "class", "of-tabell-enhet")
                .slut();
        ut.start("ul");
        vy.grupper().forEach(this::listgrupp);
        ut.slut().slut();
    }

    private void listgrupp(Grupp grupp) {
        if (grupp.rubrik().isEmpty()) {
            listrader(grupp.rader());
            return;
        }
        ut.start("li", "class", "of-lista-avsnitt");
        ut.start("details", "open", grupp.rader().stream().anyMatch(this::arOppen) ? "open" : null)
                .start("summary");
        ut.start("span", "class", "of-lista-namn").text(grupp.rubrik());
        grupp.summa()
                .ifPresent(summa -> vy.bikolumn().ifPresent(i -> {
                    ut.text(" ")
                            .start("span", "class", "of-lista-bi")
                            .text(vy.kolumner().get(i).namn())
                            .text(" ");
                    cell(summa.celler().get(i));
                    ut.slut();
                }));
        ut.slut();
        grupp.summa().ifPresent(summa -> listtal(summa));
        ut.slut().start("ul");
        listrader(grupp.rader());
        ut.slut().slut().slut();
    }

    private void listrader(List<Radvy> rader) {
        for (Radvy rad : rader) {
            ut.start("li", "class", klass(rad.slag()));
            ut.start("details", "open", arOppen(rad) ? "open" : null).start("summary");
            ut.start("span", "class", "of-lista-namn").text(rad.namn());
            kommentarer.listikon(rad);
            ut.slut();
            listtal(rad);
            ut.slut().start("dl");
            for (int i = 0; i < rad.celler().size(); i++) {
                // The first figure stands beside the name too, where a link would be one control inside another.
                if (i != vy.forst() || !rad.celler().get(i).lank().isEmpty()) {
                    ut.start("div").element("dt", vy.kolumner().get(i).rubrik()).start("dd");
                    lankad(rad.celler().get(i));
                    ut.slut().slut();
                }
            }
            ut.slut();
            kommentarer.listdel(rad);
            ut.slut().slut();
        }
    }

    private boolean arOppen(Radvy rad) {
        return vy.kommentarer()
                .flatMap(Radkommentarer::oppen)
                .filter(rad.nyckel()::equals)
                .isPresent();
    }

    private void listtal(Radvy rad) {
        ut.text(" ").start("span", "class", "of-lista-tal");
        cell(rad.celler().get(vy.forst()));
        ut.slut();
    }
}
