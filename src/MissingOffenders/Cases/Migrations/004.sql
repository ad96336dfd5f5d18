-- Counts that were read and not told: a reviewer may take them up.
ALTER TABLE articles ADD COLUMN held_back INTEGER;                      -- how many would be figures if half the certainty were enough
ALTER TABLE articles ADD COLUMN held_back_counts TEXT;                  -- JSON: these counts by place, in code points, with the reason
