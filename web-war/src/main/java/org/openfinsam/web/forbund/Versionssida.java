package org.openfinsam.web.forbund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.Forbundsordning;
import org.openfinsam.domain.forbund.LokalaRegler;
import org.openfinsam.domain.forbund.Lokalregel;
import org.openfinsam.domain.forbund.Majoritetskrav;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Ordningspunkt;
import org.openfinsam.domain.tid.Frist;
import org.openfinsam.persistence.grund.Versionskonflikt;
import org.openfinsam.web.ram.DatumText;
import org.openfinsam.web.ram.EjPersonnummer;
import org.openfinsam.web.ram.Formularbild;

/** The page where a version of the <i>förbundsordning</i> is made from the one before, filled in and adopted. */
@Named
@RequestScoped
public class Versionssida extends Registersida {

    static final String VAG = "/forbund/version";
    private static final String VERSION = "version";
    private static final int HOGST = 99;
    private static final int TIO_AR = 120;

    /** Day and month as they are written: {@code 1/4}. */
    private static final String DAG = "\\s*(?:(?:0?[1-9]|[12]\\d|3[01])/(?:0?[1-9]|1[0-2]))?\\s*";

    private static final java.util.regex.Pattern MAJORITET =
            java.util.regex.Pattern.compile("(\\d{1,3})\\s*/\\s*(\\d{1,3})\\s+(\\S.*)");

    private Forbundsordning version;
    private final List<Punktrad> punkter = new ArrayList<>();

    @NotBlank(message = "{forbund.dag.saknas}")
    @DatumText(tidigast = TIDIGAST, senast = SENAST)
    private String fran;

    @Min(value = 1, message = "{ordning.tal.fel}")
    @Max(value = HOGST, message = "{ordning.tal.fel}")
    private Integer mandatar;

    private String delarsrapport;

    @Min(value = 1, message = "{ordning.tal.fel}")
    @Max(value = TIO_AR, message = "{ordning.tal.fel}")
    private Integer uppsagning;

    @Min(value = 1, message = "{ordning.tal.fel}")
    @Max(value = HOGST, message = "{ordning.tal.fel}")
    private Integer parter;

    @Size(max = 2000, message = "{forbund.langt}")
    @EjPersonnummer
    private String anslagsplatser;

    @Pattern(regexp = DAG, message = "{version.mandatstart.fel}")
    private String mandatstart;

    @Size(max = 2000, message = "{forbund.langt}")
    @EjPersonnummer
    private String majoriteter;

    private String medlem;
    private Beslutsform antagande = new Beslutsform();

    /** A point of FL 9 § in the form. */
    public static class Punktrad {

        private final Ordningspunkt punkt;
        private final Locale sprak;

        @Size(max = 200, message = "{forbund.langt}")
        @EjPersonnummer
        private String hanvisning;

        Punktrad(Ordningspunkt punkt, Locale sprak, String hanvisning) {
            this.punkt = punkt;
            this.sprak = sprak;
            this.hanvisning = hanvisning;
        }

        public String getRubrik() {
            return punkt.nummer() + ". " + punkt.rubrik(sprak);
        }

        public String getText() {
            return punkt.text(sprak);
        }

        public String getHanvisning() {
            return hanvisning;
        }

        public void setHanvisning(String hanvisning) {
            this.hanvisning = hanvisning;
        }
    }

    @Override
    void fyll(Forbund det) {
        version = vald().orElse(null);
        if (version != null) {
            Arrays.stream(Ordningspunkt.values())
                    .forEach(p -> punkter.add(
                            new Punktrad(p, sprak(), version.hanvisning(p).orElse(""))));
            LokalaRegler regler = version.lokalaRegler();
            mandatar = egen(regler.mandatar()).orElse(null);
            mandatstart = egen(regler.mandatstart())
                    .map(dag -> dag.getDayOfMonth() + "/" + dag.getMonthValue())
                    .orElse("");
            majoriteter = egen(regler.majoritetskrav()).orElse(List.of()).stream()
                    .map(Majoritetskrav::toString)
                    .collect(Collectors.joining("\n"));
            delarsrapport = egen(regler.delarsrapport()).map(Object::toString).orElse("");
            uppsagning = egen(regler.uppsagningstid())
                    .filter(f -> f.enhet() == Frist.Enhet.MANADER)
                    .map(Frist::antal)
                    .orElse(null);
            parter = egen(regler.parterPerInsats()).orElse(null);
            anslagsplatser = String.join("\n", egen(regler.anslagsplatser()).orElse(List.of()));
        }
    }

    @Override
    Formularbild bild() {
        Formularbild bild = new Formularbild();
        if (version == null) {
            return bild;
        }
        punkter.forEach(rad -> bild.med(rad.getRubrik(), rad.hanvisning));
        bild.med(text("ordning.mandatar"), tal(mandatar))
                .med(text("ordning.mandatstart"), mandatstart)
                .med(text("ordning.majoritetskrav"), majoriteter)
                .med(text("ordning.uppsagningstid"), tal(uppsagning))
                .med(
                        text("ordning.delarsrapport"),
                        tomTillNull(delarsrapport) == null
                                ? null
                                : text(Boolean.parseBoolean(delarsrapport) ? "ordning.kravs" : "ordning.kravsInte"))
                .med(text("ordning.parterPerInsats"), tal(parter))
                .med(text("ordning.anslagsplatser"), anslagsplatser);
        noterat().ifPresent(lagrat -> bild.med(medlemsbeslut(), antagande.text()));
        return bild;
    }

    /** A decision is stored with the member that is chosen, so not known before the form is read. */
    @Override
    Formularbild lagrat() {
        Formularbild lagrat = new Formularbild(super.lagrat());
        noterat().ifPresent(beslut -> lagrat.med(medlemsbeslut(), beslut.toString()));
        return lagrat;
    }

    /** The decision that is noted already of the member that is chosen. */
    private Optional<BeslutRef> noterat() {
        return valdMedlem().flatMap(version::antagande);
    }

    private String medlemsbeslut() {
        return text("version.anta") + ": " + valdMedlem().orElseThrow().namn();
    }

    private static String tal(Integer tal) {
        return tal == null ? null : tal.toString();
    }

    private static <T> Optional<T> egen(Lokalregel<T> regel) {
        return regel.kalla() == Lokalregel.Kalla.FORBUNDSORDNINGEN ? Optional.of(regel.varde()) : Optional.empty();
    }

    private Optional<Forbundsordning> vald() {
        return register().ordningar(plats().det().id()).stream()
                .filter(v -> v.id().toString().equals(ram().parameter(VERSION)))
                .findFirst();
    }

    @Override
    long lagradUtgava() {
        return vald().map(register()::utgava).orElse(Forbundsregister.INGEN);
    }

    /** Before the page is drawn: a version that is not there is a page that is not there. */
    @Override
    public void svara() throws IOException {
        super.svara();
        if (plats().isFarSkriva() && !ram().parameter(VERSION).isEmpty() && version == null) {
            Forbundsram.finnsInte();
        }
    }

    /** Makes the next version, which says what the one before says until somebody changes it. */
    public void skapa() throws IOException {
        LocalDate forsta = dag(fran);
        List<Forbundsordning> alla = register().ordningar(plats().det().id());
        Optional<Forbundsordning> sista = alla.isEmpty() ? Optional.empty() : Optional.of(alla.get(alla.size() - 1));
        if (sista.filter(s -> !forsta.isAfter(s.fran())).isPresent()) {
            saga(
                    "ny:fran",
                    "ordning.inteEfter",
                    Map.of("fran", sista.get().fran().toString()));
            return;
        }
        Forbundsordning ny = sista.map(s -> s.nyVersion(forsta))
                .orElseGet(() -> Forbundsordning.ny(plats().det().id(), forsta));
        try {
            register().skapa(ny);
        } catch (Versionskonflikt samtidigt) {
            saga(null, "forbund.samtidigt");
            return;
        }
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(plats().lank(VAG) + "&" + VERSION + "=" + ny.id() + "&besked=version");
    }

    /** Keeps where each point stands. */
    public void sparaPunkter() throws IOException {
        spara(v -> punkter.forEach(rad -> {
            String hanvisning = tomTillNull(rad.hanvisning);
            if (hanvisning == null) {
                v.stryk(rad.punkt);
            } else {
                v.ange(rad.punkt, hanvisning);
            }
        }));
    }

    /** Keeps what the association decides itself; what is left empty follows the act. */
    public void sparaRegler() throws IOException {
        List<String> platser = anslagsplatser == null
                ? List.of()
                : anslagsplatser
                        .lines()
                        .map(String::strip)
                        .filter(p -> !p.isEmpty())
                        .distinct()
                        .toList();
        if (platser.stream().anyMatch(p -> p.length() > 200)) {
            saga("regler:anslagsplatser", "ordning.platsLang");
            return;
        }
        Optional<MonthDay> start = dagen();
        if (tomTillNull(mandatstart) != null && start.isEmpty()) {
            saga("regler:mandatstart", "version.mandatstart.fel");
            return;
        }
        Optional<List<Majoritetskrav>> krav = kraven();
        if (krav.isEmpty()) {
            saga("regler:majoriteter", "version.majoriteter.fel");
            return;
        }
        spara(v -> {
            v.bestamMandat(mandatar, start.orElse(null));
            v.bestamMajoritetskrav(krav.get());
            v.bestamDelarsrapport(tomTillNull(delarsrapport) == null ? null : Boolean.valueOf(delarsrapport));
            v.bestamUppsagningstid(
                    uppsagning == null
                            ? egen(v.lokalaRegler().uppsagningstid())
                                    .filter(f -> f.enhet() != Frist.Enhet.MANADER)
                                    .orElse(null)
                            : Frist.manader(uppsagning));
            v.bestamParterPerInsats(parter);
            v.bestamAnslagsplatser(platser);
        });
    }

    /** The day on which the term begins; empty if none is written, or the month has not so many days. */
    private Optional<MonthDay> dagen() {
        if (tomTillNull(mandatstart) == null) {
            return Optional.empty();
        }
        String[] delar = mandatstart.strip().split("/", -1);
        try {
            return Optional.of(MonthDay.of(Integer.parseInt(delar[1]), Integer.parseInt(delar[0])));
        } catch (DateTimeException ingenDag) {
            return Optional.empty();
        }
    }

    /** The majorities, a line each: {@code 2/3 ändring av budgeten}; empty if a line is none, or a matter stands twice. */
    private Optional<List<Majoritetskrav>> kraven() {
        List<Majoritetskrav> krav = new ArrayList<>();
        for (String rad : (majoriteter == null ? "" : majoriteter).split("\\R", -1)) {
            if (rad.isBlank()) {
                continue;
            }
            Matcher delar = MAJORITET.matcher(rad.strip());
            if (!delar.matches() || delar.group(3).length() > 200) {
                return Optional.empty();
            }
            long taljare = Long.parseLong(delar.group(1));
            long namnare = Long.parseLong(delar.group(2));
            boolean del = taljare > 0 && namnare > 0 && taljare <= namnare;
            if (!del
                    || krav.stream()
                            .anyMatch(k -> k.arende().equals(delar.group(3).strip()))) {
                return Optional.empty();
            }
            krav.add(Majoritetskrav.of(delar.group(3), Andel.of(taljare, namnare)));
        }
        return Optional.of(krav);
    }

    /** Notes that a member has adopted the version. */
    public void anta() throws IOException {
        Optional<Medlem> vem = valdMedlem();
        if (vem.isEmpty()) {
            saga("anta:medlem", "ordning.valjMedlem");
        } else if (antagande.las().isEmpty()) {
            saga("anta:antaorgan", "ordning.beslutSaknas");
        } else {
            spara(v -> v.anta(vem.get(), antagande.las().orElseThrow()));
        }
    }

    private Optional<Medlem> valdMedlem() {
        return medlemmar().stream().filter(m -> nyckel(m).equals(medlem)).findFirst();
    }

    private void spara(Consumer<Forbundsordning> andring) throws IOException {
        utfor(getAdress(), "ordning", () -> register().andra(version, getSedd(), andring));
    }

    /** The members of the version's first day, and those on their way in. */
    private List<Medlem> medlemmar() {
        return plats().det().tankbaraMedlemmar(version.fran());
    }

    private static String nyckel(Medlem medlem) {
        return medlem.toString();
    }

    /** A member that may adopt the version. */
    public record Alternativ(String nyckel, String namn) {}

    /** The members, those that have not adopted it first. */
    public List<Alternativ> getMedlemsval() {
        List<Alternativ> val = new ArrayList<>();
        medlemmar().stream()
                .filter(m -> version.antagande(m).isEmpty())
                .forEach(m -> val.add(new Alternativ(nyckel(m), m.namn())));
        medlemmar().stream()
                .filter(m -> version.antagande(m).isPresent())
                .forEach(m -> val.add(
                        new Alternativ(nyckel(m), texter().text("ordning.harAntagit", Map.of("medlem", m.namn())))));
        return val;
    }

    public boolean isAndrar() {
        return version != null;
    }

    public String getVersionsdag() {
        return version.fran().toString();
    }

    /** Where the version is read. */
    public String getLaslank() {
        return plats().lank("/forbund/ordning") + "&" + VERSION + "=" + version.id();
    }

    /** This page, for its forms. */
    public String getAdress() {
        return version == null ? plats().lank(VAG) : plats().lank(VAG) + "&" + VERSION + "=" + version.id();
    }

    public List<Punktrad> getPunkter() {
        return punkter;
    }

    public String getFran() {
        return fran;
    }

    public void setFran(String fran) {
        this.fran = fran;
    }

    public Integer getMandatar() {
        return mandatar;
    }

    public void setMandatar(Integer mandatar) {
        this.mandatar = mandatar;
    }

    public String getDelarsrapport() {
        return delarsrapport;
    }

    public void setDelarsrapport(String delarsrapport) {
        this.delarsrapport = delarsrapport;
    }

    public Integer getUppsagning() {
        return uppsagning;
    }

    public void setUppsagning(Integer uppsagning) {
        this.uppsagning = uppsagning;
    }

    public Integer getParter() {
        return parter;
    }

    public void setParter(Integer parter) {
        this.parter = parter;
    }

    public String getAnslagsplatser() {
        return anslagsplatser;
    }

    public void setAnslagsplatser(String anslagsplatser) {
        this.anslagsplatser = anslagsplatser;
    }

    public String getMandatstart() {
        return mandatstart;
    }

    public void setMandatstart(String mandatstart) {
        this.mandatstart = mandatstart;
    }

    public String getMajoriteter() {
        return majoriteter;
    }

    public void setMajoriteter(String majoriteter) {
        this.majoriteter = majoriteter;
    }

    public String getMedlem() {
        return medlem;
    }

    public void setMedlem(String medlem) {
        this.medlem = medlem;
    }

    public Beslutsform getAntagande() {
        return antagande;
    }
}
