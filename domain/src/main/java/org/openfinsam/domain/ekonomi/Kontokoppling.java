package org.openfinsam.domain.ekonomi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openfinsam.domain.forbund.ForbundId;

/**
 * Which accounts and objects of an association go to which lines of its report. The lines stand in the order in which they
 * were first named. The last change can be taken back, and then made again.
 *
 * <p>Of several that hold, the most exact counts: one with an object before one without, then the narrowest span, then the
 * one that stands last. Two objects for the same association are the same. Not thread-safe.
 *
 * @since 0.1
 */
public class Kontokoppling {

    private final ForbundId forbund;
    private List<Koppling> kopplingar;
    private List<Koppling> forra;

    private Kontokoppling(ForbundId forbund, List<Koppling> kopplingar, List<Koppling> forra) {
        this.forbund = Objects.requireNonNull(forbund, "forbund");
        this.kopplingar = List.copyOf(kopplingar);
        this.forra = List.copyOf(forra);
    }

    /**
     * An association's mapping before anything is mapped.
     *
     * @param forbund whose, not null
     * @return the mapping, never null
     */
    public static Kontokoppling ny(ForbundId forbund) {
        return new Kontokoppling(forbund, List.of(), List.of());
    }

    /**
     * An association's mapping as it was kept.
     *
     * @param forbund whose, not null
     * @param kopplingar the mappings in their order, none null
     * @param forra what they were before the last change, none null
     * @return the mapping, never null
     */
    public static Kontokoppling av(ForbundId forbund, List<Koppling> kopplingar, List<Koppling> forra) {
        return new Kontokoppling(forbund, kopplingar, forra);
    }

    /**
     * Adds mappings; one of the same span and object is replaced where it stands.
     *
     * @param nya what to add, none null
     * @return false if nothing changes
     */
    public boolean koppla(Collection<Koppling> nya) {
        List<Koppling> efter = new ArrayList<>(kopplingar);
        for (Koppling ny : nya) {
            int plats = plats(efter, ny);
            if (plats < 0) {
                efter.add(ny);
            } else {
                efter.set(plats, ny);
            }
        }
        return byt(efter);
    }

    private static int plats(List<Koppling> alla, Koppling ny) {
        for (int i = 0; i < alla.size(); i++) {
            Koppling k = alla.get(i);
            if (k.fran().equals(ny.fran()) && k.till().equals(ny.till()) && Objects.equals(k.objekt(), ny.objekt())) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Takes a mapping away.
     *
     * @param koppling which one, not null
     * @return false if it is not there
     */
    public boolean taBort(Koppling koppling) {
        List<Koppling> efter = new ArrayList<>(kopplingar);
        efter.remove(koppling);
        return byt(efter);
    }

    private boolean byt(List<Koppling> efter) {
        if (efter.equals(kopplingar)) {
            return false;
        }
        forra = kopplingar;
        kopplingar = List.copyOf(efter);
        return true;
    }

    /**
     * Takes back the last change; a second time makes it again.
     *
     * @return false if there is none to take back
     */
    public boolean angra() {
        return byt(forra);
    }

    /**
     * Where an account within some objects goes.
     *
     * @param konto the account, not null
     * @param objekt the objects, not null
     * @return the mapping that counts, or empty when the account is not mapped
     */
    public Optional<Koppling> kopplad(Kontonummer konto, List<Objektref> objekt) {
        Comparator<Koppling> noggrannhet = Comparator.comparing((Koppling k) -> k.objekt() != null)
                .thenComparing(Koppling::bredd, Comparator.reverseOrder());
        // The last of equals: max keeps the first.
        return kopplingar.stream()
                .filter(k -> k.galler(konto, objekt))
                .reduce((a, b) -> noggrannhet.compare(a, b) > 0 ? a : b);
    }

    /**
     * The mappings in their order.
     *
     * @return an unmodifiable list, never null
     */
    public List<Koppling> kopplingar() {
        return kopplingar;
    }

    /**
     * What they were before the last change.
     *
     * @return an unmodifiable list, never null
     */
    public List<Koppling> forra() {
        return forra;
    }

    /**
     * Whether the last change can be taken back.
     *
     * @return true if there was one
     */
    public boolean kanAngras() {
        return !forra.equals(kopplingar);
    }

    /**
     * Whose it is.
     *
     * @return the association's id, never null
     */
    public ForbundId forbund() {
        return forbund;
    }

    @Override
    public boolean equals(Object annan) {
        return annan instanceof Kontokoppling k && Objects.equals(forbund, k.forbund);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(forbund);
    }

    /**
     * What it is, for a log.
     *
     * @return for example {@code sodra-norrbotten 12 kopplingar}, never null
     */
    @Override
    public String toString() {
        return forbund + " " + kopplingar.size() + " kopplingar";
    }
}
