-- Agencies' names and contacts are changed by people: whoever changes an older state is refused.

alter table agency add column version bigint default 1 not null;
