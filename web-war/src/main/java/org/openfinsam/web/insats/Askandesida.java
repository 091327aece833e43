package org.openfinsam.web.insats;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.domain.insats.Askande;
import org.openfinsam.domain.insats.AskandeId;
import org.openfinsam.domain.insats.Askandeinnehall;
import org.openfinsam.domain.insats.Askandekontroll;
import org.openfinsam.domain.insats.Askandelage;
import org.openfinsam.domain.insats.Utlysning;
import org.openfinsam.domain.medel.Givare;
import org.openfinsam.domain.tid.Rakenskapsar;
import org.openfinsam.persistence.forbund.Forbundsnamn;
import org.openfinsam.persistence.grund.Sida;
import org.openfinsam.persistence.grund.Versionskonflikt;
import org.openfinsam.persistence.insats.Askandesok;
import org.openfinsam.web.insats.Askandetjanst.Svar;
import org.openfinsam.web.insats.Askandetjanst.Underlag;
import org.openfinsam.web.insats.Askandevyer.Alternativ;
import org.openfinsam.web.ram.Jamforelse;
import org.openfinsam.web.sakerhet.Ejtilltrade;
import org.openfinsam.web.sakerhet.Utkast;

/**
 * The page {@code /insats/askande}: without an id an application is begun; with one it is written by who may write, as long as
 * it is open, and read by others.
 */
@Named
@RequestScoped
public class Askandesida extends Askandegrund {

    static final String VAG = "/insats/askande";

    @Inject
    private Askandetjanst tjanst;

    private Underlag det;
    private Askandeformular formular;
    private Askandeblick blick;
    private Askandefalt falten;
    private List<Utlysning> utlysningar;
    private List<Givare> medlemmar;
    private List<Alternativ> tidigare;
    private boolean krock;
    private boolean utkast;
    private List<Askandeankare> stopp = List.of();

    @Override
    protected String vag() {
        return VAG;
    }

    @Override
    protected List<Forbundsnamn> forbunden() {
        return tjanst.forbunden();
    }

    @Override
    protected boolean las() {
        String id = falt("id");
        if (id.isEmpty()) {
            return true;
        }
        try {
            det = tjanst.hamta(id(), AskandeId.parse(id));
        } catch (IllegalArgumentException | Ejtilltrade ingetSadant) {
            return false;
        }
        formular = Askandeformular.av(det.askande().innehall(), det.utlysning(), det.medlemmar(), idag());
        formular.visa(falt("ar1"), falt("ar2"));
        Map<String, String> skrivet = Utkast.ta(begaran());
        if (skrivet.containsKey("namn") && isSkrivs()) {
            utkast = true;
            formular = skickat(skrivet);
        }
        if (falt("fel").equals("forstor")) {
            saga("filer", "askande.fel.forstor");
            harFel();
        }
        blick = new Askandeblick(det, version(), tjanst.serUtkast(det.askande()), sprak());
        return true;
    }

    private Askandeformular skickat(Map<String, String> falten) {
        return Askandeformular.av(falten, det.askande().innehall(), det.utlysning(), det.medlemmar(), idag());
    }

    private int version() {
        String nr = falt("version");
        return nr.matches("[1-9]\\d{0,3}") ? Integer.parseInt(nr) : 0;
    }

    @Override
    public String getAdress() {
        return super.getAdress() + (det == null ? "" : "&id=" + det.askande().id());
    }

    // What the forms do

    @Override
    protected void posta() throws IOException {
        if (det == null) {
            switch (falt("gor")) {
                case "borja" -> borja();
                case "kopiera" -> kopiera();
                default -> {}
            }
            return;
        }
        AskandeId id = det.askande().id();
        switch (falt("gor")) {
            case "spara" -> skriv(false);
            case "lamnain" -> skriv(true);
            case "autospara" -> autospara();
            case "bilaga" -> bilaga();
            case "bortbilaga" -> gor("filborta", () -> tjanst.taBortBilaga(id(), id, sedd(), falt("fil")));
            case "aterta" -> gor("atertaget", () -> tjanst.aterta(id(), id, sedd()));
            case "dratillbaka" -> gor("tillbakadraget", () -> tjanst.draTillbaka(id(), id, sedd()));
            case "angra" -> gor("angrat", () -> tjanst.angra(id(), id, sedd()));
            case "atersand" -> gor("atersant", () -> tjanst.atersand(id(), id, sedd()));
            case "kommentera" -> kommentera();
            case "lofte" -> lofte();
            default -> {}
        }
    }

    private void borja() throws IOException {
        String namn = ord("namn", Askandeformular.LANGST_ORD);
        if (namn.isEmpty()) {
            saga("namn", "askande.fel.ord");
        }
        Optional<Utlysning> utlysning = vald();
        if (utlysning.isEmpty()) {
            saga("utlysning", "askande.fel.utlysning");
        }
        if (!harFel()) {
            AskandeId nytt = tjanst.borja(id(), utlysning.get().id(), sokanden(), Askandeinnehall.of(namn, Set.of()));
            vidare(super.getAdress() + "&id=" + nytt, "borjat");
        }
    }

    private void kopiera() throws IOException {
        Optional<Utlysning> utlysning = vald();
        if (utlysning.isEmpty() || !falt("fran").matches("[0-9a-f-]{36}")) {
            saga("fran", "askande.fel.kopiera");
        }
        if (!harFel()) {
            AskandeId nytt = tjanst.kopiera(
                    id(), AskandeId.parse(falt("fran")), utlysning.get().id());
            vidare(super.getAdress() + "&id=" + nytt, "kopierat");
        }
    }

    private Optional<Utlysning> vald() {
        return utlysningarna().stream()
                .filter(u -> u.id().toString().equals(falt("utlysning")))
                .findFirst();
    }

    private List<Utlysning> utlysningarna() {
        if (utlysningar == null) {
            utlysningar = tjanst.utlysningar(id());
        }
        return utlysningar;
    }

    private List<Givare> medlemmarna() {
        if (medlemmar == null) {
            medlemmar = tjanst.medlemmar(id()).stream()
                    .map(m -> Givare.of(m.part(), m.kod().orElse(null), m.namn()))
                    .toList();
        }
        return medlemmar;
    }

    private Givare sokanden() {
        return medlemmarna().stream()
                .filter(givare -> Askandeformular.nyckel(givare).equals(falt("sokande")))
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> parametrar() {
        Map<String, String> falten = new TreeMap<>();
        begaran().getParameterMap().forEach((namn, varden) -> falten.put(namn, varden[0]));
        return falten;
    }

    private Optional<Askandeinnehall> skrivet() {
        formular = skickat(parametrar());
        Optional<Askandeinnehall> skrivet = formular.las();
        formular.fel().forEach(this::saga);
        return skrivet;
    }

    private void skriv(boolean lamnaIn) throws IOException {
        Optional<Askandeinnehall> skrivet = skrivet();
        if (skrivet.isEmpty()) {
            harFel();
            return;
        }
        AskandeId id = det.askande().id();
        Svar svar = prova(() -> lamnaIn
                ? tjanst.lamnaIn(id(), id, sedd(), skrivet.get())
                : tjanst.spara(id(), id, sedd(), skrivet.get()));
        if (svar.gjort()) {
            // The years that are shown are no part of what is stored, as long as nothing is written of them.
            List<Rakenskapsar> aren = formular.aren();
            String visade = "&ar1=" + aren.get(0) + "&ar2=" + aren.get(aren.size() - 1);
            vidare(getAdress() + (lamnaIn ? "" : visade), lamnaIn ? "inlamnat" : "sparat");
            return;
        }
        Underlag nu = tjanst.hamta(id(), id);
        krock = svar.krock();
        if (krock) {
            saga("", "askande.samtidigt");
            harFel();
        }
        det = nu;
        Askandeinnehall lagrat = nu.askande().innehall();
        if (skrivet.get().medBilagor(lagrat.bilagor()).equals(lagrat)) {
            formular = Askandeformular.av(lagrat, nu.utlysning(), nu.medlemmar(), idag());
            formular.visa(falt("ar1"), falt("ar2"));
        }
        stopp = svar.hinder().stream()
                .map(a -> Askandeankare.av(
                        a,
                        nu.utlysning(),
                        formular.parter(),
                        skrivet.get().rader(),
                        Askandekontroll.stoppar(a),
                        sprak()))
                .toList();
        if (!stopp.isEmpty()) {
            FacesContext.getCurrentInstance().validationFailed();
        }
    }

    private static Svar prova(Supplier<Svar> andring) {
        try {
            return andring.get();
        } catch (Versionskonflikt samtidigt) {
            return new Svar(true, List.of(), -1);
        }
    }

    /** Answers a script that saves while somebody writes. */
    private void autospara() throws IOException {
        JsonObjectBuilder json = Json.createObjectBuilder();
        Optional<Askandeinnehall> skrivet = skrivet();
        if (skrivet.isEmpty()) {
            json.add("sparat", false).add("text", text("askande.auto.fel"));
        } else {
            Svar svar = prova(() -> tjanst.spara(id(), det.askande().id(), sedd(), skrivet.get()));
            String nar = LocalTime.ofInstant(klocka().instant(), ZoneId.of("Europe/Stockholm"))
                    .truncatedTo(ChronoUnit.MINUTES)
                    .toString();
            json.add("sparat", svar.gjort())
                    .add("utgava", svar.utgava())
                    .add(
                            "text",
                            svar.gjort()
                                    ? text("askande.auto.sparat", Map.of("nar", nar))
                                    : svar.krock()
                                            ? text("askande.auto.krock")
                                            : svar.hinder().get(0).text(sprak()));
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().setResponseContentType("application/json");
        faces.getExternalContext().setResponseCharacterEncoding("UTF-8");
        faces.getExternalContext().getResponseOutputWriter().write(json.build().toString());
        faces.responseComplete();
    }

    private void gor(String besked, Supplier<Svar> andring) throws IOException {
        Svar svar = prova(andring);
        if (svar.gjort()) {
            vidare(getAdress(), besked);
            return;
        }
        if (svar.krock()) {
            saga("", "askande.samtidigt.lasom");
        }
        felen(svar.hinder());
        harFel();
        las();
    }

    private void bilaga() throws IOException {
        try {
            String typ = begaran().getContentType();
            Part del = typ != null && typ.startsWith("multipart/form-data")
                    ? begaran().getPart("fil")
                    : null;
            if (del == null || del.getSize() == 0) {
                saga("fil", "askande.fel.fil");
                harFel();
                return;
            }
            try (InputStream in = del.getInputStream()) {
                Askandefil fil = Askandefil.av(filnamn(del), in.readAllBytes());
                if (fil.hinder().isEmpty()) {
                    gor(
                            "fil",
                            () -> tjanst.laggTillBilaga(
                                    id(), det.askande().id(), sedd(), fil.bilaga(), fil.innehall()));
                } else {
                    fil.hinder().forEach(a -> felet("fil", a.text(sprak())));
                    harFel();
                }
            }
        } catch (ServletException trasig) {
            throw new IOException(trasig);
        }
    }

    private static String filnamn(Part del) {
        String namn = Optional.ofNullable(del.getSubmittedFileName()).orElse("").strip();
        String utanMapp = namn.substring(Math.max(namn.lastIndexOf('\\'), namn.lastIndexOf('/')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        String kort = utanMapp.substring(Math.max(0, utanMapp.length() - Askandeformular.LANGST_ORD));
        return kort.isBlank() ? "bilaga" : kort;
    }

    private void kommentera() throws IOException {
        String skrivet = Kommentarstext.stadad(ord("kommentar", Kommentarstext.LANGST));
        if (skrivet.isEmpty()) {
            saga("kommentar", "askande.fel.kommentar");
        }
        if (harFel()) {
            return;
        }
        try {
            tjanst.kommentera(id(), det.askande().id(), Kommentarstext.of(skrivet));
            vidare(getAdress(), "kommenterat");
        } catch (Versionskonflikt samtidigt) {
            saga("kommentar", "askande.samtidigt.lasom");
            harFel();
        }
    }

    private void lofte() throws IOException {
        Optional<LocalDate> dag = dag("dag");
        String[] plats = falt("lofte").split("\\|", 3);
        if (plats.length < 3 || !plats[0].matches("\\d{1,4}") || !plats[1].matches("2\\d{3}")) {
            saga("lofte", "askande.fel.lofte");
        }
        if (!harFel()) {
            Askandetjanst.Loftesplats det =
                    new Askandetjanst.Loftesplats(Integer.parseInt(plats[0]), Rakenskapsar.parse(plats[1]), plats[2]);
            gor("lofte", () -> tjanst.aterkallaLofte(id(), this.det.askande().id(), sedd(), det, dag.get()));
        }
    }

    // What the page shows

    /** Whether there is an application, and not only the way to begin one. */
    public boolean isFinns() {
        return det != null;
    }

    public boolean isFarBorja() {
        return tjanst.farBorja(id());
    }

    public boolean isArChef() {
        return tjanst.arChef(id());
    }

    /** Whether the form is shown, and not what it says. */
    public boolean isSkrivs() {
        return det != null
                && tjanst.farSkriva(det.askande())
                && (det.askande().lage() == Askandelage.UTKAST || det.askande().lage() == Askandelage.ATERSANT)
                && !falt("visa").equals("blad")
                && version() == 0;
    }

    public boolean isFarSkriva() {
        return tjanst.farSkriva(det.askande());
    }

    public boolean isFarKommentera() {
        return tjanst.serUtkast(det.askande());
    }

    public boolean isFarAtersanda() {
        return tjanst.arBeredare(id()) && det.askande().lage() == Askandelage.INLAMNAT;
    }

    public boolean isFarAterta() {
        return isFarSkriva()
                && det.askande().lage() == Askandelage.INLAMNAT
                && det.utlysning().arOppen(idag());
    }

    public boolean isFarDraTillbaka() {
        return isFarSkriva() && det.askande().lage() != Askandelage.TILLBAKADRAGET;
    }

    public boolean isTillbakadraget() {
        return isFarSkriva() && det.askande().lage() == Askandelage.TILLBAKADRAGET;
    }

    public boolean isFarAterkalla() {
        return (isFarSkriva() || tjanst.arBeredare(id()))
                && det.askande().lage() == Askandelage.INLAMNAT
                && version() == 0;
    }

    /** Whether the call has closed for one who has not handed in. */
    public boolean isStangd() {
        return det.askande().lage() == Askandelage.UTKAST && !det.utlysning().arOppen(idag());
    }

    public String getStangdText() {
        return text(
                idag().isBefore(det.utlysning().oppnar()) || det.utlysning().publicerad() == null
                        ? "askande.ejoppen"
                        : "askande.stangd",
                Map.of(
                        "oppnar", datum(det.utlysning().oppnar()),
                        "stanger", datum(det.utlysning().stanger())));
    }

    public boolean isUtkast() {
        return utkast;
    }

    public String getNamn() {
        return det.askande().innehall().namn();
    }

    public String getIngress() {
        Askande askande = det.askande();
        long dagar = ChronoUnit.DAYS.between(idag(), det.utlysning().stanger());
        String nyckel = isSkrivs() && !isStangd() && askande.lage() == Askandelage.UTKAST ? "skrivs" : "lases";
        return text(
                "askande.ingress." + nyckel,
                Map.of(
                        "sokande", askande.sokande().namn(),
                        "ar", det.utlysning().ar().toString(),
                        "lage", text("askande.lage." + askande.lage()),
                        "stanger", datum(det.utlysning().stanger()),
                        "dagar", Long.toString(Math.max(dagar, 0)),
                        "askat", kronor(blick.innehall().totaltAskat())));
    }

    /** The edition that the form holds. */
    public long getSedd() {
        return arPost() && !krock && sedd() >= 0 ? sedd(det.utgava()) : det.utgava();
    }

    private long sedd(long lagrad) {
        // After a handing in that was stopped, what was written is saved: the form holds its edition.
        return stopp.isEmpty() ? sedd() : lagrad;
    }

    /** What stops what was just tried. */
    public List<Askandeankare> getStopp() {
        return stopp;
    }

    public String getStoppRubrik() {
        return text(falt("gor").equals("lamnain") ? "askande.stopp.lamnain" : "askande.stopp.spara");
    }

    /** After a collision: what is stored now beside what was typed. */
    public List<Jamforelse> getJamforelser() {
        return krock
                ? new Askandefalt(formular, det, getFel(), sprak())
                        .bild()
                        .mot(new Askandefalt(
                                        Askandeformular.av(
                                                det.askande().innehall(), det.utlysning(), det.medlemmar(), idag()),
                                        det,
                                        Map.of(),
                                        sprak())
                                .bild())
                : List.of();
    }

    /** The fields of the form. */
    public Askandefalt getForm() {
        if (falten == null) {
            falten = new Askandefalt(formular, det, getFel(), sprak());
        }
        return falten;
    }

    /** What the application says, to be read. */
    public Askandeblick getBlick() {
        return blick;
    }

    public List<Askandevyer.Version> getVersioner() {
        return blick.versioner(getAdress());
    }

    /** What differs between the version shown and the one it is compared with; empty for nothing. */
    public List<Jamforelse> getVersionsskillnad() {
        return falt("mot").isEmpty() ? List.of() : blick.motNu();
    }

    public boolean isJamfors() {
        return !falt("mot").isEmpty();
    }

    public List<Alternativ> getUtlysningar() {
        String vald = falt("utlysning");
        return utlysningarna().stream()
                .filter(u -> u.arOppen(idag()) || tjanst.arChef(id()))
                .map(u -> new Alternativ(
                        u.id().toString(),
                        text("askande.utlysning.val", Map.of("ar", u.ar().toString(), "stanger", datum(u.stanger()))),
                        u.id().toString().equals(vald)))
                .toList();
    }

    public List<Alternativ> getSokanden() {
        return medlemmarna().stream()
                .map(g -> new Alternativ(
                        Askandeformular.nyckel(g),
                        g.namn(),
                        Askandeformular.nyckel(g).equals(falt("sokande"))))
                .toList();
    }

    public String getSokandenamn() {
        return tjanst.soker(id()).map(Givare::namn).orElse("");
    }

    /** Earlier applications that can be begun from. */
    public List<Alternativ> getTidigare() {
        if (tidigare == null) {
            tidigare = tidigare();
        }
        return tidigare;
    }

    private List<Alternativ> tidigare() {
        return tjanst
                .lista(new Askandesok(id(), null, Set.of(Askandelage.values()), "", null), new Sida(1, 100))
                .stream()
                .map(rad -> new Alternativ(rad.id().toString(), rad.namn() + ", " + rad.ar(), false))
                .toList();
    }

    public String getNamnfalt() {
        return ifyllt("namn", "");
    }

    public String getListlank() {
        return adress(Askandelista.VAG);
    }

    public String getBladlank() {
        return getAdress() + "&visa=blad";
    }

    public String getIdag() {
        return idag().toString();
    }

    public String getKommentar() {
        return ifyllt("kommentar", "");
    }
}
