-- How an application is prepared. motiv is null as long as nothing is recommended; a vote is there when somebody voted.
create table beredning (
    askande_id varchar(36) not null primary key references askande (id),
    forbund_id varchar(60) not null references forbund (id),
    beredare varchar(200) not null
        constraint beredning_beredare_ifylld check (trim(beredare) <> ''),
    tilldelad date not null,
    motiv varchar,
    version bigint not null
);

create index beredning_forbund on beredning (forbund_id);

create table yttrande (
    askande_id varchar(36) not null references beredning (askande_id),
    ordning integer not null
        constraint yttrande_ordning_fran_noll check (ordning >= 0),
    dag date not null,
    text varchar not null,
    part varchar(20)
        constraint yttrande_part_kand
            check (part in ('FORSAKRINGSKASSAN', 'ARBETSFORMEDLINGEN', 'REGION', 'KOMMUN')),
    kod varchar(4),
    namn varchar(200) not null
        constraint yttrande_namn_ifyllt check (trim(namn) <> ''),
    primary key (askande_id, ordning),
    constraint yttrande_kod_for_part check (
        kod is null
        or (part = 'KOMMUN' and kod ~ '^[0-9]{4}$')
        or (part = 'REGION' and kod ~ '^[0-9]{2}([0-9]{2})?$'))
);

-- svar: null until the applicant has answered.
create table aterfraga (
    askande_id varchar(36) not null references beredning (askande_id),
    ordning integer not null
        constraint aterfraga_ordning_fran_noll check (ordning >= 0),
    dag date not null,
    fraga varchar not null,
    svar varchar,
    primary key (askande_id, ordning)
);

create table beredningspoang (
    askande_id varchar(36) not null references beredning (askande_id),
    ordning integer not null
        constraint beredningspoang_ordning_fran_noll check (ordning >= 0),
    nr integer not null
        constraint beredningspoang_nr_fran_ett check (nr >= 1),
    poang integer not null
        constraint beredningspoang_noll_till_fem check (poang between 0 and 5),
    primary key (askande_id, ordning)
);

create table rekommendationspunkt (
    askande_id varchar(36) not null references beredning (askande_id),
    ordning integer not null
        constraint rekommendationspunkt_ordning_fran_noll check (ordning >= 0),
    nr integer not null
        constraint rekommendationspunkt_nr_fran_ett check (nr >= 1),
    slag varchar(10) not null
        constraint rekommendationspunkt_slag_kant check (slag in ('BIFALL', 'DELVIS', 'AVSLAG', 'LYFTS', 'UTRED')),
    text varchar not null,
    ansvarig varchar(200),
    klart date,
    primary key (askande_id, ordning)
);

create table punktbelopp (
    askande_id varchar(36) not null references beredning (askande_id),
    ordning integer not null
        constraint punktbelopp_ordning_fran_noll check (ordning >= 0),
    nr integer not null
        constraint punktbelopp_nr_fran_ett check (nr >= 1),
    ar integer not null,
    belopp_oren bigint not null
        constraint punktbelopp_belopp_minst_noll check (belopp_oren >= 0),
    primary key (askande_id, ordning)
);

-- rostratt: what somebody without a vote says is kept and not counted.
create table beredningsrost (
    askande_id varchar(36) not null references beredning (askande_id),
    ordning integer not null
        constraint beredningsrost_ordning_fran_noll check (ordning >= 0),
    vem varchar(200) not null
        constraint beredningsrost_vem_ifylld check (trim(vem) <> ''),
    val varchar(20) not null
        constraint beredningsrost_val_kant check (val in ('FOR', 'MOT', 'AVSTAR', 'FRANVARANDE')),
    rostratt boolean not null,
    primary key (askande_id, ordning)
);
