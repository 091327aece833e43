-- An agreement is renewed once: two who renew it at the same time do not make two that follow it.
alter table overenskommelse add constraint overenskommelse_fornyas_en_gang unique (foregaende_id);
