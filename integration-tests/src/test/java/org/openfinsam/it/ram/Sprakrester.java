package org.openfinsam.it.ram;

import com.microsoft.playwright.Page;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Words of one language on a page of the other: every text of the built WAR is known in both, or in one. */
final class Sprakrester {

    /** So many letters in a row are no accident inside another text. */
    private static final int EGET = 13;

    /** With this every association's name begins, in any language. */
    private static final String NAMNETS_BORJAN = "Samordningsförbundet";

    private static final Pattern PLATS = Pattern.compile("\\{\\w+}");

    /** What a reader sees, hears or has read out, but not where the page says that it is in another language, a name, or code. */
    private static final String TEXTER = """
            () => {
              const texter = [];
              const annat = 'script,style,pre,code,textarea,[lang]:not(html),[translate=no]';
              const vandrare = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
              while (vandrare.nextNode()) {
                if (!vandrare.currentNode.parentElement.closest(annat)) texter.push(vandrare.currentNode.data);
              }
              for (const namn of ['title', 'aria-label', 'placeholder', 'alt', 'data-vantar', 'data-avbrott', 'data-kopierat']) {
                document.querySelectorAll(`[${namn}]`).forEach(e => e.closest(annat) || texter.push(e.getAttribute(namn)));
              }
              // The rows of a statement have the names that their source gave them, whatever the language of the page.
              const kallans = [...document.querySelectorAll('th[scope=row]')].map(rad => rad.innerText.trim()).filter(namn => namn);
              return texter
                  .map(text => kallans.reduce((kvar, namn) => kvar.replace(namn, ''), text).replace(/\\s+/g, ' ').trim())
                  .filter(text => text);
            }""";

    private static final Map<String, Properties> FILER = filer();

    private Sprakrester() {}

    /**
     * What is left of one language on a page of the other.
     *
     * @param sida an open page
     * @param sidans the language of the page
     * @param annat the language that must not be there
     * @return each text once; empty if nothing is left
     */
    @SuppressWarnings("unchecked")
    static List<String> pa(Page sida, String sidans, String annat) {
        List<String> fel = new ArrayList<>();
        if (!sidans.equals(sida.locator("html").getAttribute("lang"))) {
            fel.add("lang is not " + sidans);
        }
        List<Pattern> monster = monster(sidans, annat);
        for (String text : new HashSet<>((List<String>) sida.evaluate(TEXTER))) {
            monster.stream()
                    .filter(m -> m.matcher(text).find())
                    .findFirst()
                    .ifPresent(m -> fel.add("'" + text + "' is " + annat + ": " + m));
        }
        return fel;
    }

    /** A long text wherever it stands, a short one alone; none that the other language has too. */
    private static List<Pattern> monster(String sidans, String annat) {
        Set<String> delade = texter(sidans).collect(Collectors.toSet());
        return texter(annat)
                .filter(text -> !delade.contains(text))
                .map(Sprakrester::monster)
                .filter(m -> !m.isEmpty())
                .distinct()
                .map(Pattern::compile)
                .toList();
    }

    private static String monster(String text) {
        List<String> delar =
                Stream.of(PLATS.split(text)).filter(del -> !del.isBlank()).toList();
        if (delar.stream().noneMatch(del -> del.matches("(?s).*\\p{L}{3}.*"))) {
            return "";
        }
        String uttryck = delar.stream().map(del -> Pattern.quote(del.strip())).collect(Collectors.joining(".*"));
        int langd = delar.stream().mapToInt(String::length).sum();
        return langd < EGET ? "^" + uttryck + "$" : uttryck;
    }

    private static Stream<String> texter(String sprak) {
        return FILER.entrySet().stream()
                .filter(fil -> fil.getKey().endsWith("_" + sprak + ".properties"))
                .flatMap(fil -> fil.getValue().values().stream())
                .map(text -> text.toString()
                        .replace("\u00ad", "")
                        .replaceAll("\\s+", " ")
                        .strip())
                .filter(text -> !text.contains("?") && !text.equals(NAMNETS_BORJAN))
                .filter(text -> !text.isEmpty());
    }

    private static Map<String, Properties> filer() {
        Map<String, Properties> filer = new HashMap<>();
        try (ZipInputStream war = new ZipInputStream(
                java.nio.file.Files.newInputStream(new File(System.getProperty("openfinsam.war")).toPath()))) {
            las(war, filer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return filer;
    }

    private static void las(ZipInputStream zip, Map<String, Properties> filer) throws IOException {
        for (ZipEntry fil = zip.getNextEntry(); fil != null; fil = zip.getNextEntry()) {
            if (fil.getName().matches(".*/openfinsam-[^/]*\\.jar")) {
                las(new ZipInputStream(zip), filer);
            } else if (fil.getName().matches(".*_(sv|en)\\.properties")) {
                Properties texter = new Properties();
                texter.load(new InputStreamReader(zip, StandardCharsets.UTF_8));
                filer.put(fil.getName(), texter);
            }
        }
    }
}
