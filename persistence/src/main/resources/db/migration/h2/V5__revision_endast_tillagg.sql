create trigger revision_endast_tillagg before update, delete on revision
    for each row call 'org.openfinsam.persistence.grund.EndastTillagg';
