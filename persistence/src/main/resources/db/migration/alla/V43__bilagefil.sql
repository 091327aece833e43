-- The content of files, by its hash: a file that several versions hold is kept once.
alter table bilaga add column sha256 varchar(64);
alter table bilaga add constraint bilaga_sha256_form check (sha256 ~ '^[0-9a-f]{64}$');

create table bilagefil (
    askande_id varchar(36) not null references askande (id),
    sha256 varchar(64) not null
        constraint bilagefil_sha256_form check (sha256 ~ '^[0-9a-f]{64}$'),
    innehall bytea not null,
    primary key (askande_id, sha256)
);

-- What is said of an application while it is written and prepared.
create table askandesamtal (
    askande_id varchar(36) not null primary key references askande (id),
    version bigint not null
);

create table askandekommentar (
    askande_id varchar(36) not null references askandesamtal (askande_id),
    ordning integer not null
        constraint askandekommentar_ordning_fran_noll check (ordning >= 0),
    text varchar(1000) not null
        constraint askandekommentar_text_ifylld check (trim(text) <> ''),
    av_vem varchar(200) not null
        constraint askandekommentar_av_vem_ifyllt check (trim(av_vem) <> ''),
    dag date not null,
    primary key (askande_id, ordning)
);
