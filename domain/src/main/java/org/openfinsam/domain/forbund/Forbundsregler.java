package org.openfinsam.domain.forbund;

import static org.openfinsam.domain.lag.Allvar.FEL;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Regel;
import org.openfinsam.domain.lag.Regelkalla;
import org.openfinsam.domain.lag.Uppgift;
import org.openfinsam.domain.tid.Giltighet;

/**
 * The rules of an association and its members.
 *
 * @since 0.1
 */
public final class Forbundsregler implements Regelkalla {

    private static final Regel MEDLEM_TVA_GANGER = Regel.of("MEDLEM-TVA-GANGER", FEL, null, "medlem", "dagar");
    private static final Regel OMRADE_TVA_GANGER = Regel.of("OMRADE-TVA-GANGER", FEL, null, "omrade");
    private static final Regel KOD_OKAND = Regel.of("KOD-OKAND", FEL, null, "kod", "namn");

    /** The source, as {@link java.util.ServiceLoader} makes it. */
    public Forbundsregler() {}

    @Override
    public List<Regel> regler() {
        return List.of(MEDLEM_TVA_GANGER, OMRADE_TVA_GANGER, KOD_OKAND);
    }

    static Anmarkning tvaGanger(Medlemskap nytt, Medlemskap annat) {
        return MEDLEM_TVA_GANGER.anmarkning(Map.of("medlem", ord(nytt.medlem()), "dagar", ord(annat.giltighet())));
    }

    static Anmarkning tvaGanger(Omradesdel del) {
        return OMRADE_TVA_GANGER.anmarkning(Map.of("omrade", ord(del)));
    }

    /** Finds a code that nobody has on any of the days; a member without code is no finding here. */
    static Optional<Anmarkning> okandKod(Medlem medlem, Giltighet dagar) {
        boolean kand = switch (medlem.part()) {
            case KOMMUN ->
                medlem.kommunkod()
                        .map(kod -> Indelning.svensk().arKand(kod, dagar))
                        .orElse(true);
            case REGION ->
                medlem.regionkod()
                        .map(kod -> Indelning.svensk().arKand(kod, dagar))
                        .orElse(true);
            case FORSAKRINGSKASSAN, ARBETSFORMEDLINGEN -> true;
        };
        return kand ? Optional.empty() : medlem.kod().map(kod -> okandKod(kod, medlem.namn()));
    }

    static Optional<Anmarkning> okandKod(Omradesdel del) {
        return Indelning.svensk().arKand(del.kommun(), del.giltighet())
                ? Optional.empty()
                : Optional.of(okandKod(del.kommun().toString(), del.del().orElse("")));
    }

    private static Anmarkning okandKod(String kod, String namn) {
        return KOD_OKAND.anmarkning(Map.of("kod", new Uppgift.Ord(kod), "namn", new Uppgift.Ord(namn)));
    }

    private static Uppgift ord(Medlem medlem) {
        return new Uppgift.Ord(medlem.namn());
    }

    private static Uppgift ord(Omradesdel del) {
        return new Uppgift.Ord(Indelning.svensk().namn(del.kommun())
                + del.del().map(d -> ", " + d).orElse(""));
    }

    private static Uppgift ord(Giltighet dagar) {
        return new Uppgift.Ord(dagar.toString().replace('/', '–'));
    }
}
