package org.openfinsam.it.lager;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Kommunkod;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.insats.Askande;
import org.openfinsam.domain.insats.Askandebeslut;
import org.openfinsam.domain.insats.AskandebeslutId;
import org.openfinsam.domain.insats.Bemanning;
import org.openfinsam.domain.insats.Beslutsslag;
import org.openfinsam.domain.insats.Finansiar;
import org.openfinsam.domain.insats.Insats;
import org.openfinsam.domain.insats.InsatsId;
import org.openfinsam.domain.insats.Insatsandring;
import org.openfinsam.domain.insats.Insatsmal;
import org.openfinsam.domain.insats.Insatsmedel;
import org.openfinsam.domain.insats.Insatsslag;
import org.openfinsam.domain.insats.Malgrupp;
import org.openfinsam.domain.insats.Omfattning;
import org.openfinsam.domain.insats.Rapporteringslinje;
import org.openfinsam.domain.insats.Registertal;
import org.openfinsam.domain.insats.Storreprojekt;
import org.openfinsam.domain.insats.Utlysning;
import org.openfinsam.domain.insats.Utvardering;
import org.openfinsam.domain.medel.Aldersspann;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.medel.Medelsform;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.forbund.ForbundRepository;
import org.openfinsam.persistence.insats.AskandeRepository;
import org.openfinsam.persistence.insats.AskandebeslutRepository;
import org.openfinsam.persistence.insats.Askandeblad;
import org.openfinsam.persistence.insats.Beslutsblad;
import org.openfinsam.persistence.insats.InsatsRepository;
import org.openfinsam.persistence.insats.Insatsblad;
import org.openfinsam.persistence.insats.UtlysningRepository;
import org.openfinsam.persistence.insats.Utlysningsblad;

class InsatsIT extends Rundtur<Insatsblad> {

    @Inject
    private InsatsRepository lager;

    @Inject
    private ForbundRepository forbundslager;

    @Inject
    private UtlysningRepository utlysningar;

    @Inject
    private AskandeRepository askanden;

    @Inject
    private AskandebeslutRepository besluten;

    private Borjan borjan;

    /** What it begins with. */
    private record Borjan(Utlysning utlysning, Askande askande, AskandebeslutId beslut) {}

    InsatsIT() {
        super("insats");
    }

    @Override
    Insatsblad nytt() {
        Utlysning utlysning = UtlysningIT.utlysning(ForbundIT.nyttId());
        borjan = new Borjan(utlysning, AskandeIT.askande(utlysning), AskandebeslutId.ny());
        Insatsblad blad = full(utlysning.forbund());
        blad.borjadeMed(borjan.beslut());
        return blad;
    }

    @Override
    void andra(Insatsblad det) {
        det.satt(det.insats().medNamn("Annat").medSlag(Insatsslag.INDIVID, null).medMedel(List.of()));
        det.andrades(List.of(det.andringar().get(1), det.andringar().get(0)));
    }

    @Override
    Object id(Insatsblad det) {
        return det.id();
    }

    @Override
    void laggTill(Insatsblad det) {
        forbundslager.laggTill(ForbundIT.forbund(det.insats().forbund()));
        utlysningar.laggTill(Utlysningsblad.nytt(borjan.utlysning()));
        askanden.laggTill(Askandeblad.nytt(borjan.askande()));
        besluten.laggTill(Beslutsblad.nytt(new Askandebeslut(
                borjan.beslut(),
                det.insats().forbund(),
                borjan.askande().id(),
                Beslutsslag.BIFALL,
                BeslutRef.of("Styrelsen", LocalDate.of(2016, 11, 25), "75"),
                List.of(),
                List.of(),
                "",
                null)));
        lager.laggTill(det);
    }

    @Override
    Insatsblad spara(Insatsblad det) {
        return lager.spara(det);
    }

    @Override
    Insatsblad hamta(Insatsblad det) {
        return lager.find(det.id()).orElseThrow();
    }

    /** One with every field filled. */
    static Insatsblad full(ForbundId forbund) {
        Givare umea = Givare.of(Part.KOMMUN, "2480", "Umeå kommun");
        Givare fk = Givare.of(Part.FORSAKRINGSKASSAN, null, "Försäkringskassan");
        LocalDate dag = LocalDate.of(2017, 1, 1);
        BeslutRef beslut = BeslutRef.of("Styrelsen", dag, "7");
        Insatsblad blad = Insatsblad.nytt(new Insats(
                InsatsId.ny(),
                forbund,
                "Ohälsa i kontaktyrken",
                Insatsslag.FOREBYGGANDE,
                1,
                "Når dem som är på väg.",
                "Att förebygga\nsjukskrivning.",
                new Malgrupp(new Aldersspann(16, 64), List.of("Kontaktyrken", "Sjukskrivna")),
                // Rows that stand twice are kept twice, in the server too.
                List.of(
                        new Insatsmal("Färre sjukskrivna", "andel", "≤ 5 %"),
                        new Insatsmal("Trivsel", "", ""),
                        new Insatsmal("Trivsel", "", "")),
                List.of(Kommunkod.of("2480"), Kommunkod.of("2460")),
                umea,
                List.of(umea, fk),
                dag,
                dag.plusYears(3),
                List.of(
                        new Bemanning(
                                umea, "Ledare", Omfattning.exakt(Andel.of(1, 1)), true, "Chefen", Finansiar.of(umea)),
                        new Bemanning(
                                fk, "Handläggare", Omfattning.spann(Andel.of(0, 1), Andel.of(1, 2)), false, null, null),
                        new Bemanning(fk, "Råd", Omfattning.VID_BEHOV, false, null, Finansiar.esf()),
                        new Bemanning(fk, "Råd", Omfattning.VID_BEHOV, false, null, Finansiar.esf())),
                Rapporteringslinje.LOKAL_GRUPP,
                new Storreprojekt("Stort", List.of("Skellefteå kommun", "Stiftelsen"), 22, Belopp.kronor(9)),
                true,
                "Utbildning",
                Belopp.kronor(1_356_600),
                List.of(
                        new Insatsmedel(new Rakenskapsar(2017), Finansiar.forbundet(), Belopp.parse("5.25")),
                        new Insatsmedel(
                                new Rakenskapsar(2018),
                                Finansiar.of(umea),
                                Belopp.kronor(6),
                                Medelsform.NATURA,
                                false))));
        blad.visas(true);
        blad.andrades(
                List.of(new Insatsandring(dag, "Förlängs.", beslut), new Insatsandring(dag, "Byter namn.", null)));
        blad.utvarderades(List.of(
                new Utvardering(dag, "Gör mer.", List.of()),
                new Utvardering(dag, "Fortsätt.", List.of(beslut, BeslutRef.of("Styrelsen", dag, "8")))));
        blad.raknades(new Registertal(new Rakenskapsar(2017), 10, 7, 0, 17));
        blad.raknades(Registertal.okant(new Rakenskapsar(2018)));
        blad.ledsAv(List.of("ledare", "ledare2"));
        return blad;
    }
}
