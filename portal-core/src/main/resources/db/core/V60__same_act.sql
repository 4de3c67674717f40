-- Documents of an agency with one number and one day are asked for: they may be one act in two languages.
-- Cards that are older get theirs when they are saved next.

alter table document add column act varchar(80);
create index document_act on document (agency_id, act);
