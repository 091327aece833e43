package org.openfinsam.domain.medel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Fordelning;
import org.openfinsam.domain.forbund.Indelning;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Uppgift;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * The statutory split of a year's money between the members (FL 5 and 5 a §§).
 *
 * <table>
 * <caption>Who contributes how much</caption>
 * <tr><th scope="col">takes part</th><th scope="col">Försäkringskassan</th><th scope="col">regions</th>
 *     <th scope="col">municipalities</th></tr>
 * <tr><th scope="row">at least one region (5 §)</th><td>½</td><td>¼</td><td>¼</td></tr>
 * <tr><th scope="row">no region, only Gotland (5 a § första stycket)</th><td>½</td><td>–</td><td>½</td></tr>
 * </table>
 *
 * <p>A municipality outside every region that takes part together with a region counts as both (5 a § andra stycket): it is
 * listed in both keys. Money is split in two steps, each by {@link Fordelning the largest remainder}: the whole by the
 * table, then each party's money by its key. Immutable and thread-safe.
 *
 * @param ar the year, not null, 2004 or later
 * @param totalt what all members are to transfer together, not null
 * @param avrundning the unit that no amount is split below, not null
 * @param regioner the regions' key, not null; empty if no region takes part
 * @param kommuner the municipalities' key, not null
 * @param visasSomArbetsformedlingens how much of the state's half is shown as Arbetsförmedlingen's, in per cent 0–100; null
 *     for one row of the state. The law knows only Försäkringskassan; in practice two rows are shown
 * @since 0.1
 */
public record Bidragsfordelning(
        Rakenskapsar ar,
        Belopp totalt,
        Avrundning avrundning,
        Fordelningsnyckel regioner,
        Fordelningsnyckel kommuner,
        BigDecimal visasSomArbetsformedlingens) {

    private static final Andel HALFTEN = Andel.of(1, 2);
    private static final Andel FJARDEDEL = Andel.of(1, 4);
    private static final BigDecimal HUNDRA = BigDecimal.valueOf(100);

    /** The split, or what stands in its way. */
    public sealed interface Utfall {}

    /**
     * The split.
     *
     * @param bidrag what each member is to transfer: the state first, then regions and municipalities in the order of their
     *     keys; not null
     */
    public record Fordelad(List<Bidrag> bidrag) implements Utfall {
        /**
         * Checks the rows.
         *
         * @param bidrag what each member is to transfer, none null
         */
        public Fordelad {
            bidrag = List.copyOf(bidrag);
        }

        /**
         * What all transfer together: exactly the whole that was split.
         *
         * @return the sum, never null
         */
        public Belopp summa() {
            return Belopp.summa(bidrag.stream().map(Bidrag::belopp).toList());
        }
    }

    /**
     * Rules that said no.
     *
     * @param anmarkningar the findings, at least one
     */
    public record Nekad(List<Anmarkning> anmarkningar) implements Utfall {
        /**
         * Checks the findings.
         *
         * @param anmarkningar the findings, none null
         */
        public Nekad {
            anmarkningar = List.copyOf(anmarkningar);
        }
    }

    /**
     * Checks the parts. Whether the law allows the split is asked by {@link #fordela}.
     *
     * @param ar the year, not null
     * @param totalt the whole, not null
     * @param avrundning the unit, not null
     * @param regioner the regions' key, not null
     * @param kommuner the municipalities' key, not null
     * @param visasSomArbetsformedlingens per cent of the state's half, or null
     * @throws IllegalArgumentException if the year is before 2004 or the per cent is outside 0–100
     */
    public Bidragsfordelning {
        Medelsregler.kontrolleraIKraft(ar);
        Objects.requireNonNull(totalt, "totalt");
        Objects.requireNonNull(avrundning, "avrundning");
        Objects.requireNonNull(regioner, "regioner");
        Objects.requireNonNull(kommuner, "kommuner");
        if (visasSomArbetsformedlingens != null
                && (visasSomArbetsformedlingens.signum() < 0 || visasSomArbetsformedlingens.compareTo(HUNDRA) > 0)) {
            throw new IllegalArgumentException(
                    "Not 0–100 per cent of the state's half: " + visasSomArbetsformedlingens);
        }
    }

    /**
     * This split with the state's half on one row, as the law has it.
     *
     * @return the split, never null
     */
    public Bidragsfordelning medStatenPaEnRad() {
        return new Bidragsfordelning(ar, totalt, avrundning, regioner, kommuner, null);
    }

    /**
     * Splits the money.
     *
     * @return the split, or every rule that said no: a member that stands twice in a key, a key that does not come out, a
     *     region that is missing, a whole that is no whole number of the unit; never null
     */
    public Utfall fordela() {
        List<Anmarkning> hinder = hinder();
        return hinder.isEmpty() ? new Fordelad(bidrag()) : new Nekad(hinder);
    }

    /**
     * What each party transfers together, which does not depend on its key: the picture of the split while a key is still
     * wrong.
     *
     * @return the state, the regions if any and the municipalities, in that order, summing to the whole; empty if the whole
     *     is no whole number of the unit or a region is missing; never null, unmodifiable
     */
    public Map<Part, Belopp> parternas() {
        Map<Part, Belopp> parternas = new EnumMap<>(Part.class);
        if (parternasHinder().isEmpty()) {
            Map<Part, Andel> andelar = parternasAndelar();
            List<Belopp> belopp = Fordelning.efterAndel(totalt, List.copyOf(andelar.values()), avrundning);
            int i = 0;
            for (Part part : andelar.keySet()) {
                parternas.put(part, belopp.get(i++));
            }
        }
        return Collections.unmodifiableMap(parternas);
    }

    /** What each party that takes part has by law, largest first. */
    Map<Part, Andel> parternasAndelar() {
        Map<Part, Andel> andelar = new EnumMap<>(Part.class);
        andelar.put(Part.FORSAKRINGSKASSAN, HALFTEN);
        if (utanRegion()) {
            andelar.put(Part.KOMMUN, HALFTEN);
        } else {
            andelar.put(Part.REGION, FJARDEDEL);
            andelar.put(Part.KOMMUN, FJARDEDEL);
        }
        return andelar;
    }

    private List<Anmarkning> hinder() {
        List<Anmarkning> hinder = parternasHinder();
        dubbletter(Part.REGION, regioner).ifPresent(hinder::add);
        dubbletter(Part.KOMMUN, kommuner).ifPresent(hinder::add);
        if (!utanRegion() && !regioner.gar()) {
            hinder.add(garInteJamnt(Part.REGION, regioner));
        }
        if (!kommuner.gar()) {
            hinder.add(garInteJamnt(Part.KOMMUN, kommuner));
        }
        return hinder;
    }

    private List<Anmarkning> parternasHinder() {
        List<Anmarkning> hinder = new ArrayList<>();
        if (!avrundning.arJamn(totalt)) {
            hinder.add(Medelsregler.OJAMN.anmarkning(
                    Map.of("totalt", new Uppgift.Pengar(totalt), "enhet", new Uppgift.Begrepp(avrundning.name()))));
        }
        if (utanRegion()) {
            String saknarRegion = kommuner.delar().stream()
                    .filter(del -> !Indelning.svensk()
                            .arUtanforRegion(del.kod(), ar.period().fran()))
                    .map(Fordelningsnyckel.Del::namn)
                    .collect(Collectors.joining(", "));
            if (!saknarRegion.isEmpty()) {
                hinder.add(Medelsregler.REGION_SAKNAS.anmarkning(Map.of("kommuner", new Uppgift.Ord(saknarRegion))));
            }
        }
        return hinder;
    }

    /** The members that a key lists twice: by code, or by name where there is none. */
    private static Optional<Anmarkning> dubbletter(Part part, Fordelningsnyckel nyckel) {
        Set<String> sedda = new HashSet<>();
        String dubbla = nyckel.delar().stream()
                .filter(del -> !sedda.add(del.kod() == null ? del.namn() : del.kod()))
                .map(Fordelningsnyckel.Del::namn)
                .distinct()
                .collect(Collectors.joining(", "));
        return dubbla.isEmpty()
                ? Optional.empty()
                : Optional.of(Medelsregler.DUBBLETT.anmarkning(
                        Map.of("part", new Uppgift.Begrepp(part.name()), "medlemmar", new Uppgift.Ord(dubbla))));
    }

    private boolean utanRegion() {
        return regioner.delar().isEmpty();
    }

    static Anmarkning garInteJamnt(Part part, Fordelningsnyckel nyckel) {
        BigDecimal summa = utanOnodigaNollor(nyckel.summa());
        return Medelsregler.NYCKEL.anmarkning(Map.of(
                "part", new Uppgift.Begrepp(part.name()),
                "summa", new Uppgift.Procent(summa),
                "differens", new Uppgift.Tal(summa.subtract(HUNDRA))));
    }

    /** The same number without zeros at the end of its decimals: 62 for 62.00, and 100 for 1E+2. */
    static BigDecimal utanOnodigaNollor(BigDecimal tal) {
        BigDecimal kort = tal.stripTrailingZeros();
        return kort.scale() < 0 ? kort.setScale(0) : kort;
    }

    private List<Bidrag> bidrag() {
        Map<Part, Belopp> parternas = parternas();
        List<Bidrag> bidrag = new ArrayList<>(statens(parternas.get(Part.FORSAKRINGSKASSAN)));
        if (!utanRegion()) {
            bidrag.addAll(medlemmarnas(Part.REGION, parternas.get(Part.REGION), regioner));
        }
        bidrag.addAll(medlemmarnas(Part.KOMMUN, parternas.get(Part.KOMMUN), kommuner));
        return bidrag;
    }

    /** The rows of the state's half: one, or two as they are shown in practice. */
    List<Bidrag> statens(Belopp halften) {
        if (visasSomArbetsformedlingens == null) {
            return List.of(forsakringskassans(halften));
        }
        List<Belopp> delar = Fordelning.efterProcent(
                halften,
                List.of(HUNDRA.subtract(visasSomArbetsformedlingens), visasSomArbetsformedlingens),
                avrundning);
        return List.of(
                forsakringskassans(delar.get(0)),
                new Bidrag(Part.ARBETSFORMEDLINGEN, null, "Arbetsförmedlingen", delar.get(1)));
    }

    private static Bidrag forsakringskassans(Belopp belopp) {
        return new Bidrag(Part.FORSAKRINGSKASSAN, null, "Försäkringskassan", belopp);
    }

    private List<Bidrag> medlemmarnas(Part part, Belopp partens, Fordelningsnyckel nyckel) {
        List<Belopp> belopp = nyckel.fordela(partens, avrundning);
        List<Bidrag> bidrag = new ArrayList<>();
        for (int i = 0; i < belopp.size(); i++) {
            Fordelningsnyckel.Del del = nyckel.delar().get(i);
            bidrag.add(new Bidrag(part, del.kod(), del.namn(), belopp.get(i)));
        }
        return bidrag;
    }
}
