package org.openfinsam.it.ekonomi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openfinsam.it.grund.Flik;
import org.openfinsam.it.grund.Webblasare;

/** A ledger taken in by somebody without a mouse, into a year of an association that no other test reads. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HuvudbokssidaIT {

    private static final String SIE = String.join(
            "\r\n",
            "#FLAGGA 0",
            "#FORMAT PC8",
            "#SIETYP 4",
            "#RAR 0 20330101 20331231",
            "#KONTO 1930 Bank",
            "#KONTO 3510 Bidrag",
            "#VER A 1 20330110 \"Bidrag\"",
            "{",
            "#TRANS 1930 {} 1000.00",
            "#TRANS 3510 {} -1000.00",
            "}",
            "");

    @ArquillianResource
    private URI bas;

    @Test
    void aLedgerIsReadLookedAtAndAcceptedByTheKeyboardAlone() {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            flik.loggaIn("ekonom@pyramis");
            Page sida = flik.sida();
            Tangenter tangenter = new Tangenter(sida);
            flik.oppna("/ekonomi/huvudbok?forbund=pyramis");
            tangenter.valj(
                    "#sie", new FilePayload("tangenter.se", "text/plain", SIE.getBytes(Charset.forName("IBM437"))));
            tangenter.tryck("#lasin");
            sida.waitForSelector("button[value=godkann]");
            assertThat(sida.locator("main")).containsText("tangenter.se");
            assertEquals(List.of(), flik.axe());
            tangenter.tryck("button[value=godkann]");
            assertThat(sida.locator(".of-besked-ok")).containsText("Filen gäller nu.");
            tangenter.tryck(".of-besked-ok a");
            assertThat(sida.locator("h1")).isVisible();
            assertThat(sida.locator("main")).containsText("3510");
            assertEquals(List.of(), flik.axe());
        }
    }
}
