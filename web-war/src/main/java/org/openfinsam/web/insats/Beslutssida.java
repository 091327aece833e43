package org.openfinsam.web.insats;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.insats.Askande;
import org.openfinsam.domain.insats.Askandebeslut;
import org.openfinsam.domain.insats.AskandebeslutId;
import org.openfinsam.domain.insats.Aterkallelse;
import org.openfinsam.domain.insats.Beredning;
import org.openfinsam.domain.insats.Beslutsslag;
import org.openfinsam.domain.insats.Beslutstabell;
import org.openfinsam.domain.insats.Beviljat;
import org.openfinsam.domain.insats.Finansieringssumma;
import org.openfinsam.domain.insats.InsatsId;
import org.openfinsam.domain.insats.Rekommendation;
import org.openfinsam.domain.lag.Anmarkning;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.lag.Fyndvy;
import org.openfinsam.web.medel.Beslutsfalt;
import org.openfinsam.web.ram.Formularbild;
import org.openfinsam.web.ram.Val;
import org.openfinsam.web.rapport.Filformat;

/**
 * The page {@code /insats/beslut}: what the board has decided on a year's applications, and the form for a decision on one of
 * them. A decision is never changed: it is revoked, and a new one made.
 */
@Named
@RequestScoped
public class Beslutssida extends Beredningsgrund {

    static final String VAG = "/insats/beslut";

    private static final int AR = 3;

    @Inject
    private Beslutstjanst besluten;

    @Inject
    private Insatsskrivning insatser;

    private Beredningstjanst.Sammanstallning alla;
    private Beredningstjanst.Sammanstallning.Del del;

    /**
     * An application of the year.
     *
     * @param beslut what stands decided on it, in words
     * @param beslutsslag the kind of that decision, for its colour; empty for nothing yet
     * @param forord what the preparation recommends, in words; empty for nothing yet
     * @param slag the kind of that recommendation, for its colour
     * @param askat what is asked for the year, in thousands; a dash for nothing said
     * @param tillstyrkt what is recommended; a dash for no recommendation
     * @param beviljat what is granted and bound; a dash for no decision
     */
    public record Rad(
            String namn,
            String lank,
            String sokande,
            String beslut,
            String beslutsslag,
            String forord,
            String slag,
            String askat,
            String tillstyrkt,
            String beviljat) {}

    /** What all applications of the year come to, in thousands. */
    public record Summa(String askat, String tillstyrkt, String beviljat) {}

    /** A year of the form. */
    public record Arsfalt(int nr, String ar, String belopp, boolean inriktning, String omprovas) {}

    /**
     * A decision on the application.
     *
     * @param insats the page of the insats that it became; empty for none yet
     * @param skapa where one is made of it; empty if none can be, or there is one
     */
    public record Beslutsvy(
            String id, String text, String motiv, List<String> villkor, boolean galler, String insats, String skapa) {}

    @Override
    protected String vag() {
        return VAG;
    }

    @Override
    protected String beskedsrum() {
        return "beslut.besked.";
    }

    @Override
    public boolean isFarSkriva() {
        return besluten.farSkriva(id());
    }

    @Override
    protected boolean las() {
        alla = beredningar().sammanstallning(id(), ar());
        if (falt("askande").isEmpty()) {
            return true;
        }
        del = askandet()
                .flatMap(id -> alla.delar().stream()
                        .filter(ett -> ett.askande().id().equals(id))
                        .findFirst())
                .orElse(null);
        return del != null;
    }

    @Override
    protected List<Rakenskapsar> flerAr() {
        return alla.aren();
    }

    @Override
    public String getAdress() {
        return del == null
                ? super.getAdress()
                : super.getAdress() + "&askande=" + askande().id();
    }

    private Askande askande() {
        return del.askande();
    }

    @Override
    protected void posta() throws IOException {
        if (del == null) {
            return;
        }
        switch (falt("gor")) {
            case "besluta" -> besluta();
            case "aterkalla" -> aterkalla();
            default -> {}
        }
    }

    private void besluta() throws IOException {
        Optional<Beslutsslag> slag = Arrays.stream(Beslutsslag.values())
                .filter(ett -> ett.name().equals(falt("slag")))
                .findFirst();
        if (slag.isEmpty()) {
            saga("slag", "beslut.fel.slag");
        }
        Optional<BeslutRef> beslut = Beslutsfalt.las(this, "b-");
        if (beslut.isEmpty() && getFel().isEmpty()) {
            saga("b-organ", "beslut.fel.ref");
        }
        List<Beviljat> beviljat = new ArrayList<>();
        for (int nr = 0; nr < AR; nr++) {
            beviljat(nr).ifPresent(beviljat::add);
        }
        List<String> villkor = stycke("villkor", false)
                .map(text -> Stream.of(text.split("\\R"))
                        .map(String::strip)
                        .filter(rad -> !rad.isEmpty())
                        .toList())
                .orElse(List.of());
        String motiv = stycke("motiv", false).orElse("");
        Askandebeslut nytt = getFel().isEmpty()
                ? Askandebeslut.nytt(askande(), slag.orElseThrow(), beslut.orElseThrow(), beviljat, villkor, motiv)
                : null;
        gor(slag.filter(Beslutsslag::beviljar).isPresent() ? "beslutat" : "avgjort", () -> {
            List<Anmarkning> nej = besluten.besluta(id(), nytt, tal(falt("sedda")));
            nej.forEach(anmarkning -> felet(anmarkning.kod(), anmarkning.text(sprak())));
            return nej.isEmpty();
        });
    }

    private static int tal(String skrivet) {
        return skrivet.matches("\\d{1,6}") ? Integer.parseInt(skrivet) : -1;
    }

    private Optional<Beviljat> beviljat(int nr) {
        if (falt("belopp-" + nr).isEmpty()) {
            return Optional.empty();
        }
        Rakenskapsar ar = treAr(ar()).get(nr);
        boolean inriktning = !falt("inriktning-" + nr).isEmpty();
        Optional<LocalDate> omprovas = falt("omprovas-" + nr).isEmpty() ? Optional.empty() : dag("omprovas-" + nr);
        return belopp("belopp-" + nr, false)
                .map(belopp -> inriktning
                        ? Beviljat.inriktning(ar, belopp, omprovas.orElse(null))
                        : Beviljat.beslutat(ar, belopp));
    }

    private void aterkalla() throws IOException {
        Optional<Askandebeslut> vilket = del.beslut().stream()
                .filter(b -> b.id().toString().equals(falt("beslut")) && b.galler())
                .findFirst();
        if (vilket.isEmpty()) {
            return;
        }
        Optional<BeslutRef> av = Beslutsfalt.las(this, "a-");
        if (av.isEmpty() && getFel().isEmpty()) {
            saga("a-organ", "beslut.fel.ref");
        }
        Optional<String> motiv = stycke("a-motiv", true);
        AskandebeslutId id = vilket.get().id();
        gor("aterkallat", () -> {
            besluten.aterkalla(id(), id, new Aterkallelse(av.orElseThrow(), motiv.orElseThrow()));
            return true;
        });
    }

    // After a collision: what somebody else has decided meanwhile, beside what was typed

    @Override
    protected Formularbild skrivet() {
        Formularbild bild = new Formularbild();
        if (falt("gor").equals("besluta")) {
            String slag = falt("slag");
            bild.med(
                    text("beslut.fattade"),
                    (Arrays.stream(Beslutsslag.values()).anyMatch(s -> s.name().equals(slag))
                                    ? text("beslut.slag." + slag)
                                    : "")
                            + " " + falt("b-organ") + " " + falt("b-datum"));
        }
        return bild;
    }

    @Override
    protected Formularbild lagrat() {
        Formularbild bild = new Formularbild();
        if (falt("gor").equals("besluta")) {
            del.beslut().forEach(b -> bild.med(text("beslut.fattade"), Beredningstext.beslut(b, texter(), sprak())));
        }
        return bild;
    }

    // What the page shows

    /** Whether one application is shown, and not the year. */
    public boolean isEtt() {
        return del != null;
    }

    public boolean isFinns() {
        return !alla.delar().isEmpty();
    }

    public String getNamn() {
        return askande().innehall().namn();
    }

    /** What is granted for the year, and what is refused. */
    public String getIngress() {
        List<Askandebeslut> galler = alla.delar().stream()
                .flatMap(d -> d.beslut().stream())
                .filter(Askandebeslut::galler)
                .filter(b -> b.slag() != Beslutsslag.BORDLAGT)
                .toList();
        Talformat format = Talformat.of(sprak());
        return texter().text(
                        "beslut.ingress",
                        Map.of(
                                "ar", getAr(),
                                "alla", format.tal(alla.delar().size()),
                                "beslutade",
                                        format.tal(galler.stream()
                                                .map(Askandebeslut::askande)
                                                .distinct()
                                                .count()),
                                "beviljat", format.belopp(Askandebeslut.atagande(galler, ar()))));
    }

    public boolean isHarBeslut() {
        return alla.delar().stream().anyMatch(d -> !d.beslut().isEmpty());
    }

    public Tabellvy getTabell() {
        return vy(Beslutstabell.av(
                        alla.delar().stream()
                                .map(Beredningstjanst.Sammanstallning.Del::askande)
                                .toList(),
                        alla.delar().stream().flatMap(d -> d.beslut().stream()).toList(),
                        ar(),
                        sprak()))
                .medRadrubrik(text("beredning.askande"))
                .medForst(Beslutstabell.atagande(ar()));
    }

    public List<Rad> getRader() {
        return alla.delar().stream().map(this::rad).toList();
    }

    private Rad rad(Beredningstjanst.Sammanstallning.Del en) {
        Optional<Rekommendation> forord = en.beredning().map(Beredning::rekommendation);
        String slag = forord.map(r -> r.punkter().get(0).slag().name()).orElse("");
        Optional<Askandebeslut> beslut = gallande(en);
        return new Rad(
                en.askande().innehall().namn(),
                adress(VAG, en.askande().id()),
                en.askande().sokande().namn(),
                text(beslut.map(b -> "beslut.slag." + b.slag()).orElse("beslut.inget")),
                beslut.map(b -> b.slag().name()).orElse(""),
                slag.isEmpty() ? "" : text("beredning.slag." + slag),
                slag,
                tkr(Optional.ofNullable(en.askande().innehall().askat().get(ar()))),
                tkr(forord.map(r -> r.tillstyrkt(ar()))),
                tkr(beslut.filter(b -> b.slag() != Beslutsslag.BORDLAGT)
                        .map(b -> b.ataganden().getOrDefault(ar(), Belopp.NOLL))));
    }

    private static Optional<Askandebeslut> gallande(Beredningstjanst.Sammanstallning.Del en) {
        return en.beslut().stream().filter(Askandebeslut::galler).reduce((ett, nasta) -> nasta);
    }

    public Summa getSumma() {
        return new Summa(
                tkr(Optional.of(Askande.askat(
                        alla.delar().stream()
                                .map(Beredningstjanst.Sammanstallning.Del::askande)
                                .toList(),
                        ar()))),
                tkr(Optional.of(Belopp.summa(alla.delar().stream()
                        .flatMap(d -> d.beredning().map(Beredning::rekommendation).stream())
                        .map(r -> r.tillstyrkt(ar()))
                        .toList()))),
                tkr(Optional.of(Askandebeslut.atagande(
                        alla.delar().stream().flatMap(d -> d.beslut().stream()).toList(), ar()))));
    }

    private String tkr(Optional<Belopp> belopp) {
        return belopp.map(b -> Beredningstext.tkr(b, sprak())).orElse("–");
    }

    public List<Val> getFiler() {
        return Stream.of(Filformat.PDF, Filformat.XLSX)
                .map(format -> new Val(format.name(), ram().vag(Beredningsresurs.beslut(id(), ar(), format)), false))
                .toList();
    }

    public List<Beslutsvy> getBesluten() {
        Map<AskandebeslutId, InsatsId> blev = insatser.avBeslut(id(), askande().id());
        boolean farSkriva = isFarSkriva();
        return del.beslut().stream()
                .map(b -> new Beslutsvy(
                        b.id().toString(),
                        Beredningstext.beslut(b, texter(), sprak()),
                        b.motiv(),
                        b.villkor(),
                        b.galler(),
                        blev.containsKey(b.id())
                                ? ram().vag(Insatssida.VAG) + "?forbund=" + id() + "&id=" + blev.get(b.id())
                                : "",
                        farSkriva && b.galler() && b.slag().beviljar() && !blev.containsKey(b.id())
                                ? ram().vag(Insatsredigeringssida.VAG) + "?forbund=" + id() + "&beslut=" + b.id()
                                : ""))
                .toList();
    }

    /** Whether a decision that stands keeps the form away: one is revoked before another is made. */
    public boolean isAvgjort() {
        return del.beslut().stream().anyMatch(b -> b.galler() && b.slag() != Beslutsslag.BORDLAGT);
    }

    /** What the rules say about decisions that stand. */
    public List<Fyndvy> getFynd() {
        return Fyndvy.lista(
                del.beslut().stream()
                        .filter(Askandebeslut::galler)
                        .flatMap(b -> b.granska(askande()).stream())
                        .toList(),
                sprak());
    }

    /** What the preparation recommends, clause by clause. */
    public List<String> getForord() {
        return del.beredning()
                .map(Beredning::rekommendation)
                .map(r -> Beredningstext.punkter(r, texter(), sprak()))
                .orElse(List.of());
    }

    /** Who pays besides the association: the financing that a decision rests on. */
    public List<String> getFinansiering() {
        Talformat format = Talformat.of(sprak());
        return Finansieringssumma.of(askande().innehall().rader()).stream()
                .map(summa -> Beredningstext.finansiering(summa, format, texter()))
                .toList();
    }

    public Beslutsslag[] getSlagen() {
        return Beslutsslag.values();
    }

    /** The three years of the form: what was written, or else what is recommended. */
    public List<Arsfalt> getArsfalten() {
        Optional<Rekommendation> forord = del.beredning().map(Beredning::rekommendation);
        return IntStream.range(0, AR)
                .mapToObj(nr -> {
                    Rakenskapsar ar = treAr(ar()).get(nr);
                    Optional<Belopp> tillstyrkt =
                            forord.map(r -> r.tillstyrkt(ar)).filter(b -> !b.arNoll());
                    return new Arsfalt(
                            nr,
                            ar.toString(),
                            ifyllt("belopp-" + nr, iFalt(tillstyrkt)),
                            finns("belopp-" + nr) ? !falt("inriktning-" + nr).isEmpty() : nr > 0,
                            ifyllt("omprovas-" + nr, ""));
                })
                .toList();
    }

    public String getSlag() {
        return ifyllt(
                "slag",
                del.beredning()
                        .map(Beredning::rekommendation)
                        .map(r -> r.punkter().get(0).slag().name())
                        .orElse(""));
    }

    /** Where the decision was made: as written, or else as the latest of the year, for a meeting decides many. */
    public Beslutsfalt getBeslutsfalt() {
        return finns("b-organ") ? Beslutsfalt.av(this, "b-") : Beslutsfalt.av(senasteBeslutet());
    }

    private Optional<BeslutRef> senasteBeslutet() {
        return alla.delar().stream()
                .flatMap(d -> d.beslut().stream())
                .filter(Askandebeslut::galler)
                .map(Askandebeslut::beslut)
                .max(Comparator.comparing(BeslutRef::datum));
    }

    /** The next application that nothing is decided on, from this one on and round; empty if there is none. */
    public String getNasta() {
        List<Beredningstjanst.Sammanstallning.Del> delar = alla.delar();
        int denna = delar.indexOf(del);
        return IntStream.range(1, delar.size())
                .mapToObj(steg -> delar.get((denna + steg) % delar.size()))
                .filter(en -> gallande(en).isEmpty())
                .findFirst()
                .map(en -> adress(VAG, en.askande().id()))
                .orElse("");
    }

    public Beslutsfalt getAterkallelsefalt() {
        return Beslutsfalt.av(this, "a-");
    }

    public String getSedda() {
        return Integer.toString(del.beslut().size());
    }

    public String skrivet(String namn) {
        return falt(namn);
    }

    public String getListlank() {
        return adress(VAG);
    }

    public String getBeredningslank() {
        return adress(Beredningssida.VAG, askande().id());
    }
}
