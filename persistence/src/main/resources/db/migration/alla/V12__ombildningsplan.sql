-- Mergers while they are prepared. efter: the id of what comes, which need not exist yet.
create table ombildningsplan (
    id varchar(36) not null primary key,
    dag date not null,
    efter varchar(60)
        constraint ombildningsplan_efter_form check (efter ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    namn varchar(200)
        constraint ombildningsplan_namn_ifyllt check (trim(namn) <> ''),
    kortnamn varchar(100)
        constraint ombildningsplan_kortnamn_ifyllt check (trim(kortnamn) <> ''),
    organisationsnummer varchar(11)
        constraint ombildningsplan_organisationsnummer_form
            check (organisationsnummer ~ '^[0-9]{2}[2-9][0-9]{3}-[0-9]{4}$'),
    sate varchar(100)
        constraint ombildningsplan_sate_ifyllt check (trim(sate) <> ''),
    ombildning_id varchar(36) references ombildning (id),
    version bigint not null
);

-- kapital_oren: null while not known, which is not zero.
create table kapitaldel (
    ombildningsplan_id varchar(36) not null references ombildningsplan (id),
    ordning integer not null
        constraint kapitaldel_ordning_fran_noll check (ordning >= 0),
    forbund_id varchar(60) not null references forbund (id),
    kapital_oren bigint,
    primary key (ombildningsplan_id, ordning)
);

create table planmedlem (
    ombildningsplan_id varchar(36) not null references ombildningsplan (id),
    ordning integer not null
        constraint planmedlem_ordning_fran_noll check (ordning >= 0),
    part varchar(20) not null
        constraint planmedlem_part_kand check (part in ('FORSAKRINGSKASSAN', 'ARBETSFORMEDLINGEN', 'REGION', 'KOMMUN')),
    kod varchar(4),
    namn varchar(200) not null
        constraint planmedlem_namn_ifyllt check (trim(namn) <> ''),
    andel varchar(100)
        constraint planmedlem_andel_form check (andel ~ '^[0-9]+/[1-9][0-9]*$'),
    platser integer
        constraint planmedlem_platser_fran_noll check (platser >= 0),
    primary key (ombildningsplan_id, ordning),
    constraint planmedlem_kod_for_part check (
        kod is null
        or (part = 'KOMMUN' and kod ~ '^[0-9]{4}$')
        or (part = 'REGION' and kod ~ '^[0-9]{2}$'))
);

create table planbeslut (
    ombildningsplan_id varchar(36) not null references ombildningsplan (id),
    ordning integer not null
        constraint planbeslut_ordning_fran_noll check (ordning >= 0),
    beslut varchar(250) not null,
    primary key (ombildningsplan_id, ordning)
);

create table planuppgift (
    ombildningsplan_id varchar(36) not null references ombildningsplan (id),
    ordning integer not null
        constraint planuppgift_ordning_fran_noll check (ordning >= 0),
    uppgift varchar(30) not null
        constraint planuppgift_kand check (uppgift in (
            'FORBUNDSORDNING', 'STYRELSE', 'ORGANISATIONSNUMMER', 'UPPFOLJNING_FINSAM', 'BUDGET', 'AVTAL', 'ARKIV',
            'ARSREDOVISNING')),
    primary key (ombildningsplan_id, ordning)
);
