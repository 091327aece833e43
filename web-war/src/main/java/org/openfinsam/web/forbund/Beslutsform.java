package org.openfinsam.web.forbund;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.openfinsam.domain.forbund.BeslutRef;
import org.openfinsam.web.ram.DatumText;
import org.openfinsam.web.ram.EjPersonnummer;

/** The part of a form that cites a decision: who, when, which paragraph. All empty means none. */
public class Beslutsform {

    @Size(max = BeslutRef.LANGST, message = "{forbund.langt}")
    @EjPersonnummer
    private String organ;

    @DatumText(tidigast = Registersida.TIDIGAST, senast = Registersida.SENAST)
    private String dag;

    @Pattern(regexp = "\\s*(§\\s*)?([1-9][0-9]{0,5}( [a-z])?)?\\s*", message = "{forbund.paragraf.fel}")
    private String paragraf;

    static Beslutsform av(Optional<BeslutRef> beslut) {
        Beslutsform form = new Beslutsform();
        beslut.ifPresent(b -> {
            form.organ = b.organ();
            form.dag = b.datum().toString();
            form.paragraf = b.paragraf();
        });
        return form;
    }

    /** Whether there is no decision, or a whole one. */
    boolean arHelt() {
        return arTomt(organ) == arTomt(dag) && (arTomt(paragraf) || !arTomt(organ));
    }

    /** The decision; empty for none. */
    Optional<BeslutRef> las() {
        if (arTomt(organ) || arTomt(dag)) {
            return Optional.empty();
        }
        String nummer = arTomt(paragraf) ? null : paragraf.replace("§", "").strip();
        return Optional.of(
                new BeslutRef(organ, LocalDate.parse(dag), nummer == null || nummer.isEmpty() ? null : nummer));
    }

    /** The decision as it is cited; empty for none. */
    String text() {
        return las().map(BeslutRef::toString).orElse("");
    }

    private static boolean arTomt(String text) {
        return text == null || text.isBlank();
    }

    public String getOrgan() {
        return organ;
    }

    public void setOrgan(String organ) {
        this.organ = organ;
    }

    public String getDag() {
        return dag;
    }

    public void setDag(String dag) {
        this.dag = dag;
    }

    public String getParagraf() {
        return paragraf;
    }

    public void setParagraf(String paragraf) {
        this.paragraf = paragraf;
    }
}
