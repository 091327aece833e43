-- The versions of the förbundsordningar, each with the members that have adopted it, where it states the points of FL 9 §
-- and what it decides for other rooms. Null is silence: then the act or usage holds.

create table forbundsordning (
    id varchar(36) not null primary key,
    forbund_id varchar(60) not null references forbund (id),
    fran date not null,
    mandatar integer
        constraint forbundsordning_mandatar_fran_ett check (mandatar >= 1),
    mandatstart varchar(7)
        constraint forbundsordning_mandatstart_form check (mandatstart ~ '^--[0-1][0-9]-[0-3][0-9]$'),
    delarsrapport boolean,
    uppsagningstid varchar(20)
        constraint forbundsordning_uppsagningstid_form check (uppsagningstid ~ '^P[1-9][0-9]*[DWM]$'),
    parter_per_insats integer
        constraint forbundsordning_parter_fran_ett check (parter_per_insats >= 1),
    version bigint not null,
    constraint forbundsordning_en_per_dag unique (forbund_id, fran)
);

create table antagande (
    forbundsordning_id varchar(36) not null references forbundsordning (id),
    ordning integer not null
        constraint antagande_ordning_fran_noll check (ordning >= 0),
    part varchar(20) not null
        constraint antagande_part_kand check (part in ('FORSAKRINGSKASSAN', 'ARBETSFORMEDLINGEN', 'REGION', 'KOMMUN')),
    kod varchar(4),
    namn varchar(200) not null
        constraint antagande_namn_ifyllt check (trim(namn) <> ''),
    beslut varchar(250) not null,
    primary key (forbundsordning_id, ordning),
    constraint antagande_kod_for_part check (
        kod is null
        or (part = 'KOMMUN' and kod ~ '^[0-9]{4}$')
        or (part = 'REGION' and kod ~ '^[0-9]{2}$'))
);

create table hanvisning (
    forbundsordning_id varchar(36) not null references forbundsordning (id),
    ordning integer not null
        constraint hanvisning_ordning_fran_noll check (ordning >= 0),
    punkt varchar(30) not null
        constraint hanvisning_punkt_kand check (punkt in (
            'NAMN_OCH_MEDLEMMAR', 'ORGANISATION', 'STYRELSE', 'UPPGIFTER', 'INITIATIVRATT', 'KVALIFICERAD_MAJORITET',
            'ANSLAG', 'ANDELAR', 'KREDITER', 'STYRNING_OCH_INSYN', 'BUDGETPROCESS', 'REVISORERNAS_MANDATTID',
            'GEMENSAMMA_REVISORER', 'UTTRADE', 'LIKVIDATION', 'TVISTER', 'EKONOMISKA_FORMANER', 'OVRIGT')),
    hanvisning varchar(500) not null
        constraint hanvisning_ifylld check (trim(hanvisning) <> ''),
    primary key (forbundsordning_id, ordning)
);

-- andel: an exact fraction of those who vote.
create table majoritetskrav (
    forbundsordning_id varchar(36) not null references forbundsordning (id),
    ordning integer not null
        constraint majoritetskrav_ordning_fran_noll check (ordning >= 0),
    arende varchar(200) not null
        constraint majoritetskrav_arende_ifyllt check (trim(arende) <> ''),
    andel varchar(100) not null
        constraint majoritetskrav_andel_form check (andel ~ '^[1-9][0-9]*/[1-9][0-9]*$'),
    primary key (forbundsordning_id, ordning)
);

create table anslagsplats (
    forbundsordning_id varchar(36) not null references forbundsordning (id),
    ordning integer not null
        constraint anslagsplats_ordning_fran_noll check (ordning >= 0),
    plats varchar(200) not null
        constraint anslagsplats_ifylld check (trim(plats) <> ''),
    primary key (forbundsordning_id, ordning)
);

-- Mergers and splits. What one association lives through alone stands with that association.
create table ombildning (
    id varchar(36) not null primary key,
    slag varchar(20) not null
        constraint ombildning_slag_kant check (slag in ('SAMMANSLAGNING', 'DELNING')),
    dag date not null,
    version bigint not null
);

-- andel: the share of what was before, an exact fraction; null when not known.
create table ombildningsled (
    ombildning_id varchar(36) not null references ombildning (id),
    ordning integer not null
        constraint ombildningsled_ordning_fran_noll check (ordning >= 0),
    sida varchar(5) not null
        constraint ombildningsled_sida_kand check (sida in ('FORE', 'EFTER')),
    forbund_id varchar(60) not null references forbund (id),
    andel varchar(100)
        constraint ombildningsled_andel_form check (andel ~ '^[0-9]+/[1-9][0-9]*$'),
    primary key (ombildning_id, ordning),
    constraint ombildningsled_andel_efter check (andel is null or sida = 'EFTER')
);

create table ombildningsbeslut (
    ombildning_id varchar(36) not null references ombildning (id),
    ordning integer not null
        constraint ombildningsbeslut_ordning_fran_noll check (ordning >= 0),
    beslut varchar(250) not null,
    primary key (ombildning_id, ordning)
);
