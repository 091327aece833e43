-- An edit that is taken back is a write like any other, and the log says what it was.
alter table revision drop constraint revision_handling_kand;
alter table revision add constraint revision_handling_kand check (handling in ('SKAPAD', 'ANDRAD', 'ANGRAD'));
