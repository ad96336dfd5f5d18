-- Figures that somebody decided on and that their article no longer yields under this id. A decision without the figure that it
-- speaks of would be lost: by these rows it finds the words again, or shows what it was about.
CREATE TABLE former_figures (
    figure_id        TEXT NOT NULL PRIMARY KEY,
    article_id       TEXT NOT NULL,
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
    char_start       INTEGER NOT NULL,
    char_end         INTEGER NOT NULL,
    sentence         TEXT NOT NULL,
    rule_id          TEXT NOT NULL,
    confidence       REAL NOT NULL,
    evidence         TEXT NOT NULL,
    confidence_terms TEXT NOT NULL
) STRICT;

CREATE INDEX former_figures_by_article ON former_figures (article_id);
