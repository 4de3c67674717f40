-- How a text stood as archive until it was taken out of there: an undone withdrawal puts it back as archive, not live.

alter table publication add column archived_at timestamp with time zone;
alter table publication add column archive_outcome varchar(40);
alter table publication add column archive_reason varchar;
