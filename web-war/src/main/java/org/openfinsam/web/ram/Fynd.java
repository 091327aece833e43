package org.openfinsam.web.ram;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;

/** How a finding is drawn: the shape that belongs to its severity, and the word. */
@Named
@ApplicationScoped
public class Fynd {

    /** Symbol and CSS class: octagon for {@code fel}, triangle for {@code varning}, ring for {@code avrundning}. */
    public String form(Object allvar) {
        return allvar.toString().toLowerCase(Locale.ROOT);
    }

    /** Key of the word. */
    public String ord(Object allvar) {
        return "fynd." + form(allvar);
    }
}
