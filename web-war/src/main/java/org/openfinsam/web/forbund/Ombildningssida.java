package org.openfinsam.web.forbund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Enhet;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Talformat;
import org.openfinsam.domain.belopp.Taltext;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.forbund.Kapitaldel;
import org.openfinsam.domain.forbund.Kommunkod;
import org.openfinsam.domain.forbund.Medlem;
import org.openfinsam.domain.forbund.Ombildningsplan;
import org.openfinsam.domain.forbund.OmbildningsplanId;
import org.openfinsam.domain.forbund.Ombildningsslag;
import org.openfinsam.domain.forbund.Organisationsnummer;
import org.openfinsam.domain.forbund.Part;
import org.openfinsam.domain.forbund.Plandel;
import org.openfinsam.domain.forbund.Planmedlem;
import org.openfinsam.domain.forbund.Planuppgift;
import org.openfinsam.web.belopp.Markeringar;
import org.openfinsam.web.belopp.Tabellvy;
import org.openfinsam.web.lag.Fyndvy;
import org.openfinsam.web.ram.BeloppText;
import org.openfinsam.web.ram.DatumText;
import org.openfinsam.web.ram.EjPersonnummer;
import org.openfinsam.web.ram.Formularbild;

/** The page where a merger, a split or a closing is prepared step by step, left and come back to, and carried out. */
@Named
@RequestScoped
public class Ombildningssida extends Registersida {

    private static final String VAG = "/forbund/ombildning";
    private static final String PLAN = "plan";
    private static final String KAPITAL = "kapital";
    private static final String KAPITALNYCKEL = "ombildning.kapitalnyckel";
    private static final int HOGST_PLATSER = 99;
    private static final String ANDEL = "\\s*([0-9]{1,3}([.,][0-9]{1,4})?)?\\s*";

    @Inject
    private Ombildningstjanst tjanst;

    private Ombildningsplan plan;
    private List<Forbund> registret = List.of();
    private final List<Kapitalrad> kapital = new ArrayList<>();
    private final List<Medlemsrad> medlemmar = new ArrayList<>();

    @NotBlank(message = "{forbund.dag.saknas}")
    @DatumText(tidigast = TIDIGAST, senast = SENAST)
    private String dag;

    private List<String> valda = new ArrayList<>();
    private String slag = Ombildningsslag.SAMMANSLAGNING.name();
    private final List<Delrad> delar = new ArrayList<>();

    @Size(max = 200, message = "{forbund.langt}")
    @EjPersonnummer
    private String kapitalnyckel;

    @DatumText(tidigast = TIDIGAST, senast = SENAST)
    private String likvidation;

    private String arkivkommun = "";

    @NotBlank(message = "{forbund.namn.saknas}")
    @Size(max = 200, message = "{forbund.langt}")
    @EjPersonnummer
    private String namn;

    @NotBlank(message = "{forbund.kortnamn.saknas}")
    @Size(max = 60, message = "{forbund.langt}")
    @EjPersonnummer
    private String kortnamn;

    @org.openfinsam.web.ram.Organisationsnummer
    private String orgnr;

    @Size(max = 100, message = "{forbund.langt}")
    @EjPersonnummer
    private String sate;

    private String kvar = "";
    private Beslutsform beslut = new Beslutsform();
    private List<String> klara = new ArrayList<>();

    /** What one association brings, in the form. */
    public static class Kapitalrad {

        private final ForbundId id;
        private final String namn;

        @BeloppText(negativt = true, hogst = BeloppText.MEST)
        private String belopp;

        Kapitalrad(ForbundId id, String namn, String belopp) {
            this.id = id;
            this.namn = namn;
            this.belopp = belopp;
        }

        public String getNamn() {
            return namn;
        }

        public String getBelopp() {
            return belopp;
        }

        public void setBelopp(String belopp) {
            this.belopp = belopp;
        }
    }

    /** One of the associations that a split makes, in the form; one without a short name is none. */
    public static class Delrad {

        @Size(max = 200, message = "{forbund.langt}")
        @EjPersonnummer
        private String namn;

        @Size(max = 60, message = "{forbund.langt}")
        @EjPersonnummer
        private String kortnamn;

        @org.openfinsam.web.ram.Organisationsnummer
        private String orgnr;

        @Size(max = 100, message = "{forbund.langt}")
        @EjPersonnummer
        private String sate;

        @Pattern(regexp = ANDEL, message = "{ombildning.andel.fel}")
        private String andel;

        Delrad() {}

        Delrad(Plandel del) {
            namn = del.namn();
            kortnamn = del.kortnamn();
            orgnr = del.organisationsnummer().map(Object::toString).orElse("");
            sate = del.sate().orElse("");
            andel = del.andel().map(Ombildningssida::iProcent).orElse("");
        }

        boolean arTom() {
            return tomTillNull(kortnamn) == null;
        }

        private Optional<Andel> andelen() {
            return andel == null ? Optional.empty() : Taltext.las(andel).map(Andel::procent);
        }

        public String getNamn() {
            return namn;
        }

        public void setNamn(String namn) {
            this.namn = namn;
        }

        public String getKortnamn() {
            return kortnamn;
        }

        public void setKortnamn(String kortnamn) {
            this.kortnamn = kortnamn;
        }

        public String getOrgnr() {
            return orgnr;
        }

        public void setOrgnr(String orgnr) {
            this.orgnr = orgnr;
        }

        public String getSate() {
            return sate;
        }

        public void setSate(String sate) {
            this.sate = sate;
        }

        public String getAndel() {
            return andel;
        }

        public void setAndel(String andel) {
            this.andel = andel;
        }
    }

    /** What is planned for one member, in the form. */
    public static class Medlemsrad {

        private final Medlem medlem;

        @Pattern(regexp = ANDEL, message = "{ombildning.andel.fel}")
        private String andel;

        private String del = "";

        @Min(value = 0, message = "{ombildning.platser.fel}")
        @Max(value = HOGST_PLATSER, message = "{ombildning.platser.fel}")
        private Integer platser;

        Medlemsrad(Medlem medlem, String andel, Integer platser, String del) {
            this.medlem = medlem;
            this.del = del;
            this.andel = andel;
            this.platser = platser;
        }

        public String getNamn() {
            return medlem.namn();
        }

        public boolean isKommun() {
            return medlem.part() == Part.KOMMUN;
        }

        public String getAndel() {
            return andel;
        }

        public void setAndel(String andel) {
            this.andel = andel;
        }

        public String getDel() {
            return del;
        }

        public void setDel(String del) {
            this.del = del;
        }

        public Integer getPlatser() {
            return platser;
        }

        public void setPlatser(Integer platser) {
            this.platser = platser;
        }

        private Optional<Andel> andelen() {
            return andel == null ? Optional.empty() : Taltext.las(andel).map(Andel::procent);
        }
    }

    /** What the reader may choose. */
    public record Alternativ(String varde, String namn) {}

    /** A plan of the list. */
    public record Planrad(String text, String lage, String lank) {}

    @Override
    void fyll(Forbund det) {
        hitta().ifPresent(p -> {
            plan = p;
            registret = tjanst.register(p);
            dag = p.dag().toString();
            namn = p.namn().orElse("");
            kortnamn = p.kortnamn().orElse("");
            orgnr = p.organisationsnummer().map(Object::toString).orElse("");
            sate = p.sate().orElse("");
            kvar = p.efter()
                    .filter(e -> p.fore().stream().anyMatch(d -> d.forbund().equals(e)))
                    .map(Object::toString)
                    .orElse("");
            p.fore()
                    .forEach(d -> kapital.add(new Kapitalrad(
                            d.forbund(),
                            kallas(d.forbund()),
                            d.kapital().map(Ombildningssida::iFalt).orElse(""))));
            p.medlemmar(registret)
                    .forEach(m -> medlemmar.add(new Medlemsrad(
                            m,
                            p.planerat(m)
                                    .flatMap(Planmedlem::andel)
                                    .map(Ombildningssida::iProcent)
                                    .orElse(""),
                            p.planerat(m).flatMap(Planmedlem::platser).orElse(null),
                            p.planerat(m)
                                    .flatMap(Planmedlem::del)
                                    .map(Object::toString)
                                    .orElse(""))));
            p.delar().forEach(d -> delar.add(new Delrad(d)));
            if (p.slag() == Ombildningsslag.DELNING) {
                // One more than there are, and never fewer than a split needs.
                do {
                    delar.add(new Delrad());
                } while (delar.size() < 2);
            }
            kapitalnyckel = p.kapitalnyckel().orElse("");
            likvidation = p.likvidation().map(Object::toString).orElse("");
            arkivkommun = p.arkivkommun().map(Object::toString).orElse("");
            klara = new ArrayList<>(p.klara().stream().map(Enum::name).toList());
        });
        if (plan == null) {
            valda.add(det.id().toString());
        }
    }

    @Override
    Formularbild bild() {
        Formularbild bild = new Formularbild();
        if (plan == null) {
            return bild;
        }
        bild.med(text(isAvveckling() ? "ombildning.borta" : "ombildning.dag"), dag);
        switch (plan.slag()) {
            case DELNING -> delarna(bild.med(text(KAPITALNYCKEL), kapitalnyckel));
            case AVVECKLING ->
                bild.med(text("ombildning.likvidation"), likvidation)
                        .med(text("ombildning.arkivkommun"), namn(getArkivval(), arkivkommun))
                        .med(text(KAPITALNYCKEL), kapitalnyckel);
            default ->
                bild.med(
                                text("ombildning.kvar"),
                                tomTillNull(kvar) == null ? text("ombildning.kvar.nytt") : kallas(ForbundId.of(kvar)))
                        .med(text("forbund.namn"), namn)
                        .med(text("forbund.kortnamn"), kortnamn)
                        .med(text("forbund.orgnr"), orgnr)
                        .med(text("forbund.sate"), sate);
        }
        kapital.forEach(rad -> bild.med(
                text("ombildning.kapital") + ": " + rad.namn,
                BeloppText.Provning.las(rad.belopp == null ? "" : rad.belopp)
                        .map(Ombildningssida::iFalt)
                        .orElse(rad.belopp)));
        medlemmar.forEach(rad -> medlemmen(bild, rad));
        return bild.med(
                text("ombildning.uppgifter.klara"),
                getUppgifter().stream()
                        .filter(u -> klara.contains(u.varde()))
                        .map(Alternativ::namn)
                        .collect(Collectors.joining("\n")));
    }

    private void delarna(Formularbild bild) {
        for (int i = 0; i < delar.size(); i++) {
            Delrad rad = delar.get(i);
            String del = text("ombildning.del") + " " + (i + 1) + ": ";
            bild.med(del + text("forbund.kortnamn"), rad.kortnamn)
                    .med(del + text("forbund.namn"), rad.namn)
                    .med(del + text("forbund.orgnr"), rad.orgnr)
                    .med(del + text("forbund.sate"), rad.sate)
                    .med(
                            del + text("ombildning.kapitalandel"),
                            rad.andelen().map(Ombildningssida::iProcent).orElse(rad.andel));
        }
    }

    private void medlemmen(Formularbild bild, Medlemsrad rad) {
        String vem = rad.getNamn() + ": ";
        bild.med(vem + text("ombildning.garTill"), namn(getDelval(), rad.del))
                .med(
                        vem + ord("andelsfalt"),
                        rad.andelen().map(Ombildningssida::iProcent).orElse(rad.andel))
                .med(vem + text("ombildning.platser"), rad.platser == null ? null : rad.platser.toString());
    }

    private static String namn(List<Alternativ> val, String varde) {
        return val.stream()
                .filter(v -> v.varde().equals(varde))
                .map(Alternativ::namn)
                .findFirst()
                .orElse(varde);
    }

    /** The amount as it stands in the field: kronor, and öre if there are any. */
    private static String iFalt(Belopp belopp) {
        String kronor = belopp.iKronor().toPlainString().replace('.', ',');
        return belopp.oren() % 100 == 0 ? kronor.replaceFirst(",00$", "") : kronor;
    }

    private static String iProcent(Andel andel) {
        return andel.iProcent(4).stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private Optional<Ombildningsplan> hitta() {
        try {
            return tjanst.hamta(OmbildningsplanId.parse(ram().parameter(PLAN)));
        } catch (IllegalArgumentException ingetId) {
            return Optional.empty();
        }
    }

    private String kallas(ForbundId id) {
        return registret.stream()
                .filter(f -> f.id().equals(id))
                .map(Forbund::kortnamn)
                .findFirst()
                .orElse(id.toString());
    }

    @Override
    long lagradUtgava() {
        return hitta().map(p -> tjanst.utgava(p.id())).orElse(Forbundsregister.INGEN);
    }

    /** Before the page is drawn: a plan that is not there, or not for the reader, is a page that is not there. */
    @Override
    public void svara() throws IOException {
        super.svara();
        if (plats().isFarSkriva() && !ram().parameter(PLAN).isEmpty() && plan == null) {
            Forbundsram.finnsInte();
        }
    }

    // A new plan.

    /** Makes a plan and goes to its steps. */
    public void skapa() throws IOException {
        List<ForbundId> fore = valda.stream().map(ForbundId::of).distinct().toList();
        Ombildningsslag valt = Ombildningsslag.valueOf(slag);
        boolean flera = valt == Ombildningsslag.SAMMANSLAGNING;
        if (flera ? fore.size() < 2 : fore.size() != 1) {
            saga("ny:valda", flera ? "ombildning.tva" : "ombildning.ett");
            return;
        }
        OmbildningsplanId ny = tjanst.skapa(valt, dag(dag), fore);
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(plats().lank(VAG) + "&" + PLAN + "=" + ny + "&besked=plan");
    }

    /** The associations that can merge. */
    public List<Alternativ> getForbundsval() {
        return tjanst.forbunden().stream()
                .map(f -> new Alternativ(f.id().toString(), f.kortnamn()))
                .toList();
    }

    /** The plans that the association has part in. */
    public List<Planrad> getPlaner() {
        Talformat format = Talformat.of(sprak());
        Map<ForbundId, String> kallas = register().forbundsnamn(plats().det().id());
        return tjanst.planer(plats().det().id()).stream()
                .map(p -> new Planrad(
                        texter().text(
                                        "ombildning.planrad." + p.slag(),
                                        Map.of(
                                                "dag", format.datum(p.dag()),
                                                "fore",
                                                        p.fore().stream()
                                                                .map(d -> kallas.getOrDefault(
                                                                        d.forbund(),
                                                                        d.forbund()
                                                                                .toString()))
                                                                .collect(Collectors.joining(", ")),
                                                "efter", efter(p))),
                        texter().text(p.arGenomford() ? "ombildning.genomford" : "ombildning.pagar"),
                        plats().lank(VAG) + "&" + PLAN + "=" + p.id()))
                .toList();
    }

    /** What comes of it, in words; a dash while not decided. */
    private static String efter(Ombildningsplan p) {
        return p.slag() == Ombildningsslag.DELNING
                ? p.delar().stream()
                        .map(Plandel::kortnamn)
                        .reduce((a, b) -> a + ", " + b)
                        .orElse("–")
                : p.kortnamn().orElse("–");
    }

    // The steps.

    /** Keeps the associations that a split makes. */
    public void sparaDelar() throws IOException {
        List<Plandel> nya = new ArrayList<>();
        for (int i = 0; i < delar.size(); i++) {
            Delrad rad = delar.get(i);
            if (rad.arTom()) {
                continue;
            }
            String falt = "delar:rad:" + i + ":";
            String slug = Nyttforbund.slug(rad.kortnamn);
            if (!ForbundId.arGiltig(slug)) {
                saga(falt + "kortnamn", "forbund.kortnamn.fel");
                return;
            }
            if (nya.stream().anyMatch(d -> d.forbund().toString().equals(slug))) {
                saga(falt + "kortnamn", "ombildning.del.tvaGanger");
                return;
            }
            if (rad.andelen().filter(a -> a.compareTo(Andel.of(1, 1)) > 0).isPresent()) {
                saga(null, "ombildning.andel.stor", Map.of("medlem", rad.kortnamn));
                return;
            }
            String nummer = tomTillNull(rad.orgnr);
            nya.add(Plandel.of(
                    ForbundId.of(slug),
                    tomTillNull(rad.namn) == null ? rad.kortnamn.strip() : rad.namn.strip(),
                    rad.kortnamn.strip(),
                    nummer == null ? null : Organisationsnummer.parse(nummer),
                    tomTillNull(rad.sate),
                    rad.andelen().orElse(null)));
        }
        LocalDate forsta = dag(dag);
        String nyckel = tomTillNull(kapitalnyckel);
        spara(p -> p.bestamDelar(nya, nyckel, forsta));
    }

    /** Keeps when an association closes, and where its archive and its capital go. */
    public void sparaSlut() throws IOException {
        LocalDate forsta = dag(dag);
        LocalDate likviderasFran = tomTillNull(likvidation) == null ? null : dag(likvidation);
        Kommunkod arkiv = tomTillNull(arkivkommun) == null ? null : Kommunkod.of(arkivkommun);
        String nyckel = tomTillNull(kapitalnyckel);
        spara(p -> p.bestamSlut(forsta, likviderasFran, arkiv, nyckel));
    }

    /** Keeps what comes of the merger. */
    public void sparaNytt() throws IOException {
        Optional<ForbundId> stannar = tomTillNull(kvar) == null ? Optional.empty() : Optional.of(ForbundId.of(kvar));
        String slug = Nyttforbund.slug(kortnamn);
        if (stannar.isEmpty() && !ForbundId.arGiltig(slug)) {
            saga("nytt:kortnamn", "forbund.kortnamn.fel");
            return;
        }
        String nummer = tomTillNull(orgnr);
        LocalDate forsta = dag(dag);
        spara(p -> p.bestamEfter(
                stannar.orElseGet(() -> ForbundId.of(slug)),
                namn.strip(),
                kortnamn.strip(),
                nummer == null ? null : Organisationsnummer.parse(nummer),
                tomTillNull(sate),
                forsta));
    }

    /** Keeps what each association brings. */
    public void sparaKapital() throws IOException {
        spara(p -> kapital.forEach(rad -> p.bestamKapital(
                rad.id,
                tomTillNull(rad.belopp) == null
                        ? null
                        : BeloppText.Provning.las(rad.belopp).orElseThrow())));
    }

    /** Keeps the key and the seats. */
    public void sparaMedlemmar() throws IOException {
        for (Medlemsrad rad : medlemmar) {
            if (rad.andelen().filter(a -> a.compareTo(Andel.of(1, 1)) > 0).isPresent()) {
                saga(null, "ombildning.andel.stor", Map.of("medlem", rad.getNamn()));
                return;
            }
        }
        List<Planmedlem> nya = medlemmar.stream()
                .map(rad -> Planmedlem.iDel(
                        rad.medlem,
                        rad.andelen().orElse(null),
                        rad.platser,
                        tomTillNull(rad.del) == null ? null : ForbundId.of(rad.del)))
                .toList();
        spara(p -> p.bestamMedlemmar(nya));
    }

    /** Adds a decision that the merger rests on. */
    public void laggTillBeslut() throws IOException {
        if (beslut.las().isEmpty()) {
            saga("beslut:beslutorgan", "ordning.beslutSaknas");
            return;
        }
        BeslutRef nytt = beslut.las().orElseThrow();
        spara(p -> p.bestamBeslut(
                Stream.concat(p.beslut().stream(), Stream.of(nytt)).distinct().toList()));
    }

    /** Takes away the decision that was added last. */
    public void taBortBeslut() throws IOException {
        spara(p -> p.bestamBeslut(p.beslut().subList(0, Math.max(0, p.beslut().size() - 1))));
    }

    /** Keeps what is done around the merger. */
    public void sparaKlara() throws IOException {
        spara(p -> p.bestamKlara(klara.stream().map(Planuppgift::valueOf).toList()));
    }

    private void spara(Consumer<Ombildningsplan> andring) throws IOException {
        utfor(getAdress(), "steg", () -> tjanst.andra(plan.id(), getSedd(), andring));
    }

    /** Carries the plan out, and goes to the history of one of those that merged: nobody has a role in what came of it yet. */
    public void genomfor() throws IOException {
        utfor(plats().lank("/forbund/historia"), "genomford", () -> tjanst.genomfor(plan.id(), getSedd()));
    }

    // What is shown.

    public boolean isHarPlan() {
        return plan != null;
    }

    public boolean isGenomford() {
        return plan.arGenomford();
    }

    public boolean isSammanslagning() {
        return plan.slag() == Ombildningsslag.SAMMANSLAGNING;
    }

    public boolean isDelning() {
        return plan.slag() == Ombildningsslag.DELNING;
    }

    public boolean isAvveckling() {
        return plan.slag() == Ombildningsslag.AVVECKLING;
    }

    /** Heading and words that differ by the kind. */
    public String ord(String nyckel) {
        return texter().text("ombildning." + nyckel + "." + plan.slag());
    }

    /** The kinds that can be planned. */
    public List<Alternativ> getSlagval() {
        return Stream.of(Ombildningsslag.SAMMANSLAGNING, Ombildningsslag.DELNING, Ombildningsslag.AVVECKLING)
                .map(s -> new Alternativ(s.name(), texter().text("ombildning.slag." + s)))
                .toList();
    }

    /** The parts that a municipality can go to. */
    public List<Alternativ> getDelval() {
        return plan.delar().stream()
                .map(d -> new Alternativ(d.forbund().toString(), d.kortnamn()))
                .toList();
    }

    /** The municipalities that can take the archive. */
    public List<Alternativ> getArkivval() {
        return plan.medlemmar(registret).stream()
                .filter(m -> m.kommunkod().isPresent())
                .map(m -> new Alternativ(m.kommunkod().get().toString(), m.namn()))
                .toList();
    }

    /** Where the capital goes, öre for öre; null for a merger, or while there is nobody to get it. */
    public Tabellvy getFordelning() {
        if (isSammanslagning()) {
            return null;
        }
        List<String> namn = isDelning()
                ? plan.delar().stream().map(Plandel::kortnamn).toList()
                : plan.medlemmar(registret).stream().map(Medlem::namn).toList();
        if (namn.isEmpty()) {
            return null;
        }
        Optional<List<Belopp>> belopp = isDelning() ? plan.delarnasKapital() : plan.aterbetalning(registret);
        List<Rad> rader = new ArrayList<>();
        for (int i = 0; i < namn.size(); i++) {
            int nr = i;
            rader.add(new Rad(
                    "",
                    "rad-" + i,
                    namn.get(i),
                    Rad.Slag.RAD,
                    Map.of(
                            KAPITAL,
                            belopp.map(b -> Cell.belopp(b.get(nr)))
                                    .orElseGet(() -> Cell.saknas(Cell.Skal.EJ_BERAKNINGSBART)))));
        }
        rader.add(new Rad(
                "",
                Rad.SUMMA,
                texter().text("ombildning.tillsammans"),
                Rad.Slag.SUMMA,
                Map.of(
                        KAPITAL,
                        belopp.map(b -> Cell.belopp(Belopp.summa(b)))
                                .orElseGet(() -> Cell.saknas(Cell.Skal.EJ_BERAKNINGSBART)))));
        return Tabellvy.of(
                        new Tabell(
                                "fordelning",
                                ord("fordelning"),
                                List.of(new Kolumn(KAPITAL, texter().text("ombildning.kapital"), Enhet.KR)),
                                List.of(),
                                rader,
                                List.of(texter().text(
                                                "ombildning.fordelning.not",
                                                Map.of(
                                                        "nyckel",
                                                        plan.kapitalnyckel().orElse("–"))))),
                        Markeringar.inga(),
                        sprak())
                .medRadrubrik(texter().text(isDelning() ? "rapport.forbund" : "ombildning.medlem"));
    }

    /** Who merges, into what, and when. */
    public String getIngress() {
        Talformat format = Talformat.of(sprak());
        return texter().text(
                        (isGenomford() ? "ombildning.ingress.genomford." : "ombildning.ingress.plan.") + plan.slag(),
                        Map.of(
                                "fore",
                                        plan.fore().stream()
                                                .map(d -> kallas(d.forbund()))
                                                .collect(Collectors.joining(", ")),
                                "efter",
                                        efter(plan).equals("–")
                                                ? texter().text("ombildning.nyttNamnlost")
                                                : efter(plan),
                                "dag", format.datum(plan.dag())));
    }

    /** What each brings, and together. */
    public Tabellvy getKapitaltabell() {
        List<Rad> rader = new ArrayList<>();
        for (Kapitaldel d : plan.fore()) {
            rader.add(new Rad(
                    "",
                    d.forbund().toString(),
                    kallas(d.forbund()),
                    Rad.Slag.RAD,
                    Map.of(KAPITAL, Cell.belopp(d.kapital().orElse(null)))));
        }
        rader.add(new Rad(
                "",
                Rad.SUMMA,
                texter().text("ombildning.tillsammans"),
                Rad.Slag.SUMMA,
                Map.of(
                        KAPITAL,
                        plan.kapital().map(Cell::belopp).orElseGet(() -> Cell.saknas(Cell.Skal.EJ_BERAKNINGSBART)))));
        return Tabellvy.of(
                        new Tabell(
                                KAPITAL,
                                texter().text("ombildning.kapital.tabell"),
                                List.of(new Kolumn(KAPITAL, texter().text("ombildning.kapital"), Enhet.KR)),
                                List.of(),
                                rader,
                                List.of()),
                        Markeringar.inga(),
                        sprak())
                .medRadrubrik(texter().text("rapport.forbund"));
    }

    /** "Kommunernas andelar blir 100 %." */
    public String getNyckelsumma() {
        List<Andel> andelar = plan.medlemmar(registret).stream()
                .filter(m -> m.part() == Part.KOMMUN)
                .flatMap(m -> plan.planerat(m).flatMap(Planmedlem::andel).stream())
                .toList();
        BigDecimal summa = andelar.stream().reduce(Andel.of(0, 1), Andel::plus).iProcent(2);
        return texter().text(
                        "ombildning.nyckelsumma",
                        Map.of("summa", Talformat.of(sprak()).procent(summa, 2)));
    }

    public List<String> getBesluten() {
        return plan.beslut().stream().map(Object::toString).toList();
    }

    /** What has to be done around the merger. */
    public List<Alternativ> getUppgifter() {
        return Planuppgift.kring(plan.slag()).stream()
                .map(u -> new Alternativ(u.name(), u.text(plan.slag(), sprak())))
                .toList();
    }

    /** What the plan lacks. */
    public List<Fyndvy> getFynd() {
        if (isGenomford()) {
            return List.of(Fyndvy.stammer(texter().text("ombildning.genomford.fynd")));
        }
        List<Fyndvy> fynd = Fyndvy.lista(plan.granska(registret), sprak());
        return fynd.isEmpty() ? List.of(Fyndvy.stammer(texter().text("ombildning.fynd.inga"))) : fynd;
    }

    /** What happens when the plan is carried out, in sentences. */
    public List<String> getSammanfattning() {
        Talformat format = Talformat.of(sprak());
        String sista = format.datum(plan.dag().minusDays(1));
        List<String> meningar = new ArrayList<>();
        List<Planuppgift> alla = Planuppgift.kring(plan.slag());
        for (Kapitaldel d : plan.fore()) {
            boolean stannar = plan.efter().equals(Optional.of(d.forbund()));
            meningar.add(texter().text(
                            stannar ? "ombildning.sker.stannar" : "ombildning.sker.upphor",
                            Map.of("forbund", kallas(d.forbund()), "sista", sista)));
        }
        switch (plan.slag()) {
            case DELNING ->
                plan.delar()
                        .forEach(del -> meningar.add(skerMedlemmar(del.kortnamn(), plan.medlemmar(del, registret))));
            case AVVECKLING ->
                plan.likvidation()
                        .ifPresent(forsta -> meningar.add(
                                texter().text("ombildning.sker.likvidation", Map.of("dag", format.datum(forsta)))));
            default -> meningar.add(skerMedlemmar(efter(plan), plan.medlemmar(registret)));
        }
        meningar.add(texter().text(
                        "ombildning.sker.kapital." + plan.slag(),
                        Map.of("kapital", plan.kapital().map(format::belopp).orElse("–"))));
        meningar.add(texter().text(
                        "ombildning.sker.uppgifter",
                        Map.of(
                                "kvar",
                                        format.tal(alla.size()
                                                - plan.klara().stream()
                                                        .filter(alla::contains)
                                                        .count()),
                                "alla", format.tal(alla.size()))));
        return meningar;
    }

    private String skerMedlemmar(String efter, List<Medlem> dess) {
        return texter().text(
                        "ombildning.sker.medlemmar." + plan.slag(),
                        Map.of(
                                "efter", efter,
                                "dag", Talformat.of(sprak()).datum(plan.dag()),
                                "medlemmar", dess.stream().map(Medlem::namn).collect(Collectors.joining(", "))));
    }

    /** The associations of the plan that may stay. */
    public List<Alternativ> getKvarval() {
        return plan.fore().stream()
                .map(d -> new Alternativ(d.forbund().toString(), kallas(d.forbund())))
                .toList();
    }

    /** This page, for its forms. */
    public String getAdress() {
        return plan == null ? plats().lank(VAG) : plats().lank(VAG) + "&" + PLAN + "=" + plan.id();
    }

    public List<Kapitalrad> getKapital() {
        return kapital;
    }

    public List<Medlemsrad> getMedlemmar() {
        return medlemmar;
    }

    public String getDag() {
        return dag;
    }

    public void setDag(String dag) {
        this.dag = dag;
    }

    public List<String> getValda() {
        return valda;
    }

    public void setValda(List<String> valda) {
        this.valda = valda;
    }

    public String getNamn() {
        return namn;
    }

    public void setNamn(String namn) {
        this.namn = namn;
    }

    public String getKortnamn() {
        return kortnamn;
    }

    public void setKortnamn(String kortnamn) {
        this.kortnamn = kortnamn;
    }

    public String getOrgnr() {
        return orgnr;
    }

    public void setOrgnr(String orgnr) {
        this.orgnr = orgnr;
    }

    public String getSate() {
        return sate;
    }

    public void setSate(String sate) {
        this.sate = sate;
    }

    public String getSlag() {
        return slag;
    }

    public void setSlag(String slag) {
        this.slag = slag;
    }

    public List<Delrad> getDelar() {
        return delar;
    }

    public String getKapitalnyckel() {
        return kapitalnyckel;
    }

    public void setKapitalnyckel(String kapitalnyckel) {
        this.kapitalnyckel = kapitalnyckel;
    }

    public String getLikvidation() {
        return likvidation;
    }

    public void setLikvidation(String likvidation) {
        this.likvidation = likvidation;
    }

    public String getArkivkommun() {
        return arkivkommun;
    }

    public void setArkivkommun(String arkivkommun) {
        this.arkivkommun = arkivkommun;
    }

    public String getKvar() {
        return kvar;
    }

    public void setKvar(String kvar) {
        this.kvar = kvar;
    }

    public Beslutsform getBeslut() {
        return beslut;
    }

    public List<String> getKlara() {
        return klara;
    }

    public void setKlara(List<String> klara) {
        this.klara = klara;
    }
}
