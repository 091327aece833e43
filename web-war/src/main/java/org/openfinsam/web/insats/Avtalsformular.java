package org.openfinsam.web.insats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.insats.Avtalspart;
import org.openfinsam.domain.insats.Avtalsrad;
import org.openfinsam.domain.insats.InsatsId;
import org.openfinsam.domain.insats.Overenskommelse;
import org.openfinsam.domain.insats.Underskrift;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.web.ram.BeloppText;
import org.openfinsam.web.ram.DatumText;

/**
 * The form of an agreement: fields with names and texts, made from an agreement and made into one again. What cannot be read is
 * told by the name of its field, and the text stays in it.
 *
 * <p>Parties, areas, rows, days and signatures are numbered from 0; one that is emptied is taken away. Of what is signed only
 * days and signatures are in the form.
 */
final class Avtalsformular {

    static final int LANGST_ORD = 200;
    static final int LANGST_NUMMER = 100;
    static final int LANGST_TEXT = 4000;
    static final String NAMN = "namn";

    private static final int FLEST = 60;
    private static final int FLEST_AR = 10;
    private static final Pattern RAD = Pattern.compile("(part|omrade|rad|uppf|sign)-(\\d{1,2})(-.*)?");
    private static final Pattern RADENS_AR = Pattern.compile("rad-\\d{1,2}-(20\\d{2})");

    private final Map<String, String> falt;
    private final Map<String, String> fel = new LinkedHashMap<>();
    private final LocalDate idag;

    private Avtalsformular(Map<String, String> falt, LocalDate idag) {
        this.falt = falt;
        this.idag = idag;
    }

    /** The form filled in with an agreement; null for an empty one. */
    static Avtalsformular av(Overenskommelse avtal, LocalDate idag) {
        Avtalsformular formular = new Avtalsformular(new LinkedHashMap<>(), idag);
        if (avtal != null) {
            formular.fyll(avtal);
        }
        return formular;
    }

    /** The form as it was sent. */
    static Avtalsformular av(Map<String, String> skickat, LocalDate idag) {
        return new Avtalsformular(new HashMap<>(skickat), idag);
    }

    // From an agreement

    private void fyll(Overenskommelse det) {
        satt(NAMN, det.namn());
        satt("insats", det.insats());
        satt("syfte", det.syfte());
        satt("styrning", det.styrning());
        satt("antal", det.angivetAntal());
        satt("summa", det.angivenSumma() == null ? "" : Askandeformular.iFalt(det.angivenSumma()));
        satt("fran", det.fran());
        satt("till", det.till());
        satt("oversyn", det.oversyn());
        for (int i = 0; i < det.parter().size(); i++) {
            satt("part-" + i + "-namn", det.parter().get(i).namn());
            satt("part-" + i + "-nummer", det.parter().get(i).nummer());
        }
        for (int i = 0; i < det.omraden().size(); i++) {
            satt("omrade-" + i, det.omraden().get(i));
        }
        for (int i = 0; i < det.rader().size(); i++) {
            String rad = "rad-" + i + "-";
            satt(rad + "namn", det.rader().get(i).namn());
            det.rader().get(i).belopp().forEach((ar, kr) -> satt(rad + ar, Askandeformular.iFalt(kr)));
        }
        for (int i = 0; i < det.uppfoljningar().size(); i++) {
            satt("uppf-" + i, det.uppfoljningar().get(i));
        }
        for (int i = 0; i < det.underskrifter().size(); i++) {
            Underskrift en = det.underskrifter().get(i);
            satt("sign-" + i + "-part", en.part());
            satt("sign-" + i + "-roll", en.roll());
            satt("sign-" + i + "-dag", en.dag());
            satt("sign-" + i + "-sha", en.sha256());
        }
    }

    private void satt(String namn, Object varde) {
        falt.put(namn, varde == null ? "" : varde.toString());
    }

    // To an agreement

    /**
     * What the form says; empty if a field cannot be read, which is then told in {@link #fel}.
     *
     * @param bas the agreement that it changes
     * @param insatser the <i>insatser</i> that it may be about
     */
    Optional<Overenskommelse> las(Overenskommelse bas, Map<String, InsatsId> insatser) {
        fel.clear();
        boolean innehall = falt.containsKey(NAMN);
        Optional<LocalDate> fran = innehall ? dag("fran") : Optional.ofNullable(bas.fran());
        Optional<LocalDate> till = innehall ? dag("till") : Optional.ofNullable(bas.till());
        if (fran.isPresent() && till.isPresent() && till.get().isBefore(fran.get())) {
            fel.put("till", "askande.fel.period");
        }
        Overenskommelse det = bas;
        if (innehall) {
            String namn = ord(NAMN, LANGST_ORD, true);
            String syfte = stycke("syfte");
            String styrning = stycke("styrning");
            Integer antal = antalet();
            Belopp summa = belopp("summa").orElse(null);
            List<Avtalspart> parter = parter();
            List<String> omraden = omraden();
            List<Avtalsrad> rader = rader();
            if (fel.isEmpty()) {
                det = bas.medNamn(namn, valdInsats(insatser))
                        .medOrd(syfte, styrning)
                        .medAngivet(antal, summa)
                        .medParter(parter)
                        .medOmraden(omraden)
                        .medRader(rader)
                        .medTid(fran.orElse(null), till.orElse(null));
            }
        }
        Optional<LocalDate> oversyn = dag("oversyn");
        List<LocalDate> uppfoljningar = uppfoljningar();
        List<Underskrift> underskrifter = underskrifter(det);
        return fel.isEmpty()
                ? Optional.of(det.medOversyn(oversyn.orElse(null))
                        .medUppfoljningar(uppfoljningar)
                        .medUnderskrifter(underskrifter))
                : Optional.empty();
    }

    private InsatsId valdInsats(Map<String, InsatsId> insatser) {
        return insatser.values().stream()
                .filter(id -> id.toString().equals(text("insats")))
                .findFirst()
                .orElse(null);
    }

    private Integer antalet() {
        String skrivet = text("antal");
        if (skrivet.isEmpty()) {
            return null;
        }
        if (!skrivet.matches("\\d{1,3}")) {
            fel.put("antal", "avtal.fel.antal");
            return null;
        }
        return Integer.valueOf(skrivet);
    }

    private List<Avtalspart> parter() {
        List<Avtalspart> parter = new ArrayList<>();
        for (int i = 0; i < antal("part"); i++) {
            String part = "part-" + i;
            String nummer = ord(part + "-nummer", LANGST_NUMMER, false);
            String namn = ord(part + "-namn", LANGST_ORD, !nummer.isEmpty());
            if (!namn.isEmpty()) {
                parter.add(new Avtalspart(namn, nummer));
            }
        }
        return parter;
    }

    private List<String> omraden() {
        List<String> omraden = new ArrayList<>();
        for (int i = 0; i < antal("omrade"); i++) {
            String omrade = ord("omrade-" + i, LANGST_ORD, false);
            if (!omrade.isEmpty()) {
                omraden.add(omrade);
            }
        }
        return omraden;
    }

    private List<Avtalsrad> rader() {
        List<Avtalsrad> rader = new ArrayList<>();
        for (int i = 0; i < antal("rad"); i++) {
            String rad = "rad-" + i + "-";
            SortedMap<Rakenskapsar, Belopp> perAr = new TreeMap<>();
            for (Rakenskapsar ar : aren()) {
                belopp(rad + ar).ifPresent(kr -> perAr.put(ar, kr));
            }
            String namn = ord(rad + "namn", LANGST_ORD, !perAr.isEmpty());
            if (!namn.isEmpty()) {
                rader.add(new Avtalsrad(namn, perAr));
            }
        }
        return rader;
    }

    private List<LocalDate> uppfoljningar() {
        return IntStream.range(0, antal("uppf"))
                .mapToObj(i -> dag("uppf-" + i))
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
    }

    private List<Underskrift> underskrifter(Overenskommelse det) {
        List<Underskrift> underskrifter = new ArrayList<>();
        for (int i = 0; i < antal("sign"); i++) {
            String plats = "sign-" + i + "-";
            String part = text(plats + "part");
            String roll = ord(plats + "roll", LANGST_ORD, false);
            String sha = text(plats + "sha").toLowerCase(Locale.ROOT);
            if (part.isEmpty()
                    && roll.isEmpty()
                    && sha.isEmpty()
                    && text(plats + "dag").isEmpty()) {
                continue;
            }
            if (det.parter().stream().noneMatch(p -> p.namn().equals(part))) {
                fel.put(plats + "part", "avtal.fel.part");
            }
            if (roll.isEmpty()) {
                fel.putIfAbsent(plats + "roll", "avtal.fel.roll");
            }
            Optional<LocalDate> dag = dag(plats + "dag");
            if (dag.isEmpty()) {
                fel.putIfAbsent(plats + "dag", "medel.fel.dag");
            } else if (dag.get().isAfter(idag)) {
                fel.put(plats + "dag", "avtal.fel.framtid");
            }
            if (!sha.matches("[0-9a-f]{64}")) {
                fel.put(plats + "sha", "avtal.fel.sha");
            }
            if (fel.isEmpty()) {
                underskrifter.add(new Underskrift(part, roll, dag.orElseThrow(), sha));
            }
        }
        return underskrifter;
    }

    private Optional<Belopp> belopp(String namn) {
        String skrivet = text(namn);
        Optional<Belopp> belopp = BeloppText.Provning.las(skrivet)
                .filter(b -> !b.arNegativt() && b.compareTo(Belopp.kronor(BeloppText.MEST)) <= 0);
        if (!skrivet.isEmpty() && belopp.isEmpty()) {
            fel.put(namn, "askande.fel.belopp");
        }
        return belopp;
    }

    private Optional<LocalDate> dag(String namn) {
        String skrivet = text(namn);
        Optional<LocalDate> dag =
                DatumText.Provning.las(skrivet).filter(d -> d.getYear() >= 2004 && d.getYear() <= 2100);
        if (!skrivet.isEmpty() && dag.isEmpty()) {
            fel.put(namn, "medel.fel.dag");
        }
        return dag;
    }

    private String ord(String namn, int langst, boolean kravs) {
        String skrivet = Kommentarstext.stadad(text(namn)).replace('\n', ' ');
        if (kravs && skrivet.isEmpty()) {
            fel.put(namn, "medel.fel.ord");
        } else if (skrivet.length() > langst) {
            fel.put(namn, "askande.fel.langt");
        }
        return skrivet;
    }

    private String stycke(String namn) {
        String skrivet = Kommentarstext.stadad(text(namn));
        if (skrivet.length() > LANGST_TEXT) {
            fel.put(namn, "askande.fel.langt");
        }
        return skrivet;
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

    /** How many of a kind are filled in, empty ones between them counted too. */
    int antal(String slag) {
        return falt.entrySet().stream()
                .filter(f -> !f.getValue().isBlank())
                .map(f -> RAD.matcher(f.getKey()))
                .filter(Matcher::matches)
                .filter(traff -> traff.group(1).equals(slag))
                .mapToInt(traff -> Integer.parseInt(traff.group(2)) + 1)
                .filter(antal -> antal <= FLEST)
                .max()
                .orElse(0);
    }

    /** The years of the money: those of the term, three where it has no end, and those that something is written of. */
    List<Rakenskapsar> aren() {
        int forst = arI("fran").orElse(idag.getYear());
        int sist = arI("till").filter(ar -> ar >= forst).orElse(forst + 2);
        Set<Rakenskapsar> aren = new TreeSet<>();
        for (int ar = forst; ar <= sist && aren.size() < FLEST_AR; ar++) {
            aren.add(new Rakenskapsar(ar));
        }
        falt.forEach((namn, text) -> {
            Matcher traff = RADENS_AR.matcher(namn);
            if (!text.isBlank() && traff.matches()) {
                aren.add(Rakenskapsar.parse(traff.group(1)));
            }
        });
        return List.copyOf(aren);
    }

    private Optional<Integer> arI(String namn) {
        return DatumText.Provning.las(text(namn)).map(LocalDate::getYear).filter(ar -> ar >= 2004 && ar <= 2100);
    }
}
