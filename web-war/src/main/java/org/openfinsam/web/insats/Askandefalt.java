package org.openfinsam.web.insats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.insats.Askandeinnehall;
import org.openfinsam.domain.insats.Askandekontroll;
import org.openfinsam.domain.insats.Finansiar;
import org.openfinsam.domain.insats.Finansieringskontroll;
import org.openfinsam.domain.insats.Insatsslag;
import org.openfinsam.domain.insats.Kostnadsrad;
import org.openfinsam.domain.insats.Kostnadsslag;
import org.openfinsam.domain.insats.Lofteslage;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.lag.Uppgift;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.medel.Medelsform;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.insats.Askandetjanst.Underlag;
import org.openfinsam.web.insats.Askandevyer.Alternativ;
import org.openfinsam.web.insats.Askandevyer.Andelsvy;
import org.openfinsam.web.insats.Askandevyer.Betalare;
import org.openfinsam.web.insats.Askandevyer.Falt;
import org.openfinsam.web.insats.Askandevyer.Fragvy;
import org.openfinsam.web.insats.Askandevyer.Partvy;
import org.openfinsam.web.insats.Askandevyer.Radvy;
import org.openfinsam.web.insats.Askandevyer.Rest;
import org.openfinsam.web.ram.Formularbild;

/** The form of an application as it is drawn, with what is left to do. */
public final class Askandefalt {

    private final Askandeformular formular;
    private final Underlag det;
    private final Map<String, String> fel;
    private final Locale sprak;
    private final Texter texter;
    private final Optional<Askandeinnehall> innehall;
    private final List<Anmarkning> radfynd;
    private final List<Radvy> rader = new ArrayList<>();
    private List<Askandeankare> kvar;

    Askandefalt(Askandeformular formular, Underlag det, Map<String, String> fel, Locale sprak) {
        this.formular = formular;
        this.det = det;
        this.fel = fel;
        this.sprak = sprak;
        this.texter = Sidtexter.av(sprak);
        this.innehall = formular.las();
        this.radfynd = innehall.map(i -> Finansieringskontroll.of(i.rader())).orElse(List.of());
    }

    public Falt getNamn() {
        return falt("namn", texter.text("askande.falt.namn"));
    }

    private Falt falt(String namn, String etikett) {
        return new Falt(namn, formular.text(namn), etikett, fel.getOrDefault(namn, ""));
    }

    public List<Alternativ> getSlag() {
        return Arrays.stream(Insatsslag.values())
                .map(slag -> new Alternativ(
                        slag.name(),
                        texter.text("askande.slag." + slag),
                        formular.text("slag-" + slag).equals("ja")))
                .toList();
    }

    public List<Alternativ> getUtforare() {
        String vald = formular.text("utforare");
        return Stream.concat(
                        Stream.of(new Alternativ("", texter.text("askande.utforare.ingen"), vald.isEmpty())),
                        Stream.concat(formular.parter().stream(), Stream.of(Askandekontroll.FORBUNDET))
                                .map(g -> new Alternativ(
                                        Askandeformular.nyckel(g),
                                        g.namn(),
                                        Askandeformular.nyckel(g).equals(vald))))
                .toList();
    }

    public Falt getFran() {
        return falt("fran", texter.text("askande.falt.fran"));
    }

    public Falt getTill() {
        return falt("till", texter.text("askande.falt.till"));
    }

    public List<Fragvy> getFragor() {
        return det.utlysning().fragor().stream()
                .map(f -> new Fragvy(
                        "svar-" + f.kod(),
                        f.rubrik(),
                        f.obligatorisk(),
                        formular.text("svar-" + f.kod()),
                        fel.getOrDefault("svar-" + f.kod(), "")))
                .toList();
    }

    public List<Partvy> getParter() {
        List<Partvy> parter = new ArrayList<>();
        List<Givare> givare = formular.parter();
        for (int i = 0; i < givare.size(); i++) {
            String id = "part-" + i;
            parter.add(new Partvy(
                    id,
                    givare.get(i).namn(),
                    formular.text(id + "-med").equals("ja"),
                    formular.text(id + "-ord"),
                    formular.text(id + "-utover")));
        }
        return parter;
    }

    public List<String> getAren() {
        return formular.aren().stream().map(Rakenskapsar::toString).toList();
    }

    public List<Alternativ> getForstaAr() {
        return aren(formular.aren().get(0), -1, 3);
    }

    public List<Alternativ> getSistaAr() {
        List<Rakenskapsar> aren = formular.aren();
        return aren(aren.get(aren.size() - 1), -1, 4);
    }

    private List<Alternativ> aren(Rakenskapsar vald, int fran, int till) {
        List<Alternativ> aren = new ArrayList<>();
        int mitt = det.utlysning().ar().ar();
        for (int ar = Math.min(mitt + fran, vald.ar()); ar <= Math.max(mitt + till, vald.ar()); ar++) {
            aren.add(new Alternativ(Integer.toString(ar), Integer.toString(ar), ar == vald.ar()));
        }
        return aren;
    }

    public List<Falt> getAskat() {
        return formular.aren().stream()
                .map(ar -> falt("askat-" + ar, ar.toString()))
                .toList();
    }

    public boolean isTusental() {
        return formular.text("askatI").equals("TUSENTAL");
    }

    /** Who can be named as a payer. */
    public List<String> getBetalarnamn() {
        return Stream.concat(
                        Stream.of(Finansiar.forbundet().namn(), Finansiar.esf().namn()),
                        formular.parter().stream().map(Givare::namn))
                .toList();
    }

    /** The rows that are filled in, and one more. */
    public List<Radvy> getRader() {
        if (!rader.isEmpty()) {
            return rader;
        }
        for (int i = 0; i <= formular.antalRader(); i++) {
            rader.add(rad("rad-" + i + "-"));
        }
        return rader;
    }

    /** The shares that the text states, and one more place. */
    public List<Andelsvy> getAndelar() {
        return IntStream.rangeClosed(0, formular.antalAndelar())
                .mapToObj(this::andel)
                .toList();
    }

    private Andelsvy andel(int nr) {
        String id = "andel-" + nr + "-";
        String vald = formular.text(id + "ar");
        return new Andelsvy(
                texter.text("askande.andel", Map.of("nr", Integer.toString(nr + 1))),
                falt(id + "ar", texter.text("askande.andel.ar")),
                Stream.concat(formular.aren().stream().map(Rakenskapsar::toString), Stream.of(vald))
                        .filter(ar -> !ar.isEmpty())
                        .distinct()
                        .map(ar -> new Alternativ(ar, ar, ar.equals(vald)))
                        .toList(),
                id + "slag",
                val(Kostnadsslag.values(), formular.text(id + "slag"), "askande.kostnadsslag."),
                falt(id + "vem", texter.text("askande.betalare.vem")),
                falt(id + "procent", texter.text("askande.andel.procent")));
    }

    private Radvy rad(String id) {
        String nr = formular.text(id + "nr");
        String resurs = formular.text(id + "resurs");
        Optional<Kostnadsrad> last = innehall.stream()
                .flatMap(i -> i.rader().stream())
                .filter(rad -> Integer.toString(rad.nr()).equals(nr))
                .findFirst();
        List<Betalare> betalare = new ArrayList<>();
        for (int j = 0; j <= formular.antalBetalare(id); j++) {
            betalare.add(betalare(id + "f-" + j + "-"));
        }
        List<String> fynd = radfynd.stream()
                .filter(a -> a.data().get("nr") instanceof Uppgift.Tal tal
                        && tal.varde().toPlainString().equals(nr))
                .map(a -> a.text(sprak))
                .toList();
        return new Radvy(
                id,
                nr,
                resurs.isEmpty()
                        ? texter.text("askande.rad.ny")
                        : texter.text("askande.rad.rubrik", Map.of("nr", nr.isEmpty() ? "–" : nr, "namn", resurs)),
                falt(id + "del", texter.text("askande.rad.del")),
                val(Kostnadsslag.values(), formular.text(id + "slag"), "askande.kostnadsslag."),
                falt(id + "resurs", texter.text("askande.rad.resurs")),
                falt(id + "omf", texter.text("askande.rad.omfattning")),
                falt(id + "pas", texter.text("askande.rad.paslag")),
                formular.aren().stream()
                        .map(ar -> falt(id + "b-" + ar, ar.toString()))
                        .toList(),
                betalare,
                formular.aren().stream()
                        .map(ar -> last.map(rad -> rest(rad, ar)).orElseGet(() -> new Rest(ar.toString(), "–", "")))
                        .toList(),
                fynd,
                last.stream().flatMap(rad -> rad.finansiering().stream()).anyMatch(f -> !f.galler()));
    }

    private Rest rest(Kostnadsrad rad, Rakenskapsar ar) {
        if (!rad.ar().contains(ar)) {
            return new Rest(ar.toString(), "–", "");
        }
        Belopp rest = rad.rest(ar);
        return new Rest(
                ar.toString(),
                Askandegrund.utanEnhet(rest, sprak),
                rest.arNoll() ? "ok" : rest.arNegativt() ? "over" : "obetalt");
    }

    private Betalare betalare(String id) {
        return new Betalare(
                id,
                falt(id + "vem", texter.text("askande.betalare.vem")),
                Stream.concat(Arrays.stream(Medelsform.values()).map(Enum::name), Stream.of("VIA"))
                        .map(hur -> new Alternativ(
                                hur, texter.text("askande.hur." + hur), hur.equals(formular.text(id + "hur"))))
                        .toList(),
                val(Lofteslage.values(), formular.text(id + "lofte"), "askande.lofte."),
                falt(id + "dag", texter.text("askande.betalare.dag")),
                formular.aren().stream()
                        .map(ar -> falt(id + "b-" + ar, ar.toString()))
                        .toList(),
                formular.text(id + "lofte").equals(Lofteslage.ATERTAGEN.name()));
    }

    private <T extends Enum<T>> List<Alternativ> val(T[] alla, String vald, String rum) {
        return Arrays.stream(alla)
                .map(ett -> new Alternativ(
                        ett.name(), texter.text(rum + ett.name()), ett.name().equals(vald)))
                .toList();
    }

    /** What is left to do before it can be handed in, and what is marked, each with its place. */
    public List<Askandeankare> getKvar() {
        if (kvar == null) {
            kvar = sok();
        }
        return kvar;
    }

    private List<Askandeankare> sok() {
        return innehall
                .map(i -> Askandekontroll.of(
                        i.medBilagor(det.askande().innehall().bilagor()),
                        det.utlysning(),
                        det.medlemmar(),
                        det.regler(),
                        det.utlysning().stanger()))
                .orElse(List.of())
                .stream()
                .map(a -> Askandeankare.av(
                        a,
                        det.utlysning(),
                        formular.parter(),
                        innehall.orElseThrow().rader(),
                        Askandekontroll.stoppar(a),
                        sprak))
                .toList();
    }

    /** The fields under their labels, to be compared. */
    Formularbild bild() {
        Formularbild bild = new Formularbild();
        bild.med(texter.text("askande.falt.namn"), formular.text("namn"));
        getSlag().stream().filter(Alternativ::vald).forEach(s -> bild.med(texter.text("askande.falt.slag"), s.namn()));
        bild.med(
                texter.text("askande.falt.utforare"),
                getUtforare().stream()
                        .filter(Alternativ::vald)
                        .map(Alternativ::namn)
                        .findFirst()
                        .orElse(""));
        bild.med(texter.text("askande.falt.fran"), formular.text("fran"));
        bild.med(texter.text("askande.falt.till"), formular.text("till"));
        getFragor().forEach(f -> bild.med(f.rubrik(), f.svar()));
        getParter().forEach(p -> bild.med(p.namn(), p.ordinarie()).med(p.namn(), p.utover()));
        getAskat().forEach(f -> bild.med(texter.text("askande.falt.askat") + " " + f.etikett(), f.varde()));
        getRader().stream().filter(rad -> !rad.resurs().varde().isEmpty()).forEach(rad -> bild(bild, rad));
        getAndelar().stream()
                .filter(andel -> !andel.vem().varde().isEmpty())
                .forEach(andel -> bild.med(
                        texter.text("askande.andelar"),
                        andel.vem().varde() + " " + andel.ar().varde() + " "
                                + andel.slagen().stream()
                                        .filter(Alternativ::vald)
                                        .map(Alternativ::namn)
                                        .findFirst()
                                        .orElse("")
                                + ": " + andel.procent().varde() + " %"));
        return bild;
    }

    private static void bild(Formularbild bild, Radvy rad) {
        rad.kostnad().forEach(f -> bild.med(rad.rubrik(), f.etikett() + ": " + f.varde()));
        rad.betalare().stream()
                .filter(b -> !b.vem().varde().isEmpty())
                .forEach(b -> b.belopp()
                        .forEach(f -> bild.med(
                                rad.rubrik(),
                                b.vem().varde() + " " + f.etikett() + ": " + f.varde() + " "
                                        + b.lofte().stream()
                                                .filter(Alternativ::vald)
                                                .map(Alternativ::namn)
                                                .findFirst()
                                                .orElse(""))));
    }
}
