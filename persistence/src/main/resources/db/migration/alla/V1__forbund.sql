-- The checks mirror the invariants of the domain's values: a broken row of an embedded value would load in silence.

create table forbund (
    id varchar(60) not null primary key
        constraint forbund_id_form check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    namn varchar(200) not null
        constraint forbund_namn_ifyllt check (trim(namn) <> ''),
    kortnamn varchar(100) not null
        constraint forbund_kortnamn_ifyllt check (trim(kortnamn) <> ''),
    organisationsnummer varchar(11) unique
        constraint forbund_organisationsnummer_form check (organisationsnummer ~ '^[0-9]{2}[2-9][0-9]{3}-[0-9]{4}$'),
    sate varchar(100)
        constraint forbund_sate_ifyllt check (trim(sate) <> ''),
    version bigint not null
);

create table medlem (
    forbund_id varchar(60) not null references forbund (id),
    ordning integer not null
        constraint medlem_ordning_fran_noll check (ordning >= 0),
    part varchar(20) not null
        constraint medlem_part_kand check (part in ('FORSAKRINGSKASSAN', 'ARBETSFORMEDLINGEN', 'REGION', 'KOMMUN')),
    kod varchar(4),
    namn varchar(200) not null
        constraint medlem_namn_ifyllt check (trim(namn) <> ''),
    primary key (forbund_id, ordning),
    constraint medlem_kod_for_part check (
        kod is null
        or (part = 'KOMMUN' and kod ~ '^[0-9]{4}$')
        or (part = 'REGION' and kod ~ '^[0-9]{2}$'))
);
