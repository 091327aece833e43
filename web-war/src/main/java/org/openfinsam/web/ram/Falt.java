package org.openfinsam.web.ram;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ties every field to its help and its error for screen readers.
 *
 * <p>Set on each drawing and taken away again, because the attributes live on in the view between two posts.
 */
public final class Falt implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object kalla) {
        return kalla instanceof UIInput;
    }

    @Override
    public void processEvent(SystemEvent handelse) {
        UIInput falt = (UIInput) handelse.getSource();
        String fel = falt.isValid() ? null : "-fel";
        satt(falt, "aria-invalid", fel == null ? null : "true");
        satt(falt, "aria-describedby", beskrivning(falt, fel));
    }

    private static String beskrivning(UIInput falt, String fel) {
        String idn = Stream.of("-hjalp", fel)
                .filter(slut -> slut != null)
                .map(slut -> falt.findComponent(falt.getId() + slut))
                .filter(del -> del != null && del.isRendered())
                .map(UIComponent::getClientId)
                .collect(Collectors.joining(" "));
        return idn.isEmpty() ? null : idn;
    }

    private static void satt(UIInput falt, String namn, String varde) {
        if (varde == null) {
            falt.getPassThroughAttributes().remove(namn);
        } else {
            falt.getPassThroughAttributes().put(namn, varde);
        }
    }
}
