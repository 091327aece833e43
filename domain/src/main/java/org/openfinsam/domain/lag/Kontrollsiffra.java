package org.openfinsam.domain.lag;

/**
 * The check digit that ends personal and organisation numbers, by the Luhn rule.
 *
 * <p>Thread-safe. Example: {@code 2220001834} has the right one, {@code 2220001835} has not.
 *
 * @since 0.1
 */
public final class Kontrollsiffra {

    private Kontrollsiffra() {}

    /**
     * Whether the last digit of a number is its check digit.
     *
     * @param siffror the digits 0–9 and nothing else, not null
     * @return true if the digits, every second from the last but one leftwards doubled, have a digit sum that ends in 0
     */
    public static boolean arRatt(CharSequence siffror) {
        int summa = 0;
        for (int i = 0; i < siffror.length(); i++) {
            int vikt = (siffror.length() - i) % 2 == 0 ? 2 : 1;
            int produkt = (siffror.charAt(i) - '0') * vikt;
            summa += produkt / 10 + produkt % 10;
        }
        return summa % 10 == 0;
    }
}
