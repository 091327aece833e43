package org.openfinsam.web.rapport;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.ekonomi.Kontodel;
import org.openfinsam.domain.ekonomi.Kontonummer;
import org.openfinsam.domain.ekonomi.Objektref;
import org.openfinsam.domain.ekonomi.Rapportslag;
import org.openfinsam.persistence.ekonomi.BokforingRepository;
import org.openfinsam.persistence.ekonomi.Verifikationsrad;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.web.ram.Sidlankar;

/** The page {@code /rapport/verifikationer}: what was booked on an account in a report's months, a page at a time. */
@Named
@RequestScoped
public class Verifikationslista extends Ekonomirapportgrund {

    static final String VAG = "/rapport/verifikationer";

    private static final int PER_SIDA = 50;
    private static final String SKILJE = " ";

    private Kontonummer konto;
    private String objekt;
    private BokforingRepository.Antal antal;
    private Sida sida;
    private List<Verifikationsrad> rader = List.of();

    /** The objects of a part, as the address has them; the parts of a balance are whole accounts. */
    static String objektfraga(Kontodel del, Rapportslag slag) {
        return slag == Rapportslag.BALANS
                        || slag == Rapportslag.KASSAFLODE
                        || del.konto().arBalanskonto()
                ? ""
                : "&objekt="
                        + Rapportval.kodad(del.objekt().stream()
                                .sorted()
                                .flatMap(ref -> Stream.of(Integer.toString(ref.dimension()), ref.kod()))
                                .collect(Collectors.joining("\t")));
    }

    @Override
    boolean las() {
        try {
            konto = Kontonummer.parse(falt("konto"));
        } catch (IllegalArgumentException intet) {
            return false;
        }
        objekt = ram().harParameter("objekt") ? ram().parameter("objekt") : BokforingRepository.ALLA_OBJEKT;
        antal = tjanst().antal(id(), bok(), konto, objekt, val().period());
        sida = Sidlankar.sida(falt("sida"), PER_SIDA, antal.rader());
        rader = tjanst().rader(id(), bok(), konto, objekt, val().period(), sida);
        return true;
    }

    public String getKonto() {
        String namn =
                rader.stream().map(Verifikationsrad::kontonamn).findFirst().orElse("");
        return (konto + SKILJE + namn).strip();
    }

    public String getIngress() {
        Talformat format = Talformat.of(sprak());
        return text(
                "verlista.ingress",
                Map.of(
                        "antal", format.tal(antal.rader()),
                        "summa", format.belopp(antal.summa()),
                        "period", getPeriod()));
    }

    public boolean isFinns() {
        return !rader.isEmpty();
    }

    /** A row of the list. */
    public record Listrad(String datum, String nummer, String lank, String text, String objekt, String belopp) {}

    public List<Listrad> getRader() {
        Map<Objektref, String> namn = rader.stream().allMatch(r -> r.objekt().isEmpty())
                ? Map.of()
                : new LinkedHashMap<>(tjanst().objektnamn(id(), bok()));
        Talformat format = Talformat.of(sprak());
        return rader.stream()
                .map(r -> new Listrad(
                        format.datum(r.datum()),
                        nummer(r),
                        Verifikationssida.adress(ram(), id(), bok(), r.nr(), val(), konto),
                        Stream.of(r.vertext(), r.text())
                                .filter(t -> !t.isBlank())
                                .distinct()
                                .collect(Collectors.joining(" · ")),
                        r.objekt().stream()
                                .map(ref -> (ref.kod() + SKILJE + namn.getOrDefault(ref, "")).strip())
                                .collect(Collectors.joining(", ")),
                        format.tal(r.belopp().iKronor(), 2)))
                .toList();
    }

    /** Series and number; the place in the file for a voucher without. */
    static String nummer(Verifikationsrad rad) {
        String nummer = (rad.serie() + SKILJE + rad.nummer()).strip();
        return nummer.isEmpty() ? "#" + (rad.nr() + 1) : nummer;
    }

    public Sidlankar getSidor() {
        String bas = ram().vag(VAG) + Rapportadress.medRad(val().fraga(id()), falt("rad")) + "&kol="
                + Rapportval.kodad(falt("kol")) + "&konto=" + konto
                + (objekt.equals(BokforingRepository.ALLA_OBJEKT) ? "" : "&objekt=" + Rapportval.kodad(objekt))
                + "&sida=";
        return Sidlankar.av(sida, antal.rader(), bas);
    }

    /** The figure that the account is a part of. */
    public String getSifferlank() {
        return siffra(falt("rad"), Rapportval.kodad(falt("kol")));
    }
}
