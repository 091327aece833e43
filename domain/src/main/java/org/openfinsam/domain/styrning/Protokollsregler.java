package org.openfinsam.domain.styrning;

import static org.openfinsam.domain.lag.Allvar.FEL;
import static org.openfinsam.domain.lag.Forfattning.KOMMUNALLAGEN;
import static org.openfinsam.domain.lag.Forfattning.KOMMUNALLAGEN_1991;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.openfinsam.domain.lag.Lagrum;
import org.openfinsam.domain.lag.Regel;
import org.openfinsam.domain.lag.Regelkalla;

/**
 * The rules of a meeting's minutes: KL 5 kap. 69 § and 8 kap. 12 §, which FL 19 § makes the association's.
 *
 * <p>Before 2018 the act of 1991 ruled the same; its sections are not verified, so that version names the act alone.
 *
 * @since 0.1
 */
public final class Protokollsregler implements Regelkalla {

    private static final LocalDate NYA_KOMMUNALLAGEN = LocalDate.of(2018, Month.JANUARY, 1);

    static final List<Regel> JUSTERAT_FOR_SENT = versioner(
            Regel.of("KL5:69-JUSTERAT-FOR-SENT", FEL, Lagrum.of(KOMMUNALLAGEN, "5", "69"), "justerat", "senast"));
    static final List<Regel> ANSLAGET_FOR_SENT = versioner(
            Regel.of("KL8:12-ANSLAGET-FOR-SENT", FEL, Lagrum.of(KOMMUNALLAGEN, "8", "12"), "anslaget", "senast"));
    static final List<Regel> NEDTAGET_FOR_TIDIGT = versioner(
            Regel.of("KL8:12-NEDTAGET-FOR-TIDIGT", FEL, Lagrum.of(KOMMUNALLAGEN, "8", "12"), "nedtaget", "tidigast"));

    /** The source, as {@link java.util.ServiceLoader} makes it. */
    public Protokollsregler() {}

    @Override
    public List<Regel> regler() {
        return List.of(JUSTERAT_FOR_SENT, ANSLAGET_FOR_SENT, NEDTAGET_FOR_TIDIGT).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The version in force on the day of the meeting. */
    static Regel iKraft(List<Regel> versioner, LocalDate sammantrade) {
        return versioner.stream()
                .filter(version -> version.arIKraft(sammantrade))
                .findFirst()
                .orElseThrow();
    }

    /** Where a day is set, in the act in force on the day of the meeting. */
    static Lagrum lagrum(Protokollsfrister.Steg steg, LocalDate sammantrade) {
        return switch (steg) {
            case JUSTERAS -> iKraft(JUSTERAT_FOR_SENT, sammantrade).lagrum();
            case ANSLAS -> iKraft(ANSLAGET_FOR_SENT, sammantrade).lagrum();
            case TAS_NED -> iKraft(NEDTAGET_FOR_TIDIGT, sammantrade).lagrum();
            // No rule of ours: nobody here can break it.
            case OVERKLAGAS ->
                sammantrade.isBefore(NYA_KOMMUNALLAGEN)
                        ? Lagrum.of(KOMMUNALLAGEN_1991)
                        : Lagrum.of(KOMMUNALLAGEN, "13", "5");
        };
    }

    private static List<Regel> versioner(Regel nu) {
        Regel gallande = nu.iKraft(NYA_KOMMUNALLAGEN, null);
        return List.of(gallande.tidigareOverifierad(Lagrum.of(KOMMUNALLAGEN_1991)), gallande);
    }
}
