package org.openfinsam.it.grund;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of the suite: the WAR as built, and the tests of package {@code lager}, which run inside it. */
@ArquillianSuiteDeployment
public class Svit {

    /**
     * The WAR under test.
     *
     * @return the built archive with the in-container tests added
     */
    @Deployment
    public static WebArchive war() {
        return ShrinkWrap.create(ZipImporter.class, "openfinsam.war")
                .importFrom(new File(System.getProperty("openfinsam.war")))
                .as(WebArchive.class)
                .addPackage("org.openfinsam.it.lager");
    }
}
