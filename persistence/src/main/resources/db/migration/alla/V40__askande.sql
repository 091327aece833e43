-- A call for applications, and what members apply for. nr in a table of content: 0 is what the application says now,
-- 1, 2, 3 what was handed in, which is never changed.
create table utlysning (
    id varchar(36) not null primary key,
    forbund_id varchar(60) not null references forbund (id),
    ar integer not null
        constraint utlysning_ar_lagens_borjan check (ar >= 2004),
    oppnar date not null,
    stanger date not null,
    version bigint not null,
    constraint utlysning_dagar_framat check (oppnar <= stanger)
);

create index utlysning_forbund on utlysning (forbund_id, ar);

create table utlysningsfraga (
    utlysning_id varchar(36) not null references utlysning (id),
    ordning integer not null
        constraint utlysningsfraga_ordning_fran_noll check (ordning >= 0),
    kod varchar(60) not null
        constraint utlysningsfraga_kod_ifylld check (trim(kod) <> ''),
    rubrik varchar(500) not null
        constraint utlysningsfraga_rubrik_ifylld check (trim(rubrik) <> ''),
    obligatorisk boolean not null,
    primary key (utlysning_id, ordning)
);

create table prioritering (
    utlysning_id varchar(36) not null references utlysning (id),
    ordning integer not null
        constraint prioritering_ordning_fran_noll check (ordning >= 0),
    nr integer not null
        constraint prioritering_nr_fran_ett check (nr >= 1),
    rubrik varchar(500) not null
        constraint prioritering_rubrik_ifylld check (trim(rubrik) <> ''),
    vikt integer not null
        constraint prioritering_vikt_fran_ett check (vikt >= 1),
    primary key (utlysning_id, ordning)
);

-- part, kod, namn: the body that applies.
create table askande (
    id varchar(36) not null primary key,
    forbund_id varchar(60) not null references forbund (id),
    utlysning_id varchar(36) not null references utlysning (id),
    lage varchar(20) not null
        constraint askande_lage_kant check (lage in ('UTKAST', 'INLAMNAT', 'ATERSANT', 'TILLBAKADRAGET')),
    part varchar(20)
        constraint askande_part_kand
            check (part in ('FORSAKRINGSKASSAN', 'ARBETSFORMEDLINGEN', 'REGION', 'KOMMUN')),
    kod varchar(4),
    namn varchar(200) not null
        constraint askande_namn_ifyllt check (trim(namn) <> ''),
    version bigint not null,
    constraint askande_kod_for_part check (
        kod is null
        or (part = 'KOMMUN' and kod ~ '^[0-9]{4}$')
        or (part = 'REGION' and kod ~ '^[0-9]{2}([0-9]{2})?$'))
);

create index askande_utlysning on askande (utlysning_id);
create index askande_forbund on askande (forbund_id);

-- part, kod, namn: who carries it out. Null where not said.
create table askandeinnehall (
    askande_id varchar(36) not null references askande (id),
    ordning integer not null
        constraint askandeinnehall_ordning_fran_noll check (ordning >= 0),
    nr integer not null
        constraint askandeinnehall_nr_fran_noll check (nr >= 0),
    inlamnad date,
    rubrik varchar(300) not null
        constraint askandeinnehall_rubrik_ifylld check (trim(rubrik) <> ''),
    individ boolean not null,
    struktur boolean not null,
    forebyggande boolean not null,
    fran date,
    till date,
    askat_i varchar(10) not null
        constraint askandeinnehall_askat_i_kant check (askat_i in ('ORE', 'KRONA', 'TUSENTAL')),
    part varchar(20)
        constraint askandeinnehall_part_kand
            check (part in ('FORSAKRINGSKASSAN', 'ARBETSFORMEDLINGEN', 'REGION', 'KOMMUN')),
    kod varchar(4),
    namn varchar(200)
        constraint askandeinnehall_namn_ifyllt check (trim(namn) <> ''),
    primary key (askande_id, ordning),
    constraint askandeinnehall_en_per_nr unique (askande_id, nr),
    constraint askandeinnehall_inlamnat_har_dag check ((nr = 0) = (inlamnad is null)),
    constraint askandeinnehall_dagar_framat check ((fran is null) = (till is null) and fran <= till),
    constraint askandeinnehall_kod_for_part check (
        kod is null
        or (part = 'KOMMUN' and kod ~ '^[0-9]{4}$')
        or (part = 'REGION' and kod ~ '^[0-9]{2}([0-9]{2})?$'))
);

create table askandesvar (
    askande_id varchar(36) not null references askande (id),
    ordning integer not null
        constraint askandesvar_ordning_fran_noll check (ordning >= 0),
    nr integer not null
        constraint askandesvar_nr_fran_noll check (nr >= 0),
    fraga varchar(60) not null,
    svar varchar not null
        constraint askandesvar_svar_ifyllt check (svar <> ''),
    primary key (askande_id, ordning)
);

create table askat (
    askande_id varchar(36) not null references askande (id),
    ordning integer not null
        constraint askat_ordning_fran_noll check (ordning >= 0),
    nr integer not null
        constraint askat_nr_fran_noll check (nr >= 0),
    ar integer not null,
    belopp_oren bigint not null
        constraint askat_belopp_minst_noll check (belopp_oren >= 0),
    primary key (askande_id, ordning)
);

create table uppdragsgrans (
    askande_id varchar(36) not null references askande (id),
    ordning integer not null
        constraint uppdragsgrans_ordning_fran_noll check (ordning >= 0),
    nr integer not null
        constraint uppdragsgrans_nr_fran_noll check (nr >= 0),
    ordinarie varchar not null,
    utover varchar not null,
    part varchar(20)
        constraint uppdragsgrans_part_kand
            check (part in ('FORSAKRINGSKASSAN', 'ARBETSFORMEDLINGEN', 'REGION', 'KOMMUN')),
    kod varchar(4),
    namn varchar(200) not null
        constraint uppdragsgrans_namn_ifyllt check (trim(namn) <> ''),
    primary key (askande_id, ordning),
    constraint uppdragsgrans_kod_for_part check (
        kod is null
        or (part = 'KOMMUN' and kod ~ '^[0-9]{4}$')
        or (part = 'REGION' and kod ~ '^[0-9]{2}([0-9]{2})?$'))
);

-- omfattning, paslag: null where not stated, which is not zero.
create table kostnadspost (
    askande_id varchar(36) not null references askande (id),
    ordning integer not null
        constraint kostnadspost_ordning_fran_noll check (ordning >= 0),
    nr integer not null
        constraint kostnadspost_nr_fran_noll check (nr >= 0),
    radnr integer not null
        constraint kostnadspost_radnr_fran_ett check (radnr >= 1),
    del varchar(200) not null,
    slag varchar(10) not null
        constraint kostnadspost_slag_kant check (slag in ('PERSONAL', 'LOKAL', 'OVRIGT')),
    resurs varchar(300) not null
        constraint kostnadspost_resurs_ifylld check (trim(resurs) <> ''),
    omfattning varchar(60)
        constraint kostnadspost_omfattning_form check (omfattning ~ '^[1-9][0-9]*/[1-9][0-9]*$'),
    paslag varchar(60)
        constraint kostnadspost_paslag_form check (paslag ~ '^(0|[1-9][0-9]*)/[1-9][0-9]*$'),
    primary key (askande_id, ordning)
);

create table kostnadsar (
    askande_id varchar(36) not null references askande (id),
    ordning integer not null
        constraint kostnadsar_ordning_fran_noll check (ordning >= 0),
    nr integer not null
        constraint kostnadsar_nr_fran_noll check (nr >= 0),
    radnr integer not null
        constraint kostnadsar_radnr_fran_ett check (radnr >= 1),
    ar integer not null,
    belopp_oren bigint not null
        constraint kostnadsar_belopp_minst_noll check (belopp_oren >= 0),
    primary key (askande_id, ordning)
);

create table finansieringspost (
    askande_id varchar(36) not null references askande (id),
    ordning integer not null
        constraint finansieringspost_ordning_fran_noll check (ordning >= 0),
    nr integer not null
        constraint finansieringspost_nr_fran_noll check (nr >= 0),
    radnr integer not null
        constraint finansieringspost_radnr_fran_ett check (radnr >= 1),
    ar integer not null,
    slag varchar(10) not null,
    part varchar(20)
        constraint finansieringspost_part_kand
            check (part in ('FORSAKRINGSKASSAN', 'ARBETSFORMEDLINGEN', 'REGION', 'KOMMUN')),
    kod varchar(4),
    namn varchar(200)
        constraint finansieringspost_namn_ifyllt check (trim(namn) <> ''),
    form varchar(15) not null
        constraint finansieringspost_form_kand check (form in ('LIKVIDA_MEDEL', 'NATURA')),
    via_forbundet boolean not null,
    belopp_oren bigint not null
        constraint finansieringspost_belopp_minst_noll check (belopp_oren >= 0),
    lofte varchar(10) not null
        constraint finansieringspost_lofte_kant check (lofte in ('MUNTLIG', 'SKRIFTLIG', 'BESLUTAD', 'ATERTAGEN')),
    loftesdag date not null,
    primary key (askande_id, ordning),
    constraint finansieringspost_forbundets_egna check (slag <> 'FORBUNDET' or via_forbundet),
    constraint finansieringspost_givare_for_slag check (
        (slag in ('FORBUNDET', 'ESF') and namn is null and part is null)
        or (slag = 'PART' and namn is not null and part is not null)
        or (slag = 'ANNAN' and namn is not null and part is null)),
    constraint finansieringspost_kod_for_part check (
        kod is null
        or (part = 'KOMMUN' and kod ~ '^[0-9]{4}$')
        or (part = 'REGION' and kod ~ '^[0-9]{2}([0-9]{2})?$'))
);

create table andelsuppgift (
    askande_id varchar(36) not null references askande (id),
    ordning integer not null
        constraint andelsuppgift_ordning_fran_noll check (ordning >= 0),
    nr integer not null
        constraint andelsuppgift_nr_fran_noll check (nr >= 0),
    ar integer not null,
    radslag varchar(10) not null
        constraint andelsuppgift_radslag_kant check (radslag in ('PERSONAL', 'LOKAL', 'OVRIGT')),
    slag varchar(10) not null,
    part varchar(20)
        constraint andelsuppgift_part_kand
            check (part in ('FORSAKRINGSKASSAN', 'ARBETSFORMEDLINGEN', 'REGION', 'KOMMUN')),
    kod varchar(4),
    namn varchar(200)
        constraint andelsuppgift_namn_ifyllt check (trim(namn) <> ''),
    procent numeric(30, 15) not null,
    decimaler integer not null
        constraint andelsuppgift_decimaler_fran_noll check (decimaler >= 0),
    primary key (askande_id, ordning),
    constraint andelsuppgift_givare_for_slag check (
        (slag in ('FORBUNDET', 'ESF') and namn is null and part is null)
        or (slag = 'PART' and namn is not null and part is not null)
        or (slag = 'ANNAN' and namn is not null and part is null)),
    constraint andelsuppgift_kod_for_part check (
        kod is null
        or (part = 'KOMMUN' and kod ~ '^[0-9]{4}$')
        or (part = 'REGION' and kod ~ '^[0-9]{2}([0-9]{2})?$'))
);

create table bilaga (
    askande_id varchar(36) not null references askande (id),
    ordning integer not null
        constraint bilaga_ordning_fran_noll check (ordning >= 0),
    nr integer not null
        constraint bilaga_nr_fran_noll check (nr >= 0),
    fil varchar(300) not null
        constraint bilaga_fil_ifylld check (trim(fil) <> ''),
    storlek bigint not null
        constraint bilaga_storlek_minst_noll check (storlek >= 0),
    text varchar,
    primary key (askande_id, ordning)
);
