-- https://docs.snowflake.com/en/sql-reference/functions/system_typeof
SELECT SYSTEM$TYPEOF(NULL);
-- NULL[LOB]

SELECT SYSTEM$TYPEOF(1), SYSTEM$TYPEOF(1e10), SYSTEM$TYPEOF(10000), SYSTEM$TYPEOF('something');
-- NUMBER(1,0)[SB1] | NUMBER(11,0)[SB8] | NUMBER(5,0)[SB2] | VARCHAR(9)[LOB]

-- https://docs.snowflake.com/en/sql-reference/data-types-numeric
SELECT 15, +1.34, 0.2, 15e-03, 1.234E2, 1.234E+2, -1;
-- 15 | 1.34 | 0.2 | 0.015 | 123.4 | 123.4 | -1

SELECT 'NaN'::FLOAT = 'NaN'::FLOAT, 'NaN'::FLOAT > 'inf'::FLOAT, 'nan'::FLOAT > 1, '-INF'::FLOAT < 0;
-- TRUE | TRUE | TRUE | TRUE

SELECT 99999999999999999999999999999999999999 + 0, -99999999999999999999999999999999999999;
-- 99999999999999999999999999999999999999 | -99999999999999999999999999999999999999

SELECT 999::NUMBER(2,0);
-- error

-- https://docs.snowflake.com/en/sql-reference/operators-arithmetic
SELECT SPLIT_PART(SYSTEM$TYPEOF(10.01 * 1.1), '[', 1), SPLIT_PART(SYSTEM$TYPEOF(1.5::NUMBER(10,2) * 2::NUMBER(8,3)), '[', 1), SPLIT_PART(SYSTEM$TYPEOF(1::NUMBER(20,10) * 1::NUMBER(20,10)), '[', 1), SPLIT_PART(SYSTEM$TYPEOF(1::NUMBER(18,14) * 1::NUMBER(5,2)), '[', 1);
-- NUMBER(6,3) | NUMBER(18,5) | NUMBER(32,12) | NUMBER(21,14)

SELECT SPLIT_PART(SYSTEM$TYPEOF(2 / 7), '[', 1), SPLIT_PART(SYSTEM$TYPEOF(1::NUMBER(10,2) / 3::NUMBER(5,1)), '[', 1), SPLIT_PART(SYSTEM$TYPEOF(1::NUMBER(20,8) / 3), '[', 1), SPLIT_PART(SYSTEM$TYPEOF(1::NUMBER(20,14) / 3), '[', 1);
-- NUMBER(7,6) | NUMBER(17,8) | NUMBER(24,12) | NUMBER(20,14)

SELECT SPLIT_PART(SYSTEM$TYPEOF(1::NUMBER(10,2) + 1::NUMBER(5,4)), '[', 1), SPLIT_PART(SYSTEM$TYPEOF(1::NUMBER(10,2) - 1), '[', 1), SPLIT_PART(SYSTEM$TYPEOF(1::NUMBER(38,0) + 1), '[', 1), SPLIT_PART(SYSTEM$TYPEOF(MOD(1::NUMBER(10,2), 3::NUMBER(5,4))), '[', 1);
-- NUMBER(13,4) | NUMBER(11,2) | NUMBER(38,0) | NUMBER(12,4)

SELECT 10.01 AS N1, 1.1 AS N2, N1 * N2;
-- 10.01 | 1.1 | 11.011

SELECT .1 AS N1, .0000000000001 AS N2, N1 * N2, N1 / N2;
-- 0.1 | 0.0000000000001 | 0.0000000000000 | 1000000000000.0000000

SELECT 2 / 7, 10.1 / 2.1, 10.001 / .001, 1 / 3 * 3, -2 / 3, 7 % 3, -7 % 3, 7.5 % 2;
-- 0.285714 | 4.8095238 | 10001.000000000 | 0.999999 | -0.666667 | 1 | -1 | 1.5

SELECT 1 / 0;
-- error 100051

SELECT 1 % 0;
-- error 100051

-- https://docs.snowflake.com/en/sql-reference/data-type-conversion
SELECT 17 || '76', CAST('2022-04-01' AS DATE), '2022-04-01'::DATE, TO_DATE('2022-04-01'), '5' + 1, '12.34'::NUMBER(5,1), TRUE::VARCHAR, FALSE::NUMBER, 0::BOOLEAN, 2::BOOLEAN;
-- 1776 | 2022-04-01 | 2022-04-01 | 2022-04-01 | 6.00000 | 12.3 | true | 0 | FALSE | TRUE

SELECT -0.0::FLOAT::BOOLEAN;
-- error

CREATE TABLE DIMENSIONS (HEIGHT INT, WIDTH INT);
INSERT INTO DIMENSIONS VALUES (2, 3);
SELECT HEIGHT * WIDTH::VARCHAR || ' square meters', (HEIGHT * WIDTH)::VARCHAR || ' square meters' FROM DIMENSIONS;
-- 6.00000 square meters | 6 square meters

SELECT 1.6::INT, -1.6::INT, 2.5::INT, 1.45::NUMBER(3,1), '1e3'::INT, ' 7 '::INT, 1.5::FLOAT::INT;
-- 2 | -2 | 3 | 1.5 | 1000 | 7 | 2

SELECT 'x'::INT;
-- error 100038

SELECT ''::INT;
-- error 100038

SELECT 'maybe'::BOOLEAN;
-- error 100037

SELECT TRY_CAST('x' AS INT), TRY_CAST('1.6' AS INT), TRY_CAST('maybe' AS BOOLEAN), TRY_CAST('2024-13-01' AS DATE), TRY_CAST(NULL AS INT), TRY_CAST('5' AS NUMBER(3,2)), TRY_CAST('55' AS NUMBER(3,2));
-- NULL | 2 | NULL | NULL | NULL | 5.00 | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/parse_json
CREATE TABLE VARTAB (N NUMBER(2), V VARIANT);
INSERT INTO VARTAB SELECT COLUMN1, PARSE_JSON(COLUMN2) FROM VALUES (1, 'null'), (2, NULL), (3, 'true'), (4, '-17'), (5, '123.12'), (6, '1.912e2'), (7, '"Om ara pa ca na dhih"  '), (8, '[-1, 12, 289, 2188, false]'), (9, '{ "x" : "abc", "y" : false, "z": 10} ');

SELECT N, TYPEOF(V), V::VARCHAR FROM VARTAB WHERE N <> 6 ORDER BY N;
-- ordered
-- 1 | NULL_VALUE | NULL
-- 2 | NULL | NULL
-- 3 | BOOLEAN | true
-- 4 | INTEGER | -17
-- 5 | DECIMAL | 123.12
-- 7 | VARCHAR | Om ara pa ca na dhih
-- 8 | ARRAY | [-1,12,289,2188,false]
-- 9 | OBJECT | {"x":"abc","y":false,"z":10}

SELECT TYPEOF(V), V FROM VARTAB WHERE N = 6;
-- DOUBLE | 191.2

SELECT PARSE_JSON('{ "a" : "123", "b" : "456", "a": "789"} ');
-- error 100069

SELECT PARSE_JSON('{ "a" : "123", "b" : "456", "a": "789"} ', 'd');
-- {"a":"789","b":"456"}

SELECT TO_JSON(NULL), TO_JSON('null'::VARIANT), PARSE_JSON(NULL), PARSE_JSON('null') IS NULL, PARSE_JSON('') IS NULL, PARSE_JSON('  ') IS NULL;
-- NULL | "null" | NULL | FALSE | TRUE | TRUE

SELECT TO_JSON(PARSE_JSON('{"b":1,"a":2}')), TO_JSON(PARSE_JSON('{"b":1,"a":2}')) = '{"b":1,"a":2}', TO_JSON(PARSE_JSON('{"b":1,"a":2}')) = '{"a":2,"b":1}';
-- {"a":2,"b":1} | FALSE | TRUE

SELECT TYPEOF(PARSE_JSON('{"PI":3.14}')), TYPEOF(TO_VARIANT('{"PI":3.14}')), PARSE_JSON('{"PI":3.14}') = TO_VARIANT('{"PI":3.14}');
-- OBJECT | VARCHAR | FALSE

SELECT PARSE_JSON('{"PI":3.14}') = PARSE_JSON('{ "PI" : 3.14 }'), PARSE_JSON('{"a":1,"b":2}') = PARSE_JSON('{"b":2,"a":1}'), COUNT(DISTINCT V) FROM (SELECT PARSE_JSON('{"a":1,"b":2}') AS V UNION ALL SELECT PARSE_JSON('{"b":2, "a":1}'));
-- TRUE | TRUE | 1

SELECT PARSE_JSON('12345678901234567890123')::NUMBER(38,0), PARSE_JSON('0.1234567890123456789')::NUMBER(38,19), TO_VARIANT(12345678901234567.89)::NUMBER(38,2), OBJECT_CONSTRUCT('A', 12345678901234567890123456.5)::VARCHAR;
-- 12345678901234567890123 | 0.1234567890123456789 | 12345678901234567.89 | {"A":12345678901234567890123456.5}

SELECT PARSE_JSON('12345678901234567890123') = PARSE_JSON('12345678901234567890124'), PARSE_JSON('1e2') = PARSE_JSON('100'), PARSE_JSON('"1"') = PARSE_JSON('1');
-- FALSE | TRUE | FALSE

SELECT PARSE_JSON('{');
-- error 100069

SELECT PARSE_JSON('[1 2]');
-- error 100069

SELECT PARSE_JSON('abc');
-- error 100069

-- https://docs.snowflake.com/en/sql-reference/functions/try_parse_json
SELECT TRY_PARSE_JSON('{"x" : "abc", "y" : false, "z": 10}'), TRY_PARSE_JSON('invalid JSON'), TRY_PARSE_JSON(NULL), TRY_PARSE_JSON('[1,');
-- {"x":"abc","y":false,"z":10} | NULL | NULL | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/check_json
SELECT COLUMN1, CHECK_JSON(COLUMN2) FROM VALUES (1, '{"ValidKey1": "ValidValue1"}'), (2, '{"Malformed -- Missing value": }'), (3, NULL);
-- 1 | NULL
-- 2 | misplaced }, pos 32
-- 3 | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/json_extract_path_text
CREATE TABLE DEMO1 (ID INTEGER, JSON_DATA VARCHAR);
INSERT INTO DEMO1 VALUES (1, '{"level_1_key": "level_1_value"}'), (2, '{"level_1_key": {"level_2_key": "level_2_value"}}'), (3, '{"level_1_key": {"level_2_key": ["zero", "one", "two"]}}');

SELECT TO_VARCHAR(GET_PATH(PARSE_JSON(JSON_DATA), 'level_1_key')), JSON_EXTRACT_PATH_TEXT(JSON_DATA, 'level_1_key') FROM DEMO1 ORDER BY ID;
-- ordered
-- level_1_value | level_1_value
-- {"level_2_key":"level_2_value"} | {"level_2_key":"level_2_value"}
-- {"level_2_key":["zero","one","two"]} | {"level_2_key":["zero","one","two"]}

SELECT JSON_EXTRACT_PATH_TEXT(JSON_DATA, 'level_1_key.level_2_key'), JSON_EXTRACT_PATH_TEXT(JSON_DATA, 'level_1_key.level_2_key[1]') FROM DEMO1 ORDER BY ID;
-- ordered
-- NULL | NULL
-- level_2_value | NULL
-- ["zero","one","two"] | one

-- https://docs.snowflake.com/en/sql-reference/functions/is
SELECT N FROM VARTAB WHERE IS_NULL_VALUE(V);
-- 1

SELECT N FROM VARTAB WHERE IS_BOOLEAN(V);
-- 3

SELECT N FROM VARTAB WHERE IS_INTEGER(V);
-- 4

SELECT N FROM VARTAB WHERE IS_DECIMAL(V);
-- 4
-- 5

SELECT N FROM VARTAB WHERE IS_DOUBLE(V);
-- 4
-- 5
-- 6

SELECT N FROM VARTAB WHERE IS_VARCHAR(V);
-- 7

SELECT N FROM VARTAB WHERE IS_ARRAY(V);
-- 8

SELECT N FROM VARTAB WHERE IS_OBJECT(V);
-- 9

-- https://docs.snowflake.com/en/sql-reference/functions/as_decimal-number
SELECT AS_NUMBER(TO_VARIANT(2.34), 6, 3), AS_DECIMAL(TO_VARIANT(2.5)), AS_NUMBER(TO_VARIANT('x')), AS_NUMBER(PARSE_JSON('1.5e3'));
-- 2.340 | 3 | NULL | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/as_char-varchar
SELECT AS_VARCHAR(V), AS_INTEGER(V), AS_BOOLEAN(V), AS_DOUBLE(V) FROM VARTAB WHERE N IN (3, 4, 5, 7) ORDER BY N;
-- ordered
-- NULL | NULL | TRUE | NULL
-- NULL | -17 | NULL | -17
-- NULL | NULL | NULL | 123.12
-- Om ara pa ca na dhih | NULL | NULL | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/to_array
SELECT TO_ARRAY(1), TO_ARRAY('snowman,snowball,snowcone'), TO_ARRAY(NULL), TO_ARRAY(PARSE_JSON('null')), TO_ARRAY(PARSE_JSON('[1,2]')), ARRAY_CAT(TO_ARRAY(1), TO_ARRAY(3));
-- [1] | ["snowman,snowball,snowcone"] | NULL | NULL | [1,2] | [1,3]

-- https://docs.snowflake.com/en/sql-reference/functions/to_object
SELECT TO_OBJECT(PARSE_JSON('{"a":1}')), TO_OBJECT(PARSE_JSON('null')), TO_OBJECT(NULL);
-- {"a":1} | NULL | NULL

SELECT TO_OBJECT(PARSE_JSON('[1]'));
-- error

-- https://docs.snowflake.com/en/sql-reference/functions/to_variant
SELECT TO_VARIANT(1), TO_VARIANT('a'), TO_VARIANT(TRUE), TO_VARIANT(1.50)::VARCHAR, TO_VARIANT('2024-01-02'::DATE)::VARCHAR, TO_VARIANT(NULL) IS NULL;
-- 1 | "a" | true | 1.5 | 2024-01-02 | TRUE
