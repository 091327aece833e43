package org.openfinsam.web.rapport;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openfinsam.domain.rapport.Fynd;
import org.openfinsam.domain.rapport.Motivlage;
import org.openfinsam.domain.rapport.Motivutgava;
import org.openfinsam.web.api.Adressdelar;
import org.openfinsam.web.api.Svarssprak;
import org.openfinsam.web.lag.AnmarkningJson;
import org.openfinsam.web.ram.Svensktid;

/** The findings of all rooms over HTTP, as they stand today. */
@Path("forbund/{id}/lagkoll")
@RequestScoped
public class Lagkollresurs {

    @Inject
    private Lagkolltjanst tjanst;

    @Inject
    private Clock klocka;

    /**
     * {@code {dag, attAtgarda, fynd:[{ar, anmarkning, motiv}]}}: {@code ar} is null for the association itself, {@code motiv} null
     * or {@code {text, avVem, dag, galler}}, where {@code galler} says whether it was written about these figures.
     *
     * @param id the association
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What the law says of an association today, with the motives that are stated")
    public Response nu(
            @PathParam("id")
                    @Parameter(description = "the association's name in addresses", example = "sodra-norrbotten")
                    String id,
            @Context HttpHeaders huvuden) {
        Locale sprak = Svarssprak.av(huvuden);
        LocalDate idag = Svensktid.idag(klocka);
        Motivlage lage = tjanst.lagen(Adressdelar.forbund(id), List.of(idag)).get(0);
        return Svarssprak.svar(json(lage, sprak), sprak).build();
    }

    static JsonObject json(Motivlage lage, Locale sprak) {
        JsonArrayBuilder fynden = Json.createArrayBuilder();
        for (Fynd fynd : lage.koll().fynd()) {
            JsonObjectBuilder ett = Json.createObjectBuilder();
            if (fynd.ar() == null) {
                ett.addNull("ar");
            } else {
                ett.add("ar", fynd.ar().ar());
            }
            fynden.add(ett.add(
                            "anmarkning",
                            AnmarkningJson.lista(List.of(fynd.anmarkning()), sprak)
                                    .get(0))
                    .add(
                            "motiv",
                            lage.motiv(fynd)
                                    .flatMap(m -> m.gallande().map(u -> motiv(u, m.galler(fynd))))
                                    .orElse(JsonValue.NULL)));
        }
        return Json.createObjectBuilder()
                .add("dag", lage.koll().dag().toString())
                .add("attAtgarda", lage.attAtgarda())
                .add("fynd", fynden)
                .build();
    }

    private static JsonValue motiv(Motivutgava utgava, boolean galler) {
        return Json.createObjectBuilder()
                .add("text", utgava.text().text())
                .add("avVem", utgava.avVem())
                .add("dag", utgava.dag().toString())
                .add("galler", galler)
                .build();
    }
}
