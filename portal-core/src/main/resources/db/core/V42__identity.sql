-- By which e-mail and by which identities of a provider (OpenID Connect) accounts are known.

create table account_email (
  account_id varchar(36) primary key references account (id),
  email varchar(200) not null unique
);

create table account_identity (
  id varchar(36) primary key,
  account_id varchar(36) not null references account (id),
  issuer varchar(255) not null,
  subject varchar(255) not null,
  linked_at timestamp with time zone not null,
  constraint account_identity_once unique (issuer, subject)
);
create index account_identity_account on account_identity (account_id, issuer);
