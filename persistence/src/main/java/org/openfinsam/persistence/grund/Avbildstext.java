package org.openfinsam.persistence.grund;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/**
 * The image of an aggregate as lines of text, {@code place=value}, that a person can read and that can be read back exactly: what
 * the audit log says was before an edit is what the edit is taken back to.
 *
 * <p>An image is a record of texts, numbers, days, constants, lists, maps by year and the like, and of records. What is missing has
 * no line. A record of one part is written as that part, and one without anything to say as a line of its own.
 */
public final class Avbildstext {

    private static final Map<Class<?>, Function<String, ?>> ENKLA = Map.of(
            String.class, text -> text,
            Integer.class, Integer::valueOf,
            int.class, Integer::valueOf,
            Long.class, Long::valueOf,
            long.class, Long::valueOf,
            Boolean.class, Avbildstext::ja,
            boolean.class, Avbildstext::ja,
            LocalDate.class, LocalDate::parse,
            BigInteger.class, BigInteger::new,
            UUID.class, UUID::fromString);

    private final Map<Class<?>, Spegel<?, ?>> speglar = new HashMap<>();

    /** A class that is no record, written as one. */
    private record Spegel<V, R extends Record>(Class<R> post, Function<V, R> till, Function<R, V> fran) {

        Record av(Object varde) {
            @SuppressWarnings("unchecked")
            V det = (V) varde;
            return till.apply(det);
        }

        Object varde(Object post) {
            return fran.apply(this.post.cast(post));
        }
    }

    /** What stands at a place, and at the places within it. */
    private static final class Plats {

        private final Map<String, Plats> delar = new LinkedHashMap<>();
        private String text;

        Plats del(String namn) {
            return delar.get(namn);
        }
    }

    /**
     * Writes values of a class that is no record as a record.
     *
     * @param klass the class
     * @param post the record
     */
    public <V, R extends Record> Avbildstext med(
            Class<V> klass, Class<R> post, Function<V, R> till, Function<R, V> fran) {
        speglar.put(klass, new Spegel<>(post, till, fran));
        return this;
    }

    // Written

    /** The lines of an image, in the order of its parts. */
    public String skriv(Record bild) {
        List<String> rader = new ArrayList<>();
        delar(bild, "", rader);
        return String.join("\n", rader);
    }

    private void delar(Record post, String fore, List<String> rader) {
        for (RecordComponent del : post.getClass().getRecordComponents()) {
            skriv(varde(del, post), fore + del.getName(), rader);
        }
    }

    private void skriv(Object varde, String plats, List<String> rader) {
        if (varde == null) {
            return;
        }
        if (speglar.containsKey(varde.getClass())) {
            skriv(speglar.get(varde.getClass()).av(varde), plats, rader);
        } else if (varde instanceof List<?> lista) {
            for (int i = 0; i < lista.size(); i++) {
                skriv(lista.get(i), plats + "." + i, rader);
            }
        } else if (varde instanceof SortedMap<?, ?> karta) {
            karta.forEach((nyckel, ett) -> skriv(ett, plats + "." + nyckel(nyckel), rader));
        } else if (varde instanceof Record post && arEnkel(post.getClass())) {
            skriv(varde(post.getClass().getRecordComponents()[0], post), plats, rader);
        } else if (varde instanceof Record post) {
            int hittills = rader.size();
            delar(post, plats + ".", rader);
            if (rader.size() == hittills) {
                rader.add(plats + "=");
            }
        } else {
            String text =
                    varde instanceof Enum<?> ett ? ett.name() : enkelt(varde).toString();
            rader.add(plats + "="
                    + text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r"));
        }
    }

    private String nyckel(Object nyckel) {
        List<String> rader = new ArrayList<>();
        skriv(nyckel, "", rader);
        if (rader.size() != 1 || rader.get(0).indexOf('.') >= 0) {
            throw new IllegalArgumentException("No key of one word: " + nyckel);
        }
        return rader.get(0).substring(1);
    }

    private static Object enkelt(Object varde) {
        if (!ENKLA.containsKey(varde.getClass())) {
            throw new IllegalArgumentException("No part of an image: " + varde.getClass());
        }
        return varde;
    }

    // Read

    /**
     * The image that some lines are of.
     *
     * @throws IllegalArgumentException if they are of no such image: an older edition of the program wrote otherwise
     */
    public <R extends Record> R las(String text, Class<R> typ) {
        Plats allt = new Plats();
        text.lines().forEach(rad -> lagg(allt, rad));
        R bild = bild(allt, typ);
        if (!skriv(bild).equals(text)) {
            throw new IllegalArgumentException("More than is known of " + typ);
        }
        return bild;
    }

    private <R extends Record> R bild(Plats allt, Class<R> typ) {
        try {
            return typ.cast(las(allt, typ));
        } catch (DateTimeException ingenDag) {
            throw new IllegalArgumentException("Not a day of " + typ, ingenDag);
        }
    }

    private static void lagg(Plats allt, String rad) {
        int lika = rad.indexOf('=');
        if (lika < 1) {
            throw new IllegalArgumentException("Not a place and a value: " + rad);
        }
        Plats har = allt;
        for (String namn : rad.substring(0, lika).split("\\.", -1)) {
            har = har.delar.computeIfAbsent(namn, ny -> new Plats());
        }
        har.text = oskyddad(rad.substring(lika + 1));
    }

    private static String oskyddad(String text) {
        StringBuilder ut = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char tecken = text.charAt(i);
            if (tecken == '\\' && i + 1 < text.length()) {
                i++;
                tecken = switch (text.charAt(i)) {
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    default -> text.charAt(i);
                };
            }
            ut.append(tecken);
        }
        return ut.toString();
    }

    private Object las(Plats plats, Type typ) {
        if (typ instanceof ParameterizedType samling) {
            return samling(plats, samling);
        }
        if (plats == null) {
            return null;
        }
        Class<?> klass = (Class<?>) typ;
        if (speglar.containsKey(klass)) {
            Spegel<?, ?> spegel = speglar.get(klass);
            return spegel.varde(las(plats, spegel.post()));
        }
        if (klass.isRecord()) {
            return post(plats, klass);
        }
        if (plats.text == null) {
            throw new IllegalArgumentException("Nothing of " + klass);
        }
        if (klass.isEnum()) {
            return Arrays.stream(klass.getEnumConstants())
                    .filter(ett -> ((Enum<?>) ett).name().equals(plats.text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Not of " + klass + ": " + plats.text));
        }
        if (!ENKLA.containsKey(klass)) {
            throw new IllegalArgumentException("No part of an image: " + klass);
        }
        return ENKLA.get(klass).apply(plats.text);
    }

    private Object samling(Plats plats, ParameterizedType typ) {
        Type[] av = typ.getActualTypeArguments();
        Map<String, Plats> delar = plats == null ? Map.of() : plats.delar;
        if (typ.getRawType() == List.class) {
            List<Object> lista = new ArrayList<>();
            for (int i = 0; i < delar.size(); i++) {
                lista.add(las(delar.get(Integer.toString(i)), av[0]));
            }
            return Collections.unmodifiableList(lista);
        }
        if (typ.getRawType() != SortedMap.class) {
            throw new IllegalArgumentException("No part of an image: " + typ);
        }
        SortedMap<Object, Object> karta = new TreeMap<>();
        delar.forEach((nyckel, ett) -> {
            Plats ensam = new Plats();
            ensam.text = nyckel;
            karta.put(las(ensam, av[0]), las(ett, av[1]));
        });
        return karta;
    }

    private Object post(Plats plats, Class<?> klass) {
        RecordComponent[] delar = klass.getRecordComponents();
        Object[] varden = Arrays.stream(delar)
                .map(del -> las(arEnkel(klass) ? plats : plats.del(del.getName()), del.getGenericType()))
                .toArray();
        try {
            return klass.getDeclaredConstructor(
                            Arrays.stream(delar).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(varden);
        } catch (InvocationTargetException nekad) {
            throw new IllegalArgumentException("Not a " + klass, nekad.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean arEnkel(Class<?> post) {
        return post.getRecordComponents().length == 1;
    }

    private static Boolean ja(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("Neither true nor false: " + text);
        };
    }

    private static Object varde(RecordComponent del, Record post) {
        try {
            return del.getAccessor().invoke(post);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
