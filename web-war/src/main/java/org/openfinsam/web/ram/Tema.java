package org.openfinsam.web.ram;

import java.util.Arrays;
import java.util.Optional;

/** Light, dark, or as the reader's system is set. */
public enum Tema {
    SYSTEM("system"),
    LJUS("ljus"),
    MORK("mork");

    private final String kod;

    Tema(String kod) {
        this.kod = kod;
    }

    /** The theme with a code such as {@code mork}; empty for null and for every other text. */
    public static Optional<Tema> av(String kod) {
        return Arrays.stream(values()).filter(t -> t.kod.equals(kod)).findFirst();
    }

    public String getKod() {
        return kod;
    }

    /** Key of the theme's name among the texts. */
    public String getNyckel() {
        return "ram.tema." + kod;
    }
}
