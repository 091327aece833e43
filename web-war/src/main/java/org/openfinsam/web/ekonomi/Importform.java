package org.openfinsam.web.ekonomi;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.openfinsam.domain.ekonomi.Rakningsslag;

/** What the import form asks for, besides the file. */
public class Importform {

    /** The first year of the act, and the last of the calendar. */
    private static final int FORSTA_AR = 2004;

    private static final int SISTA_AR = 2100;

    @NotNull
    private String forbund;

    @NotNull
    private Rakningsslag slag = Rakningsslag.RESULTAT;

    @NotNull
    @Min(value = FORSTA_AR, message = "{ar.orimligt}")
    @Max(value = SISTA_AR, message = "{ar.orimligt}")
    private Integer ar;

    public String getForbund() {
        return forbund;
    }

    public void setForbund(String forbund) {
        this.forbund = forbund;
    }

    public Rakningsslag getSlag() {
        return slag;
    }

    public void setSlag(Rakningsslag slag) {
        this.slag = slag;
    }

    public Integer getAr() {
        return ar;
    }

    public void setAr(Integer ar) {
        this.ar = ar;
    }
}
