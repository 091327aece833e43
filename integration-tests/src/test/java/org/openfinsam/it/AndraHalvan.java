package org.openfinsam.it;

import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All that is not in the first half: a new package is run without being named. */
@Suite
@SelectPackages("org.openfinsam.it")
@ExcludePackages({ForstaHalvan.RAM, ForstaHalvan.EKONOMI})
@IncludeClassNamePatterns(".*IT")
class AndraHalvan {}
