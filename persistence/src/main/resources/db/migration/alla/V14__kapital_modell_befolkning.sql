-- An association's own capital of a year; the closing balance is stored as stated, and is what the others give.
create table kapitalar (
    id varchar(70) not null primary key,
    forbund_id varchar(60) not null references forbund (id),
    ar integer not null
        constraint kapitalar_ar_lagens_borjan check (ar >= 2004),
    ingaende_oren bigint not null,
    resultat_oren bigint not null,
    overforingar_oren bigint not null,
    utgaende_oren bigint not null,
    version bigint not null,
    constraint kapitalar_ett_per_ar unique (forbund_id, ar),
    constraint kapitalar_gar_ihop check (ingaende_oren + resultat_oren + overforingar_oren = utgaende_oren)
);

-- The ladder of reasonable level that an association has filled in, by the association's id. Shipped empty.
create table kapitaltrappa (
    id varchar(60) not null primary key references forbund (id),
    version bigint not null
);

create table trappsteg (
    forbund_id varchar(60) not null references kapitaltrappa (id),
    ordning integer not null
        constraint trappsteg_ordning_fran_noll check (ordning >= 0),
    fran_oren bigint not null
        constraint trappsteg_fran_minst_noll check (fran_oren >= 0),
    till_oren bigint,
    hogst numeric(30, 15) not null
        constraint trappsteg_hogst_minst_noll check (hogst >= 0),
    galler_fran date not null,
    kalla varchar(500) not null
        constraint trappsteg_kalla_ifylld check (trim(kalla) <> ''),
    verifierad boolean not null,
    primary key (forbund_id, ordning),
    constraint trappsteg_fran_fore_till check (fran_oren < till_oren)
);

-- The state's model by year, once somebody has changed what is shipped; one for the installation.
create table modelltabell (
    id varchar(20) not null primary key,
    version bigint not null
);

create table modellversion (
    modelltabell_id varchar(20) not null references modelltabell (id),
    ordning integer not null
        constraint modellversion_ordning_fran_noll check (ordning >= 0),
    fran integer not null,
    till integer,
    grundbelopp_oren bigint not null
        constraint modellversion_grundbelopp_minst_noll check (grundbelopp_oren >= 0),
    vikt_forsorjning numeric(30, 15) not null
        constraint modellversion_vikt_forsorjning_del check (vikt_forsorjning between 0 and 1),
    vikt_invanare numeric(30, 15) not null
        constraint modellversion_vikt_invanare_del check (vikt_invanare between 0 and 1),
    hogsta_sankning numeric(30, 15)
        constraint modellversion_hogsta_sankning_del check (hogsta_sankning between 0 and 1),
    kalla varchar(500) not null
        constraint modellversion_kalla_ifylld check (trim(kalla) <> ''),
    verifierad boolean not null,
    primary key (modelltabell_id, ordning),
    constraint modellversion_fran_fore_till check (fran <= till)
);

-- People of some ages per area on a day, as a file has stated them; the next file of the same day and ages replaces it.
create table befolkning (
    id varchar(36) not null primary key,
    forbund_id varchar(60) not null references forbund (id),
    kalla varchar(1000) not null
        constraint befolkning_kalla_ifylld check (trim(kalla) <> ''),
    datum date not null,
    aldrar varchar(7) not null
        constraint befolkning_aldrar_form check (aldrar ~ '^[0-9]{1,3}–[0-9]{1,3}$'),
    version bigint not null,
    constraint befolkning_en_per_dag_och_aldrar unique (forbund_id, datum, aldrar)
);

create table befolkningsomrade (
    befolkning_id varchar(36) not null references befolkning (id),
    ordning integer not null
        constraint befolkningsomrade_ordning_fran_noll check (ordning >= 0),
    kod varchar(10) not null
        constraint befolkningsomrade_kod_ifylld check (trim(kod) <> ''),
    namn varchar(200) not null,
    antal bigint not null
        constraint befolkningsomrade_antal_minst_noll check (antal >= 0),
    primary key (befolkning_id, ordning)
);
