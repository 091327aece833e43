package org.openfinsam.web.ram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the fields of a form hold, each under its label. A page takes one picture of what is stored and one of what was
 * typed, and after a collision shows where they differ: the writer reads both and chooses.
 */
public final class Formularbild {

    private final Map<String, List<String>> falten = new LinkedHashMap<>();

    /** A picture without fields. */
    public Formularbild() {}

    /** A picture that begins as another one, which stays as it is. */
    public Formularbild(Formularbild annan) {
        annan.falten.forEach((etikett, texter) -> falten.put(etikett, new ArrayList<>(texter)));
    }

    /**
     * Notes a field.
     *
     * @param etikett its label, in the reader's language; one that comes again gathers its texts
     * @param text what it holds; null for nothing. Space around it and the kind of line break do not count: a browser
     *     sends other ones than are stored
     */
    public Formularbild med(String etikett, String text) {
        falten.computeIfAbsent(etikett, ny -> new ArrayList<>())
                .add(text == null ? "" : text.replaceAll("\\R", "\n").strip());
        return this;
    }

    /**
     * The fields that differ, in the order of the form; those that only the stored one has come last.
     *
     * @param lagrad the picture of what is stored; one without fields means that nothing is, so that nothing is compared
     */
    public List<Jamforelse> mot(Formularbild lagrad) {
        if (lagrad.falten.isEmpty()) {
            return List.of();
        }
        Set<String> alla = new LinkedHashSet<>(falten.keySet());
        alla.addAll(lagrad.falten.keySet());
        return alla.stream()
                .map(etikett -> new Jamforelse(etikett, lagrad.text(etikett), text(etikett)))
                .filter(Jamforelse::skiljer)
                .toList();
    }

    private String text(String etikett) {
        return String.join("\n", falten.getOrDefault(etikett, List.of()));
    }
}
