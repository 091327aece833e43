package org.openfinsam.web.insats;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.openfinsam.domain.insats.Insatslage;
import org.openfinsam.domain.insats.Insatsslag;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.persistence.insats.Insatsrad;
import org.openfinsam.persistence.insats.Insatsurval;
import org.openfinsam.web.Sidtexter;
import org.openfinsam.web.ram.Ram;
import org.openfinsam.web.ram.Sidlankar;
import org.openfinsam.web.ram.Svensktid;
import org.openfinsam.web.ram.Val;

/** The page {@code /katalog}: every <i>insats</i> that is shown to anybody, searched and filtered in the database. */
@Named
@RequestScoped
public class Katalogsida {

    static final String VAG = "/katalog";
    private static final int RADER = 20;

    @Inject
    private Katalogtjanst katalog;

    @Inject
    private Ram ram;

    @Inject
    private Clock klocka;

    private Insatsfilter filter;
    private LocalDate idag;
    private long antal;
    private Sida sida;
    private List<Rad> rader;

    /**
     * A row of the list.
     *
     * @param namn the name
     * @param lank the address of its page
     * @param om what it is, where and when
     * @param syfte what it is for; may be empty
     */
    public record Rad(String namn, String lank, String om, String syfte) {}

    @PostConstruct
    void ladda() {
        idag = Svensktid.idag(klocka);
        filter = Insatsfilter.av(ram::parameter);
        Insatsurval urval = filter.urval(true, idag);
        antal = katalog.antal(urval);
        sida = Sidlankar.sida(ram.parameter("sida"), RADER, antal);
        rader = katalog.lista(urval, sida).stream().map(this::rad).toList();
    }

    private Rad rad(Insatsrad rad) {
        return new Rad(
                rad.namn(),
                ram.vag(Kataloginsatssida.VAG) + "?id=" + rad.id(),
                Insatsvy.om(rad, idag, texter()),
                rad.syfte());
    }

    private Texter texter() {
        return Sidtexter.av(ram.getSprak().locale());
    }

    public long getAntal() {
        return antal;
    }

    public List<Rad> getRader() {
        return rader;
    }

    public Sidlankar getSidor() {
        String fraga = filter.fraga();
        return Sidlankar.av(sida, antal, ram.vag(VAG) + "?" + (fraga.isEmpty() ? "" : fraga + "&") + "sida=");
    }

    /** Whether the catalogue itself is empty, and not only what was asked for. */
    public boolean isTom() {
        return antal == 0 && filter.arTomt();
    }

    public boolean isFiltrerad() {
        return !filter.arTomt();
    }

    public String getSok() {
        return filter.sok();
    }

    public String getAlder() {
        return filter.alder() == null ? "" : filter.alder().toString();
    }

    public List<Val> getForbundsval() {
        return katalog.forbunden().stream()
                .map(f -> new Val(f.kortnamn(), f.id().toString(), f.id().equals(filter.forbund())))
                .toList();
    }

    public List<Val> getKommunval() {
        return Insatsfilter.kommunval(katalog.kommuner(), filter.kommun());
    }

    public List<Val> getSlagval() {
        return Arrays.stream(Insatsslag.values())
                .map(slag -> new Val(texter().text("insats.slag." + slag), slag.name(), slag == filter.slag()))
                .toList();
    }

    public List<Val> getLagesval() {
        return Arrays.stream(Insatslage.values())
                .map(lage -> new Val(texter().text("insats.lage." + lage), lage.name(), lage == filter.lage()))
                .toList();
    }
}
