package org.openfinsam.domain.forbund;

import static org.openfinsam.domain.lag.Allvar.FEL;
import static org.openfinsam.domain.lag.Allvar.VARNING;
import static org.openfinsam.domain.lag.Forfattning.FINSAMLAGEN;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Lagrum;
import org.openfinsam.domain.lag.Regel;
import org.openfinsam.domain.lag.Regelkalla;
import org.openfinsam.domain.lag.Uppgift;
import org.openfinsam.domain.tid.Giltighet;

/**
 * The rules of an association and its members: FL 1–4, 8, 9, 13, 20 and 27 §§, in force from 2004, and what a register has to
 * be to be asked at all.
 *
 * <p>The act says <i>region</i> since 2020 and said <i>landsting</i> before; for the state's agencies it has had other names
 * too. The rules are the same, so each has one version.
 *
 * @since 0.1
 */
public final class Forbundsregler implements Regelkalla {

    private static final LocalDate I_KRAFT = LocalDate.of(2004, Month.JANUARY, 1);

    static final Regel OMRADE_SAKNAS = lag("1", "FL1-OMRADE-SAKNAS", FEL);
    static final Regel UTANFOR_OMRADET = lag("1", "FL1-KOMMUN-UTANFOR-OMRADET", FEL, "kommun");
    static final Regel MALGRUPP_SAKNAS = lag("2", "FL2-MALGRUPP-SAKNAS", FEL);
    static final Regel ARBETSFORMAGA_SAKNAS = lag("2", "FL2-ARBETSFORMAGA-SAKNAS", FEL);
    static final Regel PART_SAKNAS = lag("3", "FL3-PART-SAKNAS", FEL, "part");
    static final Regel INGEN_KVAR = lag("3", "FL3-INGEN-KVAR", FEL, "medlem", "sista", "part");
    static final Regel KOMMUN_EJ_MEDLEM = lag("3", "FL3-KOMMUN-EJ-MEDLEM", FEL, "kommun");
    static final Regel REGION_EJ_MEDLEM = lag("3", "FL3-REGION-EJ-MEDLEM", FEL, "region", "kommuner");
    static final Regel ORGANISATIONSNUMMER_SAKNAS = lag("4", "FL4-ORGANISATIONSNUMMER-SAKNAS", VARNING);
    static final Regel ORDNING_SAKNAS = lag("8", "FL8-ORDNING-SAKNAS", FEL);
    static final Regel EJ_FASTSTALLD = lag("8", "FL8-EJ-FASTSTALLD", FEL, "medlem", "fran");
    static final Regel FASTSTALLD_SENARE = lag("8", "FL8-FASTSTALLD-SENARE", VARNING, "medlem", "faststalld", "fran");
    static final Regel BILDAT_FORE = lag("8", "FL8-BILDAT-FORE-FASTSTALLANDET", FEL, "bildat", "faststalld");
    static final Regel PUNKT_SAKNAS = lag("9", "FL9-PUNKT-SAKNAS", FEL, "nummer", "punkt");
    // The act itself says "if": a reason why the point does not apply is an answer (regler.md, 9 §).
    static final Regel VILLKORAD_PUNKT_SAKNAS =
            lag("9", "FL9-VILLKORAD-PUNKT-SAKNAS", VARNING, "nummer", "punkt").medMotiv();
    static final Regel MAJORITET = lag("9", "FL9-MAJORITET", FEL, "arende", "andel");
    static final Regel MANDAT_FOR_LANGT = lag("13", "FL13-MANDAT-FOR-LANGT", FEL, "ar");
    static final Regel ARKIVKOMMUN_SAKNAS = lag("20", "FL20-ARKIVKOMMUN-SAKNAS", FEL);
    static final Regel ARKIVKOMMUN_EJ_MEDLEM = lag("20", "FL20-ARKIVKOMMUN-EJ-MEDLEM", FEL, "kommun");
    static final Regel UTTRADE_FOR_TIDIGT = lag("27", "FL27-UTTRADE-FOR-TIDIGT", FEL, "medlem", "sista", "tidigast");
    static final Regel UPPSAGNING_SAKNAS = lag("27", "FL27-UPPSAGNING-SAKNAS", VARNING, "medlem", "sista");
    static final Regel UPPSAGNINGSTID_FOR_LANG = lag("27", "FL27-UPPSAGNINGSTID-FOR-LANG", FEL);
    // The association's own rule and not the law's (regler.md, 2 §).
    static final Regel FOR_FA_PARTER =
            Regel.of("INSATS-FOR-FA-PARTER", VARNING, null, "antal", "minst").medMotiv();
    static final Regel KOD_SAKNAS = Regel.of("KOD-SAKNAS", VARNING, null, "medlem");
    static final Regel KOD_ANNAT_NAMN = Regel.of("KOD-ANNAT-NAMN", VARNING, null, "kod", "namn", "medlem");
    private static final Regel KOD_OKAND = Regel.of("KOD-OKAND", FEL, null, "kod", "namn");
    private static final Regel MEDLEM_TVA_GANGER = Regel.of("MEDLEM-TVA-GANGER", FEL, null, "medlem", "dagar");
    static final Regel OMBILDNING_NAMN_SAKNAS = Regel.of("OMBILDNING-NAMN-SAKNAS", FEL, null);
    static final Regel OMBILDNING_FINNS_INTE = Regel.of("OMBILDNING-FINNS-INTE", FEL, null, "forbund", "dag");
    static final Regel OMBILDNING_FINNS_REDAN = Regel.of("OMBILDNING-FINNS-REDAN", FEL, null, "forbund");
    static final Regel OMBILDNING_KAPITAL_SAKNAS = Regel.of("OMBILDNING-KAPITAL-SAKNAS", VARNING, null, "forbund");
    static final Regel OMBILDNING_NYCKEL = Regel.of("OMBILDNING-NYCKEL", FEL, null, "summa");
    static final Regel OMBILDNING_NYCKEL_SAKNAS = Regel.of("OMBILDNING-NYCKEL-SAKNAS", VARNING, null);
    static final Regel OMBILDNING_PLATS_SAKNAS = lag("10", "OMBILDNING-PLATS-SAKNAS", VARNING, "medlem");
    static final Regel OMBILDNING_DELAR = Regel.of("OMBILDNING-DELAR", FEL, null);
    static final Regel OMBILDNING_DEL_UTAN_KOMMUN = Regel.of("OMBILDNING-DEL-UTAN-KOMMUN", FEL, null, "forbund");
    static final Regel OMBILDNING_MEDLEM_UTAN_DEL = Regel.of("OMBILDNING-MEDLEM-UTAN-DEL", FEL, null, "medlem");
    static final Regel OMBILDNING_DELNYCKEL = Regel.of("OMBILDNING-DELNYCKEL", FEL, null, "forbund", "summa");
    static final Regel OMBILDNING_KAPITALANDELAR = Regel.of("OMBILDNING-KAPITALANDELAR", FEL, null, "summa");
    static final Regel OMBILDNING_KAPITALANDELAR_SAKNAS = Regel.of("OMBILDNING-KAPITALANDELAR-SAKNAS", VARNING, null);
    static final Regel OMBILDNING_KAPITALNYCKEL_SAKNAS = Regel.of("OMBILDNING-KAPITALNYCKEL-SAKNAS", VARNING, null);
    static final Regel OMBILDNING_LIKVIDATION_SAKNAS = Regel.of("OMBILDNING-LIKVIDATION-SAKNAS", VARNING, null);
    static final Regel OMBILDNING_ARKIV_SAKNAS = lag("20", "OMBILDNING-ARKIV-SAKNAS", VARNING);
    private static final Regel OMBILDNINGSDAG = Regel.of("OMBILDNING-DAG", FEL, null, "forbund", "steg", "vantad");
    private static final Regel OMRADE_TVA_GANGER = Regel.of("OMRADE-TVA-GANGER", FEL, null, "omrade");

    /** The source, as {@link java.util.ServiceLoader} makes it. */
    public Forbundsregler() {}

    private static Regel lag(String paragraf, String kod, Allvar allvar, String... parametrar) {
        return Regel.of(kod, allvar, Lagrum.of(FINSAMLAGEN, paragraf), parametrar)
                .iKraft(I_KRAFT, null);
    }

    @Override
    public List<Regel> regler() {
        return List.of(
                OMRADE_SAKNAS,
                UTANFOR_OMRADET,
                MALGRUPP_SAKNAS,
                ARBETSFORMAGA_SAKNAS,
                PART_SAKNAS,
                INGEN_KVAR,
                KOMMUN_EJ_MEDLEM,
                REGION_EJ_MEDLEM,
                ORGANISATIONSNUMMER_SAKNAS,
                ORDNING_SAKNAS,
                EJ_FASTSTALLD,
                FASTSTALLD_SENARE,
                BILDAT_FORE,
                PUNKT_SAKNAS,
                VILLKORAD_PUNKT_SAKNAS,
                MAJORITET,
                MANDAT_FOR_LANGT,
                ARKIVKOMMUN_SAKNAS,
                ARKIVKOMMUN_EJ_MEDLEM,
                UTTRADE_FOR_TIDIGT,
                UPPSAGNING_SAKNAS,
                UPPSAGNINGSTID_FOR_LANG,
                FOR_FA_PARTER,
                KOD_SAKNAS,
                KOD_ANNAT_NAMN,
                KOD_OKAND,
                MEDLEM_TVA_GANGER,
                OMBILDNINGSDAG,
                OMBILDNING_NAMN_SAKNAS,
                OMBILDNING_FINNS_INTE,
                OMBILDNING_FINNS_REDAN,
                OMBILDNING_KAPITAL_SAKNAS,
                OMBILDNING_NYCKEL,
                OMBILDNING_NYCKEL_SAKNAS,
                OMBILDNING_PLATS_SAKNAS,
                OMBILDNING_DELAR,
                OMBILDNING_DEL_UTAN_KOMMUN,
                OMBILDNING_MEDLEM_UTAN_DEL,
                OMBILDNING_DELNYCKEL,
                OMBILDNING_KAPITALANDELAR,
                OMBILDNING_KAPITALANDELAR_SAKNAS,
                OMBILDNING_KAPITALNYCKEL_SAKNAS,
                OMBILDNING_LIKVIDATION_SAKNAS,
                OMBILDNING_ARKIV_SAKNAS,
                OMRADE_TVA_GANGER);
    }

    /** The name of a point of FL 9 § stands with the point, and is not written once more. */
    @Override
    public Optional<String> mall(String nyckel, Locale sprak) {
        for (Regel regel : List.of(PUNKT_SAKNAS, VILLKORAD_PUNKT_SAKNAS)) {
            if (nyckel.startsWith(regel.kod() + ".")) {
                return Optional.of(
                        Ordningspunkt.valueOf(nyckel.substring(regel.kod().length() + 1))
                                .rubrik(sprak));
            }
        }
        return Regelkalla.super.mall(nyckel, sprak);
    }

    static Anmarkning tvaGanger(Medlemskap nytt, Medlemskap annat) {
        return MEDLEM_TVA_GANGER.anmarkning(Map.of("medlem", ord(nytt.medlem()), "dagar", ord(annat.giltighet())));
    }

    static Anmarkning tvaGanger(Omradesdel del) {
        return OMRADE_TVA_GANGER.anmarkning(Map.of("omrade", ord(del)));
    }

    static Anmarkning ombildningsdag(Forbund forbund, String steg, LocalDate vantad) {
        return OMBILDNINGSDAG.anmarkning(Map.of(
                "forbund", new Uppgift.Ord(forbund.kortnamn()),
                "steg", new Uppgift.Begrepp(steg),
                "vantad", new Uppgift.Datum(vantad)));
    }

    /** Finds a code that nobody has on any of the days; a member without code is no finding here. */
    static Optional<Anmarkning> okandKod(Medlem medlem, Giltighet dagar) {
        boolean kand = medlem.kommunkod()
                        .map(kod -> Indelning.svensk().arKand(kod, dagar))
                        .orElse(true)
                && medlem.regionkod()
                        .map(kod -> Indelning.svensk().arKand(kod, dagar))
                        .orElse(true);
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

    static Uppgift ord(Medlem medlem) {
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
