package org.openfinsam.domain.medel;

import static org.openfinsam.domain.lag.Allvar.FEL;
import static org.openfinsam.domain.lag.Allvar.VARNING;
import static org.openfinsam.domain.lag.Forfattning.FINSAMLAGEN;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.openfinsam.domain.lag.Lagrum;
import org.openfinsam.domain.lag.Regel;
import org.openfinsam.domain.lag.Regelkalla;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * The rules of the members' money: FL 3, 5, 5 a, 6 and 22 §§, in force from 2004 where nothing else is said, and the rules
 * of arithmetic that splits stand on.
 *
 * @since 0.1
 */
public final class Medelsregler implements Regelkalla {

    /** The first day of the act. */
    static final LocalDate FINSAMLAGEN_I_KRAFT = LocalDate.of(2004, Month.JANUARY, 1);

    private static final Lagrum PARTERNA = Lagrum.of(FINSAMLAGEN, "3");
    private static final Lagrum ANDELARNA = Lagrum.of(FINSAMLAGEN, "5");
    private static final Lagrum KOMMUN_UTANFOR_REGION = Lagrum.of(FINSAMLAGEN, "5 a");
    private static final Lagrum OVERFORING = Lagrum.of(FINSAMLAGEN, "6");
    private static final Lagrum BRISTEN = Lagrum.of(FINSAMLAGEN, "22");

    static final Regel REGION_SAKNAS =
            Regel.of("FL3-REGION-SAKNAS", FEL, PARTERNA, "kommuner").iKraft(FINSAMLAGEN_I_KRAFT, null);
    static final Regel HALFTEN =
            Regel.of("FL5-HALFTEN", FEL, ANDELARNA, "differens").medAvrundning().iKraft(FINSAMLAGEN_I_KRAFT, null);
    static final Regel FJARDEDEL = Regel.of("FL5-FJARDEDEL", FEL, ANDELARNA, "differens")
            .medAvrundning()
            .iKraft(FINSAMLAGEN_I_KRAFT, null);
    static final Regel ARBETSFORMEDLINGEN =
            Regel.of("FL5-AF", VARNING, ANDELARNA, "belopp").iKraft(FINSAMLAGEN_I_KRAFT, null);
    static final Regel NYCKEL =
            Regel.of("FL5-NYCKEL", FEL, ANDELARNA, "part", "summa", "differens").iKraft(FINSAMLAGEN_I_KRAFT, null);
    static final Regel AVTAL_SAKNAS =
            Regel.of("FL5-AVTAL-SAKNAS", VARNING, ANDELARNA, "part").iKraft(FINSAMLAGEN_I_KRAFT, null);
    // The act prescribes no key: the members of a party agree, also on another split than their key gives (regler.md, 5
    // §).
    static final Regel NYCKELDEL = Regel.of(
                    "FL5-NYCKELDEL", VARNING, ANDELARNA, "medlem", "beslutat", "beraknat", "differens")
            .medMotiv()
            .medAvrundning()
            .iKraft(FINSAMLAGEN_I_KRAFT, null);
    static final Regel ALDRAR =
            Regel.of("FL5-ALDERSSPANN", FEL, ANDELARNA, "filens", "nyckelns").iKraft(FINSAMLAGEN_I_KRAFT, null);
    static final Regel BEFOLKNING_SAKNAS =
            Regel.of("FL5-BEFOLKNING-SAKNAS", FEL, ANDELARNA, "kommuner").iKraft(FINSAMLAGEN_I_KRAFT, null);
    // The act names no day for a member's decision, nor for its payment.
    static final Regel BESLUT_SAKNAS = Regel.of("FL5-BESLUT-SAKNAS", VARNING, ANDELARNA, "medlem", "dag")
            .medMotiv()
            .iKraft(FINSAMLAGEN_I_KRAFT, null);
    static final Regel FORFALLET = Regel.of(
                    "FL5-FORFALLET", VARNING, ANDELARNA, "medlem", "forfallet", "betalt", "differens")
            .medMotiv()
            .iKraft(FINSAMLAGEN_I_KRAFT, null);
    static final Regel UTANFOR_REGION = utanforRegion();
    static final Regel EJ_MEDLEM =
            Regel.of("FL6-EJ-MEDLEM", FEL, OVERFORING, "givare").iKraft(FINSAMLAGEN_I_KRAFT, null);
    static final Regel NATURA =
            Regel.of("FL6-NATURA", FEL, OVERFORING, "givare").iKraft(FINSAMLAGEN_I_KRAFT, null);
    static final Regel BRIST =
            Regel.of("FL22-BRIST", VARNING, BRISTEN, "egetKapital").iKraft(FINSAMLAGEN_I_KRAFT, null);
    static final Regel KAPITALNIVA = kapitalniva();
    static final Regel BETALT_FOR_MYCKET =
            Regel.of("BETALT-FOR-MYCKET", VARNING, null, "medlem", "beslutat", "betalt", "differens");
    static final Regel DUBBLETT = Regel.of("MEDLEM-DUBBLETT", FEL, null, "part", "medlemmar");
    static final Regel OJAMN = Regel.of("AVRUNDNING-OJAMN", FEL, null, "totalt", "enhet");
    static final Regel POTT_FOR_LITEN = Regel.of("POTT-FOR-LITEN", FEL, null, "pott", "behov", "differens");
    static final Regel MODELLVIKTER = Regel.of("TILLDELNING-VIKTER", FEL, null, "summa");
    static final Regel MODELLNYCKEL = Regel.of("TILLDELNING-NYCKEL", FEL, null, "nyckel");

    /** The source, as {@link java.util.ServiceLoader} makes it. */
    public Medelsregler() {}

    @Override
    public List<Regel> regler() {
        return List.of(
                REGION_SAKNAS,
                HALFTEN,
                FJARDEDEL,
                ARBETSFORMEDLINGEN,
                NYCKEL,
                AVTAL_SAKNAS,
                NYCKELDEL,
                ALDRAR,
                BEFOLKNING_SAKNAS,
                BESLUT_SAKNAS,
                FORFALLET,
                UTANFOR_REGION,
                EJ_MEDLEM,
                NATURA,
                BRIST,
                KAPITALNIVA,
                BETALT_FOR_MYCKET,
                DUBBLETT,
                OJAMN,
                POTT_FOR_LITEN,
                MODELLVIKTER,
                MODELLNYCKEL);
    }

    /** Inserted by 2010:350. Its text is read, the day it came into force is not: 1 July 2010 is what is generally said. */
    private static Regel utanforRegion() {
        LocalDate infordes = LocalDate.of(2010, Month.JULY, 1);
        return new Regel(
                "FL5-UTANFOR-REGION", FEL, false, KOMMUN_UTANFOR_REGION, infordes, null, false, List.of("kommun"));
    }

    /** Nationella rådet's recommendation of 2 October 2013; no law, and what it recommends is not known here. A reason is an answer: the council only recommends. */
    private static Regel kapitalniva() {
        LocalDate rekommendationen = LocalDate.of(2013, Month.OCTOBER, 2);
        return new Regel(
                        "KAPITAL-OVER-NIVA",
                        VARNING,
                        false,
                        null,
                        rekommendationen,
                        null,
                        false,
                        List.of("egetKapital", "medel", "andel", "hogst", "over"))
                .medMotiv();
    }

    static void kontrolleraIKraft(Rakenskapsar ar) {
        if (ar.ar() < FINSAMLAGEN_I_KRAFT.getYear()) {
            throw new IllegalArgumentException("Lag (2003:1210) is in force from 2004, not in " + ar);
        }
    }
}
