package org.openfinsam.web.ekonomi;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.openfinsam.web.ram.BeloppText;

/** What the form of the limit asks for. */
public class Gransform {

    @NotBlank(message = "{grans.belopp.saknas}")
    @BeloppText
    private String belopp;

    @NotNull(message = "{grans.fran.saknas}")
    private LocalDate fran;

    /** The limits that the writer has seen. */
    private String sedda;

    public String getBelopp() {
        return belopp;
    }

    public void setBelopp(String belopp) {
        this.belopp = belopp;
    }

    public LocalDate getFran() {
        return fran;
    }

    public void setFran(LocalDate fran) {
        this.fran = fran;
    }

    public String getSedda() {
        return sedda;
    }

    public void setSedda(String sedda) {
        this.sedda = sedda;
    }
}
