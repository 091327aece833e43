package org.openfinsam.persistence.ekonomi;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openfinsam.domain.belopp.AvvisadRad;
import org.openfinsam.domain.belopp.Cell;
import org.openfinsam.domain.belopp.Inlasning;
import org.openfinsam.domain.belopp.Kolumn;
import org.openfinsam.domain.belopp.Rad;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.belopp.Tabellcsv;
import org.openfinsam.domain.belopp.Tabellform;
import org.openfinsam.domain.ekonomi.Rakning;
import org.openfinsam.domain.ekonomi.Rakningspost;
import org.openfinsam.domain.ekonomi.Rakningsslag;
import org.openfinsam.domain.forbund.ForbundId;
import org.openfinsam.domain.lag.Personnummersokare;
import org.openfinsam.domain.tid.Period;
import org.openfinsam.persistence.forbund.ForbundRepository;

/**
 * The way in for a statement: a file of {@code avsnitt;rad;} and columns of amounts.
 *
 * <p>Good rows are kept, bad ones named. The file is the whole statement: what it does not hold is gone afterwards. All of
 * it is stored or nothing, in one transaction.
 */
@Dependent
public class Rakningsimport {

    private ForbundRepository forbunden;
    private RakningRepository rakningar;

    /** For the container, which makes a subclass of it. */
    protected Rakningsimport() {}

    @Inject
    public Rakningsimport(ForbundRepository forbunden, RakningRepository rakningar) {
        this.forbunden = forbunden;
        this.rakningar = rakningar;
    }

    /**
     * Reads a file and stores its good rows as the association's statement of the period.
     *
     * @param csv the file's text, read to its end and not closed; bytes that are not UTF-8 must come as the replacement
     *     character, as an {@link java.io.InputStreamReader} gives them
     * @throws IOException if the file cannot be read; nothing is stored then
     * @throws IllegalArgumentException if there is no such association
     * @throws org.openfinsam.persistence.grund.Versionskonflikt if somebody else stored the same statement meanwhile
     */
    @Transactional(rollbackOn = Exception.class)
    public Importresultat importera(ForbundId forbund, Period period, Rakningsslag slag, Reader csv)
            throws IOException {
        if (forbunden.find(forbund).isEmpty()) {
            throw new IllegalArgumentException("No such association: " + forbund);
        }
        Inlasning<Tabell> inlast = Tabellcsv.las(csv, Tabellform.belopp(), Rakningsimport::serUtSomEnPerson);
        Tabell tabell = inlast.varde();
        List<Rakningspost> poster = Rakning.poster(tabell);
        if (poster.isEmpty()) {
            return new Importresultat(0, medSkal(inlast), false, Map.of());
        }
        boolean andrad = lagra(forbund, period, slag, poster);
        return new Importresultat(tabell.rader().size(), inlast.avvisade(), andrad, kontrollsummor(tabell));
    }

    private static boolean serUtSomEnPerson(String text) {
        return !Personnummersokare.sok(text).isEmpty();
    }

    // A heading row without a single column of amounts is good to the reader, but no statement.
    private static List<AvvisadRad> medSkal(Inlasning<Tabell> inlast) {
        if (inlast.varde().rader().isEmpty()) {
            return inlast.avvisade();
        }
        List<AvvisadRad> avvisade = new ArrayList<>();
        avvisade.add(new AvvisadRad(1, AvvisadRad.Skal.SAKNAD_KOLUMN, "utfall"));
        avvisade.addAll(inlast.avvisade());
        return avvisade;
    }

    private boolean lagra(ForbundId forbund, Period period, Rakningsslag slag, List<Rakningspost> poster) {
        Optional<Rakning> tidigare = rakningar.find(forbund, period, slag);
        if (tidigare.isEmpty()) {
            rakningar.laggTill(Rakning.ny(forbund, period, slag, poster));
            return true;
        }
        Rakning rakning = tidigare.get();
        boolean andrad = rakning.ersatt(poster);
        if (andrad) {
            rakningar.spara(rakning);
        }
        return andrad;
    }

    private static Map<String, BigDecimal> kontrollsummor(Tabell tabell) {
        Map<String, BigDecimal> summor = new LinkedHashMap<>();
        for (Kolumn kolumn : tabell.kolumner()) {
            BigDecimal summa = BigDecimal.ZERO;
            for (Rad rad : tabell.rader()) {
                if (rad.cell(kolumn.nyckel()) instanceof Cell.Tal tal) {
                    summa = summa.add(tal.varde());
                }
            }
            summor.put(kolumn.nyckel(), summa);
        }
        return summor;
    }
}
