package org.openfinsam.web.insats;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.insats.Avtalspart;
import org.openfinsam.domain.insats.Avtalsrad;
import org.openfinsam.domain.insats.InsatsId;
import org.openfinsam.domain.insats.Insatstabeller;
import org.openfinsam.domain.insats.Overenskommelse;
import org.openfinsam.domain.insats.OverenskommelseId;
import org.openfinsam.domain.insats.Underskrift;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.insats.Avtalslank;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.insats.Askandevyer.Alternativ;
import org.openfinsam.web.insats.Askandevyer.Falt;
import org.openfinsam.web.lag.Fyndvy;
import org.openfinsam.web.medel.Medelgrund;
import org.openfinsam.web.ram.Formularbild;
import org.openfinsam.web.sakerhet.Utkast;

/**
 * The page {@code /insats/overenskommelse}: an agreement as it is written, what is wanting in it, and lines to sign on paper. The
 * chief writes it there, and begins one where the address names none.
 */
@Named
@RequestScoped
public class Overenskommelsesida extends Medelgrund {

    static final String VAG = "/insats/overenskommelse";

    /** Empty places after what is filled in. */
    private static final int LEDIGA = 2;

    @Inject
    private Avtalstjanst avtalen;

    private Avtalstjanst.Avtalslage lage;
    private SortedMap<String, InsatsId> insatser;
    private Avtalsformular formular;
    private List<Avtalsankare> ankare;
    private boolean utkast;
    private Optional<Angervy> angra;

    /** A party of the form. */
    public record Partfalt(int nr, Falt namn, Falt nummer) {}

    /** A row of money of the form, with what it sums to; a dash as long as that is not known. */
    public record Radfalt(int nr, Falt namn, List<Falt> belopp, String summa) {}

    /** A signature of the form. */
    public record Signfalt(int nr, Falt part, List<Alternativ> parter, Falt roll, Falt dag, Falt sha) {}

    @Override
    protected String vag() {
        return VAG;
    }

    @Override
    protected String beskedsrum() {
        return "avtal.besked.";
    }

    @Override
    protected String krocknyckel() {
        return falt("gor").equals("angra") ? "angra.samtidigt" : "askande.samtidigt";
    }

    @Override
    public boolean isFarSkriva() {
        return avtalen.farSkriva(id());
    }

    @Override
    protected boolean las() {
        if (!falt("id").isEmpty()) {
            lage = avtalsId().flatMap(avtal -> avtalen.avtalet(id(), avtal)).orElse(null);
            if (lage == null) {
                return false;
            }
        } else if (!isFarSkriva()) {
            return false;
        }
        if (formular == null) {
            Map<String, String> skickat = Utkast.ta(begaran());
            utkast = skickat.containsKey("sedd") && isFarSkriva();
            formular = utkast ? Avtalsformular.av(skickat, idag()) : Avtalsformular.av(avtal(), idag());
        }
        return true;
    }

    private Optional<OverenskommelseId> avtalsId() {
        try {
            return Optional.of(OverenskommelseId.parse(falt("id")));
        } catch (IllegalArgumentException inget) {
            return Optional.empty();
        }
    }

    private Overenskommelse avtal() {
        return lage == null ? null : lage.avtal();
    }

    private SortedMap<String, InsatsId> insatserna() {
        if (insatser == null) {
            insatser = avtalen.insatser(id());
        }
        return insatser;
    }

    @Override
    public String getAdress() {
        return lage == null ? super.getAdress() : adress(lage.avtal().id());
    }

    private String adress(OverenskommelseId avtal) {
        return super.getAdress() + "&id=" + avtal;
    }

    // What the forms do

    @Override
    protected void posta() throws IOException {
        switch (falt("gor")) {
            case "spara" -> spara();
            case "fornya" -> fornya();
            case "angra" -> angra();
            default -> {}
        }
    }

    private void spara() throws IOException {
        Map<String, String> skickat = new TreeMap<>();
        begaran().getParameterMap().forEach((namn, varden) -> skickat.put(namn, varden[0]));
        formular = Avtalsformular.av(skickat, idag());
        Overenskommelse bas = lage == null ? Overenskommelse.ny(id(), text("avtal.nytt")) : lage.avtal();
        Optional<Overenskommelse> skrivet = formular.las(bas, insatserna());
        formular.fel().forEach(this::saga);
        gor("sparat", adress(bas.id()), () -> {
            List<Anmarkning> hinder = avtalen.spara(id(), skrivet.orElseThrow(), falt("sedd"));
            hinder.forEach(anmarkning -> felet("", anmarkning.text(sprak())));
            return hinder.isEmpty();
        });
    }

    private void angra() throws IOException {
        if (lage == null) {
            return;
        }
        OverenskommelseId avtal = lage.avtal().id();
        gor("angrat", adress(avtal), () -> {
            List<Anmarkning> hinder = avtalen.angra(id(), avtal, falt("sedd"));
            hinder.forEach(anmarkning -> felet("", anmarkning.text(sprak())));
            return hinder.isEmpty();
        });
        // Refused, the form holds what is stored: nothing was typed.
        formular = Avtalsformular.av(avtal(), idag());
    }

    /** The last change of it, for who may take it back; null for none, and while something typed waits to be saved. */
    public Angervy getAngra() {
        if (angra == null) {
            boolean andrat = lage != null
                    && !falt("gor").equals("spara")
                    && isFarSkriva()
                    && lage.handelser().stream()
                            .findFirst()
                            .filter(rad -> !rad.fore().isEmpty())
                            .isPresent();
            angra = andrat
                    ? avtalen.senasteAndring(id(), avtal().id())
                            .map(senast -> Angervy.av(
                                    senast,
                                    bild(Avtalsformular.av(avtal(), idag()), true),
                                    bild(Avtalsformular.av(senast.fore(), idag()), true),
                                    sprak()))
                    : Optional.empty();
        }
        return angra.orElse(null);
    }

    private void fornya() throws IOException {
        if (lage == null) {
            return;
        }
        Optional<LocalDate> fran = dag("nyfran");
        Optional<LocalDate> till = falt("nytill").isEmpty() ? Optional.empty() : dag("nytill");
        if (fran.isPresent() && till.isPresent() && till.get().isBefore(fran.get())) {
            saga("nytill", "askande.fel.period");
        }
        if (harFel()) {
            return;
        }
        Overenskommelse ny = lage.avtal().fornyad(fran.orElseThrow(), till.orElse(null));
        gor("fornyat", adress(ny.id()), () -> {
            avtalen.fornya(id(), ny, falt("sedd"));
            return true;
        });
    }

    @Override
    protected Formularbild lagrat() {
        return lage == null || !falt("gor").equals("spara")
                ? new Formularbild()
                : bild(Avtalsformular.av(avtal(), idag()), !isUndertecknad());
    }

    @Override
    protected Formularbild skrivet() {
        return falt("gor").equals("spara") ? bild(formular, !isUndertecknad()) : new Formularbild();
    }

    /** The fields under their labels, to be compared; of what is signed only those that its form has. */
    private Formularbild bild(Avtalsformular det, boolean medInnehall) {
        Formularbild bild = new Formularbild();
        if (medInnehall) {
            Stream.of(Avtalsformular.NAMN, "syfte", "styrning", "antal", "summa", "fran", "till")
                    .forEach(falt -> bild.med(etikett(falt), det.text(falt)));
            bild.med(text("avtal.insats"), insatsnamn(det.text("insats")));
            rader(
                    bild,
                    det,
                    "part",
                    "insats.parter",
                    i -> det.text("part-" + i + "-namn") + " " + det.text("part-" + i + "-nummer"));
            rader(bild, det, "omrade", "avtal.omraden", i -> det.text("omrade-" + i));
            rader(
                    bild,
                    det,
                    "rad",
                    "avtal.pengar",
                    i -> det.text("rad-" + i + "-namn") + ": "
                            + det.aren().stream()
                                    .filter(ar ->
                                            !det.text("rad-" + i + "-" + ar).isEmpty())
                                    .map(ar -> ar + " " + somIFalt(det.text("rad-" + i + "-" + ar)))
                                    .collect(Collectors.joining(", ")));
        }
        bild.med(text("avtal.oversyn"), det.text("oversyn"));
        rader(bild, det, "uppf", "avtal.uppfoljningar", i -> det.text("uppf-" + i));
        rader(
                bild,
                det,
                "sign",
                "avtal.underskrifter",
                i -> Stream.of("part", "roll", "dag", "sha")
                        .map(falt -> det.text("sign-" + i + "-" + falt))
                        .collect(Collectors.joining(" ")));
        return bild;
    }

    private void rader(Formularbild bild, Avtalsformular det, String slag, String etikett, IntFunction<String> rad) {
        IntStream.range(0, det.antal(slag)).forEach(i -> bild.med(text(etikett), rad.apply(i)));
    }

    private String insatsnamn(String insats) {
        return insatserna().entrySet().stream()
                .filter(ett -> ett.getValue().toString().equals(insats))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    // What the form holds

    /** Whether the form is shown, and not what the agreement says. */
    public boolean isSkrivs() {
        return isFarSkriva() && !falt("visa").equals("blad");
    }

    /** Whether there is an agreement, and not only the way to begin one. */
    public boolean isFinns() {
        return lage != null;
    }

    /** Whether somebody has signed: its words and money stand. */
    public boolean isUndertecknad() {
        return lage != null && lage.avtal().arUndertecknad();
    }

    /** Whether what the form holds was sent before a login, and is not kept yet. */
    public boolean isUtkast() {
        return utkast;
    }

    public String getSedd() {
        return sedd(lage == null ? Avtalstjanst.INGEN_UTGAVA : lage.utgava());
    }

    private String etikett(String falt) {
        return text("avtal.falt." + falt);
    }

    private Falt falt(String namn, String etikett) {
        return new Falt(namn, formular.text(namn), etikett, getFel().getOrDefault(namn, ""));
    }

    /** A field by its name. */
    public Falt ett(String namn) {
        return falt(namn, etikett(namn));
    }

    public List<Alternativ> getInsatsval() {
        String vald = formular.text("insats");
        return Stream.concat(
                        Stream.of(new Alternativ("", text("avtal.insats.ingen"), vald.isEmpty())),
                        insatserna().entrySet().stream()
                                .map(ett -> new Alternativ(
                                        ett.getValue().toString(),
                                        ett.getKey(),
                                        ett.getValue().toString().equals(vald))))
                .toList();
    }

    public List<Partfalt> getPartfalt() {
        return numrerade(
                "part",
                i -> new Partfalt(
                        i,
                        falt("part-" + i + "-namn", numrerad("avtal.part.namn", i)),
                        falt("part-" + i + "-nummer", numrerad("avtal.part.nummer", i))));
    }

    public List<Falt> getOmradesfalt() {
        return numrerade("omrade", i -> falt("omrade-" + i, numrerad("avtal.omrade", i)));
    }

    public List<Falt> getUppfoljningsfalt() {
        return numrerade("uppf", i -> falt("uppf-" + i, numrerad("avtal.uppfoljning", i)));
    }

    public List<String> getAren() {
        return formular.aren().stream().map(Rakenskapsar::toString).toList();
    }

    public List<Radfalt> getRadfalt() {
        List<Avtalsrad> kanda = avtal() == null || begaran().getMethod().equals("POST") ? List.of() : avtal().rader();
        return numrerade("rad", i -> {
            String namn = formular.text("rad-" + i + "-namn");
            String rad = namn.isEmpty() ? numrerad("avtal.rad", i) : namn;
            return new Radfalt(
                    i,
                    falt("rad-" + i + "-namn", numrerad("avtal.rad", i)),
                    formular.aren().stream()
                            .map(ar -> falt("rad-" + i + "-" + ar, rad + " " + ar))
                            .toList(),
                    i < kanda.size() ? kronor(kanda.get(i).summa()) : "–");
        });
    }

    /** What each year sums to, and all of it; dashes as long as what is typed is not kept. */
    public List<Falt> getArssummor() {
        boolean kand = avtal() != null && !begaran().getMethod().equals("POST");
        Stream<Falt> aren = formular.aren().stream()
                .map(ar -> summa(ar.toString(), kand ? avtal().perAr().get(ar) : null));
        Belopp alla = kand && !avtal().rader().isEmpty() ? avtal().summa() : null;
        return Stream.concat(aren, Stream.of(summa(text("avtal.summa"), alla))).toList();
    }

    private Falt summa(String etikett, Belopp summa) {
        return new Falt("", summa == null ? "–" : kronor(summa), etikett, "");
    }

    private String kronor(Belopp belopp) {
        return Askandegrund.utanEnhet(belopp, sprak());
    }

    public List<Signfalt> getSignfalt() {
        return numrerade("sign", i -> {
            String plats = "sign-" + i + "-";
            String vald = formular.text(plats + "part");
            Stream<String> namn = lage == null
                    ? Stream.empty()
                    : avtal().parter().stream().map(Avtalspart::namn).distinct();
            return new Signfalt(
                    i,
                    falt(plats + "part", numrerad("avtal.sign.part", i)),
                    namn.map(ett -> new Alternativ(ett, ett, ett.equals(vald))).toList(),
                    falt(plats + "roll", text("avtal.sign.roll")),
                    falt(plats + "dag", text("avtal.sign.dag")),
                    falt(plats + "sha", text("avtal.sign.sha")));
        });
    }

    private <T> List<T> numrerade(String slag, IntFunction<T> ett) {
        return IntStream.range(0, formular.antal(slag) + LEDIGA).mapToObj(ett).toList();
    }

    private String numrerad(String nyckel, int nr) {
        return texter().text(nyckel, Map.of("nr", Integer.toString(nr + 1)));
    }

    // What is wanting

    /** What is wanting, each with its place in the form. */
    public List<Avtalsankare> getAnkare() {
        if (ankare == null) {
            ankare = lage == null ? List.of() : Avtalsankare.lista(avtal(), sprak());
        }
        return ankare;
    }

    /** What is wanting in one field; that a signature is, is no fault of the field that it will stand in. */
    public List<String> vid(String falt) {
        return getAnkare().stream()
                .filter(ett -> ett.ankare().equals(falt) && !ett.kod().equals("AVTAL-UNDERSKRIFT-SAKNAS"))
                .map(Avtalsankare::text)
                .toList();
    }

    public List<Fyndvy> getFynd() {
        List<Fyndvy> fynd = Fyndvy.lista(avtal().granska(), sprak());
        return fynd.isEmpty() ? List.of(Fyndvy.stammer(text("avtal.stammer"))) : fynd;
    }

    // What the page shows

    public String getNamn() {
        return lage == null ? text("avtal.nytt") : avtal().namn();
    }

    public Overenskommelse getAvtal() {
        return avtal();
    }

    public List<Avtalspart> getParter() {
        return avtal().parter();
    }

    public List<Underskrift> getUnderskrifter() {
        return avtal().underskrifter();
    }

    public String getInsats() {
        return avtal().insats() == null ? "" : insatsnamn(avtal().insats().toString());
    }

    public String getInsatslank() {
        return ram().vag(Insatssida.VAG) + "?forbund=" + id() + "&id=" + avtal().insats();
    }

    public String getTid() {
        return Insatsvy.tid(texter(), avtal().fran(), avtal().till());
    }

    public String getOversyn() {
        return avtal().oversyn() == null ? "" : avtal().oversyn().toString();
    }

    public String getUppfoljningar() {
        return avtal().uppfoljningar().stream().map(LocalDate::toString).collect(Collectors.joining(", "));
    }

    public boolean isHarPengar() {
        return !avtal().rader().isEmpty();
    }

    public Tabellvy getPengar() {
        return vy(Insatstabeller.avtal(avtal(), sprak()))
                .medRadrubrik(text("budget.rad"))
                .medForst(Insatstabeller.SUMMA);
    }

    /** The agreement that it renews; null for none. */
    public Avtalslank getForegaende() {
        return lage.foregaende().orElse(null);
    }

    /** The agreement that renews it; null for none. */
    public Avtalslank getFornyelse() {
        return lage.fornyelse().orElse(null);
    }

    /** The address of another agreement. */
    public String lank(Avtalslank annat) {
        return adress(annat.id());
    }

    public List<Avtalshistoria.Handelse> getHistoria() {
        return Avtalshistoria.av(lage.handelser(), sprak());
    }

    /** The day after the last one, or today for one without end. */
    public String getNyfran() {
        LocalDate efter =
                lage.avtal().till() == null ? idag() : lage.avtal().till().plusDays(1);
        return ifyllt("nyfran", efter.toString());
    }

    public String getNytill() {
        return ifyllt("nytill", "");
    }

    public String getBladlank() {
        return getAdress() + "&visa=blad";
    }

    public String getFormlank() {
        return getAdress();
    }

    public String getListlank() {
        return ram().vag(Overenskommelserssida.VAG) + "?forbund=" + id();
    }
}
