-- The board's decisions on applications. One that is revoked stays, with the decision that revoked it.
create table askandebeslut (
    id varchar(36) not null primary key,
    forbund_id varchar(60) not null references forbund (id),
    askande_id varchar(36) not null references askande (id),
    slag varchar(10) not null
        constraint askandebeslut_slag_kant check (slag in ('BIFALL', 'DELVIS', 'AVSLAG', 'BORDLAGT')),
    beslut varchar(250) not null,
    motiv varchar not null,
    aterkallat varchar(250),
    aterkallat_motiv varchar,
    version bigint not null,
    constraint askandebeslut_aterkallat_har_motiv check ((aterkallat is null) = (aterkallat_motiv is null))
);

create index askandebeslut_askande on askandebeslut (askande_id);
create index askandebeslut_forbund on askandebeslut (forbund_id);

create table beviljat (
    askandebeslut_id varchar(36) not null references askandebeslut (id),
    ordning integer not null
        constraint beviljat_ordning_fran_noll check (ordning >= 0),
    ar integer not null,
    belopp_oren bigint not null
        constraint beviljat_belopp_minst_noll check (belopp_oren >= 0),
    inriktning boolean not null,
    omprovas date,
    primary key (askandebeslut_id, ordning),
    constraint beviljat_ett_per_ar unique (askandebeslut_id, ar)
);

create table beslutsvillkor (
    askandebeslut_id varchar(36) not null references askandebeslut (id),
    ordning integer not null
        constraint beslutsvillkor_ordning_fran_noll check (ordning >= 0),
    villkor varchar not null,
    primary key (askandebeslut_id, ordning)
);
