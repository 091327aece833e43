-- A motive for a deficit, written after its budget had been published: the version stands as it was, and this beside it with its own day.
create table motivtillagg (
    budget_id varchar(36) not null references budget (id),
    ordning integer not null
        constraint motivtillagg_ordning_fran_noll check (ordning >= 0),
    text varchar(1000) not null
        constraint motivtillagg_text_ifylld check (trim(text) <> ''),
    dag date not null,
    av_vem varchar(200) not null
        constraint motivtillagg_av_vem_ifyllt check (trim(av_vem) <> ''),
    primary key (budget_id, ordning)
);
