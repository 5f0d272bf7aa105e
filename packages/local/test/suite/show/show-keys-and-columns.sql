-- https://docs.snowflake.com/en/sql-reference/sql/show-columns
CREATE TABLE test_show_columns (
  n1 NUMBER DEFAULT 5,
  n3_bigint BIGINT AUTOINCREMENT,
  n4_dec DECIMAL IDENTITY (1,10),
  f1 FLOAT,
  s1 STRING,
  s3_char CHAR,
  "s5_case_sensitive" VARCHAR,
  b1 BINARY,
  bool1 BOOLEAN,
  d1 DATE,
  t1 TIME);

SHOW COLUMNS IN TABLE test_show_columns ->> SELECT "column_name", "data_type", "null?", "default", "kind", "autoincrement" FROM $1 WHERE "column_name" NOT IN ('B1', 'T1');
-- N1 | {"type":"FIXED","precision":38,"scale":0,"nullable":true} | true | 5 | COLUMN | (empty)
-- N3_BIGINT | {"type":"FIXED","precision":38,"scale":0,"nullable":true} | true | (empty) | COLUMN | IDENTITY START 1 INCREMENT 1 NOORDER
-- N4_DEC | {"type":"FIXED","precision":38,"scale":0,"nullable":true} | true | (empty) | COLUMN | IDENTITY START 1 INCREMENT 10 NOORDER
-- F1 | {"type":"REAL","nullable":true} | true | (empty) | COLUMN | (empty)
-- S1 | {"type":"TEXT","length":16777216,"byteLength":16777216,"nullable":true,"fixed":false} | true | (empty) | COLUMN | (empty)
-- S3_CHAR | {"type":"TEXT","length":1,"byteLength":4,"nullable":true,"fixed":false} | true | (empty) | COLUMN | (empty)
-- s5_case_sensitive | {"type":"TEXT","length":16777216,"byteLength":16777216,"nullable":true,"fixed":false} | true | (empty) | COLUMN | (empty)
-- BOOL1 | {"type":"BOOLEAN","nullable":true} | true | (empty) | COLUMN | (empty)
-- D1 | {"type":"DATE","nullable":true} | true | (empty) | COLUMN | (empty)

SHOW COLUMNS LIKE 's%' IN TABLE test_show_columns ->> SELECT "column_name" FROM $1;
-- S1
-- S3_CHAR
-- s5_case_sensitive

-- https://docs.snowflake.com/en/sql-reference/sql/show-primary-keys
CREATE TABLE parent (a INT, b INT, c INT UNIQUE, CONSTRAINT pk PRIMARY KEY (b, a));
CREATE TABLE child (x INT, y INT, CONSTRAINT fk FOREIGN KEY (x, y) REFERENCES parent (b, a));

SHOW PRIMARY KEYS IN TABLE parent ->> SELECT "table_name", "column_name", "key_sequence", "constraint_name", "rely" FROM $1;
-- PARENT | B | 1 | PK | false
-- PARENT | A | 2 | PK | false

SHOW UNIQUE KEYS IN SCHEMA public ->> SELECT "table_name", "column_name", "key_sequence" FROM $1;
-- PARENT | C | 1

SHOW IMPORTED KEYS IN TABLE child ->> SELECT "pk_table_name", "pk_column_name", "fk_table_name", "fk_column_name", "key_sequence", "update_rule", "delete_rule", "fk_name", "pk_name", "deferrability" FROM $1;
-- PARENT | B | CHILD | X | 1 | NO ACTION | NO ACTION | FK | PK | NOT DEFERRABLE
-- PARENT | A | CHILD | Y | 2 | NO ACTION | NO ACTION | FK | PK | NOT DEFERRABLE

SHOW EXPORTED KEYS IN TABLE parent ->> SELECT "fk_table_name", "fk_column_name", "key_sequence" FROM $1;
-- CHILD | X | 1
-- CHILD | Y | 2

SHOW IMPORTED KEYS IN TABLE parent;
-- no rows

SHOW PRIMARY KEYS IN TABLE child;
-- no rows
