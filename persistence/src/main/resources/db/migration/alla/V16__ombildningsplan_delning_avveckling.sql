-- A plan may split an association or close it, too. What was there before are mergers.
alter table ombildningsplan add slag varchar(20) default 'SAMMANSLAGNING' not null
    constraint ombildningsplan_slag_kant check (slag in ('SAMMANSLAGNING', 'DELNING', 'AVVECKLING'));
alter table ombildningsplan add kapitalnyckel varchar(200)
    constraint ombildningsplan_kapitalnyckel_ifylld check (trim(kapitalnyckel) <> '');
alter table ombildningsplan add likvidation date;
alter table ombildningsplan add arkivkommun varchar(4)
    constraint ombildningsplan_arkivkommun_form check (arkivkommun ~ '^[0-9]{4}$');
alter table ombildningsplan add avvecklad boolean default false not null;

-- del: the id of the part that a municipality goes to, which need not exist yet.
alter table planmedlem add del varchar(60)
    constraint planmedlem_del_form check (del ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

create table plandel (
    ombildningsplan_id varchar(36) not null references ombildningsplan (id),
    ordning integer not null
        constraint plandel_ordning_fran_noll check (ordning >= 0),
    forbund_id varchar(60) not null
        constraint plandel_forbund_form check (forbund_id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    namn varchar(200) not null
        constraint plandel_namn_ifyllt check (trim(namn) <> ''),
    kortnamn varchar(100) not null
        constraint plandel_kortnamn_ifyllt check (trim(kortnamn) <> ''),
    organisationsnummer varchar(11)
        constraint plandel_organisationsnummer_form
            check (organisationsnummer ~ '^[0-9]{2}[2-9][0-9]{3}-[0-9]{4}$'),
    sate varchar(100)
        constraint plandel_sate_ifyllt check (trim(sate) <> ''),
    andel varchar(100)
        constraint plandel_andel_form check (andel ~ '^[0-9]+/[1-9][0-9]*$'),
    primary key (ombildningsplan_id, ordning)
);

alter table planuppgift drop constraint planuppgift_kand;
alter table planuppgift add constraint planuppgift_kand check (uppgift in (
    'FORBUNDSORDNING', 'STYRELSE', 'ORGANISATIONSNUMMER', 'UPPFOLJNING_FINSAM', 'BUDGET', 'AVTAL', 'LIKVIDATION', 'ARKIV',
    'ARSREDOVISNING', 'ATERBETALNING', 'AVREGISTRERING'));
