-- One comment for each row of a statement, kept when the statement is imported anew: rad is the row's key, and the row may
-- be gone. A removed one is kept too. avvikelse_oren: null where the source stated no deviation.
create table avvikelsekommentar (
    id varchar(36) not null primary key,
    rakning_id varchar(36) not null references rakning (id),
    rad varchar not null
        constraint avvikelsekommentar_rad_ifylld check (trim(rad) <> ''),
    kommentar varchar(1000) not null
        constraint avvikelsekommentar_kommentar_ifylld check (trim(kommentar) <> ''),
    avvikelse_oren bigint,
    forfattare varchar(200) not null
        constraint avvikelsekommentar_forfattare_ifylld check (trim(forfattare) <> ''),
    skriven date not null,
    borttagen boolean not null,
    utgava integer not null
        constraint avvikelsekommentar_utgava_fran_ett check (utgava >= 1),
    version bigint not null
);

create index avvikelsekommentar_om_rakning on avvikelsekommentar (rakning_id);

-- The limits of an association that has decided any, by the association's id; each holds from its first day.
create table kommentarsgranser (
    id varchar(60) not null primary key references forbund (id),
    version bigint not null
);

create table kommentarsgrans (
    forbund_id varchar(60) not null references kommentarsgranser (id),
    ordning integer not null
        constraint kommentarsgrans_ordning_fran_noll check (ordning >= 0),
    fran date not null
        constraint kommentarsgrans_fran_lagens_borjan check (fran >= date '2004-01-01'),
    belopp_oren bigint not null
        constraint kommentarsgrans_belopp_over_noll check (belopp_oren > 0),
    primary key (forbund_id, ordning)
);
