-- A round of forecasts: what a year was thought to end with when some months of it were known. Fixed, it stands still, which the
-- aggregate sees to. ingaende_oren: null when nobody knows, which is not zero. kapitalmissar: of how many misses the span of own capital
-- comes, 0 when it is set by hand, null without span.
create table prognosomgang (
    id varchar(36) not null primary key,
    forbund_id varchar(60) not null references forbund (id),
    ar integer not null
        constraint prognosomgang_ar_lagens_borjan check (ar >= 2004),
    nummer integer not null
        constraint prognosomgang_nummer_fran_ett check (nummer >= 1),
    intervall varchar(7) not null
        constraint prognosomgang_intervall_kant check (intervall in ('MANAD', 'KVARTAL')),
    manad integer not null
        constraint prognosomgang_manad_i_aret check (manad between 0 and 11),
    lage varchar(10) not null
        constraint prognosomgang_lage_kant check (lage in ('ARBETE', 'FASTSTALLD')),
    bygger_pa varchar(36),
    rattelse varchar(1000),
    ingaende_oren bigint,
    kapitallagst_oren bigint,
    kapitalhogst_oren bigint,
    kapitalmissar integer,
    motiv varchar(1000),
    borjad date not null,
    borjad_av varchar(200) not null
        constraint prognosomgang_borjad_av_ifyllt check (trim(borjad_av) <> ''),
    faststalld date,
    faststalld_av varchar(200),
    version bigint not null,
    constraint prognosomgang_en_per_nummer unique (forbund_id, ar, nummer),
    constraint prognosomgang_faststalld_har_dag check (
        (lage = 'FASTSTALLD') = (faststalld is not null and faststalld_av is not null)),
    constraint prognosomgang_rattar_nagon check (rattelse is null or bygger_pa is not null),
    constraint prognosomgang_spann_helt check (
        (kapitalmissar is null) = (kapitallagst_oren is null) and (kapitalmissar is null) = (kapitalhogst_oren is null)),
    constraint prognosomgang_spann_framat check (kapitallagst_oren <= kapitalhogst_oren),
    constraint prognosomgang_spann_ej_latsat check (kapitalmissar = 0 or kapitalmissar >= 20)
);

-- varde_oren: null before anybody has forecast the row. missar: as kapitalmissar.
create table prognosrad (
    omgang_id varchar(36) not null references prognosomgang (id),
    ordning integer not null
        constraint prognosrad_ordning_fran_noll check (ordning >= 0),
    avsnitt varchar(200) not null,
    rad varchar(200) not null
        constraint prognosrad_rad_ifylld check (trim(rad) <> ''),
    intakt boolean not null,
    metod varchar(9)
        constraint prognosrad_metod_kand check (metod in ('TAKT', 'SASONG', 'ATAGANDEN', 'HAND')),
    varde_oren bigint,
    lagst_oren bigint,
    hogst_oren bigint,
    missar integer,
    kommentar varchar(1000),
    dag date,
    av_vem varchar(200),
    primary key (omgang_id, ordning),
    constraint prognosrad_varde_har_metod check (
        varde_oren is null or (metod is not null and dag is not null and av_vem is not null)),
    constraint prognosrad_hand_har_kommentar check (metod <> 'HAND' or kommentar is not null),
    constraint prognosrad_spann_helt check (
        (missar is null) = (lagst_oren is null) and (missar is null) = (hogst_oren is null)),
    constraint prognosrad_spann_framat check (lagst_oren <= hogst_oren),
    constraint prognosrad_spann_ej_latsat check (missar = 0 or missar >= 20)
);

-- What came of a year, that its rounds are held against; each figure with its source.
create table prognosutfall (
    id varchar(36) not null primary key,
    forbund_id varchar(60) not null references forbund (id),
    ar integer not null
        constraint prognosutfall_ar_lagens_borjan check (ar >= 2004),
    version bigint not null,
    constraint prognosutfall_ett_per_ar unique (forbund_id, ar)
);

create table utfallsrad (
    utfall_id varchar(36) not null references prognosutfall (id),
    ordning integer not null
        constraint utfallsrad_ordning_fran_noll check (ordning >= 0),
    nyckel varchar(401) not null
        constraint utfallsrad_nyckel_ifylld check (trim(nyckel) <> ''),
    belopp_oren bigint not null,
    kalla varchar(1000) not null
        constraint utfallsrad_kalla_ifylld check (trim(kalla) <> ''),
    dag date not null,
    av_vem varchar(200) not null
        constraint utfallsrad_av_vem_ifyllt check (trim(av_vem) <> ''),
    primary key (utfall_id, ordning)
);
