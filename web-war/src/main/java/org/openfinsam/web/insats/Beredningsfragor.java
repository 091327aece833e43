package org.openfinsam.web.insats;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.insats.Aterfraga;
import org.openfinsam.domain.insats.Beredning;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.sakerhet.Roll;
import org.openfinsam.web.sakerhet.Tilltrade;

/** The page {@code /insats/beredning/fragor}: what the preparation asks the applicants, and their answers. */
@Named
@RequestScoped
public class Beredningsfragor extends Beredningsgrund {

    static final String VAG = "/insats/beredning/fragor";

    private List<Beredningstjanst.Fragade> fragade = List.of();

    /**
     * An application and what it is asked.
     *
     * @param id the application
     * @param namn its name
     * @param sokande who applies
     * @param sedd the edition for the form
     * @param fragor the questions
     */
    public record Askandevy(String id, String namn, String sokande, String sedd, List<Beredningssida.Fragevy> fragor) {}

    /** An answer that was sent. */
    record Svar(int nr, String text) {

        /** The preparation with the answer. */
        Beredning i(Beredning beredning) {
            List<Aterfraga> fragor = new ArrayList<>(beredning.aterfragor());
            Aterfraga fraga = fragor.get(nr);
            fragor.set(nr, new Aterfraga(fraga.dag(), fraga.fraga(), text));
            return beredning.medAterfragor(fragor);
        }
    }

    @Override
    protected Set<Roll> roller() {
        return Tilltrade.SVARANDE;
    }

    @Override
    protected String vag() {
        return VAG;
    }

    @Override
    protected boolean las() {
        fragade = beredningar().fragade(id(), ar());
        return true;
    }

    /** An applicant reads nothing of the members' money, so the years are those of the calls. */
    @Override
    protected List<Rakenskapsar> kandaAr(ForbundId forbund) {
        return beredningar().fragear(forbund);
    }

    @Override
    protected void posta() throws IOException {
        Optional<Beredningstjanst.Fragade> om = fragade.stream()
                .filter(f -> f.askande().id().toString().equals(falt("askande")))
                .findFirst();
        if (om.isPresent()) {
            Svar svaret = svar(this, om.get().beredning());
            if (svaret != null) {
                gor("svar", () -> {
                    beredningar().svara(id(), om.get().askande().id(), falt("sedd"), svaret::i);
                    return true;
                });
            }
        }
    }

    /** The answer of a form; null if it answers no question. What is wrong with it is told. */
    static Svar svar(Beredningsgrund sida, Beredning beredning) {
        Optional<Integer> nr = IntStream.range(0, beredning.aterfragor().size())
                .filter(ett -> Integer.toString(ett).equals(sida.skickat("nr")))
                // What is answered already keeps what was said.
                .filter(ett -> beredning.aterfragor().get(ett).svar() == null)
                .boxed()
                .findFirst();
        if (nr.isEmpty()) {
            return null;
        }
        return new Svar(nr.get(), sida.stycke("svaret-" + nr.get(), true).orElse(""));
    }

    static List<Beredningssida.Fragevy> vyer(Beredning beredning) {
        List<Aterfraga> alla = beredning == null ? List.of() : beredning.aterfragor();
        return IntStream.range(0, alla.size())
                .mapToObj(nr -> new Beredningssida.Fragevy(
                        nr,
                        alla.get(nr).dag().toString(),
                        alla.get(nr).fraga(),
                        alla.get(nr).svar() == null ? "" : alla.get(nr).svar()))
                .toList();
    }

    /** The applications that are asked something, those that have not answered first. */
    public List<Askandevy> getAskanden() {
        return fragade.stream()
                .map(f -> new Askandevy(
                        f.askande().id().toString(),
                        f.askande().innehall().namn(),
                        f.askande().sokande().namn(),
                        f.askande().id().toString().equals(falt("askande")) ? sedd(f.sedd()) : f.sedd(),
                        vyer(f.beredning())))
                .sorted(Comparator.comparing(
                        a -> a.fragor().stream().noneMatch(fraga -> fraga.svar().isEmpty())))
                .toList();
    }

    public String skrivet(String namn) {
        return falt(namn);
    }
}
