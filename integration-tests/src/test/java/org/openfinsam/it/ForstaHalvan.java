package org.openfinsam.it;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The walks through all pages, and what waits for servers that are killed: about half of the time. */
@Suite
@SelectPackages({ForstaHalvan.RAM, ForstaHalvan.EKONOMI})
@IncludeClassNamePatterns(".*IT")
class ForstaHalvan {

    static final String RAM = "org.openfinsam.it.ram";
    static final String EKONOMI = "org.openfinsam.it.ekonomi";
}
