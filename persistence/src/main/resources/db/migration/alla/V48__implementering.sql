-- How an insats becomes ordinary work: one row for an insats, with the same id.
create table implementering (
    id varchar(36) not null primary key references insats (id),
    implementerad date,
    uppfoljning date,
    version bigint not null
);

create table overtagande (
    implementering_id varchar(36) not null references implementering (id),
    ordning integer not null
        constraint overtagande_ordning_fran_noll check (ordning >= 0),
    part varchar(20)
        constraint overtagande_part_kand
            check (part in ('FORSAKRINGSKASSAN', 'ARBETSFORMEDLINGEN', 'REGION', 'KOMMUN')),
    kod varchar(4),
    namn varchar(200) not null
        constraint overtagande_namn_ifyllt check (trim(namn) <> ''),
    vad varchar not null,
    kostnad_oren bigint,
    beslutsvag varchar not null,
    senast date,
    lage varchar(15) not null
        constraint overtagande_lage_kant
            check (lage in ('AVSIKT', 'BESLUTAD', 'BEMANNAD', 'OVERENSKOMMEN', 'I_DRIFT')),
    primary key (implementering_id, ordning),
    constraint overtagande_kod_for_part check (
        kod is null
        or (part = 'KOMMUN' and kod ~ '^[0-9]{4}$')
        or (part = 'REGION' and kod ~ '^[0-9]{2}([0-9]{2})?$'))
);

-- Null where nothing is said, which is not zero.
create table trappar (
    implementering_id varchar(36) not null references implementering (id),
    ordning integer not null
        constraint trappar_ordning_fran_noll check (ordning >= 0),
    ar integer not null,
    kostnad_oren bigint,
    forbundets_oren bigint,
    lofte_oren bigint,
    primary key (implementering_id, ordning),
    constraint trappar_ett_per_ar unique (implementering_id, ar)
);

-- The association's own target group, which those of its insatser are held against: one row for an association.
create table forbundsmalgrupp (
    id varchar(60) not null primary key references forbund (id),
    yngst integer,
    aldst integer,
    version bigint not null,
    constraint forbundsmalgrupp_aldrar check ((yngst is null) = (aldst is null) and yngst >= 0 and yngst <= aldst and aldst <= 120)
);

create table forbundskriterium (
    forbund_id varchar(60) not null references forbundsmalgrupp (id),
    ordning integer not null
        constraint forbundskriterium_ordning_fran_noll check (ordning >= 0),
    kriterium varchar not null
        constraint forbundskriterium_text_ifyllt check (trim(kriterium) <> ''),
    primary key (forbund_id, ordning)
);
