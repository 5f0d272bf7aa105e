-- https://docs.snowflake.com/en/sql-reference/sql/create-table#create-or-alter-table-examples
CREATE OR ALTER TABLE my_table(a INT PRIMARY KEY, b INT);
INSERT INTO my_table VALUES (1, 2), (2, 3);
SELECT * FROM my_table;
-- 1 | 2
-- 2 | 3
CREATE OR ALTER TABLE my_table(a INT PRIMARY KEY, c INT);
SELECT * FROM my_table;
-- 1 | NULL
-- 2 | NULL
CREATE OR ALTER TABLE my_table(a INT PRIMARY KEY, c INT);
SELECT COUNT(*) FROM my_table;
-- 2

CREATE TABLE t(a INT);
CREATE OR ALTER TABLE t(a INT PRIMARY KEY);
DESC TABLE t ->> SELECT "name", "type", "null?", "primary key" FROM $1;
-- A | NUMBER(38,0) | N | Y
CREATE OR REPLACE TABLE t(a INT);
INSERT INTO t VALUES (null);
CREATE OR ALTER TABLE t(a INT PRIMARY KEY);
-- error 001471

-- Adding the key by ALTER TABLE leaves the column as it is.
ALTER TABLE t ADD PRIMARY KEY (a);
DESC TABLE t ->> SELECT "name", "null?", "primary key" FROM $1;
-- A | Y | Y
