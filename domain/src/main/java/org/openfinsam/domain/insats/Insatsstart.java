package org.openfinsam.domain.insats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.Kommunkod;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.medel.Givare;

/**
 * How an <i>insats</i> begins: what an application said and the board granted. Somebody reads it before it is kept.
 *
 * @since 0.1
 */
public final class Insatsstart {

    private Insatsstart() {}

    /**
     * The <i>insats</i> as it begins.
     *
     * <p>The association's money is what the decision binds, never what is only a direction and never what was asked for; the
     * other payers' is what they have promised and not withdrawn. A role whose share of full time the application does not
     * say is left out: that is not the same as working by need. Ages, reporting line, method and the answer on ESF are left
     * out too: no question of a call asks for them as data.
     *
     * @param ansokan the application, not null
     * @param beslut a decision on it that stands and grants money, not null
     * @param slag the kind: one, which the authority's register cannot change; not null
     * @return a new insats, never null
     * @throws IllegalArgumentException if the decision is about another application, is revoked or grants nothing
     * @throws ArithmeticException if a sum does not fit
     */
    public static Insats av(Askande ansokan, Askandebeslut beslut, Insatsslag slag) {
        if (!ansokan.id().equals(beslut.askande())) {
            throw new IllegalArgumentException("The decision is about " + beslut.askande() + ", not " + ansokan.id());
        }
        if (!beslut.galler() || !beslut.slag().beviljar()) {
            throw new IllegalArgumentException("Nothing is granted by " + beslut.beslut());
        }
        Askandeinnehall det = ansokan.innehall();
        List<Givare> parter =
                det.parter().stream().map(Uppdragsgrans::part).distinct().toList();
        List<Kostnadsrad> rader = det.rader();
        return new Insats(
                InsatsId.ny(),
                ansokan.forbund(),
                det.namn(),
                Objects.requireNonNull(slag, "slag"),
                null,
                "",
                Stream.of(svar(det, Fraga.BEHOV), svar(det, Fraga.ARBETSFORMAGA))
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining("\n")),
                new Malgrupp(null, stycken(svar(det, Fraga.MALGRUPP))),
                stycken(svar(det, Fraga.MAL)).stream()
                        .map(mal -> new Insatsmal(mal, "", ""))
                        .toList(),
                kommuner(det.utforare(), parter),
                det.utforare(),
                parter,
                det.period() == null ? null : det.period().fran(),
                det.period() == null ? null : det.period().till(),
                rader.stream()
                        .flatMap(rad -> roll(rad, det.utforare()).stream())
                        .toList(),
                null,
                null,
                null,
                "",
                rader.isEmpty()
                        ? null
                        : Belopp.summa(Finansieringssumma.of(rader).stream()
                                .map(Finansieringssumma::kostnad)
                                .toList()),
                medel(rader, beslut));
    }

    private static String svar(Askandeinnehall det, String fraga) {
        return det.svar().getOrDefault(fraga, "");
    }

    private static List<String> stycken(String text) {
        return text.lines().map(String::strip).filter(rad -> !rad.isEmpty()).toList();
    }

    private static List<Kommunkod> kommuner(Givare agare, List<Givare> parter) {
        return Stream.concat(Stream.ofNullable(agare), parter.stream())
                .filter(givare -> givare.part().filter(Part.KOMMUN::equals).isPresent())
                .flatMap(givare -> givare.kod().stream())
                .map(Kommunkod::of)
                .distinct()
                .toList();
    }

    /** A post is held at the party that pays for it, or else at the owner. */
    private static Optional<Bemanning> roll(Kostnadsrad rad, Givare agare) {
        List<Finansiar> betalare = rad.finansiering().stream()
                .filter(Finansiering::galler)
                .map(Finansiering::finansiar)
                .distinct()
                .toList();
        Finansiar ende = betalare.size() == 1 ? betalare.get(0) : null;
        Givare part = ende != null && ende.slag() == Finansiar.Slag.PART ? ende.givare() : agare;
        return rad.slag() != Kostnadsslag.PERSONAL || rad.omfattning() == null || part == null
                ? Optional.empty()
                : Optional.of(new Bemanning(part, rad.resurs(), Omfattning.exakt(rad.omfattning()), false, null, ende));
    }

    private static List<Insatsmedel> medel(List<Kostnadsrad> rader, Askandebeslut beslut) {
        List<Insatsmedel> medel = new ArrayList<>();
        beslut.ataganden().forEach((ar, belopp) -> medel.add(new Insatsmedel(ar, Finansiar.forbundet(), belopp)));
        Map<List<Object>, Insatsmedel> andras = new LinkedHashMap<>();
        rader.stream()
                .flatMap(rad -> rad.finansiering().stream())
                .filter(f -> f.galler() && f.finansiar().slag() != Finansiar.Slag.FORBUNDET)
                .map(f -> new Insatsmedel(f.ar(), f.finansiar(), f.belopp(), f.form(), f.viaForbundet()))
                .forEach(m -> andras.merge(
                        List.of(m.ar(), m.finansiar(), m.form(), m.viaForbundet()),
                        m,
                        (ett, annat) -> new Insatsmedel(
                                ett.ar(),
                                ett.finansiar(),
                                ett.belopp().plus(annat.belopp()),
                                ett.form(),
                                ett.viaForbundet())));
        medel.addAll(andras.values());
        return List.copyOf(medel);
    }
}
