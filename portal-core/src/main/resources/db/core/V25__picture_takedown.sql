-- Pictures that were taken down: why, when, by whom. A row keeps the file from coming back unnoticed.

alter table picture add column taken_reason varchar(20);
alter table picture add column taken_note varchar(300);
alter table picture add column taken_by varchar(200);
alter table picture add column taken_at timestamp with time zone;

create index picture_taken on picture (taken_at, agency_id);
create index picture_hash on picture (hash);
