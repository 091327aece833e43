-- The decision that an insats began with: at most one insats for each.
alter table insats add column askandebeslut_id varchar(36) references askandebeslut (id);
alter table insats add constraint insats_en_per_beslut unique (askandebeslut_id);
