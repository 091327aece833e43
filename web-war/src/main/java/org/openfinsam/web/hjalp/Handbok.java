package org.openfinsam.web.hjalp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The handbook as it lies in {@code docs/handbook}, packed with the application. Its table of contents says which page of it is
 * about which page of ours, so that each of ours can lead there; nobody writes that down twice.
 */
final class Handbok {

    /** The address of the handbook; with {@code ?sida=} and a name, of a page in it. */
    static final String VAG = "/hjalp";

    /** The name of the table of contents. */
    static final String INNEHALL = "README";

    /** Headings have ids of their own kind, so that none is that of a part of the frame. */
    private static final String RUBRIKID = "h-";

    private static final Pattern NAMN = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern RAD =
            Pattern.compile("(?m)^\\| \\[[^]]+]\\(([A-Za-z-]+)\\.md(?:#([^)]+))?\\) \\| ([^|]*) \\|");
    private static final Pattern ADRESS = Pattern.compile("`([^`]+)`");
    private static final Pattern LANK = Pattern.compile("([A-Za-z-]+)\\.md(?:#(.+))?");
    private static final List<Extension> TILLAGG = List.of(TablesExtension.create());
    private static final Parser LASARE = Parser.builder().extensions(TILLAGG).build();
    private static final HtmlRenderer SKRIVARE = HtmlRenderer.builder()
            .extensions(TILLAGG)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(sammanhang -> (AttributeProvider) Handbok::attribut)
            .build();

    /** A page of ours to the page of the handbook that is about it, with its heading. */
    private static final Map<String, String> SIDOR = sidor();

    private Handbok() {}

    /**
     * A page of the handbook.
     *
     * @param rubrik its heading, as text
     * @param html what stands under the heading
     */
    record Blad(String rubrik, String html) {}

    /**
     * Where the handbook is about a page of ours.
     *
     * @param vag the path of the page
     * @return the address within the application; that of the contents if no page of it is about it
     */
    static String adress(String vag) {
        return SIDOR.getOrDefault(vag, VAG);
    }

    /** The paths that the handbook is about. */
    static List<String> vagar() {
        return SIDOR.keySet().stream().sorted().toList();
    }

    /**
     * A page of the handbook.
     *
     * @param namn its name; empty for the contents
     * @param rot what stands before a path of ours in an address
     * @return the page; empty if the handbook has none of that name
     */
    static Optional<Blad> blad(String namn, String rot) {
        if (!namn.isEmpty() && !NAMN.matcher(namn).matches()) {
            return Optional.empty();
        }
        return text(namn.isEmpty() ? INNEHALL : namn).map(text -> blad(LASARE.parse(text), rot));
    }

    private static Blad blad(Node dokument, String rot) {
        dokument.accept(new Lankar(rot));
        Node forst = dokument.getFirstChild();
        String rubrik = "";
        if (forst instanceof Heading h && h.getLevel() == 1) {
            rubrik = ord(h);
            h.unlink();
        }
        return new Blad(rubrik, SKRIVARE.render(dokument));
    }

    /** Addresses between pages of the folder become addresses between pages of ours. */
    private static final class Lankar extends AbstractVisitor {
        private final String rot;

        private Lankar(String rot) {
            this.rot = rot;
        }

        @Override
        public void visit(Link lank) {
            Matcher fil = LANK.matcher(lank.getDestination());
            if (fil.matches()) {
                lank.setDestination(rot + adress(fil.group(1), fil.group(2)));
            } else if (lank.getDestination().startsWith("#")) {
                lank.setDestination("#" + RUBRIKID + lank.getDestination().substring(1));
            }
            visitChildren(lank);
        }
    }

    private static String adress(String namn, String rubrik) {
        return VAG + (namn.equals(INNEHALL) ? "" : "?sida=" + namn) + (rubrik == null ? "" : "#" + RUBRIKID + rubrik);
    }

    private static void attribut(Node nod, String element, Map<String, String> attribut) {
        if (nod instanceof Heading h) {
            attribut.put(
                    "id",
                    RUBRIKID
                            + ord(h).toLowerCase(Locale.ROOT)
                                    .replaceAll("[^\\p{L}\\p{N} -]", "")
                                    .replace(' ', '-'));
        } else if (nod instanceof TableBlock && element.equals("table")) {
            attribut.put("class", "of-handbok-tabell");
        }
    }

    /** The words of a node, without its marks. */
    private static String ord(Node nod) {
        StringBuilder ut = new StringBuilder();
        nod.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                ut.append(text.getLiteral());
            }

            @Override
            public void visit(Code kod) {
                ut.append(kod.getLiteral());
            }
        });
        return ut.toString();
    }

    private static Map<String, String> sidor() {
        Map<String, String> sidor = new HashMap<>();
        Matcher rad = RAD.matcher(text(INNEHALL).orElseThrow());
        while (rad.find()) {
            String hjalp = adress(rad.group(1), rad.group(2));
            ADRESS.matcher(rad.group(3)).results().forEach(vag -> sidor.putIfAbsent(vag.group(1), hjalp));
        }
        return Map.copyOf(sidor);
    }

    private static Optional<String> text(String namn) {
        try (InputStream in = Handbok.class.getResourceAsStream("handbok/" + namn + ".md")) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
