package org.openfinsam.domain.forbund;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Regel;
import org.openfinsam.domain.lag.Uppgift;
import org.openfinsam.domain.tid.Giltighet;

/**
 * Whether an association is on a day what the law demands: FL 1, 3, 4, 8, 9, 13, 20 and 27 §§.
 *
 * <p>What is not known is missing, never right. Of an association that does not exist that day nothing is asked; of one in
 * liquidation not who its members are, because it does not coordinate any more. An exit is judged by the
 * <i>förbundsordning</i> in force on the day of the notice. What each <i>insats</i> is for (2 §) is
 * {@link Andamalskontroll}'s; money (5, 5 a, 6 and 22 §§) is no matter of this room.
 *
 * @since 0.1
 */
public final class Forbundskontroll {

    /** What is asked, in the order of the law; first what the register has to be to be asked at all. */
    private static final List<Function<Forbundskontroll, Stream<Anmarkning>>> PROVNINGAR = List.of(
            Forbundskontroll::koderna,
            Forbundskontroll::omradet,
            Forbundskontroll::parterna,
            Forbundskontroll::denSistaAvEnPart,
            Forbundskontroll::omradetsKommuner,
            Forbundskontroll::omradetsRegioner,
            Forbundskontroll::organisationsnumret,
            Forbundskontroll::faststallandet,
            Forbundskontroll::bildandet,
            Forbundskontroll::punkterna,
            Forbundskontroll::majoritetskraven,
            Forbundskontroll::mandatet,
            Forbundskontroll::arkivet,
            Forbundskontroll::uttradena,
            Forbundskontroll::uppsagningstiden);

    private final Indelning indelning = Indelning.svensk();
    private final Forbund forbund;
    private final Collection<Forbundsordning> versioner;
    private final Optional<Forbundsordning> ordning;
    private final LocalDate dag;
    private final List<Medlem> medlemmar;

    private Forbundskontroll(Forbund forbund, Collection<Forbundsordning> versioner, LocalDate dag) {
        this.forbund = forbund;
        this.versioner = versioner;
        this.ordning = Forbundsordning.iKraft(versioner, dag);
        this.dag = dag;
        this.medlemmar = forbund.medlemmar(dag);
    }

    /**
     * What the law has to say of an association on a day.
     *
     * @param forbund the association, not null
     * @param versioner every version of its <i>förbundsordning</i> in any order, none null; may be empty
     * @param dag the day, not null; rules that are not in force that day are not asked
     * @return the findings in the order of the law, never null; empty if the association does not exist that day
     */
    public static List<Anmarkning> of(Forbund forbund, Collection<Forbundsordning> versioner, LocalDate dag) {
        if (!forbund.giltighet().contains(dag)) {
            return List.of();
        }
        Forbundskontroll kontroll = new Forbundskontroll(forbund, versioner, dag);
        return PROVNINGAR.stream()
                .flatMap(provning -> provning.apply(kontroll))
                .filter(anmarkning -> anmarkning.regel().arIKraft(dag))
                .toList();
    }

    // The register.

    private Stream<Anmarkning> koderna() {
        Giltighet idag = new Giltighet(dag, dag);
        return Stream.concat(
                medlemmar.stream()
                        .flatMap(m -> Stream.of(utanKod(m), Forbundsregler.okandKod(m, idag), annanMedlemsKod(m))
                                .flatMap(Optional::stream)),
                forbund.omrade(dag).stream()
                        .map(del -> Omradesdel.of(del.kommun(), del.del().orElse(null), idag))
                        .flatMap(del -> Forbundsregler.okandKod(del).stream()));
    }

    private static Optional<Anmarkning> utanKod(Medlem medlem) {
        return medlem.part().arStatlig() || medlem.kod().isPresent()
                ? Optional.empty()
                : Optional.of(Forbundsregler.KOD_SAKNAS.anmarkning(Map.of("medlem", Forbundsregler.ord(medlem))));
    }

    /** Finds a code whose member bears the name of another: {@code 2580 Piteå}. */
    private Optional<Anmarkning> annanMedlemsKod(Medlem medlem) {
        Optional<String> kommun = medlem.kommunkod()
                .filter(kod -> indelning
                        .kommunMedNamn(medlem.namn(), dag)
                        .filter(k -> !k.kod().equals(kod))
                        .isPresent())
                .flatMap(kod -> indelning.kommun(kod, dag))
                .map(Kommun::namn);
        Optional<String> region = medlem.regionkod()
                .filter(kod -> indelning
                        .regionMedNamn(medlem.namn(), dag)
                        .filter(r -> !r.kod().equals(kod))
                        .isPresent())
                .flatMap(kod -> indelning.region(kod, dag))
                .map(Region::namn);
        return kommun.or(() -> region)
                .map(namn -> Forbundsregler.KOD_ANNAT_NAMN.anmarkning(Map.of(
                        "kod", new Uppgift.Ord(medlem.kod().orElseThrow()),
                        "namn", new Uppgift.Ord(namn),
                        "medlem", Forbundsregler.ord(medlem))));
    }

    // FL 1 §.

    private Stream<Anmarkning> omradet() {
        List<Kommun> kommuner = kommuner(dag);
        if (kommuner.isEmpty()) {
            return Stream.of(Forbundsregler.OMRADE_SAKNAS.anmarkning(Map.of()));
        }
        return medlemmar.stream()
                .filter(m -> m.part() == Part.KOMMUN)
                .filter(m -> kommuner.stream().noneMatch(k -> ar(m, k)))
                .map(m -> Forbundsregler.UTANFOR_OMRADET.anmarkning(Map.of("kommun", Forbundsregler.ord(m))));
    }

    // FL 3 §.

    private Stream<Anmarkning> parterna() {
        return kravsParter(dag)
                ? saknade(dag)
                        .map(part ->
                                Forbundsregler.PART_SAKNAS.anmarkning(Map.of("part", new Uppgift.Begrepp(part.name()))))
                : Stream.empty();
    }

    private Stream<Anmarkning> denSistaAvEnPart() {
        return uttraden().flatMap(m -> {
            LocalDate dagenEfter = m.till().orElseThrow().plusDays(1);
            Part part = m.medlem().part();
            return kravsParter(dagenEfter) && saknade(dagenEfter).anyMatch(part::equals)
                    ? Stream.of(Forbundsregler.INGEN_KVAR.anmarkning(Map.of(
                            "medlem", Forbundsregler.ord(m.medlem()),
                            "sista", new Uppgift.Datum(m.till().orElseThrow()),
                            "part", new Uppgift.Begrepp(part.name()))))
                    : Stream.empty();
        });
    }

    private Stream<Anmarkning> omradetsKommuner() {
        return kravsParter(dag) && har(Part.KOMMUN)
                ? kommuner(dag).stream()
                        .filter(k -> medlemmar.stream().noneMatch(m -> ar(m, k)))
                        .map(k ->
                                Forbundsregler.KOMMUN_EJ_MEDLEM.anmarkning(Map.of("kommun", new Uppgift.Ord(k.namn()))))
                : Stream.empty();
    }

    private Stream<Anmarkning> omradetsRegioner() {
        if (!kravsParter(dag) || !har(Part.REGION)) {
            return Stream.empty();
        }
        Map<Region, List<Kommun>> utan = new LinkedHashMap<>();
        for (Kommun kommun : kommunerEllerMedlemmarnas(dag)) {
            indelning
                    .regionFor(kommun, dag)
                    .filter(region -> medlemmar.stream().noneMatch(m -> ar(m, region)))
                    .ifPresent(region -> utan.merge(region, List.of(kommun), Forbundskontroll::plus));
        }
        return utan.entrySet().stream()
                .map(e -> Forbundsregler.REGION_EJ_MEDLEM.anmarkning(Map.of(
                        "region", new Uppgift.Ord(e.getKey().namn()),
                        "kommuner",
                                new Uppgift.Ord(
                                        e.getValue().stream().map(Kommun::namn).collect(Collectors.joining(", "))))));
    }

    private static <T> List<T> plus(List<T> en, List<T> annan) {
        return Stream.concat(en.stream(), annan.stream()).toList();
    }

    /** Whether the association is to have one of each party: not when it is in liquidation. */
    private boolean kravsParter(LocalDate nar) {
        return forbund.likvidation().filter(fran -> !nar.isBefore(fran)).isEmpty();
    }

    private Stream<Part> saknade(LocalDate nar) {
        List<Part> parter =
                forbund.medlemmar(nar).stream().map(Medlem::part).distinct().toList();
        List<Kommun> kommuner = kommunerEllerMedlemmarnas(nar);
        boolean utanRegion = !kommuner.isEmpty() && kommuner.stream().allMatch(Kommun::arUtanforRegion);
        return Stream.of(Part.values())
                .filter(part -> !parter.contains(part))
                .filter(part -> part != Part.REGION || !utanRegion);
    }

    // FL 4 §.

    private Stream<Anmarkning> organisationsnumret() {
        return forbund.organisationsnummer().isPresent()
                ? Stream.empty()
                : Stream.of(Forbundsregler.ORGANISATIONSNUMMER_SAKNAS.anmarkning(Map.of()));
    }

    // FL 8 §.

    private Stream<Anmarkning> faststallandet() {
        return ordning.isEmpty()
                ? Stream.of(Forbundsregler.ORDNING_SAKNAS.anmarkning(Map.of()))
                : medlemmar.stream().flatMap(m -> faststallande(ordning.orElseThrow(), m).stream());
    }

    private Optional<Anmarkning> faststallande(Forbundsordning version, Medlem medlem) {
        Optional<LocalDate> faststalld =
                version.antagande(medlem).map(BeslutRef::datum).filter(nar -> !nar.isAfter(dag));
        if (faststalld.isEmpty()) {
            return Optional.of(Forbundsregler.EJ_FASTSTALLD.anmarkning(
                    Map.of("medlem", Forbundsregler.ord(medlem), "fran", new Uppgift.Datum(version.fran()))));
        }
        return faststalld
                .filter(nar -> nar.isAfter(version.fran()))
                .map(nar -> Forbundsregler.FASTSTALLD_SENARE.anmarkning(Map.of(
                        "medlem", Forbundsregler.ord(medlem),
                        "faststalld", new Uppgift.Datum(nar),
                        "fran", new Uppgift.Datum(version.fran()))));
    }

    /** The first version counts only if it was in force when the association was formed. */
    private Stream<Anmarkning> bildandet() {
        return forbund.bildat().stream()
                .flatMap(bildat -> versioner.stream()
                        .min(Comparator.comparing(Forbundsordning::fran))
                        .filter(forsta -> !forsta.fran().isAfter(bildat))
                        .flatMap(forsta -> forsta.faststalld(forbund.medlemmar(bildat)))
                        .filter(bildat::isBefore)
                        .map(faststalld -> Forbundsregler.BILDAT_FORE.anmarkning(Map.of(
                                "bildat", new Uppgift.Datum(bildat), "faststalld", new Uppgift.Datum(faststalld))))
                        .stream());
    }

    // FL 9 och 13 §§.

    private Stream<Anmarkning> punkterna() {
        return ordning.stream()
                .flatMap(version -> version.saknadePunkter().stream())
                .map(punkt -> {
                    Regel regel =
                            punkt.arVillkorad() ? Forbundsregler.VILLKORAD_PUNKT_SAKNAS : Forbundsregler.PUNKT_SAKNAS;
                    return regel.anmarkning(Map.of(
                            "nummer", Uppgift.Tal.of(punkt.nummer()), "punkt", new Uppgift.Begrepp(punkt.name())));
                });
    }

    private Stream<Anmarkning> majoritetskraven() {
        return regler().majoritetskrav().varde().stream()
                .filter(krav -> !krav.arKvalificeradMajoritet())
                .map(krav -> Forbundsregler.MAJORITET.anmarkning(Map.of(
                        "arende", new Uppgift.Ord(krav.arende()),
                        "andel", new Uppgift.Ord(krav.andel().toString()))));
    }

    private Stream<Anmarkning> mandatet() {
        int ar = regler().mandatar().varde();
        return ar <= LokalaRegler.LANGSTA_MANDAT
                ? Stream.empty()
                : Stream.of(Forbundsregler.MANDAT_FOR_LANGT.anmarkning(Map.of("ar", Uppgift.Tal.of(ar))));
    }

    // FL 20 §.

    /** A single member kommun needs not be agreed on. */
    private Stream<Anmarkning> arkivet() {
        List<Medlem> kommuner =
                medlemmar.stream().filter(m -> m.part() == Part.KOMMUN).toList();
        if (forbund.arkivkommun().isEmpty()) {
            return kommuner.size() > 1
                    ? Stream.of(Forbundsregler.ARKIVKOMMUN_SAKNAS.anmarkning(Map.of()))
                    : Stream.empty();
        }
        Kommunkod vald = forbund.arkivkommun().orElseThrow();
        boolean arMedlem = indelning
                .kommun(vald, dag)
                .filter(kommun -> kommuner.stream().anyMatch(m -> ar(m, kommun)))
                .isPresent();
        return arMedlem
                ? Stream.empty()
                : Stream.of(Forbundsregler.ARKIVKOMMUN_EJ_MEDLEM.anmarkning(
                        Map.of("kommun", new Uppgift.Ord(indelning.namn(vald)))));
    }

    // FL 27 §.

    private Stream<Anmarkning> uttradena() {
        return uttraden().flatMap(m -> uttrade(m).stream());
    }

    private Optional<Anmarkning> uttrade(Medlemskap medlemskap) {
        Uppgift medlem = Forbundsregler.ord(medlemskap.medlem());
        LocalDate sista = medlemskap.till().orElseThrow();
        if (medlemskap.uppsagt().isEmpty()) {
            return Optional.of(Forbundsregler.UPPSAGNING_SAKNAS.anmarkning(
                    Map.of("medlem", medlem, "sista", new Uppgift.Datum(sista))));
        }
        LocalDate tidigast = tidigasteUttrade(versioner, medlemskap.uppsagt().orElseThrow());
        return sista.isBefore(tidigast)
                ? Optional.of(Forbundsregler.UTTRADE_FOR_TIDIGT.anmarkning(Map.of(
                        "medlem", medlem,
                        "sista", new Uppgift.Datum(sista),
                        "tidigast", new Uppgift.Datum(tidigast))))
                : Optional.empty();
    }

    /**
     * The earliest last day of a member that gives notice on a day (FL 27 §).
     *
     * @param versioner every version of the <i>förbundsordning</i>, none null; may be empty
     * @param uppsagt the day of the notice, not null
     * @return three years later, or less by the version in force that day; never null
     */
    public static LocalDate tidigasteUttrade(Collection<Forbundsordning> versioner, LocalDate uppsagt) {
        return Forbundsordning.iKraft(versioner, uppsagt)
                .map(Forbundsordning::lokalaRegler)
                .orElse(LokalaRegler.utanOrdning())
                .uppsagningstid()
                .varde()
                .sistaDag(uppsagt);
    }

    private Stream<Anmarkning> uppsagningstiden() {
        boolean forLang = regler().uppsagningstid().varde().sistaDag(dag).isAfter(LokalaRegler.TRE_AR.sistaDag(dag));
        return forLang ? Stream.of(Forbundsregler.UPPSAGNINGSTID_FOR_LANG.anmarkning(Map.of())) : Stream.empty();
    }

    /** Members that have not left yet but are to; not those whose association ceases the same day. */
    private Stream<Medlemskap> uttraden() {
        return forbund.medlemskap().stream()
                .filter(m -> m.till().isPresent() && m.giltighet().contains(dag))
                .filter(m -> !m.till().equals(forbund.upplost()));
    }

    // Who is who.

    private LokalaRegler regler() {
        return ordning.map(Forbundsordning::lokalaRegler).orElse(LokalaRegler.utanOrdning());
    }

    private boolean har(Part part) {
        return medlemmar.stream().anyMatch(m -> m.part() == part);
    }

    private List<Kommun> kommuner(LocalDate nar) {
        return forbund.omrade(nar).stream()
                .map(Omradesdel::kommun)
                .distinct()
                .flatMap(kod -> indelning.kommun(kod, nar).stream())
                .toList();
    }

    /** The area, or while nobody has said what it is, the municipalities that are members. */
    private List<Kommun> kommunerEllerMedlemmarnas(LocalDate nar) {
        List<Kommun> kommuner = kommuner(nar);
        return kommuner.isEmpty()
                ? forbund.medlemmar(nar).stream()
                        .map(Medlem::kommunkod)
                        .flatMap(Optional::stream)
                        .flatMap(kod -> indelning.kommun(kod, nar).stream())
                        .toList()
                : kommuner;
    }

    private static boolean ar(Medlem medlem, Kommun kommun) {
        return medlem.part() == Part.KOMMUN
                && medlem.kommunkod().map(kommun.kod()::equals).orElseGet(() -> kommun.heter(medlem.namn()));
    }

    private static boolean ar(Medlem medlem, Region region) {
        return medlem.part() == Part.REGION
                && medlem.regionkod().map(region.kod()::equals).orElseGet(() -> region.heter(medlem.namn()));
    }
}
