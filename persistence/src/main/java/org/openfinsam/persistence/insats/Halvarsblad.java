package org.openfinsam.persistence.insats;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.openfinsam.domain.insats.Halvarsformular;
import org.openfinsam.domain.insats.InsatsId;
import org.openfinsam.domain.insats.Insatshandelse;
import org.openfinsam.domain.tid.Period;

/** A {@link Halvarsformular} as rows: one of an <i>insats</i> and a half-year. */
public class Halvarsblad {

    private String id;
    private String insats;
    private Period period;
    private String planerat;
    private String gjort;
    private String effekt;
    private String nasta;
    private String hinder;
    private List<Handelserad> handelser = new ArrayList<>();
    private List<Narvarorad> narvaro = new ArrayList<>();
    private Long version;

    /** För återskapande. */
    private Halvarsblad() {}

    /** A form, not kept before. */
    public static Halvarsblad nytt(Halvarsformular formular) {
        Halvarsblad nytt = new Halvarsblad();
        nytt.id = id(formular.insats(), formular.period());
        nytt.insats = formular.insats().toString();
        nytt.period = formular.period();
        nytt.satt(formular);
        return nytt;
    }

    /** The id of an <i>insats</i>' form of a half-year. */
    static String id(InsatsId insats, Period period) {
        return insats + "/" + period.fran();
    }

    /**
     * Takes what the form says now.
     *
     * @throws IllegalArgumentException if it is another form
     */
    public final void satt(Halvarsformular formular) {
        if (!id(formular.insats(), formular.period()).equals(id)) {
            throw new IllegalArgumentException("The form " + formular + " in place of " + id);
        }
        planerat = formular.planerat();
        gjort = formular.gjort();
        effekt = formular.effekt();
        nasta = formular.nasta();
        hinder = formular.hinder();
        handelser = new ArrayList<>(formular.handelser().stream()
                .map(h -> Handelserad.av(h.dag(), h.tema()))
                .toList());
        narvaro = new ArrayList<>();
        for (int i = 0; i < formular.handelser().size(); i++) {
            int nr = i;
            formular.handelser()
                    .get(nr)
                    .narvaro()
                    .forEach((part, antal) -> narvaro.add(Narvarorad.av(nr, part, antal)));
        }
    }

    /** The form. */
    public Halvarsformular formular() {
        return new Halvarsformular(
                InsatsId.parse(insats),
                period,
                planerat,
                gjort,
                effekt,
                nasta,
                hinder,
                IntStream.range(0, handelser.size()).mapToObj(this::handelse).toList());
    }

    private Insatshandelse handelse(int nr) {
        SortedMap<String, Integer> antal = new TreeMap<>();
        narvaro.stream().filter(n -> n.nr() == nr).forEach(n -> antal.put(n.part(), n.antal()));
        return new Insatshandelse(handelser.get(nr).dag(), handelser.get(nr).tema(), antal);
    }

    /** Its id. */
    public String id() {
        return id;
    }

    /** The edition: what a form holds, so that the next writer is told of it. */
    public String utgava() {
        return Objects.toString(version, "");
    }
}
