package org.openfinsam.persistence.ekonomi;

import java.util.List;
import java.util.Map;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.ekonomi.Bokforingsar;
import org.openfinsam.domain.ekonomi.Saldoslag;
import org.openfinsam.domain.lag.Allvar;
import org.openfinsam.domain.lag.Anmarkning;

/**
 * What is in a SIE file, and what is wrong with it.
 *
 * @param sietyp {@code 1}, {@code 2}, {@code 3}, {@code 4E} or {@code 4I}
 * @param tecken the characters that the bytes are
 * @param program the program that wrote it; null when the file does not say
 * @param namn whose books they are; null when the file does not say
 * @param orgnr their number as written; null when the file does not say, or when it is a person's
 * @param rakenskapsar the years, the file's own first
 * @param konton how many {@code #KONTO}
 * @param verifikationer how many {@code #VER}
 * @param godkanda how many of them are in balance and whole
 * @param transaktioner how many {@code #TRANS}
 * @param tillagda how many {@code #RTRANS}
 * @param borttagna how many {@code #BTRANS}
 * @param debet the sum of the positive {@code #TRANS}
 * @param kredit the sum of the negative {@code #TRANS}
 * @param saldon how many balances of each kind; a kind that is not there is left out
 * @param underkanda the lines that cannot be read, in the order of the file, at most {@link Siefynd#FLEST}
 * @param anmarkningar the findings, what comes first in the file first
 */
public record Sieinnehall(
        String sietyp,
        Sietecken tecken,
        String program,
        String namn,
        String orgnr,
        List<Bokforingsar> rakenskapsar,
        int konton,
        int verifikationer,
        int godkanda,
        int transaktioner,
        int tillagda,
        int borttagna,
        Belopp debet,
        Belopp kredit,
        Map<Saldoslag, Integer> saldon,
        List<Sieunderkand> underkanda,
        List<Anmarkning> anmarkningar)
        implements Huvudboksinnehall {

    /** Copies the lists. */
    public Sieinnehall {
        rakenskapsar = List.copyOf(rakenskapsar);
        saldon = Map.copyOf(saldon);
        underkanda = List.copyOf(underkanda);
        anmarkningar = List.copyOf(anmarkningar);
    }

    /** Whether every line was read and no finding is an error: only warnings, if anything. */
    public boolean arHelt() {
        return underkanda.isEmpty() && anmarkningar.stream().noneMatch(a -> a.allvar() == Allvar.FEL);
    }
}
