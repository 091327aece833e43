package org.openfinsam.it.grund;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** The installed Chromium, started once for all tests and closed after the last. */
public final class Webblasare implements LauncherSessionListener {

    private static final List<String> NAMN = List.of("chromium", "chromium-browser", "google-chrome");

    private static Playwright playwright;
    private static Browser browser;

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (playwright != null) {
            playwright.close();
        }
    }

    /**
     * A new tab with no cookies, as wide as a desk screen.
     *
     * @param bas address of the application
     * @param utseende light or dark
     * @return the tab; closing it fails if the console held a complaint
     */
    public static Flik flik(URI bas, ColorScheme utseende) {
        return flik(bas, utseende, 1280);
    }

    /**
     * A new tab with no cookies.
     *
     * @param bas address of the application
     * @param utseende light or dark
     * @param bredd width in CSS pixels
     * @return the tab; closing it fails if the console held a complaint
     */
    public static Flik flik(URI bas, ColorScheme utseende, int bredd) {
        kravAttDenSvarar(bas);
        return new Flik(
                browser()
                        .newContext(new Browser.NewContextOptions()
                                .setBaseURL(bas.toString())
                                .setColorScheme(utseende)
                                .setLocale("sv-SE")
                                .setViewportSize(bredd, 900)),
                utseende);
    }

    /**
     * A browser that runs no scripts and has no cookies, for a reader of Swedish.
     *
     * @param bas address of the application
     * @return the browser, to be closed
     */
    public static BrowserContext utanSkript(URI bas) {
        kravAttDenSvarar(bas);
        return browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(bas.toString())
                        .setLocale("sv-SE")
                        .setJavaScriptEnabled(false));
    }

    /** The server answers also when the application could not start: said once, not by every test in its own way. */
    private static void kravAttDenSvarar(URI bas) {
        try {
            HttpRequest fraga = HttpRequest.newBuilder(bas.resolve("/health")).build();
            int status = HttpClient.newHttpClient()
                    .send(fraga, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status != 200) {
                throw new IllegalStateException("/health answers " + status + ": see the server's output");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            // As patient as with everything else: a machine that builds other things too is slow, not wrong.
            PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(sokvag())
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
        }
        return browser;
    }

    private static Path sokvag() {
        String angiven = System.getProperty("browser.path", "");
        if (!angiven.isEmpty()) {
            return Path.of(angiven);
        }
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(mapp -> NAMN.stream().map(namn -> Path.of(mapp, namn)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium on the path"));
    }
}
