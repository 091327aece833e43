package org.openfinsam.web.rakna;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.belopp.Taltext;
import org.openfinsam.domain.medel.Fordelningsnyckel;

/**
 * The regions or the municipalities as the page draws them.
 *
 * @param id {@code regioner} or {@code kommuner}: the beginning of every id, key and button in the list
 * @param falt name of the fields in the address: {@code region} or {@code kommun}
 * @param rader the members
 * @param enhet unit of the shares: {@code %} or none
 * @param summa the shares together; empty when nothing is to be added, or a share is no number
 * @param gar whether the key comes out
 * @param fel what is wrong in the list, in words
 */
public record Medlemsvy(
        String id, String falt, List<Rad> rader, String enhet, String summa, boolean gar, List<String> fel) {

    /**
     * A member.
     *
     * @param id beginning of the ids of its fields
     * @param medlem name, with its code, as the address has it
     * @param namn the name alone
     * @param andel its share as written
     * @param skrivs whether the name is a field to write in, and not just words
     * @param felMedlem whether the name is wrong
     * @param felAndel whether the share is wrong
     * @param fokus whether the reader writes here next
     * @param bort what the button that takes the row away sends
     */
    public record Rad(
            String id,
            String medlem,
            String namn,
            String andel,
            boolean skrivs,
            boolean felMedlem,
            boolean felAndel,
            boolean fokus,
            String bort) {}

    /** Copies the lists. */
    public Medlemsvy {
        rader = List.copyOf(rader);
        fel = List.copyOf(fel);
    }

    /** Key of the list's texts. */
    public String nyckel() {
        return "rakna." + id;
    }

    /** Whether some name is still to be written, so that its form has to be told. */
    public boolean nagonSkrivs() {
        return rader.stream().anyMatch(Rad::skrivs);
    }

    /**
     * The view of one list of a form.
     *
     * @param fel what is wrong with the form, by id
     */
    public static Medlemsvy av(Medlemslista lista, Bidragsformular formular, Map<String, String> fel, Locale sprak) {
        List<Rad> rader = new ArrayList<>();
        for (Medlemsrad rad : lista.rader(formular)) {
            String id = lista.namn() + "-" + rader.size();
            boolean felMedlem = fel.containsKey(id + "-medlem");
            boolean skrivs = felMedlem || rad.medlem().isBlank();
            boolean fokus = fel.isEmpty() && skrivs && rader.stream().noneMatch(Rad::fokus);
            rader.add(new Rad(
                    id,
                    rad.medlem(),
                    rad.namn(),
                    rad.andel(),
                    skrivs,
                    felMedlem,
                    fel.containsKey(id + "-andel"),
                    fokus,
                    lista.namn() + "-bort-" + rader.size()));
        }
        boolean procent = formular.nyckel() != Fordelningsnyckel.Slag.VIKT;
        boolean gar = fel.keySet().stream().noneMatch(falt -> falt.startsWith(lista.namn()));
        Optional<BigDecimal> summa = summa(lista.rader(formular.ifylld())).filter(s -> !gar || rader.size() > 1);
        return new Medlemsvy(
                lista.namn(),
                lista.falt(),
                rader,
                procent ? "%" : "",
                summa.map(s -> visning(s, procent, Talformat.of(sprak))).orElse(""),
                gar,
                fel.entrySet().stream()
                        .filter(ett -> ett.getKey().startsWith(lista.namn()))
                        .map(Map.Entry::getValue)
                        .distinct()
                        .toList());
    }

    private static Optional<BigDecimal> summa(List<Medlemsrad> rader) {
        List<BigDecimal> andelar = rader.stream()
                .map(rad -> Taltext.las(rad.andel()))
                .flatMap(Optional::stream)
                .toList();
        return andelar.isEmpty() || andelar.size() < rader.size()
                ? Optional.empty()
                : andelar.stream().reduce(BigDecimal::add);
    }

    private static String visning(BigDecimal summa, boolean procent, Talformat format) {
        BigDecimal kort = summa.stripTrailingZeros();
        int decimaler = Math.max(kort.scale(), 0);
        return procent ? format.procent(kort, decimaler) : format.tal(kort, decimaler);
    }
}
