-- In which role somebody signed; blank where nothing was said, and in what is older than the question.
alter table underskrift add column roll varchar(200) default '' not null;
