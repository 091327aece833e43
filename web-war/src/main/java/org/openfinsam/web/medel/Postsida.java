package org.openfinsam.web.medel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.medel.Bidragsar;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.medel.Inbetalning;
import org.openfinsam.domain.medel.Intaktslage;
import org.openfinsam.domain.medel.Intaktspost;
import org.openfinsam.domain.medel.Intaktsslag;
import org.openfinsam.domain.medel.Medelsform;
import org.openfinsam.persistence.sakerhet.Roll;
import org.openfinsam.web.ram.BeloppText;
import org.openfinsam.web.ram.DatumText;
import org.openfinsam.web.ram.Formularbild;
import org.openfinsam.web.sakerhet.Tilltrade;

/** The page {@code /medel/post}: one row of a year's income, what its giver has decided and what has come in. */
@Named
@RequestScoped
public class Postsida extends Medelgrund {

    static final String VAG = "/medel/post";

    /** In the address instead of a row: one that is not there yet. */
    static final String NY = "ny";

    private static final String BESLUTET = "beslut-";
    private static final String AF = "ARBETSFORMEDLINGEN";

    private Arslage lage;
    private String nyckel;
    private Intaktslage rad;

    /**
     * A payment that has come in.
     *
     * @param nr its number in the year
     * @param text day, amount, and who paid if that is not the row's own giver
     */
    public record Betalning(int nr, String text) {}

    @Override
    protected String vag() {
        return VAG;
    }

    @Override
    protected Set<Roll> roller() {
        return Tilltrade.EKONOMER;
    }

    @Override
    protected boolean las() {
        lage = tjanst().lage(id(), ar());
        nyckel = ram().parameter("post");
        Optional<Intaktspost> post = lage.bidragsar().flatMap(ett -> Postnyckel.post(ett, nyckel));
        rad = post.flatMap(p -> lage.bidragsar().orElseThrow().lage().stream()
                        .filter(l -> l.post().arSammaRad(p))
                        .findFirst())
                .orElse(null);
        return isNy() || rad != null;
    }

    @Override
    protected void posta() throws IOException {
        switch (falt("gor")) {
            case "beslut" -> besluta();
            case "utanBeslut" ->
                gor(
                        "utanBeslut",
                        getAdress(),
                        () -> andra(ett -> ett.taUpp(rad.post().utanBeslut())));
            case "betala" -> betala();
            case "stryk" -> stryk();
            case "bort" -> gor("radBorta", adress(Medelsida.VAG), () -> andra(ett -> ett.taBort(rad.post())));
            case "ny" -> skapa();
            default -> {}
        }
    }

    @Override
    protected Formularbild skrivet() {
        return beslutsbild(somIFalt(falt("beslutat")), Beslutsfalt.av(this, BESLUTET));
    }

    /** Only a decision is there already; a payment and a row are new. */
    @Override
    protected Formularbild lagrat() {
        return rad != null && falt("gor").equals("beslut")
                ? beslutsbild(
                        iFalt(rad.post().beslutat()), Beslutsfalt.av(rad.post().beslut()))
                : new Formularbild();
    }

    private Formularbild beslutsbild(String beslutat, Beslutsfalt beslut) {
        return new Formularbild()
                .med(text("medel.post.beslutat"), beslutat)
                .med(text("medel.post.beslut"), beslut.text());
    }

    /** A change of the year that no rule says no to. */
    private boolean andra(Consumer<Bidragsar> andring) {
        return tjanst().andra(id(), ar(), falt("sedd"), ett -> {
                    andring.accept(ett);
                    return List.of();
                })
                .isEmpty();
    }

    private void besluta() throws IOException {
        if (rad == null) {
            return;
        }
        Optional<Belopp> belopp = belopp("beslutat", false);
        Optional<BeslutRef> beslut = Beslutsfalt.las(this, BESLUTET);
        gor(
                "beslut",
                getAdress(),
                () -> andra(ett -> ett.taUpp(rad.post().beslutad(belopp.orElseThrow(), beslut.orElse(null)))));
    }

    private void betala() throws IOException {
        if (rad == null || !isLikvid()) {
            return;
        }
        Optional<LocalDate> dag = dag("datum");
        Optional<Belopp> belopp = belopp("belopp", true);
        if (belopp.filter(Belopp::arNoll).isPresent()) {
            saga("belopp", "medel.fel.belopp.noll");
        }
        Givare betalare = isStatlig() && falt("betalare").equals(AF)
                ? Givare.of(Part.ARBETSFORMEDLINGEN, null, "Arbetsförmedlingen")
                : rad.post().givare();
        gor(
                "betald",
                getAdress(),
                () -> andra(ett -> ett.inbetalt(rad.post().slag(), betalare, dag.orElseThrow(), belopp.orElseThrow())));
    }

    /** Strikes a payment; the address of the answer holds what was struck, so that it can be put back at once. */
    private void stryk() throws IOException {
        Optional<Inbetalning> struken = rad == null
                ? Optional.empty()
                : rad.inbetalningar().stream()
                        .filter(i -> Integer.toString(i.nr()).equals(falt("nr")))
                        .findFirst();
        if (struken.isPresent()) {
            Inbetalning den = struken.get();
            String dit = getAdress() + "&aterDag=" + den.datum() + "&aterBelopp="
                    + den.belopp().iKronor().toPlainString()
                    + (den.givare()
                                    .part()
                                    .filter(p -> p == Part.ARBETSFORMEDLINGEN)
                                    .isPresent()
                            ? "&aterBetalare=" + AF
                            : "");
            gor("struken", dit, () -> andra(ett -> ett.stryk(den.nr())));
        }
    }

    /** Whether a payment was struck just now that can be put back. */
    public boolean isAngerbar() {
        return ram().parameter("besked").equals("struken")
                && DatumText.Provning.las(falt("aterDag")).isPresent()
                && BeloppText.Provning.las(falt("aterBelopp")).isPresent();
    }

    /** What was struck, as the button that puts it back says it. */
    public String getAngras() {
        Talformat format = Talformat.of(sprak());
        return texter().text(
                        "medel.post.angra",
                        Map.of(
                                "belopp",
                                        format.belopp(BeloppText.Provning.las(falt("aterBelopp"))
                                                .orElseThrow()),
                                "dag",
                                        format.datum(DatumText.Provning.las(falt("aterDag"))
                                                .orElseThrow())));
    }

    /** A part of the payment that was struck, for the form that puts it back. */
    public String ater(String namn) {
        return falt(namn);
    }

    private void skapa() throws IOException {
        Intaktsslag slag = Stream.of(Intaktsslag.values())
                .filter(s -> s.name().equals(falt("slag")))
                .filter(s -> s != Intaktsslag.MEDLEMSBIDRAG)
                .findFirst()
                .orElse(Intaktsslag.OVRIGT);
        Optional<Givare> givare = ord("givare").map(this::givare);
        Optional<Belopp> belopp = falt("begart").isEmpty() ? Optional.empty() : belopp("begart", false);
        if (slag == Intaktsslag.EXTRA_TILLDELNING
                && givare.filter(g -> !g.arStatlig()).isPresent()) {
            saga("givare", "medel.fel.extra");
        }
        Optional<Intaktspost> post = givare.map(g -> Intaktspost.of(slag, g).begard(belopp.orElse(null)))
                .map(p -> falt("natura").isEmpty() ? p : p.iNatura());
        if (post.filter(this::finns).isPresent()) {
            saga("givare", "medel.fel.finns");
        }
        gor("ny", adress(Medelsida.VAG), () -> andra(ett -> ett.taUpp(post.orElseThrow())));
    }

    private boolean finns(Intaktspost ny) {
        return lage.bidragsar().stream().flatMap(ett -> ett.poster().stream()).anyMatch(ny::arSammaRad);
    }

    /** A member by its name, anybody else as somebody outside. */
    private Givare givare(String namn) {
        return lage.medlemmar().stream()
                .filter(medlem -> medlem.namn().equalsIgnoreCase(namn))
                .findFirst()
                .map(medlem -> Givare.of(medlem.part(), medlem.kod().orElse(null), medlem.namn()))
                .orElseGet(() -> Givare.utomstaende(namn));
    }

    // What the page shows

    @Override
    public String getAdress() {
        return super.getAdress() + "&post=" + URLEncoder.encode(nyckel, StandardCharsets.UTF_8);
    }

    /** Whether the row is not there yet. */
    public boolean isNy() {
        return nyckel.equals(NY);
    }

    public String getSedd() {
        return sedd(lage.utgava());
    }

    public String getRubrik() {
        return isNy() ? text("medel.post.ny") : texter().text("medel.post.rubrik", Map.of("givare", getGivarnamn()));
    }

    public String getGivarnamn() {
        return rad == null ? "" : rad.post().givare().namn();
    }

    /** Kind, and how the row stands. */
    public String getIngress() {
        if (isNy()) {
            return text("medel.post.ny.ingress");
        }
        Talformat format = Talformat.of(sprak());
        String saknas = text("medel.post.saknas");
        return texter().text(
                        "medel.post.ingress",
                        Map.of(
                                "slag", text("medel.slag." + rad.post().slag()),
                                "begart",
                                        rad.post().begart().map(format::belopp).orElse(saknas),
                                "beslutat",
                                        rad.post()
                                                .beslutat()
                                                .map(format::belopp)
                                                .orElse(saknas),
                                "betalt", format.belopp(rad.betalt())));
    }

    public String getBeslutat() {
        return ifyllt("beslutat", iFalt(rad.post().beslutat().or(rad.post()::begart)));
    }

    /** The decision's three fields, as they were written or as they are stored. */
    public Beslutsfalt getBeslut() {
        return falt("gor").equals("beslut")
                ? Beslutsfalt.av(this, BESLUTET)
                : Beslutsfalt.av(rad.post().beslut());
    }

    public boolean isBeslutad() {
        return rad.post().beslutat().isPresent();
    }

    public boolean isLikvid() {
        return rad.post().form() == Medelsform.LIKVIDA_MEDEL;
    }

    /** Whether either agency may have paid. */
    public boolean isStatlig() {
        return rad.post().givare().arStatlig();
    }

    public List<Betalning> getBetalningar() {
        Talformat format = Talformat.of(sprak());
        return rad.inbetalningar().stream()
                .map(i -> new Betalning(i.nr(), format.datum(i.datum()) + ": " + format.belopp(i.belopp()) + annan(i)))
                .toList();
    }

    private String annan(Inbetalning inbetalning) {
        return inbetalning.givare().arSamma(rad.post().givare())
                ? ""
                : ", " + inbetalning.givare().namn();
    }

    /** Whether the row can be taken away: no key has made it and nothing has been paid. */
    public boolean isTasBort() {
        return rad.post().nyckelandel().isEmpty() && rad.inbetalningar().isEmpty();
    }

    public String getDatum() {
        return falt("gor").equals("betala") ? falt("datum") : idag().toString();
    }

    public String getBelopp() {
        return falt("gor").equals("betala") ? falt("belopp") : "";
    }

    /** The kinds of income that a key does not make. */
    public List<Intaktsslag> getSlagen() {
        return Arrays.stream(Intaktsslag.values())
                .filter(s -> s != Intaktsslag.MEDLEMSBIDRAG)
                .toList();
    }

    /** A field of the new row, as it was written. */
    public String skrivet(String namn) {
        return falt(namn);
    }

    public List<String> getMedlemmar() {
        return lage.medlemmar().stream().map(Medlem::namn).toList();
    }

    public String getMedellank() {
        return adress(Medelsida.VAG);
    }
}
