package org.openfinsam.web.forbund;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Indelning;
import org.openfinsam.domain.forbund.Kommun;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.forbund.Region;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.web.ram.DatumText;
import org.openfinsam.web.ram.Ram;
import org.openfinsam.web.ram.Svensktid;
import org.openfinsam.web.ram.Val;
import org.openfinsam.web.sakerhet.Tilltrade;

/** What every page of the register stands on: the association and the day that the address asks for. */
@Named
@RequestScoped
public class Forbundsram {

    /** What the association is called in an address. */
    static final String FORBUND = "forbund";

    private static final String NYTT = "/forbund/nytt";
    private static final LocalDate LAGENS_BORJAN = LocalDate.of(2004, Month.JANUARY, 1);
    private static final Medlem KASSAN = Medlem.of(Part.FORSAKRINGSKASSAN, "Försäkringskassan");
    private static final Medlem FORMEDLINGEN = Medlem.of(Part.ARBETSFORMEDLINGEN, "Arbetsförmedlingen");

    @Inject
    private Forbundsregister register;

    @Inject
    private Ram ram;

    @Inject
    private Clock klocka;

    private List<Forbundsnamn> forbunden = List.of();
    private Forbund det;
    private LocalDate idag;
    private LocalDate dag;

    /** Finds the association that the address asks for; without one, the reader's first that exists on the day. */
    @PostConstruct
    void ladda() {
        idag = Svensktid.idag(klocka);
        dag = DatumText.Provning.las(ram.parameter("dag")).orElse(idag);
        forbunden = register.forbunden();
        det = Tilltrade.valt(forbunden, ram.parameter(FORBUND), dag)
                .map(f -> register.hamta(f.id()))
                .orElse(null);
    }

    /** The association that the address asks for, there or not; only to say that it is not. */
    ForbundId onskat() {
        String onskat = ram.parameter(FORBUND);
        return ForbundId.arGiltig(onskat) ? ForbundId.of(onskat) : ForbundId.of("saknas");
    }

    /** Reads the association anew, after somebody else has changed it. */
    void lasOm() {
        det = register.hamta(det.id());
    }

    /** The association. */
    Forbund det() {
        return det;
    }

    LocalDate idag() {
        return idag;
    }

    LocalDate dag() {
        return dag;
    }

    /** Before a page that only reads is drawn; whoever runs an installation that is still empty begins with the first. */
    public void las() throws IOException {
        if (det != null) {
            return;
        }
        if (ram.parameter(FORBUND).isEmpty() && ram.farOppnas(NYTT)) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(ram.vag(NYTT));
        } else {
            finnsInte();
        }
    }

    /** Before a page that writes is drawn: to one who may not, there is no such page. */
    public void skriv() throws IOException {
        if (det == null || !isFarSkriva()) {
            finnsInte();
        }
    }

    static void finnsInte() throws IOException {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        FacesContext.getCurrentInstance().responseComplete();
    }

    public boolean isFarSkriva() {
        return det != null && register.far(det.id());
    }

    public boolean isFinns() {
        return det != null;
    }

    public String getNamn() {
        return det.kortnamn();
    }

    public String getId() {
        return det.id().toString();
    }

    public String getValdDag() {
        return dag.toString();
    }

    /** The associations of the chooser, each with the same page. */
    public List<Val> val(String vag) {
        return forbunden.stream()
                .map(f -> new Val(
                        f.kortnamn(), ram.vag(vag) + "?forbund=" + f.id(), isFinns() && f.id().equals(det.id())))
                .toList();
    }

    /** Another page of the same association, on the same day. */
    public String lank(String vag) {
        return lank(vag, det.id()) + (dag.equals(idag) ? "" : "&dag=" + dag);
    }

    String lank(String vag, ForbundId id) {
        return ram.vag(vag) + "?forbund=" + id;
    }

    /** What a member can be called: the agencies, the regions and the municipalities of the day, and of the law's first. */
    public List<String> getMedlemsnamn() {
        Indelning indelning = Indelning.svensk();
        return Stream.of(
                        Stream.of(KASSAN.namn(), FORMEDLINGEN.namn()),
                        Stream.of(dag, LAGENS_BORJAN)
                                .flatMap(d -> indelning.regioner(d).stream())
                                .map(Region::namn),
                        indelning.kommuner(dag).stream().map(Kommun::namn))
                .flatMap(s -> s)
                .distinct()
                .toList();
    }

    /** The municipalities of the day. */
    public List<String> getKommunnamn() {
        return Indelning.svensk().kommuner(dag).stream().map(Kommun::namn).toList();
    }

    /**
     * The member that somebody has chosen by its name.
     *
     * @param fran its first day; null for today
     * @return the member with its code; empty if nobody is called so, then or today
     */
    Optional<Medlem> medlem(String namn, LocalDate fran) {
        String sokt = namn.strip();
        return Stream.of(KASSAN, FORMEDLINGEN)
                .filter(m -> m.namn().equalsIgnoreCase(sokt))
                .findFirst()
                .or(() -> Stream.of(Optional.ofNullable(fran).orElse(idag), idag, LAGENS_BORJAN)
                        .flatMap(nar -> medlemDen(sokt, nar).stream())
                        .findFirst());
    }

    private static Optional<Medlem> medlemDen(String namn, LocalDate nar) {
        Indelning indelning = Indelning.svensk();
        return indelning
                .kommunMedNamn(namn, nar)
                .map(k -> Medlem.of(Part.KOMMUN, k.kod().toString(), k.namn()))
                .or(() -> indelning
                        .regionMedNamn(namn, nar)
                        .map(r -> Medlem.of(Part.REGION, r.kod().toString(), r.namn())));
    }

    /** The municipality that somebody has chosen by its name; empty if none is called so, then or today. */
    Optional<Kommun> kommun(String namn, LocalDate fran) {
        return Stream.of(Optional.ofNullable(fran).orElse(idag), idag)
                .flatMap(nar -> Indelning.svensk().kommunMedNamn(namn.strip(), nar).stream())
                .findFirst();
    }
}
