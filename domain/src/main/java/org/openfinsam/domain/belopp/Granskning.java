package org.openfinsam.domain.belopp;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openfinsam.domain.belopp.Avvikelse.Slag;

/** One run of {@link Avstamning} over one table. */
final class Granskning {
    private static final int PROCENT = 2;

    private final Tabell tabell;
    private final Enhet enhet;
    private final Tomt tomt;
    private final List<String> talkolumner;
    private final Radregister register;

    private final List<Avvikelse> avvikelser = new ArrayList<>();
    private int kontrollerade;

    Granskning(Tabell tabell, Enhet enhet, Tomt tomt) {
        this.tabell = tabell;
        this.enhet = enhet;
        this.tomt = tomt;
        this.talkolumner = tabell.talkolumner().stream().map(Kolumn::nyckel).toList();
        this.register = new Radregister(tabell);
    }

    Avstamning.Resultat granska(List<Tabellregel> regler) {
        avsnittssummor();
        Set<String> radsummor = new HashSet<>();
        for (Tabellregel regel : regler) {
            if (regel instanceof Tabellregel.Radsumma r) {
                radsummor.add(r.kolumn());
            }
        }
        for (Tabellregel regel : regler) {
            if (regel instanceof Tabellregel.Kolumnregel r) {
                kolumnregel(r);
            } else if (regel instanceof Tabellregel.Radsumma r) {
                radsumma(r, radsummor);
            } else if (regel instanceof Tabellregel.Radregel r) {
                radregel(r);
            } else if (regel instanceof Tabellregel.Andelsregel r) {
                andelsregel(r);
            } else if (regel instanceof Tabellregel.Delregel r) {
                delregel(r);
            } else {
                totalregel((Tabellregel.Totalregel) regel);
            }
        }
        return new Avstamning.Resultat(kontrollerade, avvikelser);
    }

    /** A section's SUMMA closes the rows of that section since its last SUMMA. */
    private void avsnittssummor() {
        Map<String, List<Rad>> oppna = new HashMap<>();
        for (Rad rad : tabell.rader()) {
            if (rad.arAvsnittssumma()) {
                List<Rad> delar = oppna.getOrDefault(rad.avsnitt(), List.of());
                rader(Slag.SUMMA, null, rad, delar);
                oppna.remove(rad.avsnitt());
            } else {
                oppna.computeIfAbsent(rad.avsnitt(), a -> new ArrayList<>()).add(rad);
            }
        }
    }

    private void kolumnregel(Tabellregel.Kolumnregel regel) {
        kravTalkolumn(regel.vanster(), regel);
        regel.termer().forEach(term -> kravTalkolumn(term.namn(), regel));
        for (Rad rad : tabell.rader()) {
            Summering summering = new Summering();
            regel.termer().forEach(term -> summering.laggTill(rad.cell(term.namn()), term.plus()));
            prova(Slag.KOLUMNREGEL, regel, rad, regel.vanster(), summering);
        }
    }

    private void radsumma(Tabellregel.Radsumma regel, Set<String> radsummor) {
        kravTalkolumn(regel.kolumn(), regel);
        List<String> termer =
                talkolumner.stream().filter(k -> !radsummor.contains(k)).toList();
        for (Rad rad : tabell.rader()) {
            Summering summering = new Summering();
            termer.forEach(kolumn -> summering.laggTill(rad.cell(kolumn), true));
            prova(Slag.RADSUMMA, regel, rad, regel.kolumn(), summering);
        }
    }

    private void radregel(Tabellregel.Radregel regel) {
        Rad vanster = register.radEllerSumma(regel.vanster(), regel);
        Map<Tabellregel.Term, List<Rad>> termer = new HashMap<>();
        regel.termer().forEach(term -> termer.put(term, register.termer(term.namn(), vanster, regel)));
        for (String kolumn : talkolumner) {
            Summering summering = new Summering();
            for (Tabellregel.Term term : regel.termer()) {
                termer.get(term).forEach(rad -> summering.laggTill(rad.cell(kolumn), term.plus()));
            }
            prova(Slag.RADREGEL, regel, vanster, kolumn, summering);
        }
    }

    private void delregel(Tabellregel.Delregel regel) {
        List<Rad> delar = regel.delar().stream()
                .map(del -> register.rad(regel.avsnitt(), del, regel))
                .toList();
        rader(Slag.DELAR, regel, register.rad(regel.avsnitt(), regel.helhet(), regel), delar);
    }

    private void totalregel(Tabellregel.Totalregel regel) {
        Rad helhet = register.rad(regel.helhet(), regel);
        Set<String> oanvanda = new HashSet<>(regel.utom());
        List<Rad> delar = new ArrayList<>();
        for (Rad rad : tabell.rader()) {
            Optional<String> undantag =
                    regel.utom().stream().filter(rad::harNamnEllerOrd).findFirst();
            undantag.ifPresent(oanvanda::remove);
            if (undantag.isEmpty() && !rad.equals(helhet) && !rad.arAvsnittssumma()) {
                delar.add(rad);
            }
        }
        for (String okant : oanvanda) {
            throw new Regelfel(Regelfel.Skal.OKANT_NAMN, regel.text(), okant);
        }
        rader(Slag.DELAR, regel, helhet, delar);
    }

    private void rader(Slag slag, Tabellregel regel, Rad angiven, List<Rad> delar) {
        for (String kolumn : talkolumner) {
            Summering summering = new Summering();
            delar.forEach(rad -> summering.laggTill(rad.cell(kolumn), true));
            prova(slag, regel, angiven, kolumn, summering);
        }
    }

    private void prova(Slag slag, Tabellregel regel, Rad rad, String kolumn, Summering summering) {
        Optional<BigDecimal> angivet = rad.tal(kolumn);
        if (angivet.isEmpty() || summering.fyllda == 0 || (tomt == Tomt.OKANT && summering.harTomma)) {
            return;
        }
        kontrollerade++;
        BigDecimal differens = angivet.get().subtract(summering.summa);
        if (differens.signum() != 0) {
            int decimaler = Math.max(summering.decimaler, angivet.get().scale());
            boolean avrundning = enhet != Enhet.ANTAL && Avstamning.forklaras(differens, summering.fyllda, decimaler);
            avvikelser.add(avvikelse(slag, regel, rad, kolumn, angivet.get(), summering.summa, differens, avrundning));
        }
    }

    private void andelsregel(Tabellregel.Andelsregel regel) {
        kravTalkolumn(regel.vanster(), regel);
        kravTalkolumn(regel.taljare(), regel);
        regel.namnare().keySet().forEach(avsnitt -> register.kravAvsnitt(avsnitt, regel));
        for (Rad rad : tabell.rader()) {
            BigDecimal namnare = regel.namnare().get(rad.avsnitt());
            Optional<BigDecimal> angivet = rad.tal(regel.vanster());
            Optional<BigDecimal> taljare = rad.tal(regel.taljare());
            if (namnare != null && angivet.isPresent() && taljare.isPresent()) {
                kontrollerade++;
                provaAndel(regel, rad, angivet.get(), taljare.get(), namnare);
            }
        }
    }

    private void provaAndel(
            Tabellregel.Andelsregel regel, Rad rad, BigDecimal angivet, BigDecimal taljare, BigDecimal namnare) {
        // Multiplied by the denominator instead of divided by it, so that nothing is rounded before it is compared.
        BigDecimal procent = taljare.scaleByPowerOfTen(PROCENT);
        BigDecimal fel = angivet.multiply(namnare).subtract(procent).abs();
        BigDecimal halvSiffra = namnare.abs().multiply(BigDecimal.valueOf(5, angivet.scale() + 1));
        if (fel.compareTo(halvSiffra) > 0) {
            BigDecimal beraknat = procent.divide(namnare, angivet.scale(), RoundingMode.HALF_UP);
            avvikelser.add(avvikelse(
                    Slag.ANDEL, regel, rad, regel.vanster(), angivet, beraknat, angivet.subtract(beraknat), false));
        }
    }

    private static Avvikelse avvikelse(
            Slag slag,
            Tabellregel regel,
            Rad rad,
            String kolumn,
            BigDecimal angivet,
            BigDecimal beraknat,
            BigDecimal differens,
            boolean avrundning) {
        String text = regel == null ? null : regel.text();
        return new Avvikelse(slag, rad.avsnitt(), rad.rad(), kolumn, angivet, beraknat, differens, avrundning, text);
    }

    private void kravTalkolumn(String kolumn, Tabellregel regel) {
        if (!talkolumner.contains(kolumn)) {
            throw new Regelfel(Regelfel.Skal.OKANT_NAMN, regel.text(), kolumn);
        }
    }

    /** The terms of one check, added one by one. */
    private static final class Summering {
        private BigDecimal summa = BigDecimal.ZERO;
        private int decimaler;
        private int fyllda;
        private boolean harTomma;

        void laggTill(Cell cell, boolean plus) {
            if (cell instanceof Cell.Tal tal) {
                summa = plus ? summa.add(tal.varde()) : summa.subtract(tal.varde());
                decimaler = Math.max(decimaler, tal.varde().scale());
                fyllda++;
            } else {
                harTomma = true;
            }
        }
    }
}
