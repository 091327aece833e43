-- Agreements as they are written, right or wrong: numbers that are no organisation numbers are kept.
create table overenskommelse (
    id varchar(36) not null primary key,
    forbund_id varchar(60) not null references forbund (id),
    insats_id varchar(36) references insats (id),
    foregaende_id varchar(36) references overenskommelse (id),
    namn varchar(300) not null
        constraint overenskommelse_namn_ifyllt check (trim(namn) <> ''),
    syfte varchar not null,
    styrning varchar not null,
    angivet_antal integer,
    angiven_summa_oren bigint,
    fran date,
    till date,
    oversyn date,
    version bigint not null,
    constraint overenskommelse_dagar_framat check (fran <= till)
);

create index overenskommelse_forbund on overenskommelse (forbund_id);
create index overenskommelse_insats on overenskommelse (insats_id);

create table avtalspart (
    overenskommelse_id varchar(36) not null references overenskommelse (id),
    ordning integer not null
        constraint avtalspart_ordning_fran_noll check (ordning >= 0),
    namn varchar(300) not null
        constraint avtalspart_namn_ifyllt check (trim(namn) <> ''),
    nummer varchar(100) not null,
    primary key (overenskommelse_id, ordning)
);

create table avtalsomrade (
    overenskommelse_id varchar(36) not null references overenskommelse (id),
    ordning integer not null
        constraint avtalsomrade_ordning_fran_noll check (ordning >= 0),
    omrade varchar not null,
    primary key (overenskommelse_id, ordning)
);

create table avtalsrad (
    overenskommelse_id varchar(36) not null references overenskommelse (id),
    ordning integer not null
        constraint avtalsrad_ordning_fran_noll check (ordning >= 0),
    namn varchar(300) not null
        constraint avtalsrad_namn_ifyllt check (trim(namn) <> ''),
    primary key (overenskommelse_id, ordning)
);

-- nr: which of the agreement's rows, from 0.
create table avtalsbelopp (
    overenskommelse_id varchar(36) not null references overenskommelse (id),
    ordning integer not null
        constraint avtalsbelopp_ordning_fran_noll check (ordning >= 0),
    nr integer not null
        constraint avtalsbelopp_nr_fran_noll check (nr >= 0),
    ar integer not null,
    belopp_oren bigint not null,
    primary key (overenskommelse_id, ordning),
    constraint avtalsbelopp_ett_per_ar unique (overenskommelse_id, nr, ar)
);

create table avtalsuppfoljning (
    overenskommelse_id varchar(36) not null references overenskommelse (id),
    ordning integer not null
        constraint avtalsuppfoljning_ordning_fran_noll check (ordning >= 0),
    dag date not null,
    primary key (overenskommelse_id, ordning)
);

create table underskrift (
    overenskommelse_id varchar(36) not null references overenskommelse (id),
    ordning integer not null
        constraint underskrift_ordning_fran_noll check (ordning >= 0),
    part varchar(300) not null,
    dag date not null,
    sha256 varchar(64) not null
        constraint underskrift_sha_form check (sha256 ~ '^[0-9a-f]{64}$'),
    primary key (overenskommelse_id, ordning)
);
