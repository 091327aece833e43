package exempel.utvidgning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Tabellcsv;
import org.openfinsam.domain.belopp.Tabellform;
import org.openfinsam.domain.ekonomi.Rakning;
import org.openfinsam.domain.ekonomi.Rakningsslag;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.rapport.Halvarsrapport;
import org.openfinsam.domain.rapport.Rapportdel;
import org.openfinsam.domain.styrning.Protokollsfrister;
import org.openfinsam.domain.tid.Kontorskalender;
import org.openfinsam.domain.tid.Period;

/** What the library answers where the sources of this package stand beside it. */
public final class Svar implements Supplier<String> {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv-SE");
    private static final ForbundId FORBUND = ForbundId.of("exempel");
    private static final String RESULTAT = """
            avsnitt;rad;utfall
            bidrag;SUMMA;1000
            personal;SUMMA;300
            ovrigt;SUMMA;50
            lokaler;Hyra kontor;120
            lokaler;El;30
            lokaler;SUMMA;150
            individ;SUMMA;200
            struktur;SUMMA;100
            total;FASTA KOSTNADER;450
            total;RÖRELSENS KOSTNADER;800
            total;RÖRELSERESULTAT;200
            """;

    @Override
    public String get() {
        List<String> svar = new ArrayList<>();
        kalender(svar);
        rapport(svar, SVENSKA);
        rapport(svar, Locale.ENGLISH);
        regel(svar, SVENSKA);
        regel(svar, Locale.ENGLISH);
        return String.join("\n", svar);
    }

    private static void kalender(List<String> svar) {
        LocalDate lagensSistaDag = new Protokollsfrister(LocalDate.of(2020, 5, 8), null, null, null).justerasSenast();
        Kontorskalender kontoret = Kontorskalender.samlad();

        svar.add("last day " + lagensSistaDag);
        kontoret.stangningsdag(lagensSistaDag).ifPresent(dag -> svar.add("closed: " + dag.namn()));
        svar.add("at the office by " + kontoret.oppetSenast(lagensSistaDag));
    }

    private static void rapport(List<String> svar, Locale sprak) {
        Halvarsrapport rapport = Halvarsrapport.av(
                Forbund.ny(FORBUND, "Samordningsförbundet Exempel", "Exempel", null, null, List.of()),
                Rakning.ny(FORBUND, Period.halvar(2020, 1), Rakningsslag.RESULTAT, Rakning.poster(tabell())),
                Optional.empty(),
                sprak);

        svar.add(rapport.resultat().tabell().rubrikFor("lokaler"));
        rapport.resultat().tabell().rader().stream()
                .filter(rad -> rad.avsnitt().equals("lokaler"))
                .forEach(rad -> svar.add(rad.namn()));
        svar.add(rapport.resultat().kontrollerade() + " checks, "
                + rapport.resultat().avvikelser().size() + " differences");
        rapport.andelar()
                .map(Rapportdel::tabell)
                .orElseThrow()
                .rader()
                .forEach(rad -> svar.add(rad.namn() + " " + rad.tal("andel").orElseThrow()));
    }

    private static Tabell tabell() {
        return Tabellcsv.las(RESULTAT, Tabellform.belopp()).varde();
    }

    private static void regel(List<String> svar, Locale sprak) {
        svar.add(Kapitaltak.prova(Belopp.kronor(700), Belopp.kronor(500))
                .orElseThrow()
                .text(sprak));
    }
}
