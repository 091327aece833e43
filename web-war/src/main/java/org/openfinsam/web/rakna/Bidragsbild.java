package org.openfinsam.web.rakna;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.medel.Bidragsfordelning;
import org.openfinsam.domain.medel.Bidragstabell;
import org.openfinsam.domain.medel.Fordelningsnyckel;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.belopp.Markeringar;
import org.openfinsam.web.belopp.Tabellvy;

/**
 * The result beside the form: one sentence, the half and the quarters, the table.
 *
 * @param rubrik heading
 * @param enhet unit and rounding
 * @param svar the sentence
 * @param rutor the parties, largest first
 * @param tabell the table; members whose key is wrong have no value in it
 */
public record Bidragsbild(String rubrik, String enhet, Mening svar, List<Ruta> rutor, Tabellvy tabell) {

    /**
     * A party in the picture.
     *
     * @param namn who, and which share
     * @param belopp how much, without unit
     */
    public record Ruta(String namn, String belopp) {}

    /** Copies the list. */
    public Bidragsbild {
        rutor = List.copyOf(rutor);
    }

    /**
     * The picture of a split that can at least be shared between the parties.
     *
     * @param fordelning its {@link Bidragsfordelning#parternas} not empty
     */
    public static Bidragsbild av(Bidragsfordelning fordelning, Locale sprak) {
        return new Byggare(fordelning, sprak).bild();
    }

    /** Builds one picture. */
    private static final class Byggare {
        private final Bidragsfordelning fordelning;
        private final Map<Part, Belopp> parternas;
        private final Locale sprak;
        private final Texter texter;
        private final Talformat format;

        Byggare(Bidragsfordelning fordelning, Locale sprak) {
            this.fordelning = fordelning;
            this.parternas = fordelning.parternas();
            this.sprak = sprak;
            this.texter = Sidtexter.av(sprak);
            this.format = Talformat.of(sprak);
        }

        Bidragsbild bild() {
            return new Bidragsbild(
                    texter.text("rakna.resultat", Map.of("ar", fordelning.ar().toString())),
                    texter.text("rakna.enhet." + fordelning.avrundning()),
                    svar(),
                    rutor(),
                    Tabellvy.of(Bidragstabell.av(fordelning, sprak), Markeringar.inga(), sprak)
                            .medRadrubrik(texter.text("rakna.resultat.rad"))
                            .medForst(Bidragstabell.BIDRAG));
        }

        private List<Ruta> rutor() {
            List<Ruta> rutor = new ArrayList<>();
            parternas.forEach((part, belopp) -> rutor.add(new Ruta(
                    texter.text("rakna.part." + part + antal(part)) + ", " + brak(part),
                    format.tal(belopp.iKronor(), 0))));
            return rutor;
        }

        private String brak(Part part) {
            return part.arStatlig() || !parternas.containsKey(Part.REGION) ? "½" : "¼";
        }

        /** The ending of a key: one region is spoken of otherwise than several. */
        private String antal(Part part) {
            return switch (part) {
                case REGION -> fordelning.regioner().delar().size() == 1 ? ".en" : ".flera";
                case KOMMUN -> fordelning.kommuner().delar().size() == 1 ? ".en" : ".flera";
                case FORSAKRINGSKASSAN, ARBETSFORMEDLINGEN -> "";
            };
        }

        private Mening svar() {
            Set<Part> vantar = EnumSet.noneOf(Part.class);
            for (Part part : parternas.keySet()) {
                if (!part.arStatlig() && !nyckel(part).gar()) {
                    vantar.add(part);
                }
            }
            Belopp belopp = vantar.isEmpty()
                    ? parternas.get(Part.FORSAKRINGSKASSAN)
                    : Belopp.summa(vantar.stream().map(parternas::get).toList());
            return mening(nyckel(vantar), belopp);
        }

        private Fordelningsnyckel nyckel(Part part) {
            return part == Part.REGION ? fordelning.regioner() : fordelning.kommuner();
        }

        private String nyckel(Set<Part> vantar) {
            String slut = parternas.containsKey(Part.REGION) ? antal(Part.REGION) : ".utan";
            if (vantar.isEmpty()) {
                return "rakna.svar" + slut + (slut.equals(".utan") ? "" : antal(Part.KOMMUN));
            }
            if (vantar.size() > 1) {
                return "rakna.svar.vantar.bada";
            }
            return vantar.contains(Part.REGION) ? "rakna.svar.vantar.REGION" : "rakna.svar.vantar.KOMMUN" + slut;
        }

        private Mening mening(String nyckel, Belopp belopp) {
            String villkor =
                    texter.text("rakna.villkor." + fordelning.kommuner().slag());
            String resten = texter.text(statenHarHalften() ? "rakna.resten.lika" : "rakna.resten.olika");
            return Mening.av(
                    texter,
                    nyckel,
                    Map.of("villkor", villkor, "resten", resten),
                    Map.of("belopp", format.belopp(belopp)));
        }

        /** A whole that is odd leaves the state one unit more. */
        private boolean statenHarHalften() {
            return parternas.get(Part.FORSAKRINGSKASSAN).ganger(2).equals(fordelning.totalt());
        }
    }
}
