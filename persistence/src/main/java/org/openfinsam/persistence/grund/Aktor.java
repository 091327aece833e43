package org.openfinsam.persistence.grund;

/** Who writes: the application offers the signed-in account as a bean of this type; without one it is {@value #SYSTEMET}. */
@FunctionalInterface
public interface Aktor {

    /** The application itself, for example when it starts. */
    String SYSTEMET = "system";

    /** The account's name, or {@value #SYSTEMET} when nobody is signed in; never blank, at most 100 characters. */
    String namn();
}
