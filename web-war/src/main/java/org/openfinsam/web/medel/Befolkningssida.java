package org.openfinsam.web.medel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.openfinsam.domain.belopp.AvvisadRad;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.medel.Aldersspann;
import org.openfinsam.domain.medel.Befolkning;
import org.openfinsam.persistence.medel.Befolkningsimport;
import org.openfinsam.persistence.medel.Befolkningsrad;
import org.openfinsam.persistence.sakerhet.Roll;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.ekonomi.Importsvar;
import org.openfinsam.web.sakerhet.Tilltrade;

/** The page {@code /medel/befolkning}: how many live where, from a file, for the municipalities' key. */
@Named
@RequestScoped
public class Befolkningssida extends Medelgrund {

    static final String VAG = "/medel/befolkning";

    private static final String FIL = "fil";
    private static final String ANTAL = "antal";

    @Inject
    private Befolkningstjanst befolkningar;

    private Arslage lage;
    private List<Befolkningsrad> rader = List.of();
    private List<AvvisadRad> avvisade = List.of();

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
        rader = befolkningar.lista(id());
        return true;
    }

    @Override
    protected void posta() throws IOException {
        Part fil = fil();
        Optional<Befolkningsimport.Slag> slag = fil == null || fil.getSize() == 0
                ? Optional.empty()
                : Befolkningsimport.Slag.av(
                        Optional.ofNullable(fil.getSubmittedFileName()).orElse(""));
        if (slag.isEmpty()) {
            saga(FIL, fil == null || fil.getSize() == 0 ? "medel.befolkning.fil.saknas" : "medel.befolkning.fil.slag");
            harFel();
            return;
        }
        boolean px = slag.get() == Befolkningsimport.Slag.PX;
        Optional<String> kalla = px ? Optional.of("") : ord("kalla");
        Optional<LocalDate> datum = px && falt("datum").isEmpty() ? Optional.empty() : dag("datum");
        Optional<Aldersspann> aldrar = aldrar();
        AtomicReference<List<AvvisadRad>> nej = new AtomicReference<>(List.of());
        try (InputStream in = fil.getInputStream()) {
            gor("befolkning", getAdress(), () -> {
                nej.set(importera(
                        slag.get(),
                        new Befolkningsimport.Uppgifter(kalla.orElseThrow(), datum.orElse(null), aldrar.orElse(null)),
                        in));
                return nej.get() != null && nej.get().isEmpty() && getFel().isEmpty();
            });
        }
        avvisade = nej.get();
        if (!avvisade.isEmpty()) {
            saga(FIL, "medel.befolkning.avvisad");
            harFel();
        }
    }

    private List<AvvisadRad> importera(
            Befolkningsimport.Slag slag, Befolkningsimport.Uppgifter uppgifter, InputStream in) {
        try {
            return befolkningar.importera(id(), slag, uppgifter, in);
        } catch (IOException olaslig) {
            saga(FIL, "medel.befolkning.olaslig");
            return List.of();
        }
    }

    private Optional<Aldersspann> aldrar() {
        if (falt("aldrar").isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Aldersspann.parse(falt("aldrar")));
        } catch (IllegalArgumentException fel) {
            saga("aldrar", "medel.fel.aldrar");
            return Optional.empty();
        }
    }

    private static Part fil() throws IOException {
        try {
            return begaran().getPart(FIL);
        } catch (ServletException ingenFil) {
            return null;
        }
    }

    // What the page shows

    public String getKalla() {
        return ifyllt("kalla", "");
    }

    public String getDatum() {
        return ifyllt("datum", "");
    }

    public String getAldrar() {
        return ifyllt("aldrar", "16–64");
    }

    /** The refused rows; null if there are none. */
    public Tabellvy getAvvisade() {
        return avvisade.isEmpty() ? null : vy(Importsvar.avvisade(avvisade, sprak()));
    }

    public boolean isFinns() {
        return !rader.isEmpty();
    }

    /** How many live in each of the association's municipalities, a column for each of the latest files. */
    public Tabellvy getTabell() {
        Talformat format = Talformat.of(sprak());
        List<Befolkningsrad> senaste = rader.stream().limit(3).toList();
        List<Befolkning> filer = senaste.stream()
                .flatMap(rad -> befolkningar.hamta(id(), rad.id()).stream())
                .toList();
        List<Kolumn> kolumner = new ArrayList<>();
        for (int i = 0; i < filer.size(); i++) {
            kolumner.add(new Kolumn(ANTAL + i, format.datum(filer.get(i).datum()), Enhet.ANTAL));
        }
        List<Rad> tabellrader = lage.medlemmar().stream()
                .filter(medlem -> medlem.kommunkod().isPresent())
                .map(medlem -> rad(medlem, filer))
                .toList();
        return vy(new Tabell(
                        "befolkning",
                        text("medel.befolkning.tabell"),
                        kolumner,
                        List.of(),
                        tabellrader,
                        filer.stream()
                                .map(fil -> texter().text(
                                                "medel.befolkning.kallan",
                                                Map.of(
                                                        "datum", format.datum(fil.datum()),
                                                        "aldrar", fil.aldrar().toString(),
                                                        "kalla", fil.kalla(),
                                                        "antal",
                                                                format.tal(fil.omraden()
                                                                        .size()))))
                                .toList()))
                .medRadrubrik(text("rakna.kommuner"));
    }

    private static Rad rad(Medlem medlem, List<Befolkning> filer) {
        Map<String, Cell> celler = new LinkedHashMap<>();
        for (int i = 0; i < filer.size(); i++) {
            OptionalLong antal = filer.get(i).antal(medlem.kod().orElseThrow());
            celler.put(
                    ANTAL + i,
                    antal.isPresent()
                            ? Cell.tal(BigDecimal.valueOf(antal.getAsLong()))
                            : Cell.saknas(Cell.Skal.EJ_ANGIVET));
        }
        return new Rad("", medlem.kod().orElseThrow(), medlem.namn(), Rad.Slag.RAD, celler);
    }

    public String getBidragslank() {
        return adress(Bidragsarssida.VAG);
    }

    public String getMedellank() {
        return adress(Medelsida.VAG);
    }
}
