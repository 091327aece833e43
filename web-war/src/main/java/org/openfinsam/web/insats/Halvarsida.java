package org.openfinsam.web.insats;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfinsam.domain.insats.Halvarsformular;
import org.openfinsam.domain.insats.Insatshandelse;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.lag.Uppgift;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.persistence.insats.Insatsblad;
import org.openfinsam.persistence.sakerhet.Roll;
import org.openfinsam.web.ram.Formularbild;
import org.openfinsam.web.ram.Val;
import org.openfinsam.web.sakerhet.Tilltrade;

/** The page {@code /insats/insats/halvar}: what an <i>insats</i> reports of half a year, written by its leader or the chief. */
@Named
@RequestScoped
public class Halvarsida extends Insatsgrund {

    static final String VAG = "/insats/insats/halvar";

    /** The questions in their order, as the domain's findings call them too. */
    private static final List<String> FRAGOR = List.of("planerat", "gjort", "effekt", "nasta", "hinder");

    private static final String HANDELSE = "h";
    private static final int FLEST = 8;

    @Inject
    private Insatsskrivning skrivning;

    private Insatsblad blad;
    private List<Period> halvaren;
    private Insatsskrivning.Halvar halvaret;
    private List<String> parter;

    /**
     * A question of the form.
     *
     * @param namn the field
     * @param fraga the question
     * @param saknas what is said of one that is not answered; empty for nothing
     */
    public record Fraga(String namn, String fraga, String saknas) {}

    @Override
    protected String vag() {
        return VAG;
    }

    @Override
    protected Set<Roll> roller() {
        return Tilltrade.REDOVISARE;
    }

    @Override
    protected boolean las() {
        blad = insatsId().flatMap(insats -> skrivning.redovisad(id(), insats)).orElse(null);
        if (blad == null) {
            return false;
        }
        halvaren = Halvarsformular.halvaren(blad.insats(), idag(), FLEST);
        Optional<Period> valt = halvaren.stream()
                .filter(halvar -> falt("halvar").isEmpty()
                        ? halvar.till().isBefore(idag())
                        : namn(halvar).equals(falt("halvar")))
                .findFirst()
                .or(() -> falt("halvar").isEmpty() ? halvaren.stream().findFirst() : Optional.empty());
        if (valt.isEmpty()) {
            return false;
        }
        halvaret = skrivning.halvar(id(), blad.insats().id(), valt.get());
        parter = Stream.concat(
                        blad.insats().parter().stream().map(Givare::namn),
                        halvaret.formular().handelser().stream()
                                .flatMap(handelse -> handelse.narvaro().keySet().stream()))
                .distinct()
                .toList();
        return true;
    }

    /** The address of a half-year's form. */
    static String adress(String sida, Period halvar) {
        return sida + "&halvar=" + namn(halvar);
    }

    private static String namn(Period halvar) {
        return halvar.fran().getYear() + "-" + (halvar.fran().getMonthValue() > 6 ? 2 : 1);
    }

    private Period period() {
        return halvaret.formular().period();
    }

    @Override
    public String getAdress() {
        return adress(super.getAdress() + "&id=" + blad.id(), period());
    }

    @Override
    protected void spara(Skrivet form) throws IOException {
        List<String> svar =
                FRAGOR.stream().map(fraga -> form.stycke(fraga, false)).toList();
        List<Insatshandelse> handelser = form.ifyllda(HANDELSE).stream()
                .flatMap(rad -> handelse(form, rad).stream())
                .toList();
        if (klagar(form)) {
            return;
        }
        sparat("redovisat", blad.insats().id(), () -> {
            skrivning.redovisa(
                    id(),
                    new Halvarsformular(
                            blad.insats().id(),
                            period(),
                            svar.get(0),
                            svar.get(1),
                            svar.get(2),
                            svar.get(3),
                            svar.get(4),
                            handelser),
                    falt("sedd"));
            return true;
        });
    }

    private Optional<Insatshandelse> handelse(Skrivet form, String rad) {
        LocalDate dag = form.dag(rad + "dag", true);
        String tema = form.ord(rad + "tema", true);
        if (dag != null && !period().contains(dag)) {
            form.fel(rad + "dag", "insats.fel.halvardag");
        }
        SortedMap<String, Integer> narvaro = new TreeMap<>();
        for (int nr = 0; nr < parter.size(); nr++) {
            Integer antal = form.antal(rad + "n" + nr);
            if (antal != null) {
                narvaro.put(parter.get(nr), antal);
            }
        }
        return dag == null || tema.isEmpty() ? Optional.empty() : Optional.of(new Insatshandelse(dag, tema, narvaro));
    }

    @Override
    protected Skrivet lagradForm() {
        Halvarsformular det = halvaret.formular();
        Skrivet form = new Skrivet()
                .satt("planerat", det.planerat())
                .satt("gjort", det.gjort())
                .satt("effekt", det.effekt())
                .satt("nasta", det.nasta())
                .satt("hinder", det.hinder());
        for (int i = 0; i < det.handelser().size(); i++) {
            Insatshandelse en = det.handelser().get(i);
            String rad = HANDELSE + "-" + i + "-";
            form.satt(rad + "dag", en.dag()).satt(rad + "tema", en.tema());
            en.narvaro().forEach((part, antal) -> form.satt(rad + "n" + parter.indexOf(part), antal));
        }
        return form;
    }

    @Override
    protected Formularbild bild(Skrivet form) {
        Formularbild bild = new Formularbild();
        FRAGOR.forEach(fraga -> bild.med(text("insats.halvar." + fraga), form.text(fraga)));
        form.ifyllda(HANDELSE)
                .forEach(rad -> bild.med(
                        text("insats.handelser"),
                        Stream.concat(
                                        Stream.of(form.text(rad + "dag"), form.text(rad + "tema")),
                                        parter.stream()
                                                .map(part -> part + " " + form.text(rad + "n" + parter.indexOf(part)))
                                                .filter(text -> !text.endsWith(" ")))
                                .collect(Collectors.joining(" · "))));
        return bild;
    }

    // What the page shows

    public String getNamn() {
        return blad.insats().namn();
    }

    public String getHalvaret() {
        return period().fran() + " – " + period().till();
    }

    /** The first day of the half-year, for the fields of days. */
    public String getForsta() {
        return period().fran().toString();
    }

    /** The last day of the half-year. */
    public String getSista() {
        return period().till().toString();
    }

    public String getTillbaka() {
        return insatslank(blad.insats().id());
    }

    public String getSedd() {
        return sedd(halvaret.utgava());
    }

    public List<Val> getHalvarsval() {
        return halvaren.stream()
                .map(halvar -> new Val(
                        halvar.fran() + " – " + halvar.till(),
                        adress(super.getAdress() + "&id=" + blad.id(), halvar),
                        halvar.equals(period())))
                .toList();
    }

    public List<String> getParter() {
        return parter;
    }

    /** The questions; of what is stored and not answered it is said at its field. */
    public List<Fraga> getFragor() {
        List<Anmarkning> fynd = halvaret.finns() ? halvaret.formular().granska() : List.of();
        return FRAGOR.stream()
                .map(fraga -> new Fraga(
                        fraga,
                        text("insats.halvar." + fraga),
                        fynd.stream()
                                .filter(a -> a.data().get("fraga") instanceof Uppgift.Begrepp begrepp
                                        && begrepp.varde().equals(fraga))
                                .map(a -> a.text(sprak()))
                                .findFirst()
                                .orElse("")))
                .toList();
    }
}
