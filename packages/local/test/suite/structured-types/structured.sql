-- https://docs.snowflake.com/en/sql-reference/data-types-structured
SELECT SYSTEM$TYPEOF([1, 2, 3]::ARRAY(NUMBER)), SYSTEM$TYPEOF([1, 2, 3]);
-- ARRAY(NUMBER(38,0))[LOB] | ARRAY[LOB]

SELECT SYSTEM$TYPEOF({'str': 'test', 'num': 1}::OBJECT(str VARCHAR NOT NULL, num NUMBER)), SYSTEM$TYPEOF({'str': 'test', 'num': 1});
-- OBJECT(str VARCHAR NOT NULL, num NUMBER(38,0))[LOB] | OBJECT[LOB]

SELECT SYSTEM$TYPEOF({'a_key': 'a_val', 'b_key': 'b_val'}::MAP(VARCHAR, VARCHAR));
-- MAP(VARCHAR, VARCHAR)[LOB]

CREATE TABLE my_table_with_structured_array_column (numeric_array ARRAY(NUMBER));
INSERT INTO my_table_with_structured_array_column SELECT [10, 20, 30]::ARRAY(NUMBER);
SELECT numeric_array, numeric_array[1] + 1, ARRAY_SIZE(numeric_array) FROM my_table_with_structured_array_column;
-- [10,20,30] | 21 | 3

CREATE TABLE customer (c_id VARCHAR, c_name VARCHAR, c_address OBJECT(state VARCHAR, city VARCHAR, street VARCHAR, zip_code NUMBER));
INSERT INTO customer SELECT '1', 'customer_name', {'state': 'CA', 'city': 'San Mateo', 'street': '450 Concar Drive', 'zip_code': 94402}::OBJECT(state VARCHAR, city VARCHAR, street VARCHAR, zip_code NUMBER);
SELECT c_address, c_address:city, c_address:zip_code + 1, c_address['state'] FROM customer;
-- {"city":"San Mateo","state":"CA","street":"450 Concar Drive","zip_code":94402} | San Mateo | 94403 | CA

-- For a structured OBJECT value, if you use an OBJECT key or a path that doesn't exist, a compile-time error occurs.
SELECT c_address:nothing FROM customer;
-- error

ALTER TABLE customer ADD COLUMN phone ARRAY(VARCHAR);
SELECT phone FROM customer;
-- NULL

CREATE OR REPLACE TABLE my_table_with_map_column (my_map MAP(VARCHAR, VARCHAR));
INSERT INTO my_table_with_map_column SELECT {'key123': 'value123'}::MAP(VARCHAR, VARCHAR);
SELECT my_map, my_map['key123'], my_map['nothing'] FROM my_table_with_map_column;
-- {"key123":"value123"} | value123 | NULL

SELECT SYSTEM$TYPEOF(CAST ([1,2,3] AS ARRAY(NUMBER))), SYSTEM$TYPEOF(CAST ([1,2,3]::VARIANT AS ARRAY(NUMBER)));
-- ARRAY(NUMBER(38,0))[LOB] | ARRAY(NUMBER(38,0))[LOB]

SELECT CAST ([1,2,3] AS ARRAY(VARCHAR)) AS varchar_array, SYSTEM$TYPEOF(varchar_array);
-- ["1","2","3"] | ARRAY(VARCHAR)[LOB]

SELECT ['a', 'b', 'c']::ARRAY(NUMBER);
-- error

SELECT [1, NULL, 3]::ARRAY(NUMBER NOT NULL);
-- error

SELECT [1, NULL, 3]::ARRAY(NUMBER), [1, NULL, 3]::ARRAY(NUMBER)[1], PARSE_JSON('[1, null]')::ARRAY(NUMBER)[1];
-- [1,null,3] | NULL | NULL

SELECT SYSTEM$TYPEOF({'city':'San Mateo','state':'CA'}::OBJECT(city VARCHAR, state VARCHAR)), SYSTEM$TYPEOF({'city':'San Mateo','state':'CA'}::VARIANT::OBJECT(city VARCHAR, state VARCHAR));
-- OBJECT(city VARCHAR, state VARCHAR)[LOB] | OBJECT(city VARCHAR, state VARCHAR)[LOB]

-- The OBJECT value can't contain any additional keys; missing keys fail too.
SELECT {'city': 'San Mateo', 'more': 1}::OBJECT(city VARCHAR);
-- error

SELECT {'city': 'San Mateo'}::OBJECT(city VARCHAR, state VARCHAR);
-- error

SELECT PARSE_JSON('{"city": null}')::OBJECT(city VARCHAR):city, PARSE_JSON('{"city": null}')::OBJECT(city VARCHAR NOT NULL);
-- error

SELECT PARSE_JSON('{"city": null}')::OBJECT(city VARCHAR):city;
-- NULL

SELECT CAST(CAST([1,2,3] AS ARRAY(NUMBER)) AS ARRAY(VARCHAR));
-- ["1","2","3"]

SELECT TO_JSON(CAST({'city': 'San Mateo','state': 'CA'}::OBJECT(city VARCHAR, state VARCHAR) AS OBJECT(state VARCHAR, city VARCHAR))::VARIANT) IS NOT NULL;
-- TRUE

SELECT SYSTEM$TYPEOF(ARRAY_CONSTRUCT('San Mateo')[0]);
-- VARIANT[LOB]

SELECT {'-10': 'CA', '-20': 'OR'}::MAP(NUMBER, VARCHAR), {'-10': 'CA', '-20': 'OR'}::MAP(NUMBER, VARCHAR)[-20];
-- {"-10":"CA","-20":"OR"} | OR

SELECT {'x': 'CA'}::MAP(NUMBER, VARCHAR);
-- error

SELECT OBJECT_KEYS({'city':'San Mateo','state':'CA'}::OBJECT(city VARCHAR, state VARCHAR));
-- ["city","state"]

SELECT ARRAY_SIZE([1,2,3]::ARRAY(NUMBER)), ARRAY_CONTAINS(10, [1, 10, 100]::ARRAY(NUMBER)), ARRAY_POSITION(10, [1, 10, 100]::ARRAY(NUMBER)), ARRAYS_OVERLAP([1, 2]::ARRAY(NUMBER), [2, 3]::ARRAY(NUMBER));
-- 3 | TRUE | 1 | TRUE

SELECT ARRAY_APPEND([1,2]::ARRAY(DOUBLE), 3::NUMBER), ARRAY_APPEND([1,2]::ARRAY(DOUBLE), '3');
-- [1,2,3] | [1,2,3]

SELECT ARRAY_APPEND([1,2]::ARRAY(NUMBER), '2022-02-02'::DATE);
-- error

SELECT ARRAY_CAT([1,2]::ARRAY(NUMBER), ['3','4']);
-- error

SELECT ARRAY_CAT([1,2], ['3','4']::ARRAY(VARCHAR));
-- error

SELECT ARRAY_CAT([1, 2, 3]::ARRAY(NUMBER NOT NULL), [5.5, NULL]::ARRAY(NUMBER(2, 1))) AS concatenated_array, SYSTEM$TYPEOF(concatenated_array);
-- [1,2,3,5.5,null] | ARRAY(NUMBER(38,1))[LOB]

SELECT ARRAY_EXCEPT([1,2]::ARRAY(NUMBER), [2,3]::ARRAY(DOUBLE));
-- [1]

SELECT OBJECT_DELETE({'city':'San Mateo','state':'CA'}::OBJECT(city VARCHAR,state VARCHAR), 'zip_code');
-- error 093201

SELECT OBJECT_DELETE({'city':'San Mateo','state':'CA'}::OBJECT(city VARCHAR,state VARCHAR), 'city') AS new_object, SYSTEM$TYPEOF(new_object);
-- {"state":"CA"} | OBJECT(state VARCHAR)[LOB]

SELECT OBJECT_DELETE({'state':'CA'}::OBJECT(state VARCHAR), 'state') AS new_object, SYSTEM$TYPEOF(new_object);
-- {} | OBJECT()[LOB]

SELECT OBJECT_INSERT({'city':'San Mateo','state':'CA'}::OBJECT(city VARCHAR,state VARCHAR), 'city', 'San Jose', false);
-- error 093202

SELECT OBJECT_INSERT({'city':'San Mateo','state':'CA'}::OBJECT(city VARCHAR,state VARCHAR), 'zip_code', 94402::VARCHAR, false) AS new_object, SYSTEM$TYPEOF(new_object) AS type;
-- {"city":"San Mateo","state":"CA","zip_code":"94402"} | OBJECT(city VARCHAR, state VARCHAR, zip_code VARCHAR NOT NULL)[LOB]

SELECT OBJECT_PICK({'city':'San Mateo','state':'CA','zip_code':94402}::OBJECT(city VARCHAR,state VARCHAR,zip_code DOUBLE), 'state', 'city') AS new_object, SYSTEM$TYPEOF(new_object);
-- {"city":"San Mateo","state":"CA"} | OBJECT(state VARCHAR, city VARCHAR)[LOB]

SELECT value, SYSTEM$TYPEOF(value) FROM TABLE(FLATTEN(INPUT => [1.08, 2.13, 3.14]::ARRAY(DOUBLE)));
-- 1.08 | FLOAT[DOUBLE]
-- 2.13 | FLOAT[DOUBLE]
-- 3.14 | FLOAT[DOUBLE]

SELECT key, value FROM TABLE(FLATTEN(INPUT => {'my_key': 'my_value'}::MAP(VARCHAR, VARCHAR)));
-- my_key | my_value

SELECT [[1,2],[3]]::ARRAY(ARRAY(INT))[0][1], {'a': {'b': ['x']}}::OBJECT(a OBJECT(b ARRAY(VARCHAR))):a.b[0], {'d': '2024-01-01'}::OBJECT(d DATE):d + 1;
-- 2 | x | 2024-01-02

SELECT OBJECT_CONSTRUCT('oname', 'abc', 'created_date', '2020-01-18'::DATE)::OBJECT(oname VARCHAR, created_date DATE);
-- {"created_date":"2020-01-18","oname":"abc"}

SELECT ARRAY_CONSTRUCT_STRUCTURED(10, 20, 30), SYSTEM$TYPEOF(ARRAY_CONSTRUCT_STRUCTURED(10, 20, 30)[0]);
-- [10,20,30] | NUMBER(2,0)[SB1]

SELECT GET([5]::ARRAY(INT), 0), GET({'a': 7}::MAP(VARCHAR, INT), 'a'), GET_PATH({'a': [1, 2]}::OBJECT(a ARRAY(INT)), 'a[1]'), GET(NULL::ARRAY(INT), 0), NULL::MAP(VARCHAR, INT)['a'];
-- 5 | 7 | 2 | NULL | NULL

SELECT 'x'::ARRAY(INT);
-- error

SELECT TRY_CAST([1] AS ARRAY(INT));
-- error

SELECT [1,2]::ARRAY(INT) = [1,2]::ARRAY(INT), [1,2]::ARRAY(INT) = [1,3]::ARRAY(INT);
-- TRUE | FALSE

SELECT {'10': 1.5}::MAP(NUMBER, NUMBER(4,2))::OBJECT, {'a': 1}::OBJECT(a INT)::VARIANT:a;
-- {"10":1.5} | 1

SELECT CAST({'city':'San Mateo','state': 'CA'}::OBJECT(city VARCHAR, state VARCHAR) AS OBJECT(city_name VARCHAR, state_name VARCHAR) RENAME FIELDS) AS object_value_key_names;
-- {"city_name":"San Mateo","state_name":"CA"}

SELECT CAST({'city':'San Mateo','state': 'CA'}::OBJECT(city VARCHAR, state VARCHAR) AS OBJECT(city VARCHAR, state VARCHAR, zipcode NUMBER) ADD FIELDS) AS add_fields;
-- {"city":"San Mateo","state":"CA","zipcode":null}

SELECT CAST({'city':'San Mateo'}::OBJECT(city VARCHAR) AS OBJECT(state VARCHAR, zipcode NUMBER) ADD FIELDS);
-- error

SELECT CAST({'city':'San Mateo'} AS OBJECT(city_name VARCHAR) RENAME FIELDS);
-- error

SELECT SYSTEM$TYPEOF(CAST({'n': 1}::OBJECT(n INT) AS OBJECT(m VARCHAR) RENAME FIELDS)), CAST({'n': 1}::OBJECT(n INT) AS OBJECT(m VARCHAR) RENAME FIELDS):m || 'x';
-- OBJECT(m VARCHAR)[LOB] | 1x
