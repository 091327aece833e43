package exempel.utvidgning;

import static org.openfinsam.domain.ekonomi.Rakningsslag.RESULTAT;

import java.util.List;
import org.openfinsam.domain.ekonomi.Uppstallningskalla;
import org.openfinsam.domain.ekonomi.Uppstallningsregel;

/** The accounts have a section of their own, {@code lokaler}, which is a part of the cost. */
public final class Lokaler implements Uppstallningskalla {

    @Override
    public List<Uppstallningsregel> regler() {
        return List.of(
                Uppstallningsregel.plus(RESULTAT, "RÖRELSENS KOSTNADER", "lokaler"),
                Uppstallningsregel.minus(RESULTAT, "RÖRELSERESULTAT", "lokaler"),
                Uppstallningsregel.rad(RESULTAT, "FASTA KOSTNADER", "personal+lokaler"));
    }
}
