-- The decisions that a row by commitments rests on, one a line, as they were named when its amount was made.
alter table prognosrad add column beslut varchar(4000)
    constraint prognosrad_beslut_ifyllt check (trim(beslut) <> '');

-- The rows as they stood before the last edit, while the round is worked on: what somebody takes an edit back to.
create table prognosforut (
    omgang_id varchar(36) not null references prognosomgang (id),
    ordning integer not null
        constraint prognosforut_ordning_fran_noll check (ordning >= 0),
    avsnitt varchar(200) not null,
    rad varchar(200) not null
        constraint prognosforut_rad_ifylld check (trim(rad) <> ''),
    intakt boolean not null,
    metod varchar(9)
        constraint prognosforut_metod_kand check (metod in ('TAKT', 'SASONG', 'ATAGANDEN', 'HAND')),
    varde_oren bigint,
    lagst_oren bigint,
    hogst_oren bigint,
    missar integer,
    kommentar varchar(1000),
    dag date,
    av_vem varchar(200),
    beslut varchar(4000)
        constraint prognosforut_beslut_ifyllt check (trim(beslut) <> ''),
    primary key (omgang_id, ordning)
);
