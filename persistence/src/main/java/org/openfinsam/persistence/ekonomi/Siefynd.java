package org.openfinsam.persistence.ekonomi;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openfinsam.domain.ekonomi.Sieregel;
import org.openfinsam.domain.lag.Anmarkning;

/** What is wrong with a file while it is read: at most {@value #FLEST} lines and findings are kept, the rest are counted. */
final class Siefynd {

    /** So many of each are kept: a file of nothing but faults needs no more memory than this. */
    static final int FLEST = 1_000;

    private final List<Sieunderkand> underkanda = new ArrayList<>();
    private final List<Anmarkning> anmarkningar = new ArrayList<>();
    private final Map<Sieregel, Traffar> raknade = new EnumMap<>(Sieregel.class);
    private final Map<Sieregel, Map<String, Traffar>> perEtikett = new EnumMap<>(Sieregel.class);
    private int fler;

    /** How often, and where first. */
    private static final class Traffar {
        private final int rad;
        private int antal;

        Traffar(int rad) {
            this.rad = rad;
        }
    }

    void underkann(int rad, String etikett, Radfel fel) {
        if (underkanda.size() < FLEST) {
            underkanda.add(new Sieunderkand(rad, etikett, fel.kod(), fel.uppgift()));
        } else {
            fler++;
        }
    }

    void anmark(Sieregel regel, Object... varden) {
        if (anmarkningar.size() < FLEST) {
            anmarkningar.add(regel.anmarkning(varden));
        } else {
            fler++;
        }
    }

    /** One of a kind that is told once, with the first line and how many. */
    void rakna(Sieregel regel, int rad, int antal) {
        raknade.computeIfAbsent(regel, ny -> new Traffar(rad)).antal += antal;
    }

    /** One of a kind that is told once for each label. */
    void rakna(Sieregel regel, int rad, String etikett) {
        Map<String, Traffar> traffar = perEtikett.computeIfAbsent(regel, ny -> new LinkedHashMap<>());
        if (traffar.size() < FLEST || traffar.containsKey(etikett)) {
            traffar.computeIfAbsent(etikett, ny -> new Traffar(rad)).antal++;
        } else {
            fler++;
        }
    }

    List<Sieunderkand> underkanda() {
        return underkanda;
    }

    /** Every finding: first those of one line, then those that are counted. */
    List<Anmarkning> anmarkningar() {
        List<Anmarkning> alla = new ArrayList<>(anmarkningar);
        raknade.forEach((regel, t) -> alla.add(regel.anmarkning(t.rad, t.antal)));
        perEtikett.forEach((regel, etiketter) -> etiketter.forEach((etikett, t) -> alla.add(
                regel == Sieregel.OKAND_ETIKETT
                        ? regel.anmarkning(etikett, t.rad, t.antal)
                        : regel.anmarkning(t.rad, etikett, t.antal))));
        if (fler > 0) {
            alla.add(Sieregel.FLER.anmarkning(fler));
        }
        return alla;
    }
}
