module exempel.utvidgning {
    requires org.openfinsam.domain;

    exports exempel.utvidgning;

    opens exempel.utvidgning to
            org.openfinsam.domain;

    provides org.openfinsam.domain.ekonomi.Uppstallningskalla with
            exempel.utvidgning.Lokaler;
    provides org.openfinsam.domain.lag.Regelkalla with
            exempel.utvidgning.Kapitaltak;
    provides org.openfinsam.domain.tid.Kalenderkalla with
            exempel.utvidgning.Klamdagar;
}
