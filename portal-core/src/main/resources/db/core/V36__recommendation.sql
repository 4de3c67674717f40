-- The recommendation of the state's control that an agency has to settle.

create table recommendation (
  agency_id varchar(36) primary key references agency (id),
  received_on date not null,
  noted_by varchar(200) not null
);
