package org.openfinsam.web.ekonomi;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.ekonomi.Arsutfall;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.ekonomi.Prognosmiss;
import org.openfinsam.domain.ekonomi.Prognosomgang;
import org.openfinsam.domain.ekonomi.Prognostabell;
import org.openfinsam.domain.ekonomi.Prognosutfall;
import org.openfinsam.domain.ekonomi.Utfallsrad;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.ekonomi.PrognosutfallRepository;
import org.openfinsam.web.belopp.Stapeldiagram;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.medel.Medelgrund;
import org.openfinsam.web.ram.Val;

/** The page {@code /ekonomi/prognos/traff}: what forecasts missed by, what that says, and where a year's outcome is written down. */
@Named
@RequestScoped
public class Traffsida extends Medelgrund {

    static final String VAG = "/ekonomi/prognos/traff";

    @Inject
    private Prognostjanst prognoser;

    private Prognostjanst.Vy vy;
    private Optional<Prognosutfall> utfall = Optional.empty();

    @Override
    protected String vag() {
        return VAG;
    }

    @Override
    protected String beskedsrum() {
        return "traff.besked.";
    }

    @Override
    protected boolean las() {
        vy = prognoser.vy(id(), ar());
        utfall = vy.utfall().stream().filter(ett -> ett.ar().equals(ar())).findFirst();
        return true;
    }

    @Override
    protected List<Rakenskapsar> flerAr() {
        return vy.aren();
    }

    @Override
    protected void posta() throws IOException {
        switch (falt("gor")) {
            case "skriv" -> skrivRad();
            case "bort" -> {
                String nyckel = falt("nyckel");
                if (utfall.flatMap(ett -> ett.belopp(nyckel)).isPresent()) {
                    skriv("bort", (det, vem) -> det.taBort(nyckel));
                }
            }
            case "hamta" -> {
                if (isKanHamtas()) {
                    skriv(
                            "hamtat",
                            (det, vem) -> det.hamta(
                                    vy.arets(),
                                    Kommentarstext.of(text("traff.kalla.huvudbok")),
                                    vem.dag(),
                                    vem.roll()));
                }
            }
            default -> {}
        }
    }

    private void skrivRad() throws IOException {
        String nyckel = falt("rad");
        if (nycklar().noneMatch(nyckel::equals)) {
            saga("rad", "traff.fel.rad");
        }
        if (!isArSlut()) {
            saga("rad", "traff.fel.slut");
        }
        Optional<Belopp> belopp = belopp("belopp", true);
        Optional<String> kalla = ord("kalla");
        skriv(
                "skrivet",
                (det, vem) -> det.skriv(Utfallsrad.av(
                        nyckel, belopp.orElseThrow(), Kommentarstext.of(kalla.orElseThrow()), vem.dag(), vem.roll())));
    }

    private void skriv(String besked, BiConsumer<Prognosutfall, Budgettjanst.Vem> hur) throws IOException {
        gor(besked, () -> {
            prognoser.skrivUtfall(id(), ar(), falt("sedd"), hur);
            return true;
        });
    }

    private Stream<String> nycklar() {
        return Stream.concat(
                Stream.of(Prognosomgang.EGET_KAPITAL),
                vy.omgangar().stream()
                        .flatMap(omgang -> omgang.rader().stream())
                        .map(rad -> rad.plats().nyckel())
                        .distinct());
    }

    // What the page shows

    public boolean isFinns() {
        return !vy.facit().missar().isEmpty();
    }

    /** The answer: how far own capital was off, of how many. */
    public String getIngress() {
        Talformat format = Talformat.of(sprak());
        return vy.facit()
                .kapitalmatt()
                .map(matt -> matt.antal() == 1
                        ? texter().text(
                                        "traff.ingress.en",
                                        Map.of(
                                                "ar", kapitalet().ar().toString(),
                                                "prognos",
                                                        format.belopp(kapitalet()
                                                                .traff()
                                                                .prognos()),
                                                "utfall",
                                                        format.belopp(kapitalet()
                                                                .traff()
                                                                .utfall()),
                                                "miss",
                                                        format.belopp(kapitalet()
                                                                .traff()
                                                                .miss())))
                        : texter().text(
                                        "traff.ingress",
                                        Map.of(
                                                "antal", Integer.toString(matt.antal()),
                                                "medelfel", format.belopp(matt.medelfel()),
                                                "bias", format.belopp(matt.bias()))))
                .orElseGet(() -> text("traff.ingress.utanKapital"));
    }

    private Prognosmiss kapitalet() {
        return vy.facit().kapital().get(0);
    }

    /** The misses of own capital as bars, or of rows where there are none; the figures stand in the table below. */
    public String getBild() {
        Talformat format = Talformat.of(sprak());
        List<Prognosmiss> visas =
                vy.facit().kapital().isEmpty() ? vy.facit().rader() : vy.facit().kapital();
        return new Stapeldiagram(
                        "missbild",
                        text("traff.bild"),
                        visas.stream()
                                .limit(12)
                                .map(miss -> new Stapeldiagram.Stapel(
                                        miss.ar() + ", "
                                                + Prognostabell.namn(
                                                        miss.traff().manad(), sprak()) + ": "
                                                + Prognostabell.radnamn(
                                                        miss.traff().rad(), sprak()),
                                        Optional.of(miss.traff().miss().iKronor()),
                                        format.tusental(miss.traff().miss()),
                                        ""))
                                .toList())
                .svg();
    }

    public Tabellvy getMissar() {
        Tabell tabell = Prognostabell.missar(vy.facit().missar(), sprak());
        return vy(tabell).medRadrubrik(text("budget.rad")).medForst(Prognostabell.MISS);
    }

    public Tabellvy getMatt() {
        return vy(Prognostabell.matt(vy.facit(), sprak()))
                .medRadrubrik(text("traff.grupp"))
                .medForst(Prognostabell.MEDELFEL);
    }

    /**
     * A figure that is written down.
     *
     * @param nyckel its line's key
     * @param namn what people call the line
     * @param belopp the amount
     * @param kalla source, day and who
     */
    public record Rad(String nyckel, String namn, String belopp, String kalla) {}

    public List<Rad> getUtfall() {
        Talformat format = Talformat.of(sprak());
        List<Rad> rader = new ArrayList<>();
        utfall.ifPresent(det -> det.rader()
                .forEach(rad -> rader.add(new Rad(
                        rad.nyckel(),
                        Prognostabell.radnamn(rad.nyckel(), sprak()),
                        format.belopp(rad.belopp()),
                        rad.kalla() + ", " + rad.dag() + ", " + rad.avVem()))));
        return rader;
    }

    public List<Val> getRadval() {
        return nycklar()
                .map(nyckel -> new Val(Prognostabell.radnamn(nyckel, sprak()), nyckel, nyckel.equals(falt("rad"))))
                .toList();
    }

    /** Whether the year is over: before that nobody knows what came. */
    public boolean isArSlut() {
        return idag().isAfter(ar().period().till());
    }

    public boolean isKanHamtas() {
        return isArSlut()
                && vy.arets().manader() == Arsutfall.HELT_AR
                && !vy.omgangar().isEmpty();
    }

    public boolean isHarOmgangar() {
        return !vy.omgangar().isEmpty();
    }

    public String skrivet(String namn) {
        return falt(namn);
    }

    public String getSedd() {
        return sedd(utfall.map(PrognosutfallRepository::utgava).orElse(""));
    }

    public String getPrognoslank() {
        return adress(Prognossida.VAG);
    }
}
