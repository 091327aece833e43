package org.openfinsam.persistence.medel;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openfinsam.domain.belopp.AvvisadRad;
import org.openfinsam.domain.belopp.Inlasning;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.lag.Personnummersokare;
import org.openfinsam.domain.medel.Aldersspann;
import org.openfinsam.domain.medel.Befolkning;
import org.openfinsam.domain.medel.Befolkningscsv;
import org.openfinsam.domain.medel.Befolkningspx;
import org.openfinsam.persistence.belopp.Xlsxtext;

/**
 * The way in for a population: a CSV, the first sheet of a workbook, or a PX file. All of it is stored or nothing: a key
 * counted on a file that lacks a municipality would be wrong for all the others.
 */
@Dependent
public class Befolkningsimport {

    private BefolkningRepository befolkningar;

    /** For the container, which makes a subclass of it. */
    protected Befolkningsimport() {}

    @Inject
    public Befolkningsimport(BefolkningRepository befolkningar) {
        this.befolkningar = befolkningar;
    }

    /** What a file is written in. */
    public enum Slag {
        CSV,
        XLSX,
        PX;

        /** What a file with a name is written in; empty if it says nothing that we can read. */
        public static Optional<Slag> av(String filnamn) {
            String andelse = filnamn.substring(filnamn.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
            return List.of(values()).stream()
                    .filter(slag -> slag.name().equals(andelse))
                    .findFirst();
        }
    }

    /**
     * What the reader says of a file, beside what it says itself.
     *
     * @param kalla where the figures come from; not asked for by a PX file, which says it itself
     * @param datum the day that they are of; of a PX file only the year counts, and null takes the only one there is
     * @param aldrar the ages that are wanted; null for those of the file
     */
    public record Uppgifter(String kalla, LocalDate datum, Aldersspann aldrar) {}

    /**
     * Reads a file and stores it, in place of what was imported of the same day and ages.
     *
     * @return the refused rows; nothing is stored if there is one
     * @throws IOException if the file cannot be read; nothing is stored then
     */
    @Transactional(rollbackOn = Exception.class)
    public List<AvvisadRad> importera(ForbundId forbund, Slag slag, Uppgifter uppgifter, InputStream fil)
            throws IOException {
        Inlasning<Optional<Befolkning>> inlast = switch (slag) {
            case CSV -> csv(new InputStreamReader(fil, StandardCharsets.UTF_8), uppgifter);
            case XLSX -> csv(new StringReader(Xlsxtext.las(fil)), uppgifter);
            case PX ->
                Befolkningspx.las(
                        fil,
                        new Befolkningspx.Urval(
                                uppgifter.aldrar(),
                                uppgifter.datum() == null
                                        ? null
                                        : uppgifter.datum().getYear()));
        };
        Optional<Befolkning> befolkning =
                inlast.varde().filter(b -> !b.omraden().isEmpty());
        if (!inlast.avvisade().isEmpty()) {
            return inlast.avvisade();
        }
        Aldersspann onskade = uppgifter.aldrar();
        if (onskade != null
                && befolkning.filter(b -> !b.aldrar().equals(onskade)).isPresent()) {
            return List.of(new AvvisadRad(1, AvvisadRad.Skal.SAKNAS_I_FILEN, onskade.toString()));
        }
        if (befolkning.isEmpty()) {
            return List.of(new AvvisadRad(1, AvvisadRad.Skal.TOM_FIL, ""));
        }
        lagra(forbund, befolkning.get());
        return List.of();
    }

    private static Inlasning<Optional<Befolkning>> csv(Reader text, Uppgifter uppgifter) throws IOException {
        return Befolkningscsv.las(
                text,
                uppgifter.kalla(),
                uppgifter.datum(),
                uppgifter.aldrar(),
                falt -> !Personnummersokare.sok(falt).isEmpty());
    }

    private void lagra(ForbundId forbund, Befolkning befolkning) {
        Optional<Befolkningsfil> lagrad = befolkningar.find(forbund, befolkning.datum(), befolkning.aldrar());
        if (lagrad.isEmpty()) {
            befolkningar.laggTill(Befolkningsfil.ny(forbund, befolkning));
            return;
        }
        lagrad.get().satt(befolkning);
        befolkningar.spara(lagrad.get());
    }
}
