-- A year of contributions: asked, decided, paid. Its keys are its own: a part of one stands on the row that it made.
-- totalt_oren: null until the members are asked. What a key is counted on stands with its agreement.
create table bidragsar (
    id varchar(36) not null primary key,
    forbund_id varchar(60) not null references forbund (id),
    ar integer not null
        constraint bidragsar_ar_lagens_borjan check (ar >= 2004),
    totalt_oren bigint,
    avrundning varchar(10) not null
        constraint bidragsar_avrundning_kand check (avrundning in ('ORE', 'KRONA', 'TUSENTAL')),
    visas_som_arbetsformedlingens numeric(30, 15)
        constraint bidragsar_del_av_halften check (visas_som_arbetsformedlingens between 0 and 100),
    regionernas_slag varchar(10) not null
        constraint bidragsar_regionernas_slag_kant check (regionernas_slag in ('PROCENT', 'VIKT')),
    kommunernas_slag varchar(10) not null
        constraint bidragsar_kommunernas_slag_kant check (kommunernas_slag in ('PROCENT', 'VIKT')),
    regionernas_avtal varchar(250),
    regionernas_aldrar varchar(7),
    regionernas_kalla varchar,
    regionernas_matdag date,
    kommunernas_avtal varchar(250),
    kommunernas_aldrar varchar(7),
    kommunernas_kalla varchar,
    kommunernas_matdag date,
    betalningsplan varchar(20),
    senaste_inbetalning integer not null
        constraint bidragsar_senaste_inbetalning_fran_noll check (senaste_inbetalning >= 0),
    version bigint not null,
    constraint bidragsar_ett_per_ar unique (forbund_id, ar),
    constraint bidragsar_regionernas_underlag_har_avtal check (
        regionernas_avtal is not null
        or (regionernas_aldrar is null and regionernas_kalla is null and regionernas_matdag is null)),
    constraint bidragsar_kommunernas_underlag_har_avtal check (
        kommunernas_avtal is not null
        or (kommunernas_aldrar is null and kommunernas_kalla is null and kommunernas_matdag is null))
);

-- begart_oren, beslutat_oren: null where nobody has stated an amount, which is not zero.
create table intaktspost (
    bidragsar_id varchar(36) not null references bidragsar (id),
    ordning integer not null
        constraint intaktspost_ordning_fran_noll check (ordning >= 0),
    slag varchar(20) not null
        constraint intaktspost_slag_kant check (slag in (
            'MEDLEMSBIDRAG', 'EXTRA_TILLDELNING', 'ANSTALLNINGSBIDRAG', 'ESF', 'RANTA', 'OVRIGT')),
    form varchar(15) not null
        constraint intaktspost_form_kand check (form in ('LIKVIDA_MEDEL', 'NATURA')),
    part varchar(20)
        constraint intaktspost_part_kand
            check (part in ('FORSAKRINGSKASSAN', 'ARBETSFORMEDLINGEN', 'REGION', 'KOMMUN')),
    kod varchar(4),
    namn varchar(200) not null
        constraint intaktspost_namn_ifyllt check (trim(namn) <> ''),
    nyckelandel numeric(30, 15)
        constraint intaktspost_nyckelandel_minst_noll check (nyckelandel >= 0),
    begart_oren bigint,
    beslutat_oren bigint,
    beslut varchar(250),
    primary key (bidragsar_id, ordning),
    constraint intaktspost_kod_for_part check (
        kod is null
        or (part = 'KOMMUN' and kod ~ '^[0-9]{4}$')
        or (part = 'REGION' and kod ~ '^[0-9]{2}([0-9]{2})?$')),
    constraint intaktspost_beslut_har_belopp check (beslut is null or beslutat_oren is not null)
);

create table inbetalning (
    bidragsar_id varchar(36) not null references bidragsar (id),
    ordning integer not null
        constraint inbetalning_ordning_fran_noll check (ordning >= 0),
    nr integer not null
        constraint inbetalning_nr_fran_ett check (nr >= 1),
    slag varchar(20) not null
        constraint inbetalning_slag_kant check (slag in (
            'MEDLEMSBIDRAG', 'EXTRA_TILLDELNING', 'ANSTALLNINGSBIDRAG', 'ESF', 'RANTA', 'OVRIGT')),
    part varchar(20)
        constraint inbetalning_part_kand
            check (part in ('FORSAKRINGSKASSAN', 'ARBETSFORMEDLINGEN', 'REGION', 'KOMMUN')),
    kod varchar(4),
    namn varchar(200) not null
        constraint inbetalning_namn_ifyllt check (trim(namn) <> ''),
    datum date not null,
    belopp_oren bigint not null
        constraint inbetalning_belopp_ej_noll check (belopp_oren <> 0),
    primary key (bidragsar_id, ordning),
    constraint inbetalning_kod_for_part check (
        kod is null
        or (part = 'KOMMUN' and kod ~ '^[0-9]{4}$')
        or (part = 'REGION' and kod ~ '^[0-9]{2}([0-9]{2})?$'))
);
