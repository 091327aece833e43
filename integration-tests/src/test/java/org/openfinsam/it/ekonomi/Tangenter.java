package org.openfinsam.it.ekonomi;

import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Somebody without a mouse: what is to be used is reached by the tab key, and used by the key that it answers to. */
final class Tangenter {

    private static final int FLEST_TRYCK = 200;

    private final Page sida;

    Tangenter(Page sida) {
        this.sida = sida;
    }

    /** Presses the tab key until an element has the focus. */
    void till(String vald) {
        for (int tryck = 0; tryck < FLEST_TRYCK; tryck++) {
            sida.keyboard().press("Tab");
            if ((boolean) sida.evaluate("v => document.activeElement.matches(v)", vald)) {
                return;
            }
        }
        fail("not reached by the tab key: " + vald);
    }

    /** Goes to a box and ticks it, or takes the tick away. */
    void kryssa(String ruta) {
        till(ruta);
        sida.keyboard().press("Space");
    }

    /** Goes to a button or a link and presses it; the page that it leads to is there when this returns. */
    void tryck(String knapp) {
        till(knapp);
        sida.evaluate("() => { window.fore = true; }");
        sida.keyboard().press("Enter");
        sida.waitForCondition(this::framme);
    }

    /** Whether the page that was is gone and the next is whole. */
    private boolean framme() {
        try {
            return (boolean) sida.evaluate("() => !window.fore && document.readyState === 'complete'");
        } catch (PlaywrightException mellanTvaSidor) {
            return false;
        }
    }

    /** Goes to a field for a file and chooses one; listens from before the walk, for the browser is told of it in its own time. */
    void valj(String falt, FilePayload fil) {
        List<FileChooser> oppnade = new ArrayList<>();
        Consumer<FileChooser> lyssnare = oppnade::add;
        sida.onFileChooser(lyssnare);
        till(falt);
        sida.keyboard().press("Space");
        sida.waitForCondition(() -> !oppnade.isEmpty());
        sida.offFileChooser(lyssnare);
        oppnade.get(0).setFiles(fil);
    }
}
