package org.openfinsam.web.rakna;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A button that lengthens or shortens a list of rows in a form.
 *
 * @param lista the list
 * @param bort the row that goes; empty when one is added
 */
record Radknapp(String lista, OptionalInt bort) {

    private static final Pattern FORM = Pattern.compile("(\\w+)-(?:ny|bort-(\\d{1,4}))");

    /** The button that sends a value: {@code kommuner-ny}, {@code kommuner-bort-2}; empty if none does. */
    static Optional<Radknapp> av(String varde) {
        Matcher delar = FORM.matcher(varde);
        return delar.matches()
                ? Optional.of(new Radknapp(
                        delar.group(1),
                        delar.group(2) == null
                                ? OptionalInt.empty()
                                : OptionalInt.of(Integer.parseInt(delar.group(2)))))
                : Optional.empty();
    }

    /** The rows after the button was pressed; a row that is not there is not taken away. */
    <T> List<T> tryck(List<T> rader, T ny) {
        List<T> nya = new ArrayList<>(rader);
        if (bort.isEmpty()) {
            nya.add(ny);
        } else if (bort.getAsInt() < nya.size()) {
            nya.remove(bort.getAsInt());
        }
        return nya;
    }
}
