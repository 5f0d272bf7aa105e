-- https://docs.snowflake.com/en/sql-reference/functions-semistructured: the page of each function is its name in lower case
SELECT OBJECT_CONSTRUCT('a', 1, 'b', 'BBBB', 'c', NULL), OBJECT_CONSTRUCT(), OBJECT_CONSTRUCT('Key_One', PARSE_JSON('NULL'), 'Key_Two', NULL, 'Key_Three', 'null');
-- {"a":1,"b":"BBBB"} | {} | {"Key_One":null,"Key_Three":"null"}

SELECT OBJECT_CONSTRUCT('a', PARSE_JSON('{"x": null}'), 'q"', 'it''s');
-- {"a":{"x":null},"q\\"":"it's"}

SELECT OBJECT_CONSTRUCT(NULL, 1, 'a', 2);
-- {"a":2}

SELECT OBJECT_CONSTRUCT('a');
-- error 001003

SELECT OBJECT_CONSTRUCT_KEEP_NULL('a', 1, 'b', NULL);
-- {"a":1,"b":null}

SELECT OBJECT_DELETE(OBJECT_CONSTRUCT('a', 1, 'b', 2, 'c', 3), 'a', 'b'), OBJECT_DELETE(OBJECT_CONSTRUCT('a', 1), 'z'), OBJECT_DELETE(OBJECT_CONSTRUCT('a', 1), 'a');
-- {"c":3} | {"a":1} | {}

SELECT OBJECT_INSERT(OBJECT_CONSTRUCT('a', 1, 'b', 2), 'c', 3), OBJECT_INSERT(OBJECT_CONSTRUCT('a', 1, 'b', 2), 'a', 5, TRUE), OBJECT_INSERT(OBJECT_CONSTRUCT('a', 1), 'b', NULL);
-- {"a":1,"b":2,"c":3} | {"a":5,"b":2} | {"a":1}

SELECT OBJECT_INSERT(OBJECT_CONSTRUCT('a', 1), 'a', 2);
-- error 100069

SELECT OBJECT_KEYS(OBJECT_CONSTRUCT('b', 1, 'a', 2)), OBJECT_KEYS(PARSE_JSON('{"level_1_A": {"level_2": "two"}, "level_1_B": "one"}')), OBJECT_KEYS(OBJECT_CONSTRUCT());
-- ["a","b"] | ["level_1_A","level_1_B"] | []

SELECT OBJECT_PICK(OBJECT_CONSTRUCT('a', 1, 'b', 2, 'c', 3), 'a', 'b'), OBJECT_PICK(OBJECT_CONSTRUCT('a', 1, 'b', 2), ARRAY_CONSTRUCT('b', 'z'));
-- {"a":1,"b":2} | {"b":2}

SELECT {'a': 1, 'b': [2]}, {'a': 1}:a::INT, {};
-- {"a":1,"b":[2]} | 1 | {}

SELECT OBJECT_CONSTRUCT('n', n, 'k', k) FROM VALUES (1, NULL), (2, 'x') AS t (n, k);
-- {"n":1}
-- {"k":"x","n":2}

SELECT GET(OBJECT_CONSTRUCT('a', 1), 'A'), GET(OBJECT_CONSTRUCT('a', 1), 'a'), GET(ARRAY_CONSTRUCT(1), 0), GET(ARRAY_CONSTRUCT(1), '0'), GET(OBJECT_CONSTRUCT('0', 1), 0);
-- NULL | 1 | 1 | NULL | NULL
