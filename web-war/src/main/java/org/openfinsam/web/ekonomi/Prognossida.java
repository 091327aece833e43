package org.openfinsam.web.ekonomi;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.ekonomi.Prognosfacit;
import org.openfinsam.domain.ekonomi.Prognosgrund;
import org.openfinsam.domain.ekonomi.Prognosintervall;
import org.openfinsam.domain.ekonomi.Prognosmetod;
import org.openfinsam.domain.ekonomi.Prognosmiss;
import org.openfinsam.domain.ekonomi.Prognosomgang;
import org.openfinsam.domain.ekonomi.Prognosrad;
import org.openfinsam.domain.ekonomi.Prognosspann;
import org.openfinsam.domain.ekonomi.Prognostabell;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Personnummersokare;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.ekonomi.PrognosRepository;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.lag.Fyndvy;
import org.openfinsam.web.medel.Medelgrund;
import org.openfinsam.web.ram.Val;
import org.openfinsam.web.rapport.Filformat;

/**
 * The page {@code /ekonomi/prognos}: a round of forecasts, row by row, with what it makes of own capital; where it is written, fixed,
 * followed by the next and corrected.
 */
@Named
@RequestScoped
public class Prognossida extends Medelgrund {

    static final String VAG = "/ekonomi/prognos";

    /** More of the same kind are only counted: they are rows that the table shows without an amount. */
    private static final int FLEST_FYND = 5;

    @Inject
    private Prognostjanst prognoser;

    private Prognostjanst.Vy vy;
    private Prognosomgang omgang;
    private Prognosgrund grund;

    /**
     * A row of the form.
     *
     * @param nr its place, by which its fields are known
     * @param namn what people call it
     * @param metoder the methods with what each comes to
     * @param belopp what stands by hand
     * @param lagst the lower end by hand
     * @param hogst the upper end by hand
     * @param kommentar what is said
     */
    public record Formrad(
            int nr, String namn, List<Val> metoder, String belopp, String lagst, String hogst, String kommentar) {}

    @Override
    protected String vag() {
        return VAG;
    }

    @Override
    protected String beskedsrum() {
        return "prognos.besked.";
    }

    @Override
    protected boolean las() {
        vy = prognoser.vy(id(), ar());
        omgang = vy.omgang(falt("omgang")).orElse(null);
        if (omgang == null) {
            return falt("omgang").isEmpty();
        }
        grund = vy.grund(omgang.manad());
        return true;
    }

    @Override
    protected List<Rakenskapsar> flerAr() {
        return vy.aren();
    }

    @Override
    public String getAdress() {
        return super.getAdress() + (omgang == null ? "" : "&omgang=" + omgang.nummer());
    }

    @Override
    protected void posta() throws IOException {
        switch (falt("gor")) {
            case "borja" -> borja();
            case "ratta" -> ratta();
            case "rader" -> rader();
            case "fyll" -> fyll();
            case "angra" -> angra();
            case "kapital" -> kapital();
            case "faststall" -> faststall();
            default -> {}
        }
    }

    // Begun

    private void borja() throws IOException {
        Prognosintervall intervall =
                valt(Prognosintervall.values(), "intervall").orElse(Prognosintervall.KVARTAL);
        int manad = IntStream.rangeClosed(0, 11)
                .filter(ett -> Integer.toString(ett).equals(falt("manad")))
                .findFirst()
                .orElse(0);
        if (!intervall.galler(manad)) {
            saga("manad", "prognos.fel.manad");
        } else if (vy.senaste().filter(ett -> ett.manad() > manad).isPresent()) {
            saga("manad", "prognos.fel.tidigare");
        }
        nyOmgang("borjad", (det, vem) -> {
            Prognosgrund ny = det.grund(manad);
            Prognosomgang nasta = det.senaste()
                    .map(forra -> forra.nasta(det.nastaNummer(), intervall, manad, vem.dag(), vem.roll()))
                    .orElseGet(() ->
                            Prognosomgang.ny(id(), ar(), 1, intervall, manad, ny.platser(), vem.dag(), vem.roll()));
            if (nasta.ingaende().isEmpty()) {
                nasta.oppnarMed(det.oppnar().orElse(null));
            }
            nasta.rakna(ny, det.facit(), vem.dag(), vem.roll());
            return nasta;
        });
    }

    private void ratta() throws IOException {
        Optional<Kommentarstext> skal = text("skal", true);
        nyOmgang(
                "rattad",
                (det, vem) -> det.senaste()
                        .orElseThrow()
                        .rattelse(det.nastaNummer(), skal.orElseThrow(), vem.dag(), vem.roll()));
    }

    private void nyOmgang(
            String besked, java.util.function.BiFunction<Prognostjanst.Vy, Budgettjanst.Vem, Prognosomgang> hur)
            throws IOException {
        gor(besked, super.getAdress(), () -> {
            prognoser.borja(id(), ar(), hur);
            return true;
        });
    }

    // Written

    private void rader() throws IOException {
        List<Prognosrad> nuvarande = omgang.rader();
        List<Optional<Forslag>> forslag = IntStream.range(0, nuvarande.size())
                .mapToObj(nr -> forslag(nr, nuvarande.get(nr)))
                .toList();
        andra("sparad", (det, nu, vem) -> {
            List<Prognosrad> nya = new ArrayList<>();
            for (int nr = 0; nr < nuvarande.size(); nr++) {
                Prognosrad fore = nuvarande.get(nr);
                if (forslag.get(nr).isEmpty()) {
                    nya.add(Prognosrad.tom(fore.plats()));
                    continue;
                }
                if (forslag.get(nr).get().varde() == null) {
                    continue;
                }
                Prognosrad ny = forslag.get(nr).get().rad(fore, nu.facit(), nu.grund(det.manad()), vem);
                // Who made a forecast is who changed it last, not who saved the form.
                if (!lika(ny, fore)) {
                    nya.add(ny);
                }
            }
            det.skriv(nya);
            return List.of();
        });
    }

    private static boolean lika(Prognosrad ny, Prognosrad fore) {
        return ny.metod().equals(fore.metod())
                && ny.varde().equals(fore.varde())
                && ny.spann().equals(fore.spann())
                && ny.kommentar().equals(fore.kommentar())
                && ny.beslut().equals(fore.beslut());
    }

    /** What a row of the form asks for; without an amount it asks to stand as it does. */
    private record Forslag(Prognosmetod metod, Belopp varde, Prognosspann spann, Kommentarstext kommentar) {

        Prognosrad rad(Prognosrad fore, Prognosfacit facit, Prognosgrund grund, Budgettjanst.Vem vem) {
            Prognosspann det = spann != null
                    ? spann
                    : facit.spann(varde, grund.manad(), metod).orElse(null);
            return Prognosrad.av(fore.plats(), metod, varde, det, kommentar, vem.dag(), vem.roll())
                    .medBeslut(grund.beslut(fore.plats(), metod));
        }
    }

    private Optional<Forslag> forslag(int nr, Prognosrad rad) {
        Optional<Prognosmetod> metod = valt(Prognosmetod.values(), "metod-" + nr);
        if (metod.isEmpty()) {
            return Optional.empty();
        }
        boolean forHand = metod.get() == Prognosmetod.HAND;
        Optional<Belopp> varde = forHand
                ? belopp("belopp-" + nr, true)
                : grund.prognos(rad.plats().nyckel(), metod.get());
        if (varde.isEmpty() && !forHand) {
            if (rad.metod().equals(metod)) {
                // As it stood: a method that has nothing to go by any more waits for another choice.
                return Optional.of(
                        new Forslag(metod.get(), null, null, rad.kommentar().orElse(null)));
            }
            saga("metod-" + nr, "prognos.fel.gar.inte");
        }
        Optional<Kommentarstext> kommentar = text("kommentar-" + nr, forHand);
        Prognosspann spann =
                varde.map(ett -> spann("lagst-" + nr, "hogst-" + nr, ett)).orElse(null);
        return varde.map(ett -> new Forslag(metod.get(), ett, spann, kommentar.orElse(null)));
    }

    /** A span by hand; null without one, or if it is wrong, which is then told. */
    private Prognosspann spann(String lagst, String hogst, Belopp varde) {
        if (falt(lagst).isEmpty() && falt(hogst).isEmpty()) {
            return null;
        }
        Optional<Belopp> nedre = belopp(lagst, true);
        Optional<Belopp> ovre = belopp(hogst, true);
        if (nedre.isEmpty() || ovre.isEmpty()) {
            return null;
        }
        if (nedre.get().compareTo(varde) > 0 || ovre.get().compareTo(varde) < 0) {
            saga(lagst, "prognos.fel.spann");
            return null;
        }
        return Prognosspann.forHand(nedre.get(), ovre.get());
    }

    private Optional<Kommentarstext> text(String falt, boolean kravs) {
        String skrivet = Kommentarstext.stadad(falt(falt));
        if (skrivet.isEmpty()) {
            if (kravs) {
                saga(falt, "prognos.fel.kommentar");
            }
        } else if (skrivet.length() > Kommentarstext.LANGST) {
            saga(falt, "medel.fel.ord.langt");
        } else if (!Personnummersokare.sok(skrivet).isEmpty()) {
            saga(falt, "medel.fel.personnummer");
        } else {
            return Optional.of(Kommentarstext.of(skrivet));
        }
        return Optional.empty();
    }

    private void fyll() throws IOException {
        Prognosmetod metod = valt(Prognosmetod.values(), "fyll")
                .filter(ett -> ett != Prognosmetod.HAND)
                .orElse(Prognosmetod.TAKT);
        andra("fylld", (det, nu, vem) -> {
            det.fyll(metod, nu.grund(det.manad()), nu.facit(), vem.dag(), vem.roll());
            return List.of();
        });
    }

    private void angra() throws IOException {
        andra("angrad", (det, nu, vem) -> {
            if (det.kanAngras()) {
                det.angra();
            }
            return List.of();
        });
    }

    private void kapital() throws IOException {
        Belopp oppnar = falt("oppnar").isEmpty() ? null : belopp("oppnar", true).orElse(null);
        Optional<Kommentarstext> motiv = text("motiv", false);
        Prognosspann spann = null;
        Optional<Belopp> kapital = oppnar == null ? Optional.empty() : omgang.egetKapital(oppnar);
        if (kapital.isPresent()) {
            spann = spann("klagst", "khogst", kapital.get());
        } else if (!falt("klagst").isEmpty() || !falt("khogst").isEmpty()) {
            saga("klagst", "prognos.fel.spann.tidigt");
        }
        Prognosspann forHand = spann;
        andra("kapital", (det, nu, vem) -> {
            det.oppnarMed(oppnar);
            det.motivera(motiv.orElse(null));
            det.kapitalspann(
                    forHand != null
                            ? forHand
                            : det.egetKapital()
                                    .flatMap(ett -> nu.facit().kapitalspann(ett, det.manad()))
                                    .orElse(null));
            return List.of();
        });
    }

    private void faststall() throws IOException {
        andra("faststalld", (det, nu, vem) -> det.faststall(vem.dag(), vem.roll()));
    }

    private void andra(String besked, Prognostjanst.Andring andring) throws IOException {
        gor(besked, () -> {
            List<Anmarkning> nej = prognoser.andra(id(), ar(), omgang.nummer(), falt("sedd"), andring);
            Fyndvy.lista(nej, sprak()).forEach(fynd -> felet("", fynd.text()));
            return nej.isEmpty();
        });
    }

    private <T extends Enum<T>> Optional<T> valt(T[] alla, String falt) {
        return Arrays.stream(alla).filter(ett -> ett.name().equals(falt(falt))).findFirst();
    }

    // What the page shows

    public boolean isFinns() {
        return omgang != null;
    }

    /** Whether this round can be written: worked on, and by who may. */
    public boolean isFarAndras() {
        return omgang != null && omgang.faststalld().isEmpty() && isFarSkriva();
    }

    /** Whether the last edit of the rows can be taken back. */
    public boolean isKanAngras() {
        return isFarAndras() && omgang.kanAngras();
    }

    /** Whether a new round may begin: none is worked on, and this is the last. */
    public boolean isFarBorjas() {
        return isFarSkriva()
                && vy.senaste().filter(ett -> ett.faststalld().isEmpty()).isEmpty();
    }

    public boolean isSenaste() {
        return omgang != null && omgang.equals(vy.senaste().orElseThrow());
    }

    /** The answer: how the year ends, and between what. */
    public String getIngress() {
        Talformat format = Talformat.of(sprak());
        Optional<Belopp> kapital = omgang.egetKapital();
        if (kapital.isEmpty()) {
            return texter().text(
                            "prognos.ingress.ofardig",
                            Map.of(
                                    "antal",
                                    Long.toString(omgang.rader().stream()
                                            .filter(rad -> rad.varde().isEmpty())
                                            .count())));
        }
        Map<String, String> ord = Map.of(
                "ar", omgang.ar().toString(),
                "resultat", format.belopp(omgang.resultat().orElseThrow()),
                "kapital", format.belopp(kapital.get()),
                "lagst",
                        omgang.kapitalspann().map(s -> format.belopp(s.lagst())).orElse(""),
                "hogst",
                        omgang.kapitalspann().map(s -> format.belopp(s.hogst())).orElse(""));
        return texter().text(omgang.kapitalspann().isPresent() ? "prognos.ingress" : "prognos.ingress.utanSpann", ord);
    }

    public String getOmgangsnamn() {
        return namn(omgang);
    }

    private String namn(Prognosomgang en) {
        return texter().text(
                        "prognos.omgang",
                        Map.of(
                                "nr", Integer.toString(en.nummer()),
                                "manad", Prognostabell.namn(en.manad(), sprak()),
                                "lage", text("prognos.lage." + en.lage())));
    }

    public List<Val> getOmgangar() {
        return vy.omgangar().stream()
                .map(en -> new Val(namn(en), super.getAdress() + "&omgang=" + en.nummer(), en.equals(omgang)))
                .toList();
    }

    public Tabellvy getTabell() {
        Tabell tabell = Prognostabell.omgang(omgang, grund, sprak());
        return vy(tabell).medRadrubrik(text("budget.rad")).medForst(Prognostabell.PROGNOS);
    }

    public String getLage() {
        return text("prognos.lage." + omgang.lage());
    }

    public List<Fyndvy> getFynd() {
        return Fyndvy.lista(
                omgang.anmarkningar(idag()).stream().limit(FLEST_FYND).toList(), sprak());
    }

    /** How many findings there are besides; empty for none. */
    public String getFlerFynd() {
        int fler = omgang.anmarkningar(idag()).size() - FLEST_FYND;
        return fler <= 0 ? "" : texter().text("prognos.fler", Map.of("antal", Integer.toString(fler)));
    }

    /** Who did what, when. */
    public List<String> getHandelser() {
        List<String> handelser = new ArrayList<>();
        handelser.add(
                texter().text("prognos.borjades", Map.of("dag", omgang.borjad().toString(), "vem", omgang.borjadAv())));
        omgang.faststalld()
                .ifPresent(dag -> handelser.add(texter().text(
                                "prognos.faststalldes",
                                Map.of(
                                        "dag",
                                        dag.toString(),
                                        "vem",
                                        omgang.faststalldAv().orElseThrow()))));
        omgang.rattelse()
                .ifPresent(skal -> handelser.add(texter().text("prognos.rattar", Map.of("skal", skal.text()))));
        if (vy.arets().okopplade() > 0) {
            handelser.add(texter().text(
                            "prognos.okopplade",
                            Map.of("antal", Integer.toString(vy.arets().okopplade()))));
        }
        Talformat format = Talformat.of(sprak());
        grund.utanRad(omgang.rader().stream().map(Prognosrad::plats).toList())
                .forEach(ett -> handelser.add(texter().text(
                                "prognos.utanRad",
                                Map.of(
                                        "rad", ett.rad(),
                                        "belopp", format.belopp(ett.belopp()),
                                        "beslut", ett.beslut().toString()))));
        return handelser;
    }

    public String getMotivet() {
        return omgang.motiv().map(Kommentarstext::text).orElse("");
    }

    /** The comments on rows, with who and when. */
    public List<String> getKommentarer() {
        return omgang.rader().stream()
                .filter(rad -> rad.kommentar().isPresent())
                .map(rad -> texter().text(
                                "prognos.radkommentar",
                                Map.of(
                                        "rad", Prognostabell.radnamn(rad.plats().nyckel(), sprak()),
                                        "text", rad.kommentar().get().text(),
                                        "vem", rad.avVem().orElse(""),
                                        "dag", rad.dag().map(Object::toString).orElse(""))))
                .toList();
    }

    /** The misses that a span would come of, when they are too few for one; null when there are none, or enough. */
    public Tabellvy getMissar() {
        List<Prognosmiss> lika = vy.facit().missar().stream()
                .filter(miss -> miss.traff().manad() == omgang.manad())
                .toList();
        return lika.isEmpty() || lika.size() >= Prognosspann.MINST
                ? null
                : vy(Prognostabell.missar(lika, sprak())).medRadrubrik(text("budget.rad"));
    }

    // The form

    public List<Formrad> getRader() {
        List<Formrad> rader = new ArrayList<>();
        for (Prognosrad rad : omgang.rader()) {
            int nr = rader.size();
            String valt = ifyllt("metod-" + nr, rad.metod().map(Enum::name).orElse(""));
            Optional<Prognosspann> forHand = rad.spann().filter(spann -> spann.missar() == 0);
            rader.add(new Formrad(
                    nr,
                    Prognostabell.radnamn(rad.plats().nyckel(), sprak()),
                    Arrays.stream(Prognosmetod.values())
                            .map(metod -> new Val(
                                    metodval(rad, metod),
                                    metod.name(),
                                    metod.name().equals(valt)))
                            .toList(),
                    ifyllt(
                            "belopp-" + nr,
                            rad.metod().filter(ett -> ett == Prognosmetod.HAND).isPresent() ? iFalt(rad.varde()) : ""),
                    ifyllt("lagst-" + nr, iFalt(forHand.map(Prognosspann::lagst))),
                    ifyllt("hogst-" + nr, iFalt(forHand.map(Prognosspann::hogst))),
                    ifyllt(
                            "kommentar-" + nr,
                            rad.kommentar().map(Kommentarstext::text).orElse(""))));
        }
        return rader;
    }

    private String metodval(Prognosrad rad, Prognosmetod metod) {
        String namn = Prognostabell.namn(metod, sprak());
        return metod == Prognosmetod.HAND
                ? namn
                : namn + ": "
                        + grund.prognos(rad.plats().nyckel(), metod)
                                .map(Talformat.of(sprak())::belopp)
                                .orElse("–");
    }

    public List<Val> getFyllval() {
        return Arrays.stream(Prognosmetod.values())
                .filter(metod -> metod != Prognosmetod.HAND)
                .map(metod -> new Val(Prognostabell.namn(metod, sprak()), metod.name(), false))
                .toList();
    }

    public List<Val> getIntervallval() {
        String valt = ifyllt(
                "intervall", vy.senaste().map(ett -> ett.intervall().name()).orElse(Prognosintervall.KVARTAL.name()));
        return Arrays.stream(Prognosintervall.values())
                .map(ett -> new Val(
                        text("prognos.intervall." + ett), ett.name(), ett.name().equals(valt)))
                .toList();
    }

    /** The months that a round may know, the next one chosen. */
    public List<Val> getManadsval() {
        int nasta = vy.senaste()
                .map(ett -> ett.intervall().nasta(ett.manad()))
                .orElseGet(() -> Math.min(11, vy.arets().manader()));
        String valt = ifyllt("manad", Integer.toString(nasta));
        return IntStream.rangeClosed(0, 11)
                .mapToObj(manad -> new Val(
                        Prognostabell.namn(manad, sprak()),
                        Integer.toString(manad),
                        Integer.toString(manad).equals(valt)))
                .toList();
    }

    public String getOppnar() {
        return ifyllt("oppnar", iFalt(omgang.ingaende()));
    }

    public String getKapitallagst() {
        return ifyllt("klagst", iFalt(forHand().map(Prognosspann::lagst)));
    }

    public String getKapitalhogst() {
        return ifyllt("khogst", iFalt(forHand().map(Prognosspann::hogst)));
    }

    private Optional<Prognosspann> forHand() {
        return omgang.kapitalspann().filter(spann -> spann.missar() == 0);
    }

    public String getMotivfalt() {
        return ifyllt("motiv", getMotivet());
    }

    public String skrivet(String namn) {
        return falt(namn);
    }

    public String getSedd() {
        return sedd(PrognosRepository.utgava(omgang));
    }

    // Where it leads

    public List<Val> getFiler() {
        return Stream.of(Filformat.PDF, Filformat.XLSX)
                .map(format -> new Val(
                        format.name(), ram().vag(Prognosresurs.omgang(id(), ar(), omgang.nummer(), format)), false))
                .toList();
    }

    public String getTrafflank() {
        return adress(Traffsida.VAG);
    }

    public String getKopplingslank() {
        return ram().vag("/ekonomi/kontokoppling") + "?forbund=" + id();
    }
}
