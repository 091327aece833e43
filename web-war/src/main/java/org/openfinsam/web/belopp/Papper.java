package org.openfinsam.web.belopp;

import java.util.Map;
import java.util.StringJoiner;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.belopp.Dokument.Avdelning;

/** A {@link Dokument} as the XHTML that {@link Pdf} sets. */
final class Papper {

    private final Dokument dokument;
    private final Markup ut = new Markup();

    private Papper(Dokument dokument) {
        this.dokument = dokument;
    }

    static String html(Dokument dokument) {
        return new Papper(dokument).html();
    }

    private String html() {
        ut.start("html", "lang", dokument.sprak().getLanguage().equals("en") ? "en" : "sv-SE");
        huvud();
        ut.start("body");
        sidhuvud();
        sidfot();
        dokument.avdelningar().forEach(this::avdelning);
        return ut.slut().slut().toString();
    }

    private void huvud() {
        String titel = dokument.forbund() + ": " + dokument.titel();
        ut.start("head")
                .element("title", titel)
                .tom("meta", "name", "subject", "content", titel)
                .tom("meta", "name", "author", "content", dokument.forbund());
        ut.start("bookmarks");
        for (Avdelning avdelning : dokument.avdelningar()) {
            ut.tom("bookmark", "name", avdelning.rubrik(), "href", "#" + ankare(avdelning));
        }
        ut.slut().element("style", Pdf.stilmall()).slut();
    }

    private static String ankare(Avdelning avdelning) {
        return "avdelning-" + avdelning.tabell().id();
    }

    private void sidhuvud() {
        ut.start("div", "class", "sidhuvud");
        ut.start("div", "class", "hoger").element("div", dokument.titel()).start("div");
        dokument.diarienummer().ifPresent(nr -> ut.text(text("papper.dnr", Map.of("nummer", nr)) + " · "));
        ut.element("span", text("papper.sida", Map.of()) + " ", "class", "sidnummer")
                .slut()
                .slut();
        ut.element("div", dokument.forbund(), "class", "forbund");
        dokument.organisationsnummer().ifPresent(nr -> ut.element("div", text("papper.orgnr", Map.of("nummer", nr))));
        ut.slut();
    }

    private void sidfot() {
        ut.start("div", "class", "sidfot")
                .element("div", "OpenFinsam", "class", "hoger")
                .element("div", dokument.sidfot())
                .slut();
    }

    private void avdelning(Avdelning avdelning) {
        ut.start("div", "class", klasser(avdelning)).element("h1", avdelning.rubrik(), "id", ankare(avdelning));
        if (!avdelning.ingress().isEmpty()) {
            ut.element("p", avdelning.ingress(), "class", "ingress");
        }
        avdelning.fore().forEach(this::stycke);
        avdelning
                .bild()
                .ifPresent(bild -> Korridormalning.adress(bild)
                        .ifPresent(adress -> ut.tom("img", "class", "bild", "src", adress, "alt", bild.iOrd())));
        TabellHtml.papper(avdelning.tabell(), ut);
        avdelning.efter().forEach(this::stycke);
        ut.slut();
    }

    private static String klasser(Avdelning avdelning) {
        StringJoiner klasser = new StringJoiner(" ").add("avdelning");
        if (avdelning.egenSida()) {
            klasser.add("egen-sida");
        }
        if (avdelning.rubrik().equals(avdelning.tabell().rubrik())) {
            klasser.add(avdelning.tabell().enhet().isEmpty() ? "utan-egen-rubrik" : "bara-enhet");
        }
        return klasser.toString();
    }

    private void stycke(Dokument.Stycke stycke) {
        ut.element("h2", stycke.rubrik());
        stycke.text().forEach(text -> ut.element("p", text, "class", "stycke"));
    }

    private String text(String nyckel, Map<String, String> varden) {
        return Sidtexter.text(dokument.sprak(), nyckel, varden);
    }
}
