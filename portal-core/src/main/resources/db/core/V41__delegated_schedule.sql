-- What an office has scheduled is called off when the delegation by which it did so is taken back.

alter table scheduled_act add column delegation_id varchar(36);
alter table scheduled_act add constraint scheduled_act_delegation_known
  foreign key (delegation_id) references delegation (id);
create index scheduled_act_delegation on scheduled_act (delegation_id, state);
