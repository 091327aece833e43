package org.openfinsam.web.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/**
 * The calls of the API as their resources describe them, in English: the same annotations that the server's OpenAPI
 * document is made of, read for a page. The document itself comes from the server over HTTP, and a page had better not call
 * its own server to be drawn.
 *
 * @param anrop the open calculators first, then the others by path
 */
public record Apibeskrivning(List<Anrop> anrop) {

    /** The group of calls that anyone may make. */
    static final String OPPNA = "kalkyl";

    /**
     * A call.
     *
     * @param metod the method of HTTP
     * @param vag the path in the application, places in braces
     * @param rubrik what it answers, in a phrase
     * @param om more about it; may be empty
     * @param parametrar what the address may or has to say
     * @param fragor examples of bodies; empty for a call without one
     * @param svar what the examples are answered, if it is told
     * @param koder what the answer may be
     */
    public record Anrop(
            String metod,
            String vag,
            String rubrik,
            String om,
            List<Parametern> parametrar,
            List<Exemplet> fragor,
            Optional<Exemplet> svar,
            List<Svarskod> koder) {

        /** Copies the lists. */
        public Anrop {
            parametrar = List.copyOf(parametrar);
            fragor = List.copyOf(fragor);
            koder = List.copyOf(koder);
        }

        /** Method and path as an anchor and as the beginning of keys: {@code post-kalkyl-bidrag}. */
        public String id() {
            return (metod.toLowerCase(Locale.ROOT) + vag.substring(Api.ROT.length()))
                    .replaceAll("[{}]", "")
                    .replace('/', '-');
        }

        /** The first part of the path under the root: {@code kalkyl}. */
        public String grupp() {
            return vag.substring(Api.ROT.length() + 1).replaceFirst("/.*", "");
        }

        /** An address with the places filled by the examples, and with the parameters that have one. */
        public String exempeladress() {
            String ifylld = vag;
            StringBuilder fraga = new StringBuilder();
            for (Parametern p : parametrar) {
                if (p.iVagen) {
                    ifylld = ifylld.replace("{" + p.namn + "}", p.exempel);
                } else if (!p.exempel.isEmpty()) {
                    fraga.append(fraga.isEmpty() ? '?' : '&')
                            .append(p.namn)
                            .append('=')
                            .append(p.exempel);
                }
            }
            return ifylld + fraga;
        }
    }

    /**
     * Something that the address says.
     *
     * @param iVagen whether it is a part of the path; otherwise of the query
     * @param kravs whether it has to be said
     * @param om what it means; may be empty
     * @param exempel a value, or the one that is meant when nothing is said; may be empty
     */
    public record Parametern(String namn, boolean iVagen, boolean kravs, String om, String exempel) {}

    /**
     * A body.
     *
     * @param typ content type
     */
    public record Exemplet(String typ, String text) {}

    /**
     * A kind of answer.
     *
     * @param kod status of HTTP
     */
    public record Svarskod(String kod, String om) {}

    /** Copies the list. */
    public Apibeskrivning {
        anrop = List.copyOf(anrop);
    }

    /**
     * What some classes describe; one that is no resource describes nothing.
     *
     * @param klasser their names
     */
    static Apibeskrivning av(Collection<String> klasser) {
        return new Apibeskrivning(klasser.stream()
                .<Class<?>>map(Apibeskrivning::klass)
                .filter(klass -> klass.isAnnotationPresent(Path.class))
                .flatMap(klass -> Arrays.stream(klass.getMethods()).flatMap(metod -> anrop(klass, metod)))
                .sorted(Comparator.comparing((Anrop a) -> !a.grupp().equals(OPPNA))
                        .thenComparing(Anrop::vag)
                        .thenComparing(Anrop::metod))
                .toList());
    }

    private static Class<?> klass(String namn) {
        try {
            return Class.forName(namn);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("Not a class of ours: " + namn, e);
        }
    }

    private static Stream<Anrop> anrop(Class<?> klass, Method metod) {
        Operation operation = metod.getAnnotation(Operation.class);
        return Arrays.stream(metod.getAnnotations())
                .map(anteckning -> anteckning.annotationType().getAnnotation(HttpMethod.class))
                .filter(http -> http != null)
                .map(http -> new Anrop(
                        http.value(),
                        Api.ROT + del(klass) + del(metod),
                        operation == null ? metod.getName() : operation.summary(),
                        operation == null ? "" : operation.description(),
                        parametrar(metod),
                        kropp(metod),
                        svar(metod),
                        koder(metod)));
    }

    private static String del(AnnotatedElement med) {
        Path path = med.getAnnotation(Path.class);
        String vag = path == null ? "" : path.value().replaceAll("^/|/$", "");
        return vag.isEmpty() ? "" : "/" + vag;
    }

    private static List<Parametern> parametrar(Method metod) {
        Stream<Parametern> metodens = Arrays.stream(metod.getAnnotationsByType(Parameter.class))
                .map(p -> new Parametern(
                        p.name(), p.in() == ParameterIn.PATH, p.required(), p.description(), p.example()));
        Stream<Parametern> argumentens = Arrays.stream(metod.getParameters())
                .flatMap(argument -> Stream.of(
                                finn(argument, PathParam.class).map(p -> parametern(argument, p.value(), true)),
                                finn(argument, QueryParam.class).map(p -> parametern(argument, p.value(), false)))
                        .flatMap(Optional::stream));
        return Stream.concat(argumentens, metodens).toList();
    }

    private static Parametern parametern(AnnotatedElement argument, String namn, boolean iVagen) {
        Optional<Parameter> anteckning = finn(argument, Parameter.class);
        String forval =
                finn(argument, DefaultValue.class).map(DefaultValue::value).orElse("");
        return new Parametern(
                namn,
                iVagen,
                iVagen || anteckning.map(Parameter::required).orElse(false),
                anteckning.map(Parameter::description).orElse(""),
                anteckning
                        .map(Parameter::example)
                        .filter(exempel -> !exempel.isEmpty())
                        .orElse(forval));
    }

    private static <A extends Annotation> Optional<A> finn(AnnotatedElement i, Class<A> typ) {
        return Optional.ofNullable(i.getAnnotation(typ));
    }

    private static List<Exemplet> kropp(Method metod) {
        return finn(metod, RequestBody.class).stream()
                .flatMap(kropp -> exempel(kropp.content()))
                .toList();
    }

    private static Optional<Exemplet> svar(Method metod) {
        return Arrays.stream(metod.getAnnotationsByType(APIResponse.class))
                .flatMap(svar -> exempel(svar.content()))
                .findFirst();
    }

    private static Stream<Exemplet> exempel(Content... innehall) {
        return Arrays.stream(innehall)
                .flatMap(del -> Arrays.stream(del.examples())
                        .map(exempel ->
                                new Exemplet(del.mediaType(), exempel.value().strip())));
    }

    private static List<Svarskod> koder(Method metod) {
        return Arrays.stream(metod.getAnnotationsByType(APIResponse.class))
                .map(svar -> new Svarskod(svar.responseCode(), svar.description()))
                .toList();
    }
}
