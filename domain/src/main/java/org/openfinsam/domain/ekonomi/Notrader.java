package org.openfinsam.domain.ekonomi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Rad;

/** The notes: account by account what each section of the result and the balance is made of, and what is not mapped yet. */
final class Notrader {

    static final String OKOPPLAT = "okopplat";

    private final List<Rapportrad> rader = new ArrayList<>();

    private Notrader() {}

    static List<Rapportrad> av(Resultatbok resultat, List<Rapportrad> balans) {
        Notrader noter = new Notrader();
        resultat.avsnittssummor()
                .forEach(summa -> noter.not(
                        summa.avsnitt(),
                        summa.delar(),
                        Map.of(
                                Ekonomirapport.UTFALL, Ekonomirapport.UTFALL,
                                Ekonomirapport.FOREGAENDE, Ekonomirapport.FOREGAENDE)));
        balans.stream()
                .filter(rad -> rad.rad().equals(Rad.SUMMA))
                .forEach(summa -> noter.not(
                        summa.avsnitt(),
                        summa.delar().stream()
                                .filter(del -> del.konto().arBalanskonto())
                                .toList(),
                        Map.of(
                                Balansrader.UTGAENDE, Ekonomirapport.UTFALL,
                                Ekonomirapport.FOREGAENDE, Ekonomirapport.FOREGAENDE)));
        noter.not(
                OKOPPLAT,
                resultat.okopplade().stream()
                        .map(rad -> new Kontodel(
                                rad.konto(), rad.namn(), rad.objekt(), Map.of(Ekonomirapport.UTFALL, rad.utfall())))
                        .toList(),
                Map.of(Ekonomirapport.UTFALL, Ekonomirapport.UTFALL));
        return noter.rader;
    }

    private void not(String avsnitt, List<Kontodel> delar, Map<String, String> kolumner) {
        Map<String, Rapportrad> konton = new LinkedHashMap<>();
        for (Kontodel del : delar) {
            Map<String, Belopp> siffror = new LinkedHashMap<>();
            kolumner.forEach((fran, till) -> del.siffra(fran).ifPresent(belopp -> siffror.put(till, belopp)));
            String namn = (del.konto() + " " + del.namn()).strip();
            konton.computeIfAbsent(namn, nytt -> new Rapportrad(avsnitt, nytt, Rad.Slag.RAD))
                    .plus(del.med(siffror));
        }
        if (konton.isEmpty()) {
            return;
        }
        Rapportrad summa = new Rapportrad(avsnitt, Rad.SUMMA, Rad.Slag.SUMMA);
        konton.values().forEach(rad -> {
            rader.add(rad);
            summa.plus(rad, true);
        });
        rader.add(summa);
    }
}
