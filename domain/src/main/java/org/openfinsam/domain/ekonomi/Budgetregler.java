package org.openfinsam.domain.ekonomi;

import static org.openfinsam.domain.lag.Allvar.FEL;
import static org.openfinsam.domain.lag.Allvar.VARNING;
import static org.openfinsam.domain.lag.Forfattning.FINSAMLAGEN;
import static org.openfinsam.domain.lag.Forfattning.KOMMUNALLAGEN;
import static org.openfinsam.domain.lag.Forfattning.KOMMUNALLAGEN_1991;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.domain.lag.Lagrum;
import org.openfinsam.domain.lag.Regel;
import org.openfinsam.domain.lag.Regelkalla;

/**
 * The rules of a budget: FL 19 and 23 §§, and what FL 21 § takes from kommunallagen: 8 kap. 14 §, 11 kap. 5, 6 and 15 §§.
 *
 * <p>How FL 21 § read before 2024 nobody has checked here, so every version of those rules before that year is not verified; before
 * 2018 they name the act of 1991 alone.
 *
 * @since 0.1
 */
public final class Budgetregler implements Regelkalla {

    private static final LocalDate FINSAMLAGEN_I_KRAFT = LocalDate.of(2004, Month.JANUARY, 1);
    private static final LocalDate NYA_KOMMUNALLAGEN = LocalDate.of(2018, Month.JANUARY, 1);
    private static final LocalDate NUVARANDE_LYDELSE = LocalDate.of(2024, Month.JANUARY, 1);
    private static final Lagrum MOTET = Lagrum.of(FINSAMLAGEN, "19");
    private static final Lagrum BUDGETEN = Lagrum.of(FINSAMLAGEN, "23");

    static final List<Regel> EJ_OFFENTLIGT = finsam("FL19-BUDGET-EJ-OFFENTLIGT", MOTET, "beslut");
    static final List<Regel> EJ_BESLUTAD = finsam("FL23-BUDGET-SAKNAS", BUDGETEN, "ar", "senast");
    static final List<Regel> BESLUTAD_FOR_SENT = finsam("FL23-BUDGET-FOR-SENT", BUDGETEN, "ar", "beslutad", "senast");
    static final List<Regel> SAMRAD_SAKNAS = finsam("FL23-SAMRAD-SAKNAS", BUDGETEN, "medlem", "ar");
    static final List<Regel> SAMRAD_FOR_SENT = finsam("FL23-SAMRAD-FOR-SENT", BUDGETEN, "medlem", "samrad", "beslutad");
    static final List<Regel> EJ_PUBLICERAT = kommunal(FEL, "8", "14", "KL8:14-EJ-PUBLICERAT", "ar");
    static final List<Regel> PUBLICERAT_FOR_SENT =
            kommunal(FEL, "8", "14", "KL8:14-PUBLICERAT-FOR-SENT", "publicerat", "kungjort");
    static final List<Regel> UNDERSKOTT = kommunal(VARNING, "11", "5", "KL11:5-UNDERSKOTT", "ar", "resultat");
    static final List<Regel> MOTIV_SAKNAS = kommunal(VARNING, "11", "5", "KL11:5-MOTIV-SAKNAS", "ar", "resultat");
    static final List<Regel> MOTIV_EFTERAT =
            kommunal(VARNING, "11", "5", "KL11:5-MOTIV-EFTERAT", "ar", "resultat", "skrivet");
    static final List<Regel> EJ_TACKT = kommunal(VARNING, "11", "5", "KL11:5-EJ-TACKT", "ar", "egetKapital");
    static final List<Regel> KAPITAL_SOM_INTAKT =
            kommunal(VARNING, "11", "5", "KL11:5-KAPITAL-SOM-INTAKT", "ar", "belopp", "resultat");
    static final List<Regel> PLAN_SAKNAS = kommunal(FEL, "11", "6", "KL11:6-PLAN-SAKNAS", "ar");
    static final List<Regel> STALLNING_SAKNAS = kommunal(FEL, "11", "6", "KL11:6-STALLNING-SAKNAS", "ar");
    static final List<Regel> MAL_SAKNAS = kommunal(VARNING, "11", "6", "KL11:6-MAL-SAKNAS", "ar");
    static final List<Regel> FINANSIERING_SAKNAS =
            kommunal(FEL, "11", "15", "KL11:15-FINANSIERING-SAKNAS", "ar", "okning");
    static final Regel AVSNITT_OKANT = Regel.of("BUDGET-AVSNITT-OKANT", FEL, null, "avsnitt", "rad");
    static final Regel AR_SAKNAS = Regel.of("BUDGET-AR-SAKNAS", FEL, null, "ar");
    static final Regel RAD_OLASLIG = Regel.of("BUDGET-RAD-OLASLIG", FEL, null, "avsnitt", "rad");

    /** The source, as {@link java.util.ServiceLoader} makes it. */
    public Budgetregler() {}

    @Override
    public List<Regel> regler() {
        return Stream.concat(
                        Stream.of(
                                        EJ_OFFENTLIGT,
                                        EJ_BESLUTAD,
                                        BESLUTAD_FOR_SENT,
                                        SAMRAD_SAKNAS,
                                        SAMRAD_FOR_SENT,
                                        EJ_PUBLICERAT,
                                        PUBLICERAT_FOR_SENT,
                                        UNDERSKOTT,
                                        MOTIV_SAKNAS,
                                        MOTIV_EFTERAT,
                                        EJ_TACKT,
                                        KAPITAL_SOM_INTAKT,
                                        PLAN_SAKNAS,
                                        STALLNING_SAKNAS,
                                        MAL_SAKNAS,
                                        FINANSIERING_SAKNAS)
                                .flatMap(List::stream),
                        Stream.of(AVSNITT_OKANT, AR_SAKNAS, RAD_OLASLIG))
                .toList();
    }

    /** The version in force on a day; none before the act of 2003. */
    static Stream<Regel> iKraft(List<Regel> versioner, LocalDate dag) {
        return versioner.stream().filter(version -> version.arIKraft(dag));
    }

    private static List<Regel> finsam(String kod, Lagrum lagrum, String... parametrar) {
        return List.of(Regel.of(kod, FEL, lagrum, parametrar).iKraft(FINSAMLAGEN_I_KRAFT, null));
    }

    private static List<Regel> kommunal(
            Allvar allvar, String kapitel, String paragraf, String kod, String... parametrar) {
        Lagrum lagrum = Lagrum.of(KOMMUNALLAGEN, kapitel, paragraf);
        Regel nu = Regel.of(kod, allvar, lagrum, parametrar).iKraft(NUVARANDE_LYDELSE, null);
        Regel fore = new Regel(
                kod,
                allvar,
                false,
                lagrum,
                NYA_KOMMUNALLAGEN,
                NUVARANDE_LYDELSE.minusDays(1),
                false,
                List.of(parametrar));
        return List.of(fore.tidigareOverifierad(Lagrum.of(KOMMUNALLAGEN_1991)), fore, nu);
    }
}
