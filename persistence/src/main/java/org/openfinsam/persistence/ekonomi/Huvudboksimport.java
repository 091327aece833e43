package org.openfinsam.persistence.ekonomi;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.openfinsam.domain.ekonomi.Bokforingsar;
import org.openfinsam.domain.ekonomi.Huvudbok;
import org.openfinsam.domain.ekonomi.Konto;
import org.openfinsam.domain.ekonomi.Kontokoppling;
import org.openfinsam.domain.ekonomi.Objekt;
import org.openfinsam.domain.ekonomi.Rakning;
import org.openfinsam.domain.ekonomi.Rakningspost;
import org.openfinsam.domain.ekonomi.Rakningsskillnad;
import org.openfinsam.domain.ekonomi.Rakningsslag;
import org.openfinsam.domain.ekonomi.Saldo;
import org.openfinsam.domain.ekonomi.Verifikation;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.persistence.belopp.Xlsxtext;

/**
 * The way in for a ledger: the file is kept, read, and accepted, each in one transaction. What is read waits beside the
 * ledger in force until somebody accepts it, so that a reader that dies leaves the ledger as it was, and the file to read
 * again.
 */
@Dependent
public class Huvudboksimport {

    /** The code of a table whose good vouchers are of several years, or that has none. */
    public static final String LISTA_AR = "LISTA-AR";

    /** What is wrong with a SIE file none of whose vouchers is whole and in balance. */
    public static final String SIE_INGEN_HEL = "SIE-INGEN-HEL";

    private HuvudboksfilRepository filer;
    private KopplingRepository kopplingar;
    private RakningRepository rakningar;
    private Clock klocka;

    /** For the container, which makes a subclass of it. */
    protected Huvudboksimport() {}

    @Inject
    public Huvudboksimport(
            HuvudboksfilRepository filer, KopplingRepository kopplingar, RakningRepository rakningar, Clock klocka) {
        this.filer = filer;
        this.kopplingar = kopplingar;
        this.rakningar = rakningar;
        this.klocka = klocka;
    }

    /**
     * Keeps a file with the hash of what was sent. Digits that look like a personal number are crossed out in what is kept,
     * and of a workbook only the text of its first sheet is.
     *
     * @return the file; the one that came before, if the same is read, waits or is in force already
     * @throws Xlsxtext.Olaslig if it should be a workbook and is none that can be read; nothing is kept then
     * @throws IOException if it cannot be read; nothing is kept then
     */
    @Transactional(rollbackOn = Exception.class)
    public Huvudboksfil taEmot(ForbundId forbund, String filnamn, InputStream in) throws IOException {
        // The pieces refer to the file, and the file to the hash of all of them.
        Mottagen mottagen = new Mottagen(in);
        Path tillfallig = Files.createTempFile("huvudbok", ".kvar");
        try {
            Huvudboksfil.Slag slag = Huvudboksfil.Slag.av(filnamn);
            int maskade = mottagen.kopiera(slag, tillfallig);
            String sha256 = mottagen.sha256();
            Optional<Huvudboksfil> samma = filer.samma(forbund, sha256).filter(kvar -> kvar.slag() == slag);
            if (samma.isPresent()) {
                return samma.get();
            }
            Huvudboksfil fil =
                    Huvudboksfil.ny(forbund, filnamn, sha256, mottagen.strom.antal(), maskade, klocka.instant());
            filer.laggTill(fil);
            try (OutputStream delar = filer.delar(fil.id())) {
                Files.copy(tillfallig, delar);
            }
            return fil;
        } finally {
            Files.delete(tillfallig);
        }
    }

    /** A file on its way in. */
    private static final class Mottagen {
        private final DigestInputStream in;
        private final Raknestrom strom;

        Mottagen(InputStream kalla) {
            try {
                in = new DigestInputStream(kalla, MessageDigest.getInstance("SHA-256"));
                strom = new Raknestrom(in, antal -> {});
            } catch (NoSuchAlgorithmException varjeJavaHarDen) {
                throw new IllegalStateException(varjeJavaHarDen);
            }
        }

        /** Writes what is kept of it; answers how many lines had digits crossed out. */
        int kopiera(Huvudboksfil.Slag slag, Path till) throws IOException {
            try (OutputStream ut = Files.newOutputStream(till)) {
                return switch (slag) {
                    case SIE -> Siemaskering.kopiera(strom, ut);
                    case CSV -> Siemaskering.kopieraText(strom, ut);
                    case XLSX -> bok(ut);
                };
            }
        }

        private int bok(OutputStream ut) throws IOException {
            Path bok = Files.createTempFile("huvudbok", ".xlsx");
            Path text = Files.createTempFile("huvudbok", ".csv");
            try {
                Files.copy(strom, bok, StandardCopyOption.REPLACE_EXISTING);
                try (Writer linjer = Files.newBufferedWriter(text)) {
                    Xlsxtext.skriv(bok, Transaktionslista.FLEST_RADER, linjer);
                }
                try (InputStream lista = Files.newInputStream(text)) {
                    return Siemaskering.kopieraText(lista, ut);
                }
            } finally {
                Files.delete(bok);
                Files.delete(text);
            }
        }

        String sha256() {
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }

    /** Somebody begins to read a file; false if somebody else does already, or it is read. */
    @Transactional
    public boolean borja(String id) {
        Huvudboksfil fil = fil(id);
        if (!fil.borja(klocka.instant())) {
            return false;
        }
        filer.spara(fil);
        return true;
    }

    /**
     * Reads a kept file: all its good vouchers, accounts, objects and balances wait beside the ledger. One transaction.
     *
     * @param framsteg told now and then how many bytes are read
     */
    @Transactional(rollbackOn = Exception.class)
    public void las(String id, LongConsumer framsteg) throws IOException {
        Huvudboksfil fil = fil(id);
        filer.tom(id);
        try (HuvudboksfilRepository.Skrivare skrivare = filer.skrivare(id)) {
            Arsfinnare arsfinnare = new Arsfinnare(skrivare, framsteg);
            Huvudboksinnehall innehall = lasare(fil, arsfinnare);
            skrivare.skriv();
            Optional<Period> ar = arsfinnare.ar();
            if (ar.isEmpty()) {
                filer.tom(id);
                fil.fel(fil.slag() == Huvudboksfil.Slag.SIE ? "SIE-AR" : LISTA_AR);
            } else if (innehall.verifikationer() > 0 && innehall.godkanda() == 0) {
                // Accepted, it would put nothing in the place of the ledger that is.
                filer.tom(id);
                fil.fel(SIE_INGEN_HEL);
            } else {
                fil.last(ar.get(), innehall.godkanda() + "/" + innehall.verifikationer());
            }
        } catch (SieSaknas ejSie) {
            filer.tom(id);
            fil.fel("SIE-SAKNAS");
        } catch (Listfel ingenLista) {
            filer.tom(id);
            fil.fel((ingenLista.kod() + " " + ingenLista.uppgift()).strip());
        }
        filer.spara(fil);
    }

    private Huvudboksinnehall lasare(Huvudboksfil fil, Siemottagare mottagare) throws IOException, SieSaknas, Listfel {
        Siekalla kalla = () -> filer.oppna(fil.id());
        return fil.slag() == Huvudboksfil.Slag.SIE
                ? Sielasare.las(kalla, mottagare)
                : Transaktionslista.las(kalla, mottagare);
    }

    /** Passes on, and learns which year the file is of: its own, or that of its vouchers. */
    private static final class Arsfinnare implements Siemottagare {
        private final HuvudboksfilRepository.Skrivare skrivare;
        private final LongConsumer framsteg;
        private Period angivet;
        private LocalDate forsta;
        private LocalDate sista;

        Arsfinnare(HuvudboksfilRepository.Skrivare skrivare, LongConsumer framsteg) {
            this.skrivare = skrivare;
            this.framsteg = framsteg;
        }

        Optional<Period> ar() {
            if (angivet != null) {
                return Optional.of(angivet);
            }
            return forsta != null && forsta.getYear() == sista.getYear()
                    ? Optional.of(Period.ar(forsta.getYear()))
                    : Optional.empty();
        }

        @Override
        public void ar(Bokforingsar ar) {
            if (ar.nr() == 0) {
                angivet = ar.period();
            }
        }

        @Override
        public void konto(Konto konto) {
            skrivare.konto(konto);
        }

        @Override
        public void objekt(Objekt objekt) {
            skrivare.objekt(objekt);
        }

        @Override
        public void saldo(Saldo saldo) {
            skrivare.saldo(saldo);
        }

        @Override
        public void verifikation(int rad, Verifikation ver) {
            forsta = forsta == null || ver.datum().isBefore(forsta) ? ver.datum() : forsta;
            sista = sista == null || ver.datum().isAfter(sista) ? ver.datum() : sista;
            skrivare.verifikation(rad, ver);
        }

        @Override
        public void last(long lasta) {
            framsteg.accept(lasta);
        }
    }

    /** A file of an association; empty for an id that is none of its. */
    @Transactional
    public Optional<Huvudboksfil> find(ForbundId forbund, String id) {
        return filer.find(id).filter(fil -> fil.forbund().equals(forbund));
    }

    /** What the reader says of a kept file; read anew. */
    @Transactional(rollbackOn = Exception.class)
    public Huvudboksinnehall innehall(String id) throws IOException, SieSaknas, Listfel {
        return lasare(fil(id), Siemottagare.INGEN);
    }

    /** That a reader failed for a reason of ours; the file can be read again. */
    @Transactional
    public void misslyckades(String id) {
        Huvudboksfil fil = fil(id);
        fil.fel("FEL");
        filer.spara(fil);
    }

    /** Makes what waits the ledger of its year, in place of the one that is; that one's rows go, its file stays. */
    @Transactional(rollbackOn = Exception.class)
    public void godkann(String id) {
        Huvudboksfil fil = fil(id);
        fil.godkann();
        filer.gallande(fil.forbund(), fil.ar().orElseThrow()).ifPresent(gammal -> {
            gammal.ersatt();
            filer.spara(gammal);
            filer.tom(gammal.id());
        });
        filer.spara(fil);
    }

    /** Turns down what waits; its file stays. */
    @Transactional(rollbackOn = Exception.class)
    public void valjBort(String id) {
        Huvudboksfil fil = fil(id);
        fil.valjBort();
        filer.spara(fil);
        filer.tom(id);
    }

    private Huvudboksfil fil(String id) {
        return filer.find(id).orElseThrow(() -> new IllegalArgumentException("No such file: " + id));
    }

    /** An association's mapping, empty before anything is mapped. */
    @Transactional
    public Kontokoppling koppling(ForbundId forbund) {
        return kopplingar.find(forbund).map(Kopplingsfil::koppling).orElseGet(() -> Kontokoppling.ny(forbund));
    }

    /** Keeps a mapping. */
    @Transactional(rollbackOn = Exception.class)
    public void spara(Kontokoppling koppling) {
        Optional<Kopplingsfil> lagrad = kopplingar.find(koppling.forbund());
        if (lagrad.isEmpty()) {
            kopplingar.laggTill(Kopplingsfil.ny(koppling));
        } else {
            lagrad.get().satt(koppling);
            kopplingar.spara(lagrad.get());
        }
    }

    /** The mapped ledger of a period; empty without a ledger of it, or one that has no figure of it, which is not zero. */
    @Transactional
    public Optional<Huvudbok.Kopplad> kopplad(ForbundId forbund, Period period) {
        return filer.gallande(forbund, period)
                .map(fil -> filer.huvudbok(fil.id(), period))
                .filter(bok -> !bok.rader().isEmpty())
                .map(bok -> bok.kopplad(koppling(forbund)));
    }

    /** Whether a ledger's result can be made: every account goes somewhere. */
    private static boolean arHel(Huvudbok.Kopplad kopplad) {
        return kopplad.okopplade().isEmpty() && !kopplad.poster().isEmpty();
    }

    /** What the ledger would change of the result that is kept of a period; empty when nothing is kept, or nothing changes. */
    @Transactional
    public List<Rakningsskillnad> skillnader(ForbundId forbund, Period period) {
        Optional<Rakning> tidigare = rakningar.find(forbund, period, Rakningsslag.RESULTAT);
        return tidigare.isEmpty()
                ? List.of()
                : kopplad(forbund, period)
                        .filter(Huvudboksimport::arHel)
                        .map(k -> tidigare.get().skillnader(k.poster()))
                        .orElse(List.of());
    }

    /**
     * Makes the association's result of a period from its ledger, in place of the one that is.
     *
     * @param sedda the changes that somebody has seen and said yes to; with others than these nothing is replaced
     * @return what is not mapped; nothing is made while there is some, or when there is no ledger
     */
    @Transactional(rollbackOn = Exception.class)
    public Optional<Huvudbok.Kopplad> gorRakning(ForbundId forbund, Period period, List<Rakningsskillnad> sedda) {
        Optional<Huvudbok.Kopplad> kopplad = kopplad(forbund, period);
        if (kopplad.filter(Huvudboksimport::arHel).isPresent()) {
            List<Rakningspost> nya = kopplad.get().poster();
            Optional<Rakning> tidigare = rakningar.find(forbund, period, Rakningsslag.RESULTAT);
            if (tidigare.isEmpty()) {
                rakningar.laggTill(Rakning.ny(forbund, period, Rakningsslag.RESULTAT, nya));
            } else if (tidigare.get().skillnader(nya).equals(sedda)
                    && tidigare.get().ersatt(nya)) {
                rakningar.spara(tidigare.get());
            }
        }
        return kopplad;
    }
}
