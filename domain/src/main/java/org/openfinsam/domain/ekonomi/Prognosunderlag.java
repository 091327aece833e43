package org.openfinsam.domain.ekonomi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.openfinsam.domain.belopp.Andel;
import org.openfinsam.domain.belopp.Belopp;

/**
 * What a row's forecast is calculated from: the months so far, earlier years month by month, and what is agreed for the rest of
 * the year. Immutable and thread-safe.
 *
 * @param hittills the outcome of each month so far, 1 to 12 months, none null
 * @param tidigare earlier years, each with twelve months; may be empty
 * @param atagit what is agreed for the months that are left; null when not known, which is not zero
 * @since 0.1
 */
public record Prognosunderlag(List<Belopp> hittills, List<List<Belopp>> tidigare, Belopp atagit) {

    private static final int MANADER = 12;

    /**
     * Checks and copies the months.
     *
     * @param hittills the months so far, none null
     * @param tidigare earlier years, none null
     * @param atagit what is agreed, or null
     * @throws IllegalArgumentException if there is no month or more than twelve, or an earlier year has not twelve
     */
    public Prognosunderlag {
        hittills = List.copyOf(hittills);
        tidigare = tidigare.stream().map(List::copyOf).toList();
        if (hittills.isEmpty() || hittills.size() > MANADER) {
            throw new IllegalArgumentException("Not 1–12 months: " + hittills.size());
        }
        if (tidigare.stream().anyMatch(ar -> ar.size() != MANADER)) {
            throw new IllegalArgumentException("An earlier year has not twelve months");
        }
    }

    /**
     * The forecast of the whole year by a method, to whole öre, half away from zero.
     *
     * @param metod the method, not null
     * @return the forecast; empty if it cannot be made: by season without earlier years, or when nothing of theirs had come by this
     *     month; by commitments that are not known; by hand, which nobody calculates
     * @throws ArithmeticException if it does not fit
     */
    public Optional<Belopp> prognos(Prognosmetod metod) {
        Belopp kommet = Belopp.summa(hittills);
        return switch (metod) {
            case TAKT -> Optional.of(kommet.andel(Andel.of(MANADER, hittills.size()), RoundingMode.HALF_UP));
            case SASONG -> efterSasong(kommet);
            case ATAGANDEN -> Optional.ofNullable(atagit).map(kommet::plus);
            case HAND -> Optional.empty();
        };
    }

    private Optional<Belopp> efterSasong(Belopp kommet) {
        long daKommet = summa(hittills.size());
        long heltAr = summa(MANADER);
        return daKommet == 0
                ? Optional.empty()
                : Optional.of(new Belopp(BigDecimal.valueOf(kommet.oren())
                        .multiply(BigDecimal.valueOf(heltAr))
                        .divide(BigDecimal.valueOf(daKommet), 0, RoundingMode.HALF_UP)
                        .longValueExact()));
    }

    private long summa(int manader) {
        return Belopp.summa(tidigare.stream()
                        .flatMap(ar -> ar.stream().limit(manader))
                        .toList())
                .oren();
    }
}
