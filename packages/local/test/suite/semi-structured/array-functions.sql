-- https://docs.snowflake.com/en/sql-reference/functions-semistructured: the page of each function is its name in lower case
SELECT ARRAY_CONSTRUCT(10, 20, 30), ARRAY_CONSTRUCT(), ARRAY_CONSTRUCT(NULL, 'hello', 3, 4, 5), [1, 'a', NULL];
-- [10,20,30] | [] | [null,"hello",3,4,5] | [1,"a",null]

SELECT ARRAY_CONSTRUCT_COMPACT(NULL, 'hello', 3, 4);
-- ["hello",3,4]

SELECT ARRAY_APPEND(ARRAY_CONSTRUCT(1, 2, 3), 'HELLO'), ARRAY_PREPEND(ARRAY_CONSTRUCT(0, 1, 2, 3), 'hello');
-- [1,2,3,"HELLO"] | ["hello",0,1,2,3]

SELECT ARRAY_CAT(ARRAY_CONSTRUCT(1, 2), ARRAY_CONSTRUCT(3, 4)), ARRAY_CAT(ARRAY_CONSTRUCT(1), NULL);
-- [1,2,3,4] | NULL

SELECT ARRAY_COMPACT(ARRAY_CONSTRUCT(1, NULL, 3)), ARRAY_SIZE(ARRAY_CONSTRUCT(1, NULL, 3)), ARRAY_SIZE(PARSE_JSON('{}')), ARRAY_SIZE(NULL);
-- [1,3] | 3 | NULL | NULL

SELECT ARRAY_CONTAINS('hello'::VARIANT, ARRAY_CONSTRUCT('hello', 'hi')), ARRAY_CONTAINS('hello'::VARIANT, ARRAY_CONSTRUCT('hola', 'bonjour')), ARRAY_CONTAINS(1::VARIANT, ARRAY_CONSTRUCT(ARRAY_CONSTRUCT(1)));
-- TRUE | FALSE | FALSE

SELECT ARRAY_DISTINCT(['A', 'A', 'B', NULL, NULL]), ARRAY_DISTINCT([]);
-- ["A","B",null] | []

SELECT ARRAY_EXCEPT(['A', 'B'], ['B', 'C']), ARRAY_EXCEPT(['A', 'B', 'B', 'B', 'C'], ['B']), ARRAY_EXCEPT(['A', 'B'], ['A', 'B']);
-- ["A"] | ["A","B","B","C"] | []

SELECT ARRAY_INTERSECTION(ARRAY_CONSTRUCT('A', 'B'), ARRAY_CONSTRUCT('B', 'C')), ARRAY_INTERSECTION(ARRAY_CONSTRUCT('A', 'B', 'B', 'B', 'C'), ARRAY_CONSTRUCT('B', 'B'));
-- ["B"] | ["B","B"]

SELECT ARRAYS_OVERLAP(ARRAY_CONSTRUCT('hello', 'aloha'), ARRAY_CONSTRUCT('hello', 'hi', 'hey')), ARRAYS_OVERLAP(ARRAY_CONSTRUCT('hello', 'aloha'), ARRAY_CONSTRUCT('hola', 'bonjour', 'ciao'));
-- TRUE | FALSE

SELECT ARRAY_FLATTEN([[1, 2, 3], [4], [5, 6]]), ARRAY_FLATTEN([[[1, 2], [3]], [[4], [5]]]);
-- [1,2,3,4,5,6] | [[1,2],[3],[4],[5]]

SELECT ARRAY_FLATTEN([[1, 2], 3]);
-- error 100107

SELECT ARRAY_GENERATE_RANGE(2, 5), ARRAY_GENERATE_RANGE(5, 25, 10), ARRAY_GENERATE_RANGE(-5, -25, -10), ARRAY_GENERATE_RANGE(5, 2);
-- [2,3,4] | [5,15] | [-5,-15] | []

SELECT ARRAY_INSERT(ARRAY_CONSTRUCT(0, 1, 2, 3), 2, 'hello'), ARRAY_INSERT(ARRAY_CONSTRUCT(0, 1, 2, 3), 5, 'hello'), ARRAY_INSERT(ARRAY_CONSTRUCT(0, 1, 2, 3), -1, 'hello'), ARRAY_INSERT(ARRAY_CONSTRUCT(0, 1, 2, 3), 4, 'hello');
-- [0,1,"hello",2,3] | [0,1,2,3,null,"hello"] | [0,1,2,"hello",3] | [0,1,2,3,"hello"]

SELECT ARRAY_MAX([20, 0, NULL, 10, NULL]), ARRAY_MIN([20, 0, NULL, 10]), ARRAY_MAX([]), ARRAY_MAX(['a', 'b']);
-- 20 | 0 | NULL | "b"

SELECT ARRAY_POSITION('hello'::VARIANT, ARRAY_CONSTRUCT('hello', 'hi')), ARRAY_POSITION('hi'::VARIANT, ARRAY_CONSTRUCT('hello', 'hi')), ARRAY_POSITION('hello'::VARIANT, ARRAY_CONSTRUCT('hola'));
-- 0 | 1 | NULL

SELECT ARRAY_REMOVE([1, 5, 5.00, 5.00::DOUBLE, '5', 5, NULL], 5), ARRAY_REMOVE([5, 5], 5), ARRAY_REMOVE(['a', 'b'], NULL);
-- [1,"5",null] | [] | NULL

SELECT ARRAY_REMOVE_AT([2, 5, 7], 0), ARRAY_REMOVE_AT([2, 5, 7], -1), ARRAY_REMOVE_AT([2, 5, 7], 10);
-- [5,7] | [2,5] | [2,5,7]

SELECT ARRAY_REVERSE([1, 2, 3, 4]);
-- [4,3,2,1]

SELECT ARRAY_SLICE(ARRAY_CONSTRUCT(0, 1, 2, 3, 4, 5, 6), 0, 2), ARRAY_SLICE(ARRAY_CONSTRUCT(0, 1, 2, 3, 4, 5, 6), 0, -2), ARRAY_SLICE(ARRAY_CONSTRUCT(0, 1, 2, 3, 4, 5, 6), -3, -1), ARRAY_SLICE(ARRAY_CONSTRUCT(0, 1, 2), 10, 12), ARRAY_SLICE(ARRAY_CONSTRUCT(0, 1, 2), 2, NULL);
-- [0,1] | [0,1,2,3,4] | [4,5] | [] | NULL

SELECT ARRAY_SORT([20, 0, NULL, 10]), ARRAY_SORT([20, 0, NULL, 10], FALSE), ARRAY_SORT([20, 0, NULL, 10], TRUE, TRUE), ARRAY_SORT(['b', 'a']);
-- [0,10,20,null] | [null,20,10,0] | [null,0,10,20] | ["a","b"]

SELECT ARRAY_TO_STRING(ARRAY_CONSTRUCT('a', 1, TRUE), ', '), ARRAY_TO_STRING([], ','), ARRAY_TO_STRING(['x'], ',');
-- a, 1, true | (empty) | x

SELECT SPLIT('127.0.0.1', '.'), SPLIT('127.0.0.1', '.')[0]::STRING, SPLIT('a', '')[0];
-- ["127","0","0","1"] | 127 | "a"
