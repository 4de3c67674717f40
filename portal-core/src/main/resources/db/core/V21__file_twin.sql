-- The page twin of a file beside its text, and what makes a PDF hard to read for some.

create table file_leaf (
  id varchar(80) primary key,
  hash varchar(64) not null references kept_file (hash),
  place int not null,
  kind varchar(10) not null,
  name varchar(300) not null,
  body varchar not null
);
create index file_leaf_hash on file_leaf (hash, place);

alter table kept_file add column flaws varchar(200) default '' not null;

-- Files read before had no twin: they are read again.
update kept_file set reading = 'waiting' where reading = 'read';
