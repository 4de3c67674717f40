-- What an agency has decided on English; Kazakh and Russian are duties of the law and stand in no column.

alter table agency add column english varchar(8) default 'some' not null;
