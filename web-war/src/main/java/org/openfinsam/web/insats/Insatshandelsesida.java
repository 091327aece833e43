package org.openfinsam.web.insats;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.insats.Insats;
import org.openfinsam.domain.insats.Insatsandring;
import org.openfinsam.domain.insats.Utvardering;
import org.openfinsam.persistence.insats.Insatsblad;
import org.openfinsam.persistence.sakerhet.Roll;
import org.openfinsam.web.ram.Formularbild;
import org.openfinsam.web.sakerhet.Tilltrade;

/**
 * The page {@code /insats/insats/andringar}: changes and extensions of an <i>insats</i> as dated decisions, and evaluations with
 * what they concluded and the decisions that followed.
 */
@Named
@RequestScoped
public class Insatshandelsesida extends Insatsgrund {

    static final String VAG = "/insats/insats/andringar";
    private static final String ANDRING = "a";
    private static final String UTVARDERING = "u";

    @Inject
    private Insatsskrivning skrivning;

    private Insatsblad blad;

    @Override
    protected String vag() {
        return VAG;
    }

    @Override
    protected Set<Roll> roller() {
        return Tilltrade.CHEFER;
    }

    @Override
    protected boolean las() {
        blad = insatsId().flatMap(insats -> skrivning.insats(id(), insats)).orElse(null);
        return blad != null;
    }

    @Override
    public String getAdress() {
        return super.getAdress() + "&id=" + blad.id();
    }

    @Override
    protected void spara(Skrivet form) throws IOException {
        Insats insats = blad.insats();
        LocalDate till = form.dag("till", false);
        if (till != null && insats.fran() != null && till.isBefore(insats.fran())) {
            form.fel("till", "askande.fel.period");
        }
        List<Insatsandring> andringar = form.ifyllda(ANDRING).stream()
                .flatMap(rad -> andring(form, rad).stream())
                .toList();
        List<Utvardering> utvarderingar = form.ifyllda(UTVARDERING).stream()
                .flatMap(rad -> utvardering(form, rad).stream())
                .toList();
        if (klagar(form)) {
            return;
        }
        sparat("handelser", insats.id(), () -> {
            skrivning.hander(id(), insats.id(), falt("sedd"), det -> {
                det.satt(det.insats().medTid(det.insats().fran(), till));
                det.andrades(andringar);
                det.utvarderades(utvarderingar);
            });
            return true;
        });
    }

    private static Optional<Insatsandring> andring(Skrivet form, String rad) {
        LocalDate dag = form.dag(rad + "dag", true);
        String text = form.stycke(rad + "text", true);
        BeslutRef beslut = form.beslut(rad + "beslut");
        return dag == null ? Optional.empty() : Optional.of(new Insatsandring(dag, text, beslut));
    }

    private static Optional<Utvardering> utvardering(Skrivet form, String rad) {
        LocalDate dag = form.dag(rad + "dag", true);
        String slutsats = form.stycke(rad + "text", true);
        List<BeslutRef> beslut = form.besluten(rad + "beslut");
        return dag == null ? Optional.empty() : Optional.of(new Utvardering(dag, slutsats, beslut));
    }

    @Override
    protected Skrivet lagradForm() {
        Skrivet form = new Skrivet().satt("till", blad.insats().till());
        for (int i = 0; i < blad.andringar().size(); i++) {
            Insatsandring en = blad.andringar().get(i);
            rad(form, ANDRING + "-" + i + "-", en.dag(), en.text(), Stream.ofNullable(en.beslut()));
        }
        for (int i = 0; i < blad.utvarderingar().size(); i++) {
            Utvardering en = blad.utvarderingar().get(i);
            rad(form, UTVARDERING + "-" + i + "-", en.dag(), en.slutsats(), en.beslut().stream());
        }
        return form;
    }

    private static void rad(Skrivet form, String rad, LocalDate dag, String text, Stream<BeslutRef> beslut) {
        form.satt(rad + "dag", dag)
                .satt(rad + "text", text)
                .satt(rad + "beslut", beslut.map(BeslutRef::toString).collect(Collectors.joining("\n")));
    }

    @Override
    protected Formularbild bild(Skrivet form) {
        Formularbild bild = new Formularbild().med(text("insats.falt.till"), form.text("till"));
        bild(bild, form, ANDRING, "insats.andringar");
        bild(bild, form, UTVARDERING, "insats.utvarderingar");
        return bild;
    }

    private void bild(Formularbild bild, Skrivet form, String grupp, String nyckel) {
        form.ifyllda(grupp)
                .forEach(rad -> bild.med(
                        text(nyckel),
                        Stream.of("dag", "text", "beslut")
                                .map(falt -> form.text(rad + falt))
                                .collect(Collectors.joining(" · "))));
    }

    // What the page shows

    public String getNamn() {
        return blad.insats().namn();
    }

    public String getTillbaka() {
        return insatslank(blad.insats().id());
    }

    public String getSedd() {
        return sedd(blad.utgava());
    }
}
