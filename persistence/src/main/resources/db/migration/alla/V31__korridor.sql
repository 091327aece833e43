-- The open decisions of three years and the choices of them that somebody saved; the figures of the budget stand in the budget.
create table korridor (
    id varchar(36) not null primary key,
    forbund_id varchar(60) not null references forbund (id),
    ar integer not null
        constraint korridor_ar_lagens_borjan check (ar >= 2004),
    senaste_spak integer not null
        constraint korridor_senaste_spak_fran_noll check (senaste_spak >= 0),
    version bigint not null,
    constraint korridor_en_per_ar unique (forbund_id, ar)
);

-- An amount is null in a year that the lever does not touch.
create table korridorspak (
    korridor_id varchar(36) not null references korridor (id),
    ordning integer not null
        constraint korridorspak_ordning_fran_noll check (ordning >= 0),
    nr integer not null
        constraint korridorspak_nr_fran_ett check (nr >= 1),
    slag varchar(15) not null
        constraint korridorspak_slag_kant check (slag in ('ASKANDE', 'VAKANS', 'SEN_START', 'EXTRA_BIDRAG')),
    namn varchar(200) not null
        constraint korridorspak_namn_ifyllt check (trim(namn) <> ''),
    forsta_oren bigint,
    andra_oren bigint,
    tredje_oren bigint,
    primary key (korridor_id, ordning),
    constraint korridorspak_gor_nagot check (
        forsta_oren is not null or andra_oren is not null or tredje_oren is not null)
);

create table korridorscenario (
    korridor_id varchar(36) not null references korridor (id),
    ordning integer not null
        constraint korridorscenario_ordning_fran_noll check (ordning >= 0),
    namn varchar(200) not null
        constraint korridorscenario_namn_ifyllt check (trim(namn) <> ''),
    val varchar(2000) not null
        constraint korridorscenario_val_form check (val ~ '^(-|[1-9][0-9]*( [1-9][0-9]*)*)$'),
    dag date not null,
    av_vem varchar(200) not null
        constraint korridorscenario_av_vem_ifyllt check (trim(av_vem) <> ''),
    forsta_oren bigint not null,
    andra_oren bigint not null,
    tredje_oren bigint not null,
    primary key (korridor_id, ordning)
);
