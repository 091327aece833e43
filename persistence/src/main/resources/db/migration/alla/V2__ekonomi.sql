create table rakning (
    id varchar(36) not null primary key,
    forbund_id varchar(60) not null references forbund (id),
    fran date not null,
    till date not null,
    slag varchar(10) not null
        constraint rakning_slag_kant check (slag in ('RESULTAT', 'BALANS')),
    version bigint not null,
    constraint rakning_period_framat check (fran <= till),
    constraint rakning_en_av_varje_slag unique (forbund_id, fran, till, slag)
);

-- The texts are those of the source, however long.
-- belopp_oren: null where the source states no amount, which is not zero.
create table rakningspost (
    rakning_id varchar(36) not null references rakning (id),
    ordning integer not null
        constraint rakningspost_ordning_fran_noll check (ordning >= 0),
    avsnitt varchar not null,
    rad varchar not null
        constraint rakningspost_rad_ifylld check (trim(rad) <> ''),
    kolumn varchar not null
        constraint rakningspost_kolumn_ifylld check (trim(kolumn) <> ''),
    belopp_oren bigint,
    primary key (rakning_id, ordning)
);
