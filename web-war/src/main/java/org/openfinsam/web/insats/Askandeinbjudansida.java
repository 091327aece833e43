package org.openfinsam.web.insats;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.persistence.grund.Versionskonflikt;
import org.openfinsam.persistence.sakerhet.AnvandareId;
import org.openfinsam.web.insats.Askandevyer.Alternativ;
import org.openfinsam.web.sakerhet.Inbjudan;
import org.openfinsam.web.sakerhet.Inbjudan.Sokande;

/** The page {@code /insats/sokande}: who may apply, for which member; the chief invites them. */
@Named
@RequestScoped
public class Askandeinbjudansida extends Askandegrund {

    static final String VAG = "/insats/sokande";

    @Inject
    private Inbjudan inbjudan;

    @Inject
    private Askandetjanst tjanst;

    private List<Sokande> sokande = List.of();
    private List<Givare> medlemmar = List.of();
    private String engangs = "";
    private String inbjuden = "";

    /** A row of the list. */
    public record Rad(String konto, String namn, String medlem) {}

    @Override
    protected String vag() {
        return VAG;
    }

    @Override
    protected List<Forbundsnamn> forbunden() {
        return tjanst.forbunden().stream().filter(f -> tjanst.arChef(f.id())).toList();
    }

    @Override
    protected boolean las() {
        sokande = inbjudan.lista(id());
        medlemmar = tjanst.medlemmar(id()).stream()
                .map(m -> Givare.of(m.part(), m.kod().orElse(null), m.namn()))
                .toList();
        return true;
    }

    @Override
    protected void posta() throws IOException {
        switch (falt("gor")) {
            case "bjudin" -> bjudIn();
            case "tatillbaka" -> {
                if (AnvandareId.arGiltigt(falt("vem"))) {
                    inbjudan.taTillbaka(id(), AnvandareId.of(falt("vem")));
                }
                vidare(getAdress(), "sokandeborta");
            }
            default -> {}
        }
    }

    private void bjudIn() throws IOException {
        String konto = ord("konto", 100);
        String namn = ord("namn", 200);
        Optional<Givare> medlem = medlemmar.stream()
                .filter(g -> Askandeformular.nyckel(g).equals(falt("medlem")))
                .findFirst();
        if (!AnvandareId.arGiltigt(konto)) {
            saga("konto", "sokande.fel.konto");
        }
        if (namn.isEmpty()) {
            saga("namn", "sokande.fel.namn");
        }
        if (medlem.isEmpty()) {
            saga("medlem", "sokande.fel.medlem");
        }
        if (harFel()) {
            return;
        }
        try {
            Optional<String> losenord = inbjudan.bjudIn(id(), AnvandareId.of(konto), namn, medlem.get());
            if (losenord.isEmpty()) {
                vidare(getAdress(), "sokandefanns");
                return;
            }
            // Shown once, on the answer itself: it is kept nowhere.
            engangs = losenord.get();
            inbjuden = AnvandareId.of(konto).namn();
            las();
        } catch (Versionskonflikt samtidigt) {
            saga("konto", "askande.samtidigt.lasom");
            harFel();
        }
    }

    public List<Rad> getRader() {
        return sokande.stream()
                .map(s -> new Rad(
                        s.konto(), s.namn(), s.medlem().map(Givare::namn).orElse(text("sokande.utan"))))
                .toList();
    }

    public String getIngress() {
        return text("sokande.ingress", Map.of("antal", Integer.toString(sokande.size())));
    }

    public List<Alternativ> getMedlemmar() {
        return medlemmar.stream()
                .map(g -> new Alternativ(
                        Askandeformular.nyckel(g),
                        g.namn(),
                        Askandeformular.nyckel(g).equals(falt("medlem"))))
                .toList();
    }

    public String getEngangs() {
        return engangs;
    }

    public String getInbjuden() {
        return text("sokande.inbjuden", Map.of("konto", inbjuden));
    }

    public String getKonto() {
        return engangs.isEmpty() ? ifyllt("konto", "") : "";
    }

    public String getNamn() {
        return engangs.isEmpty() ? ifyllt("namn", "") : "";
    }
}
