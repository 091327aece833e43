package org.openfinsam.web.rapport;

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
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.rapport.Lagkoll;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.belopp.Markeringar;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.lag.Fyndvy;
import org.openfinsam.web.ram.DatumText;
import org.openfinsam.web.ram.Ram;
import org.openfinsam.web.ram.Svensktid;
import org.openfinsam.web.ram.Val;
import org.openfinsam.web.sakerhet.Tilltrade;

/** The page Lagkoll: the findings of all rooms about an association on a day, and how it stood at the last turns of the year. */
@Named
@RequestScoped
public class Lagkollsida {

    static final String VAG = "/lagkoll";
    private static final int TIDIGARE = 3;
    private static final int FORSTA_AR = 2004;
    private static final int SISTA_AR = 2100;

    @Inject
    private Lagkolltjanst tjanst;

    @Inject
    private Ram ram;

    @Inject
    private Clock klocka;

    private List<Forbundsnamn> forbunden = List.of();
    private Forbundsnamn det;
    private LocalDate dag;
    private List<Lagkoll> lagen = List.of();

    /**
     * The findings of one matter.
     *
     * @param id of the card
     * @param rubrik what they are about
     * @param lank the page where it is mended
     * @param fynd at least one
     */
    public record Grupp(String id, String rubrik, String lank, List<Fyndvy> fynd) {}

    @PostConstruct
    void ladda() {
        LocalDate idag = Svensktid.idag(klocka);
        dag = DatumText.Provning.las(ram.parameter("dag"))
                .filter(d -> d.getYear() >= FORSTA_AR && d.getYear() <= SISTA_AR)
                .orElse(idag);
        forbunden = tjanst.forbunden();
        det = Tilltrade.valt(forbunden, ram.parameter("forbund"), dag).orElse(null);
        if (det != null) {
            lagen = tjanst.lagen(
                    det.id(),
                    Stream.concat(
                                    Stream.of(dag),
                                    IntStream.rangeClosed(1, TIDIGARE)
                                            .mapToObj(i -> LocalDate.of(dag.getYear() - i, Month.DECEMBER, 31)))
                            .toList());
        }
    }

    /** Before the page is drawn: to one who may not, there is no such page. */
    public void las() throws IOException {
        if (det == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        }
    }

    private Lagkoll nu() {
        return lagen.get(0);
    }

    /** "3 fel och 5 varningar den 2026-11-26." */
    public String getIngress() {
        Talformat format = Talformat.of(sprak());
        String nyckel = !isFanns() ? "lagkoll.fannsInte" : isTom() ? "lagkoll.inget" : "lagkoll.ingress";
        return texter().text(
                        nyckel,
                        Map.of(
                                "dag", format.datum(dag),
                                "fel", format.tal(nu().antal(Allvar.FEL)),
                                "varningar", format.tal(nu().antal(Allvar.VARNING))));
    }

    /** Whether the association exists on the day. */
    public boolean isFanns() {
        return det.giltighet().contains(dag);
    }

    /** Whether nothing was found. */
    public boolean isTom() {
        return nu().delar().isEmpty();
    }

    /** The findings, matter by matter. */
    public List<Grupp> getGrupper() {
        return nu().delar().stream()
                .map(del -> new Grupp(
                        del.aret().map(ar -> "medel-" + ar).orElse("forbundet"),
                        del.aret()
                                .map(ar -> texter().text("lagkoll.medel", Map.of("ar", ar.toString())))
                                .orElseGet(() -> texter().text("lagkoll.forbundet")),
                        ram.vag(del.aret()
                                .map(ar -> "/medel?forbund=" + det.id() + "&ar=" + ar)
                                .orElse("/forbund?forbund=" + det.id() + "&dag=" + dag)),
                        Fyndvy.lista(del.anmarkningar(), sprak())))
                .toList();
    }

    /** How it stood at the last turns of the year. */
    public Tabellvy getTidigare() {
        return Tabellvy.of(Lagkoll.tabell(lagen, sprak()), Markeringar.inga(), sprak())
                .medRadrubrik(texter().text("lagkoll.dag"));
    }

    /** The same page on the days of the table. */
    public List<Val> getDagar() {
        return lagen.stream()
                .skip(1)
                .map(l -> new Val(Talformat.of(sprak()).datum(l.dag()), adress() + "&dag=" + l.dag(), false))
                .toList();
    }

    public List<Val> getForbundsval() {
        return forbunden.stream()
                .map(f -> new Val(f.kortnamn(), ram.vag(VAG) + "?forbund=" + f.id(), f.equals(det)))
                .toList();
    }

    private String adress() {
        return ram.vag(VAG) + "?forbund=" + det.id();
    }

    public String getNamn() {
        return det.kortnamn();
    }

    public String getId() {
        return det.id().toString();
    }

    public String getDag() {
        return dag.toString();
    }

    private Texter texter() {
        return Sidtexter.av(sprak());
    }

    private Locale sprak() {
        return ram.getSprak().locale();
    }
}
