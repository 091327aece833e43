/** Somebody else's module, which splits money and has a rule of its own. */
module org.example.delning {
    requires org.openfinsam.domain;

    provides org.openfinsam.domain.lag.Regelkalla with
            org.example.delning.Buffertregel;

    opens org.example.delning to
            org.openfinsam.domain;
}
