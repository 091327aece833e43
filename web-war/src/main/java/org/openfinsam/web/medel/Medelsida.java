package org.openfinsam.web.medel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.medel.Bidragsar;
import org.openfinsam.domain.medel.Intaktspost;
import org.openfinsam.domain.medel.Intaktsslag;
import org.openfinsam.domain.rapport.Bidragsrapport;
import org.openfinsam.domain.rapport.Lopandetext;
import org.openfinsam.domain.rapport.Rapportdel;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.lag.Fyndvy;

/** The page {@code /medel}: who pays what in a year, and whether it is as the law says. */
@Named
@RequestScoped
public class Medelsida extends Medelgrund {

    static final String VAG = "/medel";

    private Arslage lage;
    private Bidragsrapport rapport;

    /**
     * A piece of a sentence.
     *
     * @param text what is read
     * @param siffra whether it is a figure
     */
    public record Bit(String text, boolean siffra) {}

    /**
     * A row of income that can be opened.
     *
     * @param namn who gives, and what when it is no contribution
     * @param om how it stands
     * @param lank where it is decided and paid
     */
    public record Rad(String namn, String om, String lank) {}

    @Override
    protected String vag() {
        return VAG;
    }

    @Override
    protected boolean las() {
        lage = tjanst().lage(id(), ar());
        rapport = lage.bidragsar()
                .map(ett -> Bidragsrapport.av(lage.forbund(), lage.medlemmar(), ett, lage.fore(), idag(), sprak()))
                .orElse(null);
        return true;
    }

    /** Whether there is anything about the year. */
    public boolean isFinns() {
        return rapport != null;
    }

    /** The answer to the page's question, as far as it is known. */
    public List<Bit> getIngress() {
        return rapport.andelar()
                .ingress()
                .map(Medelsida::bitar)
                .orElseGet(() -> List.of(new Bit(text("medel.ingress.vantar"), false)));
    }

    static List<Bit> bitar(Lopandetext text) {
        return text.delar().stream()
                .map(del -> new Bit(del.text(), del instanceof Lopandetext.Siffra))
                .toList();
    }

    /** The members one by one: asked, decided, paid. */
    public Tabellvy getMedlemmarna() {
        return vy(rapport.medlemmarna());
    }

    /** The parties against the law; null as long as an amount is missing. */
    public Tabellvy getAndelar() {
        return rapport.andelar().tabell().rader().isEmpty() ? null : vy(rapport.andelar());
    }

    private Tabellvy vy(Rapportdel del) {
        return vy(del.tabell()).medRadrubrik(text("medel.giver"));
    }

    /** What the law says about it. */
    public List<Fyndvy> getFynd() {
        List<Fyndvy> fynd = Fyndvy.lista(lage.anmarkningar(idag()), sprak());
        return fynd.isEmpty() ? List.of(Fyndvy.stammer(text("medel.stammer"))) : fynd;
    }

    /** The rows, for who may write them. */
    public List<Rad> getRader() {
        return lage.bidragsar().orElseThrow().poster().stream()
                .map(post -> new Rad(namn(post), om(post), postlank(Postnyckel.av(post))))
                .toList();
    }

    private String namn(Intaktspost post) {
        return post.slag() == Intaktsslag.MEDLEMSBIDRAG
                ? post.givare().namn()
                : post.givare().namn() + ", " + text("medel.slag." + post.slag());
    }

    private String om(Intaktspost post) {
        Talformat format = Talformat.of(sprak());
        return post.beslutat()
                .map(belopp -> texter().text("medel.rad.beslutat", Map.of("belopp", format.belopp(belopp))))
                .or(() -> post.begart()
                        .map(belopp -> texter().text("medel.rad.begart", Map.of("belopp", format.belopp(belopp)))))
                .orElseGet(() -> text("medel.rad.inget"));
    }

    private String postlank(String nyckel) {
        return adress(Postsida.VAG) + "&post=" + URLEncoder.encode(nyckel, StandardCharsets.UTF_8);
    }

    /** Where other income is written down. */
    public String getNyIntakt() {
        return postlank(Postsida.NY);
    }

    public String getBidragslank() {
        return adress(Bidragsarssida.VAG);
    }

    /** Whether there is a payment plan. */
    public boolean isHarPlan() {
        return lage.bidragsar().flatMap(Bidragsar::betalningsplan).isPresent();
    }

    /** The sum asked for; empty if nobody was asked. */
    public String getTotalt() {
        return lage.bidragsar()
                .flatMap(Bidragsar::totalt)
                .or(() -> lage.bidragsar().flatMap(Bidragsar::medel))
                .map(Talformat.of(sprak())::belopp)
                .orElse("");
    }

    Optional<Bidragsrapport> rapport() {
        return Optional.ofNullable(rapport);
    }
}
