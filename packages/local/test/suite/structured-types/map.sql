-- https://docs.snowflake.com/en/sql-reference/functions/map_cat
SELECT MAP_CAT({'map1key1':'map1value1','map1key2':'map1value2'}::MAP(VARCHAR,VARCHAR), {'map2key1':'map2value1','map2key2':'map2value2'}::MAP(VARCHAR,VARCHAR)) AS concatenated_maps;
-- {"map1key1":"map1value1","map1key2":"map1value2","map2key1":"map2value1","map2key2":"map2value2"}

CREATE OR REPLACE TABLE demo_maps (id INTEGER, attrs MAP(VARCHAR, VARCHAR), defaults MAP(VARCHAR, VARCHAR), keep_keys ARRAY(VARCHAR), ins_key VARCHAR, ins_val VARCHAR, update_existing BOOLEAN, del_key1 VARCHAR, del_key2 VARCHAR);
INSERT INTO demo_maps SELECT 1, {'color':'red','size':'M','brand':'Acme'}::MAP(VARCHAR, VARCHAR), {'currency':'USD','size':'L'}::MAP(VARCHAR, VARCHAR), ['color','brand']::ARRAY(VARCHAR), 'material', 'cotton', TRUE, 'size', 'brand';
INSERT INTO demo_maps SELECT 2, {'color':'blue','brand':'ZenCo'}::MAP(VARCHAR, VARCHAR), {'currency':'EUR','size':'M','brand':'ZenCo'}::MAP(VARCHAR, VARCHAR), ['brand','currency']::ARRAY(VARCHAR), 'brand', 'ZC', FALSE, 'currency', 'material';

SELECT id, MAP_CAT(attrs, defaults) AS merged FROM demo_maps;
-- 1 | {"brand":"Acme","color":"red","currency":"USD","size":"L"}
-- 2 | {"brand":"ZenCo","color":"blue","currency":"EUR","size":"M"}

SELECT MAP_CAT(NULL::MAP(VARCHAR, INT), {'a': 1}::MAP(VARCHAR, INT));
-- NULL

-- https://docs.snowflake.com/en/sql-reference/functions/map_contains_key
SELECT MAP_CONTAINS_KEY('k1', {'k1':'v1','k2':'v2','k3':'v3'}::MAP(VARCHAR,VARCHAR)), MAP_CONTAINS_KEY('k1', {'ka':'va','kb':'vb','kc':'vc'}::MAP(VARCHAR,VARCHAR)), MAP_CONTAINS_KEY(10, {'10': 'x'}::MAP(INT, VARCHAR)), MAP_CONTAINS_KEY(NULL, {'k1':'v1'}::MAP(VARCHAR,VARCHAR));
-- TRUE | FALSE | TRUE | NULL

SELECT MAP_CONTAINS_KEY('k1', {'1':'va','2':'vb','3':'vc'}::MAP(NUMBER,VARCHAR));
-- error

SELECT id, MAP_CONTAINS_KEY(ins_key, attrs) FROM demo_maps;
-- 1 | FALSE
-- 2 | TRUE

-- https://docs.snowflake.com/en/sql-reference/functions/map_delete
SELECT MAP_DELETE({'a':1,'b':2,'c':3}::MAP(VARCHAR,NUMBER),'a','b');
-- {"c":3}

SELECT id, MAP_DELETE(attrs, del_key1, del_key2) FROM demo_maps;
-- 1 | {"color":"red"}
-- 2 | {"brand":"ZenCo","color":"blue"}

-- https://docs.snowflake.com/en/sql-reference/functions/map_insert
SELECT MAP_INSERT({'a':1,'b':2}::MAP(VARCHAR,NUMBER),'c',3);
-- {"a":1,"b":2,"c":3}

SELECT MAP_INSERT(MAP_INSERT(MAP_INSERT({}::MAP(VARCHAR,VARCHAR), 'Key_One', PARSE_JSON('NULL')), 'Key_Two', NULL), 'Key_Three', 'null');
-- {"Key_One":null,"Key_Three":"null","Key_Two":null}

SELECT MAP_INSERT({'k1':100}::MAP(VARCHAR,VARCHAR), 'k1', 'string-value', TRUE), MAP_INSERT({'k1':100}::MAP(VARCHAR,VARCHAR), NULL, 'x');
-- {"k1":"string-value"} | {"k1":"100"}

SELECT MAP_INSERT({'k1':100}::MAP(VARCHAR,VARCHAR), 'k1', 'string-value');
-- error

SELECT id, MAP_INSERT(attrs, ins_key, ins_val, TRUE) FROM demo_maps;
-- 1 | {"brand":"Acme","color":"red","material":"cotton","size":"M"}
-- 2 | {"brand":"ZC","color":"blue"}

-- https://docs.snowflake.com/en/sql-reference/functions/map_keys
SELECT id, MAP_KEYS(attrs) FROM demo_maps;
-- 1 | ["brand","color","size"]
-- 2 | ["brand","color"]

SELECT MAP_KEYS({'2': 'a', '1': 'b'}::MAP(NUMBER, VARCHAR));
-- [1,2]

-- https://docs.snowflake.com/en/sql-reference/functions/map_pick
SELECT MAP_PICK({'a':1,'b':2,'c':3}::MAP(VARCHAR,NUMBER),'a', 'b'), MAP_PICK({'a':1,'b':2,'c':3}::MAP(VARCHAR,NUMBER), ['a', 'b', 'x']);
-- {"a":1,"b":2} | {"a":1,"b":2}

SELECT id, MAP_PICK(attrs, keep_keys) FROM demo_maps;
-- 1 | {"brand":"Acme","color":"red"}
-- 2 | {"brand":"ZenCo"}

-- https://docs.snowflake.com/en/sql-reference/functions/map_size
SELECT MAP_SIZE({'my_key':'my_value'}::MAP(VARCHAR,VARCHAR)), MAP_SIZE({}::MAP(VARCHAR,VARCHAR)), MAP_SIZE(NULL::MAP(VARCHAR,VARCHAR));
-- 1 | 0 | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/map_construct
SELECT MAP_CONSTRUCT('a', 1, 'b', 2), MAP_KEYS(MAP_CONSTRUCT('b', 2, 'a', 1)), MAP_CONSTRUCT(NULL, 1, 'a', 2), MAP_CONSTRUCT('a', NULL, 'b', 2);
-- {"a":1,"b":2} | ["a","b"] | {"a":2} | {"a":null,"b":2}

SELECT MAP_CONSTRUCT('a', 1, 'a', 2);
-- error 100103

SELECT MAP_CONSTRUCT('a', 1, 'b');
-- error
