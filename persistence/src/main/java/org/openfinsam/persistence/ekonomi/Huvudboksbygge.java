package org.openfinsam.persistence.ekonomi;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Huvudbok;
import org.openfinsam.domain.ekonomi.Huvudboksrad;
import org.openfinsam.domain.ekonomi.Kontonummer;
import org.openfinsam.domain.ekonomi.Objektref;
import org.openfinsam.domain.ekonomi.Rapportbok;
import org.openfinsam.domain.tid.Period;

/**
 * A ledger's sums as the database gives them, on their way to what the domain makes of them. A file without vouchers in the period
 * has the changes that it states month by month.
 */
final class Huvudboksbygge {

    private static final String SKILJE = "\t";

    private final Period period;
    private final Map<Plats, long[]> siffror = new LinkedHashMap<>();
    private final Map<Kontonummer, Long> fore = new LinkedHashMap<>();
    private final Map<Kontonummer, Long> ingaende = new LinkedHashMap<>();
    private final Map<List<String>, Map<String, Long>> manader = new LinkedHashMap<>();
    private final Map<Kontonummer, String> namn = new LinkedHashMap<>();
    private boolean harVerifikationer;
    private boolean harTidigareVerifikationer;

    Huvudboksbygge(Period period) {
        this.period = period;
    }

    /** An account within some objects. */
    private record Plats(Kontonummer konto, String objekt) {}

    /** What vouchers of the period sum to. */
    void verifikat(String konto, String objekt, long oren) {
        harVerifikationer = true;
        plats(konto, objekt)[0] += oren;
    }

    /** What a file that states nothing finer has for the whole period. */
    void arssumma(Kontonummer konto, Belopp belopp) {
        plats(konto.nummer(), "")[0] += belopp.oren();
    }

    /** That the year has vouchers, if not in the period: then the months that the file states too count for nothing. */
    void harVerifikationer() {
        harVerifikationer = true;
    }

    /** What vouchers of the same year before the period sum to. */
    void tidigare(String konto, long oren) {
        harTidigareVerifikationer = true;
        fore.merge(new Kontonummer(konto), oren, Long::sum);
    }

    /** A balance that the file states, of its own year. */
    void saldo(String slag, String manad, String konto, String objekt, long oren) {
        if (slag.equals("IB")) {
            ingaende.merge(new Kontonummer(konto), oren, Long::sum);
        } else {
            manader.computeIfAbsent(List.of(slag, manad, konto), ny -> new LinkedHashMap<>())
                    .merge(objekt, oren, Long::sum);
        }
    }

    void namn(String konto, String dess) {
        namn.put(new Kontonummer(konto), dess);
    }

    private long[] plats(String konto, String objekt) {
        return siffror.computeIfAbsent(new Plats(new Kontonummer(konto), objekt), ny -> new long[3]);
    }

    Huvudbok huvudbok() {
        boolean harBudget = false;
        for (Manadssaldo saldo : manadssaldon()) {
            boolean iPerioden = !saldo.manad().atDay(1).isBefore(period.fran())
                    && !saldo.manad().atEndOfMonth().isAfter(period.till());
            if (saldo.budget()) {
                harBudget = true;
                long[] plats = plats(saldo.konto(), saldo.objekt());
                plats[1] += iPerioden ? saldo.oren() : 0;
                plats[2] += saldo.oren();
            } else if (!harVerifikationer && iPerioden) {
                plats(saldo.konto(), saldo.objekt())[0] += saldo.oren();
            }
        }
        return new Huvudbok(
                period,
                harBudget,
                siffror.entrySet().stream()
                        .map(e -> new Huvudboksrad(
                                e.getKey().konto(),
                                namn.getOrDefault(e.getKey().konto(), ""),
                                objekt(e.getKey().objekt()),
                                new Belopp(e.getValue()[0]),
                                new Belopp(e.getValue()[1]),
                                new Belopp(e.getValue()[2])))
                        .toList());
    }

    /** The same with where the accounts stood when the period began. */
    Rapportbok rapportbok(Period ar) {
        Map<Kontonummer, Long> summor = new LinkedHashMap<>(ingaende);
        fore.forEach((konto, oren) -> summor.merge(konto, oren, Long::sum));
        if (!harVerifikationer && !harTidigareVerifikationer) {
            manadssaldon().stream()
                    .filter(saldo ->
                            !saldo.budget() && saldo.manad().atEndOfMonth().isBefore(period.fran()))
                    .forEach(saldo -> summor.merge(new Kontonummer(saldo.konto()), saldo.oren(), Long::sum));
        }
        Map<Kontonummer, Belopp> belopp = new LinkedHashMap<>();
        summor.forEach((konto, oren) -> belopp.put(konto, new Belopp(oren)));
        return new Rapportbok(huvudbok(), ar, !ingaende.isEmpty(), belopp);
    }

    /** What the file states for each account in all its months. */
    Map<Kontonummer, Belopp> manadssummor() {
        Map<Kontonummer, Belopp> summor = new TreeMap<>();
        manadssaldon().stream()
                .filter(saldo -> !saldo.budget())
                .forEach(saldo -> summor.merge(new Kontonummer(saldo.konto()), new Belopp(saldo.oren()), Belopp::plus));
        return summor;
    }

    /** A stated change or budget of an account in a month. */
    private record Manadssaldo(boolean budget, YearMonth manad, String konto, String objekt, long oren) {}

    /**
     * The months of the file's own year. Some programs state the whole account beside its objects: then only what is left
     * of the whole stands without object, so that nothing counts twice.
     */
    private List<Manadssaldo> manadssaldon() {
        List<Manadssaldo> saldon = new ArrayList<>();
        manader.forEach((nyckel, angivna) -> {
            Map<String, Long> delar = new LinkedHashMap<>(angivna);
            if (delar.size() > 1 && delar.containsKey("")) {
                long hela = delar.get("");
                long objekten =
                        delar.values().stream().mapToLong(Long::longValue).sum() - hela;
                delar.put("", hela - objekten);
            }
            delar.forEach((objekt, oren) -> saldon.add(new Manadssaldo(
                    nyckel.get(0).equals("PBUDGET"), YearMonth.parse(nyckel.get(1)), nyckel.get(2), objekt, oren)));
        });
        return saldon;
    }

    /** Objects as they are kept: dimension and code of each, sorted, with tabs between. */
    static String text(List<Objektref> objekt) {
        return objekt.stream()
                .sorted()
                .map(ref -> ref.dimension() + SKILJE + ref.kod())
                .collect(Collectors.joining(SKILJE));
    }

    static List<Objektref> objekt(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        String[] delar = text.split(SKILJE, -1);
        List<Objektref> objekt = new ArrayList<>();
        for (int i = 0; i + 1 < delar.length; i += 2) {
            objekt.add(new Objektref(Integer.parseInt(delar[i]), delar[i + 1]));
        }
        return objekt;
    }
}
