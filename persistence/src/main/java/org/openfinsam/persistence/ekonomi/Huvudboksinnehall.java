package org.openfinsam.persistence.ekonomi;

import java.util.List;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.lag.Anmarkning;

/** What is in a ledger file, whatever it is written in, and what is wrong with it. */
public sealed interface Huvudboksinnehall permits Sieinnehall, Listinnehall {

    /** How many accounts it names. */
    int konton();

    /** How many vouchers it has. */
    int verifikationer();

    /** How many of them are in balance and whole. */
    int godkanda();

    /** The sum of its positive rows. */
    Belopp debet();

    /** The sum of its negative rows. */
    Belopp kredit();

    /** The findings, what comes first in the file first. */
    List<Anmarkning> anmarkningar();
}
