-- https://docs.snowflake.com/en/sql-reference/sql/merge
CREATE TABLE basic_target (id INTEGER, description VARCHAR);
INSERT INTO basic_target VALUES (10, 'old value');
CREATE TABLE basic_source (id INTEGER, description VARCHAR);
INSERT INTO basic_source VALUES (10, 'new value');

MERGE INTO basic_target
  USING basic_source
  ON basic_target.id = basic_source.id
  WHEN MATCHED THEN
    UPDATE SET basic_target.description = basic_source.description;
-- 1

SELECT * FROM basic_target;
-- 10 | new value

CREATE TABLE many_target (id INTEGER, val INTEGER, status VARCHAR);
INSERT INTO many_target VALUES (1, 10, 'Production'), (2, 20, 'Alpha'), (3, 30, 'Production');
CREATE TABLE many_source (id INTEGER, marked VARCHAR, isnewstatus INTEGER, newval INTEGER, newstatus VARCHAR);
INSERT INTO many_source VALUES
  (1, 'Y', 0, 10, 'Production'),
  (2, 'N', 1, 50, 'Beta'),
  (3, 'N', 0, 60, 'Deprecated'),
  (4, 'N', 0, 40, 'Production');

MERGE INTO many_target
  USING many_source
  ON many_target.id = many_source.id
  WHEN MATCHED AND many_source.marked = 'Y'
    THEN DELETE
  WHEN MATCHED AND many_source.isnewstatus = 1
    THEN UPDATE SET val = many_source.newval, status = many_source.newstatus
  WHEN MATCHED
    THEN UPDATE SET val = many_source.newval
  WHEN NOT MATCHED
    THEN INSERT (id, val, status) VALUES (many_source.id, many_source.newval, many_source.newstatus);
-- 1 | 2 | 1

SELECT * FROM many_target ORDER BY id;
-- ordered
-- 2 | 50 | Beta
-- 3 | 60 | Production
-- 4 | 40 | Production

CREATE TABLE all_target (id INTEGER, x INTEGER, y VARCHAR);
CREATE TABLE all_source (id INTEGER, y VARCHAR, x INTEGER);
INSERT INTO all_target VALUES (1, 10, 'Skiing'), (2, 20, 'Snowboarding');
INSERT INTO all_source VALUES (1, 'Skiing', 10), (2, 'Snowboarding', 25), (3, 'Skating', 30);

MERGE INTO all_target
  USING all_source
  ON all_target.id = all_source.id
  WHEN MATCHED THEN UPDATE ALL BY NAME
  WHEN NOT MATCHED THEN INSERT ALL BY NAME;
-- 1 | 2

SELECT * FROM all_target ORDER BY id;
-- ordered
-- 1 | 10 | Skiing
-- 2 | 25 | Snowboarding
-- 3 | 30 | Skating

-- The target and the source must have the same columns.
MERGE INTO all_target USING many_source ON all_target.id = many_source.id WHEN MATCHED THEN UPDATE ALL BY NAME;
-- error 001003

-- A row that has no match goes in as often as the source has it.
TRUNCATE TABLE basic_target;
TRUNCATE TABLE basic_source;
INSERT INTO basic_source VALUES (50, 'twice'), (50, 'twice');
MERGE INTO basic_target
  USING basic_source
  ON basic_target.id = basic_source.id
  WHEN MATCHED THEN UPDATE SET basic_target.description = basic_source.description
  WHEN NOT MATCHED THEN INSERT (id, description) VALUES (basic_source.id, basic_source.description);
-- 2 | 0
SELECT * FROM basic_target;
-- 50 | twice
-- 50 | twice

CREATE TABLE target_orig (k NUMBER, v NUMBER);
INSERT INTO target_orig VALUES (0, 10);
CREATE TABLE src (k NUMBER, v NUMBER);
INSERT INTO src VALUES (0, 11), (0, 12), (0, 13);

-- Several updates of one row conflict.
CREATE OR REPLACE TABLE target CLONE target_orig;
MERGE INTO target USING src ON target.k = src.k WHEN MATCHED THEN UPDATE SET target.v = src.v;
-- error 100090
SELECT * FROM target;
-- 0 | 10

-- Updates and deletes conflict.
MERGE INTO target USING src ON target.k = src.k
  WHEN MATCHED AND src.v = 11 THEN DELETE
  WHEN MATCHED THEN UPDATE SET target.v = src.v;
-- error 100090

-- One of them is taken where the session says so.
ALTER SESSION SET ERROR_ON_NONDETERMINISTIC_MERGE = FALSE;
MERGE INTO target USING src ON target.k = src.k WHEN MATCHED THEN UPDATE SET target.v = src.v;
-- 1
SELECT COUNT(*), MIN(v) > 10 FROM target;
-- 1 | TRUE
ALTER SESSION UNSET ERROR_ON_NONDETERMINISTIC_MERGE;

-- Several deletes do not conflict, nor do pairs that meet no clause.
CREATE OR REPLACE TABLE target CLONE target_orig;
MERGE INTO target USING src ON target.k = src.k WHEN MATCHED AND src.v <= 12 THEN DELETE;
-- 1
SELECT * FROM target;
-- no rows

CREATE OR REPLACE TABLE target CLONE target_orig;
MERGE INTO target USING src ON target.k = src.k WHEN MATCHED AND src.v = 11 THEN UPDATE SET target.v = src.v;
-- 1
SELECT * FROM target;
-- 0 | 11

CREATE OR REPLACE TABLE target CLONE target_orig;
MERGE INTO target
  USING (SELECT k, MAX(v) AS v FROM src GROUP BY k) AS b
  ON target.k = b.k
  WHEN MATCHED THEN UPDATE SET target.v = b.v
  WHEN NOT MATCHED THEN INSERT (k, v) VALUES (b.k, b.v);
-- 0 | 1
SELECT * FROM target;
-- 0 | 13

-- A clause without a condition must be the last of its kind.
MERGE INTO target USING src ON target.k = src.k
  WHEN MATCHED THEN DELETE
  WHEN MATCHED AND src.v = 11 THEN UPDATE SET v = 1;
-- error 001003

-- What is inserted can come from the source alone.
MERGE INTO target USING src ON target.k = src.k WHEN NOT MATCHED THEN INSERT VALUES (target.k, 1);
-- error 000904
MERGE INTO target USING src ON target.k = src.k WHEN NOT MATCHED THEN INSERT (k) VALUES (1, 2);
-- error
MERGE INTO target USING src ON target.k = src.k WHEN MATCHED THEN UPDATE SET v = k;
-- error 000904
