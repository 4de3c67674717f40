-- Structured downloads: files by their SHA-256, documents with their cards, and editions of files.

create table kept_file (
  hash varchar(64) primary key,
  byte_size bigint not null,
  format varchar(10) not null,
  pages int,
  reading varchar(12) not null,
  verdict varchar(10) not null,
  threat varchar(200),
  received_at timestamp with time zone not null,
  judged_at timestamp with time zone
);
create index kept_file_verdict on kept_file (verdict, reading, received_at);

create table file_text (
  hash varchar(64) primary key references kept_file (hash),
  plain_text varchar not null,
  hints varchar not null
);

create table document (
  id varchar(36) primary key,
  agency_id varchar(36) not null references agency (id),
  kind varchar(40) not null,
  card varchar not null,
  standing varchar(12) not null,
  latest_edition int not null,
  version bigint not null,
  changed_at timestamp with time zone not null,
  path varchar(300),
  live_edition int,
  published_at timestamp with time zone,
  published_year int,
  updated_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  cause varchar(40),
  reason varchar,
  replaced_by varchar(36)
);
create index document_live on document (standing, published_at, id);
create index document_live_agency on document (agency_id, standing, published_at, id);
create index document_own on document (agency_id, changed_at, id);

create table document_edition (
  id varchar(48) primary key,
  document_id varchar(36) not null references document (id),
  edition_number int not null,
  card varchar not null,
  note varchar,
  released_at timestamp with time zone,
  author varchar(200) not null,
  saved_at timestamp with time zone not null,
  unique (document_id, edition_number)
);

create table edition_file (
  id varchar(64) primary key,
  document_id varchar(36) not null references document (id),
  edition_number int not null,
  place int not null,
  language varchar(2) not null,
  format varchar(10) not null,
  hash varchar(64) not null references kept_file (hash),
  name varchar(200) not null
);
create index edition_file_document on edition_file (document_id, edition_number);
create index edition_file_hash on edition_file (hash);

create table document_link (
  id varchar(90) primary key,
  document_id varchar(36) not null references document (id),
  relation varchar(10) not null,
  target_id varchar(36) not null references document (id)
);
create index document_link_target on document_link (target_id);

create table document_section (
  id varchar(120) primary key,
  document_id varchar(36) not null references document (id),
  section varchar(80) not null
);
create index document_section_section on document_section (section, document_id);
create index document_section_document on document_section (document_id);
