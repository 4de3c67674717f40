-- A closed agency publishes no more; its pages stay as an archive that says why, and where to turn.

alter table agency add column closed_at timestamp with time zone;
alter table agency add column closing_reason varchar;
alter table agency add column successor_id varchar(36) references agency (id);
