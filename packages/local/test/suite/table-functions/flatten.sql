-- https://docs.snowflake.com/en/sql-reference/functions/flatten
SELECT * FROM TABLE(FLATTEN(INPUT => PARSE_JSON('{"a":1, "b":[77,88]}'), OUTER => TRUE)) f;
-- 1 | a | a | NULL | 1 | {"a":1,"b":[77,88]}
-- 1 | b | b | NULL | [77,88] | {"a":1,"b":[77,88]}

SELECT * FROM TABLE(FLATTEN(INPUT => PARSE_JSON('{"a":1, "b":[77,88]}'), PATH => 'b')) f;
-- 1 | NULL | b[0] | 0 | 77 | [77,88]
-- 1 | NULL | b[1] | 1 | 88 | [77,88]

SELECT * FROM TABLE(FLATTEN(INPUT => PARSE_JSON('[]'))) f;
-- no rows

SELECT * FROM TABLE(FLATTEN(INPUT => PARSE_JSON('[]'), OUTER => TRUE)) f;
-- 1 | NULL | (empty) | NULL | NULL | []

SELECT * FROM TABLE(FLATTEN(INPUT => PARSE_JSON('{"a":1, "b":[77,88], "c": {"d":"X"}}'))) f;
-- 1 | a | a | NULL | 1 | {"a":1,"b":[77,88],"c":{"d":"X"}}
-- 1 | b | b | NULL | [77,88] | {"a":1,"b":[77,88],"c":{"d":"X"}}
-- 1 | c | c | NULL | {"d":"X"} | {"a":1,"b":[77,88],"c":{"d":"X"}}

SELECT * FROM TABLE(FLATTEN(INPUT => PARSE_JSON('{"a":1, "b":[77,88], "c": {"d":"X"}}'), RECURSIVE => TRUE)) f;
-- 1 | a | a | NULL | 1 | {"a":1,"b":[77,88],"c":{"d":"X"}}
-- 1 | b | b | NULL | [77,88] | {"a":1,"b":[77,88],"c":{"d":"X"}}
-- 1 | NULL | b[0] | 0 | 77 | [77,88]
-- 1 | NULL | b[1] | 1 | 88 | [77,88]
-- 1 | c | c | NULL | {"d":"X"} | {"a":1,"b":[77,88],"c":{"d":"X"}}
-- 1 | d | c.d | NULL | "X" | {"d":"X"}

SELECT * FROM TABLE(FLATTEN(INPUT => PARSE_JSON('{"a":1, "b":[77,88], "c": {"d":"X"}}'), RECURSIVE => TRUE, MODE => 'OBJECT')) f;
-- 1 | a | a | NULL | 1 | {"a":1,"b":[77,88],"c":{"d":"X"}}
-- 1 | b | b | NULL | [77,88] | {"a":1,"b":[77,88],"c":{"d":"X"}}
-- 1 | c | c | NULL | {"d":"X"} | {"a":1,"b":[77,88],"c":{"d":"X"}}
-- 1 | d | c.d | NULL | "X" | {"d":"X"}

CREATE OR REPLACE TABLE persons AS
  SELECT column1 AS id, PARSE_JSON(column2) AS c
    FROM VALUES
      (12712555, '{"name": {"first": "John", "last": "Smith"}, "contact": [{"business": [{"type": "phone", "content": "555-1234"}, {"type": "email", "content": "j.smith@example.com"}]}]}'),
      (98127771, '{"name": {"first": "Jane", "last": "Doe"}, "contact": [{"business": [{"type": "phone", "content": "555-1236"}, {"type": "email", "content": "j.doe@example.com"}]}]}') v;

SELECT id AS "ID", f.value AS "Contact", f1.value:type AS "Type", f1.value:content AS "Details"
  FROM persons p, LATERAL FLATTEN(INPUT => p.c, PATH => 'contact') f, LATERAL FLATTEN(INPUT => f.value:business) f1;
-- 12712555 | {"business":[{"content":"555-1234","type":"phone"},{"content":"j.smith@example.com","type":"email"}]} | "phone" | "555-1234"
-- 12712555 | {"business":[{"content":"555-1234","type":"phone"},{"content":"j.smith@example.com","type":"email"}]} | "email" | "j.smith@example.com"
-- 98127771 | {"business":[{"content":"555-1236","type":"phone"},{"content":"j.doe@example.com","type":"email"}]} | "phone" | "555-1236"
-- 98127771 | {"business":[{"content":"555-1236","type":"phone"},{"content":"j.doe@example.com","type":"email"}]} | "email" | "j.doe@example.com"

SELECT id, f.value:type::STRING FROM persons, LATERAL FLATTEN(c:contact[0].business) f WHERE f.index = 1;
-- 12712555 | email
-- 98127771 | email

SELECT id, f.key FROM persons p CROSS JOIN TABLE(FLATTEN(p.c)) f ORDER BY id, f.key;
-- ordered
-- 12712555 | contact
-- 12712555 | name
-- 98127771 | contact
-- 98127771 | name

SELECT COUNT(DISTINCT f.seq), COUNT(*) FROM persons p, TABLE(FLATTEN(p.c:name)) f;
-- 2 | 4

SELECT p.id, f.value FROM persons p LEFT JOIN LATERAL FLATTEN(p.c:missing) f;
-- 12712555 | NULL
-- 98127771 | NULL

SELECT f.index, f.value, f.value IS NULL FROM TABLE(FLATTEN(PARSE_JSON('[null, "x"]'))) f;
-- 0 | NULL | FALSE
-- 1 | "x" | FALSE

SELECT f.path, f.value FROM TABLE(FLATTEN(PARSE_JSON('{"b": {"c": 1}, "a": 2}'))) f ORDER BY f.path;
-- ordered
-- a | 2
-- b | {"c":1}

SELECT * FROM TABLE(FLATTEN(INPUT => PARSE_JSON('5'))) f;
-- no rows

SELECT f.this FROM TABLE(FLATTEN(INPUT => PARSE_JSON('5'), OUTER => TRUE)) f;
-- NULL

SELECT f.key FROM TABLE(FLATTEN(INPUT => PARSE_JSON('{"a":1}'), MODE => 'ARRAY')) f;
-- no rows

SELECT f.value FROM TABLE(FLATTEN(INPUT => ARRAY_CONSTRUCT('b', 'a'))) f WHERE f.value::STRING = 'a';
-- "a"

SELECT v.value FROM TABLE(FLATTEN(INPUT => NULL)) v;
-- no rows

SELECT * FROM TABLE(FLATTEN(INPUT => 'text')) f;
-- error 001003

SELECT * FROM TABLE(FLATTEN(INPUT => PARSE_JSON('[1]'), MODES => 'ARRAY')) f;
-- error 001003

SELECT * FROM TABLE(FLATTEN(INPUT => PARSE_JSON('[1]'), MODE => 'LIST')) f;
-- error 001003

SELECT LISTAGG(f.value::STRING, '-') WITHIN GROUP (ORDER BY f.index DESC) FROM TABLE(FLATTEN(SPLIT('a,b,c', ','))) f;
-- c-b-a

SELECT x.n, f.value FROM (SELECT 1 AS n UNION ALL SELECT 2) x, LATERAL FLATTEN(ARRAY_CONSTRUCT(x.n, x.n * 10)) f ORDER BY 1, f.index;
-- ordered
-- 1 | 1
-- 1 | 10
-- 2 | 2
-- 2 | 20

SELECT (SELECT SUM(f.value) FROM TABLE(FLATTEN(t.a)) f) FROM (SELECT ARRAY_CONSTRUCT(1, 2) AS a UNION ALL SELECT ARRAY_CONSTRUCT(5)) t ORDER BY 1;
-- ordered
-- 3
-- 5
