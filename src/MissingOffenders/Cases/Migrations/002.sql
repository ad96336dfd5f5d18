-- A file may hold several articles: each names its file, and a file is read again as a whole.
ALTER TABLE articles ADD COLUMN file_path TEXT NOT NULL DEFAULT '';     -- below the root; article_path begins with it
UPDATE articles SET file_path = article_path;
CREATE INDEX articles_by_file ON articles (file_path);

ALTER TABLE articles ADD COLUMN text_stage TEXT;                        -- which way of reading gave the text
ALTER TABLE articles ADD COLUMN modified TEXT;                          -- local day
ALTER TABLE articles ADD COLUMN is_cut INTEGER;                         -- 1: the page shows only the beginning
ALTER TABLE articles ADD COLUMN published_precision TEXT;               -- day, month, year
ALTER TABLE articles ADD COLUMN body_characters INTEGER;                -- code points of the body, from the start of the text
ALTER TABLE articles ADD COLUMN blocks TEXT;                            -- JSON: the labelled blocks in reading order, in code points
