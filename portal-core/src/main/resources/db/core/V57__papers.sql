-- Every opening of a form is a paper of its own: what is typed on it replaces nothing else that
-- waits to be sent.
alter table unfinished add column paper varchar(36) not null default '';
