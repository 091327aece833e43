package org.openfinsam.domain.forbund;

import java.util.Locale;
import org.openfinsam.domain.lag.Texter;

/**
 * What a <i>förbundsordning</i> has to state: the eighteen points of FL 9 §, in the order of the law.
 *
 * @since 0.1
 */
public enum Ordningspunkt {
    /** Point 1: name, seat, members and purpose. */
    NAMN_OCH_MEDLEMMAR(1, false),
    /** Point 2: organisation. */
    ORGANISATION(2, false),
    /** Point 3: the size of the board, how members are represented, and the term if it is shorter than four years. */
    STYRELSE(3, false),
    /** Point 4: tasks and power to decide. */
    UPPGIFTER(4, false),
    /** Point 5: whether a member may raise matters in the board. */
    INITIATIVRATT(5, false),
    /** Point 6: whether decisions need a qualified majority, and which. */
    KVALIFICERAD_MAJORITET(6, false),
    /** Point 7: where notices are posted. */
    ANSLAG(7, false),
    /** Point 8: the members' shares in assets and debts, and how costs are shared. */
    ANDELAR(8, false),
    /** Point 9: limits to ordinary credit, if there are any. */
    KREDITER(9, true),
    /** Point 10: the members' control of and insight into economy and work. */
    STYRNING_OCH_INSYN(10, false),
    /** Point 11: the process of the budget. */
    BUDGETPROCESS(11, false),
    /** Point 12: the auditors' term. */
    REVISORERNAS_MANDATTID(12, false),
    /** Point 13: who appoints joint auditors and how, if there are any. */
    GEMENSAMMA_REVISORER(13, true),
    /** Point 14: how a member leaves. */
    UTTRADE(14, false),
    /** Point 15: liquidation, dissolution and how what is left is shared. */
    LIKVIDATION(15, false),
    /** Point 16: how disputes are settled. */
    TVISTER(16, false),
    /** Point 17: how fees and benefits to board and auditors are decided. */
    EKONOMISKA_FORMANER(17, false),
    /** Point 18: what else the members find necessary. */
    OVRIGT(18, true);

    private final int nummer;
    private final boolean villkorad;

    Ordningspunkt(int nummer, boolean villkorad) {
        this.nummer = nummer;
        this.villkorad = villkorad;
    }

    /**
     * The number of the point in FL 9 §.
     *
     * @return 1–18
     */
    public int nummer() {
        return nummer;
    }

    /**
     * Whether the law asks for the point only if there is something to say.
     *
     * @return true for limits of credit, joint auditors and what else is necessary
     */
    public boolean arVillkorad() {
        return villkorad;
    }

    /**
     * The point in a few words.
     *
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return the words, without capital, never null
     */
    public String rubrik(Locale sprak) {
        return texter(sprak).text(name());
    }

    /**
     * What the point has to say, in short.
     *
     * @param sprak the reader's locale: {@code en} gives English, every other Swedish; not null
     * @return a sentence, never null
     */
    public String text(Locale sprak) {
        return texter(sprak).text(name() + ".text");
    }

    private static Texter texter(Locale sprak) {
        return Texter.of(Ordningspunkt.class, "ordningspunkt", sprak);
    }
}
