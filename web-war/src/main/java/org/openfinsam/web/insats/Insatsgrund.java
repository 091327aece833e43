package org.openfinsam.web.insats;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.openfinsam.domain.insats.InsatsId;
import org.openfinsam.web.medel.Medelgrund;
import org.openfinsam.web.ram.Formularbild;

/**
 * What the forms of an <i>insats</i> do alike: one form a page, whose fields are texts by name and whose rows grow as they are
 * asked for, without anything being saved.
 */
abstract class Insatsgrund extends Medelgrund {

    /** So many empty rows are asked for at a time. */
    private static final int FLER = 3;

    private Skrivet skickat;

    /** What is stored, as the fields of the form. */
    protected abstract Skrivet lagradForm();

    /** The fields under their labels, to be compared after a collision. */
    protected abstract Formularbild bild(Skrivet form);

    /** Keeps what the form says. */
    protected abstract void spara(Skrivet form) throws IOException;

    @Override
    protected String beskedsrum() {
        return "insats.besked.";
    }

    @Override
    protected String krocknyckel() {
        return "insats.samtidigt";
    }

    @Override
    protected void posta() throws IOException {
        skickat = new Skrivet(begaran().getParameterMap());
        if (falt("gor").equals("spara")) {
            spara(skickat);
        }
    }

    /** Tells what could not be read; true if there was anything. */
    protected boolean klagar(Skrivet form) {
        form.fel().forEach(this::saga);
        return harFel();
    }

    /** Keeps something, and goes on to the page of the <i>insats</i>, which then tells of it. */
    protected void sparat(String besked, InsatsId insats, BooleanSupplier andring) throws IOException {
        gor(besked, insatslank(insats), andring);
    }

    protected Optional<InsatsId> insatsId() {
        return Kataloginsatssida.id(falt("id"));
    }

    protected String insatslank(InsatsId insats) {
        return ram().vag(Insatssida.VAG) + "?forbund=" + id() + "&id=" + insats;
    }

    /** What makes pictures of the forms. */
    protected Insatsbilder bilder() {
        return new Insatsbilder(sprak());
    }

    @Override
    protected Formularbild skrivet() {
        return bild(skickat);
    }

    @Override
    protected Formularbild lagrat() {
        return bild(lagradForm());
    }

    /** What the fields hold. */
    protected Skrivet form() {
        if (skickat == null) {
            skickat = lagradForm();
        }
        return skickat;
    }

    /** The texts of the fields by name. */
    public Map<String, String> getV() {
        return form().falt();
    }

    /** The numbers of the rows of a group: those that are filled in and one more, or some more where more are asked for. */
    public List<Integer> rader(String grupp) {
        int fler = falt("gor").equals("fler-" + grupp) ? FLER : 1;
        return IntStream.range(0, form().antalRader(grupp) + fler).boxed().toList();
    }

    public String getListlank() {
        return ram().vag(Insatserssida.VAG) + "?forbund=" + id();
    }
}
