-- https://docs.snowflake.com/en/developer-guide/udf-stored-procedure-naming-conventions and …/udf-stored-procedure-arguments, …/udf/udf-calling-sql
CREATE OR REPLACE FUNCTION add5 (n NUMBER)
  RETURNS NUMBER
  AS 'n + 5';

CREATE OR REPLACE FUNCTION add5 (s VARCHAR)
  RETURNS VARCHAR
  AS
  $$
    s || '5'
  $$;

SELECT add5(1);
-- 6

SELECT add5('1');
-- 15

SELECT add5('hello');
-- hello5

SELECT add5(TO_DATE('2014-01-01'));
-- 2014-01-015

SELECT add5(n => 1);
-- 6

SELECT add5(s => '1');
-- 15

SELECT add5();
-- error 001044

SELECT add5(1, 2);
-- error 001044

SELECT add5(x => 2);
-- error 001044

CREATE OR REPLACE FUNCTION udf_concatenate_strings(
    first_arg VARCHAR,
    second_arg VARCHAR,
    third_arg VARCHAR)
  RETURNS VARCHAR
  LANGUAGE SQL
  AS
  $$
    SELECT first_arg || second_arg || third_arg
  $$;

SELECT udf_concatenate_strings(
  first_arg => 'one',
  second_arg => 'two',
  third_arg => 'three');
-- onetwothree

SELECT udf_concatenate_strings(
  third_arg => 'three',
  first_arg => 'one',
  second_arg => 'two');
-- onetwothree

SELECT udf_concatenate_strings(
  'one',
  'two',
  'three');
-- onetwothree

SELECT udf_concatenate_strings(
  'one',
  'two',
  third_arg => 'three');
-- onetwothree

SELECT udf_concatenate_strings(first_arg => 'one', 'two', 'three');
-- error

SELECT udf_concatenate_strings('one', 'two', first_arg => 'three');
-- error 001044

CREATE OR REPLACE FUNCTION build_string_udf(
    word VARCHAR,
    prefix VARCHAR DEFAULT 'pre-',
    suffix VARCHAR DEFAULT '-post'
  )
  RETURNS VARCHAR
  AS
  $$
    SELECT prefix || word || suffix
  $$
  ;

SELECT build_string_udf('hello');
-- pre-hello-post

SELECT build_string_udf('hello', 'before-');
-- before-hello-post

SELECT build_string_udf(word => 'hello', suffix => '-after');
-- pre-hello-after

SELECT build_string_udf();
-- error 001044

CREATE FUNCTION wrong_order(optional_argument INTEGER DEFAULT 0, required_argument INTEGER) RETURNS INTEGER AS '1';
-- error

CREATE FUNCTION my_udf_a() RETURNS INTEGER AS '1';
CREATE FUNCTION my_udf_a(optional_arg INTEGER DEFAULT 0) RETURNS INTEGER AS '1';
-- error 000949

CREATE FUNCTION my_udf_b(required_arg INTEGER) RETURNS INTEGER AS '1';
CREATE FUNCTION my_udf_b(required_arg INTEGER, optional_arg INTEGER DEFAULT 0) RETURNS INTEGER AS '1';
-- error 000949

CREATE FUNCTION abc_udf(required_arg INTEGER) RETURNS INTEGER AS '1';
CREATE FUNCTION def_udf(required_arg INTEGER, optional_arg INTEGER DEFAULT 0) RETURNS INTEGER AS '1';
ALTER FUNCTION def_udf(INTEGER, INTEGER) RENAME TO abc_udf;
-- error 000949

CREATE FUNCTION my_date_udf(optional_date_arg DATE DEFAULT CURRENT_DATE()) RETURNS BOOLEAN AS 'optional_date_arg = CURRENT_DATE()';
SELECT my_date_udf(), my_date_udf('2020-01-01'::DATE);
-- TRUE | FALSE

CREATE FUNCTION upper(a VARCHAR) RETURNS VARCHAR AS 'a';
-- error

CREATE SCHEMA s1;
CREATE OR REPLACE FUNCTION add5 ( n number)
  RETURNS number
  AS 'n + 5 + 100';
SELECT add5(5), PUBLIC.add5(5), SUITE.PUBLIC.add5('x');
-- 110 | 10 | x5

DROP FUNCTION add5(INT);
SELECT add5(5);
-- 10
