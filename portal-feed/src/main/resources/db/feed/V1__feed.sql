-- Everything here is derived from the live editions and can be told again.

create table feed_position (
  id int primary key,
  cursor_number bigint not null,
  changed_number bigint not null
);
insert into feed_position (id, cursor_number, changed_number) values (1, 0, 0);

create table feed_entry (
  id varchar(48) primary key,
  publication varchar(36) not null,
  language varchar(2) not null,
  agency_id varchar(36) not null,
  kind varchar(20) not null,
  path varchar(300) not null,
  edition int not null,
  title varchar(1000) not null,
  summary varchar(1000) not null,
  marks varchar(60) not null,
  languages varchar(20) not null,
  event_number bigint not null,
  published_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  touched_at timestamp with time zone not null
);
-- One index for each shape of a selection, in the order a feed is read: a feed costs the same at any size.
create index feed_entry_all on feed_entry (language, updated_at, event_number, id);
create index feed_entry_agency on feed_entry (language, agency_id, updated_at, event_number, id);
create index feed_entry_kind on feed_entry (language, kind, updated_at, event_number, id);
create index feed_entry_agency_kind on feed_entry (language, agency_id, kind, updated_at, event_number, id);
create index feed_entry_publication on feed_entry (publication);

create table feed_tombstone (
  id varchar(48) primary key,
  publication varchar(36) not null,
  language varchar(2) not null,
  agency_id varchar(36) not null,
  kind varchar(20) not null,
  withdrawn_at timestamp with time zone not null,
  touched_at timestamp with time zone not null,
  reason varchar not null
);
create index feed_tombstone_all on feed_tombstone (language, withdrawn_at, id);
create index feed_tombstone_agency on feed_tombstone (language, agency_id, withdrawn_at, id);
create index feed_tombstone_publication on feed_tombstone (publication);
