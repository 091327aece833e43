package org.openfinsam.web.ekonomi;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Taltext;
import org.openfinsam.domain.ekonomi.Huvudbok;
import org.openfinsam.domain.ekonomi.Huvudboksrad;
import org.openfinsam.domain.ekonomi.Kontokoppling;
import org.openfinsam.domain.ekonomi.Kontonummer;
import org.openfinsam.domain.ekonomi.Koppling;
import org.openfinsam.domain.ekonomi.Objektref;
import org.openfinsam.domain.ekonomi.Rakning;
import org.openfinsam.domain.ekonomi.Rakningspost;
import org.openfinsam.domain.ekonomi.Rakningsskillnad;
import org.openfinsam.domain.ekonomi.Rakningsslag;
import org.openfinsam.domain.ekonomi.Startkoppling;
import org.openfinsam.domain.ekonomi.Uppstallning;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.web.belopp.Markeringar;
import org.openfinsam.web.belopp.Tabellvy;

/** The page {@code /ekonomi/kontokoppling}: accounts that go nowhere yet, where the others go, and the result they make. */
@Named
@RequestScoped
public class Kopplingssida extends Huvudboksgrund {

    static final String VAG = "/ekonomi/kontokoppling";

    private static final List<String> AVSNITT = List.of("bidrag", "personal", "ovrigt", "individ", "struktur");
    private static final String BELOPP = "belopp";
    private static final int FLEST_SKILLNADER = 200;

    private Kontokoppling koppling;
    private Period halvar;
    private Huvudbok.Kopplad kopplad;
    private Map<Objektref, String> objektnamn = Map.of();
    private List<Rakningsskillnad> ersatter = List.of();
    private boolean arssummor;

    @Override
    String vag() {
        return VAG;
    }

    @Override
    boolean las() {
        koppling = tjanst().koppling(id());
        halvar = tjanst().ar(id()).stream()
                .findFirst()
                .map(ar -> Period.halvar(ar.fran().getYear(), 1))
                .orElse(null);
        arssummor = halvar != null && tjanst().harBaraArssummor(id(), halvar);
        if (arssummor) {
            // The year is all there is.
            halvar = Period.ar(halvar.fran().getYear());
        } else if (halvar != null) {
            ersatter = tjanst().ersatter(id(), halvar);
        }
        if (halvar != null) {
            kopplad = tjanst().kopplad(id(), halvar).orElse(null);
            objektnamn = tjanst().objektnamn(id(), halvar);
        }
        return true;
    }

    @Override
    void posta() throws IOException {
        if (!falt("tabort").isEmpty()) {
            String vilken = falt("tabort");
            gjort(k -> k.kopplingar().stream()
                    .filter(en -> en.toString().equals(vilken))
                    .findFirst()
                    .map(k::taBort)
                    .orElse(false));
            return;
        }
        switch (falt("gor")) {
            case "angra" -> gjort(Kontokoppling::angra);
            case "kommunbas", "bas" -> {
                List<Koppling> start = Startkoppling.hamta(falt("gor")).kopplingar();
                gjort(k -> k.koppla(start));
            }
            case "rakning" -> {
                String sedda = falt("ersatt").isEmpty() ? "" : falt("sedda");
                switch (halvar == null || arssummor
                        ? Huvudbokstjanst.Gjord.EJ_HEL
                        : tjanst().gorRakning(id(), halvar, sedda)) {
                    case GJORD ->
                        vidare(adress("/rapport/halvar") + "&ar="
                                + halvar.fran().getYear());
                    case FRAGA -> saga("ersatt", "koppling.ersatt.fraga");
                    case EJ_HEL -> saga("koppla", "koppling.okopplat");
                }
            }
            default -> koppla();
        }
    }

    private void gjort(Predicate<Kontokoppling> andring) throws IOException {
        tjanst().koppla(id(), andring);
        vidare(getAdress() + "&besked=sparad");
    }

    private void koppla() throws IOException {
        Optional<Kontonummer> fran = konto("fran");
        Optional<Kontonummer> till = falt("till").isEmpty() ? fran : konto("till");
        Optional<Objektref> objekt = objekt();
        Optional<Andel> egen = egen();
        String avtal = falt("avtal");
        if (falt("rad").isEmpty()) {
            saga("rad", "koppling.rad.saknas");
        }
        if (egen.isPresent() == avtal.isEmpty() && !getFel().containsKey("egen")) {
            saga("avtal", "koppling.avtal.saknas");
        }
        if (!getFel().isEmpty()) {
            return;
        }
        try {
            Koppling ny = new Koppling(
                    fran.orElseThrow(),
                    till.orElseThrow(),
                    objekt.orElse(null),
                    falt("avsnitt"),
                    falt("rad"),
                    egen.orElse(null),
                    egen.isPresent() ? avtal : null);
            gjort(k -> k.koppla(List.of(ny)));
        } catch (IllegalArgumentException fel) {
            saga("till", "koppling.spann");
        }
    }

    private Optional<Kontonummer> konto(String namn) {
        try {
            return Optional.of(Kontonummer.parse(falt(namn)));
        } catch (IllegalArgumentException fel) {
            saga(namn, "koppling.konto.fel");
            return Optional.empty();
        }
    }

    /** {@code 6 A1}: a dimension and a code. */
    private Optional<Objektref> objekt() {
        String text = falt("objekt");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String[] delar = text.split("[ :]+", 2);
        try {
            return Optional.of(new Objektref(Integer.parseInt(delar[0]), delar.length == 2 ? delar[1] : ""));
        } catch (IllegalArgumentException fel) {
            saga("objekt", "koppling.objekt.fel");
            return Optional.empty();
        }
    }

    private Optional<Andel> egen() {
        String text = falt("egen");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> procent =
                Taltext.las(text).filter(p -> p.signum() > 0 && p.compareTo(BigDecimal.valueOf(100)) < 0);
        if (procent.isEmpty()) {
            saga("egen", "koppling.egen.fel");
        }
        return procent.map(Andel::procent);
    }

    // What the page shows

    /** What was done just now; empty for nothing. */
    public String getBesked() {
        return falt("besked").equals("sparad") ? texter().text("koppling.besked") : "";
    }

    /** The field as it was sent; first as the address says. */
    public String varde(String namn) {
        return falt(namn);
    }

    /** A section to choose. */
    public record Avsnittsval(String nyckel, String namn, boolean valt) {}

    public List<Avsnittsval> getAvsnitt() {
        Set<String> alla = new LinkedHashSet<>(AVSNITT);
        koppling.kopplingar().forEach(k -> alla.add(k.avsnitt()));
        Uppstallning uppstallning = Uppstallning.of(Rakningsslag.RESULTAT, sprak());
        return alla.stream()
                .map(a -> new Avsnittsval(a, uppstallning.avsnittsnamn(a), a.equals(falt("avsnitt"))))
                .toList();
    }

    /** An account that goes nowhere yet. */
    public record Okopplad(String konto, String namn, String objekt, String lank) {}

    /** The to-do list. */
    public List<Okopplad> getOkopplade() {
        return kopplad == null
                ? List.of()
                : kopplad.okopplade().stream().map(this::okopplad).toList();
    }

    private Okopplad okopplad(Huvudboksrad rad) {
        Objektref objekt = rad.objekt().isEmpty() ? null : rad.objekt().get(0);
        String namn = objekt == null ? "" : objekt.kod() + " " + objektnamn.getOrDefault(objekt, "");
        String fraga = "&fran=" + rad.konto()
                + (objekt == null
                        ? ""
                        : "&objekt="
                                + URLEncoder.encode(objekt.dimension() + " " + objekt.kod(), StandardCharsets.UTF_8));
        return new Okopplad(rad.konto().nummer(), rad.namn(), namn.strip(), getAdress() + fraga + "#koppla");
    }

    public boolean isHarOkopplade() {
        return !getOkopplade().isEmpty();
    }

    /** A mapping in the list. */
    public record Kopplingsvy(String nyckel, String konton, String objekt, String avsnitt, String rad, String delad) {}

    public List<Kopplingsvy> getKopplingar() {
        Uppstallning uppstallning = Uppstallning.of(Rakningsslag.RESULTAT, sprak());
        return koppling.kopplingar().stream()
                .map(k -> new Kopplingsvy(
                        k.toString(),
                        k.fran().equals(k.till()) ? k.fran().nummer() : k.fran() + "–" + k.till(),
                        k.objekt() == null
                                ? ""
                                : k.objekt().dimension() + " " + k.objekt().kod(),
                        uppstallning.avsnittsnamn(k.avsnitt()),
                        k.rad(),
                        k.egen() == null
                                ? ""
                                : k.egen().iProcent(2).stripTrailingZeros().toPlainString() + "\u00a0%, " + k.avtal()))
                .toList();
    }

    public boolean isHarKopplingar() {
        return !koppling.kopplingar().isEmpty();
    }

    public boolean isKanAngras() {
        return koppling.kanAngras();
    }

    public boolean isHarHuvudbok() {
        return kopplad != null;
    }

    /** Whether the ledger has the year's sums and nothing finer. */
    public boolean isArssummor() {
        return arssummor;
    }

    /** Whether another result of the half-year is kept, so that it must be seen what changes. */
    public boolean isErsatter() {
        return isKlar() && !ersatter.isEmpty();
    }

    /** The mark of the changes that are shown. */
    public String getSedda() {
        return Huvudbokstjanst.marke(ersatter);
    }

    /** What changes of the result that is kept, figure by figure. */
    public Tabellvy getErsatta() {
        Uppstallning uppstallning = Uppstallning.of(Rakningsslag.RESULTAT, sprak());
        List<Rad> rader = new ArrayList<>();
        for (Rakningsskillnad s : ersatter.subList(0, Math.min(FLEST_SKILLNADER, ersatter.size()))) {
            Map<String, Cell> celler = new LinkedHashMap<>();
            celler.put("kolumn", new Cell.Ord(uppstallning.kolumnnamn(s.plats().kolumn())));
            celler.put("fore", Cell.belopp(s.fore()));
            celler.put("efter", Cell.belopp(s.efter().orElse(null)));
            rader.add(new Rad(
                    "", rader.size() + " " + s.plats().rad(), radnamn(uppstallning, s.plats()), Rad.Slag.RAD, celler));
        }
        Tabell tabell = new Tabell(
                "ersatta",
                texter().text("koppling.ersatta"),
                List.of(
                        new Kolumn("kolumn", texter().text("koppling.kolumn"), Enhet.TEXT),
                        new Kolumn("fore", texter().text("koppling.fore"), Enhet.KR),
                        new Kolumn("efter", texter().text("koppling.efter"), Enhet.KR)),
                List.of(),
                rader,
                List.of(texter().text("koppling.ersatta.fotnot", Map.of("antal", Integer.toString(ersatter.size())))));
        // To the öre: what changes may be less than a krona.
        return Tabellvy.somAngivet(tabell, Markeringar.inga(), sprak());
    }

    private static String radnamn(Uppstallning uppstallning, Rakningspost plats) {
        String avsnitt = uppstallning.avsnittsnamn(plats.avsnitt());
        String rad = uppstallning.radnamn(plats.avsnitt(), plats.rad());
        return avsnitt.isEmpty() || plats.rad().equals(Uppstallning.SUMMA) ? rad : avsnitt + ": " + rad;
    }

    public boolean isKlar() {
        return kopplad != null
                && !arssummor
                && kopplad.okopplade().isEmpty()
                && !kopplad.poster().isEmpty();
    }

    public boolean isHarDelade() {
        return kopplad != null && !kopplad.delade().isEmpty();
    }

    /** What others owe of shared costs. */
    public Tabellvy getDelade() {
        List<Rad> rader = new ArrayList<>();
        for (Huvudbok.Delad delad : kopplad.delade()) {
            Map<String, Cell> celler = new LinkedHashMap<>();
            celler.put("avtal", new Cell.Ord(delad.koppling().avtal()));
            celler.put("helt", Cell.belopp(delad.helt()));
            celler.put("egen", Cell.belopp(delad.egen()));
            celler.put(BELOPP, Cell.belopp(delad.fordran()));
            rader.add(new Rad(
                    delad.koppling().avsnitt(),
                    rader.size() + " " + delad.koppling().rad(),
                    delad.koppling().rad(),
                    Rad.Slag.RAD,
                    celler));
        }
        return vy(new Tabell(
                "delade",
                texter().text("koppling.delade"),
                List.of(
                        new Kolumn("avtal", texter().text("koppling.avtal"), Enhet.TEXT),
                        new Kolumn("helt", texter().text("koppling.helt"), Enhet.KR),
                        new Kolumn("egen", texter().text("koppling.egenDel"), Enhet.KR),
                        new Kolumn(BELOPP, texter().text("koppling.fordran"), Enhet.KR)),
                List.of(),
                rader,
                List.of(texter().text("koppling.delade.fotnot"))));
    }

    /** The result that the ledger makes of the half-year. */
    public boolean isHarResultat() {
        return kopplad != null && !kopplad.poster().isEmpty();
    }

    public Tabellvy getResultat() {
        Uppstallning uppstallning = Uppstallning.of(Rakningsslag.RESULTAT, sprak());
        return vy(uppstallning.tabell(
                Rakning.ny(id(), halvar, Rakningsslag.RESULTAT, kopplad.poster()),
                List.of(texter().text("koppling.resultat.fotnot"))));
    }

    public String getStartkalla() {
        return Startkoppling.hamta("kommunbas").kalla();
    }

    public String getHuvudbokslank() {
        return adress(Huvudbokssida.VAG);
    }
}
