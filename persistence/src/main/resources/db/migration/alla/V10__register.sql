-- The register: an association's own days, its members' days, its area, those that may join, and its names before.
-- A decision is stored as it is cited: body, day, paragraph.

alter table forbund add column bildat date;
alter table forbund add column likvidation date;
alter table forbund add column upplost date;
alter table forbund add column avslutsbeslut varchar(250);
alter table forbund add column arkivkommun varchar(4);
alter table forbund add constraint forbund_dagar_framat
    check (bildat <= likvidation and likvidation <= upplost and bildat <= upplost);
alter table forbund add constraint forbund_arkivkommun_form check (arkivkommun ~ '^[0-9]{4}$');

alter table medlem add column fran date;
alter table medlem add column uppsagt date;
alter table medlem add column till date;
alter table medlem add column intradesbeslut varchar(250);
alter table medlem add column uttradesbeslut varchar(250);
alter table medlem add constraint medlem_dagar_framat
    check (fran <= uppsagt and uppsagt <= till and fran <= till);

create table omradesdel (
    forbund_id varchar(60) not null references forbund (id),
    ordning integer not null
        constraint omradesdel_ordning_fran_noll check (ordning >= 0),
    kommun varchar(4) not null
        constraint omradesdel_kommun_form check (kommun ~ '^[0-9]{4}$'),
    del varchar(100)
        constraint omradesdel_del_ifylld check (trim(del) <> ''),
    fran date,
    till date,
    primary key (forbund_id, ordning),
    constraint omradesdel_dagar_framat check (fran <= till)
);

create table blivande_medlem (
    forbund_id varchar(60) not null references forbund (id),
    ordning integer not null
        constraint blivande_medlem_ordning_fran_noll check (ordning >= 0),
    part varchar(20) not null
        constraint blivande_medlem_part_kand
            check (part in ('FORSAKRINGSKASSAN', 'ARBETSFORMEDLINGEN', 'REGION', 'KOMMUN')),
    kod varchar(4),
    namn varchar(200) not null
        constraint blivande_medlem_namn_ifyllt check (trim(namn) <> ''),
    intresse date,
    beslut varchar(250),
    antagande varchar(250),
    start date,
    primary key (forbund_id, ordning),
    constraint blivande_medlem_kod_for_part check (
        kod is null
        or (part = 'KOMMUN' and kod ~ '^[0-9]{4}$')
        or (part = 'REGION' and kod ~ '^[0-9]{2}$'))
);

create table tidigare_namn (
    forbund_id varchar(60) not null references forbund (id),
    ordning integer not null
        constraint tidigare_namn_ordning_fran_noll check (ordning >= 0),
    namn varchar(200) not null
        constraint tidigare_namn_namn_ifyllt check (trim(namn) <> ''),
    kortnamn varchar(100) not null
        constraint tidigare_namn_kortnamn_ifyllt check (trim(kortnamn) <> ''),
    till date not null,
    primary key (forbund_id, ordning)
);
