package org.openfinsam.domain.insats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Uppgift;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * An agreement between the association and the parties of an <i>insats</i>, filled in as it is written.
 *
 * <p>Whether it is complete is said by {@link #granska}. Signed it stands; a change is another agreement.
 *
 * @param id the id, not null
 * @param forbund whose, not null
 * @param insats the insats it is about, or null if it is about none of them
 * @param foregaende the agreement that it renews, or null
 * @param namn what it is called, not blank
 * @param parter the parties in their order, not null
 * @param syfte the purpose; blank if not written, not null
 * @param styrning how it is steered; blank if not written, not null
 * @param omraden the areas or parts that it lists, not null
 * @param angivetAntal how many of them the text says there are, or null if it does not
 * @param rader the money, not null
 * @param angivenSumma the sum that the text says, or null if it does not
 * @param fran the first day, or null if not written
 * @param till the last day, or null until further notice
 * @param oversyn the day of the next review, or null
 * @param uppfoljningar the days it is followed up, not null
 * @param underskrifter who has signed, not null
 * @since 0.1
 */
public record Overenskommelse(
        OverenskommelseId id,
        ForbundId forbund,
        InsatsId insats,
        OverenskommelseId foregaende,
        String namn,
        List<Avtalspart> parter,
        String syfte,
        String styrning,
        List<String> omraden,
        Integer angivetAntal,
        List<Avtalsrad> rader,
        Belopp angivenSumma,
        LocalDate fran,
        LocalDate till,
        LocalDate oversyn,
        List<LocalDate> uppfoljningar,
        List<Underskrift> underskrifter) {

    /**
     * Checks the parts.
     *
     * @param id the id, not null
     * @param forbund whose, not null
     * @param insats the insats it is about, or null if it is about none of them
     * @param foregaende the agreement that it renews, or null
     * @param namn what it is called, not blank
     * @param parter the parties in their order, not null
     * @param syfte the purpose; blank if not written, not null
     * @param styrning how it is steered; blank if not written, not null
     * @param omraden the areas or parts that it lists, not null
     * @param angivetAntal how many of them the text says there are, or null if it does not
     * @param rader the money, not null
     * @param angivenSumma the sum that the text says, or null if it does not
     * @param fran the first day, or null if not written
     * @param till the last day, or null until further notice
     * @param oversyn the day of the next review, or null
     * @param uppfoljningar the days it is followed up, not null
     * @param underskrifter who has signed, not null
     * @throws IllegalArgumentException if the name is blank or it ends before it begins
     */
    public Overenskommelse {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(forbund, "forbund");
        Objects.requireNonNull(namn, "namn");
        parter = List.copyOf(parter);
        Objects.requireNonNull(syfte, "syfte");
        Objects.requireNonNull(styrning, "styrning");
        omraden = List.copyOf(omraden);
        rader = List.copyOf(rader);
        uppfoljningar = List.copyOf(uppfoljningar);
        underskrifter = List.copyOf(underskrifter);
        if (namn.isBlank()) {
            throw new IllegalArgumentException("An agreement has a name");
        }
        if (fran != null && till != null && till.isBefore(fran)) {
            throw new IllegalArgumentException("The agreement ends " + till + " before it begins " + fran);
        }
    }

    /**
     * This with other parties.
     *
     * @param parter the parties in their order, not null
     * @return a copy, never null
     */
    public Overenskommelse medParter(List<Avtalspart> parter) {
        return med(delar -> delar.parter = parter);
    }

    /**
     * This with other areas.
     *
     * @param omraden the areas or parts that it lists, not null
     * @return a copy, never null
     */
    public Overenskommelse medOmraden(List<String> omraden) {
        return med(delar -> delar.omraden = omraden);
    }

    /**
     * This with other money.
     *
     * @param rader the money, not null
     * @return a copy, never null
     */
    public Overenskommelse medRader(List<Avtalsrad> rader) {
        return med(delar -> delar.rader = rader);
    }

    /**
     * This with another review.
     *
     * @param oversyn the day of the next review, or null
     * @return a copy, never null
     */
    public Overenskommelse medOversyn(LocalDate oversyn) {
        return med(delar -> delar.oversyn = oversyn);
    }

    /**
     * This with other signatures.
     *
     * @param underskrifter who has signed, not null
     * @return a copy, never null
     */
    public Overenskommelse medUnderskrifter(List<Underskrift> underskrifter) {
        return med(delar -> delar.underskrifter = underskrifter);
    }

    /**
     * An agreement of which only the name is written.
     *
     * @param forbund whose, not null
     * @param namn what it is called, not blank
     * @return the agreement, never null
     * @throws IllegalArgumentException if the name is blank
     */
    public static Overenskommelse ny(ForbundId forbund, String namn) {
        return new Overenskommelse(
                OverenskommelseId.ny(),
                forbund,
                null,
                null,
                namn,
                List.of(),
                "",
                "",
                List.of(),
                null,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    /**
     * This with another name and about another <i>insats</i>.
     *
     * @param namn what it is called, not blank
     * @param insats the insats it is about, or null
     * @return a copy, never null
     * @throws IllegalArgumentException if the name is blank
     */
    public Overenskommelse medNamn(String namn, InsatsId insats) {
        return med(delar -> {
            delar.namn = namn;
            delar.insats = insats;
        });
    }

    /**
     * This with other words.
     *
     * @param syfte the purpose; blank if not written, not null
     * @param styrning how it is steered; blank if not written, not null
     * @return a copy, never null
     */
    public Overenskommelse medOrd(String syfte, String styrning) {
        return med(delar -> {
            delar.syfte = syfte;
            delar.styrning = styrning;
        });
    }

    /**
     * This with another count and another sum, as the text says them.
     *
     * @param angivetAntal how many areas the text says there are, or null if it does not
     * @param angivenSumma the sum that the text says, or null if it does not
     * @return a copy, never null
     */
    public Overenskommelse medAngivet(Integer angivetAntal, Belopp angivenSumma) {
        return med(delar -> {
            delar.angivetAntal = angivetAntal;
            delar.angivenSumma = angivenSumma;
        });
    }

    /**
     * This for another time.
     *
     * @param fran the first day, or null if not written
     * @param till the last day, or null until further notice
     * @return a copy, never null
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Overenskommelse medTid(LocalDate fran, LocalDate till) {
        return med(delar -> {
            delar.fran = fran;
            delar.till = till;
        });
    }

    /**
     * This followed up on other days.
     *
     * @param uppfoljningar the days, not null
     * @return a copy, never null
     */
    public Overenskommelse medUppfoljningar(List<LocalDate> uppfoljningar) {
        return med(delar -> delar.uppfoljningar = uppfoljningar);
    }

    private Overenskommelse med(Consumer<Delar> andring) {
        Delar delar = new Delar(this);
        andring.accept(delar);
        return delar.overenskommelse();
    }

    /** The parts while some of them are changed: the one place that copies them all. */
    private static final class Delar {
        private final ForbundId forbund;
        private OverenskommelseId id;
        private InsatsId insats;
        private OverenskommelseId foregaende;
        private String namn;
        private List<Avtalspart> parter;
        private String syfte;
        private String styrning;
        private List<String> omraden;
        private Integer angivetAntal;
        private List<Avtalsrad> rader;
        private Belopp angivenSumma;
        private LocalDate fran;
        private LocalDate till;
        private LocalDate oversyn;
        private List<LocalDate> uppfoljningar;
        private List<Underskrift> underskrifter;

        private Delar(Overenskommelse fore) {
            id = fore.id;
            forbund = fore.forbund;
            insats = fore.insats;
            foregaende = fore.foregaende;
            namn = fore.namn;
            parter = fore.parter;
            syfte = fore.syfte;
            styrning = fore.styrning;
            omraden = fore.omraden;
            angivetAntal = fore.angivetAntal;
            rader = fore.rader;
            angivenSumma = fore.angivenSumma;
            fran = fore.fran;
            till = fore.till;
            oversyn = fore.oversyn;
            uppfoljningar = fore.uppfoljningar;
            underskrifter = fore.underskrifter;
        }

        private Overenskommelse overenskommelse() {
            return new Overenskommelse(
                    id,
                    forbund,
                    insats,
                    foregaende,
                    namn,
                    parter,
                    syfte,
                    styrning,
                    omraden,
                    angivetAntal,
                    rader,
                    angivenSumma,
                    fran,
                    till,
                    oversyn,
                    uppfoljningar,
                    underskrifter);
        }
    }

    /** What stands where something was to be filled in: xxxxxx-xxxx, XXX, [namn], ____, …… */
    private static final Pattern PLATSHALLARE = Pattern.compile(
            "(?i)(?<![\\p{L}\\d])x{3,}(?![\\p{L}])|\\[[^\\]]*\\]|_{3,}|\\.{4,}|…{2,}|\\bTBD\\b|\\?{2,}");

    /**
     * The sum of the rows.
     *
     * @return the sum, never null
     */
    public Belopp summa() {
        return Belopp.summa(rader.stream().map(Avtalsrad::summa).toList());
    }

    /**
     * The money of each year, as rows of the budget.
     *
     * @return the sums by year, never null
     */
    public SortedMap<Rakenskapsar, Belopp> perAr() {
        SortedMap<Rakenskapsar, Belopp> perAr = new TreeMap<>();
        rader.forEach(rad -> rad.belopp().forEach((ar, belopp) -> perAr.merge(ar, belopp, Belopp::plus)));
        return perAr;
    }

    /**
     * The same for another time, with new days and no signatures yet.
     *
     * @param nyFran the first day, not null
     * @param nyTill the last day, or null until further notice
     * @return another agreement, never null
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Overenskommelse fornyad(LocalDate nyFran, LocalDate nyTill) {
        return med(delar -> {
            delar.id = OverenskommelseId.ny();
            delar.foregaende = id;
            delar.fran = Objects.requireNonNull(nyFran, "nyFran");
            delar.till = nyTill;
            delar.oversyn = null;
            delar.uppfoljningar = List.of();
            delar.underskrifter = List.of();
        });
    }

    /**
     * Whether somebody has signed it. Its words and money stand then; who wants others renews it, or takes the signatures away.
     *
     * @return true if there is a signature
     */
    public boolean arUndertecknad() {
        return !underskrifter.isEmpty();
    }

    /**
     * What stops this from being kept.
     *
     * @param fore what stands now, or null if there is nothing
     * @return the findings: a text that looks like holding a personal number, and anything but days and signatures that is other
     *     than in what is signed; never null
     */
    public List<Anmarkning> hinder(Overenskommelse fore) {
        Stream<Anmarkning> last =
                fore == null || !fore.arUndertecknad() || utom(fore).equals(fore)
                        ? Stream.empty()
                        : Stream.of(Insatsregler.AVTAL_UNDERTECKNAT.anmarkning(Map.of()));
        return Stream.concat(texter().flatMap(text -> Insatsregler.personnummer(namn, text)), last)
                .distinct()
                .toList();
    }

    /** This with the days and signatures of another, which may change in what is signed. */
    private Overenskommelse utom(Overenskommelse annan) {
        return med(delar -> {
            delar.oversyn = annan.oversyn;
            delar.uppfoljningar = annan.uppfoljningar;
            delar.underskrifter = annan.underskrifter;
        });
    }

    private Stream<String> texter() {
        return Stream.of(
                        Stream.of(namn, syfte, styrning),
                        parter.stream().flatMap(part -> Stream.of(part.namn(), part.nummer())),
                        omraden.stream(),
                        rader.stream().map(Avtalsrad::namn),
                        underskrifter.stream().map(Underskrift::roll))
                .flatMap(texter -> texter);
    }

    /**
     * What is wanting in the agreement.
     *
     * @return the findings: placeholders, parties that stand twice, organisation numbers, counts and sums that do not match, days
     *     and follow-up that are missing, signatures; in that order, never null
     */
    public List<Anmarkning> granska() {
        return Stream.of(platshallare(), dubbletter(), nummer(), antalet(), summan(), tiden(), underskrifterna())
                .flatMap(anmarkningar -> anmarkningar)
                .toList();
    }

    private Stream<Anmarkning> platshallare() {
        Map<String, String> falt = new LinkedHashMap<>();
        falt.put("namn", namn);
        falt.put("syfte", syfte);
        falt.put("styrning", styrning);
        Stream<Anmarkning> texter = falt.entrySet().stream()
                .filter(text -> PLATSHALLARE.matcher(text.getValue()).find())
                .map(text -> platshallare(new Uppgift.Begrepp(text.getKey())));
        Stream<Anmarkning> parterna = parter.stream()
                .filter(part ->
                        PLATSHALLARE.matcher(part.namn() + " " + part.nummer()).find())
                .map(part -> platshallare(new Uppgift.Ord(part.namn())));
        Stream<Anmarkning> omradena = omraden.stream()
                .filter(omrade -> PLATSHALLARE.matcher(omrade).find())
                .map(omrade -> platshallare(new Uppgift.Ord(omrade)));
        return Stream.of(texter, parterna, omradena).flatMap(a -> a);
    }

    private static Anmarkning platshallare(Uppgift plats) {
        return Insatsregler.PLATSHALLARE.anmarkning(Map.of("plats", plats));
    }

    private Stream<Anmarkning> dubbletter() {
        return parter.stream()
                .collect(Collectors.groupingBy(
                        part -> part.namn().strip().toLowerCase(Locale.ROOT), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(samma -> samma.size() > 1)
                .map(samma -> Insatsregler.PART_DUBBLETT.anmarkning(
                        Map.of("part", new Uppgift.Ord(samma.get(0).namn()), "antal", Uppgift.Tal.of(samma.size()))));
    }

    /** A placeholder is named once, as such. */
    private Stream<Anmarkning> nummer() {
        return parter.stream()
                .filter(part -> part.organisationsnummer().isEmpty())
                .filter(part -> !PLATSHALLARE.matcher(part.nummer()).find())
                .map(part -> Insatsregler.PART_NUMMER.anmarkning(
                        Map.of("part", new Uppgift.Ord(part.namn()), "nummer", new Uppgift.Ord(part.nummer()))));
    }

    private Stream<Anmarkning> antalet() {
        return angivetAntal == null || angivetAntal == omraden.size()
                ? Stream.empty()
                : Stream.of(Insatsregler.AVTAL_ANTAL.anmarkning(
                        Map.of("angivet", Uppgift.Tal.of(angivetAntal), "raknat", Uppgift.Tal.of(omraden.size()))));
    }

    private Stream<Anmarkning> summan() {
        return angivenSumma == null || angivenSumma.equals(summa())
                ? Stream.empty()
                : Stream.of(Insatsregler.AVTAL_SUMMA.anmarkning(Map.of(
                        "angivet", new Uppgift.Pengar(angivenSumma),
                        "beraknat", new Uppgift.Pengar(summa()),
                        "differens", new Uppgift.Pengar(angivenSumma.minus(summa())))));
    }

    private Stream<Anmarkning> tiden() {
        List<Anmarkning> fynd = new ArrayList<>();
        if (fran == null) {
            fynd.add(Insatsregler.AVTAL_TID.anmarkning(Map.of()));
        } else if (till == null && oversyn == null) {
            fynd.add(Insatsregler.AVTAL_OVERSYN.anmarkning(Map.of()));
        }
        if (uppfoljningar.isEmpty()) {
            fynd.add(Insatsregler.AVTAL_UPPFOLJNING.anmarkning(Map.of()));
        }
        return fynd.stream();
    }

    private Stream<Anmarkning> underskrifterna() {
        Set<String> undertecknat = underskrifter.stream().map(Underskrift::part).collect(Collectors.toSet());
        Stream<Anmarkning> saknas = parter.stream()
                .map(Avtalspart::namn)
                .distinct()
                .filter(part -> !undertecknat.contains(part))
                .map(part -> Insatsregler.AVTAL_OSIGNERAT.anmarkning(Map.of("part", new Uppgift.Ord(part))));
        Stream<Anmarkning> olika =
                underskrifter.stream().map(Underskrift::sha256).distinct().count() > 1
                        ? Stream.of(Insatsregler.AVTAL_OLIKA_FILER.anmarkning(Map.of()))
                        : Stream.empty();
        return Stream.concat(saknas, olika);
    }
}
