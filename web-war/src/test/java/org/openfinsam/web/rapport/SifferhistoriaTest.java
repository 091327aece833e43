package org.openfinsam.web.rapport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.belopp.Tabell;
import org.openfinsam.domain.ekonomi.Kontodel;
import org.openfinsam.domain.ekonomi.Kontonummer;
import org.openfinsam.domain.ekonomi.Koppling;
import org.openfinsam.persistence.ekonomi.BokforingRepository.Filhandelse;
import org.openfinsam.persistence.ekonomi.Revisionsrad;

class SifferhistoriaTest {

    private static final Locale SV = Locale.forLanguageTag("sv");
    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final String ANNAN = "fedcba9876543210".repeat(4);
    private static final Kontodel HYRA =
            new Kontodel(new Kontonummer("5010"), "Hyra", List.of(), Map.of("utfall", Belopp.kronor(1)));

    private static Revisionsrad rad(int dag, String aktor, String fore, String efter) {
        return new Revisionsrad(Instant.parse("2020-07-0" + dag + "T10:00:00Z"), aktor, fore, efter, false);
    }

    private static Filhandelse fil(int dag, String hash, String lage) {
        return new Filhandelse("bok.se", hash, rad(dag, "ekonom", "", "provet bok.se " + hash + " " + lage + " 2020"));
    }

    private static String koppling(String konto, String avsnitt, String rad) {
        return Koppling.av(new Kontonummer(konto), new Kontonummer(konto), null, avsnitt, rad)
                .toString();
    }

    private static List<String> handelser(Sifferhistoria historia) {
        return historia.handelser(SV).stream()
                .map(h -> h.nar().toString().substring(8, 10) + " " + h.vem() + ": " + h.vad() + " – " + h.varfor())
                .toList();
    }

    @Test
    void filerKopplingarOchKommentarerIOrdning() {
        Sifferhistoria historia = new Sifferhistoria(
                List.of(
                        fil(1, HASH, "MOTTAGEN"),
                        fil(1, HASH, "LASER"),
                        fil(2, HASH, "GALLER"),
                        fil(2, ANNAN, "MOTTAGEN"),
                        fil(2, ANNAN, "BORTVALD")),
                List.of(
                        rad(
                                4,
                                "chef",
                                koppling("5010", "ovrigt", "Hyra"),
                                koppling("5010", "ovrigt", "Lokaler") + "\n" + koppling("6010", "ovrigt", "Annat")),
                        rad(3, "ekonom", "", koppling("5010", "ovrigt", "Hyra"))),
                List.of(),
                Optional.empty(),
                List.of(rad(
                        5, "ekonom", "", "rakning=1\nborttagen=nej\navvikelse=-\ntext=Dyrare hyra.\nPå två rader.")),
                "ovrigt/Lokaler",
                List.of(HYRA));

        assertEquals(
                List.of(
                        "05 ekonom: Kommentar – Dyrare hyra.\nPå två rader.",
                        "04 chef: Konton kopplade – 5010 → Övriga kostnader, Lokaler",
                        "04 chef: Koppling borttagen – 5010 → Övriga kostnader, Hyra",
                        "03 ekonom: Konton kopplade – 5010 → Övriga kostnader, Hyra",
                        "02 ekonom: Filen gäller som huvudbok – bok.se, kontrollsumma (SHA-256) 0123456789ab…",
                        "01 ekonom: Fil inläst – bok.se, kontrollsumma (SHA-256) 0123456789ab…"),
                handelser(historia));
        Tabell tabell = historia.tabell(SV);
        assertEquals(6, tabell.rader().size());
        assertEquals("Kommentar", tabell.rader().get(0).namn());
    }

    @Test
    void budgetensRadArDenMedRadensNamn() {
        String fore =
                "budget=1\nrader:\nKANSLI/Hyra [1.00, -, -] BESLUTAD \nKANSLI/Resor [1.00, -, -] BESLUTAD \nsamrad:\n";
        String efter = fore.replace("Hyra [1.00", "Hyra [2.00").replace("Resor [1.00", "Resor [3.00");
        Sifferhistoria historia = new Sifferhistoria(
                List.of(),
                List.of(),
                List.of(rad(1, "ekonom", fore, efter)),
                Optional.empty(),
                List.of(),
                "ovrigt/hyra",
                List.of());

        assertEquals(
                List.of(
                        "01 ekonom: Budgetrad ändrad till – KANSLI/Hyra [2.00, -, -] BESLUTAD ",
                        "01 ekonom: Budgetrad ändrad från – KANSLI/Hyra [1.00, -, -] BESLUTAD "),
                handelser(historia));
    }
}
