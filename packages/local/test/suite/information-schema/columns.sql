-- https://docs.snowflake.com/en/sql-reference/info-schema/columns
CREATE TABLE kinds (
  a NUMBER(10,2) NOT NULL DEFAULT 1.5 COMMENT 'the first',
  b VARCHAR(20),
  c VARCHAR,
  d INT AUTOINCREMENT START 5 INCREMENT 10 ORDER,
  e FLOAT,
  f BINARY(16),
  g TIMESTAMP_LTZ(3),
  h VARIANT,
  i BOOLEAN,
  j DATE,
  k ARRAY);

SELECT column_name, ordinal_position, column_default, is_nullable, data_type, comment FROM information_schema.columns WHERE table_name = 'KINDS' AND ordinal_position <= 4;
-- A | 1 | 1.5 | NO | NUMBER | the first
-- B | 2 | NULL | YES | TEXT | NULL
-- C | 3 | NULL | YES | TEXT | NULL
-- D | 4 | NULL | YES | NUMBER | NULL

SELECT column_name, data_type, character_maximum_length, character_octet_length, numeric_precision, numeric_precision_radix, numeric_scale FROM information_schema.columns WHERE table_name = 'KINDS';
-- A | NUMBER | NULL | NULL | 10 | 10 | 2
-- B | TEXT | 20 | 80 | NULL | NULL | NULL
-- C | TEXT | 16777216 | 16777216 | NULL | NULL | NULL
-- D | NUMBER | NULL | NULL | 38 | 10 | 0
-- E | FLOAT | NULL | NULL | NULL | NULL | NULL
-- F | BINARY | 16 | 16 | NULL | NULL | NULL
-- G | TIMESTAMP_LTZ | NULL | NULL | NULL | NULL | NULL
-- H | VARIANT | NULL | NULL | NULL | NULL | NULL
-- I | BOOLEAN | NULL | NULL | NULL | NULL | NULL
-- J | DATE | NULL | NULL | NULL | NULL | NULL
-- K | ARRAY | NULL | NULL | NULL | NULL | NULL

SELECT is_identity, identity_generation, identity_start, identity_increment, identity_cycle, identity_ordered FROM information_schema.columns WHERE table_name = 'KINDS' AND column_name IN ('A', 'D');
-- NO | NULL | NULL | NULL | NULL | NULL
-- YES | BY DEFAULT | 5 | 10 | NO CYCLE | YES

SELECT DISTINCT kind FROM information_schema.columns WHERE table_schema = 'PUBLIC';
-- COLUMN

ALTER TABLE kinds DROP COLUMN b;
ALTER TABLE kinds RENAME COLUMN c TO "c low";
SELECT column_name, ordinal_position FROM information_schema.columns WHERE table_name = 'KINDS' AND ordinal_position < 4;
-- A | 1
-- c low | 2
-- D | 3

-- https://docs.snowflake.com/en/sql-reference/info-schema/table_constraints
CREATE TABLE parent (id INT, code VARCHAR, CONSTRAINT pk PRIMARY KEY (id), CONSTRAINT u UNIQUE (code) RELY);
CREATE TABLE child (parent_id INT CONSTRAINT fk REFERENCES parent (id));
SELECT constraint_name, table_name, constraint_type, enforced, rely, comment FROM information_schema.table_constraints;
-- PK | PARENT | PRIMARY KEY | NO | NO | NULL
-- U | PARENT | UNIQUE | NO | YES | NULL
-- FK | CHILD | FOREIGN KEY | NO | NO | NULL

-- https://docs.snowflake.com/en/sql-reference/info-schema/referential_constraints
SELECT constraint_catalog, constraint_schema, constraint_name, unique_constraint_catalog, unique_constraint_schema, unique_constraint_name, match_option, update_rule, delete_rule FROM information_schema.referential_constraints;
-- SUITE | PUBLIC | FK | SUITE | PUBLIC | PK | FULL | NO ACTION | NO ACTION

SELECT tc.constraint_name, tc.table_name, tc.constraint_type FROM information_schema.table_constraints tc JOIN information_schema.referential_constraints rc ON tc.constraint_name = rc.constraint_name;
-- FK | CHILD | FOREIGN KEY
