package org.openfinsam.web.insats;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.forbund.Rost;
import org.openfinsam.domain.forbund.Rostrakning;
import org.openfinsam.domain.forbund.Rostval;
import org.openfinsam.domain.insats.AskandeId;
import org.openfinsam.domain.insats.Aterfraga;
import org.openfinsam.domain.insats.Beredning;
import org.openfinsam.domain.insats.Fraga;
import org.openfinsam.domain.insats.Prioritering;
import org.openfinsam.domain.insats.Rekommendation;
import org.openfinsam.domain.insats.Rekommendationsslag;
import org.openfinsam.domain.insats.Uppdragsgrans;
import org.openfinsam.domain.insats.Yttrande;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.web.lag.Fyndvy;
import org.openfinsam.web.ram.Formularbild;

/**
 * The page {@code /insats/beredning/askande}: the preparation of one application: who has the assignment, what parties say, what
 * is asked back, how it scores, how the group voted, and what it recommends.
 */
@Named
@RequestScoped
public class Beredningssida extends Beredningsgrund {

    static final String VAG = "/insats/beredning/askande";

    private static final int FLEST_ROSTER = 40;
    private static final int TOMMA_ROSTER = 2;

    private AskandeId askande;
    private Beredningstjanst.Vy vy;
    private Beredningspunkter punkter;

    /** A statement as it is read. */
    public record Yttrandevy(int nr, String part, String dag, String text) {}

    /** A question back as it is read; without answer it is empty. */
    public record Fragevy(int nr, String dag, String fraga, String svar) {}

    /** A priority and its points. */
    public record Poangfalt(int nr, String rubrik, String poang) {}

    /** A voter: the name is empty on a row that is free. */
    public record Rostfalt(int nr, String vem, String val, boolean rostratt) {}

    /** What the application says under a heading. */
    public record Svar(String rubrik, String text) {}

    @Override
    protected String vag() {
        return VAG;
    }

    @Override
    protected boolean las() {
        askande = askandet().orElse(null);
        vy = askande == null ? null : beredningar().vy(id(), askande).orElse(null);
        if (vy != null) {
            punkter = new Beredningspunkter(this, treAr(vy.utlysning().ar()));
        }
        return vy != null;
    }

    @Override
    public String getAdress() {
        return super.getAdress() + "&askande=" + askande;
    }

    @Override
    protected void posta() throws IOException {
        if (vy.beredning().isEmpty()) {
            tilldela();
            return;
        }
        switch (falt("gor")) {
            case "beredare" -> bytBeredare();
            case "yttrande" -> yttrande();
            case "yttrandebort" -> yttrandeBort();
            case "fraga" -> fraga();
            case "svar" -> svar();
            case "poang" -> poang();
            case "rekommendation" -> rekommendation();
            case "angra" -> andra("angrad", det -> det.medRekommendation(null));
            case "roster" -> roster();
            default -> {}
        }
    }

    private void andra(String besked, UnaryOperator<Beredning> hur) throws IOException {
        gor(besked, () -> {
            beredningar().andra(id(), askande, falt("sedd"), hur);
            return true;
        });
    }

    private void tilldela() throws IOException {
        Optional<String> beredare = ord("beredare");
        Optional<LocalDate> dag = dag("tilldelad");
        gor("tilldelad", () -> {
            beredningar().tilldela(id(), Beredning.tilldelad(askande, beredare.orElseThrow(), dag.orElseThrow()));
            return true;
        });
    }

    private void bytBeredare() throws IOException {
        Optional<String> beredare = ord("beredare");
        Optional<LocalDate> dag = dag("tilldelad");
        andra(
                "tilldelad",
                det -> new Beredning(
                        det.askande(),
                        beredare.orElseThrow(),
                        dag.orElseThrow(),
                        det.yttranden(),
                        det.aterfragor(),
                        det.poang(),
                        det.rekommendation(),
                        det.votering()));
    }

    // Statements and questions

    private void yttrande() throws IOException {
        List<Givare> parter = parter();
        Optional<Givare> part = IntStream.range(0, parter.size())
                .filter(nr -> Integer.toString(nr).equals(falt("part")))
                .mapToObj(parter::get)
                .findFirst();
        if (part.isEmpty()) {
            saga("part", "beredning.fel.part");
        }
        Optional<LocalDate> dag = dag("yttrandedag");
        Optional<String> text = stycke("yttrandet", true);
        andra("yttrande", det -> {
            List<Yttrande> nya = new ArrayList<>(det.yttranden());
            nya.add(new Yttrande(part.orElseThrow(), dag.orElseThrow(), text.orElseThrow()));
            return det.medYttranden(nya);
        });
    }

    private void yttrandeBort() throws IOException {
        int antal = vy.beredning().orElseThrow().yttranden().size();
        if (IntStream.range(0, antal).anyMatch(nr -> Integer.toString(nr).equals(falt("nr")))) {
            andra("yttrandebort", det -> {
                List<Yttrande> nya = new ArrayList<>(det.yttranden());
                nya.remove(Integer.parseInt(falt("nr")));
                return det.medYttranden(nya);
            });
        }
    }

    private void fraga() throws IOException {
        Optional<String> fraga = stycke("fragan", true);
        LocalDate idag = idag();
        andra("fraga", det -> {
            List<Aterfraga> nya = new ArrayList<>(det.aterfragor());
            nya.add(new Aterfraga(idag, fraga.orElseThrow(), null));
            return det.medAterfragor(nya);
        });
    }

    private void svar() throws IOException {
        Beredningsfragor.Svar svaret =
                Beredningsfragor.svar(this, vy.beredning().orElseThrow());
        if (svaret != null) {
            andra("svar", svaret::i);
        }
    }

    // Points, votes, recommendation

    private void poang() throws IOException {
        SortedMap<Integer, Integer> satta = new TreeMap<>();
        vy.utlysning().prioriteringar().forEach(p -> {
            String skrivet = falt("poang-" + p.nr());
            if (skrivet.matches("[0-" + Beredning.HOGSTA_POANG + "]")) {
                satta.put(p.nr(), Integer.valueOf(skrivet));
            } else if (!skrivet.isEmpty()) {
                saga("poang-" + p.nr(), "beredning.fel.poang");
            }
        });
        andra("poang", det -> det.medPoang(satta));
    }

    private void rekommendation() throws IOException {
        Optional<Rekommendation> ny = punkter.las(stycke("motiv", false).orElse(""));
        andra("rekommenderad", det -> det.medRekommendation(ny.orElseThrow()));
    }

    private void roster() throws IOException {
        List<Rost> roster = new ArrayList<>();
        Set<String> sedda = new LinkedHashSet<>();
        for (int nr = 0; nr < FLEST_ROSTER && begaran().getParameter("vem-" + nr) != null; nr++) {
            String val = falt("val-" + nr);
            if (val.isEmpty()
                    || !Stream.of(Rostval.values()).map(Enum::name).toList().contains(val)) {
                continue;
            }
            int denna = nr;
            ord("vem-" + nr).ifPresent(vem -> {
                if (!sedda.add(vem)) {
                    saga("vem-" + denna, "beredning.fel.tvarost");
                }
                roster.add(new Rost(
                        vem, Rostval.valueOf(val), !falt("rostratt-" + denna).isEmpty()));
            });
        }
        andra("rostat", det -> det.medVotering(roster.isEmpty() ? null : new Rostrakning(roster)));
    }

    // After a collision

    @Override
    protected Formularbild skrivet() {
        return switch (falt("gor")) {
            case "rekommendation" -> punkter.skrivna();
            case "poang" -> poangbild(nr -> falt("poang-" + nr));
            case "beredare" -> beredarbild(falt("beredare"), falt("tilldelad"));
            default -> new Formularbild();
        };
    }

    @Override
    protected Formularbild lagrat() {
        Optional<Beredning> det = vy.beredning();
        if (det.isEmpty()) {
            return new Formularbild();
        }
        return switch (falt("gor")) {
            case "rekommendation" -> punkter.lagrade(det.get());
            case "poang" ->
                poangbild(nr -> Optional.ofNullable(det.get().poang().get(nr))
                        .map(Object::toString)
                        .orElse(""));
            case "beredare" ->
                beredarbild(det.get().beredare(), det.get().tilldelad().toString());
            default -> new Formularbild();
        };
    }

    private Formularbild beredarbild(String beredare, String dag) {
        return new Formularbild().med(text("beredning.beredare"), beredare).med(text("beredning.tilldelad"), dag);
    }

    private Formularbild poangbild(IntFunction<String> poang) {
        Formularbild bild = new Formularbild();
        vy.utlysning().prioriteringar().forEach(p -> bild.med(p.rubrik(), poang.apply(p.nr())));
        return bild;
    }

    // What the page shows

    public String getNamn() {
        return vy.askande().innehall().namn();
    }

    public String getSokande() {
        return vy.askande().sokande().namn();
    }

    public boolean isTilldelat() {
        return vy.beredning().isPresent();
    }

    /** What is asked for by year, in one sentence. */
    public String getIngress() {
        Talformat format = Talformat.of(sprak());
        return texter().text(
                        "beredning.en.ingress",
                        Map.of(
                                "sokande",
                                getSokande(),
                                "askat",
                                String.join(
                                        ", ",
                                        vy.askande().innehall().askat().entrySet().stream()
                                                .map(e -> format.tusental(e.getValue()) + " " + e.getKey())
                                                .toList())));
    }

    /** What the application says of need and results. */
    public List<Svar> getSvaren() {
        return vy.utlysning().fragor().stream()
                .filter(f -> vy.askande().innehall().svar(f.kod()).isPresent())
                .map(f -> new Svar(
                        f.rubrik(), vy.askande().innehall().svar(f.kod()).orElse("")))
                .toList();
    }

    /** The first question is what the application is about; the rest is folded. */
    public String getBehov() {
        return vy.askande().innehall().svar(Fraga.BEHOV).orElse("");
    }

    public String getBeredare() {
        return ifyllt("beredare", vy.beredning().map(Beredning::beredare).orElse(""));
    }

    public String getTilldelad() {
        return ifyllt(
                "tilldelad", vy.beredning().map(b -> b.tilldelad().toString()).orElse(idag().toString()));
    }

    /** Who has the assignment since when, as it is stored. */
    public String getUppdrag() {
        return vy.beredning()
                .map(b -> texter().text(
                                "beredning.bereds.av",
                                Map.of("vem", b.beredare(), "dag", b.tilldelad().toString())))
                .orElse("");
    }

    public List<Fyndvy> getFynd() {
        List<Fyndvy> fynd = vy.beredning()
                .map(b -> Fyndvy.lista(b.granska(vy.askande().innehall(), vy.utlysning()), sprak()))
                .orElse(List.of());
        return fynd.isEmpty() ? List.of(Fyndvy.stammer(text("beredning.klar"))) : fynd;
    }

    public List<Yttrandevy> getYttranden() {
        List<Yttrande> alla = vy.beredning().map(Beredning::yttranden).orElse(List.of());
        return IntStream.range(0, alla.size())
                .mapToObj(nr -> new Yttrandevy(
                        nr,
                        alla.get(nr).part().namn(),
                        alla.get(nr).dag().toString(),
                        alla.get(nr).text()))
                .toList();
    }

    /** Who may make a statement: the parties of the application, then the other members. */
    private List<Givare> parter() {
        List<Givare> parter = new ArrayList<>(vy.askande().innehall().parter().stream()
                .map(Uppdragsgrans::part)
                .toList());
        vy.forbund().medlemmar().stream()
                .filter(m -> parter.stream().noneMatch(p -> p.avser(m)))
                .map(m -> Givare.of(m.part(), m.kod().orElse(null), m.namn()))
                .forEach(parter::add);
        return parter;
    }

    public List<String> getParter() {
        return parter().stream().map(Givare::namn).toList();
    }

    public List<Fragevy> getFragor() {
        return Beredningsfragor.vyer(vy.beredning().orElse(null));
    }

    public List<Poangfalt> getPoang() {
        return vy.utlysning().prioriteringar().stream()
                .map(p -> new Poangfalt(
                        p.nr(),
                        texter().text("beredning.prioritering", Map.of("rubrik", p.rubrik(), "vikt", p.vikt() + "")),
                        ifyllt(
                                "poang-" + p.nr(),
                                vy.beredning()
                                        .map(b -> b.poang().get(p.nr()))
                                        .map(Object::toString)
                                        .orElse(""))))
                .toList();
    }

    public List<String> getSkalan() {
        return IntStream.rangeClosed(0, Beredning.HOGSTA_POANG)
                .mapToObj(Integer::toString)
                .toList();
    }

    /** The weighed points, of the most there can be; empty as long as one is missing. */
    public String getVagdPoang() {
        List<Prioritering> alla = vy.utlysning().prioriteringar();
        int mest =
                alla.stream().mapToInt(p -> p.vikt() * Beredning.HOGSTA_POANG).sum();
        return vy.beredning()
                .flatMap(b -> b.vagdPoang(alla))
                .map(poang -> texter().text(
                                "beredning.vagd", Map.of("poang", poang.toString(), "mest", Integer.toString(mest))))
                .orElse("");
    }

    /** The votes: those that are kept, or the members and the chief, and a few free rows. */
    public List<Rostfalt> getRoster() {
        Optional<Rostrakning> votering = vy.beredning().map(Beredning::votering);
        List<Rostfalt> falt = new ArrayList<>();
        if (votering.isPresent()) {
            votering.get()
                    .roster()
                    .forEach(r ->
                            falt.add(new Rostfalt(falt.size(), r.vem(), r.val().name(), r.harRostratt())));
        } else {
            vy.forbund().medlemmar().forEach(m -> falt.add(new Rostfalt(falt.size(), m.namn(), "", true)));
            falt.add(new Rostfalt(falt.size(), text("beredning.chefen"), "", false));
        }
        for (int i = 0; i < TOMMA_ROSTER; i++) {
            falt.add(new Rostfalt(falt.size(), "", "", true));
        }
        return falt.stream()
                .map(f -> new Rostfalt(
                        f.nr(),
                        ifyllt("vem-" + f.nr(), f.vem()),
                        ifyllt("val-" + f.nr(), f.val()),
                        begaran().getParameter("vem-" + f.nr()) == null
                                ? f.rostratt()
                                : !falt("rostratt-" + f.nr()).isEmpty()))
                .toList();
    }

    public Rostval[] getRostvalen() {
        return Rostval.values();
    }

    /** How the group voted, in a sentence; empty if all agreed. */
    public String getVotering() {
        return vy.beredning()
                .map(Beredning::votering)
                .map(v -> Beredningstext.votering(v, texter()))
                .orElse("");
    }

    public boolean isRekommenderad() {
        return vy.beredning().map(Beredning::rekommendation).isPresent();
    }

    /** The clauses as they are read. */
    public List<String> getPunkttexter() {
        return vy.beredning()
                .map(Beredning::rekommendation)
                .map(r -> Beredningstext.punkter(r, texter(), sprak()))
                .orElse(List.of());
    }

    public String getMotiv() {
        return vy.beredning()
                .map(Beredning::rekommendation)
                .map(Rekommendation::motiv)
                .orElse("");
    }

    public String getMotivfalt() {
        return ifyllt("motiv", getMotiv());
    }

    public List<Beredningspunkter.Falt> getPunkter() {
        return punkter.falten(vy.beredning().map(Beredning::rekommendation));
    }

    public List<String> getAren() {
        return treAr(vy.utlysning().ar()).stream().map(Rakenskapsar::toString).toList();
    }

    public List<String> getSlagen() {
        return Stream.of(Rekommendationsslag.values()).map(Enum::name).toList();
    }

    /** What has been decided, in words; empty for nothing. */
    public List<String> getBeslut() {
        return vy.beslut().stream()
                .map(b -> Beredningstext.beslut(b, texter(), sprak()))
                .toList();
    }

    public String getSedd() {
        return sedd(vy.sedd());
    }

    public String skrivet(String namn) {
        return falt(namn);
    }

    public String getListlank() {
        return adress(Beredningslista.VAG);
    }

    public String getBeslutslank() {
        return adress(Beslutssida.VAG, askande);
    }
}
