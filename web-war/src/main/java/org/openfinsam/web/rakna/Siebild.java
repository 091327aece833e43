package org.openfinsam.web.rakna;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openfinsam.domain.belopp.AvvisadRad;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.ekonomi.Saldoslag;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.persistence.ekonomi.Huvudboksinnehall;
import org.openfinsam.persistence.ekonomi.Listinnehall;
import org.openfinsam.persistence.ekonomi.Sieinnehall;
import org.openfinsam.persistence.ekonomi.Sieunderkand;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.belopp.Markeringar;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.lag.Fyndvy;

/**
 * What a SIE file holds, as a page shows it: a sentence, whose it is, counts, findings, lines that cannot be read.
 *
 * @param filnamn the file's name
 * @param svar the sentence
 * @param uppgifter whose it is and what wrote it
 * @param antal the counts
 * @param fynd the findings, errors first
 * @param underkanda the lines that cannot be read; null without any
 */
public record Siebild(
        String filnamn, Mening svar, Tabellvy uppgifter, Tabellvy antal, List<Fyndvy> fynd, Tabellvy underkanda) {

    private static final int FLEST = 100;
    private static final String UPPGIFT = "uppgift";
    private static final String ANTAL = "antal";
    private static final String SKAL = "skal";

    /** Copies the list. */
    public Siebild {
        fynd = List.copyOf(fynd);
    }

    /** What a file holds, for a page in a language. */
    public static Siebild av(String filnamn, Sieinnehall innehall, Locale sprak) {
        Texter texter = Sidtexter.av(sprak);
        List<Anmarkning> fynd = innehall.anmarkningar().stream()
                .sorted(Comparator.comparing(Anmarkning::allvar))
                .limit(FLEST)
                .toList();
        return new Siebild(
                filnamn,
                mening(innehall, texter, Talformat.of(sprak)),
                vy(uppgifter(filnamn, innehall, texter, Talformat.of(sprak)), texter.text("sie.uppgift"), sprak),
                vy(antal(innehall, texter), texter.text("sie.post"), sprak),
                Fyndvy.lista(fynd, sprak),
                innehall.underkanda().isEmpty()
                        ? null
                        : vy(underkanda(innehall, texter, sprak), texter.text("sie.rad"), sprak));
    }

    /** What a file holds, whatever it is written in; of a table without the counts that only SIE has. */
    public static Siebild av(String filnamn, Huvudboksinnehall innehall, Locale sprak) {
        return innehall instanceof Sieinnehall sie
                ? av(filnamn, sie, sprak)
                : lista(filnamn, (Listinnehall) innehall, sprak);
    }

    private static Siebild lista(String filnamn, Listinnehall innehall, Locale sprak) {
        Texter texter = Sidtexter.av(sprak);
        Talformat format = Talformat.of(sprak);
        boolean hel = innehall.verifikationer() == innehall.godkanda()
                && innehall.avvisade().isEmpty();
        int avvisade = innehall.avvisade().size() + innehall.fler();
        List<Rad> uppgifter = new ArrayList<>();
        uppgift(uppgifter, texter, "fil", filnamn);
        uppgift(uppgifter, texter, "tecken", innehall.tecken().namn());
        uppgift(uppgifter, texter, "rubrikrad", Integer.toString(innehall.rubrikrad()));
        if (!innehall.olasta().isEmpty()) {
            uppgift(uppgifter, texter, "olasta", String.join(", ", innehall.olasta()));
        }
        uppgift(uppgifter, texter, "rader", format.tal(innehall.rader()));
        if (innehall.arvda() > 0) {
            uppgift(uppgifter, texter, "arvda", format.tal(innehall.arvda()));
        }
        uppgift(uppgifter, texter, "debet", format.belopp(innehall.debet()));
        uppgift(uppgifter, texter, "kredit", format.belopp(innehall.kredit()));
        return new Siebild(
                filnamn,
                Mening.av(
                        texter,
                        "sie.svar.lista." + (hel ? "alla" : "nagra"),
                        Map.of(),
                        Map.of(
                                "godkanda", format.tal(innehall.godkanda()),
                                "alla", format.tal(innehall.verifikationer()),
                                "rader", format.tal(avvisade))),
                vy(uppgiftstabell(texter, uppgifter), texter.text("sie.uppgift"), sprak),
                null,
                Fyndvy.lista(innehall.anmarkningar().stream().limit(FLEST).toList(), sprak),
                avvisade == 0 ? null : vy(avvisade(innehall.avvisade(), texter, sprak), texter.text("sie.rad"), sprak));
    }

    private static Tabell avvisade(List<AvvisadRad> avvisade, Texter texter, Locale sprak) {
        List<Rad> rader = new ArrayList<>();
        for (AvvisadRad rad : avvisade.subList(0, Math.min(FLEST, avvisade.size()))) {
            String nummer = Integer.toString(rad.rad());
            rader.add(rad(
                    nummer + "." + rader.size(),
                    texter.text("sie.radnummer", Map.of("rad", nummer)),
                    SKAL,
                    new Cell.Ord(rad.skaltext(sprak))));
        }
        return underkanda(texter, rader, "sie.underkanda.lista.fotnot");
    }

    private static Tabellvy vy(Tabell tabell, String radrubrik, Locale sprak) {
        return Tabellvy.of(tabell, Markeringar.inga(), sprak).medRadrubrik(radrubrik);
    }

    private static Mening mening(Sieinnehall innehall, Texter texter, Talformat format) {
        boolean utan = innehall.verifikationer() == 0;
        boolean alla = innehall.verifikationer() == innehall.godkanda();
        String nyckel = utan ? "utan" : alla && innehall.underkanda().isEmpty() ? "alla" : "nagra";
        return Mening.av(
                texter,
                "sie.svar." + nyckel,
                Map.of("typ", innehall.sietyp()),
                Map.of(
                        "godkanda", format.tal(innehall.godkanda()),
                        "alla", format.tal(innehall.verifikationer()),
                        "rader", format.tal(innehall.underkanda().size()),
                        "konton", format.tal(innehall.konton())));
    }

    private static Tabell uppgifter(String filnamn, Sieinnehall innehall, Texter texter, Talformat format) {
        List<Rad> rader = new ArrayList<>();
        uppgift(rader, texter, "fil", filnamn);
        uppgift(rader, texter, "namn", innehall.namn());
        uppgift(rader, texter, "orgnr", innehall.orgnr());
        uppgift(rader, texter, "program", innehall.program());
        uppgift(rader, texter, "typ", innehall.sietyp());
        uppgift(rader, texter, "tecken", innehall.tecken().namn());
        innehall.rakenskapsar()
                .forEach(ar -> rader.add(rad(
                        "ar" + ar.nr(),
                        texter.text("sie.uppgift.ar", Map.of("nr", format.tal(ar.nr()))),
                        UPPGIFT,
                        new Cell.Ord(format.datum(ar.period().fran()) + " – "
                                + format.datum(ar.period().till())))));
        uppgift(rader, texter, "debet", format.belopp(innehall.debet()));
        uppgift(rader, texter, "kredit", format.belopp(innehall.kredit()));
        return uppgiftstabell(texter, rader);
    }

    private static Tabell uppgiftstabell(Texter texter, List<Rad> rader) {
        return new Tabell(
                "uppgifter",
                texter.text("sie.uppgifter"),
                List.of(new Kolumn(UPPGIFT, texter.text("sie.uppgift.varde"), Enhet.TEXT)),
                List.of(),
                rader,
                List.of());
    }

    private static void uppgift(List<Rad> rader, Texter texter, String nyckel, String text) {
        rader.add(rad(
                nyckel,
                texter.text("sie.uppgift." + nyckel),
                UPPGIFT,
                text == null ? Cell.saknas(Cell.Skal.EJ_ANGIVET) : new Cell.Ord(text)));
    }

    private static Rad rad(String nyckel, String namn, String kolumn, Cell cell) {
        return new Rad("", nyckel, namn, Rad.Slag.RAD, Map.of(kolumn, cell));
    }

    private static Tabell antal(Sieinnehall innehall, Texter texter) {
        List<Rad> rader = new ArrayList<>();
        antal(rader, texter, "konton", innehall.konton());
        antal(rader, texter, "verifikationer", innehall.verifikationer());
        antal(rader, texter, "transaktioner", innehall.transaktioner());
        antal(rader, texter, "tillagda", innehall.tillagda());
        antal(rader, texter, "borttagna", innehall.borttagna());
        Arrays.stream(Saldoslag.values())
                .filter(innehall.saldon()::containsKey)
                .forEach(slag ->
                        antal(rader, texter, slag.name(), innehall.saldon().get(slag)));
        return new Tabell(
                "antal",
                texter.text("sie.antal"),
                List.of(new Kolumn(ANTAL, texter.text("sie.antal.kolumn"), Enhet.ANTAL)),
                List.of(),
                rader,
                List.of(texter.text("sie.antal.fotnot")));
    }

    private static void antal(List<Rad> rader, Texter texter, String nyckel, int antal) {
        rader.add(rad(nyckel, texter.text("sie.antal." + nyckel), ANTAL, Cell.tal(BigDecimal.valueOf(antal))));
    }

    private static Tabell underkanda(Sieinnehall innehall, Texter texter, Locale sprak) {
        List<Rad> rader = new ArrayList<>();
        int lopnummer = 0;
        for (Sieunderkand rad : innehall.underkanda()
                .subList(0, Math.min(FLEST, innehall.underkanda().size()))) {
            rader.add(rad(
                    rad.rad() + "." + lopnummer++,
                    texter.text("sie.radnummer", Map.of("rad", Integer.toString(rad.rad()))) + " " + rad.etikett(),
                    SKAL,
                    new Cell.Ord(Siejson.text(rad, sprak))));
        }
        return underkanda(texter, rader, "sie.underkanda.fotnot");
    }

    private static Tabell underkanda(Texter texter, List<Rad> rader, String fotnot) {
        return new Tabell(
                "underkanda",
                texter.text("sie.underkanda"),
                List.of(new Kolumn(SKAL, texter.text("sie.skal"), Enhet.TEXT)),
                List.of(),
                rader,
                List.of(texter.text(fotnot)));
    }
}
