package org.openfinsam.web.api;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfinsam.persistence.grund.Versionskonflikt;
import org.openfinsam.web.sakerhet.Ejtilltrade;

/** Writes everything that goes wrong under a resource as one shape, {@link Problem}. */
@Provider
public class Problemsvar implements ExceptionMapper<Throwable> {

    private static final Logger LOGG = Logger.getLogger(Problemsvar.class.getName());

    @Context
    private HttpHeaders huvuden;

    @Override
    public Response toResponse(Throwable fel) {
        Problemfel problem = problemfel(fel);
        Locale sprak = Svarssprak.av(huvuden);
        Response.ResponseBuilder svar = svar(fel, problem.problem(sprak), sprak);
        problem.huvuden().forEach(svar::header);
        return svar.build();
    }

    /** Keeps what the container wants said beside the status: {@code Allow} of a 405, {@code WWW-Authenticate} of a 401. */
    private static Response.ResponseBuilder svar(Throwable fel, Problem problem, Locale sprak) {
        Response.ResponseBuilder svar =
                Response.status(problem.slag().status(), problem.slag().titel());
        if (fel instanceof WebApplicationException web && web.getResponse().getHeaderString("Allow") != null) {
            svar.header("Allow", web.getResponse().getHeaderString("Allow"));
        }
        return svar.type(Problem.TYP)
                .language(sprak)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(problem.json().toString());
    }

    /** Looks through the wrappings of the container for what happened. */
    private static Problemfel problemfel(Throwable fel) {
        return Stream.iterate(fel, t -> t != null, Throwable::getCause)
                .map(Problemsvar::kant)
                .filter(problem -> problem != null)
                .findFirst()
                .orElseGet(() -> {
                    LOGG.log(Level.SEVERE, "A resource failed", fel);
                    return Problemfel.av(Problemkod.INTERNT);
                });
    }

    private static Problemfel kant(Throwable fel) {
        if (fel instanceof Problemfel problem) {
            return problem;
        }
        if (fel instanceof ConstraintViolationException villkor) {
            return Problemfel.av(Problemkod.BEGARAN, sprak -> text(villkor));
        }
        if (fel instanceof JsonException || fel instanceof JsonbException) {
            return Problemfel.av(Problemkod.BEGARAN);
        }
        if (fel instanceof Ejtilltrade) {
            return Problemfel.av(Problemkod.SAKNAS);
        }
        if (fel instanceof Versionskonflikt) {
            return Problemfel.av(Problemkod.VERSION);
        }
        if (fel instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            return Problemfel.av(Problemkod.foresta(web.getResponse().getStatus()));
        }
        return null;
    }

    private static String text(ConstraintViolationException villkor) {
        return villkor.getConstraintViolations().stream()
                .map(ConstraintViolation::getMessage)
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
