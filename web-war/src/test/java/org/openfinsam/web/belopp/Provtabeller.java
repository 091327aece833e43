package org.openfinsam.web.belopp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openfinsam.domain.belopp.Avsnitt;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;

/** Tables to render: the two of the half-year report as the source states them, and one that means harm. */
final class Provtabeller {

    private static final Map<String, String> AVSNITT = Map.of(
            "bidrag", "Erhållna bidrag",
            "personal", "Personalkostnader",
            "ovrigt", "Övriga kostnader",
            "individ", "Individinriktade insatser",
            "struktur", "Strukturinriktade insatser",
            "tillgångar", "Tillgångar",
            "eget kapital", "Eget kapital",
            "skulder", "Skulder");

    static final String ADMINISTRATOR = "personal/Köp av tjänst administratör";
    static final String TIDSAM = "individ/Piteå, Tidsam";

    private Provtabeller() {}

    static Tabell resultat() {
        return las(
                "resultat",
                "Resultaträkning 2020-01-01 – 2020-06-30",
                "Beloppen är räknade på ören och avrundade var för sig till närmaste hela krona. Avvikelse = utfall − budget.",
                Map.of("utfall", "Utfall", "budget", "Budget", "avvikelse", "Avvikelse", "arsbudget", "Årsbudget"));
    }

    static Tabell balans() {
        return las(
                "balans",
                "Balansräkning 2020-06-30",
                "Beloppen är räknade på ören och avrundade var för sig till närmaste hela krona.",
                Map.of("ingaende_2020-01-01", "Ingående 2020-01-01", "utgaende_2020-06-30", "Utgående 2020-06-30"));
    }

    static Tabell andelar() {
        return new Tabell(
                "andelar",
                "Andel av kostnaden",
                List.of(new Kolumn("andel", "Andel", Enhet.PROCENT)),
                List.of(),
                List.of(
                        andel("individ", "Individinriktade insatser", "63.8"),
                        andel("personal", "Personal och övrigt", "25.2"),
                        andel("struktur", "Strukturinriktade insatser", "11.0"),
                        new Rad(
                                "",
                                "SUMMA",
                                "Rörelsens kostnader",
                                Rad.Slag.SUMMA,
                                Map.of("andel", Cell.tal(new BigDecimal("100.0"))))),
                List.of());
    }

    private static Rad andel(String rad, String namn, String procent) {
        return rad(rad, namn, Map.of("andel", Cell.tal(new BigDecimal(procent))));
    }

    private static Rad rad(String rad, String namn, Map<String, Cell> celler) {
        return new Rad("", rad, namn, Rad.Slag.RAD, celler);
    }

    /** Every text of the table tries to leave its place. */
    static Tabell elak() {
        String elakt = "<script>alert('å')</script> ]]> & \"citat\" \u0001\uD800";
        return new Tabell(
                elakt,
                elakt,
                List.of(new Kolumn("kr\"", elakt, Enhet.KR), new Kolumn("ord", elakt, Enhet.TEXT), kr("tredje")),
                List.of(new Avsnitt("a", elakt)),
                List.of(
                        new Rad("a", elakt, elakt, Rad.Slag.RAD, Map.of("ord", new Cell.Ord(elakt))),
                        new Rad("a", "SUMMA", elakt, Rad.Slag.SUMMA, Map.of())),
                List.of(elakt));
    }

    static Kolumn kr(String nyckel) {
        return new Kolumn(nyckel, nyckel, Enhet.KR);
    }

    static Markeringar avrundning(String avsnitt, String rad, String kolumn) {
        return new Markeringar(Map.of(
                new Markeringar.Plats(avsnitt, rad, kolumn),
                new Markering(Markering.Slag.AVRUNDNING, "±1", "Avrundning: de visade talen ger −21 089.")));
    }

    /** A comment, one that is missing and one on a sum that nobody asks about, as on the half-year report. */
    static Radkommentarer kommentarer(String skriv) {
        return new Radkommentarer(
                "avvikelse",
                Map.of(
                        ADMINISTRATOR,
                        new Radkommentar(
                                "Ingen tjänst köptes.\nUtfallet är 0 kr.",
                                "Ekonom, 2020-08-12",
                                "kommentar krävs när avvikelsen är minst 50 000 kr",
                                skriv),
                        TIDSAM,
                        Radkommentar.saknas("kommentar krävs när avvikelsen är minst 50 000 kr", skriv),
                        "total/SUMMA PROJEKT/INSATSER",
                        new Radkommentar("Insatser har dröjt.", "Ekonom, 2020-08-13", "", skriv),
                        "finns/inte",
                        new Radkommentar("Till ingen.", "Ekonom, 2020-08-14", "", skriv)),
                Optional.of(ADMINISTRATOR),
                "Kommentar krävs när avvikelsen är minst 50 000 kr.");
    }

    private static Tabell las(String nyckel, String rubrik, String fotnot, Map<String, String> kolumnnamn) {
        List<String> rader = rader("sodra-norrbotten-2020-h1-" + nyckel + ".csv");
        String[] huvud = rader.get(0).split(";", -1);
        List<Kolumn> kolumner = new ArrayList<>();
        for (int i = 2; i < huvud.length; i++) {
            kolumner.add(new Kolumn(huvud[i], kolumnnamn.get(huvud[i]), Enhet.KR));
        }
        List<Rad> tabellrader = new ArrayList<>();
        Map<String, Avsnitt> avsnitt = new LinkedHashMap<>();
        for (String rad : rader.subList(1, rader.size())) {
            String[] falt = rad.split(";", -1);
            String namn = AVSNITT.getOrDefault(falt[0], "");
            avsnitt.putIfAbsent(falt[0], new Avsnitt(falt[0], namn));
            Map<String, Cell> celler = new LinkedHashMap<>();
            for (int i = 2; i < huvud.length; i++) {
                celler.put(
                        huvud[i],
                        falt[i].isEmpty() ? Cell.saknas(Cell.Skal.EJ_ANGIVET) : Cell.tal(new BigDecimal(falt[i])));
            }
            boolean summa = falt[1].equals("SUMMA") || falt[0].equals("total");
            tabellrader.add(new Rad(
                    falt[0],
                    falt[1],
                    falt[1].equals("SUMMA") ? "Summa " + namn.toLowerCase(java.util.Locale.ROOT) : falt[1],
                    summa ? Rad.Slag.SUMMA : Rad.Slag.RAD,
                    celler));
        }
        return new Tabell(nyckel, rubrik, kolumner, List.copyOf(avsnitt.values()), tabellrader, List.of(fotnot));
    }

    private static List<String> rader(String fil) {
        try (InputStream in = Provtabeller.class.getResourceAsStream(fil)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
