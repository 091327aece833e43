package org.openfinsam.persistence.ekonomi;

import java.util.List;
import org.openfinsam.domain.belopp.AvvisadRad;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.lag.Anmarkning;

/**
 * What is in a ledger that is written as a table, and what is wrong with it.
 *
 * @param tecken the characters that the bytes are
 * @param rubrikrad the line of its headings, from 1
 * @param olasta the headings of the columns that are not read
 * @param rader how many good rows
 * @param arvda how many of them name no voucher and belong to that of the row above
 * @param konton how many accounts
 * @param verifikationer how many vouchers
 * @param godkanda how many of them are in balance and whole
 * @param debet the sum of the positive rows
 * @param kredit the sum of the negative rows
 * @param avvisade the rows that cannot be read, in the order of the file, at most {@link Siefynd#FLEST}
 * @param fler how many more there are
 * @param anmarkningar the findings, what comes first in the file first
 */
public record Listinnehall(
        Sietecken tecken,
        int rubrikrad,
        List<String> olasta,
        int rader,
        int arvda,
        int konton,
        int verifikationer,
        int godkanda,
        Belopp debet,
        Belopp kredit,
        List<AvvisadRad> avvisade,
        int fler,
        List<Anmarkning> anmarkningar)
        implements Huvudboksinnehall {

    /** Copies the lists. */
    public Listinnehall {
        olasta = List.copyOf(olasta);
        avvisade = List.copyOf(avvisade);
        anmarkningar = List.copyOf(anmarkningar);
    }
}
