-- What readers ask the search, counted by day and language; nothing tells who asked.

create table inquiry (
  id varchar(120) not null primary key,
  asked_on date not null,
  page_language varchar(2) not null,
  words varchar(80) not null,
  asked bigint not null,
  unanswered bigint not null,
  followed bigint not null
);
create index inquiry_day on inquiry (asked_on, page_language, words);

create table inquiry_followed (
  id varchar(460) not null primary key,
  asked_on date not null,
  page_language varchar(2) not null,
  words varchar(80) not null,
  path varchar(300) not null,
  times bigint not null
);
create index inquiry_followed_day on inquiry_followed (asked_on, page_language, words);
