package org.openfinsam.domain.medel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.lag.Texter;

/**
 * Rows of members under their parties, with the keys of {@link Bidragstabell}: a party of several members has a row of its
 * own, and they stand after it in its section; a party of one is that member's row. Whoever belongs to no party comes last.
 */
final class Partrader {

    /** The row of all who are not the state, and the section of their parties, in a table that has it. */
    static final String OVRIGA = "ovriga";

    /** The section of those who belong to no party. */
    static final String UTOMSTAENDE = "utomstaende";

    /** One member: its amounts, one for each column that is summed, and cells of its own, which no sum has. */
    record Medlemsrad(Givare givare, Map<String, Cell> belopp, Map<String, Cell> egna) {}

    private final Texter texter;
    private final UnaryOperator<Map<String, Cell>> harled;
    private final boolean medOvriga;
    private final List<Rad> rader = new ArrayList<>();

    private Partrader(Locale sprak, UnaryOperator<Map<String, Cell>> harled, boolean medOvriga) {
        this.texter = Texter.of(Bidragstabell.class, "bidragstabell", sprak);
        this.harled = harled;
        this.medOvriga = medOvriga;
    }

    /**
     * The rows of some members, closed by their sum.
     *
     * @param medlemmar in any order
     * @param harled all cells of a row, from its amounts
     * @param medOvriga whether all who are not the state have a row together, with their parties in its section
     * @return no rows if there are no members
     */
    static List<Rad> av(
            List<Medlemsrad> medlemmar, Locale sprak, UnaryOperator<Map<String, Cell>> harled, boolean medOvriga) {
        return medlemmar.isEmpty() ? List.of() : new Partrader(sprak, harled, medOvriga).rader(medlemmar);
    }

    private List<Rad> rader(List<Medlemsrad> medlemmar) {
        List<Medlemsrad> statens =
                medlemmar.stream().filter(medlem -> medlem.givare().arStatlig()).toList();
        List<Medlemsrad> ovriga = medlemmar.stream()
                .filter(medlem -> !medlem.givare().arStatlig())
                .toList();
        statens.forEach(medlem -> medlem(
                "",
                Bidragstabell.nyckel(medlem.givare().part().orElseThrow()),
                statens.size() == 1
                        ? texter.text(
                                "rad.staten", Map.of("namn", medlem.givare().namn()))
                        : medlem.givare().namn(),
                medlem));
        String avsnitt = medOvriga ? OVRIGA : "";
        if (medOvriga && !ovriga.isEmpty()) {
            parter("", OVRIGA, texter.text("rad.ovriga"), summa(ovriga));
        }
        part(Part.REGION, avsnitt, ovriga);
        part(Part.KOMMUN, avsnitt, ovriga);
        ovriga.stream()
                .filter(medlem -> medlem.givare().part().isEmpty())
                .forEach(medlem -> medlem(
                        UTOMSTAENDE, medlem.givare().namn(), medlem.givare().namn(), medlem));
        rader.add(new Rad("", Rad.SUMMA, texter.text("rad.SUMMA"), Rad.Slag.SUMMA, harled.apply(summa(medlemmar))));
        return rader;
    }

    private void part(Part part, String avsnitt, List<Medlemsrad> alla) {
        List<Medlemsrad> partens = alla.stream()
                .filter(medlem -> medlem.givare().part().filter(part::equals).isPresent())
                .toList();
        String nyckel = Bidragstabell.nyckel(part);
        if (partens.size() == 1) {
            medlem(avsnitt, nyckel, partens.get(0).givare().namn(), partens.get(0));
        } else if (!partens.isEmpty()) {
            parter(avsnitt, nyckel, texter.text("rad." + part), summa(partens));
            partens.forEach(medlem ->
                    medlem(nyckel, medlem.givare().namn(), medlem.givare().namn(), medlem));
        }
    }

    private void medlem(String avsnitt, String nyckel, String namn, Medlemsrad medlem) {
        Map<String, Cell> celler = new LinkedHashMap<>(harled.apply(medlem.belopp()));
        celler.putAll(medlem.egna());
        rader.add(new Rad(avsnitt, nyckel, namn, Rad.Slag.RAD, celler));
    }

    private void parter(String avsnitt, String nyckel, String namn, Map<String, Cell> belopp) {
        rader.add(new Rad(avsnitt, nyckel, namn, Rad.Slag.RAD, harled.apply(belopp)));
    }

    static Map<String, Cell> summa(Collection<Medlemsrad> medlemmar) {
        Map<String, Cell> summor = new LinkedHashMap<>();
        for (String kolumn : medlemmar.iterator().next().belopp().keySet()) {
            summor.put(
                    kolumn,
                    Celler.summa(medlemmar.stream()
                            .map(medlem -> medlem.belopp().get(kolumn))
                            .toList()));
        }
        return summor;
    }
}
