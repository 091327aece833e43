package org.openfinsam.it.lager;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** What an object holds, field by field: two with the same id are equal, whatever else they have lost. */
final class Falt {

    private Falt() {}

    /**
     * The fields of an object, and of the objects of ours that they hold.
     *
     * @param objekt a domain object, a collection of them or a plain value
     * @return the value itself, or a map of field to value; the version is left out
     */
    static Object av(Object objekt) {
        if (objekt instanceof Collection<?> samling) {
            return samling.stream().map(Falt::av).toList();
        }
        if (objekt == null || objekt instanceof Record || objekt instanceof Enum || !arVar(objekt.getClass())) {
            return String.valueOf(objekt);
        }
        Map<String, Object> falt = new TreeMap<>();
        for (Field f : objekt.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(f.getModifiers())
                    && !f.getName().startsWith("_")
                    && !f.getName().equals("version")) {
                falt.put(f.getName(), av(varde(f, objekt)));
            }
        }
        return falt;
    }

    private static boolean arVar(Class<?> klass) {
        return klass.getName().startsWith("org.openfinsam.");
    }

    private static Object varde(Field falt, Object objekt) {
        try {
            falt.setAccessible(true);
            return falt.get(objekt);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
