-- The files that were read, or that should have been.
CREATE TABLE articles (
    article_id          TEXT NOT NULL PRIMARY KEY,
    article_path        TEXT NOT NULL UNIQUE,
    root                TEXT NOT NULL,              -- folder on this machine; never exported
    input_key           TEXT NOT NULL,              -- hash of all that the figures depend on; empty: read again
    sha256              TEXT,
    encoding            TEXT,
    language            TEXT,
    title               TEXT,
    publisher           TEXT,
    byline              TEXT,
    published           TEXT,
    published_basis     TEXT,
    url                 TEXT,
    source_type         TEXT,
    agency_credit       TEXT,
    independence_group  TEXT,
    characters          INTEGER,
    status              TEXT NOT NULL,
    status_reason       TEXT,
    text                TEXT                        -- stays when the file goes
) STRICT;

CREATE INDEX articles_by_content ON articles (sha256, status, article_path);

-- What the articles state. Rows of an article are replaced when it is read again; their ids stay.
CREATE TABLE figures (
    figure_id        TEXT NOT NULL PRIMARY KEY,
    article_id       TEXT NOT NULL REFERENCES articles (article_id) ON DELETE CASCADE,
    force            TEXT,
    area             TEXT,
    area_level       TEXT,
    measure          TEXT NOT NULL,
    value            REAL NOT NULL,
    value_text       TEXT NOT NULL,
    modifier         TEXT NOT NULL,
    value_low        REAL,
    value_high       REAL,
    unit             TEXT NOT NULL,
    as_of            TEXT,
    as_of_start      TEXT,
    as_of_end        TEXT,
    as_of_basis      TEXT NOT NULL,
    breakdown        TEXT,
    part_of          TEXT,
    attribution      TEXT,
    attribution_type TEXT,
    in_quotation     INTEGER NOT NULL,
    quote_exact      TEXT NOT NULL,
    quote_prefix     TEXT NOT NULL,
    quote_suffix     TEXT NOT NULL,
    char_start       INTEGER NOT NULL,              -- code points into articles.text
    char_end         INTEGER NOT NULL,
    sentence         TEXT NOT NULL,
    rule_id          TEXT NOT NULL,
    confidence       REAL NOT NULL,
    evidence         TEXT NOT NULL,                 -- JSON: every place that states it, in code points
    confidence_terms TEXT NOT NULL                  -- JSON: name and weight of each term
) STRICT;

CREATE INDEX figures_by_article ON figures (article_id);

-- What people decided. Rows are added and never changed; a figure that goes and comes back finds its verdict here.
CREATE TABLE decisions (
    decision_id  INTEGER PRIMARY KEY AUTOINCREMENT,
    decided_at   TEXT NOT NULL,                     -- ISO 8601, UTC
    decided_by   TEXT NOT NULL,
    subject_type TEXT NOT NULL,                     -- figure, conflict
    subject_id   TEXT NOT NULL,
    action       TEXT NOT NULL,
    reason       TEXT,
    details      TEXT                               -- JSON
) STRICT;

CREATE INDEX decisions_by_subject ON decisions (subject_type, subject_id);

CREATE TRIGGER decisions_stay BEFORE UPDATE ON decisions
BEGIN SELECT RAISE(ABORT, 'decisions are only ever added'); END;

CREATE TRIGGER decisions_remain BEFORE DELETE ON decisions
BEGIN SELECT RAISE(ABORT, 'decisions are only ever added'); END;
