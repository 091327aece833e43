package org.openfinsam.persistence.ekonomi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.ekonomi.Verifikation;

/** A hundred thousand broken files: what is read is whole and in balance, and what is not read is said. */
class SiemutationTest {

    private static final int ANTAL = 100_000;
    private static final long FRO = 20_200_630;
    private static final String TECKEN = "#{}\"\\ \t\r\n.,-+0123456789ATRNSVEK\u0000\u001a\u0084\u00c3\u00e5\u00ff";

    private int saknas;
    private int underkanda;
    private int godkanda;

    @Test
    void ingenMutationGerEttHaveri() throws IOException {
        byte[] hel = (String.join("\r\n", Siefil.HEL) + "\r\n").getBytes(Siefil.PC8);
        Random slump = new Random(FRO);
        for (int i = 0; i < ANTAL; i++) {
            byte[] fil = muterad(hel, slump);
            try {
                prova(fil);
            } catch (RuntimeException | AssertionError fel) {
                throw new AssertionError("Mutation " + i + ":\n" + new String(fil, Siefil.PC8), fel);
            }
        }
        assertTrue(saknas < ANTAL / 100, saknas + " files are no SIE");
        assertTrue(underkanda > ANTAL / 4, underkanda + " lines refused");
        assertTrue(godkanda > ANTAL, godkanda + " vouchers taken");
    }

    private void prova(byte[] fil) throws IOException {
        Siefil.Samlare samlare = new Siefil.Samlare();
        Sieinnehall innehall;
        try {
            innehall = Sielasare.las(() -> new ByteArrayInputStream(fil), samlare);
        } catch (SieSaknas ejSie) {
            saknas++;
            return;
        }
        underkanda += innehall.underkanda().size();
        godkanda += innehall.godkanda();
        // A voucher that comes is in balance, or its class had refused it.
        assertEquals(innehall.godkanda(), samlare.av(Verifikation.class).size());
        assertTrue(innehall.godkanda() <= innehall.verifikationer());
        if (innehall.godkanda() < innehall.verifikationer()) {
            assertTrue(
                    !innehall.underkanda().isEmpty() || !innehall.anmarkningar().isEmpty(),
                    "a voucher that is not taken is named");
        }
        for (Sieunderkand underkand : innehall.underkanda()) {
            assertTrue(underkand.rad() >= 1);
        }
        if (godkanda % 10 == 0) {
            // Writing it all out takes longer than reading it.
            assertFalse(samlare.allt.toString().indexOf('\u0000') >= 0);
        }
    }

    private static byte[] muterad(byte[] hel, Random slump) {
        StringBuilder fil = new StringBuilder(new String(hel, StandardCharsets.ISO_8859_1));
        for (int n = slump.nextInt(3); n >= 0; n--) {
            int plats = slump.nextInt(fil.length());
            int till = Math.min(fil.length(), plats + 1 + slump.nextInt(30));
            switch (slump.nextInt(6)) {
                case 0 -> fil.setCharAt(plats, TECKEN.charAt(slump.nextInt(TECKEN.length())));
                case 1 -> fil.insert(plats, TECKEN.charAt(slump.nextInt(TECKEN.length())));
                case 2 -> fil.deleteCharAt(plats);
                case 3 -> fil.delete(plats, till);
                case 4 -> fil.insert(slump.nextInt(fil.length()), fil.substring(plats, till));
                default -> fil.setLength(Math.max(1, plats));
            }
            if (fil.isEmpty()) {
                fil.append(' ');
            }
        }
        return fil.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
