-- A withdrawal is undone within the hour: which redirects followed an address when it moved.

alter table site_path add column moved_via varchar(300);
create index site_path_moved_via on site_path (moved_via);
