package org.openfinsam.web.rakna;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Inlasning;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Tabellurklipp;
import org.openfinsam.domain.belopp.Tomt;
import org.openfinsam.domain.lag.Personnummersokare;
import org.openfinsam.web.ram.EjPersonnummer;

/**
 * The form of the page {@code /rakna/avstamning}. It holds a whole table and is therefore posted; what fits in an address
 * can stand there too. Nothing of it is kept.
 *
 * @param tabell what was pasted
 * @param kolumnregel columns made of columns, a rule a line
 * @param radsumma columns that sum the others, a column a line
 * @param radregel rows made of rows and sections, a rule a line
 * @param enhet unit of the figures; null if none that is known was sent
 * @param tomt what an empty cell means; null if nothing that is known was sent
 * @param avsnitt heading of the column of sections; may be empty
 * @param rad heading of the column of row names; may be empty
 * @param barnamn what a row with a name and nothing else is; null if nothing that is known was sent
 */
public record Avstamningsformular(
        @NotBlank(message = "{avstamning.tabell.saknas}") String tabell,

        @EjPersonnummer @Size(max = LANGST, message = "{avstamning.regler.langa}")
        String kolumnregel,

        @EjPersonnummer @Size(max = LANGST, message = "{avstamning.regler.langa}")
        String radsumma,

        @EjPersonnummer @Size(max = LANGST, message = "{avstamning.regler.langa}")
        String radregel,

        @NotNull(message = "{rakna.val}") Enhet enhet,
        @NotNull(message = "{rakna.val}") Tomt tomt,
        String avsnitt,
        String rad,
        @NotNull(message = "{rakna.val}") Barnamn barnamn) {

    /** So long that every rule anybody writes by hand has room, and no list of rules takes the server's time. */
    private static final int LANGST = 10_000;

    private static final String TABELL = "tabell";

    /** What a row with a name and nothing else is. */
    public enum Barnamn {
        /** The heading of the rows under it. */
        RUBRIK,
        /** A row without figures. */
        RAD
    }

    /** The units that a table can be checked in. */
    static final List<Enhet> ENHETER = List.of(Enhet.KR, Enhet.TKR, Enhet.ANTAL);

    /** Before anything is pasted. */
    static final Avstamningsformular TOM =
            new Avstamningsformular("", "", "", "", Enhet.KR, Tomt.NOLL, "", "", Barnamn.RUBRIK);

    /** An application to Umeåregionen of 2016: rounded sums, and a sum of five posts where the table shows one. */
    static final Avstamningsformular EXEMPEL = new Avstamningsformular(
            """
            Sammanhållna insatser för unga, budget
            \t2017\t2018\tTotalt
            Personal\t\t\t
            Tjänst (5 st, vardera)\t526 536\t558 602\t1 085 138
            Externa tjänster\t526 536\t558 602\t1 085 138
            Tjänst (landstinget)\t526 536\t558 602\t1 085 138
            Lokaler\t\t\t
            Hyra av lokal\t347 000\t350 000\t697 000
            Drift\t48 000\t50 000\t98 000
            Övrigt\t\t\t
            Friskvård/aktiviteter\t70 000\t80 000\t150 000
            Kompetensutveckling\t15 000\t15 000\t30 000
            Resor\t50 000\t55 000\t105 000
            Utrustning\t10 000\t10 000\t20 000
            Studiebesök\t10 000\t10 000\t20 000
            Kommunikation\t8 000\t10 000\t18 000
            Summa projektkostnader\t3 717 216\t3 931 612\t7 648 828
            Finansiering\t\t\t
            Samordningsförbundet\t952 902\t998 952\t1 951 854
            Umeå kommun\t2 237 778\t2 374 059\t4 611 837
            Västerbottens läns landsting\t526 536\t558 602\t1 085 138
            Summa finansiering\t3 717 216\t3 931 612\t7 648 828
            """,
            "Totalt=2017+2018",
            "",
            "Summa projektkostnader=Personal+Lokaler+Övrigt\nSumma finansiering=Finansiering",
            Enhet.KR,
            Tomt.NOLL,
            "",
            "",
            Barnamn.RUBRIK);

    /** Whether anything was sent that is to be answered. */
    static boolean arSkickad(Map<String, String[]> delar) {
        return new Adress(delar).harNagon("exempel", TABELL);
    }

    /** What was sent, by address or by post: the example if it is asked for, nothing if nothing was sent. */
    static Avstamningsformular av(Map<String, String[]> delar) {
        Adress adress = new Adress(delar);
        if (adress.harNagon("exempel")) {
            return EXEMPEL;
        }
        if (!adress.harNagon(TABELL)) {
            return TOM;
        }
        return new Avstamningsformular(
                // Its first cell may be empty, so nothing is stripped from its beginning.
                delar.get(TABELL)[0],
                adress.text("kolumnregel"),
                adress.text("radsumma"),
                adress.text("radregel"),
                adress.val(ENHETER, "enhet"),
                adress.val(List.of(Tomt.values()), "tomt"),
                adress.text("avsnitt"),
                adress.text("rad"),
                adress.val(List.of(Barnamn.values()), "barnamn"));
    }

    /** The fields in the order of the page. */
    static Stream<String> falt() {
        return Stream.of("tabell", "enhet", "tomt", "kolumnregel", "radsumma", "radregel", "avsnitt", "rad", "barnamn");
    }

    /** Whether the reader says herself how the table is read. */
    public boolean arEgen() {
        return !avsnitt.isEmpty() || !rad.isEmpty() || barnamn == Barnamn.RAD;
    }

    /** The table that was pasted, and the lines that cannot be read. */
    Inlasning<Tabell> last() {
        return Tabellurklipp.las(
                tabell,
                new Tabellurklipp.Form(avsnitt, rad, barnamn == Barnamn.RUBRIK, enhet),
                falt -> !Personnummersokare.sok(falt).isEmpty());
    }

    /** How the table is checked. */
    Avstamningstjanst.Villkor villkor() {
        return new Avstamningstjanst.Villkor(rader(kolumnregel), rader(radsumma), rader(radregel), enhet, tomt);
    }

    private static List<String> rader(String text) {
        return text.lines().map(String::strip).filter(rad -> !rad.isEmpty()).toList();
    }
}
