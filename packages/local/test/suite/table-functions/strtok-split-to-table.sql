-- https://docs.snowflake.com/en/sql-reference/functions/strtok_split_to_table
SELECT table1.value FROM TABLE(STRTOK_SPLIT_TO_TABLE('a.b', '.')) AS table1 ORDER BY table1.value;
-- ordered
-- a
-- b

CREATE OR REPLACE TABLE splittable_strtok (v VARCHAR);

INSERT INTO splittable_strtok (v) VALUES ('a b'), ('cde'), ('f|g'), ('');

SELECT v, t.index, t.value FROM splittable_strtok, LATERAL STRTOK_SPLIT_TO_TABLE(v, ' ') t ORDER BY v, t.index;
-- ordered
-- a b | 1 | a
-- a b | 2 | b
-- cde | 1 | cde
-- f\|g | 1 | f\|g

SELECT v, t.value FROM splittable_strtok, LATERAL STRTOK_SPLIT_TO_TABLE(v, ' |') t ORDER BY v, t.index;
-- ordered
-- a b | a
-- a b | b
-- cde | cde
-- f\|g | f
-- f\|g | g

SELECT t.value FROM TABLE(STRTOK_SPLIT_TO_TABLE('a  b')) t ORDER BY t.index;
-- ordered
-- a
-- b
