-- Why an association has it as a finding says, where the law leaves room: one for each matter, with every edition of it. nyckel
-- is the finding's code, year and words; uppgifter what the finding told when the words were written.
create table fyndmotiv (
    id varchar(36) not null primary key,
    forbund_id varchar(60) not null references forbund (id),
    nyckel varchar(1000) not null
        constraint fyndmotiv_nyckel_form check (nyckel ~ '^[A-Z0-9:-]+ (-|[0-9]{4})( .*)?$'),
    version bigint not null,
    constraint fyndmotiv_ett_per_sak unique (forbund_id, nyckel)
);

create table motivutgava (
    fyndmotiv_id varchar(36) not null references fyndmotiv (id),
    ordning integer not null
        constraint motivutgava_ordning_fran_noll check (ordning >= 0),
    nr integer not null,
    slag varchar(20) not null
        constraint motivutgava_slag_kant check (slag in ('SKRIVET', 'BORTTAGET', 'ATERSTALLT')),
    motiv varchar(1000) not null
        constraint motivutgava_motiv_ifyllt check (trim(motiv) <> ''),
    uppgifter varchar not null,
    av_vem varchar(200) not null
        constraint motivutgava_av_vem_ifyllt check (trim(av_vem) <> ''),
    dag date not null,
    primary key (fyndmotiv_id, ordning),
    constraint motivutgava_nr_i_ordning check (nr = ordning + 1)
);

-- When each matter was found: written by the check itself and never by anybody, so it is its own log. borta: null as long as the
-- matter is found.
create table fyndhistorik (
    forbund_id varchar(60) not null references forbund (id),
    nyckel varchar(1000) not null
        constraint fyndhistorik_nyckel_form check (nyckel ~ '^[A-Z0-9:-]+ (-|[0-9]{4})( .*)?$'),
    allvar varchar(20) not null
        constraint fyndhistorik_allvar_kant check (allvar in ('FEL', 'VARNING', 'AVRUNDNING')),
    uppgifter varchar not null,
    forst date not null,
    senast date not null,
    borta date,
    primary key (forbund_id, nyckel, forst),
    constraint fyndhistorik_dagar_framat check (forst <= senast and (borta is null or senast <= borta))
);
