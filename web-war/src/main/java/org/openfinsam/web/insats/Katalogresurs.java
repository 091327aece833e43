package org.openfinsam.web.insats;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openfinsam.domain.insats.InsatsId;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.persistence.insats.Insatsurval;
import org.openfinsam.web.api.Adressdelar;
import org.openfinsam.web.api.Problemfel;
import org.openfinsam.web.api.Sidsvar;
import org.openfinsam.web.ram.Svensktid;

/** The open catalogue over HTTP: what is shown to anybody, without a login. */
@Path("katalog")
@RequestScoped
public class Katalogresurs {

    @Inject
    private Katalogtjanst katalog;

    @Inject
    private Clock klocka;

    /** A page of the catalogue, with {@code Link} headers to the pages beside it. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The open catalogue of insatser, those that go on first")
    public Response lista(
            @QueryParam("forbund") @Parameter(description = "whose; all without it", example = "sodra-norrbotten")
                    String forbund,
            @QueryParam("sok") @Parameter(description = "any part of name, purpose or target group") String sok,
            @QueryParam("kommun") @Parameter(description = "the municipality’s code", example = "2581") String kommun,
            @QueryParam("slag") @Parameter(description = "INDIVID, STRUKTUR or FOREBYGGANDE") String slag,
            @QueryParam("lage") @Parameter(description = "PLANERAD, PAGAR or AVSLUTAD") String lage,
            @QueryParam("sida") @DefaultValue("1") @Parameter(description = "which page, from 1") String sida,
            @QueryParam("antal") @DefaultValue("50") @Parameter(description = "insatser on a page, at most 200")
                    String antal,
            @Context UriInfo adress) {
        Sida begard = Sidsvar.begard(sida, antal);
        Insatsfilter filter = Insatsfilter.av(namn -> {
            String varde = adress.getQueryParameters().getFirst(namn);
            return varde == null ? "" : varde;
        });
        Insatsurval urval = filter.urval(true, Svensktid.idag(klocka));
        return Sidsvar.svar(Insatsjson.insatser(katalog.lista(urval, begard)), adress, begard, katalog.antal(urval));
    }

    /** One of the catalogue. */
    @GET
    @Path("{insats}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "An insats of the open catalogue")
    public Response ett(@PathParam("insats") @Parameter(description = "the id of the insats") String insats) {
        return katalog.insats(Adressdelar.id(InsatsId::parse, insats))
                .map(blad -> Response.ok(Insatsjson.insats(blad.insats(), true).build()))
                .orElseThrow(Problemfel::saknas)
                .build();
    }
}
