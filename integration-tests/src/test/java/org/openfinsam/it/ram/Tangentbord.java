package org.openfinsam.it.ram;

import com.microsoft.playwright.Page;
import java.util.List;

/** A walk through a page with the tab key. */
final class Tangentbord {

    /**
     * Goes to the top, so that no walk begins where another ended and must go round by the browser's own buttons, and keeps what the
     * key must reach: all that takes input and can be seen, of a group of radio buttons one.
     */
    private static final String SAMLA = """
            () => {
              const topp = document.documentElement;
              topp.tabIndex = -1;
              topp.focus({preventScroll: true});
              topp.removeAttribute('tabindex');
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
              window.provKvar = new Set(window.provMal);
              window.provUtanRing = [];
              window.provLyssnar ??= document.addEventListener('focusin', h => {
                const e = h.target;
                if (!window.provKvar.delete(e)) return;
                const stil = getComputedStyle(e);
                const ring = stil.outlineStyle === 'none' ? 0 : parseFloat(stil.outlineWidth);
                if (ring < 3) window.provUtanRing.push(e.outerHTML.split('\\n')[0].slice(0, 120));
              }) ?? true;
              return window.provMal.length;
            }""";

    private static final String KVAR = "() => window.provKvar.size";

    private static final String FEL = """
            () => [...window.provUtanRing.map(e => 'no ring round ' + e),
                   ...[...window.provKvar].map(e => 'not reached: ' + e.outerHTML.slice(0, 120))]""";

    private Tangentbord() {}

    /**
     * Presses the tab key from the top of the page until everything has been reached. The page itself keeps what it
     * reaches, so that not every press must be asked about.
     *
     * @param sida a page just opened
     * @return what could not be reached, or was reached without a ring of three pixels that shows it; empty if nothing
     */
    @SuppressWarnings("unchecked")
    static List<String> ga(Page sida) {
        int antal = (int) sida.evaluate(SAMLA);
        int kvar = antal;
        for (int tryck = 0; kvar > 0 && tryck < 2 * antal; ) {
            int till = Math.min(2 * antal, tryck + kvar);
            for (; tryck < till; tryck++) {
                sida.keyboard().press("Tab");
            }
            kvar = (int) sida.evaluate(KVAR);
        }
        return (List<String>) sida.evaluate(FEL);
    }
}
