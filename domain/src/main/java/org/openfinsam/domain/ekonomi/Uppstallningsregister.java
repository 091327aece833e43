package org.openfinsam.domain.ekonomi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openfinsam.domain.ekonomi.Uppstallningsregel.Kolumn;
import org.openfinsam.domain.ekonomi.Uppstallningsregel.Rad;
import org.openfinsam.domain.ekonomi.Uppstallningsregel.Term;
import org.openfinsam.domain.lag.Texter;

/**
 * The names and rules of this library, and after them those of every source, in the order of the sources' class names.
 *
 * <p>A name, a sum and a term of a sum have one owner. Not changed once it is made, and then thread-safe.
 */
final class Uppstallningsregister {

    /** Read the first time somebody asks. */
    private static final class Samlat {
        private static final Uppstallningsregister REGISTER =
                av(ServiceLoader.load(Uppstallningskalla.class, Uppstallningskalla.class.getClassLoader()));
    }

    private static final String BIBLIOTEKET = "this library";
    private static final Locale SVENSKA = Locale.forLanguageTag("sv");
    private static final Pattern EGET_NAMN = Pattern.compile("(avsnitt|summa|kolumn)\\..+|rad\\..*/.+");
    private static final Pattern OPERATOR = Pattern.compile("[+-]");

    /** Who said it first, by what was said. */
    private final Map<String, String> agare = new HashMap<>();

    private final Map<String, Uppstallningskalla> kallaPerNamn = new HashMap<>();
    private final List<Uppstallningsregel> regler = new ArrayList<>(Uppstallning.REGLER);

    private Uppstallningsregister() {
        bibliotekets(SVENSKA).nycklar().forEach(nyckel -> taUpp(nyckel, BIBLIOTEKET));
        for (Uppstallningsregel regel : Uppstallning.REGLER) {
            taUpp(sak(regel), BIBLIOTEKET);
            if (regel instanceof Rad rad) {
                OPERATOR.splitAsStream(rad.termer())
                        .map(avsnitt -> new Term(rad.slag(), rad.summa(), true, avsnitt))
                        .forEach(term -> taUpp(sak(term), BIBLIOTEKET));
            }
        }
    }

    static Uppstallningsregister samlat() {
        return Samlat.REGISTER;
    }

    /** The register with some sources; what it refuses is said by {@link Uppstallning#of(Rakningsslag, Locale, Iterable)}. */
    static Uppstallningsregister av(Iterable<? extends Uppstallningskalla> kallor) {
        Uppstallningsregister register = new Uppstallningsregister();
        StreamSupport.stream(kallor.spliterator(), false)
                .sorted(Comparator.comparing(Uppstallningsregister::vem))
                .forEach(register::laggTill);
        return register;
    }

    private void laggTill(Uppstallningskalla kalla) {
        Set<String> nycklar = kalla.texter(SVENSKA).nycklar();
        if (!nycklar.equals(kalla.texter(Locale.ENGLISH).nycklar())) {
            throw new IllegalArgumentException(vem(kalla) + " has other names in Swedish than in English");
        }
        for (String nyckel : nycklar) {
            if (!EGET_NAMN.matcher(nyckel).matches()) {
                throw new IllegalArgumentException(vem(kalla) + " names what is no line: '" + nyckel + "'");
            }
            taUpp(nyckel, vem(kalla));
            kallaPerNamn.put(nyckel, kalla);
        }
        for (Uppstallningsregel regel : kalla.regler()) {
            if (regel instanceof Term term && !BIBLIOTEKET.equals(agare.get(radsak(term)))) {
                throw new IllegalArgumentException(
                        vem(kalla) + " has a term of what is no sum of this library: " + term);
            }
            taUpp(sak(regel), vem(kalla));
            regler.add(regel);
        }
    }

    private static String vem(Uppstallningskalla kalla) {
        return kalla.getClass().getName();
    }

    private void taUpp(String sak, String vem) {
        String annan = agare.putIfAbsent(sak, vem);
        if (annan != null) {
            throw new IllegalArgumentException(sak + " stands both in " + annan + " and in " + vem);
        }
    }

    private static String sak(Uppstallningsregel regel) {
        if (regel instanceof Term term) {
            return term.avsnitt() + " as a term of " + radsak(term);
        }
        return regel instanceof Kolumn ? "the column " + regel.summa() + " of " + regel.slag() : radsak(regel);
    }

    private static String radsak(Uppstallningsregel regel) {
        return "the row " + regel.summa() + " of " + regel.slag();
    }

    private static Texter bibliotekets(Locale sprak) {
        return Texter.of(Uppstallning.class, "uppstallning", sprak);
    }

    /** The name of a key, this library's or a source's. */
    Optional<String> namn(String nyckel, Locale sprak) {
        return bibliotekets(sprak)
                .finn(nyckel)
                .or(() -> Optional.ofNullable(kallaPerNamn.get(nyckel))
                        .flatMap(kalla -> kalla.texter(sprak).finn(nyckel)));
    }

    /** The columns that are sums: {@code avvikelse=utfall-budget}. */
    Stream<String> kolumnregler(Rakningsslag slag) {
        return av(slag, Kolumn.class).map(regel -> regel.summa() + "=" + regel.termer());
    }

    /** The rows that are sums, each with the own sections among those given. */
    Stream<String> radregler(Rakningsslag slag, Set<String> avsnitt) {
        return av(slag, Rad.class)
                .map(regel -> termer(slag, regel.summa())
                        .filter(term -> avsnitt.contains(term.avsnitt()))
                        .map(term -> (term.plus() ? "+" : "-") + term.avsnitt())
                        .reduce(regel.summa() + "=" + regel.termer(), String::concat));
    }

    /** The own sections of a sum. */
    Stream<Term> termer(Rakningsslag slag, String summa) {
        return av(slag, Term.class).filter(term -> term.summa().equals(summa));
    }

    private <T extends Uppstallningsregel> Stream<T> av(Rakningsslag slag, Class<T> typ) {
        return regler.stream()
                .filter(regel -> regel.slag() == slag)
                .filter(typ::isInstance)
                .map(typ::cast);
    }
}
