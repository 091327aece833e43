package org.openfinsam.domain.ekonomi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Rad;

/** The result of a report's period: every account on its line, with this year's figures and last year's side by side. */
final class Resultatbok {

    private final Rapportunderlag underlag;
    private final List<String> kolumner;
    private final Resultatrader rader;
    private final List<Huvudboksrad> okopplade = new ArrayList<>();

    private Resultatbok(Rapportunderlag underlag) {
        this.underlag = underlag;
        Set<String> kanda = new LinkedHashSet<>(underlag.bok().huvudbok().kolumner());
        if (underlag.budgetversion().isPresent()) {
            // Whatever the ledger says, the outcome is set against the version.
            kanda.remove(Ekonomirapport.BUDGET);
            kanda.remove(Ekonomirapport.ARSBUDGET);
        }
        underlag.iFjol().ifPresent(fjol -> kanda.add(Ekonomirapport.FOREGAENDE));
        this.kolumner = List.copyOf(kanda);
        this.rader = new Resultatrader(underlag.koppling(), kolumner);
    }

    static Resultatbok av(Rapportunderlag underlag) {
        Resultatbok bok = new Resultatbok(underlag);
        bok.fordela();
        underlag.budgetversion().ifPresent(version -> Budgetjamforelse.satt(version, underlag.period(), bok.rader));
        underlag.prognos()
                .forEach((nyckel, belopp) -> bok.linjer().stream()
                        .filter(linje -> linje.nyckel().equals(nyckel))
                        .forEach(linje -> linje.satt(Ekonomirapport.PROGNOS, belopp)));
        return bok;
    }

    /** An account within some objects. */
    private record Plats(Kontonummer konto, List<Objektref> objekt) {}

    private void fordela() {
        Map<Plats, Map<String, Belopp>> siffror = new LinkedHashMap<>();
        Map<Plats, String> namn = new LinkedHashMap<>();
        for (Huvudboksrad rad : underlag.bok().huvudbok().rader()) {
            ta(rad, Optional.empty(), siffror, namn);
        }
        underlag.iFjol()
                .ifPresent(fjol -> fjol.huvudbok().rader().stream()
                        .filter(rad -> !rad.utfall().arNoll())
                        .forEach(rad -> ta(rad, Optional.of(Ekonomirapport.FOREGAENDE), siffror, namn)));
        siffror.forEach((plats, egna) -> {
            Map<String, Belopp> alla = new LinkedHashMap<>();
            kolumner.forEach(kolumn -> alla.put(kolumn, egna.getOrDefault(kolumn, Belopp.NOLL)));
            Koppling koppling =
                    underlag.koppling().kopplad(plats.konto(), plats.objekt()).orElseThrow();
            rader.plus(koppling, new Kontodel(plats.konto(), namn.get(plats), plats.objekt(), alla));
        });
    }

    private void ta(
            Huvudboksrad rad, Optional<String> fjol, Map<Plats, Map<String, Belopp>> siffror, Map<Plats, String> namn) {
        if (rad.konto().arBalanskonto()) {
            return;
        }
        Optional<Koppling> koppling = underlag.koppling().kopplad(rad.konto(), rad.objekt());
        if (koppling.isEmpty()) {
            if (fjol.isEmpty()) {
                okopplade.add(rad);
            }
            return;
        }
        Plats plats = new Plats(rad.konto(), rad.objekt());
        namn.putIfAbsent(plats, rad.namn());
        Map<String, Belopp> egna = siffror.computeIfAbsent(plats, ny -> new LinkedHashMap<>());
        if (fjol.isPresent()) {
            egna.merge(fjol.get(), koppling.get().egenDel(rad.utfall()), Belopp::plus);
        } else {
            underlag.bok()
                    .huvudbok()
                    .del(rad, koppling.get())
                    .siffror()
                    .forEach((kolumn, belopp) -> egna.merge(kolumn, belopp, Belopp::plus));
        }
    }

    /** The columns where nothing booked is zero. */
    List<String> kolumner() {
        return kolumner;
    }

    List<Rapportrad> linjer() {
        return rader.linjer();
    }

    /** The lines with their sums. */
    List<Rapportrad> rader() {
        return rader.rader();
    }

    /** The accounts that go nowhere yet. */
    List<Huvudboksrad> okopplade() {
        return okopplade;
    }

    /** What is booked where, for the notes: the sections in their order. */
    Stream<Rapportrad> avsnittssummor() {
        return rader().stream().filter(rad -> rad.rad().equals(Rad.SUMMA));
    }
}
