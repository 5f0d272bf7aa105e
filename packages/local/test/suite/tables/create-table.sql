-- https://docs.snowflake.com/en/sql-reference/sql/create-table#examples
CREATE TABLE mytable (amount NUMBER);
-- Table MYTABLE successfully created.
INSERT INTO mytable VALUES(1);
DESC TABLE mytable ->> SELECT "name", "type", "kind", "null?", "default", "primary key", "unique key", "comment" FROM $1;
-- AMOUNT | NUMBER(38,0) | COLUMN | Y | NULL | N | N | NULL
CREATE TABLE mytable (amount NUMBER);
-- error 002002
CREATE TABLE IF NOT EXISTS mytable (other NUMBER);
SELECT amount FROM mytable;
-- 1
CREATE TABLE example (col1 NUMBER COMMENT 'a column comment') COMMENT='a table comment';
SHOW TABLES LIKE 'example' ->> SELECT "name", "kind", "comment", "cluster_by", "rows", "retention_time" FROM $1;
-- EXAMPLE | TABLE | a table comment | (empty) | 0 | 1
DESC TABLE example ->> SELECT "comment" FROM $1;
-- a column comment
CREATE TABLE mytable_copy (b) AS SELECT * FROM mytable;
DESC TABLE mytable_copy ->> SELECT "name", "type" FROM $1;
-- B | NUMBER(38,0)
CREATE TABLE mytable_copy2 AS SELECT b+1 AS c FROM mytable_copy;
SELECT * FROM mytable_copy2;
-- 2
CREATE TABLE mytable_2 LIKE mytable;
-- Table MYTABLE_2 successfully created.
SELECT * FROM mytable_2;
-- no rows
DESC TABLE mytable_2 ->> SELECT "name", "type", "null?" FROM $1;
-- AMOUNT | NUMBER(38,0) | Y
CREATE TABLE clustered (date TIMESTAMP_NTZ, id NUMBER, content VARIANT) CLUSTER BY (date, id);
SHOW TABLES LIKE 'clustered' ->> SELECT "cluster_by" FROM $1;
-- LINEAR(DATE, ID)
CREATE TABLE like_clustered LIKE clustered;
SHOW TABLES LIKE 'like_clustered' ->> SELECT "cluster_by" FROM $1;
-- LINEAR(DATE, ID)
CREATE TABLE twice (a INT, a INT);
-- error 002025
CREATE TABLE "case" (a INT, "a" INT);
INSERT INTO "case" VALUES (1, 2);
SELECT "a", A FROM "case";
-- 2 | 1
CREATE TRANSIENT TABLE mytranstable (id NUMBER, creation_date DATE);
SHOW TABLES LIKE 'mytranstable' ->> SELECT "kind" FROM $1;
-- TRANSIENT
CREATE TRANSIENT TABLE long_kept (id NUMBER) DATA_RETENTION_TIME_IN_DAYS = 2;
-- error 001008
CREATE TABLE kept_by_default (id NUMBER) DATA_RETENTION_TIME_IN_DAYS = 91;
-- error 001008

-- https://docs.snowflake.com/en/sql-reference/constraints-overview: LIKE and CLONE copy all constraints, which are not enforced.
CREATE TABLE parent (id INT PRIMARY KEY, code VARCHAR UNIQUE);
CREATE TABLE child (id INT, parent_id INT NOT NULL REFERENCES parent (id));
INSERT INTO parent VALUES (1, 'x'), (1, 'x');
INSERT INTO child VALUES (1, 99);
INSERT INTO child VALUES (1, NULL);
-- error 100072
INSERT INTO parent VALUES (NULL, 'y');
-- error 100072
CREATE TABLE child2 LIKE child;
SHOW IMPORTED KEYS IN TABLE child2 ->> SELECT "pk_table_name", "pk_column_name", "fk_table_name", "fk_column_name" FROM $1;
-- PARENT | ID | CHILD2 | PARENT_ID
CREATE TABLE parent2 CLONE parent;
SHOW PRIMARY KEYS IN TABLE parent2 ->> SELECT "column_name" FROM $1;
-- ID
INSERT INTO child2 VALUES (1, NULL);
-- error 100072
