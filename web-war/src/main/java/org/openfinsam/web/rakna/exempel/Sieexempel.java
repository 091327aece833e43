package org.openfinsam.web.rakna.exempel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.openfinsam.persistence.ekonomi.SieSaknas;
import org.openfinsam.persistence.ekonomi.Sieinnehall;
import org.openfinsam.persistence.ekonomi.Sielasare;
import org.openfinsam.persistence.ekonomi.Siemottagare;

/** The calculator {@code sie} in code. */
public final class Sieexempel {

    private Sieexempel() {}

    /** What the file holds. */
    public static Sieinnehall svar() throws IOException, SieSaknas {
        byte[] fil = """
                #FLAGGA 0
                #PROGRAM "Provbok" 1.0
                #FORMAT PC8
                #GEN 20200701
                #SIETYP 4
                #FNAMN "Samverkan"
                #KONTO 1930 "Bank"
                #KONTO 5010 "Lokalhyra"
                #VER A 1 20200120 "Hyra"
                {
                #TRANS 5010 {} 19.50
                #TRANS 1930 {} -19.00
                }
                """.getBytes(StandardCharsets.US_ASCII);
        return Sielasare.las(() -> new ByteArrayInputStream(fil), Siemottagare.INGEN);
    }
}
