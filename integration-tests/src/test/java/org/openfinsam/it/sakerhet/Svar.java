package org.openfinsam.it.sakerhet;

/** What a request was met with, as far as access is concerned. */
enum Svar {
    /** Let in; whether the request was a good one is another matter. */
    INSLAPPT,
    /** Sent to the login. */
    TILL_INLOGGNING,
    /** 401. */
    OKAND,
    /** 404, as if there were nothing there. */
    FINNS_INTE,
    /** Something that says neither yes nor no. */
    ANNAT;

    static Svar av(int status, String plats) {
        if (status == 404) {
            return FINNS_INTE;
        }
        if (status == 401) {
            return OKAND;
        }
        if (status >= 300 && status < 400) {
            return plats.contains("/logga-in") ? TILL_INLOGGNING : ANNAT;
        }
        return status == 200 || status == 400 || status == 415 || status == 422 ? INSLAPPT : ANNAT;
    }
}
