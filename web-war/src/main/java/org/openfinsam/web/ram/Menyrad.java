package org.openfinsam.web.ram;

import java.util.List;
import java.util.Objects;

/**
 * A row of the menu.
 *
 * @param nyckel key of its text
 * @param ikon symbol, or null under another row
 * @param vag path of the page; null for a row that only holds others
 * @param avdelare whether a line is drawn above it
 * @param rader the rows under it
 */
public record Menyrad(String nyckel, String ikon, String vag, boolean avdelare, List<Menyrad> rader) {

    /** The whole menu in its order: a page gets its row here the day it exists, never before. */
    static final List<Menyrad> MENY = List.of(
            new Menyrad("meny.start", "start", "/", false, List.of()),
            new Menyrad("meny.tillganglighet", "tillganglighet", "/tillganglighet", true, List.of()));

    /** Whether a page lies under this row. */
    public boolean innehaller(String plats) {
        return rader.stream().anyMatch(rad -> Objects.equals(rad.vag, plats));
    }
}
