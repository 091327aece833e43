package org.openfinsam.web.start;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The classes of the application, read from the WAR inside this jar: the launcher asks the very data source that the
 * application will use, with the very drivers.
 */
final class Tillampning implements AutoCloseable {

    private static final String WAR = "MICRO-INF/deploy/ROOT.war";
    private static final String BEHOVS = "WEB-INF/lib/(openfinsam-|h2-|postgresql-).*\\.jar";

    private final Path mapp;
    private final List<Path> filer = new ArrayList<>();
    private final URLClassLoader lastare;

    /**
     * Unpacks what is needed to reach the database.
     *
     * @throws IOException if the jars cannot be read or put in the folder for temporary files
     */
    Tillampning() throws IOException {
        mapp = Files.createTempDirectory("openfinsam");
        List<URL> jar = new ArrayList<>();
        try (InputStream war = Tillampning.class.getClassLoader().getResourceAsStream(WAR);
                ZipInputStream zip = new ZipInputStream(war)) {
            for (ZipEntry post = zip.getNextEntry(); post != null; post = zip.getNextEntry()) {
                if (post.getName().matches(BEHOVS)) {
                    Path fil = mapp.resolve(Path.of(post.getName()).getFileName());
                    Files.copy(zip, fil);
                    filer.add(fil);
                    jar.add(fil.toUri().toURL());
                }
            }
        }
        lastare = new URLClassLoader(jar.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    /**
     * A class of the application.
     *
     * @param namn binary name
     * @return the class
     * @throws ClassNotFoundException if the application has no such class
     */
    Class<?> klass(String namn) throws ClassNotFoundException {
        return lastare.loadClass(namn);
    }

    @Override
    public void close() throws IOException {
        lastare.close();
        for (Path fil : filer) {
            Files.delete(fil);
        }
        Files.delete(mapp);
    }
}
