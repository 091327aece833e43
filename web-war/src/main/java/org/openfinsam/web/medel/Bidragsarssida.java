package org.openfinsam.web.medel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.belopp.Taltext;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.Kommunkod;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.medel.Aldersspann;
import org.openfinsam.domain.medel.Arsjamforelse;
import org.openfinsam.domain.medel.Befolkning;
import org.openfinsam.domain.medel.Befolkningsnyckel;
import org.openfinsam.domain.medel.Bidragsar;
import org.openfinsam.domain.medel.Bidragsfordelning;
import org.openfinsam.domain.medel.Fordelningsnyckel;
import org.openfinsam.domain.medel.Fordelningsnyckel.Del;
import org.openfinsam.domain.medel.Nyckelavtal;
import org.openfinsam.persistence.medel.Befolkningsrad;
import org.openfinsam.persistence.sakerhet.Roll;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.rakna.Bidragsbild;
import org.openfinsam.web.rakna.Bidragsformular;
import org.openfinsam.web.rakna.Faltfel;
import org.openfinsam.web.rakna.Formularprov;
import org.openfinsam.web.rakna.Medlemslista;
import org.openfinsam.web.rakna.Medlemsrad;
import org.openfinsam.web.rakna.Medlemsvy;
import org.openfinsam.web.ram.Formularbild;
import org.openfinsam.web.sakerhet.Tilltrade;

/**
 * The page {@code /medel/bidrag}: what the members are asked for in a year. The form is the calculator's, with what the
 * members have agreed; nothing is stored until the reader has seen what it becomes and says so.
 */
@Named
@RequestScoped
public class Bidragsarssida extends Medelgrund {

    static final String VAG = "/medel/bidrag";

    private static final BigDecimal HUNDRA = BigDecimal.valueOf(100);

    @Inject
    private Formularprov prov;

    @Inject
    private Befolkningstjanst befolkningar;

    private Arslage lage;
    private Ifyllt form;
    private Bidragsfordelning fraga;
    private Bidragsar provat;

    /** What the form holds. */
    private record Ifyllt(
            Bidragsformular formular,
            Beslutsfalt avtal,
            Beslutsfalt regionavtal,
            String afProcent,
            String befolkning,
            String aldrar) {

        Ifyllt med(Bidragsformular andrad) {
            return new Ifyllt(andrad, avtal, regionavtal, afProcent, befolkning, aldrar);
        }

        Ifyllt medAldrar(String andrade) {
            return new Ifyllt(formular, avtal, regionavtal, afProcent, befolkning, andrade);
        }
    }

    @Override
    protected String vag() {
        return VAG;
    }

    @Override
    protected Set<Roll> roller() {
        return Tilltrade.EKONOMER;
    }

    @Override
    protected boolean las() {
        lage = tjanst().lage(id(), ar());
        if (begaran().getMethod().equals("POST")) {
            Map<String, String[]> delar = new LinkedHashMap<>(begaran().getParameterMap());
            delar.put("ar", new String[] {getAr()});
            form = new Ifyllt(
                    Bidragsformular.av(delar),
                    Beslutsfalt.av(this, "kommun-"),
                    Beslutsfalt.av(this, "region-"),
                    falt("af"),
                    falt("befolkning"),
                    falt("aldrar"));
        } else {
            form = ifyllt(begarda().or(lage::fore).orElse(null));
        }
        return true;
    }

    /** What is asked already, or was the year before; else the members, without shares. */
    private Ifyllt ifyllt(Bidragsar kand) {
        Optional<Bidragsfordelning> fordelning = Optional.ofNullable(kand).flatMap(Bidragsar::fordelning);
        Bidragsformular formular = new Bidragsformular(
                getAr(),
                iFalt(fordelning.map(Bidragsfordelning::totalt)),
                fordelning
                        .map(Bidragsfordelning::avrundning)
                        .filter(Bidragsformular.AVRUNDNINGAR::contains)
                        .orElse(Avrundning.KRONA),
                fordelning.map(f -> f.kommuner().slag()).orElse(Fordelningsnyckel.Slag.PROCENT),
                rader(Part.REGION, fordelning.map(Bidragsfordelning::regioner)),
                rader(Part.KOMMUN, fordelning.map(Bidragsfordelning::kommuner)));
        Optional<Bidragsar> arets =
                Optional.ofNullable(kand).filter(ett -> ett.ar().equals(ar()));
        Optional<Nyckelavtal> kommunernas = arets.flatMap(ett -> ett.avtal(Part.KOMMUN));
        String aldrar =
                kommunernas.flatMap(Nyckelavtal::aldrar).map(Object::toString).orElse("");
        return new Ifyllt(
                formular,
                Beslutsfalt.av(kommunernas.map(Nyckelavtal::beslut)),
                Beslutsfalt.av(arets.flatMap(ett -> ett.avtal(Part.REGION)).map(Nyckelavtal::beslut)),
                fordelning
                        .map(Bidragsfordelning::visasSomArbetsformedlingens)
                        .map(Bidragsarssida::tal)
                        .orElse(""),
                kommunernas.flatMap(Nyckelavtal::matdag).stream()
                        .flatMap(dag -> getBefolkningar().stream()
                                .filter(rad -> rad.datum().equals(dag)
                                        && rad.aldrar().toString().equals(aldrar)))
                        .map(Befolkningsrad::id)
                        .findFirst()
                        .orElse(""),
                aldrar);
    }

    /** What the members have been asked for. */
    private Optional<Bidragsar> begarda() {
        return lage.bidragsar().filter(ett -> ett.fordelning().isPresent());
    }

    @Override
    protected Formularbild skrivet() {
        return bild(form);
    }

    @Override
    protected Formularbild lagrat() {
        return begarda().map(ett -> bild(ifyllt(ett))).orElseGet(Formularbild::new);
    }

    private Formularbild bild(Ifyllt det) {
        Bidragsformular ifylld = det.formular.ifylld();
        Formularbild bild = new Formularbild()
                .med(text("medel.bidrag.totalt"), somIFalt(ifylld.totalt()))
                .med(text("rakna.avrundning"), val("rakna.avrundning.", ifylld.avrundning()))
                .med(text("medel.bidrag.af"), somTal(det.afProcent))
                .med(text("rakna.nyckel"), val("rakna.nyckel.", ifylld.nyckel()));
        Stream.concat(ifylld.regioner().stream(), ifylld.kommuner().stream())
                .filter(rad -> !rad.andel().isBlank())
                .forEach(rad -> bild.med(rad.namn(), somTal(rad.andel())));
        return bild.med(
                        text("medel.bidrag.befolkning.fil"),
                        getBefolkningar().stream()
                                .filter(fil -> fil.id().equals(det.befolkning))
                                .map(fil -> fil.datum() + ", " + fil.aldrar())
                                .findFirst()
                                .orElse(""))
                .med(text("medel.bidrag.aldrar"), det.aldrar)
                .med(text("medel.bidrag.avtal"), det.avtal.text())
                .med(text("medel.bidrag.regionavtal"), det.regionavtal.text());
    }

    private String val(String rum, Enum<?> ett) {
        return ett == null ? "" : text(rum + ett);
    }

    private static String somTal(String skrivet) {
        return Taltext.las(skrivet).map(Bidragsarssida::tal).orElse(skrivet);
    }

    /** The parts of a key, then the members that have none; one alone of its party gives all of it. */
    private List<Medlemsrad> rader(Part part, Optional<Fordelningsnyckel> nyckel) {
        List<Del> delar = nyckel.map(Fordelningsnyckel::delar).orElse(List.of());
        List<Medlemsrad> rader = new ArrayList<>();
        delar.forEach(del -> rader.add(new Medlemsrad(medKod(del.kod(), del.namn()), tal(del.andel()))));
        List<Medlem> utan = lage.medlemmar().stream()
                .filter(medlem -> medlem.part() == part)
                .filter(medlem ->
                        delar.stream().noneMatch(del -> medlem.arSamma(Medlem.of(part, del.kod(), del.namn()))))
                .toList();
        boolean ensam = delar.isEmpty() && utan.size() == 1;
        utan.forEach(medlem ->
                rader.add(new Medlemsrad(medKod(medlem.kod().orElse(null), medlem.namn()), ensam ? "100" : "")));
        return rader;
    }

    private static String medKod(String kod, String namn) {
        return kod == null ? namn : kod + " " + namn;
    }

    private static String tal(BigDecimal tal) {
        BigDecimal kort = tal.stripTrailingZeros();
        return Talformat.of(Locale.forLanguageTag("sv")).tal(kort, Math.max(kort.scale(), 0));
    }

    @Override
    protected void posta() throws IOException {
        String knapp = falt("gor");
        Optional<Bidragsformular> andrat = Medlemslista.efter(knapp, form.formular());
        if (andrat.isPresent()) {
            form = form.med(andrat.get());
            return;
        }
        if (knapp.equals("befolkning")) {
            fyllVikter();
            harFel();
            return;
        }
        granska();
        if (knapp.equals("spara")) {
            Optional<Nyckelavtal> kommunernas = kommunernasAvtal();
            Optional<Nyckelavtal> regionernas = Beslutsfalt.las(this, "region-").map(Nyckelavtal::of);
            gor(
                    "begart",
                    adress(Medelsida.VAG),
                    () -> visa(tjanst().andra(
                                    id(),
                                    ar(),
                                    falt("sedd"),
                                    ett -> ett.begar(fraga, regionernas.orElse(null), kommunernas.orElse(null)))));
        } else {
            harFel();
        }
    }

    /** What is wrong with the form, in the order of the page; the split, as far as it goes. */
    private void granska() {
        Bidragsformular ifylld = form.formular().ifylld();
        Map<String, String> fel = prov.fel(ifylld, sprak());
        koder(Medlemslista.KOMMUNER, ifylld.kommuner(), fel);
        koder(Medlemslista.REGIONER, ifylld.regioner(), fel);
        Optional<BigDecimal> af = Optional.empty();
        if (!form.afProcent().isEmpty()) {
            af = Taltext.las(form.afProcent())
                    .filter(tal -> tal.signum() >= 0 && tal.compareTo(HUNDRA) <= 0 && tal.scale() <= 6);
            if (af.isEmpty()) {
                fel.put("af", text("medel.bidrag.af.fel"));
            }
        }
        if (fel.isEmpty()) {
            Bidragsfordelning utan = ifylld.fraga();
            fraga = new Bidragsfordelning(
                    utan.ar(), utan.totalt(), utan.avrundning(), utan.regioner(), utan.kommuner(), af.orElse(null));
            provat = Bidragsar.nytt(id(), ar());
            visa(provat.begar(fraga, null, null));
        }
        Formularprov.ordnade(
                        fel,
                        Stream.concat(
                                Stream.of("totalt", "avrundning", "nyckel", "af"),
                                Stream.of(Medlemslista.values()).flatMap(lista -> lista.falt(ifylld))))
                .forEach(this::felet);
    }

    /** A region has two digits and a municipality four; one outside every region may stand as both. */
    private void koder(Medlemslista lista, List<Medlemsrad> rader, Map<String, String> fel) {
        for (int i = 0; i < rader.size(); i++) {
            String kod = rader.get(i).medlem().replaceFirst("^(\\d*)(?:\\h.*)?$", "$1");
            boolean ratt = kod.equals(rader.get(i).medlem())
                    || kod.isEmpty()
                    || (lista == Medlemslista.KOMMUNER && Kommunkod.arGiltig(kod))
                    || (lista == Medlemslista.REGIONER && (kod.length() == 2 || kod.equals("0980")));
            if (!ratt && kod.matches("\\d{2}|\\d{4}")) {
                String namn = lista == Medlemslista.KOMMUNER ? "kommuner" : "regioner";
                fel.putIfAbsent(namn + "-" + i + "-medlem", text("medel.bidrag.kod." + namn));
            }
        }
    }

    /** Tells the rules that said no, each at its field; true if none did. */
    private boolean visa(List<Anmarkning> nej) {
        nej.stream()
                .map(anmarkning -> Faltfel.av(anmarkning, form.formular().ifylld(), sprak()))
                .forEach(ett -> felet(ett.falt(), ett.text()));
        if (!nej.isEmpty()) {
            provat = null;
        }
        return nej.isEmpty();
    }

    private Optional<Nyckelavtal> kommunernasAvtal() {
        Optional<BeslutRef> beslut = Beslutsfalt.las(this, "kommun-");
        Optional<Befolkning> raknad = valdBefolkning();
        if (raknad.isEmpty() || form.formular().nyckel() != Fordelningsnyckel.Slag.VIKT) {
            return beslut.map(Nyckelavtal::of);
        }
        Optional<Aldersspann> avtalade = avtaladeAldrar(raknad.get());
        if (avtalade.isPresent() && !avtalade.get().equals(raknad.get().aldrar())) {
            saga("aldrar", "medel.bidrag.aldrar.andra");
            return Optional.empty();
        }
        return avtalade.isEmpty()
                ? Optional.empty()
                : beslut.map(ref -> Nyckelavtal.efterBefolkning(ref, avtalade.get(), raknad.get()));
    }

    private Optional<Aldersspann> avtaladeAldrar(Befolkning raknad) {
        try {
            return Optional.of(form.aldrar().isEmpty() ? raknad.aldrar() : Aldersspann.parse(form.aldrar()));
        } catch (IllegalArgumentException fel) {
            saga("aldrar", "medel.fel.aldrar");
            return Optional.empty();
        }
    }

    private Optional<Befolkning> valdBefolkning() {
        return befolkningar.hamta(id(), form.befolkning());
    }

    /** Puts the imported figures where the municipalities' weights stand. */
    private void fyllVikter() {
        Optional<Befolkning> raknad = valdBefolkning();
        if (raknad.isEmpty()) {
            saga("befolkning", "medel.bidrag.befolkning.saknas");
            return;
        }
        Optional<Aldersspann> avtalade = avtaladeAldrar(raknad.get());
        if (avtalade.isEmpty()) {
            return;
        }
        List<Medlem> kommuner = lage.medlemmar().stream()
                .filter(medlem -> medlem.part() == Part.KOMMUN)
                .toList();
        Befolkningsnyckel.Utfall utfall = Befolkningsnyckel.av(raknad.get(), kommuner, avtalade.get());
        if (utfall instanceof Befolkningsnyckel.Nekad nekad) {
            nekad.anmarkningar()
                    .forEach(a -> felet(a.kod().equals("FL5-ALDERSSPANN") ? "aldrar" : "befolkning", a.text(sprak())));
            return;
        }
        Bidragsformular fore = form.formular();
        form = form.medAldrar(avtalade.get().toString())
                .med(new Bidragsformular(
                        fore.ar(),
                        fore.totalt(),
                        fore.avrundning(),
                        Fordelningsnyckel.Slag.VIKT,
                        fore.regioner(),
                        rader(Part.KOMMUN, Optional.of(((Befolkningsnyckel.Raknad) utfall).nyckel()))));
    }

    // What the page shows

    public Bidragsformular getFormular() {
        return form.formular();
    }

    /** Regions and municipalities. */
    public List<Medlemsvy> getListor() {
        return Stream.of(Medlemslista.values())
                .map(lista -> Medlemsvy.av(lista, form.formular(), getFel(), sprak()))
                .toList();
    }

    public List<Avrundning> getAvrundningar() {
        return Bidragsformular.AVRUNDNINGAR;
    }

    public Fordelningsnyckel.Slag[] getNycklar() {
        return Fordelningsnyckel.Slag.values();
    }

    public String getSedd() {
        return sedd(lage.utgava());
    }

    public Beslutsfalt getAvtal() {
        return form.avtal();
    }

    public Beslutsfalt getRegionavtal() {
        return form.regionavtal();
    }

    /** Whether there are regions that have to agree. */
    public boolean isFleraRegioner() {
        return form.formular().ifylld().regioner().size() > 1;
    }

    public String getAfProcent() {
        return form.afProcent();
    }

    public String getBefolkning() {
        return form.befolkning();
    }

    public String getAldrar() {
        return form.aldrar();
    }

    public List<Befolkningsrad> getBefolkningar() {
        return befolkningar.lista(id());
    }

    /** What it becomes; null until it has been asked for and comes out. */
    public Bidragsbild getBild() {
        return provat == null ? null : Bidragsbild.av(fraga, sprak());
    }

    /** What it becomes against the year before; null if there is none. */
    public Tabellvy getJamforelse() {
        return provat == null || lage.fore().isEmpty()
                ? null
                : vy(Arsjamforelse.av(lage.fore().get(), provat, sprak())).medRadrubrik(text("medel.giver"));
    }

    /** Whether the members have been asked before: then what is decided and paid stays. */
    public boolean isBegart() {
        return lage.bidragsar().flatMap(Bidragsar::totalt).isPresent();
    }

    public String getMedellank() {
        return adress(Medelsida.VAG);
    }

    public String getBefolkningslank() {
        return adress(Befolkningssida.VAG);
    }
}
