package org.openfinsam.persistence.grund;

import org.eclipse.persistence.mappings.AggregateCollectionMapping;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Tells the rows of a list apart by their place too. By itself EclipseLink knows a row of a list by its values alone, and when a
 * list is saved again it keeps one of two equal rows: the party that an agreement names twice would be named once. JPA has no
 * word for it.
 */
public final class Radplatser implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getDescriptors().values().stream()
                .flatMap(avbildning -> avbildning.getMappings().stream())
                .filter(AggregateCollectionMapping.class::isInstance)
                .map(AggregateCollectionMapping.class::cast)
                .filter(lista -> lista.getListOrderField() != null)
                .forEach(lista -> lista.setIsListOrderFieldUpdatable(false));
    }
}
