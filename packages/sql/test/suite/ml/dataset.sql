-- https://docs.snowflake.com/en/sql-reference/sql/create-dataset
--# createObject: D
CREATE DATASET d
--# createObject: DB.S.D
CREATE OR REPLACE DATASET IF NOT EXISTS db.s.d
--# alter: D query .A .B T .B COMMENT= METADATA=
ALTER DATASET d ADD VERSION v1 FROM (SELECT a, b FROM t) PARTITION BY b COMMENT = 'x' METADATA = '{"source":"t"}'
--# alter: D query SEQ4() UNIFORM() RANDOM() tableFunction GENERATOR() namedArgument .PART
ALTER DATASET d ADD VERSION 'v1' FROM (SELECT seq4() AS id, uniform(1, 10, random(721)) AS part FROM TABLE(GENERATOR(ROWCOUNT => 100))) PARTITION BY part
--# alter: D query .A T
ALTER DATASET d ADD VERSION v1 FROM SELECT a FROM t
--# alter: D
ALTER DATASET d DROP VERSION v1
--# alter: D
ALTER DATASET d DROP VERSION 'v1'
