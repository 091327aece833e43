package org.openfinsam.web.insats;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.belopp.Taltext;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.lag.Personnummersokare;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.web.medel.Medelgrund;
import org.openfinsam.web.ram.BeloppText;
import org.openfinsam.web.ram.DatumText;

/**
 * The texts of a plain form by the name of the field, with readers that tell what cannot be read; the text stays in its field.
 *
 * <p>A reader answers null, or an empty text, for a field that is empty, and also for one that cannot be read, which is then told.
 * The fields of rows are called {@code group-number-field}, numbered from 0.
 */
final class Skrivet {

    static final int LANGST_ORD = 200;
    static final int LANGST_STYCKE = 4000;
    private static final int FLEST_RADER = 60;
    private static final String JA = "ja";
    /** Fields of a row that always hold something, and say nothing alone. */
    private static final Set<String> FORVALDA = Set.of("hur", "lage");

    private final Map<String, String> falt;
    private final Map<String, String> fel = new LinkedHashMap<>();

    /** A form without texts. */
    Skrivet() {
        falt = new HashMap<>();
    }

    /** A form as it was sent. */
    Skrivet(Map<String, String[]> parametrar) {
        this();
        parametrar.forEach((namn, varden) -> falt.put(namn, varden[0]));
    }

    Skrivet satt(String namn, Object text) {
        falt.put(namn, text == null ? "" : text.toString());
        return this;
    }

    Skrivet satt(String namn, Belopp belopp) {
        return satt(
                namn,
                belopp == null
                        ? ""
                        : Talformat.of(Locale.forLanguageTag("sv"))
                                .tal(belopp.iKronor(), belopp.oren() % 100 == 0 ? 0 : 2));
    }

    Skrivet satt(String namn, Andel andel) {
        return satt(
                namn,
                andel == null
                        ? ""
                        : andel.iProcent(4).stripTrailingZeros().toPlainString().replace('.', ','));
    }

    Skrivet kryssa(String namn, boolean ja) {
        return satt(namn, ja ? JA : "");
    }

    /** All texts by field, to be drawn. */
    Map<String, String> falt() {
        return falt;
    }

    /** What is wrong: the key of a text by the name of the field. */
    Map<String, String> fel() {
        return fel;
    }

    void fel(String namn, String nyckel) {
        fel.putIfAbsent(namn, nyckel);
    }

    /** What a field holds, without space around it. */
    String text(String namn) {
        return falt.getOrDefault(namn, "").strip();
    }

    boolean ja(String namn) {
        return text(namn).equals(JA);
    }

    /** One line. */
    String ord(String namn, boolean kravs) {
        String skrivet = Kommentarstext.stadad(text(namn)).replace('\n', ' ');
        if (kravs && skrivet.isEmpty()) {
            fel(namn, "medel.fel.ord");
        } else if (skrivet.length() > LANGST_ORD) {
            fel(namn, "medel.fel.ord.langt");
        }
        return utanPersonnummer(namn, skrivet);
    }

    /** Several lines. */
    String stycke(String namn, boolean kravs) {
        String skrivet = Kommentarstext.stadad(text(namn));
        if (kravs && skrivet.isEmpty()) {
            fel(namn, "medel.fel.ord");
        } else if (skrivet.length() > LANGST_STYCKE) {
            fel(namn, "beredning.fel.langt");
        }
        return utanPersonnummer(namn, skrivet);
    }

    private String utanPersonnummer(String namn, String skrivet) {
        if (!Personnummersokare.sok(skrivet).isEmpty()) {
            fel(namn, "medel.fel.personnummer");
        }
        return skrivet;
    }

    /** Several lines, each a thing of its own; empty ones do not count. */
    List<String> rader(String namn) {
        return stycke(namn, false)
                .lines()
                .map(String::strip)
                .filter(rad -> !rad.isEmpty())
                .toList();
    }

    Belopp belopp(String namn, boolean kravs) {
        String skrivet = text(namn);
        Optional<Belopp> belopp =
                BeloppText.Provning.las(skrivet).filter(b -> b.compareTo(Belopp.kronor(BeloppText.MEST)) <= 0);
        if (skrivet.isEmpty()) {
            if (kravs) {
                fel(namn, "medel.fel.belopp.saknas");
            }
        } else if (belopp.isEmpty()) {
            fel(namn, "medel.fel.belopp");
        } else if (belopp.get().arNegativt()) {
            fel(namn, "medel.fel.belopp.negativt");
        }
        return belopp.orElse(null);
    }

    LocalDate dag(String namn, boolean kravs) {
        String skrivet = text(namn);
        Optional<LocalDate> dag =
                DatumText.Provning.las(skrivet).filter(d -> d.getYear() >= 1990 && d.getYear() <= 2100);
        if (dag.isEmpty() && (kravs || !skrivet.isEmpty())) {
            fel(namn, "medel.fel.dag");
        }
        return dag.orElse(null);
    }

    /** A count, zero or more. */
    Integer antal(String namn) {
        String skrivet = text(namn).replaceAll("\\h", "");
        if (skrivet.isEmpty()) {
            return null;
        }
        if (!skrivet.matches("\\d{1,6}")) {
            fel(namn, "insats.fel.antal");
            return null;
        }
        return Integer.valueOf(skrivet);
    }

    /** A share in per cent, at most ten posts of full time. */
    Andel andel(String namn) {
        String skrivet = text(namn).replaceFirst("\\h*%$", "");
        if (skrivet.isEmpty()) {
            return null;
        }
        Optional<BigDecimal> tal = Taltext.las(skrivet)
                .filter(t -> t.signum() >= 0 && t.compareTo(BigDecimal.valueOf(1000)) <= 0 && t.scale() <= 4);
        if (tal.isEmpty()) {
            fel(namn, "insats.fel.procent");
        }
        return tal.map(Andel::procent).orElse(null);
    }

    Rakenskapsar ar(String namn) {
        if (!Medelgrund.rimligtAr(text(namn))) {
            fel(namn, "insats.fel.ar");
            return null;
        }
        return Rakenskapsar.parse(text(namn));
    }

    /** A decision in one line, as it is cited. */
    BeslutRef beslut(String namn) {
        List<BeslutRef> besluten = besluten(namn);
        return besluten.isEmpty() ? null : besluten.get(0);
    }

    /** Decisions, a line each. */
    List<BeslutRef> besluten(String namn) {
        List<BeslutRef> besluten = new ArrayList<>();
        for (String rad : rader(namn)) {
            try {
                besluten.add(BeslutRef.parse(rad));
            } catch (IllegalArgumentException ingetBeslut) {
                fel(namn, "insats.fel.beslut");
            }
        }
        return besluten;
    }

    /** One of the values of a choice; null for none of them. */
    <T extends Enum<T>> T en(T[] alla, String namn) {
        return Arrays.stream(alla)
                .filter(ett -> ett.name().equals(text(namn)))
                .findFirst()
                .orElse(null);
    }

    /** The rows of a group that something is written in. */
    List<String> ifyllda(String grupp) {
        return IntStream.range(0, antalRader(grupp))
                .mapToObj(nr -> grupp + "-" + nr + "-")
                .filter(this::arIfylld)
                .toList();
    }

    private boolean arIfylld(String rad) {
        return falt.entrySet().stream()
                .filter(f -> f.getKey().startsWith(rad)
                        && !FORVALDA.contains(f.getKey().substring(rad.length())))
                .anyMatch(f -> !f.getValue().isBlank());
    }

    /** How many rows of a group there are up to the last that something is written in. */
    int antalRader(String grupp) {
        Pattern form = Pattern.compile(Pattern.quote(grupp) + "-(\\d{1,2})-(.*)");
        return falt.entrySet().stream()
                .filter(f -> !f.getValue().isBlank())
                .map(f -> form.matcher(f.getKey()))
                .filter(Matcher::matches)
                .filter(traff -> !FORVALDA.contains(traff.group(2)))
                .mapToInt(traff -> Integer.parseInt(traff.group(1)) + 1)
                .filter(antal -> antal <= FLEST_RADER)
                .max()
                .orElse(0);
    }
}
