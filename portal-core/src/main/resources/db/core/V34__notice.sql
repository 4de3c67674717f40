-- Emergency notices: pinned above pages until they end, kept afterwards.

create table emergency_notice (
  id varchar(36) primary key,
  agency_id varchar(36) not null references agency (id),
  reach varchar(10) not null,
  danger varchar(20) not null,
  words_kk varchar,
  words_ru varchar,
  words_en varchar,
  raised_at timestamp with time zone not null,
  raised_by varchar(200) not null,
  ends_at timestamp with time zone not null
);
create index emergency_notice_ends on emergency_notice (ends_at);
create index emergency_notice_agency on emergency_notice (agency_id, raised_at, id);
