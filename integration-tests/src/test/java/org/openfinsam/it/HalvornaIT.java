package org.openfinsam.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;
import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.SelectPackages;

/** What one half leaves out, the other runs. */
class HalvornaIT {

    @Test
    void noPackageFallsBetweenTheHalves() {
        assertArrayEquals(
                ForstaHalvan.class.getAnnotation(SelectPackages.class).value(),
                AndraHalvan.class.getAnnotation(ExcludePackages.class).value());
    }
}
