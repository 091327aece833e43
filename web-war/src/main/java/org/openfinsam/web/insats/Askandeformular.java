package org.openfinsam.web.insats;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.belopp.Taltext;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.insats.Andelsuppgift;
import org.openfinsam.domain.insats.Askandeinnehall;
import org.openfinsam.domain.insats.Askandekontroll;
import org.openfinsam.domain.insats.Finansiar;
import org.openfinsam.domain.insats.Finansiering;
import org.openfinsam.domain.insats.Fraga;
import org.openfinsam.domain.insats.Insatsslag;
import org.openfinsam.domain.insats.Kostnadsrad;
import org.openfinsam.domain.insats.Kostnadsslag;
import org.openfinsam.domain.insats.Lofte;
import org.openfinsam.domain.insats.Lofteslage;
import org.openfinsam.domain.insats.Uppdragsgrans;
import org.openfinsam.domain.insats.Utlysning;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.medel.Medelsform;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.web.ram.BeloppText;
import org.openfinsam.web.ram.DatumText;

/**
 * The form of an application: fields with names and texts, made from a content and made into one again. What cannot be read is
 * told by the name of its field, and the text stays in it.
 *
 * <p>Rows and payers are numbered from 0; after what is filled in there is always room for one more.
 */
final class Askandeformular {

    static final int LANGST_SVAR = 8000;
    static final int LANGST_ORD = 200;
    private static final int FLEST_RADER = 100;
    private static final int FLEST_BETALARE = 20;
    private static final int FLEST_AR = 6;
    private static final int FLEST_ANDELAR = 40;
    private static final String JA = "ja";
    private static final String VIA = "VIA";

    private final Utlysning utlysning;
    private final List<Givare> parter;
    private final Map<String, String> falt;
    private final Map<String, String> fel = new LinkedHashMap<>();
    private final LocalDate idag;

    private Askandeformular(Utlysning utlysning, List<Givare> parter, Map<String, String> falt, LocalDate idag) {
        this.utlysning = utlysning;
        this.parter = parter;
        this.falt = falt;
        this.idag = idag;
    }

    /** The form filled in with a content. */
    static Askandeformular av(Askandeinnehall innehall, Utlysning utlysning, List<Medlem> medlemmar, LocalDate idag) {
        Askandeformular formular =
                new Askandeformular(utlysning, parter(medlemmar, innehall), new LinkedHashMap<>(), idag);
        formular.fyll(innehall);
        return formular;
    }

    /**
     * The form as it was sent.
     *
     * @param lagrat what is stored: its payers and parties can be chosen, members or not
     */
    static Askandeformular av(
            Map<String, String> skickat,
            Askandeinnehall lagrat,
            Utlysning utlysning,
            List<Medlem> medlemmar,
            LocalDate idag) {
        return new Askandeformular(utlysning, parter(medlemmar, lagrat), new HashMap<>(skickat), idag);
    }

    private static List<Givare> parter(List<Medlem> medlemmar, Askandeinnehall innehall) {
        List<Givare> parter = new ArrayList<>();
        Stream.of(
                        innehall.parter().stream().map(Uppdragsgrans::part),
                        Stream.ofNullable(innehall.utforare()),
                        Stream.concat(
                                        innehall.rader().stream()
                                                .flatMap(rad -> rad.finansiering().stream())
                                                .map(Finansiering::finansiar),
                                        innehall.andelar().stream().map(Andelsuppgift::finansiar))
                                .map(Finansiar::givare)
                                .filter(givare -> givare != null),
                        medlemmar.stream().map(Askandeformular::givare))
                .flatMap(givare -> givare)
                .filter(givare -> givare.part().isPresent())
                .filter(givare -> parter.stream().noneMatch(p -> p.arSamma(givare)))
                .forEach(parter::add);
        return parter;
    }

    static Givare givare(Medlem medlem) {
        return Givare.of(medlem.part(), medlem.kod().orElse(null), medlem.namn());
    }

    // From a content

    private void fyll(Askandeinnehall det) {
        satt("namn", det.namn());
        det.slag().forEach(slag -> satt("slag-" + slag, JA));
        satt("utforare", det.utforare() == null ? "" : nyckel(det.utforare()));
        if (det.period() != null) {
            satt("fran", det.period().fran().toString());
            satt("till", det.period().till().toString());
        }
        det.svar().forEach((kod, text) -> satt("svar-" + kod, text));
        for (Uppdragsgrans grans : det.parter()) {
            String part = "part-" + index(grans.part());
            satt(part + "-med", JA);
            satt(part + "-ord", grans.ordinarie());
            satt(part + "-utover", grans.utover());
        }
        satt("askatI", det.askatI().name());
        det.askat().forEach((ar, kr) -> satt("askat-" + ar, iFalt(kr)));
        SortedSet<Rakenskapsar> aren = new TreeSet<>(det.askat().keySet());
        aren.addAll(det.kostnadsar());
        aren.addAll(det.finansieringsar());
        satt("ar1", aren.isEmpty() ? utlysning.ar().toString() : aren.first().toString());
        satt("ar2", aren.isEmpty() ? utlysning.ar().toString() : aren.last().toString());
        for (int i = 0; i < det.rader().size(); i++) {
            fyll("rad-" + i + "-", det.rader().get(i));
        }
        for (int i = 0; i < det.andelar().size(); i++) {
            Andelsuppgift andel = det.andelar().get(i);
            String plats = "andel-" + i + "-";
            satt(plats + "ar", andel.ar().toString());
            satt(plats + "slag", andel.slag().name());
            satt(plats + "vem", andel.finansiar().namn());
            satt(plats + "procent", andel.procent().toPlainString().replace('.', ','));
        }
    }

    private void fyll(String rad, Kostnadsrad det) {
        satt(rad + "nr", Integer.toString(det.nr()));
        satt(rad + "del", det.del());
        satt(rad + "slag", det.slag().name());
        satt(rad + "resurs", det.resurs());
        satt(rad + "omf", procent(det.omfattning()));
        satt(rad + "pas", procent(det.paslag()));
        det.belopp().forEach((ar, kr) -> satt(rad + "b-" + ar, iFalt(kr)));
        Map<List<Object>, List<Finansiering>> betalare = new LinkedHashMap<>();
        det.finansiering()
                .forEach(f -> betalare.computeIfAbsent(
                                List.of(f.finansiar(), f.form(), f.viaForbundet(), f.lofte()), ny -> new ArrayList<>())
                        .add(f));
        int j = 0;
        for (List<Finansiering> denna : betalare.values()) {
            String plats = rad + "f-" + j++ + "-";
            Finansiering f = denna.get(0);
            satt(plats + "vem", f.finansiar().namn());
            satt(
                    plats + "hur",
                    f.viaForbundet() && f.finansiar().slag() != Finansiar.Slag.FORBUNDET
                            ? VIA
                            : f.form().name());
            satt(plats + "lofte", f.lofte().lage().name());
            satt(plats + "dag", f.lofte().dag().toString());
            denna.forEach(den -> satt(plats + "b-" + den.ar(), iFalt(den.belopp())));
        }
    }

    private void satt(String namn, String text) {
        falt.put(namn, text);
    }

    private int index(Givare part) {
        for (int i = 0; i < parter.size(); i++) {
            if (parter.get(i).arSamma(part)) {
                return i;
            }
        }
        throw new IllegalArgumentException("Not among the parties: " + part);
    }

    static String nyckel(Givare givare) {
        return givare.toString();
    }

    /** An amount as a field holds it. */
    static String iFalt(Belopp belopp) {
        return Talformat.of(Locale.forLanguageTag("sv")).tal(belopp.iKronor(), belopp.oren() % 100 == 0 ? 0 : 2);
    }

    private static String procent(Andel andel) {
        return andel == null
                ? ""
                : andel.iProcent(4).stripTrailingZeros().toPlainString().replace('.', ',');
    }

    // To a content

    /** What the form says; empty if a field cannot be read, which is then told in {@link #fel}. */
    Optional<Askandeinnehall> las() {
        fel.clear();
        String namn = ord("namn", true);
        Set<Insatsslag> slag = EnumSet.noneOf(Insatsslag.class);
        Arrays.stream(Insatsslag.values())
                .filter(s -> text("slag-" + s).equals(JA))
                .forEach(slag::add);
        Period period = period();
        SortedMap<String, String> svar = new TreeMap<>();
        for (Fraga fraga : utlysning.fragor()) {
            String skrivet = Kommentarstext.stadad(text("svar-" + fraga.kod()));
            if (skrivet.length() > LANGST_SVAR) {
                fel.put("svar-" + fraga.kod(), "askande.fel.langt");
            } else if (!skrivet.isEmpty()) {
                svar.put(fraga.kod(), skrivet);
            }
        }
        SortedMap<Rakenskapsar, Belopp> askat = belopp("askat-");
        List<Kostnadsrad> rader = rader();
        List<Andelsuppgift> andelar = andelar();
        if (!fel.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Askandeinnehall(
                namn,
                slag,
                utforare(),
                granser(),
                period,
                svar,
                askat,
                text("askatI").equals("TUSENTAL") ? Avrundning.TUSENTAL : Avrundning.KRONA,
                rader,
                andelar,
                List.of()));
    }

    private Givare utforare() {
        String vald = text("utforare");
        return Stream.concat(parter.stream(), Stream.of(Askandekontroll.FORBUNDET))
                .filter(givare -> nyckel(givare).equals(vald))
                .findFirst()
                .orElse(null);
    }

    private Period period() {
        if (text("fran").isEmpty() && text("till").isEmpty()) {
            return null;
        }
        Optional<LocalDate> fran = dag("fran");
        Optional<LocalDate> till = dag("till");
        if (fran.isEmpty() || till.isEmpty()) {
            return null;
        }
        if (till.get().isBefore(fran.get())) {
            fel.put("till", "askande.fel.period");
            return null;
        }
        return Period.of(fran.get(), till.get());
    }

    private List<Uppdragsgrans> granser() {
        List<Uppdragsgrans> granser = new ArrayList<>();
        for (int i = 0; i < parter.size(); i++) {
            String part = "part-" + i;
            String ordinarie = Kommentarstext.stadad(text(part + "-ord"));
            String utover = Kommentarstext.stadad(text(part + "-utover"));
            if (text(part + "-med").equals(JA) || !ordinarie.isEmpty() || !utover.isEmpty()) {
                granser.add(new Uppdragsgrans(parter.get(i), ordinarie, utover));
            }
        }
        return granser;
    }

    private List<Kostnadsrad> rader() {
        List<Kostnadsrad> rader = new ArrayList<>();
        Set<Integer> tagna = new TreeSet<>();
        int hogst = 0;
        for (int i = 0; i < antalRader(); i++) {
            String nr = text("rad-" + i + "-nr");
            if (nr.matches("[1-9]\\d{0,3}")) {
                hogst = Math.max(hogst, Integer.parseInt(nr));
            }
        }
        for (int i = 0; i < antalRader(); i++) {
            String rad = "rad-" + i + "-";
            if (arTom(rad) || text(rad + "bort").equals(JA)) {
                continue;
            }
            String skrivet = text(rad + "nr");
            int nr = skrivet.matches("[1-9]\\d{0,3}") ? Integer.parseInt(skrivet) : ++hogst;
            if (!tagna.add(nr)) {
                nr = ++hogst;
                tagna.add(nr);
            }
            String resurs = ord(rad + "resurs", true);
            Andel omfattning = andel(rad + "omf", false);
            Andel paslag = andel(rad + "pas", true);
            SortedMap<Rakenskapsar, Belopp> belopp = belopp(rad + "b-");
            List<Finansiering> betalningar = betalningar(rad);
            if (fel.isEmpty()) {
                rader.add(new Kostnadsrad(
                        nr,
                        ord(rad + "del", false),
                        val(Kostnadsslag.values(), text(rad + "slag")).orElse(Kostnadsslag.PERSONAL),
                        resurs,
                        omfattning,
                        paslag,
                        belopp,
                        betalningar));
            }
        }
        return rader;
    }

    private List<Andelsuppgift> andelar() {
        List<Andelsuppgift> andelar = new ArrayList<>();
        for (int i = 0; i < antalAndelar(); i++) {
            String plats = "andel-" + i + "-";
            String procent = text(plats + "procent").replaceFirst("\\h*%$", "");
            String vem = ord(plats + "vem", !procent.isEmpty());
            if (vem.isEmpty()) {
                continue;
            }
            Optional<BigDecimal> tal = Taltext.las(procent)
                    .filter(t -> t.signum() > 0 && t.compareTo(BigDecimal.valueOf(100)) <= 0 && t.scale() <= 4);
            Optional<Rakenskapsar> ar = ar(text(plats + "ar"));
            if (tal.isEmpty()) {
                fel.put(plats + "procent", "askande.fel.procent");
            } else if (ar.isEmpty()) {
                fel.put(plats + "ar", "askande.fel.andelsar");
            } else {
                andelar.add(new Andelsuppgift(
                        ar.get(),
                        val(Kostnadsslag.values(), text(plats + "slag")).orElse(Kostnadsslag.PERSONAL),
                        finansiar(vem),
                        tal.get()));
            }
        }
        return andelar;
    }

    private boolean arTom(String rad) {
        return falt.entrySet().stream()
                .filter(f -> f.getKey().startsWith(rad))
                .filter(f -> !f.getKey().matches(".*-(nr|slag|hur|lofte|dag)"))
                .allMatch(f -> f.getValue().isBlank());
    }

    private List<Finansiering> betalningar(String rad) {
        List<Finansiering> betalningar = new ArrayList<>();
        for (int j = 0; j < antalBetalare(rad); j++) {
            String plats = rad + "f-" + j + "-";
            SortedMap<Rakenskapsar, Belopp> belopp = belopp(plats + "b-");
            String vem = ord(plats + "vem", !belopp.isEmpty());
            if (vem.isEmpty() || belopp.isEmpty()) {
                if (!vem.isEmpty() && belopp.isEmpty()) {
                    fel.putIfAbsent(plats + "b-" + aren().get(0), "askande.fel.betalarbelopp");
                }
                continue;
            }
            Lofteslage lage = val(Lofteslage.values(), text(plats + "lofte")).orElse(Lofteslage.MUNTLIG);
            LocalDate dag =
                    text(plats + "dag").isEmpty() ? idag : dag(plats + "dag").orElse(idag);
            String hur = text(plats + "hur");
            Medelsform form = hur.equals(Medelsform.NATURA.name()) ? Medelsform.NATURA : Medelsform.LIKVIDA_MEDEL;
            Finansiar finansiar = finansiar(vem);
            belopp.forEach((ar, kr) ->
                    betalningar.add(new Finansiering(ar, finansiar, form, hur.equals(VIA), kr, new Lofte(lage, dag))));
        }
        return betalningar;
    }

    private Finansiar finansiar(String vem) {
        return finansiar(vem, parter);
    }

    /** Whose name it is: the association, the European Social Fund, one of the parties, or else somebody outside. */
    static Finansiar finansiar(String vem, List<Givare> parter) {
        return Stream.concat(
                        Stream.of(Finansiar.forbundet(), Finansiar.esf()),
                        parter.stream().map(Finansiar::of))
                .filter(f -> f.namn().equalsIgnoreCase(vem))
                .findFirst()
                .orElseGet(() -> Finansiar.of(Givare.utomstaende(vem)));
    }

    private SortedMap<Rakenskapsar, Belopp> belopp(String borjan) {
        SortedMap<Rakenskapsar, Belopp> belopp = new TreeMap<>();
        for (Rakenskapsar ar : aren()) {
            String skrivet = text(borjan + ar);
            if (!skrivet.isEmpty()) {
                Optional<Belopp> kr = BeloppText.Provning.las(skrivet)
                        .filter(b -> !b.arNegativt() && b.compareTo(Belopp.kronor(BeloppText.MEST)) <= 0);
                if (kr.isPresent()) {
                    belopp.put(ar, kr.get());
                } else {
                    fel.put(borjan + ar, "askande.fel.belopp");
                }
            }
        }
        return belopp;
    }

    private Andel andel(String namn, boolean noll) {
        String skrivet = text(namn).replaceFirst("\\h*%$", "");
        if (skrivet.isEmpty()) {
            return null;
        }
        Optional<BigDecimal> tal = Taltext.las(skrivet)
                .filter(t -> t.signum() > 0 || (noll && t.signum() == 0))
                .filter(t -> t.compareTo(BigDecimal.valueOf(1000)) <= 0 && t.scale() <= 4);
        if (tal.isEmpty()) {
            fel.put(namn, "askande.fel.procent");
        }
        return tal.map(Andel::procent).orElse(null);
    }

    private Optional<LocalDate> dag(String namn) {
        Optional<LocalDate> dag =
                DatumText.Provning.las(text(namn)).filter(d -> d.getYear() >= 2000 && d.getYear() <= 2100);
        if (dag.isEmpty()) {
            fel.put(namn, "askande.fel.dag");
        }
        return dag;
    }

    private String ord(String namn, boolean kravs) {
        String skrivet = Kommentarstext.stadad(text(namn)).replace('\n', ' ');
        if (kravs && skrivet.isEmpty()) {
            fel.put(namn, "askande.fel.ord");
        } else if (skrivet.length() > LANGST_ORD) {
            fel.put(namn, "askande.fel.ord.langt");
        }
        return skrivet;
    }

    private static <T extends Enum<T>> Optional<T> val(T[] alla, String namn) {
        return Arrays.stream(alla).filter(ett -> ett.name().equals(namn)).findFirst();
    }

    // What the form holds

    /** The text of a field, without space around it. */
    String text(String namn) {
        return falt.getOrDefault(namn, "").strip();
    }

    /** What cannot be read: key of the text by the name of the field. */
    Map<String, String> fel() {
        return fel;
    }

    /** Shows the years of a span too; what is not a year changes nothing. */
    void visa(String forsta, String sista) {
        ar(forsta).ifPresent(ar -> satt("ar1", ar.toString()));
        ar(sista).ifPresent(ar -> satt("ar2", ar.toString()));
    }

    /** The parties that can be chosen. */
    List<Givare> parter() {
        return List.copyOf(parter);
    }

    /** The years of the form, those that are asked for and those that something is written of. */
    List<Rakenskapsar> aren() {
        Set<Rakenskapsar> aren = new TreeSet<>();
        Optional<Rakenskapsar> forsta = ar(text("ar1"));
        Optional<Rakenskapsar> sista = ar(text("ar2"));
        Rakenskapsar fran = forsta.orElse(utlysning.ar());
        Rakenskapsar till = sista.filter(s -> s.compareTo(fran) >= 0).orElse(fran);
        for (Rakenskapsar ar = fran; ar.compareTo(till) <= 0 && aren.size() < FLEST_AR; ar = ar.nasta()) {
            aren.add(ar);
        }
        falt.forEach((namn, text) -> {
            if (!text.isBlank() && namn.matches("(askat|.*-b)-\\d{4}")) {
                ar(namn.substring(namn.length() - 4)).ifPresent(aren::add);
            }
        });
        return List.copyOf(aren);
    }

    private static Optional<Rakenskapsar> ar(String text) {
        return Optional.of(text).filter(t -> t.matches("20(0[4-9]|[1-9]\\d)")).map(Rakenskapsar::parse);
    }

    /** How many rows are filled in, empty ones between them counted too. */
    int antalRader() {
        return hogst("rad-(\\d{1,3})-.*", FLEST_RADER, "");
    }

    /** How many shares are filled in. */
    int antalAndelar() {
        return hogst("andel-(\\d{1,3})-(?:vem|procent)", FLEST_ANDELAR, "");
    }

    /** How many payers of a row are filled in. */
    int antalBetalare(String rad) {
        return hogst(rad + "f-(\\d{1,3})-.*", FLEST_BETALARE, "");
    }

    private int hogst(String monster, int flest, String tomt) {
        java.util.regex.Pattern form = java.util.regex.Pattern.compile(monster);
        return falt.entrySet().stream()
                .filter(f -> !f.getValue().strip().equals(tomt) && !f.getKey().matches(".*-(slag|hur|lofte|dag)"))
                .map(f -> form.matcher(f.getKey()))
                .filter(java.util.regex.Matcher::matches)
                .mapToInt(traff -> Integer.parseInt(traff.group(1)) + 1)
                .filter(antal -> antal <= flest)
                .max()
                .orElse(0);
    }
}
