package org.openfinsam.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;

/** The HTTP API; its resources are found by their annotations. */
@ApplicationPath(Api.ROT)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "OpenFinsam",
                        version = "1",
                        description = "The arithmetic of lag (2003:1210) om finansiell samordning, open to all, and the"
                                + " figures of an association. Money is in kronor with at most two decimals, dates are"
                                + " written 2020-06-30, null is a value that is not there. Errors are"
                                + " application/problem+json with a stable field kod. Tables and findings are described"
                                + " by JSON Schema in docs/schema of the source.",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")))
public class Api extends Application {

    /** The path of the API in the application. */
    public static final String ROT = "/api/v1";

    /** No WADL: OpenAPI describes the API, and once is enough. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
