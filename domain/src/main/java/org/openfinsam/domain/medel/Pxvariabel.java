package org.openfinsam.domain.medel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.openfinsam.domain.belopp.AvvisadRad.Skal;
import org.openfinsam.domain.medel.Pxlasare.Pxfel;

/** A variable of a PX file: its values as people read them, their codes, and which of them are read. */
final class Pxvariabel {

    /** What a variable is about, as far as its name tells. */
    enum Roll {
        ALDER,
        TID,
        KON,
        ANNAT
    }

    private static final Pattern TID = Pattern.compile("(\\d{4})(?:M(\\d{2})|[KQ]([1-4]))?");
    private static final int MANADER = 12;
    private static final int MANADER_PER_KVARTAL = 3;
    private static final Set<String> ALDER = Set.of("ålder", "åldersklass", "åldersgrupp", "age");
    private static final Set<String> KON = Set.of("kön", "sex");
    private static final Set<String> TIDEN =
            Set.of("år", "tid", "månad", "kvartal", "year", "time", "month", "quarter");
    private static final Set<String> TOTAL =
            Set.of("totalt", "total", "tot", "samtliga", "båda könen", "män och kvinnor", "kvinnor och män", "1+2");

    private final Pxlasare fil;
    private final String namn;
    private final List<String> varden;
    private final List<String> koder;
    private final BitSet valda = new BitSet();

    private Pxvariabel(Pxlasare fil, String namn, List<String> varden, List<String> koder) {
        this.fil = fil;
        this.namn = namn;
        this.varden = varden;
        this.koder = koder;
    }

    /** A variable with as many codes as values; without codes, the code that a value begins with, or the value itself. */
    static Pxvariabel av(Pxlasare fil, String namn) throws Pxfel {
        List<String> varden = fil.varden("VALUES", namn);
        List<String> koder = fil.varden("CODES", namn);
        if (varden.isEmpty()) {
            throw new Pxfel(fil.rad(), Skal.SAKNAS_I_FILEN, "VALUES(\"" + namn + "\")");
        }
        if (!koder.isEmpty() && koder.size() != varden.size()) {
            throw new Pxfel(fil.rad(), Skal.FEL_ANTAL_CELLER, "CODES(\"" + namn + "\")");
        }
        return new Pxvariabel(
                fil,
                namn,
                varden,
                koder.isEmpty() ? varden.stream().map(Pxvariabel::kodIVarde).toList() : koder);
    }

    private static String kodIVarde(String varde) {
        String forsta = varde.strip().split("\\s+", 2)[0];
        return Befolkningscsv.KOD.matcher(forsta).matches() ? forsta : varde.strip();
    }

    Roll roll() {
        if (!fil.varden("TIMEVAL", namn).isEmpty() || heter(TIDEN)) {
            return Roll.TID;
        }
        if (heter(ALDER)) {
            return Roll.ALDER;
        }
        return heter(KON) ? Roll.KON : Roll.ANNAT;
    }

    private boolean heter(Set<String> namnen) {
        return namnen.contains(nyckel(namn));
    }

    private static String nyckel(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    boolean kanVaraRegion() {
        return roll() == Roll.ANNAT
                && koder.stream()
                        .allMatch(kod -> Befolkningscsv.KOD.matcher(kod).matches());
    }

    int antal() {
        return varden.size();
    }

    String kod(int i) {
        return koder.get(i);
    }

    /** The name of an area, without the code that SCB writes before it; empty if there is only the code. */
    String omradesnamn(int i) {
        String varde = varden.get(i).strip();
        return varde.startsWith(kod(i)) ? varde.substring(kod(i).length()).strip() : varde;
    }

    boolean arVald(int i) {
        return valda.get(i);
    }

    void valjAlla() {
        valda.set(0, antal());
    }

    void valjEnda() throws Pxfel {
        if (antal() > 1) {
            throw new Pxfel(fil.rad(), Skal.FLERA_VARDEN, namn);
        }
        valjAlla();
    }

    /** Chooses the total if there is one, else everything. */
    void valjTotalen() {
        Optional<Integer> total = IntStream.range(0, antal())
                .filter(i -> TOTAL.contains(nyckel(varden.get(i))) || TOTAL.contains(nyckel(kod(i))))
                .boxed()
                .findFirst();
        total.ifPresentOrElse(valda::set, this::valjAlla);
    }

    /**
     * Chooses the values that make up the ages asked for, or else all ages of the file.
     *
     * @param onskade the ages asked for; null for all
     * @return the ages that are read
     */
    Aldersspann valjAldrar(Aldersspann onskade) throws Pxfel {
        List<Optional<Aldersspann>> spann = new ArrayList<>();
        for (int i = 0; i < antal(); i++) {
            String kod = kod(i);
            spann.add(Aldersvarde.av(varden.get(i)).or(() -> Aldersvarde.av(kod)));
        }
        Optional<List<Integer>> delar = Optional.ofNullable(onskade).flatMap(o -> Aldersvarde.somUtgor(spann, o));
        Aldersspann lasta = onskade;
        if (delar.isEmpty()) {
            lasta = Aldersvarde.hela(spann).orElseThrow(() -> new Pxfel(fil.rad(), Skal.SAKNAS_I_FILEN, namn));
            delar = Aldersvarde.somUtgor(spann, lasta);
        }
        delar.orElseThrow(() -> new Pxfel(fil.rad(), Skal.FLERA_VARDEN, namn)).forEach(valda::set);
        return lasta;
    }

    /**
     * Chooses the last period of a year.
     *
     * @param ar the year; null for the last there is
     * @return the last day of the period
     */
    LocalDate valjTid(Integer ar) throws Pxfel {
        LocalDate sist = null;
        for (int i = 0; i < antal(); i++) {
            Optional<LocalDate> dag = sistaDagen(varden.get(i)).filter(d -> ar == null || d.getYear() == ar);
            if (dag.isPresent() && (sist == null || dag.get().isAfter(sist))) {
                sist = dag.get();
                valda.clear();
                valda.set(i);
            }
        }
        if (sist == null) {
            throw new Pxfel(fil.rad(), Skal.SAKNAS_I_FILEN, ar == null ? namn : namn + " " + ar);
        }
        return sist;
    }

    private static Optional<LocalDate> sistaDagen(String tid) {
        Matcher delar = TID.matcher(tid.strip());
        if (!delar.matches()) {
            return Optional.empty();
        }
        int manad = MANADER;
        if (delar.group(2) != null) {
            manad = Integer.parseInt(delar.group(2));
        } else if (delar.group(3) != null) {
            manad = MANADER_PER_KVARTAL * Integer.parseInt(delar.group(3));
        }
        return manad < 1 || manad > MANADER
                ? Optional.empty()
                : Optional.of(
                        YearMonth.of(Integer.parseInt(delar.group(1)), manad).atEndOfMonth());
    }
}
