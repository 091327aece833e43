package org.openfinsam.domain.rapport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.openfinsam.domain.belopp.Avrundning;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.ekonomi.Kommentarslage;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.medel.Andelstabell;
import org.openfinsam.domain.medel.Arsjamforelse;
import org.openfinsam.domain.medel.Bidragsar;
import org.openfinsam.domain.medel.Bidragsartabell;
import org.openfinsam.domain.medel.Medelskontroll;
import org.openfinsam.domain.tid.Rakenskapsar;

/**
 * The report of a year's contributions on one page: is the law's ½ ¼ ¼ kept, who gave how much of the change, what has each
 * member decided and paid, and what the law's rules have to say.
 *
 * <p>Every figure of its sentences is a cell of its tables. A sentence speaks of thousands of kronor (tkr) if each of its amounts is
 * whole thousands, else of kronor; no amount is rounded in a sentence. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Bidragsrapport {

    private final Forbund forbund;
    private final Bidragsar ar;
    private final List<Anmarkning> anmarkningar;
    private final Texter texter;
    private final Talformat format;
    private final Tabell andelstabell;
    private final Optional<Tabell> jamforelse;
    private final Tabell medlemstabell;

    private Bidragsrapport(
            Forbund forbund,
            List<Medlem> medlemmar,
            Bidragsar ar,
            Optional<Bidragsar> fore,
            LocalDate dag,
            Locale sprak) {
        this.forbund = forbund;
        this.ar = ar;
        this.anmarkningar = Medelskontroll.of(ar, medlemmar, dag);
        this.texter = Texter.of(Bidragsrapport.class, "bidragsrapport", sprak);
        this.format = Talformat.of(sprak);
        this.andelstabell = Andelstabell.av(ar, medlemmar, sprak);
        this.jamforelse = fore.map(foregaende -> Arsjamforelse.av(foregaende, ar, sprak));
        this.medlemstabell = Bidragsartabell.av(ar, sprak);
    }

    /**
     * The report of a year.
     *
     * @param forbund the association, not null
     * @param medlemmar who was a member that year, none null
     * @param ar the year's money, not null
     * @param fore the money of the year to compare with, if there is one; not null
     * @param dag the day the report is of, not null: what is decided and paid later is no finding yet
     * @param sprak the reader's locale: English, or Swedish for every other; not null
     * @return the report, never null
     * @throws IllegalArgumentException if a year is another association's
     */
    public static Bidragsrapport av(
            Forbund forbund,
            List<Medlem> medlemmar,
            Bidragsar ar,
            Optional<Bidragsar> fore,
            LocalDate dag,
            Locale sprak) {
        kraver(ar, forbund.id());
        fore.ifPresent(foregaende -> kraver(foregaende, forbund.id()));
        return new Bidragsrapport(
                forbund,
                medlemmar,
                ar,
                fore,
                Objects.requireNonNull(dag, "dag"),
                Objects.requireNonNull(sprak, "sprak"));
    }

    private static void kraver(Bidragsar ar, ForbundId forbund) {
        if (!ar.forbund().equals(forbund)) {
            throw new IllegalArgumentException("Asked for the money of " + forbund + ", got " + ar);
        }
    }

    /**
     * The association.
     *
     * @return the association, never null
     */
    public Forbund forbund() {
        return forbund;
    }

    /**
     * The year.
     *
     * @return the year, never null
     */
    public Rakenskapsar ar() {
        return ar.ar();
    }

    /**
     * The report's title: "Bidrag 2014".
     *
     * @return the title, never null
     */
    public String titel() {
        return texter.text("titel", Map.of("ar", ar.ar().toString()));
    }

    /**
     * The question that the report answers.
     *
     * @return the question, never null
     */
    public String fraga() {
        return texter.text("fraga");
    }

    /**
     * What each party gives against what the law says.
     *
     * @return the part; without rows and answer as long as a member has no amount; never null
     */
    public Rapportdel andelar() {
        return del(andelstabell, this::andelsingress);
    }

    /**
     * The change from the year before, and who stands for it.
     *
     * @return the part, or empty when there is no year to compare with
     */
    public Optional<Rapportdel> forandring() {
        return jamforelse.map(tabell -> del(tabell, this::forandringsingress));
    }

    /**
     * What each member was asked for, has decided and has paid.
     *
     * @return the part, never null
     */
    public Rapportdel medlemmarna() {
        return del(medlemstabell, this::medlemsingress);
    }

    /**
     * Every part in reading order.
     *
     * @return the parts, never null
     */
    public List<Rapportdel> delar() {
        List<Rapportdel> delar = new ArrayList<>();
        delar.add(andelar());
        forandring().ifPresent(delar::add);
        delar.add(medlemmarna());
        return List.copyOf(delar);
    }

    /**
     * What the law's rules have to say of the year.
     *
     * @return the findings, never null
     */
    public List<Anmarkning> anmarkningar() {
        return anmarkningar;
    }

    private static Rapportdel del(Tabell tabell, Function<Tabell, Optional<Lopandetext>> ingress) {
        return new Rapportdel(tabell, ingress.apply(tabell), 0, List.of(), Kommentarslage.utanFragor());
    }

    private Optional<Lopandetext> andelsingress(Tabell tabell) {
        return belopp(tabell, Andelstabell.STATEN, Andelstabell.SKILLNAD)
                .map(skillnad -> new Mening(tabell)
                        .belopp("staten", Andelstabell.STATEN, Andelstabell.BIDRAG)
                        .belopp("summa", Rad.SUMMA, Andelstabell.BIDRAG)
                        .belopp("halften", Andelstabell.STATEN, Andelstabell.LAGEN)
                        .storlek("skillnad", Andelstabell.STATEN, Andelstabell.SKILLNAD)
                        .procent("andel", Andelstabell.STATEN, Andelstabell.ANDEL)
                        .text("andelar." + omdome(skillnad)));
    }

    private String omdome(Belopp skillnad) {
        if (skillnad.arNoll()) {
            return "lika";
        }
        // Half of a unit on either side is what rounding alone can cause.
        if (2 * Math.abs(skillnad.oren()) <= ar.avrundning().oren()) {
            return "avrundat";
        }
        return skillnad.arNegativt() ? "forLite" : "forMycket";
    }

    private Optional<Lopandetext> forandringsingress(Tabell tabell) {
        Optional<Belopp> hela = belopp(tabell, Rad.SUMMA, Arsjamforelse.FORANDRING);
        Optional<Belopp> statens = belopp(tabell, Andelstabell.STATEN, Arsjamforelse.FORANDRING);
        Optional<Belopp> ovrigas = belopp(tabell, Arsjamforelse.OVRIGA, Arsjamforelse.FORANDRING);
        if (hela.isEmpty() || statens.isEmpty() || ovrigas.isEmpty()) {
            return Optional.empty();
        }
        boolean allaGerMer = !statens.get().arNegativt() && !ovrigas.get().arNegativt();
        return Optional.of(new Mening(tabell)
                .storlek("forandring", Rad.SUMMA, Arsjamforelse.FORANDRING)
                .belopp("fore", Rad.SUMMA, Arsjamforelse.FORE)
                .belopp("nu", Rad.SUMMA, Arsjamforelse.NU)
                .belopp("staten", Andelstabell.STATEN, Arsjamforelse.FORANDRING)
                .belopp("ovriga", Arsjamforelse.OVRIGA, Arsjamforelse.FORANDRING)
                .text("forandring." + riktning(hela.get(), allaGerMer)));
    }

    private static String riktning(Belopp forandring, boolean allaGerMer) {
        if (forandring.arNoll()) {
            return "oforandrat";
        }
        if (forandring.arNegativt()) {
            return "minskar";
        }
        return allaGerMer ? "okar" : "okarBlandat";
    }

    private Optional<Lopandetext> medlemsingress(Tabell tabell) {
        return belopp(tabell, Rad.SUMMA, Bidragsartabell.KVAR)
                .map(kvar -> new Mening(tabell)
                        .belopp("beslutat", Rad.SUMMA, Bidragsartabell.BESLUTAT)
                        .belopp("betalt", Rad.SUMMA, Bidragsartabell.BETALT)
                        .belopp("kvar", Rad.SUMMA, Bidragsartabell.KVAR)
                        .text("medlemmarna"));
    }

    private static Optional<Belopp> belopp(Tabell tabell, String rad, String kolumn) {
        return cellref(tabell, rad, kolumn).belopp(tabell);
    }

    private static Cellref cellref(Tabell tabell, String rad, String kolumn) {
        return new Cellref(tabell.nyckel(), "", rad, kolumn);
    }

    /** A sentence about the cells of a table; every amount is there. */
    private final class Mening {
        private final Tabell tabell;
        private final Map<String, Cellref> kallor = new LinkedHashMap<>();
        private final Map<String, Belopp> belopp = new LinkedHashMap<>();
        private final Map<String, String> procent = new LinkedHashMap<>();

        Mening(Tabell tabell) {
            this.tabell = tabell;
        }

        Mening belopp(String plats, String rad, String kolumn) {
            kallor.put(plats, cellref(tabell, rad, kolumn));
            belopp.put(plats, kallor.get(plats).belopp(tabell).orElseThrow());
            return this;
        }

        /** The amount without its sign. */
        Mening storlek(String plats, String rad, String kolumn) {
            belopp(plats, rad, kolumn);
            belopp.computeIfPresent(plats, (p, varde) -> varde.arNegativt() ? varde.negerat() : varde);
            return this;
        }

        /** The per cent, if there is one: of no money there is none, and no sentence asks for it. */
        Mening procent(String plats, String rad, String kolumn) {
            tabell.rad("", rad).flatMap(r -> r.tal(kolumn)).ifPresent(varde -> {
                kallor.put(plats, cellref(tabell, rad, kolumn));
                procent.put(plats, format.procent(varde, varde.scale()));
            });
            return this;
        }

        Lopandetext text(String nyckel) {
            boolean helaTusental = belopp.values().stream().allMatch(Avrundning.TUSENTAL::arJamn);
            Map<String, Lopandetext.Siffra> siffror = new LinkedHashMap<>();
            kallor.forEach((plats, kalla) -> {
                Belopp varde = belopp.get(plats);
                String text = varde == null
                        ? procent.get(plats)
                        : helaTusental ? format.tusental(varde) : format.belopp(varde);
                siffror.put(plats, new Lopandetext.Siffra(text, kalla));
            });
            return Lopandetext.av(texter.text(nyckel), siffror);
        }
    }
}
