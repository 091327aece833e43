package org.openfinsam.web.insats;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.insats.Askandelage;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.persistence.insats.Askanderad;
import org.openfinsam.persistence.insats.Askandesok;
import org.openfinsam.persistence.insats.Askandesumma;
import org.openfinsam.web.insats.Askandevyer.Alternativ;
import org.openfinsam.web.ram.Sidlankar;

/** The page {@code /insats/askanden}: the applications that the reader may see, a page at a time, with sums of all. */
@Named
@RequestScoped
public class Askandelista extends Askandegrund {

    static final String VAG = "/insats/askanden";
    private static final int RADER = 50;

    @Inject
    private Askandetjanst tjanst;

    private Askandesok sok;
    private Askandesumma summa;
    private Sida sida;
    private List<Rad> rader = List.of();
    private List<Rakenskapsar> aren = List.of();
    private List<Givare> medlemmar = List.of();

    /**
     * A row of the list.
     *
     * @param lank its page
     * @param namn its name
     * @param sokande who applies
     * @param ar the year of the call
     * @param lage how far it has come, in words
     * @param lagekod the same, by its name
     * @param askat what it asks for; an en dash if nothing is said
     */
    public record Rad(String lank, String namn, String sokande, String ar, String lage, String lagekod, String askat) {}

    @Override
    protected String vag() {
        return VAG;
    }

    @Override
    protected List<Forbundsnamn> forbunden() {
        return tjanst.forbunden();
    }

    @Override
    protected boolean las() {
        medlemmar = tjanst.medlemmar(id()).stream()
                .map(m -> Givare.of(m.part(), m.kod().orElse(null), m.namn()))
                .toList();
        aren = tjanst.aren(id());
        Rakenskapsar ar = aren.stream()
                .filter(ett -> ett.toString().equals(falt("ar")))
                .findFirst()
                .orElse(null);
        Set<Askandelage> lagen = Arrays.stream(Askandelage.values())
                .filter(lage -> lage.name().equals(falt("lage")))
                .findFirst()
                .<Set<Askandelage>>map(EnumSet::of)
                .orElseGet(() -> EnumSet.allOf(Askandelage.class));
        sok = new Askandesok(id(), ar, lagen, falt("sok"), sokande());
        summa = tjanst.summa(sok);
        sida = Sidlankar.sida(falt("sida"), RADER, summa.antal());
        rader = tjanst.lista(sok, sida).stream().map(this::rad).toList();
        return true;
    }

    private Givare sokande() {
        String vald = falt("sokande");
        return vald.isEmpty()
                ? null
                : medlemmar.stream()
                        .filter(givare -> Askandeformular.nyckel(givare).equals(vald))
                        .findFirst()
                        .orElse(null);
    }

    private Rad rad(Askanderad rad) {
        return new Rad(
                adress(Askandesida.VAG) + "&id=" + rad.id(),
                rad.namn(),
                rad.sokande(),
                rad.ar().toString(),
                text("askande.lage." + rad.lage()),
                rad.lage().name(),
                rad.askat() == null ? "–" : utanEnhet(rad.askat(), sprak()));
    }

    public String getIngress() {
        return text(
                summa.antal() == 0 ? "askanden.ingress.inga" : "askanden.ingress",
                Map.of(
                        "antal", Talformat.of(sprak()).tal(summa.antal()),
                        "forsta", kronor(summa.askatForsta()),
                        "askat", kronor(summa.askat())));
    }

    public List<Rad> getRader() {
        return rader;
    }

    public String getSumma() {
        return utanEnhet(summa.askat(), sprak());
    }

    public Sidlankar getSidor() {
        String fraga = Stream.of("ar", "lage", "sok", "sokande")
                .map(namn -> "&" + namn + "=" + URLEncoder.encode(falt(namn), StandardCharsets.UTF_8))
                .reduce("", String::concat);
        return Sidlankar.av(sida, summa.antal(), getAdress() + fraga + "&sida=");
    }

    /** Whether the list is all that there is. */
    public boolean isUtanUrval() {
        return Stream.of("ar", "lage", "sok", "sokande")
                .allMatch(namn -> falt(namn).isEmpty());
    }

    public String getSok() {
        return falt("sok");
    }

    public List<Alternativ> getArsval() {
        return aren.stream()
                .map(ar -> new Alternativ(ar.toString(), ar.toString(), ar.equals(sok.ar())))
                .toList();
    }

    public List<Alternativ> getLagen() {
        return Arrays.stream(Askandelage.values())
                .map(lage -> new Alternativ(
                        lage.name(), text("askande.lage." + lage), lage.name().equals(falt("lage"))))
                .toList();
    }

    public List<Alternativ> getSokande() {
        return medlemmar.stream()
                .map(g -> new Alternativ(
                        Askandeformular.nyckel(g),
                        g.namn(),
                        Optional.ofNullable(sok.sokande()).filter(g::equals).isPresent()))
                .toList();
    }

    public boolean isFarBorja() {
        return tjanst.farBorja(id());
    }

    public String getNyttlank() {
        return adress(Askandesida.VAG);
    }

    public String getUtlysningslank() {
        return adress(Utlysningssida.VAG);
    }
}
