-- Identities are UUIDs as text, moments are UTC, JSON columns carry their own version.

create table journal_head (
  id int primary key,
  entry_number bigint not null,
  hash varchar(64) not null
);
insert into journal_head (id, entry_number, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table journal_entry (
  entry_number bigint primary key,
  happened_at timestamp with time zone not null,
  event_type varchar(60) not null,
  subject varchar(36) not null,
  agency_id varchar(36) not null,
  actor varchar(200) not null,
  payload varchar not null,
  previous_hash varchar(64) not null,
  hash varchar(64) not null
);

create table receipt (
  id varchar(300) primary key,
  request_hash varchar(64) not null,
  status int not null,
  headers varchar not null,
  body varchar not null,
  made_at timestamp with time zone not null
);

create table agency (
  id varchar(36) primary key,
  kind varchar(40) not null,
  slug varchar(80) not null unique,
  parent_id varchar(36) references agency (id),
  profile varchar not null
);

create table api_token (
  id varchar(36) primary key,
  agency_id varchar(36) not null references agency (id),
  officer varchar(200) not null,
  scopes varchar(100) not null,
  secret_hash varchar(64) not null unique,
  expires_at timestamp with time zone not null
);

create table site_path (
  path varchar(300) primary key,
  noun varchar(20) not null,
  target varchar(36) not null,
  state varchar(10) not null,
  moved_to varchar(300)
);
create index site_path_moved_to on site_path (moved_to);

create table publication (
  id varchar(36) primary key,
  agency_id varchar(36) not null references agency (id),
  kind varchar(40) not null,
  slug varchar(80) not null,
  origin varchar(300),
  standing varchar(12) not null,
  latest_edition int not null,
  version bigint not null,
  changed_at timestamp with time zone not null,
  path varchar(300),
  live_edition int,
  published_at timestamp with time zone,
  published_year int,
  updated_at timestamp with time zone,
  field_state varchar(40),
  withdrawn_at timestamp with time zone,
  outcome varchar(40),
  reason varchar,
  unique (agency_id, origin)
);
create index publication_live on publication (standing, published_at, id);
create index publication_live_agency on publication (agency_id, standing, published_at, id);
create index publication_live_kind on publication (kind, standing, published_at, id);
create index publication_live_agency_kind on publication (agency_id, kind, standing, published_at, id);
create index publication_own on publication (agency_id, changed_at, id);

create table edition (
  id varchar(48) primary key,
  publication_id varchar(36) not null references publication (id),
  edition_number int not null,
  head varchar not null,
  body varchar not null,
  released_at timestamp with time zone,
  change_kind varchar(10),
  change_note varchar,
  author varchar(200) not null,
  saved_at timestamp with time zone not null,
  unique (publication_id, edition_number)
);

create table publication_section (
  id varchar(120) primary key,
  publication_id varchar(36) not null references publication (id),
  section varchar(80) not null
);
create index publication_section_section on publication_section (section, publication_id);
create index publication_section_publication on publication_section (publication_id);

create table scheduled_act (
  id varchar(36) primary key,
  publication_id varchar(36) not null references publication (id),
  act varchar(20) not null,
  due_at timestamp with time zone not null,
  state varchar(12) not null,
  done_at timestamp with time zone,
  failure varchar
);
create index scheduled_act_due on scheduled_act (state, due_at);
create index scheduled_act_publication on scheduled_act (publication_id);
