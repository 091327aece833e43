package org.openfinsam.domain.lag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openfinsam.domain.tid.Kalenderkalla;
import org.openfinsam.domain.tid.Kontorskalender;
import org.openfinsam.domain.tid.Stangningsdag;

/** Two sources on the class path that disagree: said by name, each time somebody asks, and not only that a class is broken. */
class KallkrockTest {

    @TempDir
    private Path beskrivningar;

    /** A source with a code that is ours. */
    public static final class Regelkrock implements Regelkalla {

        @Override
        public List<Regel> regler() {
            return List.of(Regel.of("FL5-HALFTEN", Allvar.FEL, null));
        }
    }

    /** A source with a closed day; two of them have the same. */
    public static class Kalenderkrock implements Kalenderkalla {

        @Override
        public List<Stangningsdag> stangningsdagar(int ar) {
            return ar == 2020 ? List.of(new Stangningsdag(LocalDate.of(2020, 5, 22), "Klämdag")) : List.of();
        }
    }

    /** The other of the two. */
    public static final class AndraKalendern extends Kalenderkrock {}

    @Test
    void twoSourcesOfOneCode() throws Exception {
        String budskap = "FL5-HALFTEN stands both in org.openfinsam.domain.medel.Medelsregler and in "
                + Regelkrock.class.getName();
        krockar(
                Regelkalla.class,
                Regelverk.class,
                "samlat",
                budskap,
                "org.openfinsam.domain.medel.Medelsregler",
                Regelkrock.class.getName());
    }

    @Test
    void twoSourcesOfOneDay() throws Exception {
        krockar(
                Kalenderkalla.class,
                Kontorskalender.class,
                "samlad",
                "2020-05-22",
                Kalenderkrock.class.getName(),
                AndraKalendern.class.getName());
    }

    private void krockar(Class<?> tjanst, Class<?> typ, String metod, String budskap, String... kallor)
            throws IOException, ReflectiveOperationException {
        Path tjanster = Files.createDirectories(beskrivningar.resolve("META-INF/services"));
        Files.write(tjanster.resolve(tjanst.getName()), List.of(kallor));
        URL[] hit = {
            beskrivningar.toUri().toURL(),
            Path.of("target/classes").toUri().toURL(),
            Path.of("target/test-classes").toUri().toURL()
        };
        try (URLClassLoader egen = new URLClassLoader(hit, ClassLoader.getPlatformClassLoader())) {
            Method samla = egen.loadClass(typ.getName()).getMethod(metod);
            for (int gang = 1; gang <= 2; gang++) {
                Throwable fel = assertThrows(InvocationTargetException.class, () -> samla.invoke(null))
                        .getCause();
                assertEquals(IllegalArgumentException.class, fel.getClass());
                assertTrue(fel.getMessage().contains(budskap), fel::getMessage);
                for (String kalla : kallor) {
                    assertTrue(fel.getMessage().contains(kalla), fel::getMessage);
                }
            }
        }
    }
}
