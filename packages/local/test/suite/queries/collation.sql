-- https://docs.snowflake.com/en/sql-reference/collation
SELECT COLLATE('Abc', 'en-ci') = 'abc', COLLATE('Abc', 'en-cs') = 'abc', COLLATE('Abc', 'en') = 'abc', 'Abc' COLLATE 'en-ci' = 'abc';
-- TRUE | FALSE | FALSE | TRUE

SELECT 'E' COLLATE 'fr-ai' = 'É', 'E' COLLATE 'fr-as' = 'É', 'a' COLLATE 'en-ai' = 'ą', 'a' COLLATE 'pl-ai' = 'ą', 'a' COLLATE 'pl-as' = 'ą';
-- TRUE | FALSE | TRUE | FALSE | FALSE

SELECT 'A-B-C' COLLATE 'en-pi' = 'ABC', 'A-B-C' COLLATE 'en-ps' = 'ABC';
-- TRUE | FALSE

SELECT '  ABC ' COLLATE 'en-trim' = 'ABC', '  ABC ' COLLATE 'en-ltrim' = 'ABC', '  ABC ' COLLATE 'en-rtrim' = 'ABC', '  ABC ' COLLATE 'en' = 'ABC';
-- TRUE | FALSE | FALSE | FALSE

CREATE OR REPLACE TABLE test_table (col1 VARCHAR, col2 VARCHAR);
INSERT INTO test_table VALUES ('ı', 'i');
SELECT col1 = col2, COLLATE(col1, 'lower') = COLLATE(col2, 'lower'), COLLATE(col1, 'upper') = COLLATE(col2, 'upper') FROM test_table;
-- FALSE | FALSE | TRUE

SELECT 'abc' COLLATE 'bin' = 'abc' COLLATE 'utf8';
-- error

CREATE OR REPLACE TABLE demo (no_explicit_collation VARCHAR, en_ci VARCHAR COLLATE 'en-ci', en VARCHAR COLLATE 'en', utf_8 VARCHAR COLLATE 'utf8');
INSERT INTO demo (no_explicit_collation) VALUES ('-'), ('+');
UPDATE demo SET en_ci = no_explicit_collation, en = no_explicit_collation, utf_8 = no_explicit_collation;
SELECT MAX(no_explicit_collation), MAX(en_ci), MAX(en), MAX(utf_8) FROM demo;
-- - | + | + | -

CREATE OR REPLACE TABLE collation_precedence_example (col1 VARCHAR, col2_fr VARCHAR COLLATE 'fr', col3_de VARCHAR COLLATE 'de');
SELECT COUNT(*) FROM collation_precedence_example WHERE col1 = col2_fr;
-- 0

SELECT COUNT(*) FROM collation_precedence_example WHERE col1 COLLATE 'en' = col2_fr;
-- 0

SELECT COUNT(*) FROM collation_precedence_example WHERE col2_fr = col3_de;
-- error 002322

SELECT COUNT(*) FROM collation_precedence_example WHERE col2_fr COLLATE '' = col3_de;
-- 0

SELECT COUNT(*) FROM collation_precedence_example WHERE col2_fr COLLATE 'en' = col3_de COLLATE 'de';
-- error 002322

CREATE OR REPLACE TABLE collation_precedence_example2 (s1 STRING COLLATE '', s2 STRING COLLATE 'utf8', s3 STRING COLLATE 'fr');
SELECT COUNT(*) FROM collation_precedence_example2 WHERE s1 = 'a' AND s1 = s2 AND s1 = s3;
-- 0

SELECT COUNT(*) FROM collation_precedence_example2 WHERE s2 = s3;
-- error 002322

CREATE OR REPLACE TABLE different_widths (codepoint STRING, description STRING);
INSERT INTO different_widths VALUES ('a', 'ASCII a'), ('A', 'ASCII A'), ('ａ', 'Full-width a'), ('Ａ', 'Full-width A');
SELECT COUNT(*) NumRows, COUNT(DISTINCT UNICODE(codepoint)), COUNT(DISTINCT codepoint COLLATE 'en-ci'), COUNT(DISTINCT codepoint COLLATE 'upper'), COUNT(DISTINCT codepoint COLLATE 'lower') FROM different_widths;
-- 4 | 4 | 1 | 2 | 2

CREATE OR REPLACE TABLE different_scripts (codepoint STRING, description STRING);
INSERT INTO different_scripts VALUES ('1', 'ASCII digit 1'), ('¹', 'Superscript 1'), ('₁', 'Subscript 1'), ('①', 'Circled digit 1'), ('੧', 'Gurmukhi digit 1'), ('௧', 'Tamil digit 1');
SELECT COUNT(*), COUNT(DISTINCT UNICODE(codepoint)), COUNT(DISTINCT codepoint COLLATE 'en-ci'), COUNT(DISTINCT codepoint COLLATE 'upper'), COUNT(DISTINCT codepoint COLLATE 'lower') FROM different_scripts;
-- 6 | 6 | 1 | 6 | 6

SELECT '\u0001' = '' COLLATE 'en-ci', '\u0001' = '' COLLATE 'upper', '\u03b9\u0308\u0301' = '\u0390' COLLATE 'en-ci';
-- TRUE | FALSE | TRUE

-- https://docs.snowflake.com/en/sql-reference/functions/collate
CREATE OR REPLACE TABLE collation1 (v VARCHAR COLLATE 'es');
INSERT INTO collation1 (v) VALUES ('ñ');
SELECT v = 'ñ' AS "COMPARISON TO LOWER CASE", v = 'Ñ' AS "COMPARISON TO UPPER CASE" FROM collation1;
-- TRUE | FALSE

SELECT COLLATE(v, 'es-ci') = COLLATE('Ñ', 'es-ci') FROM collation1;
-- TRUE

SELECT COLLATION(v), COLLATION(COLLATE(v, 'es-ci')), COLLATION('x') FROM collation1;
-- es | es-ci | NULL

CREATE OR REPLACE TABLE names (n VARCHAR COLLATE 'en-ci', id INT);
INSERT INTO names VALUES ('bob', 1), ('Ann', 2), ('BOB', 3), ('ann', 4), ('cy', 5), (NULL, 6);
SELECT UPPER(n), COUNT(*) FROM names GROUP BY n;
-- ANN | 2
-- BOB | 2
-- CY | 1
-- NULL | 1

SELECT COUNT(*) FROM (SELECT DISTINCT n FROM names);
-- 4

SELECT id FROM names WHERE n IN ('ANN', 'Cy') OR n BETWEEN 'boa' AND 'BOC';
-- 1
-- 2
-- 3
-- 4
-- 5

SELECT id FROM names ORDER BY n, id;
-- ordered
-- 2
-- 4
-- 1
-- 3
-- 5
-- 6

SELECT a.id, b.id FROM names a JOIN names b USING (n) WHERE a.id < b.id;
-- 1 | 3
-- 2 | 4

SELECT id, ROW_NUMBER() OVER (PARTITION BY n ORDER BY id) FROM names;
-- 1 | 1
-- 2 | 1
-- 3 | 2
-- 4 | 2
-- 5 | 1
-- 6 | 1

SELECT id FROM names WHERE n = ANY (SELECT 'CY');
-- 5

SELECT CASE n WHEN 'ANN' THEN 'yes' ELSE 'no' END, DECODE(n, 'ANN', 1, 0), NULLIF(n, 'ANN'), EQUAL_NULL(n, 'ANN') FROM names WHERE id = 4;
-- yes | 1 | NULL | TRUE

CREATE TABLE copied AS SELECT n FROM names;
SELECT COUNT(*) FROM copied WHERE n = 'ANN';
-- 2

SELECT COUNT(*) FROM (SELECT id::VARCHAR AS t, 'x' COLLATE 'en-ci' AS x FROM names) WHERE x = 'X';
-- 6

SELECT CONTAINS(n, 'a') FROM names;
-- error 000002

SELECT n LIKE 'a%' FROM names;
-- error 000002

SELECT 'a' COLLATE 'xx-yy';
-- error

SELECT 1 COLLATE 'en';
-- error

-- https://docs.snowflake.com/en/sql-reference/sql/alter-table-column: the type of a text column can only become longer.
CREATE TABLE longer (s VARCHAR(10) COLLATE 'en-ci');
ALTER TABLE longer ALTER COLUMN s SET DATA TYPE VARCHAR(20);
-- error 040053
SELECT COLLATION(s) FROM longer;
-- no rows
INSERT INTO longer VALUES ('a');
SELECT COLLATION(s), s = 'A' FROM longer;
-- en-ci | TRUE
