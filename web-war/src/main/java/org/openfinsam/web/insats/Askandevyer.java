package org.openfinsam.web.insats;

import java.util.List;

/** What the pages of an application draw. */
public final class Askandevyer {

    private Askandevyer() {}

    /**
     * A field of the form.
     *
     * @param namn its name and id
     * @param varde what it holds
     * @param etikett its label
     * @param fel what is wrong; empty for nothing
     */
    public record Falt(String namn, String varde, String etikett, String fel) {

        /** Whether it is wrong. */
        public boolean felaktigt() {
            return !fel.isEmpty();
        }
    }

    /**
     * A choice of a field.
     *
     * @param varde what is sent
     * @param namn what the reader sees
     * @param vald whether it is chosen
     */
    public record Alternativ(String varde, String namn, boolean vald) {}

    /**
     * A party of the form.
     *
     * @param id beginning of the names of its fields
     * @param namn its name
     * @param med whether it takes part
     * @param ordinarie its ordinary duty
     * @param utover what is beyond
     */
    public record Partvy(String id, String namn, boolean med, String ordinarie, String utover) {

        /** Whether something is missing of a party that takes part. */
        public boolean halv() {
            return med && (ordinarie.isEmpty() || utover.isEmpty());
        }
    }

    /**
     * A share of the form that the text of the application states.
     *
     * @param rubrik which one
     * @param ar the field of the year
     * @param aren the choices of it
     * @param slag name of the field of the kind of rows
     * @param slagen the choices of it
     * @param vem whose share
     * @param procent how large
     */
    public record Andelsvy(
            String rubrik,
            Falt ar,
            List<Alternativ> aren,
            String slag,
            List<Alternativ> slagen,
            Falt vem,
            Falt procent) {}

    /**
     * A payer of a row of the form.
     *
     * @param id beginning of the names of its fields
     * @param vem who pays
     * @param hur the choices of how
     * @param lofte the choices of how far it is promised
     * @param dag since when
     * @param belopp a field a year
     * @param atertagen whether the promise is withdrawn
     */
    public record Betalare(
            String id,
            Falt vem,
            List<Alternativ> hur,
            List<Alternativ> lofte,
            Falt dag,
            List<Falt> belopp,
            boolean atertagen) {}

    /**
     * A row of costs of the form.
     *
     * @param id beginning of the names of its fields
     * @param nr its number; empty for a new one
     * @param rubrik what it is called
     * @param del the part of the work
     * @param slag the choices of kind
     * @param resurs the post or the thing
     * @param omfattning share of full time, per cent
     * @param paslag overhead, per cent
     * @param kostnad a field a year
     * @param betalare who pays, and one more
     * @param rest what is left to pay a year, as it is shown
     * @param fynd what is wrong with the row
     * @param rod whether a promise to it is withdrawn
     */
    public record Radvy(
            String id,
            String nr,
            String rubrik,
            Falt del,
            List<Alternativ> slag,
            Falt resurs,
            Falt omfattning,
            Falt paslag,
            List<Falt> kostnad,
            List<Betalare> betalare,
            List<Rest> rest,
            List<String> fynd,
            boolean rod) {}

    /**
     * What is left to pay of a row in a year.
     *
     * @param ar the year
     * @param belopp how much, in kronor
     * @param mark what it means: {@code ok}, {@code obetalt}, {@code over}, or empty where nothing is written
     */
    public record Rest(String ar, String belopp, String mark) {}

    /**
     * A question with its answer.
     *
     * @param id name and id of its field
     * @param rubrik the question
     * @param obligatorisk whether it has to be answered
     * @param svar the answer; empty for none
     * @param fel what is wrong; empty for nothing
     */
    public record Fragvy(String id, String rubrik, boolean obligatorisk, String svar, String fel) {}

    /**
     * A file.
     *
     * @param namn its name
     * @param storlek its size in words
     * @param lank where it is fetched; empty if its content is not kept
     */
    public record Filvy(String namn, String storlek, String lank) {}

    /**
     * A promise.
     *
     * @param rad number and name of the row
     * @param ar the year
     * @param vem who pays
     * @param hur how
     * @param belopp how much
     * @param lofte how far it is promised, and since when
     * @param atertaget whether it is withdrawn
     * @param radnr the number of the row
     */
    public record Loftesvy(
            String rad, String ar, String vem, String hur, String belopp, String lofte, boolean atertaget, int radnr) {}

    /**
     * Something that was said.
     *
     * @param text the words
     * @param om who said it, and when
     */
    public record Kommentarsvy(String text, String om) {}

    /**
     * A version.
     *
     * @param namn what it is called
     * @param lank where it is read
     * @param jamfor where it is compared with what the application says now; empty for what it says now
     * @param vald whether it is the one shown
     */
    public record Version(String namn, String lank, String jamfor, boolean vald) {}
}
