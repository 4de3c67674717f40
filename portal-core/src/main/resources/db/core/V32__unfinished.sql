-- What a person has typed into a form of the console and not sent yet.

create table unfinished (
  id varchar(300) primary key,
  account_id varchar(36) not null references account (id),
  form varchar(200) not null,
  typed varchar not null,
  saved_at timestamp with time zone not null
);
create index unfinished_account on unfinished (account_id, saved_at);
