package org.openfinsam.web.ram;

import org.openfinsam.persistence.grund.Sida;

/**
 * The way between the pages of a long list.
 *
 * @param nummer the page shown, from 1
 * @param sidor how many there are, at least 1
 * @param foregaende address of the page before; empty on the first
 * @param nasta address of the page after; empty on the last
 */
public record Sidlankar(int nummer, int sidor, String foregaende, String nasta) {

    /**
     * The links of a page.
     *
     * @param bas the list's address, up to the number of the page: {@code /konton?sok=&sida=}
     * @param antal how many rows the whole list has
     */
    public static Sidlankar av(Sida sida, long antal, String bas) {
        int sidor = (int) Math.max(1, (antal + sida.antal() - 1) / sida.antal());
        return new Sidlankar(
                sida.nummer(),
                sidor,
                sida.nummer() > 1 ? bas + (sida.nummer() - 1) : "",
                sida.nummer() < sidor ? bas + (sida.nummer() + 1) : "");
    }

    /** Whether there is more than one page. */
    public boolean flera() {
        return sidor > 1;
    }

    /** The page that an address asks for: the first when it is no number or out of range. */
    public static Sida sida(String onskad, int antal, long rader) {
        long sista = Math.max(1, (rader + antal - 1) / antal);
        return new Sida(
                onskad != null && onskad.matches("[1-9]\\d{0,6}") ? (int) Math.min(Long.parseLong(onskad), sista) : 1,
                antal);
    }
}
