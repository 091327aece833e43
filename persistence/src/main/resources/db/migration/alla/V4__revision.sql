-- One row per write, in the write's own transaction. Nothing here is ever changed or removed.
create table revision (
    id bigint generated always as identity primary key,
    tidpunkt timestamp with time zone not null,
    aktor varchar(100) not null
        constraint revision_aktor_ifylld check (trim(aktor) <> ''),
    handling varchar(10) not null
        constraint revision_handling_kand check (handling in ('SKAPAD', 'ANDRAD')),
    sak varchar(40) not null
        constraint revision_sak_ifylld check (trim(sak) <> ''),
    sak_id varchar(100) not null
        constraint revision_sak_id_ifyllt check (trim(sak_id) <> ''),
    fore text,
    efter text not null,
    constraint revision_fore_om_andrad check ((handling = 'SKAPAD') = (fore is null)),
    constraint revision_andrat_ar_annat check (fore <> efter)
);

create index revision_om_sak on revision (sak, sak_id);
