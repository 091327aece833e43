package org.openfinsam.web.rakna;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import org.openfinsam.domain.belopp.Belopp;
import org.openfinsam.domain.lag.Uppgift;

/** Kronor as a number: whole, or with two decimals. */
final class Jsonpengar {

    private Jsonpengar() {}

    static JsonNumber av(Belopp belopp) {
        return Json.createValue(new Uppgift.Pengar(belopp).varde());
    }
}
