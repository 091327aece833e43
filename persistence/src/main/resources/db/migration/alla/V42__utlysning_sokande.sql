-- publicerad: since when anybody may read the call, null as long as it is being written. hogst_oren: null for no limit.
alter table utlysning add column publicerad date;
alter table utlysning add column hogst_oren bigint;
alter table utlysning add column anvisning varchar default '' not null;
update utlysning set publicerad = oppnar;
alter table utlysning add constraint utlysning_hogst_over_noll check (hogst_oren > 0);

-- part, kod, namn: the member that an applicant is employed by.
alter table tilldelning add column part varchar(20);
alter table tilldelning add column kod varchar(4);
alter table tilldelning add column namn varchar(200);
alter table tilldelning add constraint tilldelning_medlem_for_sokande check (namn is null or roll = 'SOKANDE');
alter table tilldelning add constraint tilldelning_part_kand
    check (part in ('FORSAKRINGSKASSAN', 'ARBETSFORMEDLINGEN', 'REGION', 'KOMMUN'));
alter table tilldelning add constraint tilldelning_kod_for_part check (
    kod is null
    or (part = 'KOMMUN' and kod ~ '^[0-9]{4}$')
    or (part = 'REGION' and kod ~ '^[0-9]{2}([0-9]{2})?$'));

-- A page of applications asks for those of a stage by year and name.
create index askande_lage on askande (forbund_id, lage);
