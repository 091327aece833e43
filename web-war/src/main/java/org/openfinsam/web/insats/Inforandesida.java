package org.openfinsam.web.insats;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.insats.Implementering;
import org.openfinsam.domain.insats.Implementeringslage;
import org.openfinsam.domain.insats.Insatstabeller;
import org.openfinsam.domain.insats.Overtagande;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.insats.Askandevyer.Alternativ;
import org.openfinsam.web.lag.Fyndvy;
import org.openfinsam.web.ram.Formularbild;

/**
 * The page {@code /insats/insats/inforande}: who takes over what of an <i>insats</i> and how its money tapers off. That it is
 * implemented and that it is financed are two things.
 */
@Named
@RequestScoped
public class Inforandesida extends Insatsbladsgrund {

    static final String VAG = "/insats/insats/inforande";
    private static final String OVERTAGANDE = "o";
    private static final String AR = "t";
    private static final List<String> KOLUMNER =
            List.of(Insatstabeller.KOSTNAD, Insatstabeller.FORBUNDETS, Insatstabeller.LOFTE);

    private Insatsskrivning.Inforande lagrat;
    private List<Givare> parter;

    @Override
    protected String vag() {
        return VAG;
    }

    @Override
    protected boolean las() {
        if (!super.las()) {
            return false;
        }
        lagrat = skrivning().inforande(blad().insats());
        parter = Stream.concat(
                        lagrat.implementering().overtaganden().stream().map(Overtagande::part),
                        new Insatsformular(blad().insats(), skrivning().medlemmar(id(), blad().insats()))
                                .parter().stream())
                .distinct()
                .toList();
        return true;
    }

    @Override
    protected void spara(Skrivet form) throws IOException {
        LocalDate implementerad = form.dag("implementerad", false);
        LocalDate uppfoljning = form.dag("uppfoljning", false);
        List<Overtagande> overtaganden = form.ifyllda(OVERTAGANDE).stream()
                .flatMap(rad -> overtagande(form, rad).stream())
                .toList();
        Map<String, SortedMap<Rakenskapsar, Belopp>> aren =
                KOLUMNER.stream().collect(Collectors.toMap(kolumn -> kolumn, kolumn -> new TreeMap<>()));
        form.ifyllda(AR).forEach(rad -> ar(form, rad, aren));
        if (klagar(form)) {
            return;
        }
        sparat("infors", blad().insats().id(), () -> {
            skrivning()
                    .inforas(
                            id(),
                            new Implementering(
                                    blad().insats().id(),
                                    blad().insats().namn(),
                                    overtaganden,
                                    implementerad,
                                    aren.get(Insatstabeller.KOSTNAD),
                                    aren.get(Insatstabeller.FORBUNDETS),
                                    aren.get(Insatstabeller.LOFTE),
                                    uppfoljning),
                            falt("sedd"));
            return true;
        });
    }

    private Optional<Overtagande> overtagande(Skrivet form, String rad) {
        String namn = form.ord(rad + "part", true);
        String vad = form.ord(rad + "vad", true);
        Belopp kostnad = form.belopp(rad + "kostnad", false);
        String vag = form.ord(rad + "vag", false);
        LocalDate senast = form.dag(rad + "senast", false);
        Implementeringslage lage = form.en(Implementeringslage.values(), rad + "lage");
        if (namn.isEmpty() || vad.isEmpty()) {
            return Optional.empty();
        }
        Givare part = parter.stream()
                .filter(ett -> ett.namn().equalsIgnoreCase(namn))
                .findFirst()
                .orElseGet(() -> Givare.utomstaende(namn));
        return Optional.of(
                new Overtagande(part, vad, kostnad, vag, senast, lage == null ? Implementeringslage.AVSIKT : lage));
    }

    private static void ar(Skrivet form, String rad, Map<String, SortedMap<Rakenskapsar, Belopp>> aren) {
        Rakenskapsar ar = form.ar(rad + "ar");
        boolean tomt = true;
        for (String kolumn : KOLUMNER) {
            Belopp belopp = form.belopp(rad + kolumn, false);
            tomt &= form.text(rad + kolumn).isEmpty();
            if (ar != null && belopp != null && aren.get(kolumn).put(ar, belopp) != null) {
                form.fel(rad + "ar", "insats.fel.tvaar");
            }
        }
        if (tomt) {
            form.fel(rad + KOLUMNER.get(0), "insats.fel.inget.belopp");
        }
    }

    @Override
    protected Skrivet lagradForm() {
        Implementering det = lagrat.implementering();
        Skrivet form = new Skrivet().satt("implementerad", det.implementerad()).satt("uppfoljning", det.uppfoljning());
        for (int i = 0; i < det.overtaganden().size(); i++) {
            Overtagande ett = det.overtaganden().get(i);
            String rad = OVERTAGANDE + "-" + i + "-";
            form.satt(rad + "part", ett.part().namn())
                    .satt(rad + "vad", ett.vad())
                    .satt(rad + "kostnad", ett.kostnad())
                    .satt(rad + "vag", ett.beslutsvag())
                    .satt(rad + "senast", ett.senast())
                    .satt(rad + "lage", ett.lage());
        }
        for (int i = 0; i < det.ar().size(); i++) {
            Rakenskapsar ar = det.ar().get(i);
            String rad = AR + "-" + i + "-";
            form.satt(rad + "ar", ar)
                    .satt(rad + Insatstabeller.KOSTNAD, det.kostnad().get(ar))
                    .satt(rad + Insatstabeller.FORBUNDETS, det.forbundets().get(ar))
                    .satt(rad + Insatstabeller.LOFTE, det.lofte().get(ar));
        }
        return form;
    }

    @Override
    protected Formularbild bild(Skrivet form) {
        Formularbild bild = new Formularbild()
                .med(text("insats.falt.implementerad"), form.text("implementerad"))
                .med(text("insats.falt.uppfoljning"), form.text("uppfoljning"));
        form.ifyllda(OVERTAGANDE)
                .forEach(rad -> bild.med(
                        text("insats.overtaganden"),
                        Insatsbilder.ihop(Stream.concat(
                                Stream.of("part", "vad", "kostnad", "vag", "senast")
                                        .map(falt -> form.text(rad + falt)),
                                Stream.ofNullable(form.en(Implementeringslage.values(), rad + "lage"))
                                        .map(lage -> text("insats.overtagande." + lage))))));
        bilder().rader(
                        bild,
                        form,
                        AR,
                        "insats.trappa",
                        Stream.concat(Stream.of("ar"), KOLUMNER.stream()).toList());
        return bild;
    }

    // What the page shows

    @Override
    public String getSedd() {
        return sedd(lagrat.utgava());
    }

    public List<String> getPartnamn() {
        return parter.stream().map(Givare::namn).toList();
    }

    public List<Alternativ> lagen(String rad) {
        return Arrays.stream(Implementeringslage.values())
                .map(lage -> new Alternativ(
                        lage.name(),
                        text("insats.overtagande." + lage),
                        form().text(rad + "lage").equals(lage.name())))
                .toList();
    }

    /** Whether anything is stored of the years. */
    public boolean isTrappar() {
        return !lagrat.implementering().ar().isEmpty();
    }

    /** The curve as it is stored, drawn; empty while there are not two years. */
    public String getBild() {
        return Trappbild.svg(lagrat.implementering(), texter(), sprak());
    }

    public Tabellvy getTrappa() {
        return vy(Insatstabeller.trappa(lagrat.implementering(), sprak()))
                .medRadrubrik(text("rapport.ar"))
                .medForst(Insatstabeller.FORBUNDETS);
    }

    /** What is wanting of what is stored. */
    public List<Fyndvy> getFynd() {
        return lagrat.utgava().isEmpty()
                ? List.of()
                : Fyndvy.lista(lagrat.implementering().granska(idag()), sprak());
    }
}
