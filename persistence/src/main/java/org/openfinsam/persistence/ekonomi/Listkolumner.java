package org.openfinsam.persistence.ekonomi;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openfinsam.domain.ekonomi.Dimension;

/** Which column of a ledger table holds what, found by the words that programs put over them. */
final class Listkolumner {

    /** What a column holds. */
    enum Falt {
        KONTO("konto", "kontonr", "kontonummer", "kontokod", "account", "accountno"),
        KONTONAMN("kontonamn", "kontobenämning", "kontotext", "benämning", "accountname"),
        DATUM(
                "datum",
                "verdatum",
                "verdat",
                "verifikationsdatum",
                "bokföringsdatum",
                "bokfdatum",
                "bokfdat",
                "transaktionsdatum",
                "transdatum",
                "date"),
        VERIFIKATION(
                "verifikation",
                "ver",
                "vernr",
                "vernummer",
                "verifikationsnr",
                "verifikationsnummer",
                "verifikat",
                "verifikatnr",
                "verifnr",
                "voucher",
                "voucherno"),
        SERIE("serie", "verserie", "verifikationsserie", "series"),
        BELOPP("belopp", "beloppkr", "beloppsek", "transaktionsbelopp", "amount", "amountsek"),
        DEBET("debet", "debit", "debetkr", "debetsek"),
        KREDIT("kredit", "credit", "kreditkr", "kreditsek"),
        TEXT("text", "transaktionstext", "radtext", "beskrivning", "description"),
        VERTEXT("vertext", "verifikationstext");

        // A list that cannot be changed; the compiler cannot see it.
        @SuppressWarnings("ImmutableEnumChecker")
        private final List<String> ord;

        Falt(String... ord) {
            this.ord = List.of(ord);
        }
    }

    /** Columns of objects: a number of the SIE format where it has one, else one of those it leaves free. */
    private static final Map<String, Integer> DIMENSIONER = Map.ofEntries(
            Map.entry("kostnadsställe", Dimension.KOSTNADSSTALLE),
            Map.entry("kst", Dimension.KOSTNADSSTALLE),
            Map.entry("ks", Dimension.KOSTNADSSTALLE),
            Map.entry("resultatenhet", Dimension.KOSTNADSSTALLE),
            Map.entry("enhet", Dimension.KOSTNADSSTALLE),
            Map.entry("ansvar", Dimension.KOSTNADSSTALLE),
            Map.entry("costcentre", Dimension.KOSTNADSSTALLE),
            Map.entry("kostnadsbärare", 2),
            Map.entry("kb", 2),
            Map.entry("projekt", Dimension.PROJEKT),
            Map.entry("proj", Dimension.PROJEKT),
            Map.entry("projektnr", Dimension.PROJEKT),
            Map.entry("projektkod", Dimension.PROJEKT),
            Map.entry("project", Dimension.PROJEKT),
            Map.entry("verksamhet", 20),
            Map.entry("aktivitet", 21),
            Map.entry("motpart", 22),
            Map.entry("objekt", 23),
            Map.entry("object", 23));

    private static final Pattern DIMENSION = Pattern.compile("dim(?:ension)?(\\d{1,3})");
    private static final String BELOPP = "belopp";

    private final List<String> rubriker;
    private final Map<Falt, Integer> platser = new EnumMap<>(Falt.class);
    private final Map<Integer, Integer> dimensioner = new LinkedHashMap<>();
    private final List<String> olasta = new ArrayList<>();

    private Listkolumner(List<String> rubriker) {
        this.rubriker = List.copyOf(rubriker);
        for (int i = 0; i < rubriker.size(); i++) {
            if (!rubriker.get(i).isEmpty() && !ta(i, ord(rubriker.get(i)))) {
                olasta.add(rubriker.get(i));
            }
        }
    }

    /** The columns that a row of headings gives; some may be missing. */
    static Listkolumner av(List<String> rubriker) {
        return new Listkolumner(rubriker);
    }

    private static String ord(String rubrik) {
        return rubrik.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private boolean ta(int plats, String ord) {
        for (Falt falt : Falt.values()) {
            if (falt.ord.contains(ord)) {
                return platser.putIfAbsent(falt, plats) == null;
            }
        }
        Integer dimension = DIMENSIONER.get(ord);
        if (dimension == null) {
            Matcher numrerad = DIMENSION.matcher(ord);
            dimension = numrerad.matches() ? Integer.valueOf(numrerad.group(1)) : 0;
        }
        if (dimension < 1 || dimensioner.containsValue(dimension)) {
            return false;
        }
        dimensioner.put(plats, dimension);
        return true;
    }

    /** The headings that are needed and not there: account, day, voucher, and an amount or debit and credit. */
    List<String> saknade() {
        List<String> saknade = new ArrayList<>();
        for (Falt falt : List.of(Falt.KONTO, Falt.DATUM, Falt.VERIFIKATION)) {
            if (!platser.containsKey(falt)) {
                saknade.add(falt.name().toLowerCase(Locale.ROOT));
            }
        }
        if (!platser.containsKey(Falt.BELOPP)
                && !(platser.containsKey(Falt.DEBET) && platser.containsKey(Falt.KREDIT))) {
            saknade.add(BELOPP);
        }
        return saknade;
    }

    /** How many of the headings are known. */
    int kanda() {
        return platser.size();
    }

    List<String> olasta() {
        return olasta;
    }

    boolean harBelopp() {
        return platser.containsKey(Falt.BELOPP);
    }

    /** Whether a row is the headings once more, as on a new page. */
    boolean arRubriker(List<String> rad) {
        return rad.equals(rubriker);
    }

    /** What a row has in a column; empty when there is none such, or the row ends before it. */
    String varde(List<String> rad, Falt falt) {
        Integer plats = platser.get(falt);
        return plats == null || plats >= rad.size() ? "" : rad.get(plats).strip();
    }

    /** The codes of the objects in a row, by dimension. */
    Map<Integer, String> objekt(List<String> rad) {
        Map<Integer, String> koder = new LinkedHashMap<>();
        dimensioner.forEach((plats, dimension) -> Optional.of(plats)
                .filter(p -> p < rad.size() && !rad.get(p).isBlank())
                .ifPresent(p -> koder.put(dimension, rad.get(p).strip())));
        return koder;
    }
}
