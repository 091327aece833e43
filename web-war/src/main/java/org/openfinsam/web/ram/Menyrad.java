package org.openfinsam.web.ram;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

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
            new Menyrad("meny.lagkoll", "varning", "/lagkoll", false, List.of()),
            new Menyrad(
                    "meny.forbundet",
                    "forbund",
                    null,
                    false,
                    List.of(
                            new Menyrad("meny.forbund", null, "/forbund", false, List.of()),
                            new Menyrad("meny.ordning", null, "/forbund/ordning", false, List.of()),
                            new Menyrad("meny.historia", null, "/forbund/historia", false, List.of()),
                            new Menyrad("meny.ombildning", null, "/forbund/ombildning", false, List.of()),
                            new Menyrad("meny.nyttForbund", null, "/forbund/nytt", false, List.of()))),
            new Menyrad(
                    "meny.medel",
                    "medel",
                    null,
                    false,
                    List.of(
                            new Menyrad("meny.medel.ar", null, "/medel", false, List.of()),
                            new Menyrad("meny.medel.rekvisition", null, "/medel/rekvisition", false, List.of()),
                            new Menyrad("meny.medel.jamforelse", null, "/medel/jamforelse", false, List.of()),
                            new Menyrad("meny.medel.kapital", null, "/medel/kapital", false, List.of()),
                            new Menyrad("meny.medel.tilldelning", null, "/medel/tilldelning", false, List.of()),
                            new Menyrad("meny.medel.modell", null, "/medel/modell", false, List.of()),
                            new Menyrad("meny.medel.befolkning", null, "/medel/befolkning", false, List.of()))),
            new Menyrad(
                    "meny.ekonomi",
                    "ekonomi",
                    null,
                    false,
                    List.of(
                            new Menyrad("meny.budget", null, "/ekonomi/budget", false, List.of()),
                            new Menyrad("meny.brygga", null, "/ekonomi/budget/brygga", false, List.of()),
                            new Menyrad("meny.prognos", null, "/ekonomi/prognos", false, List.of()),
                            new Menyrad("meny.traff", null, "/ekonomi/prognos/traff", false, List.of()),
                            new Menyrad("meny.korridor", null, "/ekonomi/korridor", false, List.of()),
                            new Menyrad("meny.huvudbok", null, "/ekonomi/huvudbok", false, List.of()),
                            new Menyrad("meny.koppling", null, "/ekonomi/kontokoppling", false, List.of()),
                            new Menyrad("meny.import", null, "/ekonomi/import", false, List.of()))),
            new Menyrad(
                    "meny.insatser",
                    "insats",
                    null,
                    false,
                    List.of(
                            new Menyrad("meny.utlysning", null, "/insats/utlysning", false, List.of()),
                            new Menyrad("meny.askanden", null, "/insats/askanden", false, List.of()),
                            new Menyrad("meny.askande", null, "/insats/askande", false, List.of()),
                            new Menyrad("meny.sokande", null, "/insats/sokande", false, List.of()),
                            new Menyrad("meny.beredning", null, "/insats/beredning", false, List.of()),
                            new Menyrad("meny.fragor", null, "/insats/beredning/fragor", false, List.of()),
                            new Menyrad("meny.pengar", null, "/insats/pengar", false, List.of()),
                            new Menyrad("meny.beslut", null, "/insats/beslut", false, List.of()),
                            new Menyrad("meny.katalog", null, "/katalog", false, List.of()))),
                            new Menyrad("meny.katalog", null, "/katalog", false, List.of()),
                            new Menyrad("meny.insatslista", null, "/insats/insatser", false, List.of()),
                            new Menyrad("meny.avtal", null, "/insats/overenskommelser", false, List.of()))),
            new Menyrad(
                    "meny.rapporter",
                    "rapport",
                    null,
                    false,
                    List.of(
                            new Menyrad("meny.ekonomirapport", null, "/rapport/ekonomi", false, List.of()),
                            new Menyrad("meny.halvarsrapport", null, "/rapport/halvar", false, List.of()))),
            new Menyrad(
                    "meny.rakna",
                    "rakna",
                    null,
                    false,
                    List.of(
                            new Menyrad("meny.rakna.alla", null, "/rakna", false, List.of()),
                            new Menyrad("meny.rakna.bidrag", null, "/rakna/bidrag", false, List.of()),
                            new Menyrad("meny.rakna.bidragskontroll", null, "/rakna/bidragskontroll", false, List.of()),
                            new Menyrad("meny.rakna.frister", null, "/rakna/frister", false, List.of()),
                            new Menyrad("meny.rakna.avstamning", null, "/rakna/avstamning", false, List.of()),
                            new Menyrad("meny.rakna.tilldelning", null, "/rakna/tilldelning", false, List.of()),
                            new Menyrad("meny.rakna.sie", null, "/rakna/sie", false, List.of()))),
            new Menyrad(
                    "meny.administration",
                    "konto",
                    null,
                    true,
                    List.of(new Menyrad("meny.konton", null, "/administration/konton", false, List.of()))),
            new Menyrad("meny.api", "api", "/api", true, List.of()),
            new Menyrad("meny.tillganglighet", "tillganglighet", "/tillganglighet", false, List.of()));

    /** The rows that lead somewhere for one who may open these pages; a row that is left with nothing under it goes too. */
    static List<Menyrad> urval(Predicate<String> farOppnas) {
        return MENY.stream()
                .map(rad -> new Menyrad(
                        rad.nyckel,
                        rad.ikon,
                        rad.vag,
                        rad.avdelare,
                        rad.rader.stream().filter(r -> farOppnas.test(r.vag)).toList()))
                .filter(rad -> rad.vag == null ? !rad.rader.isEmpty() : farOppnas.test(rad.vag))
                .toList();
    }

    /** Whether a page lies under this row. */
    public boolean innehaller(String plats) {
        return rader.stream().anyMatch(rad -> Objects.equals(rad.vag, plats));
    }
}
