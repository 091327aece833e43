create function revision_endast_tillagg() returns trigger language plpgsql as $$
begin
    raise exception 'revision is append-only' using errcode = 'triggered_action_exception';
end $$;

create trigger revision_endast_tillagg before update or delete on revision
    for each row execute function revision_endast_tillagg();

create trigger revision_endast_tillagg_tom before truncate on revision
    for each statement execute function revision_endast_tillagg();
