package org.openfinsam.web.ram;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.openfinsam.web.sakerhet.Ejtilltrade;

/** Answers a page that refused somebody with 404: a refusal is no fault, and leaves no stack trace in the log. */
public final class Nekanden extends ExceptionHandlerFactory {

    public Nekanden(ExceptionHandlerFactory inre) {
        super(inre);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Hanterare(getWrapped().getExceptionHandler());
    }

    private static final class Hanterare extends ExceptionHandlerWrapper {

        Hanterare(ExceptionHandler inre) {
            super(inre);
        }

        @Override
        public void handle() {
            for (Iterator<ExceptionQueuedEvent> i =
                            getUnhandledExceptionQueuedEvents().iterator();
                    i.hasNext(); ) {
                if (arNekande(i.next().getContext().getException())) {
                    i.remove();
                    saknas(FacesContext.getCurrentInstance());
                }
            }
            super.handle();
        }

        private static boolean arNekande(Throwable fel) {
            return Stream.iterate(fel, t -> t != null, Throwable::getCause).anyMatch(Ejtilltrade.class::isInstance);
        }

        private static void saknas(FacesContext faces) {
            try {
                faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
                faces.responseComplete();
            } catch (IOException e) {
                throw new FacesException(e);
            }
        }
    }
}
