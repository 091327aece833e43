package org.openfinsam.web.medel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.forbund.Bortfall;
import org.openfinsam.domain.forbund.Serietabell;
import org.openfinsam.domain.forbund.Serievy;
import org.openfinsam.domain.medel.Bidragsar;
import org.openfinsam.domain.medel.Bristtackning;
import org.openfinsam.domain.medel.EgetKapital;
import org.openfinsam.domain.medel.Kapitalbedomning;
import org.openfinsam.domain.medel.Kapitaltabell;
import org.openfinsam.domain.medel.Medelskontroll;
import org.openfinsam.domain.medel.Trappsteg;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.lag.Fyndvy;
import org.openfinsam.web.ram.Formularbild;
import org.openfinsam.web.ram.Val;

/** The page {@code /medel/kapital}: the own capital year by year, what is reasonable, and who covers a shortfall. */
@Named
@RequestScoped
public class Kapitalsida extends Medelgrund {

    static final String VAG = "/medel/kapital";

    private static final String SPARA = "spara";
    private static final String NYTT_STEG = "steg";
    private static final String STRYK = "stryk";

    /** The fields of the year, in the order of the page. */
    private static final List<String> ARETS = List.of("ingaende", "resultat", "overforingar", "utgaende");

    @Inject
    private Kapitaltjanst kapital;

    private Kapitallage lage;
    private Kapitaltjanst.Over over;

    /**
     * A row of the ladder that can be struck.
     *
     * @param nr its place
     * @param text what it says
     */
    public record Steg(int nr, String text) {}

    @Override
    protected String vag() {
        return VAG;
    }

    @Override
    protected boolean las() {
        lage = kapital.lage(id());
        over = kapital.over(id());
        return true;
    }

    @Override
    protected List<Rakenskapsar> flerAr() {
        return lage.kapital().stream().map(EgetKapital::ar).toList();
    }

    @Override
    protected void posta() throws IOException {
        switch (falt("gor")) {
            case SPARA -> spara();
            case NYTT_STEG -> laggTill();
            case STRYK -> stryk();
            default -> {}
        }
    }

    private void spara() throws IOException {
        Optional<Belopp> ingaende = belopp("ingaende", true);
        Optional<Belopp> resultat = belopp("resultat", true);
        Optional<Belopp> overforingar = belopp("overforingar", true);
        Optional<Belopp> utgaende = belopp("utgaende", true);
        Optional<EgetKapital> nytt = Optional.empty();
        if (getFel().isEmpty()) {
            nytt = Kapitalfalt.kapital(
                    ar(), ingaende.orElseThrow(), resultat.orElseThrow(), overforingar.orElseThrow(), utgaende.get());
            if (nytt.isEmpty()) {
                Talformat format = Talformat.of(sprak());
                Belopp summa = EgetKapital.of(ar(), ingaende.get(), resultat.get(), overforingar.get())
                        .utgaende();
                felet(
                        "utgaende",
                        texter().text(
                                        "medel.kapital.utgaende.fel",
                                        Map.of(
                                                "summa", format.belopp(summa),
                                                "utgaende", format.belopp(utgaende.get()))));
            }
        }
        EgetKapital arets = nytt.orElse(null);
        gor("kapital", () -> {
            kapital.spara(id(), arets, falt("sedd"));
            return true;
        });
    }

    @Override
    protected Formularbild skrivet() {
        Formularbild bild = new Formularbild();
        ARETS.forEach(namn -> bild.med(text("medel.kapital." + namn), somIFalt(falt(namn))));
        return bild;
    }

    /** Only the year is there already; a row of the ladder is new. */
    @Override
    protected Formularbild lagrat() {
        Formularbild bild = new Formularbild();
        if (falt("gor").equals(SPARA)) {
            arets().ifPresent(ett -> {
                List<Belopp> belopp = List.of(ett.ingaende(), ett.resultat(), ett.overforingar(), ett.utgaende());
                for (int i = 0; i < ARETS.size(); i++) {
                    bild.med(text("medel.kapital." + ARETS.get(i)), iFalt(Optional.of(belopp.get(i))));
                }
            });
        }
        return bild;
    }

    private void laggTill() throws IOException {
        Optional<Belopp> fran = belopp("fran", false);
        Optional<Belopp> till = falt("till").isEmpty() ? Optional.empty() : belopp("till", false);
        Optional<BigDecimal> hogst = Kapitalfalt.procent(falt("hogst"));
        Optional<LocalDate> galler = dag("galler");
        Optional<String> kalla = ord("kalla");
        if (fran.isPresent() && till.isPresent() && till.get().compareTo(fran.get()) <= 0) {
            saga("till", "medel.trappa.till.fel");
        }
        if (hogst.isEmpty()) {
            saga("hogst", "medel.trappa.hogst.fel");
        }
        Trappsteg nytt = !getFel().isEmpty()
                ? null
                : new Trappsteg(
                        fran.orElseThrow(),
                        till.orElse(null),
                        hogst.orElseThrow(),
                        galler.orElseThrow(),
                        kalla.orElseThrow(),
                        !falt("verifierad").isEmpty());
        if (nytt != null && !Kapitalfalt.ryms(lage.trappa(), nytt)) {
            saga("fran", "medel.trappa.overlapp");
        }
        gor("steg", () -> {
            kapital.andra(id(), falt("sedd"), trappa -> trappa.med(nytt));
            return true;
        });
    }

    private void stryk() throws IOException {
        List<Trappsteg> stegen = lage.trappa().steg();
        Optional<Trappsteg> steg = IntStream.range(0, stegen.size())
                .filter(nr -> Integer.toString(nr).equals(falt("nr")))
                .mapToObj(stegen::get)
                .findFirst();
        if (steg.isPresent()) {
            gor("stegBorta", () -> {
                kapital.andra(id(), falt("sedd"), trappa -> trappa.utan(steg.get()));
                return true;
            });
        }
    }

    // What the page shows

    /** Whether any year is written down. */
    public boolean isFinns() {
        return !lage.aren().isEmpty();
    }

    public Tabellvy getAren() {
        return vy(Kapitaltabell.av(lage.kapital(), lage.medel(), sprak()))
                .medRadrubrik(text("medel.kapital.ar"))
                .medForst(Kapitaltabell.UTGAENDE);
    }

    private Optional<EgetKapital> arets() {
        return lage.kapital(ar());
    }

    private Optional<Belopp> utgaende() {
        return arets().map(EgetKapital::utgaende);
    }

    /** What the ladder says; a shortfall is compared with no money, so it is one also when none is known. */
    private Optional<Kapitalbedomning> bedomning() {
        return utgaende()
                .flatMap(eget -> lage.bidrag(ar())
                        .flatMap(Bidragsar::medel)
                        .or(() -> Optional.of(Belopp.NOLL).filter(inga -> eget.arNegativt()))
                        .map(medel -> lage.trappa().bedom(eget, medel, idag())));
    }

    /** The answer to the page's question, as far as it is known. */
    public String getSvar() {
        return bedomning()
                .map(ett -> ett.text(sprak()))
                .or(() -> utgaende()
                        .map(eget -> texter().text(
                                        "medel.kapital.utanMedel",
                                        Map.of(
                                                "egetKapital",
                                                Talformat.of(sprak()).belopp(eget)))))
                .orElseGet(() -> texter().text("medel.kapital.utanAr", Map.of("ar", getAr())));
    }

    /** What is said while nobody has verified what is reasonable; empty once somebody has, or when the answer says it. */
    public String getEjVerifierad() {
        List<Trappsteg> stegen = lage.trappa().steg();
        if (bedomning().isPresent() || (!stegen.isEmpty() && stegen.stream().allMatch(Trappsteg::verifierad))) {
            return "";
        }
        return text(stegen.isEmpty() ? "medel.kapital.trappanTom" : "medel.kapital.ejVerifierad");
    }

    /** What the law and the ladder say about the capital. */
    public List<Fyndvy> getFynd() {
        List<Fyndvy> fynd = utgaende()
                .map(eget -> Medelskontroll.egetKapital(
                        lage.bidrag(ar()).orElseGet(() -> Bidragsar.nytt(id(), ar())), idag(), eget, lage.trappa()))
                .map(ett -> Fyndvy.lista(ett, sprak()))
                .orElse(List.of());
        boolean inom = bedomning()
                .filter(ett -> ett.utslag() == Kapitalbedomning.Utslag.INOM)
                .isPresent();
        return fynd.isEmpty() && inom ? List.of(Fyndvy.stammer(text("medel.kapital.stammer"))) : fynd;
    }

    /** What each member covers; null if nothing is missing, or their shares are not known. */
    public Tabellvy getBrist() {
        return utgaende()
                .flatMap(eget -> lage.bidrag(ar())
                        .flatMap(Bidragsar::fordelning)
                        .flatMap(delar -> Bristtackning.av(eget, delar)))
                .map(brist -> vy(brist.tabell(sprak())).medRadrubrik(text("medel.giver")))
                .orElse(null);
    }

    /** Whether a shortfall cannot be shared yet. */
    public boolean isBristUtanDelar() {
        return utgaende().filter(Belopp::arNegativt).isPresent() && getBrist() == null;
    }

    public Tabellvy getTrappan() {
        return vy(lage.trappa().tabell(sprak())).medForst("hogst");
    }

    public boolean isHarSteg() {
        return !lage.trappa().steg().isEmpty();
    }

    public List<Steg> getSteg() {
        Talformat format = Talformat.of(sprak());
        List<Trappsteg> stegen = lage.trappa().steg();
        return IntStream.range(0, stegen.size())
                .mapToObj(nr -> new Steg(nr, steg(stegen.get(nr), format)))
                .toList();
    }

    private String steg(Trappsteg ett, Talformat format) {
        return texter().text(
                        "medel.trappa.rad",
                        Map.of(
                                "fran", format.belopp(ett.fran()),
                                "hogst",
                                        format.procent(
                                                ett.hogst(),
                                                Math.max(
                                                        ett.hogst()
                                                                .stripTrailingZeros()
                                                                .scale(),
                                                        0)),
                                "dag", format.datum(ett.gallerFran())));
    }

    // Over mergers and splits

    /** Whether the association comes from others, and any of them has a capital written down. */
    public boolean isHarOver() {
        return over.ursprung().forbund().size() > 1 && !over.serie().varden().isEmpty();
    }

    /** The three views. */
    public List<Val> getVyer() {
        return Stream.of(Serievy.values())
                .map(v -> new Val(
                        text("historia.vy." + v),
                        getAdress() + "&vy=" + v.name().toLowerCase(Locale.ROOT) + "#over",
                        v == vyn()))
                .toList();
    }

    private Serievy vyn() {
        return Stream.of(Serievy.values())
                .filter(v -> v.name().equalsIgnoreCase(falt("vy")))
                .findFirst()
                .orElse(Serievy.SOM_DA);
    }

    /** What the view that is shown means. */
    public String getVytext() {
        return text("historia.vy." + vyn() + ".text");
    }

    /** The closing capital as the view shows it. */
    public Tabellvy getOver() {
        LocalDate nu = LocalDate.of(idag().getYear(), 12, 31);
        return vy(Serietabell.av(
                        "kapitalserie",
                        text("medel.kapital.over.tabell"),
                        over.ursprung().historia().rakna(over.serie(), vyn(), nu, Bortfall.SAKNAS_OM_NAGON),
                        over.ursprung().namn(),
                        Enhet.KR,
                        Cell::belopp,
                        sprak()))
                .medRadrubrik(text("rapport.ar"));
    }

    // The forms

    /** The edition of the year, for its form. */
    public String getSedd() {
        String lagrad = lage.utgava(ar());
        return falt("gor").equals(SPARA) ? sedd(lagrad) : lagrad;
    }

    /** The edition of the ladder, for its forms. */
    public String getTrappsedd() {
        String lagrad = lage.trapputgava();
        return falt("gor").equals(SPARA) ? lagrad : sedd(lagrad);
    }

    /** The opening: what is stored, else what the year before closed with. */
    public String getIngaende() {
        return ifyllt(
                "ingaende",
                iFalt(arets().map(EgetKapital::ingaende)
                        .or(() -> lage.kapital(ar().foregaende()).map(EgetKapital::utgaende))));
    }

    public String getResultat() {
        return ifyllt("resultat", iFalt(arets().map(EgetKapital::resultat)));
    }

    public String getOverforingar() {
        return ifyllt("overforingar", iFalt(arets().map(EgetKapital::overforingar)));
    }

    public String getUtgaende() {
        return ifyllt("utgaende", iFalt(utgaende()));
    }

    /** A field of the new row of the ladder, as it was written. */
    public String skrivet(String namn) {
        return falt(namn);
    }

    public String getMedellank() {
        return adress(Medelsida.VAG);
    }
}
