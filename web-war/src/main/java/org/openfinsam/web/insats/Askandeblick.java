package org.openfinsam.web.insats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.insats.Askande;
import org.openfinsam.domain.insats.Askandeinnehall;
import org.openfinsam.domain.insats.Askandekontroll;
import org.openfinsam.domain.insats.Askandelage;
import org.openfinsam.domain.insats.Bilaga;
import org.openfinsam.domain.insats.Finansiering;
import org.openfinsam.domain.insats.Finansieringstabell;
import org.openfinsam.domain.insats.Inlamning;
import org.openfinsam.domain.insats.Kostnadsrad;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.api.Api;
import org.openfinsam.web.belopp.Markeringar;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.insats.Askandetjanst.Underlag;
import org.openfinsam.web.insats.Askandevyer.Filvy;
import org.openfinsam.web.insats.Askandevyer.Fragvy;
import org.openfinsam.web.insats.Askandevyer.Kommentarsvy;
import org.openfinsam.web.insats.Askandevyer.Loftesvy;
import org.openfinsam.web.insats.Askandevyer.Partvy;
import org.openfinsam.web.insats.Askandevyer.Version;
import org.openfinsam.web.lag.Fyndvy;
import org.openfinsam.web.ram.Jamforelse;

/** An application to be read: what it says now, or a version that was handed in. */
public final class Askandeblick {

    private static final long KB = 1024;

    private final Underlag det;
    private final Askande askande;
    private final int version;
    private final boolean serNu;
    private final Askandeinnehall innehall;
    private final Locale sprak;
    private final Texter texter;
    private final Talformat format;

    /**
     * @param version the number of the version, 0 for what it says now
     * @param serUtkast whether the reader sees what has not been handed in
     */
    Askandeblick(Underlag det, int version, boolean serUtkast, Locale sprak) {
        this.det = det;
        this.askande = det.askande();
        this.sprak = sprak;
        this.texter = Sidtexter.av(sprak);
        this.format = Talformat.of(sprak);
        int senaste = askande.inlamningar().size();
        this.serNu = serUtkast || askande.lage() == Askandelage.INLAMNAT;
        boolean finns = version >= 1 && version <= senaste;
        this.version = finns ? version : serNu ? 0 : senaste;
        this.innehall = this.version == 0
                ? askande.innehall()
                : askande.inlamningar().get(this.version - 1).innehall();
    }

    Askandeinnehall innehall() {
        return innehall;
    }

    public String getNamn() {
        return innehall.namn();
    }

    public String getSlag() {
        return innehall.slag().stream()
                .map(slag -> texter.text("askande.slag." + slag))
                .reduce((en, annan) -> en + ", " + annan)
                .orElse("–");
    }

    public String getUtforare() {
        return innehall.utforare() == null ? "–" : innehall.utforare().namn();
    }

    public String getPeriod() {
        return innehall.period() == null
                ? "–"
                : format.datum(innehall.period().fran()) + " – "
                        + format.datum(innehall.period().till());
    }

    public String getSokande() {
        return askande.sokande().namn();
    }

    public String getAr() {
        return det.utlysning().ar().toString();
    }

    public String getLage() {
        return texter.text("askande.lage." + askande.lage());
    }

    /** What is asked for, year by year, in words. */
    public List<String> getAskat() {
        return innehall.askat().entrySet().stream()
                .map(e -> e.getKey() + ": " + format.belopp(e.getValue()))
                .toList();
    }

    public List<Fragvy> getFragor() {
        return det.utlysning().fragor().stream()
                .map(f -> new Fragvy(
                        f.kod(),
                        f.rubrik(),
                        f.obligatorisk(),
                        innehall.svar(f.kod()).orElse(""),
                        ""))
                .toList();
    }

    public List<Partvy> getParter() {
        return innehall.parter().stream()
                .map(p -> new Partvy("", p.part().namn(), true, p.ordinarie(), p.utover()))
                .toList();
    }

    /** Who pays, a table a year. */
    public List<Tabellvy> getTabeller() {
        SortedSet<Rakenskapsar> aren = new TreeSet<>(innehall.kostnadsar());
        aren.addAll(innehall.finansieringsar());
        return aren.stream()
                .map(ar -> Tabellvy.of(Finansieringstabell.av(innehall.rader(), ar, sprak), Markeringar.inga(), sprak))
                .toList();
    }

    public List<Loftesvy> getLoften() {
        List<Loftesvy> loften = new ArrayList<>();
        for (Kostnadsrad rad : innehall.rader()) {
            rad.finansiering().forEach(f -> loften.add(lofte(rad, f)));
        }
        return loften;
    }

    private Loftesvy lofte(Kostnadsrad rad, Finansiering f) {
        String hur = f.viaForbundet() && f.finansiar().givare() != null
                ? "VIA"
                : f.form().name();
        return new Loftesvy(
                rad.nr() + " " + rad.namn(),
                f.ar().toString(),
                f.finansiar().namn(),
                texter.text("askande.hur." + hur),
                Askandegrund.utanEnhet(f.belopp(), sprak),
                texter.text("askande.lofte." + f.lofte().lage()) + ", "
                        + format.datum(f.lofte().dag()),
                !f.galler(),
                rad.nr());
    }

    /** The promises that stand, to choose one that has been withdrawn. */
    public List<Loftesvy> getStaende() {
        return getLoften().stream().filter(l -> !l.atertaget()).toList();
    }

    /** What the law, the call and the figures have to say of it. */
    public List<Fyndvy> getFynd() {
        List<Fyndvy> fynd = Fyndvy.lista(
                Askandekontroll.of(
                        innehall,
                        det.utlysning(),
                        det.medlemmar(),
                        det.regler(),
                        det.utlysning().stanger()),
                sprak);
        return fynd.isEmpty() ? List.of(Fyndvy.stammer(texter.text("askande.inget.fynd"))) : fynd;
    }

    public List<Filvy> getFiler() {
        return innehall.bilagor().stream().map(this::fil).toList();
    }

    private Filvy fil(Bilaga fil) {
        long kb = Math.max(1, (fil.storlek() + KB - 1) / KB);
        return new Filvy(
                fil.namn(),
                kb < KB ? kb + "\u00a0kB" : (kb + KB - 1) / KB + "\u00a0MB",
                fil.sha256() == null
                        ? ""
                        : Api.ROT + "/forbund/" + askande.forbund() + "/askanden/" + askande.id() + "/bilagor/"
                                + fil.sha256());
    }

    public List<Kommentarsvy> getKommentarer() {
        return det.samtal().stream()
                .map(k -> new Kommentarsvy(k.text().text(), k.avVem() + ", " + format.datum(k.dag())))
                .toList();
    }

    List<Version> versioner(String adress) {
        Stream<Version> nu = serNu
                ? Stream.of(new Version(texter.text("askande.version.nu"), adress + "&visa=blad", "", version == 0))
                : Stream.of();
        return Stream.concat(
                        nu,
                        askande.inlamningar().stream()
                                .sorted((en, annan) -> annan.nr() - en.nr())
                                .map(i -> version(i, adress)))
                .toList();
    }

    private Version version(Inlamning i, String adress) {
        String lank = adress + "&version=" + i.nr();
        return new Version(
                texter.text("askande.version", Map.of("nr", Integer.toString(i.nr()), "dag", format.datum(i.dag()))),
                lank,
                serNu || i.nr() < askande.inlamningar().size() ? lank + "&mot=nu" : "",
                version == i.nr());
    }

    /** Where the version shown differs from what it says now, or else from the last that was handed in. */
    List<Jamforelse> motNu() {
        Askandeinnehall nu = serNu
                ? askande.innehall()
                : askande.inlamningar().get(askande.inlamningar().size() - 1).innehall();
        return falt(nu).bild().mot(falt(innehall).bild());
    }

    private Askandefalt falt(Askandeinnehall det) {
        return new Askandefalt(
                Askandeformular.av(
                        det,
                        this.det.utlysning(),
                        this.det.medlemmar(),
                        this.det.utlysning().stanger()),
                this.det,
                Map.of(),
                sprak);
    }
}
