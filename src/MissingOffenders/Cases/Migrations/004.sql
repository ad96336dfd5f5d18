-- What read an article, so that each of its figures can be traced to it and read again.
ALTER TABLE articles ADD COLUMN rules_hash TEXT;                        -- SHA-256 of the rules
ALTER TABLE articles ADD COLUMN program TEXT;                           -- version of the program
-- Counts that were read and not told: a reviewer may take them up.
ALTER TABLE articles ADD COLUMN held_back INTEGER;                      -- how many would be figures if half the certainty were enough
ALTER TABLE articles ADD COLUMN held_back_counts TEXT;                  -- JSON: these counts by place, in code points, with the reason
