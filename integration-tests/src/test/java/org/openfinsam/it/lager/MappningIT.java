package org.openfinsam.it.lager;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openfinsam.domain.ekonomi.Avvikelsekommentar;
import org.openfinsam.domain.ekonomi.Budget;
import org.openfinsam.domain.ekonomi.Kommentarsgranser;
import org.openfinsam.domain.ekonomi.Korridor;
import org.openfinsam.domain.ekonomi.Prognosomgang;
import org.openfinsam.domain.ekonomi.Prognosutfall;
import org.openfinsam.domain.ekonomi.Rakning;
import org.openfinsam.domain.forbund.Forbund;
import org.openfinsam.domain.forbund.Forbundsordning;
import org.openfinsam.domain.forbund.Ombildning;
import org.openfinsam.domain.forbund.Ombildningsplan;
import org.openfinsam.domain.medel.Bidragsar;
import org.openfinsam.domain.rapport.Fyndmotiv;
import org.openfinsam.persistence.ekonomi.Huvudboksfil;
import org.openfinsam.persistence.ekonomi.Kopplingsfil;
import org.openfinsam.persistence.insats.Askandeblad;
import org.openfinsam.persistence.insats.Askandesamtal;
import org.openfinsam.persistence.insats.Avtalsblad;
import org.openfinsam.persistence.insats.Beredningsblad;
import org.openfinsam.persistence.insats.Beslutsblad;
import org.openfinsam.persistence.insats.Halvarsblad;
import org.openfinsam.persistence.insats.Implementeringsblad;
import org.openfinsam.persistence.insats.Insatsblad;
import org.openfinsam.persistence.insats.Malgruppsblad;
import org.openfinsam.persistence.insats.Planblad;
import org.openfinsam.persistence.insats.Utlysningsblad;
import org.openfinsam.persistence.medel.Befolkningsfil;
import org.openfinsam.persistence.medel.Kapitalar;
import org.openfinsam.persistence.medel.Modelltabell;
import org.openfinsam.persistence.medel.Trappa;
import org.openfinsam.persistence.sakerhet.Anvandare;

@ExtendWith(ArquillianExtension.class)
class MappningIT {

    @Inject
    private EntityManager em;

    @Test
    void everyMappedAggregateHasItsRoundTrip() {
        assertEquals(
                Set.of(
                        Forbund.class,
                        Forbundsordning.class,
                        Ombildning.class,
                        Ombildningsplan.class,
                        Rakning.class,
                        Avvikelsekommentar.class,
                        Kommentarsgranser.class,
                        Bidragsar.class,
                        Kapitalar.class,
                        Trappa.class,
                        Modelltabell.class,
                        Befolkningsfil.class,
                        Budget.class,
                        Korridor.class,
                        Prognosomgang.class,
                        Prognosutfall.class,
                        Huvudboksfil.class,
                        Kopplingsfil.class,
                        Utlysningsblad.class,
                        Beredningsblad.class,
                        Planblad.class,
                        Askandeblad.class,
                        Beslutsblad.class,
                        Insatsblad.class,
                        Halvarsblad.class,
                        Avtalsblad.class,
                        Implementeringsblad.class,
                        Malgruppsblad.class,
                        Askandesamtal.class,
                        Fyndmotiv.class,
                        Anvandare.class),
                em.getMetamodel().getEntities().stream()
                        .map(typ -> typ.getJavaType())
                        .collect(Collectors.toSet()));
    }
}
