package org.openfinsam.persistence.insats;

import java.util.Arrays;
import java.util.List;

/** The row of the budget that an application is, as a row. */
public final class Planrad {

    private String askande;
    private String budgetrad;

    /** För återskapande. */
    private Planrad() {}

    static Planrad av(String askande, String budgetrad) {
        Planrad rad = new Planrad();
        rad.askande = askande;
        rad.budgetrad = budgetrad;
        return rad;
    }

    String askande() {
        return askande;
    }

    String budgetrad() {
        return budgetrad;
    }

    private List<Object> varden() {
        return Arrays.asList(askande, budgetrad);
    }

    @Override
    public boolean equals(Object annat) {
        return annat instanceof Planrad r && varden().equals(r.varden());
    }

    @Override
    public int hashCode() {
        return varden().hashCode();
    }
}
