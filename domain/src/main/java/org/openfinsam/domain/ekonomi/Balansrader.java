package org.openfinsam.domain.ekonomi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Rad;

/**
 * The balance of a ledger and its cash flow. Assets are debit, equity and debts credit, all positive; the result of the year so far is a
 * part of equity, until it is booked there.
 */
final class Balansrader {

    static final String INGAENDE = "ingaende";
    static final String FORANDRING = "forandring";
    static final String UTGAENDE = "utgaende";
    static final String ARETS_RESULTAT = "Årets resultat";
    static final String BALANSSUMMA = "SUMMA EGET KAPITAL OCH SKULDER";

    static final String LOPANDE = "lopande";
    static final String INVESTERING = "investering";
    static final String FINANSIERING = "finansiering";
    static final String LIKVIDA = "likvida";
    static final String KASSAFLODE = "PERIODENS KASSAFLÖDE";

    private static final Set<Balansgrupp> ANLAGGNING =
            Set.of(Balansgrupp.IMMATERIELLA, Balansgrupp.MATERIELLA, Balansgrupp.FINANSIELLA);
    private static final Set<Balansgrupp> KONTANTER = Set.of(Balansgrupp.KASSA, Balansgrupp.PLACERINGAR);
    private static final Set<String> AVSNITT = Set.of(Balansgrupp.TILLGANGAR, Balansgrupp.KAPITAL, Balansgrupp.SKULDER);

    private final Rapportunderlag underlag;
    private final List<Kontodel> konton = new ArrayList<>();

    Balansrader(Rapportunderlag underlag) {
        this.underlag = underlag;
        Rapportbok bok = underlag.bok();
        Set<Kontonummer> alla = new TreeSet<>(bok.forandring().keySet());
        alla.addAll(bok.ingaende().keySet());
        underlag.iFjol().ifPresent(fjol -> {
            alla.addAll(fjol.forandring().keySet());
            alla.addAll(fjol.ingaende().keySet());
        });
        Map<Kontonummer, Belopp> nu = bok.forandring();
        Map<Kontonummer, Belopp> da =
                underlag.iFjol().map(Rapportbok::forandring).orElse(Map.of());
        for (Kontonummer konto : alla) {
            String namn = bok.namn(konto)
                    .or(() -> underlag.iFjol().flatMap(fjol -> fjol.namn(konto)))
                    .orElse("");
            konton.add(new Kontodel(konto, namn, List.of(), siffror(konto, nu, da)));
        }
    }

    /** Debit positive: where it stood, what the period changed, where it stands, and the same a year before. */
    private Map<String, Belopp> siffror(Kontonummer konto, Map<Kontonummer, Belopp> nu, Map<Kontonummer, Belopp> da) {
        Map<String, Belopp> siffror = new LinkedHashMap<>();
        Belopp andring = nu.getOrDefault(konto, Belopp.NOLL);
        siffror.put(FORANDRING, andring);
        if (underlag.bok().harIngaende()) {
            Belopp ingaende = underlag.bok().ingaende(konto);
            siffror.put(INGAENDE, ingaende);
            siffror.put(UTGAENDE, ingaende.plus(andring));
        }
        underlag.iFjol().ifPresent(fjol -> {
            Belopp fjolandring = da.getOrDefault(konto, Belopp.NOLL);
            siffror.put("fjol." + FORANDRING, fjolandring);
            if (fjol.harIngaende()) {
                siffror.put("fjol." + INGAENDE, fjol.ingaende(konto));
                siffror.put(Ekonomirapport.FOREGAENDE, fjol.ingaende(konto).plus(fjolandring));
            }
        });
        return siffror;
    }

    private static Kontodel bara(Kontodel del, Map<String, String> kolumner) {
        Map<String, Belopp> siffror = new LinkedHashMap<>();
        kolumner.forEach((fran, till) -> del.siffra(fran).ifPresent(belopp -> siffror.put(till, belopp)));
        return del.med(siffror);
    }

    /** The lines of the balance with their sums. */
    List<Rapportrad> balans() {
        Map<String, String> kolumner = Map.of(
                INGAENDE,
                INGAENDE,
                FORANDRING,
                FORANDRING,
                UTGAENDE,
                UTGAENDE,
                Ekonomirapport.FOREGAENDE,
                Ekonomirapport.FOREGAENDE);
        Map<String, Map<String, Rapportrad>> avsnitten = new LinkedHashMap<>();
        List.of(Balansgrupp.TILLGANGAR, Balansgrupp.KAPITAL, Balansgrupp.SKULDER)
                .forEach(avsnitt -> avsnitten.put(avsnitt, new LinkedHashMap<>()));
        for (Balansgrupp grupp : Balansgrupp.values()) {
            konton.stream()
                    .filter(del ->
                            Balansgrupp.av(del.konto()).filter(grupp::equals).isPresent())
                    .forEach(del -> plus(avsnitten, grupp, bara(del, kolumner)));
        }
        konton.stream()
                .filter(del -> !del.konto().arBalanskonto())
                .forEach(del -> avsnitten
                        .get(Balansgrupp.KAPITAL)
                        .computeIfAbsent(ARETS_RESULTAT, rad -> new Rapportrad(Balansgrupp.KAPITAL, rad, Rad.Slag.RAD))
                        .plus(bara(del, kolumner).vand()));
        List<Rapportrad> rader = new ArrayList<>();
        Rapportrad balans = new Rapportrad(Uppstallning.TOTAL, BALANSSUMMA, Rad.Slag.SUMMA);
        avsnitten.forEach((avsnitt, lokala) -> {
            Rapportrad summa = new Rapportrad(avsnitt, Rad.SUMMA, Rad.Slag.SUMMA);
            lokala.values().forEach(rad -> {
                rader.add(rad);
                summa.plus(rad, true);
            });
            if (!lokala.isEmpty()) {
                rader.add(summa);
            }
            if (!avsnitt.equals(Balansgrupp.TILLGANGAR)) {
                balans.plus(summa, true);
            }
        });
        rader.add(balans);
        return rader;
    }

    private void plus(Map<String, Map<String, Rapportrad>> avsnitten, Balansgrupp grupp, Kontodel del) {
        Optional<Koppling> egen =
                underlag.koppling().kopplad(del.konto(), List.of()).filter(k -> AVSNITT.contains(k.avsnitt()));
        String avsnitt = egen.map(Koppling::avsnitt).orElse(grupp.avsnitt());
        avsnitten
                .get(avsnitt)
                .computeIfAbsent(
                        egen.map(Koppling::rad).orElse(grupp.rad()), rad -> new Rapportrad(avsnitt, rad, Rad.Slag.RAD))
                .plus(avsnitt.equals(Balansgrupp.TILLGANGAR) ? del : del.vand());
    }

    /** Where the cash came from and went, with its check against the accounts of cash. */
    List<Rapportrad> kassaflode() {
        List<Rapportrad> lopande = List.of(
                flode(LOPANDE, "Periodens resultat", del -> !del.konto().arBalanskonto()),
                vant(LOPANDE, "Av- och nedskrivningar", Balansrader::arAvskrivning),
                flode(
                        LOPANDE,
                        "Ändring av fordringar och förråd",
                        i(Set.of(Balansgrupp.FORRAD, Balansgrupp.FORDRINGAR))),
                flode(LOPANDE, "Ändring av kortfristiga skulder", i(Set.of(Balansgrupp.KORTFRISTIGA))),
                flode(LOPANDE, "Ändring av avsättningar", i(Set.of(Balansgrupp.AVSATTNINGAR))));
        List<Rapportrad> investering = List.of(
                flode(INVESTERING, "Anläggningstillgångar, netto", i(ANLAGGNING).or(Balansrader::arAvskrivning)));
        List<Rapportrad> finansiering = List.of(
                flode(FINANSIERING, "Ändring av långfristiga skulder", i(Set.of(Balansgrupp.LANGFRISTIGA))),
                flode(FINANSIERING, "Bokfört direkt mot eget kapital", i(Set.of(Balansgrupp.EGET_KAPITAL))));
        List<Rapportrad> rader = new ArrayList<>();
        Rapportrad kassaflode = new Rapportrad(Uppstallning.TOTAL, KASSAFLODE, Rad.Slag.SUMMA);
        for (List<Rapportrad> delen : List.of(lopande, investering, finansiering)) {
            Rapportrad summa = new Rapportrad(delen.get(0).avsnitt(), Rad.SUMMA, Rad.Slag.SUMMA);
            delen.forEach(rad -> summa.plus(rad, true));
            rader.addAll(delen);
            rader.add(summa);
            kassaflode.plus(summa, true);
        }
        rader.add(kassaflode);
        rader.add(kontanter("Likvida medel vid periodens början", INGAENDE, "fjol." + INGAENDE));
        rader.add(kontanter("Likvida medel vid periodens slut", UTGAENDE, Ekonomirapport.FOREGAENDE));
        return rader;
    }

    private static Predicate<Kontodel> i(Set<Balansgrupp> grupper) {
        return del -> Balansgrupp.av(del.konto()).filter(grupper::contains).isPresent();
    }

    /** A change of debit is cash that went. */
    private Rapportrad flode(String avsnitt, String namn, Predicate<Kontodel> vilka) {
        Rapportrad rad = tom(avsnitt, namn);
        konton.stream().filter(vilka).forEach(del -> rad.plus(andring(del).vand()));
        return rad;
    }

    /** A cost that took no cash. */
    private Rapportrad vant(String avsnitt, String namn, Predicate<Kontodel> vilka) {
        Rapportrad rad = tom(avsnitt, namn);
        konton.stream().filter(vilka).forEach(del -> rad.plus(andring(del)));
        return rad;
    }

    private Rapportrad tom(String avsnitt, String namn) {
        return Rapportrad.med(
                avsnitt,
                namn,
                Rad.Slag.RAD,
                underlag.iFjol().isPresent()
                        ? List.of(Ekonomirapport.UTFALL, Ekonomirapport.FOREGAENDE)
                        : List.of(Ekonomirapport.UTFALL));
    }

    private static Kontodel andring(Kontodel del) {
        return bara(del, Map.of(FORANDRING, Ekonomirapport.UTFALL, "fjol." + FORANDRING, Ekonomirapport.FOREGAENDE));
    }

    private Rapportrad kontanter(String namn, String kolumn, String fjolkolumn) {
        Rapportrad rad = new Rapportrad(LIKVIDA, namn, Rad.Slag.RAD);
        konton.stream()
                .filter(i(KONTANTER))
                .forEach(del -> rad.plus(
                        bara(del, Map.of(kolumn, Ekonomirapport.UTFALL, fjolkolumn, Ekonomirapport.FOREGAENDE))));
        return rad;
    }

    /** Written off, as the charts have it: class 7, and the name says so. */
    private static boolean arAvskrivning(Kontodel del) {
        return del.konto().nummer().matches("7[789].*")
                && del.namn().toLowerCase(Locale.ROOT).contains("skrivning");
    }

    /** The accounts with where they stand. */
    List<Kontodel> konton() {
        return konton;
    }
}
