-- What read an article, so that each of its figures can be traced to it and read again.
ALTER TABLE articles ADD COLUMN rules_hash TEXT;                        -- SHA-256 of the rules
ALTER TABLE articles ADD COLUMN program TEXT;                           -- version of the program
