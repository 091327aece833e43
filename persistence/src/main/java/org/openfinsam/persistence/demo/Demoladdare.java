package org.openfinsam.persistence.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openfinsam.domain.ekonomi.Budget;
import org.openfinsam.domain.ekonomi.Korridor;
import org.openfinsam.domain.ekonomi.Rakning;
import org.openfinsam.domain.ekonomi.RakningId;
import org.openfinsam.domain.ekonomi.Rakningsslag;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.Ombildning;
import org.openfinsam.domain.insats.Utlysning;
import org.openfinsam.domain.medel.Bidragsar;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.persistence.ekonomi.AvvikelsekommentarRepository;
import org.openfinsam.persistence.ekonomi.BudgetRepository;
import org.openfinsam.persistence.ekonomi.KorridorRepository;
import org.openfinsam.persistence.ekonomi.RakningRepository;
import org.openfinsam.persistence.ekonomi.Rakningsimport;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.forbund.OmbildningRepository;
import org.openfinsam.persistence.insats.AskandeRepository;
import org.openfinsam.persistence.insats.Askandeblad;
import org.openfinsam.persistence.insats.UtlysningRepository;
import org.openfinsam.persistence.insats.Utlysningsblad;
import org.openfinsam.persistence.medel.BidragsarRepository;
import org.openfinsam.persistence.medel.EgetKapitalRepository;
import org.openfinsam.persistence.medel.Kapitalar;

/** Puts the demo data in the store, once: what a visitor has changed since is left alone. Needs a transaction. */
@Dependent
public class Demoladdare {

    private static final Period HALVARET = Period.halvar(2020, 1);

    private final ForbundRepository forbunden;
    private final OmbildningRepository ombildningar;
    private final RakningRepository rakningar;
    private final Rakningsimport rakningsimport;
    private final AvvikelsekommentarRepository kommentarer;
    private final BidragsarRepository bidragsaren;
    private final EgetKapitalRepository kapital;
    private final BudgetRepository budgetar;
    private final KorridorRepository korridorer;
    private final UtlysningRepository utlysningar;
    private final AskandeRepository askanden;

    @Inject
    public Demoladdare(
            ForbundRepository forbunden,
            OmbildningRepository ombildningar,
            RakningRepository rakningar,
            Rakningsimport rakningsimport,
            AvvikelsekommentarRepository kommentarer,
            BidragsarRepository bidragsaren,
            EgetKapitalRepository kapital,
            BudgetRepository budgetar,
            KorridorRepository korridorer,
            UtlysningRepository utlysningar,
            AskandeRepository askanden) {
        this.forbunden = forbunden;
        this.ombildningar = ombildningar;
        this.rakningar = rakningar;
        this.rakningsimport = rakningsimport;
        this.kommentarer = kommentarer;
        this.bidragsaren = bidragsaren;
        this.kapital = kapital;
        this.budgetar = budgetar;
        this.korridorer = korridorer;
        this.utlysningar = utlysningar;
        this.askanden = askanden;
    }

    /** Puts in what is not there. */
    public void ladda() {
        for (Forbund forbund : Demoforbund.alla()) {
            if (forbunden.find(forbund.id()).isEmpty()) {
                forbunden.laggTill(forbund);
            }
        }
        Ombildning sammanslagning = Demoforbund.sammanslagning();
        if (ombildningar.alla().stream().noneMatch(o -> o.fore().equals(sammanslagning.fore()))) {
            ombildningar.laggTill(sammanslagning);
        }
        importera(Rakningsslag.RESULTAT, "sodra-norrbotten-2020-h1-resultat.csv");
        importera(Rakningsslag.BALANS, "sodra-norrbotten-2020-h1-balans.csv");
        rakningar
                .find(Demoforbund.SODRA_NORRBOTTEN, HALVARET, Rakningsslag.RESULTAT)
                .map(Rakning::id)
                .ifPresent(this::kommentera);
        medel();
        for (List<Budget> arets : Demobudget.alla()) {
            if (budgetar.lista(arets.get(0).forbund(), arets.get(0).ar()).isEmpty()) {
                arets.forEach(budgetar::laggTill);
            }
        }
        Korridor avslagen = Demobudget.korridor();
        if (korridorer.find(avslagen.forbund(), avslagen.ar()).isEmpty()) {
            korridorer.laggTill(avslagen);
        }
        askanden();
    }

    private void askanden() {
        Utlysning utlysning = Demoaskanden.utlysning();
        if (utlysningar.find(utlysning.id()).isEmpty()) {
            utlysningar.laggTill(Utlysningsblad.nytt(utlysning));
            Demoaskanden.alla().forEach(askande -> askanden.laggTill(Askandeblad.nytt(askande)));
        }
    }

    private void medel() {
        for (Bidragsar ar : Demomedel.aren()) {
            if (bidragsaren.find(ar.forbund(), ar.ar()).isEmpty()) {
                bidragsaren.laggTill(ar);
            }
        }
        for (Kapitalar ar : Demomedel.kapital()) {
            if (kapital.find(ar.id()).isEmpty()) {
                kapital.laggTill(ar);
            }
        }
    }

    // Removed comments are still listed: what a visitor took away does not come back.
    private void kommentera(RakningId resultat) {
        if (kommentarer.lista(resultat).isEmpty()) {
            Demokommentarer.alla(resultat).forEach(kommentarer::laggTill);
        }
    }

    private void importera(Rakningsslag slag, String fil) {
        if (rakningar.find(Demoforbund.SODRA_NORRBOTTEN, HALVARET, slag).isPresent()) {
            return;
        }
        try (Reader csv = new InputStreamReader(Demoladdare.class.getResourceAsStream(fil), StandardCharsets.UTF_8)) {
            rakningsimport.importera(Demoforbund.SODRA_NORRBOTTEN, HALVARET, slag, csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
