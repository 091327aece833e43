package org.openfinsam.web.insats;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.insats.InsatsId;
import org.openfinsam.domain.insats.OverenskommelseId;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.persistence.insats.Insatsurval;
import org.openfinsam.web.api.Adressdelar;
import org.openfinsam.web.api.Problemfel;
import org.openfinsam.web.api.Sidsvar;
import org.openfinsam.web.api.Svarssprak;
import org.openfinsam.web.lag.AnmarkningJson;
import org.openfinsam.web.ram.Svensktid;

/** An association's <i>insatser</i> and agreements over HTTP, for who holds a role there. */
@Path("forbund/{id}")
@RequestScoped
public class Insatsresurs {

    @Inject
    private Insatstjanst insatser;

    @Inject
    private Avtalstjanst avtalen;

    @Inject
    private Clock klocka;

    /** A page of the insatser, with {@code Link} headers to the pages beside it. */
    @GET
    @Path("insatser")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The association’s insatser, those that go on first")
    public Response insatserna(
            @PathParam("id")
                    @Parameter(description = "the association's name in addresses", example = "sodra-norrbotten")
                    String id,
            @QueryParam("sida") @DefaultValue("1") @Parameter(description = "which page, from 1") String sida,
            @QueryParam("antal") @DefaultValue("50") @Parameter(description = "insatser on a page, at most 200")
                    String antal,
            @Context UriInfo adress) {
        Sida begard = Sidsvar.begard(sida, antal);
        Insatsurval urval = Insatsurval.av(Adressdelar.forbund(id), Svensktid.idag(klocka));
        return Sidsvar.svar(Insatsjson.insatser(insatser.lista(urval, begard)), adress, begard, insatser.antal(urval));
    }

    /** One insats, with what the law, the association's own rules and the figures say of it. */
    @GET
    @Path("insatser/{insats}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "An insats with its staff and money, and what is found")
    public Response insatsen(
            @PathParam("id")
                    @Parameter(description = "the association's name in addresses", example = "sodra-norrbotten")
                    String id,
            @PathParam("insats") @Parameter(description = "the id of the insats") String insats,
            @Context HttpHeaders huvuden) {
        InsatsId den = Adressdelar.id(InsatsId::parse, insats);
        Insatstjanst.Insatslage lage =
                insatser.insats(Adressdelar.forbund(id), den).orElseThrow(Problemfel::saknas);
        return svar(Insatsjson.insats(lage.blad().insats(), lage.blad().arPublik()), lage.anmarkningar(), huvuden);
    }

    /** A page of the agreements, with {@code Link} headers to the pages beside it. */
    @GET
    @Path("overenskommelser")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The association’s agreements, the latest first")
    public Response avtalen(
            @PathParam("id") @Parameter(description = "the association's name in addresses", example = "umearegionen")
                    String id,
            @QueryParam("sida") @DefaultValue("1") @Parameter(description = "which page, from 1") String sida,
            @QueryParam("antal") @DefaultValue("50") @Parameter(description = "agreements on a page, at most 200")
                    String antal,
            @Context UriInfo adress) {
        Sida begard = Sidsvar.begard(sida, antal);
        ForbundId forbund = Adressdelar.forbund(id);
        return Sidsvar.svar(
                Insatsjson.avtal(avtalen.lista(forbund, null, "", begard)),
                adress,
                begard,
                avtalen.antal(forbund, null, ""));
    }

    /** One agreement, with what is wanting in it. */
    @GET
    @Path("overenskommelser/{avtal}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "An agreement with its parties, money and signatures, and what is found")
    public Response avtalet(
            @PathParam("id") @Parameter(description = "the association's name in addresses", example = "umearegionen")
                    String id,
            @PathParam("avtal") @Parameter(description = "the id of the agreement") String avtal,
            @Context HttpHeaders huvuden) {
        OverenskommelseId det = Adressdelar.id(OverenskommelseId::parse, avtal);
        Avtalstjanst.Avtalslage lage =
                avtalen.avtalet(Adressdelar.forbund(id), det).orElseThrow(Problemfel::saknas);
        return svar(Insatsjson.avtal(lage.avtal()), lage.avtal().granska(), huvuden);
    }

    private static Response svar(JsonObjectBuilder json, List<Anmarkning> fynd, HttpHeaders huvuden) {
        Locale sprak = Svarssprak.av(huvuden);
        JsonArrayBuilder anmarkningar = Json.createArrayBuilder();
        AnmarkningJson.lista(fynd, sprak).forEach(anmarkningar::add);
        return Svarssprak.svar(json.add("anmarkningar", anmarkningar).build(), sprak)
                .build();
    }
}
