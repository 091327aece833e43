/**
 * OpenFinsam's concepts: what a Swedish <i>samordningsförbund</i> (Lag 2003:1210) counts, decides and reports.
 *
 * <p>Depends on {@code java.base} alone. No class reads the default locale, the default time zone or the system clock.
 */
module org.openfinsam.domain {
    exports org.openfinsam.domain.belopp;
    exports org.openfinsam.domain.ekonomi;
    exports org.openfinsam.domain.forbund;
    exports org.openfinsam.domain.insats;
    exports org.openfinsam.domain.lag;
    exports org.openfinsam.domain.rapport;
    exports org.openfinsam.domain.medel;
    exports org.openfinsam.domain.styrning;
    exports org.openfinsam.domain.tid;

    uses org.openfinsam.domain.ekonomi.Uppstallningskalla;
    uses org.openfinsam.domain.forbund.Indelningskalla;
    uses org.openfinsam.domain.lag.Regelkalla;
    uses org.openfinsam.domain.tid.Kalenderkalla;

    provides org.openfinsam.domain.forbund.Indelningskalla with
            org.openfinsam.domain.forbund.Svenskindelning;
    provides org.openfinsam.domain.lag.Regelkalla with
            org.openfinsam.domain.ekonomi.Budgetregler,
            org.openfinsam.domain.ekonomi.Ekonomiregler,
            org.openfinsam.domain.ekonomi.Prognosregler,
            org.openfinsam.domain.ekonomi.Sieregler,
            org.openfinsam.domain.forbund.Forbundsregler,
            org.openfinsam.domain.insats.Insatsregler,
            org.openfinsam.domain.lag.Avstamningsregler,
            org.openfinsam.domain.lag.Datumordning,
            org.openfinsam.domain.medel.Medelsregler,
            org.openfinsam.domain.styrning.Protokollsregler;
}
