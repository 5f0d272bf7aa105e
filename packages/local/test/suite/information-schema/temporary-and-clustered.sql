-- https://docs.snowflake.com/en/sql-reference/info-schema/tables
-- https://docs.snowflake.com/en/user-guide/tables-temp-transient
CREATE TABLE clustered (a INT, b DATE) CLUSTER BY (a, b);
CREATE TABLE plain (a INT);
CREATE TEMPORARY TABLE own (a INT);
CREATE TRANSIENT TABLE short (a INT);

SELECT table_name, table_type, is_transient, is_temporary, clustering_key FROM information_schema.tables WHERE table_schema = 'PUBLIC';
-- CLUSTERED | BASE TABLE | NO | NO | LINEAR(A, B)
-- OWN | TEMPORARY TABLE | NO | YES | NULL
-- PLAIN | BASE TABLE | NO | NO | NULL
-- SHORT | BASE TABLE | YES | NO | NULL

SELECT column_name FROM information_schema.columns WHERE table_name = 'OWN';
-- A

ALTER TABLE clustered DROP CLUSTERING KEY;
SELECT clustering_key FROM information_schema.tables WHERE table_name = 'CLUSTERED';
-- NULL

DROP TABLE own;
SELECT COUNT(*) FROM information_schema.tables WHERE table_name = 'OWN';
-- 0
