-- Journal entries that a projection could not take: it went on without them.

create table set_aside (
  id varchar(100) primary key,
  projection varchar(40) not null,
  entry_number bigint not null,
  event_type varchar(60) not null,
  subject varchar(36) not null,
  why varchar(500) not null,
  set_aside_at timestamp with time zone not null
);
create index set_aside_subject on set_aside (projection, subject);
