-- A file for a live document is compared with its card before it replaces anything: until then it lies here.

create table offered_file (
  document_id varchar(36) primary key references document (id),
  language varchar(2) not null,
  format varchar(10) not null,
  hash varchar(64) not null references kept_file (hash),
  name varchar(200) not null,
  note varchar,
  offered_by varchar(200) not null,
  offered_at timestamp with time zone not null
);
create index offered_file_hash on offered_file (hash);
