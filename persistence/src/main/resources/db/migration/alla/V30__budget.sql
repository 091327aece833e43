-- A version of a budget and its plan: three years from ar on. Rows stand still from the proposal on, which the aggregate sees to.
-- ingaende_oren: null when nobody knows, which is not zero. offentligt: null when not known.
create table budget (
    id varchar(36) not null primary key,
    forbund_id varchar(60) not null references forbund (id),
    ar integer not null
        constraint budget_ar_lagens_borjan check (ar >= 2004),
    nummer integer not null
        constraint budget_nummer_fran_ett check (nummer >= 1),
    lage varchar(10) not null
        constraint budget_lage_kant check (lage in ('ARBETE', 'FORSLAG', 'ANTAGEN', 'REVIDERAD')),
    bygger_pa varchar(36),
    ingaende_oren bigint,
    mal varchar(1000),
    motiv varchar(1000),
    finansiering varchar(1000),
    publicerad date,
    kungjord date,
    beslut varchar(250),
    offentligt boolean,
    version bigint not null,
    constraint budget_en_per_nummer unique (forbund_id, ar, nummer),
    constraint budget_forslag_publicerat check (lage <> 'FORSLAG' or publicerad is not null),
    constraint budget_antagen_har_beslut check ((lage in ('ANTAGEN', 'REVIDERAD')) = (beslut is not null))
);

-- The three amounts are null in a year without; underlag is what they are calculated from, null where they are stated.
create table budgetrad (
    budget_id varchar(36) not null references budget (id),
    ordning integer not null
        constraint budgetrad_ordning_fran_noll check (ordning >= 0),
    slag varchar(12) not null
        constraint budgetrad_slag_kant check (slag in ('INTAKT', 'INSATS', 'INSATSNARA', 'KANSLI', 'FINANSIELLT')),
    namn varchar(200) not null
        constraint budgetrad_namn_ifyllt check (trim(namn) <> ''),
    lage varchar(10) not null
        constraint budgetrad_lage_kant check (lage in ('BESLUTAD', 'INRIKTNING', 'PLANERAD')),
    forsta_oren bigint,
    andra_oren bigint,
    tredje_oren bigint,
    underlag varchar(80),
    primary key (budget_id, ordning)
);

create table budgetsamrad (
    budget_id varchar(36) not null references budget (id),
    ordning integer not null
        constraint budgetsamrad_ordning_fran_noll check (ordning >= 0),
    part varchar(20) not null
        constraint budgetsamrad_part_kand
            check (part in ('FORSAKRINGSKASSAN', 'ARBETSFORMEDLINGEN', 'REGION', 'KOMMUN')),
    kod varchar(4),
    namn varchar(200) not null
        constraint budgetsamrad_namn_ifyllt check (trim(namn) <> ''),
    datum date not null,
    anteckning varchar(1000),
    primary key (budget_id, ordning),
    constraint budgetsamrad_kod_for_part check (
        kod is null
        or (part = 'KOMMUN' and kod ~ '^[0-9]{4}$')
        or (part = 'REGION' and kod ~ '^[0-9]{2}$'))
);

create table budgethandelse (
    budget_id varchar(36) not null references budget (id),
    ordning integer not null
        constraint budgethandelse_ordning_fran_noll check (ordning >= 0),
    lage varchar(10) not null
        constraint budgethandelse_lage_kant check (lage in ('ARBETE', 'FORSLAG', 'ANTAGEN', 'REVIDERAD')),
    dag date not null,
    av_vem varchar(200) not null
        constraint budgethandelse_av_vem_ifyllt check (trim(av_vem) <> ''),
    primary key (budget_id, ordning)
);
