-- https://docs.snowflake.com/en/sql-reference/functions/filter, …/functions/transform and …/functions/reduce
SELECT FILTER([{'name': 'Pat', 'value': 50}, {'name': 'Terry', 'value': 75}, {'name': 'Dana', 'value': 25}], a -> a:value >= 50);
-- [{"name":"Pat","value":50},{"name":"Terry","value":75}]

SELECT FILTER([1, NULL, 3, 5, NULL], a -> a IS NOT NULL), FILTER(PARSE_JSON('[1, null]'), a -> a IS NOT NULL), FILTER([10, 9], x -> x > 9), FILTER([], x -> TRUE), FILTER(NULL::ARRAY, x -> TRUE) IS NULL;
-- [1,3,5] | [1,null] | [10] | [] | TRUE

SELECT TRANSFORM([1, 2, 3], a INT -> a * 2), TRANSFORM(['a', 'b'], x -> UPPER(x::STRING));
-- [2,4,6] | ["A","B"]

SELECT TRANSFORM([{'name': 'Pat', 'value': 50}], c -> c:name || ' - ' || c:value);
-- ["Pat - 50"]

SELECT REDUCE([1, 2, 3], 0, (acc, val) -> acc + val), REDUCE(['a', 'b'], '', (acc, x) -> acc || x), REDUCE([], 10, (acc, val) -> acc + val);
-- 6 | ab | 10

SELECT n, FILTER(a, x -> x > n) FROM (SELECT 1 AS n, [1, 2, 3] AS a UNION ALL SELECT 2, [1, 2, 3]) ORDER BY n;
-- ordered
-- 1 | [2,3]
-- 2 | [3]

SELECT TRANSFORM([[1, 2], [3]], x -> ARRAY_SIZE(x)), TRANSFORM([[1, 2], [3]], x -> TRANSFORM(x::ARRAY, y -> y + ARRAY_SIZE(x)));
-- [2,1] | [[3,4],[4]]

SELECT FILTER([1, 2], (a, b) -> a > b);
-- error 001003
