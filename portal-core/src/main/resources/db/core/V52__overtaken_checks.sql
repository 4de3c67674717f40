-- A check that was open still when its text went out waits for nobody any more.

update check_request set state = 'overtaken'
where state = 'open' and exists (select 1 from publication p
  where p.id = check_request.publication_id and p.live_edition >= check_request.edition_number);
