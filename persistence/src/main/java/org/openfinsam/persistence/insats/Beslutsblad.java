package org.openfinsam.persistence.insats;

import java.util.ArrayList;
import java.util.List;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.insats.AskandeId;
import org.openfinsam.domain.insats.Askandebeslut;
import org.openfinsam.domain.insats.AskandebeslutId;
import org.openfinsam.domain.insats.Aterkallelse;
import org.openfinsam.domain.insats.Beslutsslag;
import org.openfinsam.domain.insats.Beviljat;

/** An {@link Askandebeslut} as a row: the domain's is a value. */
public class Beslutsblad {

    private String id;
    private ForbundId forbund;
    private String askande;
    private Beslutsslag slag;
    private BeslutRef beslut;
    private String motiv;
    private BeslutRef aterkallat;
    private String aterkallatMotiv;
    private List<Beviljatrad> beviljat = new ArrayList<>();
    private List<String> villkor = new ArrayList<>();

    private Long version;

    /** För återskapande. */
    private Beslutsblad() {}

    /** A decision, not kept before. */
    public static Beslutsblad nytt(Askandebeslut beslut) {
        Beslutsblad nytt = new Beslutsblad();
        nytt.id = beslut.id().toString();
        nytt.forbund = beslut.forbund();
        nytt.askande = beslut.askande().toString();
        nytt.slag = beslut.slag();
        nytt.beslut = beslut.beslut();
        nytt.motiv = beslut.motiv();
        nytt.beviljat = new ArrayList<>(beslut.beviljat().stream()
                .map(b -> Beviljatrad.av(b.ar(), b.belopp(), b.inriktning(), b.omprovas()))
                .toList());
        nytt.villkor = new ArrayList<>(beslut.villkor());
        nytt.minns(beslut.aterkallelse());
        return nytt;
    }

    /**
     * Revokes the decision; nothing else of it ever changes.
     *
     * @throws IllegalStateException if it already is revoked
     */
    public void aterkalla(Aterkallelse varfor) {
        minns(beslut().aterkallat(varfor).aterkallelse());
    }

    private void minns(Aterkallelse aterkallelse) {
        aterkallat = aterkallelse == null ? null : aterkallelse.beslut();
        aterkallatMotiv = aterkallelse == null ? null : aterkallelse.motiv();
    }

    /** The decision. */
    public Askandebeslut beslut() {
        return new Askandebeslut(
                AskandebeslutId.parse(id),
                forbund,
                AskandeId.parse(askande),
                slag,
                beslut,
                beviljat.stream()
                        .map(b -> new Beviljat(b.ar(), b.belopp(), b.inriktning(), b.omprovas()))
                        .toList(),
                villkor,
                motiv,
                aterkallat == null ? null : new Aterkallelse(aterkallat, aterkallatMotiv));
    }

    /** Its id, 36 characters. */
    public String id() {
        return id;
    }

    /** Which edition it is, for a form that must not write over a later one. */
    public String utgava() {
        return String.valueOf(version);
    }
}
