package org.openfinsam.web.rakna;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Asks Bean Validation about a form that is read from the address and not by Faces. */
@ApplicationScoped
public class Formularprov {

    private ValidatorFactory fabrik;

    /** For the container's proxy. */
    protected Formularprov() {}

    @Inject
    public Formularprov(ValidatorFactory fabrik) {
        this.fabrik = fabrik;
    }

    /**
     * What is wrong, by the id of the field: {@code totalt}, {@code kommuner-2-andel}.
     *
     * @param sprak the reader's locale: Bean Validation itself would ask the server's
     */
    public Map<String, String> fel(Object formular, Locale sprak) {
        Validator prov = fabrik.usingContext()
                .messageInterpolator(new Tolk(fabrik.getMessageInterpolator(), sprak))
                .getValidator();
        Map<String, String> fel = new TreeMap<>();
        prov.validate(formular)
                .forEach(brist -> fel.merge(
                        brist.getPropertyPath().toString().replaceAll("\\[(\\d+)]\\.", "-$1-"),
                        brist.getMessage(),
                        // One thing at a time; always the same one, whichever order they come in.
                        (ett, annat) -> ett.compareTo(annat) < 0 ? ett : annat));
        return fel;
    }

    /** Errors in the order in which their fields stand on a page; a field that the page has not is left out. */
    public static Map<String, String> ordnade(Map<String, String> fel, Stream<String> falt) {
        Map<String, String> ordnade = new LinkedHashMap<>();
        falt.filter(fel::containsKey).forEach(id -> ordnade.put(id, fel.get(id)));
        return ordnade;
    }

    private record Tolk(MessageInterpolator inre, Locale sprak) implements MessageInterpolator {

        @Override
        public String interpolate(String mall, Context sammanhang) {
            return inre.interpolate(mall, sammanhang, sprak);
        }

        @Override
        public String interpolate(String mall, Context sammanhang, Locale annat) {
            return inre.interpolate(mall, sammanhang, annat);
        }
    }
}
