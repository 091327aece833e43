package org.openfinsam.persistence.ekonomi;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.tid.Period;

/**
 * A ledger file that an association has sent in, and how far it has come: received, being read, read and waiting to be
 * accepted, in force, replaced, turned down, or failed.
 */
public class Huvudboksfil {

    /** How far it has come. */
    public enum Lage {
        /** Kept, not read yet. */
        MOTTAGEN,
        /** Being read. */
        LASER,
        /** Read; waits for somebody to accept it. */
        LAST,
        /** The ledger of its year. */
        GALLER,
        /** Was the ledger, until another of the same year was accepted. */
        ERSATT,
        /** Read, and turned down. */
        BORTVALD,
        /** Cannot be read. */
        FEL
    }

    /** What it is written in, by its name. */
    public enum Slag {
        /** SIE of any type. */
        SIE,
        /** A table as text. */
        CSV,
        /** A table as the first sheet of a workbook; kept as the text of it, so that nothing else of the book is. */
        XLSX;

        /** What a file with a name is written in: SIE unless it says something else. */
        public static Slag av(String filnamn) {
            String namn = filnamn.toLowerCase(Locale.ROOT);
            return namn.endsWith(".xlsx") ? XLSX : namn.endsWith(".csv") ? CSV : SIE;
        }
    }

    /** A reader that has not been heard of for so long is dead. */
    public static final Duration TYST = Duration.ofMinutes(2);

    private static final int LANGSTA_NAMN = 200;

    private String id;
    private ForbundId forbund;
    private String filnamn;
    private String sha256;
    private long storlek;
    private int maskade;
    private Lage lage;
    private String mottagen;
    private String rord;
    private long lasta;
    private LocalDate fran;
    private LocalDate till;
    private String sammanfattning;
    // Read by the database alone, which lets one file be the ledger of a year.
    @SuppressWarnings("UnusedVariable")
    private String galler;

    @SuppressWarnings("unused")
    private Long version;

    /** För återskapande. */
    private Huvudboksfil() {}

    /**
     * A file that has come.
     *
     * @param sha256 the hash of the file as it was sent
     * @param storlek its bytes
     * @param maskade how many lines had digits crossed out before it was kept
     */
    public static Huvudboksfil ny(
            ForbundId forbund, String filnamn, String sha256, long storlek, int maskade, Instant nu) {
        Huvudboksfil ny = new Huvudboksfil();
        ny.id = UUID.randomUUID().toString();
        ny.forbund = Objects.requireNonNull(forbund, "forbund");
        String namn = filnamn.isBlank() ? "bokforing.se" : filnamn;
        // The end says what it is written in.
        ny.filnamn = namn.substring(Math.max(0, namn.length() - LANGSTA_NAMN));
        ny.sha256 = sha256;
        ny.storlek = storlek;
        ny.maskade = maskade;
        ny.lage = Lage.MOTTAGEN;
        ny.mottagen = nu.toString();
        ny.rord = nu.toString();
        ny.sammanfattning = "";
        return ny;
    }

    /** Somebody begins to read it; false if somebody else does already. */
    public boolean borja(Instant nu) {
        boolean dod = lage == Lage.LASER && arTyst(nu);
        if (lage != Lage.MOTTAGEN && !dod) {
            return false;
        }
        lage = Lage.LASER;
        lasta = 0;
        rord = nu.toString();
        return true;
    }

    /** Whether its reader has died. */
    public boolean arTyst(Instant nu) {
        return Instant.parse(rord).plus(TYST).isBefore(nu);
    }

    /** The reader has come so far. */
    public void framme(long antal, Instant nu) {
        lasta = antal;
        rord = nu.toString();
    }

    /** It is read. */
    public void last(Period ar, String om) {
        lage = Lage.LAST;
        fran = ar.fran();
        till = ar.till();
        lasta = storlek;
        sammanfattning = om;
    }

    /** It cannot be read. */
    public void fel(String om) {
        lage = Lage.FEL;
        sammanfattning = om;
    }

    /** It is accepted. */
    public void godkann() {
        krav(Lage.LAST);
        lage = Lage.GALLER;
        galler = forbund + " " + fran;
    }

    /** It is turned down. */
    public void valjBort() {
        krav(Lage.LAST);
        lage = Lage.BORTVALD;
    }

    /** Another of the same year is accepted. */
    public void ersatt() {
        krav(Lage.GALLER);
        lage = Lage.ERSATT;
        galler = null;
    }

    private void krav(Lage vantat) {
        if (lage != vantat) {
            throw new IllegalStateException(this + " is not " + vantat);
        }
    }

    public String id() {
        return id;
    }

    public ForbundId forbund() {
        return forbund;
    }

    public String filnamn() {
        return filnamn;
    }

    /** The hash of the file as it was sent. */
    public String sha256() {
        return sha256;
    }

    /** What it is written in. */
    public Slag slag() {
        return Slag.av(filnamn);
    }

    public long storlek() {
        return storlek;
    }

    /** How many lines had digits crossed out before the file was kept. */
    public int maskade() {
        return maskade;
    }

    public Lage lage() {
        return lage;
    }

    public Instant mottagen() {
        return Instant.parse(mottagen);
    }

    /** How many of its bytes are read. */
    public long lasta() {
        return lasta;
    }

    /** Its year; empty before it is read. */
    public Optional<Period> ar() {
        return fran == null ? Optional.empty() : Optional.of(Period.of(fran, till));
    }

    /** What the reader found, as text; empty before it is read. */
    public String sammanfattning() {
        return sammanfattning;
    }

    /** For a log. */
    @Override
    public String toString() {
        return forbund + " " + filnamn + " " + sha256 + " " + lage + (fran == null ? "" : " " + fran + "/" + till);
    }
}
