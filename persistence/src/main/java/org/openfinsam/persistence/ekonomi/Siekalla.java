package org.openfinsam.persistence.ekonomi;

import java.io.IOException;
import java.io.InputStream;

/**
 * Where a SIE file lies. It is read twice: which characters it is written in shows first at its end, and to keep it all
 * until then would need as much memory as the file is large.
 */
@FunctionalInterface
public interface Siekalla {

    /**
     * Opens the file at its beginning, each time anew.
     *
     * @throws IOException if it cannot be opened
     */
    InputStream oppna() throws IOException;
}
