package org.openfinsam.web.forbund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.persistence.forbund.Forbundsrad;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.web.api.Sidsvar;

/** The associations in which the reader holds a role. */
@Path("forbund")
@RequestScoped
public class Forbundsresurs {

    @Inject
    private Forbundstjanst tjanst;

    /** A page of the list, with {@code Link} headers to the pages beside it. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The associations in which the reader holds a role, with their members")
    public Response lista(
            @QueryParam("sida") @DefaultValue("1") @Parameter(description = "which page, from 1") String sida,
            @QueryParam("antal") @DefaultValue("50") @Parameter(description = "associations on a page, at most 200")
                    String antal,
            @Context UriInfo adress) {
        Sida begard = Sidsvar.begard(sida, antal);
        List<Forbundsrad> forbunden = tjanst.lista(begard);
        JsonArrayBuilder lista = Json.createArrayBuilder();
        forbunden.forEach(f -> lista.add(json(f)));
        return Sidsvar.svar(lista.build(), adress, begard, tjanst.antal());
    }

    private static JsonObject json(Forbundsrad forbund) {
        JsonArrayBuilder medlemmar = Json.createArrayBuilder();
        forbund.medlemmar().forEach(m -> medlemmar.add(json(m)));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", forbund.id().toString())
                .add("namn", forbund.namn())
                .add("kortnamn", forbund.kortnamn());
        laggTill(json, "organisationsnummer", forbund.organisationsnummer().map(Object::toString));
        laggTill(json, "sate", forbund.sate());
        return json.add("medlemmar", medlemmar).build();
    }

    private static JsonObject json(Medlem medlem) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("part", medlem.part().name());
        laggTill(json, "kod", medlem.kod());
        return json.add("namn", medlem.namn()).build();
    }

    private static void laggTill(JsonObjectBuilder json, String falt, Optional<String> varde) {
        varde.ifPresentOrElse(v -> json.add(falt, v), () -> json.add(falt, JsonValue.NULL));
    }
}
