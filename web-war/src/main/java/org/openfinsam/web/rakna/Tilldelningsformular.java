package org.openfinsam.web.rakna;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Inlasning;
import org.openfinsam.domain.belopp.Taltext;
import org.openfinsam.domain.lag.Personnummersokare;
import org.openfinsam.domain.medel.StatligTilldelning;
import org.openfinsam.domain.medel.Tilldelningscsv;
import org.openfinsam.domain.medel.Tilldelningsmodell;
import org.openfinsam.domain.medel.Tilldelningsunderlag;
import org.openfinsam.web.ram.BeloppText;
import org.openfinsam.web.ram.EjPersonnummer;

/**
 * The form of the page {@code /rakna/tilldelning}. It holds a whole table and is therefore posted; what fits in an address can
 * stand there too. Nothing of it is kept.
 *
 * @param pott what is shared, as written
 * @param grundbelopp the base, as written
 * @param viktForsorjning per cent by benefits, as written
 * @param viktInvanare per cent by inhabitants, as written
 * @param hogstaSankning the largest lowering in per cent, as written; empty for none
 * @param tabell the associations as pasted
 * @param omPott what if: another pot; empty for the same
 * @param omForbund what if: whose figures are others; empty for nobody's
 * @param omForsorjning what if: other benefits; empty for the same
 * @param omInvanare what if: other inhabitants; empty for the same
 * @param omOver what if: above the level of own capital, {@code ja} or {@code nej}; empty for the same
 */
public record Tilldelningsformular(
        @NotBlank(message = "{tilldelning.pott.saknas}") @BeloppText(hogst = BeloppText.MEST)
        String pott,

        @NotBlank(message = "{tilldelning.grundbelopp.saknas}") @BeloppText(hogst = BeloppText.MEST)
        String grundbelopp,

        @NotBlank(message = "{tilldelning.procent.fel}")
        @Pattern(regexp = PROCENT, message = "{tilldelning.procent.fel}")
        String viktForsorjning,

        @NotBlank(message = "{tilldelning.procent.fel}")
        @Pattern(regexp = PROCENT, message = "{tilldelning.procent.fel}")
        String viktInvanare,

        @Pattern(regexp = PROCENT, message = "{tilldelning.procent.fel}")
        String hogstaSankning,

        @NotBlank(message = "{tilldelning.tabell.saknas}") String tabell,

        @BeloppText(hogst = BeloppText.MEST) String omPott,

        @EjPersonnummer @Size(max = 200, message = "{tilldelning.namn.langt}")
        String omForbund,

        @Pattern(regexp = TAL, message = "{tilldelning.tal.fel}")
        String omForsorjning,

        @Pattern(regexp = TAL, message = "{tilldelning.tal.fel}")
        String omInvanare,

        @Pattern(regexp = "(?:ja|nej)?", message = "{rakna.val}")
        String omOver) {

    /** Per cent, 0–100. */
    static final String PROCENT = "(?:100(?:[.,]0{1,6})?|\\d{1,2}(?:[.,]\\d{1,6})?)?";

    private static final String TAL = "(?:[\\d\\h]{1,18}(?:[.,]\\d{1,6})?)?";

    /** Many times more than Sweden has ever had. */
    static final int FLEST = 1000;

    private static final String TABELL = "tabell";
    private static final int ANTAL = 75;

    /** The model's own numbers, and nobody to share yet. */
    static final Tilldelningsformular TOM =
            new Tilldelningsformular("339\u00a0000\u00a0000", "400\u00a0000", "75", "25", "", "", "", "", "", "", "");

    /** Seventy-five associations, of which the first has one per cent of both keys. */
    static final Tilldelningsformular EXEMPEL = new Tilldelningsformular(
            TOM.pott,
            TOM.grundbelopp,
            TOM.viktForsorjning,
            TOM.viktInvanare,
            "10",
            Stream.concat(
                            Stream.of("Förbund\tFörsörjning\tInvånare", "Förbundet\t74\t74"),
                            IntStream.rangeClosed(2, ANTAL).mapToObj(nr -> "Förbund " + nr + "\t99\t99"))
                    .collect(Collectors.joining("\n", "", "\n")),
            "",
            "Förbundet",
            "148",
            "",
            "");

    /** Whether anything was sent that is to be answered. */
    static boolean arSkickad(Map<String, String[]> delar) {
        return new Adress(delar).harNagon("exempel", TABELL);
    }

    /** What was sent, by address or by post: the example if it is asked for, the model's numbers if nothing was sent. */
    static Tilldelningsformular av(Map<String, String[]> delar) {
        Adress adress = new Adress(delar);
        if (adress.harNagon("exempel")) {
            return EXEMPEL;
        }
        if (!adress.harNagon(TABELL)) {
            return TOM;
        }
        return new Tilldelningsformular(
                adress.text("pott"),
                adress.text("grundbelopp"),
                adress.text("viktForsorjning"),
                adress.text("viktInvanare"),
                adress.text("hogstaSankning"),
                delar.get(TABELL)[0],
                adress.text("omPott"),
                adress.text("omForbund"),
                adress.text("omForsorjning"),
                adress.text("omInvanare"),
                adress.text("omOver"));
    }

    /** The form with another table: what a file holds. */
    Tilldelningsformular medTabell(String annan) {
        return new Tilldelningsformular(
                pott,
                grundbelopp,
                viktForsorjning,
                viktInvanare,
                hogstaSankning,
                annan,
                omPott,
                omForbund,
                omForsorjning,
                omInvanare,
                omOver);
    }

    /** The fields in the order of the page. */
    static Stream<String> falt() {
        return Stream.of(
                "pott",
                "grundbelopp",
                "viktForsorjning",
                "viktInvanare",
                "hogstaSankning",
                TABELL,
                "fil",
                "omPott",
                "omForbund",
                "omForsorjning",
                "omInvanare",
                "omOver");
    }

    /** Whether a question of what if is asked. */
    public boolean arOm() {
        return !omPott.isEmpty() || harAnnatForbund();
    }

    private boolean harAnnatForbund() {
        return !omForbund.isEmpty()
                && Stream.of(omForsorjning, omInvanare, omOver).anyMatch(text -> !text.isEmpty());
    }

    /** The associations that were pasted, and the lines that cannot be read. */
    Inlasning<List<Tilldelningsunderlag>> last() {
        return Tilldelningscsv.las(tabell, falt -> !Personnummersokare.sok(falt).isEmpty());
    }

    /** The question that the form asks, when nothing is wrong with it. */
    StatligTilldelning fraga(List<Tilldelningsunderlag> forbund) {
        return new StatligTilldelning(
                belopp(pott),
                new Tilldelningsmodell(
                        belopp(grundbelopp),
                        del(viktForsorjning),
                        del(viktInvanare),
                        hogstaSankning.isEmpty() ? null : del(hogstaSankning)),
                forbund);
    }

    /** The same as it would be; the association that is varied is among those of the question. */
    StatligTilldelning omVore(StatligTilldelning nu) {
        StatligTilldelning annan = omPott.isEmpty() ? nu : nu.medPott(belopp(omPott));
        return harAnnatForbund() ? annan.medForbund(omForbund, this::andrat) : annan;
    }

    private Tilldelningsunderlag andrat(Tilldelningsunderlag ett) {
        return new Tilldelningsunderlag(
                ett.namn(),
                tal(omForsorjning).orElse(ett.forsorjning()),
                tal(omInvanare).orElse(ett.invanare()),
                ett.foregaende(),
                omOver.isEmpty() ? ett.overKapitalniva() : omOver.equals("ja"));
    }

    private static Belopp belopp(String text) {
        return BeloppText.Provning.las(text).orElseThrow();
    }

    private static BigDecimal del(String procent) {
        return tal(procent).orElseThrow().movePointLeft(2);
    }

    private static Optional<BigDecimal> tal(String text) {
        return Taltext.las(text);
    }
}
