-- https://docs.snowflake.com/en/developer-guide/udf/javascript/udf-javascript-introduction and …/udf-javascript-scalar-functions, …/udf-javascript-limitations
CREATE OR REPLACE FUNCTION my_array_reverse(a ARRAY)
  RETURNS ARRAY
  LANGUAGE JAVASCRIPT
AS
$$
  return A.reverse();
$$
;

SELECT my_array_reverse(ARRAY_CONSTRUCT(1, 'two', 3));
-- [3,"two",1]

CREATE OR REPLACE FUNCTION flatten_complete(v variant)
  RETURNS variant
  LANGUAGE JAVASCRIPT
  AS '
  // Define a function flatten(), which always returns an array.
  function flatten(input) {
    var returnArray = [];
    if (Array.isArray(input)) {
      var arrayLength = input.length;
      for (var i = 0; i < arrayLength; i++) {
        returnArray.push.apply(returnArray, flatten(input[i]));
      }
    } else if (typeof input === "object") {
      for (var key in input) {
        if (input.hasOwnProperty(key)) {
          returnArray.push.apply(returnArray, flatten(input[key]));
        }
      }
    } else {
      returnArray.push(input);
    }
    return returnArray;
  }

  // Now call the function flatten() that we defined earlier.
  return flatten(V);
  ';

select value from table(flatten(flatten_complete(parse_json(
'[
  {"key1" : [1, 2], "key2" : ["string1", "string2"]},
  {"key3" : [{"inner key 1" : 10, "inner key 2" : 11}, 12]}
  ]'))));
-- 1
-- 2
-- "string1"
-- "string2"
-- 10
-- 11
-- 12

CREATE OR REPLACE FUNCTION add5(n double)
  RETURNS double
  LANGUAGE JAVASCRIPT
  AS 'return N + 5;';

select add5(0.0);
-- 5

CREATE OR REPLACE FUNCTION add5_quoted("n" double)
  RETURNS double
  LANGUAGE JAVASCRIPT
  AS 'return n + 5;';

select add5_quoted(0.0);
-- 5

CREATE OR REPLACE FUNCTION add5_lowercase(n double)
  RETURNS double
  LANGUAGE JAVASCRIPT
  AS 'return n + 5;';

select add5_lowercase(0.0);
-- error 100132

create or replace table strings (s string);
insert into strings values (null), ('non-null string');

CREATE OR REPLACE FUNCTION string_reverse_nulls(s string)
    RETURNS string
    LANGUAGE JAVASCRIPT
    AS '
    if (S === undefined) {
        return "string was null";
    } else
    {
        return undefined;
    }
    ';

select string_reverse_nulls(s)
    from strings
    order by 1;
-- ordered
-- string was null
-- NULL

CREATE OR REPLACE FUNCTION variant_nulls(V VARIANT)
      RETURNS VARCHAR
      LANGUAGE JAVASCRIPT
      AS '
      if (V === undefined) {
        return "input was SQL null";
      } else if (V === null) {
        return "input was variant null";
      } else {
        return V;
      }
      ';

select null,
       variant_nulls(cast(null as variant)),
       variant_nulls(PARSE_JSON('null'))
       ;
-- NULL | input was SQL null | input was variant null

CREATE OR REPLACE FUNCTION variant_nulls(V VARIANT)
      RETURNS variant
      LANGUAGE JAVASCRIPT
      AS $$
      if (V == 'return undefined') {
        return undefined;
      } else if (V == 'return null') {
        return null;
      } else if (V == 3) {
        return {
            key1 : undefined,
            key2 : null
            };
      } else {
        return V;
      }
      $$;

select variant_nulls('return undefined'::VARIANT) AS "RETURNED UNDEFINED",
       IS_NULL_VALUE(variant_nulls('return null'::VARIANT)) AS "RETURNED NULL",
       variant_nulls(3) AS "RETURNED VARIANT WITH UNDEFINED AND NULL; NOTE THAT UNDEFINED WAS REMOVED";
-- NULL | TRUE | {"key2":null}

CREATE OR REPLACE FUNCTION num_test(a double)
  RETURNS string
  LANGUAGE JAVASCRIPT
AS
$$
  return A;
$$
;

select num_test(-4730168494964875235);
-- -4730168494964875000

CREATE OR REPLACE FUNCTION RECURSION_TEST (STR VARCHAR)
  RETURNS VARCHAR
  LANGUAGE JAVASCRIPT
  AS $$
  return (STR.length <= 1 ? STR : STR.substring(0,1) + '_' + RECURSION_TEST(STR.substring(1)));
  $$
  ;

SELECT RECURSION_TEST('ABC');
-- A_B_C

CREATE FUNCTION validate_ID(ID FLOAT)
RETURNS VARCHAR
LANGUAGE JAVASCRIPT
AS $$
    try {
        if (ID < 0) {
            throw "ID cannot be negative!";
        } else {
            return "ID validated.";
        }
    } catch (err) {
        return "Error: " + err;
    }
$$;

CREATE TABLE employees (ID INTEGER);
INSERT INTO employees (ID) VALUES
    (1),
    (-1);

SELECT ID, validate_ID(ID) FROM employees ORDER BY ID;
-- ordered
-- -1 | Error: ID cannot be negative!
-- 1 | ID validated.

CREATE OR REPLACE FUNCTION no_eval(s VARCHAR) RETURNS VARCHAR LANGUAGE JAVASCRIPT AS 'return eval(S);';
SELECT no_eval('1');
-- error 100132

CREATE OR REPLACE FUNCTION endless_recursion(n FLOAT) RETURNS FLOAT LANGUAGE JAVASCRIPT AS 'return ENDLESS_RECURSION(N + 1);';
SELECT endless_recursion(1);
-- error 100132

CREATE OR REPLACE FUNCTION tf (a VARCHAR(1)) RETURNS VARCHAR(3) LANGUAGE JAVASCRIPT AS 'return A.substr(3, 3);';
SELECT tf('abcdefgh');
-- def

CREATE OR REPLACE FUNCTION strict_one(s VARCHAR) RETURNS VARCHAR LANGUAGE JAVASCRIPT STRICT AS 'return "called";';
SELECT strict_one('x'), strict_one(NULL);
-- called | NULL

CREATE OR REPLACE FUNCTION year_of(d DATE) RETURNS FLOAT LANGUAGE JAVASCRIPT AS 'return D.getFullYear();';
SELECT year_of('2024-02-29'::DATE), year_of(NULL);
-- error 100132

CREATE OR REPLACE FUNCTION day_after(d DATE) RETURNS DATE LANGUAGE JAVASCRIPT AS 'return D && new Date(D.getTime() + 86400000);';
SELECT day_after('2024-02-28'::DATE), day_after('2023-02-28'::DATE), day_after(NULL);
-- 2024-02-29 | 2023-03-01 | NULL

CREATE OR REPLACE FUNCTION millis(t TIMESTAMP_NTZ) RETURNS FLOAT LANGUAGE JAVASCRIPT AS 'return T.getMilliseconds();';
SELECT millis('2024-01-01 00:00:00.123456'::TIMESTAMP_NTZ);
-- 123

CREATE OR REPLACE FUNCTION bytes_back(b BINARY) RETURNS BINARY LANGUAGE JAVASCRIPT AS 'return B.reverse();';
SELECT TO_VARCHAR(bytes_back(TO_BINARY('00FF10', 'HEX')), 'HEX');
-- 10FF00

CREATE OR REPLACE FUNCTION number_to_text(n FLOAT) RETURNS VARCHAR LANGUAGE JAVASCRIPT AS 'return N * 2;';
SELECT number_to_text(21);
-- 42

CREATE OR REPLACE FUNCTION no_integers(n INTEGER) RETURNS FLOAT LANGUAGE JAVASCRIPT AS 'return N;';
-- error

CREATE OR REPLACE FUNCTION key_of(o OBJECT, k VARCHAR) RETURNS VARIANT LANGUAGE JAVASCRIPT AS 'return O[K];';
SELECT key_of(OBJECT_CONSTRUCT('a', 1, 'b', ARRAY_CONSTRUCT(1, 2)), 'b')[1]::INT;
-- 2

CREATE OR REPLACE FUNCTION both(x FLOAT) RETURNS FLOAT AS 'add5(add5(x))';
SELECT both(1);
-- 11
