package org.openfinsam.it.sakerhet;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The security headers, on every kind of answer there is. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HuvudenIT {

    @ArquillianResource
    private URI bas;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/logga-in",
                "/konto/losenord",
                "/resurser/tokens.css",
                "/resurser/finns-inte.css",
                "/favicon.svg",
                "/finns-inte",
                "/api/v1/kalkyl/bidrag",
                "/api/v1/finns-inte",
                "/health",
                "/openapi",
                "/metrics",
            })
    void everyAnswerCarriesThem(String vag) throws Exception {
        HttpResponse<Void> svar = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(bas.resolve(vag)).build(), HttpResponse.BodyHandlers.discarding());
        HttpHeaders huvuden = svar.headers();
        assertAll(
                () -> assertTrue(
                        huvuden.firstValue("Content-Security-Policy").orElse("").startsWith("default-src 'none'"),
                        "Content-Security-Policy"),
                () -> assertEquals(
                        "nosniff", huvuden.firstValue("X-Content-Type-Options").orElse("")),
                () -> assertEquals(
                        "same-origin", huvuden.firstValue("Referrer-Policy").orElse("")),
                () -> assertFalse(
                        huvuden.firstValue("Server").orElse("").contains("Payara"), "the server tells its make"),
                () -> assertTrue(huvuden.firstValue("X-Powered-By").isEmpty(), "X-Powered-By"));
    }
}
