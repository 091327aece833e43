-- A ledger file that an association has sent in: the file itself in pieces, its hash, and how far it has come.
-- rord: when the reader last said that it was alive; tells a job that died from one that works.
-- galler: the association and first day while this is the ledger of that year, else null; so there is one at most.
create table huvudboksfil (
    id varchar(36) not null primary key,
    forbund_id varchar(60) not null references forbund (id),
    filnamn varchar(200) not null
        constraint huvudboksfil_filnamn_ifyllt check (trim(filnamn) <> ''),
    sha256 varchar(64) not null
        constraint huvudboksfil_sha_form check (sha256 ~ '^[0-9a-f]{64}$'),
    storlek bigint not null
        constraint huvudboksfil_storlek_minst_noll check (storlek >= 0),
    maskade integer not null
        constraint huvudboksfil_maskade_minst_noll check (maskade >= 0),
    lage varchar(10) not null
        constraint huvudboksfil_lage_kant check (lage in ('MOTTAGEN', 'LASER', 'LAST', 'GALLER', 'ERSATT', 'BORTVALD', 'FEL')),
    mottagen varchar(30) not null,
    rord varchar(30) not null,
    lasta bigint not null
        constraint huvudboksfil_lasta_minst_noll check (lasta >= 0),
    fran date,
    till date,
    sammanfattning varchar not null,
    galler varchar(80) unique,
    version bigint not null,
    constraint huvudboksfil_ar_framat check (fran <= till)
);

create table huvudboksdel (
    fil_id varchar(36) not null references huvudboksfil (id),
    nr integer not null
        constraint huvudboksdel_nr_fran_noll check (nr >= 0),
    innehall bytea not null,
    primary key (fil_id, nr)
);

create table huvudbokskonto (
    fil_id varchar(36) not null references huvudboksfil (id),
    konto varchar(12) not null
        constraint huvudbokskonto_konto_siffror check (konto ~ '^[0-9]{1,12}$'),
    namn varchar not null,
    primary key (fil_id, konto)
);

create table huvudboksobjekt (
    fil_id varchar(36) not null references huvudboksfil (id),
    dimension integer not null
        constraint huvudboksobjekt_dimension_fran_ett check (dimension >= 1),
    kod varchar not null
        constraint huvudboksobjekt_kod_ifylld check (trim(kod) <> ''),
    namn varchar not null,
    primary key (fil_id, dimension, kod)
);

create table verifikation (
    fil_id varchar(36) not null references huvudboksfil (id),
    nr integer not null
        constraint verifikation_nr_fran_noll check (nr >= 0),
    rad integer not null
        constraint verifikation_rad_fran_ett check (rad >= 1),
    serie varchar not null,
    nummer varchar not null,
    datum date not null,
    text varchar not null,
    primary key (fil_id, nr)
);

-- objekt: dimension and code of each, sorted, with tabs between; empty without any.
create table verifikationsrad (
    fil_id varchar(36) not null,
    ver_nr integer not null,
    ordning integer not null
        constraint verifikationsrad_ordning_fran_noll check (ordning >= 0),
    konto varchar(12) not null
        constraint verifikationsrad_konto_siffror check (konto ~ '^[0-9]{1,12}$'),
    objekt varchar not null,
    belopp_oren bigint not null,
    text varchar not null,
    primary key (fil_id, ver_nr, ordning),
    foreign key (fil_id, ver_nr) references verifikation (fil_id, nr)
);

-- manad: the month of a PSALDO or PBUDGET, as 2020-06; empty for the others.
create table huvudbokssaldo (
    fil_id varchar(36) not null references huvudboksfil (id),
    nr integer not null
        constraint huvudbokssaldo_nr_fran_noll check (nr >= 0),
    slag varchar(7) not null
        constraint huvudbokssaldo_slag_kant check (slag in ('IB', 'UB', 'OIB', 'OUB', 'RES', 'PSALDO', 'PBUDGET')),
    ar integer not null
        constraint huvudbokssaldo_ar_hogst_noll check (ar <= 0),
    manad varchar(7) not null
        constraint huvudbokssaldo_manad_form check (manad ~ '^([0-9]{4}-[0-9]{2})?$'),
    konto varchar(12) not null
        constraint huvudbokssaldo_konto_siffror check (konto ~ '^[0-9]{1,12}$'),
    objekt varchar not null,
    belopp_oren bigint not null,
    primary key (fil_id, nr)
);

-- Which accounts go to which lines, a line of text each, and what it was before the last change.
create table kontokoppling (
    id varchar(60) not null primary key references forbund (id),
    kopplingar varchar not null,
    forra varchar not null,
    version bigint not null
);
