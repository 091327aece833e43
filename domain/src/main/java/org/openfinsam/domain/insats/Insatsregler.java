package org.openfinsam.domain.insats;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Forfattning;
import org.openfinsam.domain.lag.Lagrum;
import org.openfinsam.domain.lag.Personnummersokare;
import org.openfinsam.domain.lag.Regel;
import org.openfinsam.domain.lag.Regelkalla;
import org.openfinsam.domain.lag.Uppgift;

/**
 * The rules of applications, their preparation and what is decided on them, of agreements and of <i>insatser</i>: FL 2 and 7 §§,
 * in force from 2004, and the arithmetic of who pays. FL 6 § is the room of the members' money.
 *
 * @since 0.1
 */
public final class Insatsregler implements Regelkalla {

    private static final LocalDate FINSAMLAGEN_I_KRAFT = LocalDate.of(2004, Month.JANUARY, 1);
    private static final Lagrum ANDAMALET = Lagrum.of(Forfattning.FINSAMLAGEN, "2");
    private static final Lagrum UPPGIFTERNA = Lagrum.of(Forfattning.FINSAMLAGEN, "7");

    static final Regel UTFORARE_SAKNAS =
            Regel.of("FL7-UTFORARE-SAKNAS", Allvar.FEL, UPPGIFTERNA).iKraft(FINSAMLAGEN_I_KRAFT, null);
    static final Regel UTFORARE_EJ_MEDLEM = Regel.of("FL7-UTFORARE-EJ-MEDLEM", Allvar.FEL, UPPGIFTERNA, "utforare")
            .iKraft(FINSAMLAGEN_I_KRAFT, null);
    static final Regel FORBUNDET_UTFOR =
            Regel.of("FL7-FORBUNDET-UTFOR", Allvar.FEL, UPPGIFTERNA).iKraft(FINSAMLAGEN_I_KRAFT, null);
    static final Regel SLAG_SAKNAS = Regel.of("INSATS-SLAG-SAKNAS", Allvar.FEL, null);
    static final Regel BLANDAT = Regel.of("INSATS-BLANDAT-SLAG", Allvar.FEL, null, "antal");
    static final Regel LAST = Regel.of("ASKANDE-LAST", Allvar.FEL, null, "lage");
    static final Regel STANGD = Regel.of("ASKANDE-UTLYSNING-STANGD", Allvar.FEL, null, "oppnar", "stanger");
    static final Regel PERSONNUMMER = Regel.of("ASKANDE-PERSONNUMMER", Allvar.FEL, null, "falt", "slag");
    static final Regel OBESVARAD = Regel.of("ASKANDE-OBESVARAD", Allvar.FEL, null, "fraga");
    static final Regel UPPDRAGSGRANS = Regel.of("ASKANDE-UPPDRAGSGRANS", Allvar.FEL, null, "part");
    static final Regel INGET_ASKAT = Regel.of("ASKANDE-INGET-ASKAT", Allvar.FEL, null);
    static final Regel INGA_KOSTNADER = Regel.of("ASKANDE-INGA-KOSTNADER", Allvar.FEL, null);
    static final Regel AR_BLANDAS =
            Regel.of("ASKANDE-AR-BLANDAS", Allvar.FEL, null, "utlysning", "askat", "kostnader", "finansiering");
    static final Regel SUMMA = Regel.of("ASKANDE-SUMMA", Allvar.VARNING, null, "ar", "askat", "raderna", "differens");
    static final Regel ANDEL =
            Regel.of("ASKANDE-ANDEL", Allvar.VARNING, null, "ar", "finansiar", "angivet", "beraknat", "del", "hela");
    static final Regel OBETALD =
            Regel.of("RAD-OBETALD", Allvar.FEL, null, "nr", "rad", "ar", "kostnad", "betalt", "differens");
    static final Regel OVERBETALD =
            Regel.of("RAD-OVERBETALD", Allvar.FEL, null, "nr", "rad", "ar", "kostnad", "betalt", "differens");
    static final Regel ATERTAGET =
            Regel.of("RAD-LOFTE-ATERTAGET", Allvar.FEL, null, "nr", "rad", "ar", "finansiar", "belopp", "dag");
    static final Regel DELTID =
            Regel.of("RAD-DELTID-SOM-HELTID", Allvar.FEL, null, "nr", "rad", "ar", "omfattning", "kostnad", "heltid");
    static final Regel TVA_PRISER =
            Regel.of("RESURS-TVA-PRISER", Allvar.VARNING, null, "resurs", "ar", "lagst", "hogst");
    static final Regel BILAGA_STOR = Regel.of("BILAGA-FOR-STOR", Allvar.FEL, null, "fil", "mb", "hogst");
    static final Regel BILAGA_SLAG = Regel.of("BILAGA-SLAG", Allvar.FEL, null, "fil", "slag");
    static final Regel BILAGA_INNEHALL = Regel.of("BILAGA-INNEHALL", Allvar.FEL, null, "fil", "andelse");
    static final Regel OVER_TAK =
            Regel.of("ASKANDE-OVER-TAK", Allvar.VARNING, null, "ar", "askat", "hogst", "differens");
    static final Regel LOFTE_ATERTAGET =
            Regel.of("ASKANDE-LOFTE-ATERTAGET", Allvar.FEL, null, "askande", "rad", "ar", "finansiar", "belopp", "dag");
    static final Regel REKOMMENDATION_SAKNAS = Regel.of("BEREDNING-REKOMMENDATION-SAKNAS", Allvar.FEL, null);
    static final Regel REKOMMENDATION_MOTIV = Regel.of("BEREDNING-MOTIV-SAKNAS", Allvar.FEL, null);
    static final Regel PUNKT_ANSVARIG = Regel.of("BEREDNING-PUNKT-ANSVARIG", Allvar.FEL, null, "nr", "text");
    static final Regel OVER_ASKAT =
            Regel.of("BEREDNING-OVER-ASKAT", Allvar.VARNING, null, "ar", "askat", "belopp", "differens");
    static final Regel MOT_VOTERINGEN =
            Regel.of("BEREDNING-MOT-VOTERINGEN", Allvar.VARNING, null, "antalFor", "antalMot");
    static final Regel POANG_SAKNAS = Regel.of("BEREDNING-POANG-SAKNAS", Allvar.VARNING, null, "prioritering");
    static final Regel YTTRANDE_SAKNAS = Regel.of("BEREDNING-YTTRANDE-SAKNAS", Allvar.VARNING, null, "part");
    static final Regel EJ_INLAMNAT = Regel.of("BESLUT-EJ-INLAMNAT", Allvar.FEL, null, "askande");
    static final Regel BELOPP_SAKNAS = Regel.of("BESLUT-BELOPP-SAKNAS", Allvar.FEL, null);
    static final Regel BELOPP_UTAN_BIFALL = Regel.of("BESLUT-BELOPP-UTAN-BIFALL", Allvar.FEL, null);
    static final Regel BESLUT_MOTIV = Regel.of("BESLUT-MOTIV-SAKNAS", Allvar.FEL, null, "beslut");
    static final Regel OMPROVNING_SAKNAS = Regel.of("BESLUT-OMPROVNING-SAKNAS", Allvar.FEL, null, "ar");
    static final Regel BEVILJAT_OVER_ASKAT = Regel.of(
                    "BESLUT-OVER-ASKAT", Allvar.VARNING, null, "ar", "askat", "belopp", "differens")
            .medAvrundning();
    static final Regel PLATSHALLARE = Regel.of("AVTAL-PLATSHALLARE", Allvar.FEL, null, "plats");
    static final Regel PART_DUBBLETT = Regel.of("AVTAL-PART-DUBBLETT", Allvar.FEL, null, "part", "antal");
    static final Regel PART_NUMMER = Regel.of("AVTAL-ORGANISATIONSNUMMER", Allvar.FEL, null, "part", "nummer");
    static final Regel AVTAL_ANTAL = Regel.of("AVTAL-ANTAL-OMRADEN", Allvar.FEL, null, "angivet", "raknat");
    static final Regel AVTAL_SUMMA = Regel.of("AVTAL-SUMMA", Allvar.FEL, null, "angivet", "beraknat", "differens");
    static final Regel AVTAL_TID = Regel.of("AVTAL-TID-SAKNAS", Allvar.FEL, null);
    static final Regel AVTAL_OVERSYN = Regel.of("AVTAL-OVERSYN-SAKNAS", Allvar.VARNING, null);
    static final Regel AVTAL_UPPFOLJNING = Regel.of("AVTAL-UPPFOLJNING-SAKNAS", Allvar.VARNING, null);
    static final Regel AVTAL_OSIGNERAT = Regel.of("AVTAL-UNDERSKRIFT-SAKNAS", Allvar.VARNING, null, "part");
    static final Regel AVTAL_OLIKA_FILER = Regel.of("AVTAL-OLIKA-FILER", Allvar.FEL, null);
    static final Regel AVTAL_UNDERTECKNAT = Regel.of("AVTAL-UNDERTECKNAT", Allvar.FEL, null);
    static final Regel LEDNING_SAKNAS = Regel.of("INSATS-LEDNING-SAKNAS", Allvar.VARNING, null, "insats", "saknas");
    static final Regel OVERSYN_PASSERAD = Regel.of("AVTAL-OVERSYN-PASSERAD", Allvar.VARNING, null, "avtal", "dag");
    static final Regel EJ_UNDERTECKNAT =
            Regel.of("AVTAL-EJ-UNDERTECKNAT", Allvar.VARNING, null, "avtal", "antal", "parter");
    static final Regel ALLMANT =
            Regel.of("FL2-ALLMANT-FOREBYGGANDE", Allvar.VARNING, ANDAMALET).iKraft(FINSAMLAGEN_I_KRAFT, null);
    static final Regel NIVA_SAKNAS = Regel.of("INSATS-NIVA-SAKNAS", Allvar.FEL, null, "insats");
    static final Regel MALGRUPP_UTANFOR =
            Regel.of("INSATS-MALGRUPP-UTANFOR", Allvar.VARNING, null, "insats", "aldrar", "forbundets");
    static final Regel RAPPORTERING = Regel.of("INSATS-RAPPORTERING-SAKNAS", Allvar.VARNING, null, "insats");
    static final Regel KONTAKT_SAKNAS = Regel.of("INSATS-KONTAKTPERSON-SAKNAS", Allvar.VARNING, null, "insats", "part");
    static final Regel OFORKLARAD =
            Regel.of("INSATS-OFORKLARAD-KOSTNAD", Allvar.VARNING, null, "insats", "kostnad", "forklarat", "differens");
    static final Regel HALVAR_OBESVARAD = Regel.of("HALVAR-OBESVARAD", Allvar.FEL, null, "fraga");
    static final Regel GLAPP = Regel.of("INFORANDE-GLAPP", Allvar.FEL, null, "insats", "ar", "belopp");
    static final Regel OKAR =
            Regel.of("INFORANDE-TRAPPAN-OKAR", Allvar.VARNING, null, "insats", "ar", "belopp", "fore");
    static final Regel OVERTAGANDE = Regel.of("INFORANDE-OVERTAGANDE-OKLART", Allvar.VARNING, null, "insats", "part");
    static final Regel FINANSIERAS_ANNU =
            Regel.of("INFORANDE-FINANSIERAS-FORTFARANDE", Allvar.VARNING, null, "insats", "sedan", "ar", "belopp");
    static final Regel UPPFOLJNING_EFTER = Regel.of("INFORANDE-UPPFOLJNING-SAKNAS", Allvar.VARNING, null, "insats");
    static final Regel REGISTER_INRIKTNING = Regel.of("REGISTER-INRIKTNING", Allvar.VARNING, null, "insats");
    static final Regel REGISTER_METOD = Regel.of("REGISTER-METOD-SAKNAS", Allvar.FEL, null, "insats");
    static final Regel REGISTER_ESF = Regel.of("REGISTER-ESF-OKLAR", Allvar.FEL, null, "insats");
    static final Regel REGISTER_ANTAL = Regel.of("REGISTER-ANTAL", Allvar.FEL, null, "insats", "raknat", "totalt");
    static final Regel REGISTER_KON = Regel.of("REGISTER-KON", Allvar.VARNING, null, "insats", "antal");

    /** The source, as {@link java.util.ServiceLoader} makes it. */
    public Insatsregler() {}

    @Override
    public List<Regel> regler() {
        return List.of(
                UTFORARE_SAKNAS,
                UTFORARE_EJ_MEDLEM,
                FORBUNDET_UTFOR,
                SLAG_SAKNAS,
                BLANDAT,
                LAST,
                STANGD,
                PERSONNUMMER,
                OBESVARAD,
                UPPDRAGSGRANS,
                INGET_ASKAT,
                INGA_KOSTNADER,
                AR_BLANDAS,
                SUMMA,
                ANDEL,
                OBETALD,
                OVERBETALD,
                ATERTAGET,
                DELTID,
                TVA_PRISER,
                BILAGA_STOR,
                BILAGA_SLAG,
                BILAGA_INNEHALL,
                OVER_TAK,
                LOFTE_ATERTAGET,
                REKOMMENDATION_SAKNAS,
                REKOMMENDATION_MOTIV,
                PUNKT_ANSVARIG,
                OVER_ASKAT,
                MOT_VOTERINGEN,
                POANG_SAKNAS,
                YTTRANDE_SAKNAS,
                EJ_INLAMNAT,
                BELOPP_SAKNAS,
                BELOPP_UTAN_BIFALL,
                BESLUT_MOTIV,
                OMPROVNING_SAKNAS,
                BEVILJAT_OVER_ASKAT,
                PLATSHALLARE,
                PART_DUBBLETT,
                PART_NUMMER,
                AVTAL_ANTAL,
                AVTAL_SUMMA,
                AVTAL_TID,
                AVTAL_OVERSYN,
                AVTAL_UPPFOLJNING,
                AVTAL_OSIGNERAT,
                AVTAL_OLIKA_FILER,
                AVTAL_UNDERTECKNAT,
                LEDNING_SAKNAS,
                OVERSYN_PASSERAD,
                EJ_UNDERTECKNAT,
                ALLMANT,
                NIVA_SAKNAS,
                MALGRUPP_UTANFOR,
                RAPPORTERING,
                KONTAKT_SAKNAS,
                OFORKLARAD,
                HALVAR_OBESVARAD,
                GLAPP,
                OKAR,
                OVERTAGANDE,
                FINANSIERAS_ANNU,
                UPPFOLJNING_EFTER,
                REGISTER_INRIKTNING,
                REGISTER_METOD,
                REGISTER_ESF,
                REGISTER_ANTAL,
                REGISTER_KON);
    }

    /** The findings that a text looks like holding personal numbers: one for each kind, which never repeats the number. */
    static Stream<Anmarkning> personnummer(String falt, String text) {
        return text == null
                ? Stream.empty()
                : Personnummersokare.sok(text).stream()
                        .map(Personnummersokare.Traff::slag)
                        .distinct()
                        .map(slag -> PERSONNUMMER.anmarkning(
                                Map.of("falt", new Uppgift.Ord(utan(falt)), "slag", new Uppgift.Begrepp(slag.name()))));
    }

    /** A name of a field or a file that itself holds a number is told without it. */
    private static String utan(String falt) {
        return Personnummersokare.sok(falt).isEmpty() ? falt : "–";
    }
}
