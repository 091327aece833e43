-- losenord: a hash, never a password.
create table anvandare (
    id varchar(100) not null primary key
        constraint anvandare_id_form check (id ~ '^[a-z0-9._@+-]+$'),
    namn varchar(200) not null
        constraint anvandare_namn_ifyllt check (trim(namn) <> ''),
    losenord varchar(500) not null
        constraint anvandare_losenord_ifyllt check (trim(losenord) <> ''),
    aktiv boolean not null,
    maste_byta boolean not null,
    version bigint not null
);

create table tilldelning (
    anvandare_id varchar(100) not null references anvandare (id),
    ordning integer not null
        constraint tilldelning_ordning_fran_noll check (ordning >= 0),
    roll varchar(20) not null
        constraint tilldelning_roll_kand check (roll in (
            'FORBUNDSCHEF', 'EKONOM', 'BEREDARE', 'LEDAMOT', 'PROCESSLEDARE', 'SOKANDE', 'REVISOR',
            'ADMINISTRATOR', 'PUBLIK')),
    forbund_id varchar(60) references forbund (id),
    primary key (anvandare_id, ordning),
    constraint tilldelning_i_forbund_eller_global check ((roll in ('ADMINISTRATOR', 'PUBLIK')) = (forbund_id is null))
);
