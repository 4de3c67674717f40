-- What live texts are made of, small enough to tell a copy among an agency's newest by.
-- Texts that are live already get theirs with their next edition.

create table text_sketch (
  id varchar(40) primary key,
  publication_id varchar(36) not null references publication (id),
  agency_id varchar(36) not null,
  language varchar(2) not null,
  sketch varchar(600) not null,
  published_at timestamp with time zone not null
);
create index text_sketch_agency on text_sketch (agency_id, published_at, id);
