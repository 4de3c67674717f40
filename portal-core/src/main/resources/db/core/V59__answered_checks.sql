-- Whoever asked for a check finds the answer on the work list.

create index check_request_asker on check_request (asked_by, decided_at);
