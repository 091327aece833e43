-- What the association's money is used for, what has happened to it, and what it reports of each half-year.
-- yngst, aldst: the ages of the target group; both null when there is no limit. publik: shown in the open catalogue.
create table insats (
    id varchar(36) not null primary key,
    forbund_id varchar(60) not null references forbund (id),
    namn varchar(200) not null
        constraint insats_namn_ifyllt check (trim(namn) <> ''),
    slag varchar(15) not null
        constraint insats_slag_kant check (slag in ('INDIVID', 'STRUKTUR', 'FOREBYGGANDE')),
    niva integer
        constraint insats_niva_ett_till_tre check (niva between 1 and 3),
    nivamotiv varchar not null,
    syfte varchar not null,
    yngst integer,
    aldst integer,
    agare_part varchar(20)
        constraint insats_agare_part_kand
            check (agare_part in ('FORSAKRINGSKASSAN', 'ARBETSFORMEDLINGEN', 'REGION', 'KOMMUN')),
    agare_kod varchar(4),
    agare_namn varchar(200)
        constraint insats_agare_namn_ifyllt check (trim(agare_namn) <> ''),
    fran date,
    till date,
    linje varchar(20)
        constraint insats_linje_kand check (linje in ('EGEN_STYRGRUPP', 'LOKAL_GRUPP', 'STYRELSEN')),
    projekt varchar(200)
        constraint insats_projekt_ifyllt check (trim(projekt) <> ''),
    projektdeltagare integer
        constraint insats_projektdeltagare_minst_noll check (projektdeltagare >= 0),
    projektkostnad_oren bigint,
    esf boolean,
    metod varchar(300) not null,
    kostnad_oren bigint,
    publik boolean not null,
    version bigint not null,
    constraint insats_niva_bara_forebyggande check (niva is null or slag = 'FOREBYGGANDE'),
    constraint insats_dagar_framat check (fran <= till),
    constraint insats_projekttal_har_projekt
        check (projekt is not null or (projektdeltagare is null and projektkostnad_oren is null)),
    constraint insats_agare_har_namn check (agare_namn is not null or (agare_part is null and agare_kod is null)),
    constraint insats_aldrar check ((yngst is null) = (aldst is null) and yngst >= 0 and yngst <= aldst and aldst <= 120),
    constraint insats_agare_kod_for_part check (
        agare_kod is null
        or (agare_part = 'KOMMUN' and agare_kod ~ '^[0-9]{4}$')
        or (agare_part = 'REGION' and agare_kod ~ '^[0-9]{2}([0-9]{2})?$'))
);

create index insats_forbund on insats (forbund_id);

create table malgruppskriterium (
    insats_id varchar(36) not null references insats (id),
    ordning integer not null
        constraint malgruppskriterium_ordning_fran_noll check (ordning >= 0),
    kriterium varchar not null
        constraint malgruppskriterium_text_ifyllt check (trim(kriterium) <> ''),
    primary key (insats_id, ordning)
);

create table insatsmal (
    insats_id varchar(36) not null references insats (id),
    ordning integer not null
        constraint insatsmal_ordning_fran_noll check (ordning >= 0),
    mal varchar not null
        constraint insatsmal_mal_ifyllt check (trim(mal) <> ''),
    matt varchar not null,
    varde varchar not null,
    primary key (insats_id, ordning)
);

create table insatskommun (
    insats_id varchar(36) not null references insats (id),
    ordning integer not null
        constraint insatskommun_ordning_fran_noll check (ordning >= 0),
    kommun varchar(4) not null
        constraint insatskommun_kommun_form check (kommun ~ '^[0-9]{4}$'),
    primary key (insats_id, ordning)
);

create index insatskommun_kommun on insatskommun (kommun);

create table insatspart (
    insats_id varchar(36) not null references insats (id),
    ordning integer not null
        constraint insatspart_ordning_fran_noll check (ordning >= 0),
    part varchar(20)
        constraint insatspart_part_kand
            check (part in ('FORSAKRINGSKASSAN', 'ARBETSFORMEDLINGEN', 'REGION', 'KOMMUN')),
    kod varchar(4),
    namn varchar(200) not null
        constraint insatspart_namn_ifyllt check (trim(namn) <> ''),
    primary key (insats_id, ordning),
    constraint insatspart_kod_for_part check (
        kod is null
        or (part = 'KOMMUN' and kod ~ '^[0-9]{4}$')
        or (part = 'REGION' and kod ~ '^[0-9]{2}([0-9]{2})?$'))
);

-- lagst, hogst: shares of full time; both null for one who works by need, which is not zero.
create table bemanning (
    insats_id varchar(36) not null references insats (id),
    ordning integer not null
        constraint bemanning_ordning_fran_noll check (ordning >= 0),
    part varchar(20)
        constraint bemanning_part_kand
            check (part in ('FORSAKRINGSKASSAN', 'ARBETSFORMEDLINGEN', 'REGION', 'KOMMUN')),
    kod varchar(4),
    namn varchar(200) not null
        constraint bemanning_namn_ifyllt check (trim(namn) <> ''),
    roll varchar(200) not null
        constraint bemanning_roll_ifyllt check (trim(roll) <> ''),
    lagst varchar(60)
        constraint bemanning_lagst_form check (lagst ~ '^(0|[1-9][0-9]*)/[1-9][0-9]*$'),
    hogst varchar(60)
        constraint bemanning_hogst_form check (hogst ~ '^(0|[1-9][0-9]*)/[1-9][0-9]*$'),
    kontaktperson boolean not null,
    ersattare varchar(200),
    betalar_slag varchar(10),
    betalar_part varchar(20)
        constraint bemanning_betalar_part_kand
            check (betalar_part in ('FORSAKRINGSKASSAN', 'ARBETSFORMEDLINGEN', 'REGION', 'KOMMUN')),
    betalar_kod varchar(4),
    betalar_namn varchar(200)
        constraint bemanning_betalar_namn_ifyllt check (trim(betalar_namn) <> ''),
    primary key (insats_id, ordning),
    constraint bemanning_bada_andarna check ((lagst is null) = (hogst is null)),
    constraint bemanning_givare_for_slag check (
        betalar_slag is null and betalar_namn is null and betalar_part is null
        or (betalar_slag in ('FORBUNDET', 'ESF') and betalar_namn is null and betalar_part is null)
        or (betalar_slag = 'PART' and betalar_namn is not null and betalar_part is not null)
        or (betalar_slag = 'ANNAN' and betalar_namn is not null and betalar_part is null)),
    constraint bemanning_kod_for_part check (
        kod is null
        or (part = 'KOMMUN' and kod ~ '^[0-9]{4}$')
        or (part = 'REGION' and kod ~ '^[0-9]{2}([0-9]{2})?$')),
    constraint bemanning_betalar_kod_for_part check (
        betalar_kod is null
        or (betalar_part = 'KOMMUN' and betalar_kod ~ '^[0-9]{4}$')
        or (betalar_part = 'REGION' and betalar_kod ~ '^[0-9]{2}([0-9]{2})?$'))
);

create table projektpart (
    insats_id varchar(36) not null references insats (id),
    ordning integer not null
        constraint projektpart_ordning_fran_noll check (ordning >= 0),
    namn varchar(200) not null
        constraint projektpart_namn_ifyllt check (trim(namn) <> ''),
    primary key (insats_id, ordning)
);

create table insatsmedel (
    insats_id varchar(36) not null references insats (id),
    ordning integer not null
        constraint insatsmedel_ordning_fran_noll check (ordning >= 0),
    ar integer not null,
    slag varchar(10) not null,
    part varchar(20)
        constraint insatsmedel_part_kand
            check (part in ('FORSAKRINGSKASSAN', 'ARBETSFORMEDLINGEN', 'REGION', 'KOMMUN')),
    kod varchar(4),
    namn varchar(200)
        constraint insatsmedel_namn_ifyllt check (trim(namn) <> ''),
    belopp_oren bigint not null,
    form varchar(15) not null
        constraint insatsmedel_form_kand check (form in ('LIKVIDA_MEDEL', 'NATURA')),
    via_forbundet boolean not null,
    primary key (insats_id, ordning),
    constraint insatsmedel_givare_for_slag check (
        slag is null and namn is null and part is null
        or (slag in ('FORBUNDET', 'ESF') and namn is null and part is null)
        or (slag = 'PART' and namn is not null and part is not null)
        or (slag = 'ANNAN' and namn is not null and part is null)),
    constraint insatsmedel_kod_for_part check (
        kod is null
        or (part = 'KOMMUN' and kod ~ '^[0-9]{4}$')
        or (part = 'REGION' and kod ~ '^[0-9]{2}([0-9]{2})?$'))
);

create table insatsandring (
    insats_id varchar(36) not null references insats (id),
    ordning integer not null
        constraint insatsandring_ordning_fran_noll check (ordning >= 0),
    dag date not null,
    text varchar not null,
    beslut varchar(250),
    primary key (insats_id, ordning)
);

create table utvardering (
    insats_id varchar(36) not null references insats (id),
    ordning integer not null
        constraint utvardering_ordning_fran_noll check (ordning >= 0),
    dag date not null,
    slutsats varchar not null,
    primary key (insats_id, ordning)
);

create table utvarderingsbeslut (
    insats_id varchar(36) not null references insats (id),
    ordning integer not null
        constraint utvarderingsbeslut_ordning_fran_noll check (ordning >= 0),
    nr integer not null
        constraint utvarderingsbeslut_nr_fran_noll check (nr >= 0),
    beslut varchar(250) not null,
    primary key (insats_id, ordning)
);

-- Counts only; null where not known, which is not zero.
create table registertal (
    insats_id varchar(36) not null references insats (id),
    ordning integer not null
        constraint registertal_ordning_fran_noll check (ordning >= 0),
    ar integer not null,
    kvinnor integer
        constraint registertal_kvinnor_minst_noll check (kvinnor >= 0),
    man integer
        constraint registertal_man_minst_noll check (man >= 0),
    annat integer
        constraint registertal_annat_minst_noll check (annat >= 0),
    totalt integer
        constraint registertal_totalt_minst_noll check (totalt >= 0),
    primary key (insats_id, ordning),
    constraint registertal_ett_per_ar unique (insats_id, ar)
);

-- The accounts that report of it.
create table insatsledare (
    insats_id varchar(36) not null references insats (id),
    ordning integer not null
        constraint insatsledare_ordning_fran_noll check (ordning >= 0),
    konto varchar(100) not null
        constraint insatsledare_konto_ifyllt check (trim(konto) <> ''),
    primary key (insats_id, ordning)
);

create table halvarsformular (
    id varchar(60) not null primary key,
    insats_id varchar(36) not null references insats (id),
    fran date not null,
    till date not null,
    planerat varchar not null,
    gjort varchar not null,
    effekt varchar not null,
    nasta varchar not null,
    hinder varchar not null,
    version bigint not null,
    constraint halvarsformular_ett_per_period unique (insats_id, fran),
    constraint halvarsformular_dagar_framat check (fran <= till)
);

create table insatshandelse (
    halvarsformular_id varchar(60) not null references halvarsformular (id),
    ordning integer not null
        constraint insatshandelse_ordning_fran_noll check (ordning >= 0),
    dag date not null,
    tema varchar not null,
    primary key (halvarsformular_id, ordning)
);

-- nr: which of the form's events, from 0.
create table narvaro (
    halvarsformular_id varchar(60) not null references halvarsformular (id),
    ordning integer not null
        constraint narvaro_ordning_fran_noll check (ordning >= 0),
    nr integer not null
        constraint narvaro_nr_fran_noll check (nr >= 0),
    part varchar(200) not null
        constraint narvaro_part_ifyllt check (trim(part) <> ''),
    antal integer not null
        constraint narvaro_antal_minst_noll check (antal >= 0),
    primary key (halvarsformular_id, ordning)
);
