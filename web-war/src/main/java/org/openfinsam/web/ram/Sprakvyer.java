package org.openfinsam.web.ram;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Gives every Faces view the language of {@link Visning}, so that texts, messages and {@code lang} always agree. */
public final class Sprakvyer extends ViewHandlerWrapper {

    public Sprakvyer(ViewHandler inre) {
        super(inre);
    }

    @Override
    public Locale calculateLocale(FacesContext faces) {
        return Visning.av((HttpServletRequest) faces.getExternalContext().getRequest())
                .sprak()
                .locale();
    }
}
