-- What comparing the figures came to, so that it need not be done again while nothing has changed that it depends on.
CREATE TABLE kept_comparison (
    part           INTEGER NOT NULL PRIMARY KEY,
    program        TEXT NOT NULL,                   -- what wrote it; another cannot read it
    comparison_key TEXT NOT NULL,                   -- hash of all that it depends on
    content        BLOB NOT NULL                    -- JSON, compressed
) STRICT;
