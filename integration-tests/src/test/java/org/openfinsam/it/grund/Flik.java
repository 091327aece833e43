package org.openfinsam.it.grund;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A browser tab that remembers what its console complained about: faults against the CSP show nowhere else. */
public final class Flik implements AutoCloseable {

    /** What axe looks for. */
    public enum Axe {
        /** All rules that are on by themselves, and the size of targets, which is not. */
        ALLT,
        /** Only what can change with the colours. */
        KONTRAST,
        /** Only what can change with the width. */
        BREDD
    }

    private static final List<String> PER_BREDD = List.of(
            "target-size",
            "scrollable-region-focusable",
            "heading-order",
            "button-name",
            "link-name",
            "aria-hidden-focus");

    private final BrowserContext sammanhang;
    private final Page sida;
    private ColorScheme utseende;
    private final List<String> klagomal = new ArrayList<>();

    Flik(BrowserContext sammanhang, ColorScheme utseende) {
        this.sammanhang = sammanhang;
        this.utseende = utseende;
        sida = sammanhang.newPage();
        sida.onConsoleMessage(m -> {
            if (m.type().equals("error") || m.type().equals("warning")) {
                klagomal.add(m.type() + ": " + m.text() + " (" + m.location() + ")");
            }
        });
        sida.onPageError(klagomal::add);
    }

    /**
     * Opens a path of the application.
     *
     * @param vag path with its query, from the root
     * @return the HTTP status
     */
    public int oppna(String vag) {
        Response svar = sida.navigate(vag);
        return svar.status();
    }

    /**
     * Logs in with an account of the demonstration.
     *
     * @param konto the account's name
     */
    public void loggaIn(String konto) {
        oppna("/logga-in");
        sida.fill("input[autocomplete=username]", konto);
        sida.fill("input[autocomplete=current-password]", "demo");
        sida.press("input[autocomplete=current-password]", "Enter");
        sida.waitForURL(adress -> !adress.contains("/logga-in"));
    }

    /**
     * The page itself, for what has no word here.
     *
     * @return Playwright's page
     */
    public Page sida() {
        return sida;
    }

    /**
     * Shows the open page in other colours, or as wide as another screen, without asking the server again.
     *
     * @param farger light or dark
     * @param bredd width in CSS pixels
     */
    public void klaOm(ColorScheme farger, int bredd) {
        utseende = farger;
        sida.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(farger));
        sida.setViewportSize(bredd, sida.viewportSize().height);
        // Colours that fade over would be measured half-way.
        sida.evaluate("() => document.getAnimations().forEach(a => a.finish())");
    }

    /**
     * What axe finds wrong on the page as it stands.
     *
     * @return one line per element at fault, with the rule, the weight and the selector; empty if none
     */
    public List<String> axe() {
        return axe(Axe.ALLT);
    }

    /**
     * What axe finds wrong on the page as it stands.
     *
     * @param vad what to look for
     * @return one line per element at fault, with the rule, the weight and the selector; empty if none
     */
    public List<String> axe(Axe vad) {
        List<String> fel = new ArrayList<>();
        AxeRunOptions val = new AxeRunOptions();
        val.setResultTypes(List.of("violations"));
        // The page has no frame from elsewhere: the faster way, which needs no page beside it.
        AxeBuilder axe = new AxeBuilder(sida).setLegacyMode(true);
        switch (vad) {
            case ALLT -> val.setRules(Map.of("target-size", pa()));
            case KONTRAST -> val.setRunOnly(bara(List.of("color-contrast")));
            case BREDD -> val.setRunOnly(bara(PER_BREDD));
        }
        for (Rule regel : axe.options(val).analyze().getViolations()) {
            regel.getNodes()
                    .forEach(nod -> fel.add(
                            regel.getId() + " (" + regel.getImpact() + ") " + nod.getTarget() + ": " + nod.getHtml()));
        }
        return fel;
    }

    /**
     * Complaints of the console that the test expected, such as the one about an error status it asked for.
     *
     * @return all complaints so far, forgotten from here on
     */
    public List<String> taKlagomal() {
        List<String> alla = List.copyOf(klagomal);
        klagomal.clear();
        return alla;
    }

    /**
     * Keeps a picture of the whole page as build output.
     *
     * @param namn file name without ending; light or dark and the width are added
     */
    public void skarmbild(String namn) {
        String fil = namn + "-" + (utseende == ColorScheme.DARK ? "mork" : "ljus") + "-" + sida.viewportSize().width;
        sida.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of(System.getProperty("target"), "screenshots", fil + ".png")));
    }

    private static AxeRuleOptions pa() {
        AxeRuleOptions pa = new AxeRuleOptions();
        pa.setEnabled(true);
        return pa;
    }

    private static AxeRunOnlyOptions bara(List<String> regler) {
        AxeRunOnlyOptions bara = new AxeRunOnlyOptions();
        bara.setType("rule");
        bara.setValues(regler);
        return bara;
    }

    /** Closes the tab whatever the console held: the server behind it is gone. */
    public void overge() {
        sammanhang.close();
    }

    @Override
    public void close() {
        sammanhang.close();
        assertEquals(List.of(), klagomal, "console");
    }
}
