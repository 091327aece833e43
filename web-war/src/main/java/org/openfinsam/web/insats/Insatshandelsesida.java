package org.openfinsam.web.insats;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.insats.Insats;
import org.openfinsam.domain.insats.Insatsandring;
import org.openfinsam.domain.insats.Utvardering;
import org.openfinsam.web.ram.Formularbild;

/**
 * The page {@code /insats/insats/andringar}: changes and extensions of an <i>insats</i> as dated decisions, and evaluations with
 * what they concluded and the decisions that followed.
 */
@Named
@RequestScoped
public class Insatshandelsesida extends Insatsbladsgrund {

    static final String VAG = "/insats/insats/andringar";

    @Override
    protected String vag() {
        return VAG;
    }

    @Override
    protected void spara(Skrivet form) throws IOException {
        Insats insats = blad().insats();
        LocalDate till = form.dag("till", false);
        if (till != null && insats.fran() != null && till.isBefore(insats.fran())) {
            form.fel("till", "askande.fel.period");
        }
        List<Insatsandring> andringar = form.ifyllda(Insatsbilder.ANDRING).stream()
                .flatMap(rad -> andring(form, rad).stream())
                .toList();
        List<Utvardering> utvarderingar = form.ifyllda(Insatsbilder.UTVARDERING).stream()
                .flatMap(rad -> utvardering(form, rad).stream())
                .toList();
        if (klagar(form)) {
            return;
        }
        sparat("handelser", insats.id(), () -> {
            skrivning().hander(id(), insats.id(), falt("sedd"), det -> {
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
        return form(blad().andringar(), blad().utvarderingar())
                .satt("till", blad().insats().till());
    }

    /** The rows of the form. */
    static Skrivet form(List<Insatsandring> andringar, List<Utvardering> utvarderingar) {
        Skrivet form = new Skrivet();
        for (int i = 0; i < andringar.size(); i++) {
            Insatsandring en = andringar.get(i);
            rad(form, Insatsbilder.ANDRING + "-" + i + "-", en.dag(), en.text(), Stream.ofNullable(en.beslut()));
        }
        for (int i = 0; i < utvarderingar.size(); i++) {
            Utvardering en = utvarderingar.get(i);
            rad(form, Insatsbilder.UTVARDERING + "-" + i + "-", en.dag(), en.slutsats(), en.beslut().stream());
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
        bilder().handelserna(bild, form);
        return bild;
    }
}
