-- How the applications of a call are weighed against the money. budgetversion is null for the version that counts.
create table askandeplan (
    utlysning_id varchar(36) not null primary key references utlysning (id),
    forbund_id varchar(60) not null references forbund (id),
    budgetversion integer
        constraint askandeplan_version_fran_ett check (budgetversion >= 1),
    version bigint not null
);

create table planrad (
    utlysning_id varchar(36) not null references askandeplan (utlysning_id),
    ordning integer not null
        constraint planrad_ordning_fran_noll check (ordning >= 0),
    askande_id varchar(36) not null references askande (id),
    budgetrad varchar(200) not null
        constraint planrad_budgetrad_ifylld check (trim(budgetrad) <> ''),
    primary key (utlysning_id, ordning),
    constraint planrad_en_per_askande unique (utlysning_id, askande_id)
);

create table askandescenario (
    utlysning_id varchar(36) not null references askandeplan (utlysning_id),
    ordning integer not null
        constraint askandescenario_ordning_fran_noll check (ordning >= 0),
    namn varchar(200) not null
        constraint askandescenario_namn_ifyllt check (trim(namn) <> ''),
    primary key (utlysning_id, ordning),
    constraint askandescenario_ett_per_namn unique (utlysning_id, namn)
);

-- nr: which scenario of the plan, counted from 0.
create table scenarioval (
    utlysning_id varchar(36) not null references askandeplan (utlysning_id),
    ordning integer not null
        constraint scenarioval_ordning_fran_noll check (ordning >= 0),
    nr integer not null
        constraint scenarioval_nr_fran_noll check (nr >= 0),
    askande_id varchar(36) not null references askande (id),
    primary key (utlysning_id, ordning)
);
