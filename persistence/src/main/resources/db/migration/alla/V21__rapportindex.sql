-- What a report asks of a ledger: its vouchers by day, and the rows of one account.
create index verifikation_om_datum on verifikation (fil_id, datum);
create index verifikationsrad_om_konto on verifikationsrad (fil_id, konto);
-- And of an association: which files it has.
create index huvudboksfil_om_forbund on huvudboksfil (forbund_id, fran);
