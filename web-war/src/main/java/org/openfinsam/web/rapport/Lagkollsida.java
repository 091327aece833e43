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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.rapport.Fynd;
import org.openfinsam.domain.rapport.Fyndmotiv;
import org.openfinsam.domain.rapport.Lagkoll;
import org.openfinsam.domain.rapport.Motivlage;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.belopp.Markeringar;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.lag.Fyndvy;
import org.openfinsam.web.ram.DatumText;
import org.openfinsam.web.ram.Ram;
import org.openfinsam.web.ram.Sidlankar;
import org.openfinsam.web.ram.Svensktid;
import org.openfinsam.web.ram.Val;
import org.openfinsam.web.sakerhet.Tilltrade;

/** The page Lagkoll: the findings of all rooms about an association on a day, and how it stood at the last turns of the year. */
@Named
@RequestScoped
public class Lagkollsida {

    static final String VAG = "/lagkoll";
    private static final int TIDIGARE = 3;
    private static final int HISTORIKRADER = 20;
    private static final int FORSTA_AR = 2004;
    private static final int SISTA_AR = 2100;

    @Inject
    private Lagkolltjanst tjanst;

    @Inject
    private Fyndmotivtjanst motivtjanst;

    @Inject
    private Ram ram;

    @Inject
    private Clock klocka;

    private List<Forbundsnamn> forbunden = List.of();
    private Forbundsnamn det;
    private LocalDate dag;
    private List<Motivlage> lagen = List.of();
    private List<Fyndmotiv> motiv = List.of();
    private boolean farMotivera;

    /**
     * The findings of one matter.
     *
     * @param id of the card
     * @param rubrik what they are about
     * @param lank the page where it is mended
     * @param fynd at least one
     */
    public record Grupp(String id, String rubrik, String lank, List<Fyndkort> fynd) {}

    /**
     * A finding with what the association says of it.
     *
     * @param id of the finding on the page
     * @param motiveras whether the law leaves room
     * @param skriv where a motive is written; empty for who may only read, and where there is no room
     */
    public record Fyndkort(String id, Fyndvy fynd, boolean motiveras, Motivvy motiv, String skriv) {}

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
            motiv = tjanst.motiv(det.id());
            farMotivera = motivtjanst.far(det.id());
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

    private Motivlage nu() {
        return lagen.get(0);
    }

    /** "3 fel, 5 varningar och 1 motiverad den 2026-11-26." */
    public String getIngress() {
        Talformat format = Talformat.of(sprak());
        String nyckel = !isFanns()
                ? "lagkoll.fannsInte"
                : isTom() ? "lagkoll.inget" : nu().motiverade() > 0 ? "lagkoll.ingress.motiv" : "lagkoll.ingress";
        return texter().text(
                        nyckel,
                        Map.of(
                                "dag", format.datum(dag),
                                "fel", format.tal(nu().koll().antal(Allvar.FEL)),
                                "varningar", format.tal(nu().varningar()),
                                "motiverade", format.tal(nu().motiverade())));
    }

    /** Whether the association exists on the day. */
    public boolean isFanns() {
        return det.giltighet().contains(dag);
    }

    /** Whether nothing was found. */
    public boolean isTom() {
        return nu().koll().delar().isEmpty();
    }

    /** The findings, matter by matter. */
    public List<Grupp> getGrupper() {
        Set<String> sedda = new HashSet<>();
        return nu().koll().delar().stream()
                .map(del -> new Grupp(
                        del.aret().map(ar -> "medel-" + ar).orElse("forbundet"),
                        del.aret()
                                .map(ar -> texter().text("lagkoll.medel", Map.of("ar", ar.toString())))
                                .orElseGet(() -> texter().text("lagkoll.forbundet")),
                        ram.vag(del.aret()
                                .map(ar -> "/medel?forbund=" + det.id() + "&ar=" + ar)
                                .orElse("/forbund?forbund=" + det.id() + "&dag=" + dag)),
                        kort(del, sedda)))
                .toList();
    }

    private List<Fyndkort> kort(Lagkoll.Del del, Set<String> sedda) {
        return del.anmarkningar().stream()
                .map(a -> kort(new Fynd(del.ar(), a), sedda))
                .toList();
    }

    /** Two findings about the same matter have one motive; the address leads to the first. */
    private Fyndkort kort(Fynd fynd, Set<String> sedda) {
        String id = Motivadress.ankare(det.id(), fynd.nyckel());
        while (!sedda.add(id)) {
            id += "-";
        }
        return new Fyndkort(
                id,
                Fyndvy.lista(List.of(fynd.anmarkning()), sprak()).get(0),
                fynd.medgerMotiv(),
                Motivvy.av(
                        motiv.stream()
                                .filter(m -> fynd.medgerMotiv() && m.nyckel().equals(fynd.nyckel()))
                                .findFirst(),
                        fynd,
                        sprak()),
                farMotivera && fynd.medgerMotiv() ? ram.vag(Motivadress.motiv(det.id(), dag, fynd.nyckel())) : "");
    }

    /** What was done with a motive just now; empty for nothing. */
    public String getBesked() {
        return Besked.av(ram.parameter("besked"))
                .map(b -> texter().text("lagkoll.motiv.besked." + b.kod()))
                .orElse("");
    }

    /** Where a motive that was just removed is brought back; empty when none was. */
    public String getAngra() {
        boolean borta = farMotivera
                && Besked.av(ram.parameter("besked"))
                        .filter(b -> b == Besked.BORTTAGEN)
                        .isPresent();
        return borta
                ? motiv.stream()
                        .filter(m -> m.arBorttaget()
                                && Motivadress.ankare(det.id(), m.nyckel()).equals(ram.parameter("fynd")))
                        .map(m -> ram.vag(Motivadress.motiv(det.id(), dag, m.nyckel())))
                        .findFirst()
                        .orElse("")
                : "";
    }

    /** A page of the history: when what was found. */
    public List<Historikrad> getHistorik() {
        return tjanst.historik(det.id(), historiksida()).stream()
                .map(rad -> Historikrad.av(rad, sprak()))
                .toList();
    }

    private Sida historiksida() {
        return Sidlankar.sida(ram.parameter("historik"), HISTORIKRADER, getHistorikrader());
    }

    public long getHistorikrader() {
        return tjanst.historikrader(det.id());
    }

    public Sidlankar getHistoriksidor() {
        return Sidlankar.av(historiksida(), getHistorikrader(), adress() + "&dag=" + dag + "&historik=");
    }

    /** "Förs sedan 2026-11-26." */
    public String getHistorikSedan() {
        return tjanst.historikSedan(det.id())
                .map(d -> texter().text(
                                "lagkoll.historik.sedan",
                                Map.of("dag", Talformat.of(sprak()).datum(d))))
                .orElseGet(() -> texter().text("lagkoll.historik.ingen"));
    }

    /** How it stood at the last turns of the year. */
    public Tabellvy getTidigare() {
        return Tabellvy.of(Motivlage.tabell(lagen, sprak()), Markeringar.inga(), sprak())
                .medRadrubrik(texter().text("lagkoll.dag"));
    }

    /** The same page on the days of the table. */
    public List<Val> getDagar() {
        return lagen.stream()
                .skip(1)
                .map(l -> l.koll().dag())
                .map(d -> new Val(Talformat.of(sprak()).datum(d), adress() + "&dag=" + d, false))
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
