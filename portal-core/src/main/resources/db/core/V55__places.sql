-- The register of administrative places: what lies in what, its code in the state's classifier, and the agency that serves it.

create table place (
  id varchar(36) primary key,
  kind varchar(20) not null,
  name varchar not null,
  within_id varchar(36) references place (id),
  code varchar(9) unique,
  agency_id varchar(36) references agency (id),
  version bigint not null
);
create index place_within on place (within_id);
create index place_agency on place (agency_id);
