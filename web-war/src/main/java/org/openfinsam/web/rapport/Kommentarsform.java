package org.openfinsam.web.rapport;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.openfinsam.domain.ekonomi.Kommentarstext;
import org.openfinsam.web.ram.EjPersonnummer;

/** What the comment form asks for: the words, tidied, and which edition the writer has seen. */
public class Kommentarsform {

    @NotBlank(message = "{kommentar.text.saknas}")
    @Size(max = Kommentarstext.LANGST, message = "{kommentar.text.lang}")
    @EjPersonnummer
    private String text;

    @Min(Kommentarstjanst.INGEN)
    private int utgava;

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public int getUtgava() {
        return utgava;
    }

    public void setUtgava(int utgava) {
        this.utgava = utgava;
    }
}
