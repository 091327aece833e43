package org.openfinsam.it.grund;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HalsaIT {

    @ArquillianResource
    private URI bas;

    @Test
    void theServerIsHealthy() throws Exception {
        HttpResponse<String> svar = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(bas.resolve("/health")).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, svar.statusCode(), svar.body());
    }
}
