package org.openfinsam.web.insats;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.openfinsam.domain.lag.Texter;
import org.openfinsam.domain.tid.Rakenskapsar;

/** The page {@code /insats/beredning/sammanstallning}: the year's applications as the board gets them, a page each on paper. */
@Named
@RequestScoped
public class Sammanstallningssida extends Beredningsgrund {

    static final String VAG = "/insats/beredning/sammanstallning";

    private Beredningstjanst.Sammanstallning alla;

    @Override
    protected String vag() {
        return VAG;
    }

    @Override
    protected boolean las() {
        alla = beredningar().sammanstallning(id(), ar());
        return true;
    }

    @Override
    protected List<Rakenskapsar> flerAr() {
        return alla.aren();
    }

    static List<Sammanstallningsdel> delar(Beredningstjanst.Sammanstallning alla, Texter texter, Locale sprak) {
        return IntStream.range(0, alla.delar().size())
                .mapToObj(nr -> new Sammanstallningsdel(alla.delar().get(nr), nr + 1, texter, sprak))
                .toList();
    }

    public boolean isFinns() {
        return !alla.delar().isEmpty();
    }

    public String getIngress() {
        return texter().text(
                        "sammanstallning.om",
                        Map.of("antal", Integer.toString(alla.delar().size()), "ar", getAr()));
    }

    public List<Sammanstallningsdel> getDelar() {
        return delar(alla, texter(), sprak());
    }

    public String getPdf() {
        return ram().vag(Beredningsresurs.sammanstallning(id(), ar()));
    }

    public String getListlank() {
        return adress(Beredningslista.VAG);
    }
}
