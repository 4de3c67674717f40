-- All parts of a file that pages have shown: where a picture is used.

create index picture_cut_hash on picture_cut (hash);
