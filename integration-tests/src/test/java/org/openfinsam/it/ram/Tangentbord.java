package org.openfinsam.it.ram;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** A walk through a page with the tab key. */
final class Tangentbord {

    /** Keeps what the key must reach: all that takes input and can be seen, of a group of radio buttons one. */
    private static final String SAMLA = """
            () => {
              const grupper = new Set();
              window.provMal = [...document.querySelectorAll('a[href],button,input,select,textarea,summary,[tabindex]')]
                .filter(e => e.tabIndex >= 0 && !e.disabled && e.type !== 'hidden'
                    && e.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true}))
                .filter(e => {
                  if (e.type !== 'radio') return true;
                  const grupp = (e.form ? e.form.id : '') + '/' + e.name;
                  const vald = document.querySelector(`input[type=radio][name="${CSS.escape(e.name)}"]:checked`);
                  if (vald ? e !== vald : grupper.has(grupp)) return false;
                  grupper.add(grupp);
                  return true;
                });
              return window.provMal.length;
            }""";

    /** Where the key has come: the number of the element, a ring too thin, or somewhere else. */
    private static final String HAR = """
            () => {
              const e = document.activeElement;
              const stil = getComputedStyle(e);
              const ring = stil.outlineStyle === 'none' ? 0 : parseFloat(stil.outlineWidth);
              return [window.provMal.indexOf(e), ring, e.outerHTML.split('\\n')[0].slice(0, 120)];
            }""";

    private static final double RING = 3;

    private Tangentbord() {}

    /**
     * Presses the tab key from the top of the page until everything has been reached.
     *
     * @param sida a page just opened
     * @return what could not be reached, or was reached without a ring that shows it; empty if nothing
     */
    static List<String> ga(Page sida) {
        List<String> fel = new ArrayList<>();
        int antal = (int) sida.evaluate(SAMLA);
        boolean[] nadda = new boolean[antal];
        for (int tryck = 0; tryck < 2 * antal && !allt(nadda); tryck++) {
            sida.keyboard().press("Tab");
            List<?> har = (List<?>) sida.evaluate(HAR);
            int nummer = (int) har.get(0);
            if (nummer >= 0 && !nadda[nummer]) {
                nadda[nummer] = true;
                if (((Number) har.get(1)).doubleValue() < RING) {
                    fel.add("no ring round " + har.get(2));
                }
            }
        }
        for (int i = 0; i < antal; i++) {
            if (!nadda[i]) {
                fel.add("not reached: " + sida.evaluate("i => window.provMal[i].outerHTML.slice(0, 120)", i));
            }
        }
        return fel;
    }

    private static boolean allt(boolean[] nadda) {
        for (boolean n : nadda) {
            if (!n) {
                return false;
            }
        }
        return true;
    }
}
