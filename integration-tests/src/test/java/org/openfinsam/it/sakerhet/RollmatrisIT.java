package org.openfinsam.it.sakerhet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openfinsam.it.grund.Flik;
import org.openfinsam.it.grund.Webblasare;
import org.openfinsam.it.ram.Sida;

/** Who may ask for what: {@code rollmatris.csv}, walked path by path in every role. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RollmatrisIT {

    @ArquillianResource
    private URI bas;

    static List<String> roller() {
        return Rollmatris.roller();
    }

    @Test
    void everyPageAndResourceHasItsLine() {
        Set<String> appens = Stream.concat(
                        Sida.alla().stream().map(sida -> "GET " + sida.vag()), Resurser.alla().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> matrisens = Rollmatris.rader().stream()
                .filter(Rollmatris.Rad::arSidaEllerResurs)
                .map(Rollmatris.Rad::namn)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(appens, matrisens);
    }

    @ParameterizedTest
    @MethodSource("roller")
    void everyPathAnswersTheRoleAsTheMatrixSays(String roll) {
        try (Flik flik = Webblasare.flik(bas, ColorScheme.LIGHT)) {
            if (!roll.equals(Rollmatris.ANONYM)) {
                flik.loggaIn(Rollmatris.konto(roll));
            }
            List<String> fel = new ArrayList<>();
            for (Rollmatris.Rad rad : Rollmatris.rader()) {
                Svar vantat = rad.vantat(roll);
                Svar svar = fraga(flik.sida().request(), rad);
                if (svar != vantat) {
                    fel.add(rad.namn() + ": " + svar + " and not " + vantat);
                }
            }
            assertEquals(List.of(), fel);
        }
    }

    private Svar fraga(APIRequestContext http, Rollmatris.Rad rad) {
        APIResponse svar = http.fetch(
                rad.adress(),
                RequestOptions.create()
                        .setMethod(rad.metod())
                        .setMaxRedirects(0)
                        .setHeader("Origin", bas.toString().replaceFirst("/$", "")));
        return Svar.av(svar.status(), svar.headers().get("location"));
    }
}
