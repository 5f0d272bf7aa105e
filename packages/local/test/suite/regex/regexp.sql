-- https://docs.snowflake.com/en/sql-reference/functions-regexp
SELECT REGEXP_COUNT('snow', 'SNOW', 1, 'c'), REGEXP_COUNT('snow', 'SNOW', 1, 'i'), REGEXP_SUBSTR('Release 24', 'Release\\W+(\\d+)', 1, 1, 'e');
-- 0 | 1 | 24

SELECT REGEXP_SUBSTR('Customers - (NY)', '\\([[:alnum:]]+\\)'), REGEXP_SUBSTR('Customers - (NY)', $$\([[:alnum:]]+\)$$);
-- (NY) | (NY)

SELECT REGEXP_REPLACE('When I am cold, I am bold.', '(.old)', 'very \\1');
-- When I am very cold, I am very bold.

SELECT REGEXP_COUNT('abc', ''), REGEXP_SUBSTR('abc', ''), REGEXP_INSTR('abc', ''), REGEXP_LIKE('', ''), REGEXP_LIKE('a', '');
-- 0 | NULL | 0 | TRUE | FALSE

SELECT REGEXP_SUBSTR('aXbX', 'a.*?X');
-- error 000002

SELECT REGEXP_SUBSTR('aXbX', '(?i)a');
-- error 100048

-- https://docs.snowflake.com/en/sql-reference/functions/regexp_substr
CREATE TABLE demo2 (id INT, string1 VARCHAR);

INSERT INTO demo2 (id, string1) VALUES (2, 'It was the best of times, it was the worst of times.'), (3, 'In    the   string   the   extra   spaces  are   redundant.'), (4, 'A thespian theater is nearby.');

SELECT id, REGEXP_SUBSTR(string1, 'the\\W+\\w+') FROM demo2 ORDER BY id;
-- ordered
-- 2 | the best
-- 3 | the   string
-- 4 | NULL

SELECT id, REGEXP_SUBSTR(string1, 'the\\W+(\\w+)', 1, 2, 'e', 1), REGEXP_INSTR(string1, 'the\\W+(\\w+)', 1, 2, 0, 'e', 1), REGEXP_INSTR(string1, 'the\\W+\\w+', 1, 2) FROM demo2 ORDER BY id;
-- ordered
-- 2 | worst | 38 | 34
-- 3 | extra | 28 | 22
-- 4 | NULL | 0 | 0

SELECT REGEXP_SUBSTR('A MAN A PLAN A CANAL', 'A\\W+(\\w+)', 1, 2, 'e', 1), REGEXP_SUBSTR('A MAN A PLAN A CANAL', 'A\\W+(\\w+)', 1, 4, 'e', 1), REGEXP_SUBSTR('A MAN A PLAN A CANAL', 'A\\W+(\\w)(\\w)(\\w)', 1, 1, 'e', 3);
-- PLAN | NULL | N

CREATE TABLE message (body VARCHAR(255));

INSERT INTO message VALUES ('Hellooo World'), ('How are you doing today?'), ('the quick brown fox jumps over the lazy dog'), ('PACK MY BOX WITH FIVE DOZEN LIQUOR JUGS');

SELECT REGEXP_SUBSTR(body, '\\b\\S*o\\S*\\b'), REGEXP_SUBSTR(body, '\\b\\S*o\\S*\\b', 3), REGEXP_SUBSTR(body, '\\b\\S*o\\S*\\b', 3, 3), REGEXP_SUBSTR(body, '\\b\\S*o\\S*\\b', 3, 3, 'i'), REGEXP_SUBSTR(body, '(H\\S*o\\S*\\b).*', 1, 1, '') FROM message;
-- Hellooo | llooo | NULL | NULL | Hellooo World
-- How | you | today | today | How are you doing today?
-- brown | brown | over | over | NULL
-- NULL | NULL | NULL | LIQUOR | NULL

SELECT REGEXP_SUBSTR(column1, '[[:punct:]][[:alnum:]]+[[:punct:]]', 1, 2) FROM VALUES (',abc,def,ghi,jkl,'), (',abc,,def,,ghi,,jkl,');
-- ordered
-- ,ghi,
-- ,def,

-- https://docs.snowflake.com/en/sql-reference/functions/regexp_substr_all
SELECT REGEXP_SUBSTR_ALL('a1_a2a3_a4A5a6', 'a[[:digit:]]'), REGEXP_SUBSTR_ALL('a1_a2a3_a4A5a6', 'a[[:digit:]]', 2), REGEXP_SUBSTR_ALL('a1_a2a3_a4A5a6', 'a[[:digit:]]', 1, 3), REGEXP_SUBSTR_ALL('a1_a2a3_a4A5a6', 'a[[:digit:]]', 1, 1, 'i'), REGEXP_SUBSTR_ALL('a1_a2a3_a4A5a6', '(a)([[:digit:]])', 1, 1, 'ie'), REGEXP_SUBSTR_ALL('a1_a2a3_a4A5a6', 'b');
-- ["a1","a2","a3","a4","a6"] | ["a2","a3","a4","a6"] | ["a3","a4","a6"] | ["a1","a2","a3","a4","A5","a6"] | ["a","a","a","a","A","a"] | []

-- https://docs.snowflake.com/en/sql-reference/functions/regexp_instr
SELECT REGEXP_INSTR(column1, 'nevermore\\d'), REGEXP_INSTR(column1, 'nevermore\\d', 5), REGEXP_INSTR(column1, 'nevermore\\d', 1, 3), REGEXP_INSTR(column1, 'nevermore\\d', 1, 3, 1), REGEXP_INSTR(column1, 'nevermore', 1, 4) FROM VALUES ('nevermore1, nevermore2, nevermore3.');
-- 1 | 13 | 25 | 35 | 0

-- https://docs.snowflake.com/en/sql-reference/functions/regexp_replace
SELECT REGEXP_REPLACE('Customers - (NY)', '\\(|\\)', ''), REGEXP_REPLACE('It was the best of times, it was the worst of times', '( ){1,}', '');
-- Customers - NY | Itwasthebestoftimes,itwastheworstoftimes

SELECT REGEXP_REPLACE('It was the best of times, it was the worst of times', 'times', 'days', 1, 2), REGEXP_REPLACE('firstname middlename lastname', '(.*) (.*) (.*)', '\\3, \\1 \\2'), REGEXP_REPLACE('abc', '()', '*');
-- It was the best of times, it was the worst of days | lastname, firstname middlename | *a*b*c*

SELECT REGEXP_REPLACE(body, '[aeiou]', '', 1, 0, 'i') FROM message;
-- Hll Wrld
-- Hw r y dng tdy?
-- th qck brwn fx jmps vr th lzy dg
-- PCK MY BX WTH FV DZN LQR JGS

SELECT REGEXP_REPLACE(body, '\\b(\\S*)o(\\S*)\\b', '\\2@@\\1', 3), REGEXP_REPLACE(body, '\\b(\\S*)o(\\S*)\\b', '\\2@@\\1', 3, 3, 'i') FROM message;
-- He@@lloo rld@@W | Hellooo World
-- How are u@@y ing@@d day@@t? | How are you doing day@@t?
-- the quick wn@@br x@@f jumps ver@@ the lazy g@@d | the quick brown fox jumps ver@@ the lazy dog
-- PACK MY BOX WITH FIVE DOZEN LIQUOR JUGS | PACK MY BOX WITH FIVE DOZEN R@@LIQU JUGS

-- https://docs.snowflake.com/en/sql-reference/functions/regexp_count
SELECT REGEXP_COUNT('It was the best of times, it was the worst of times', '\\bwas\\b', 1), REGEXP_COUNT(NULL, 'a'), REGEXP_COUNT('a', NULL);
-- 2 | NULL | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/rlike
SELECT RLIKE('800-456-7891', $$[2-9]\d{2}-\d{3}-\d{4}$$), RLIKE('jsmith@email.com', $$\w+@[a-zA-Z_]+?\.[a-zA-Z]{2,3}$$) FROM VALUES (1);
-- TRUE | TRUE

SELECT RLIKE('800-456-7891', $$[2-9]\d{2}-\d{3}-\d{4}$$), 'San Francisco' RLIKE 'San* [fF].*', REGEXP_LIKE('San Francisco', 'san.*', 'i'), 'a\nb' RLIKE 'a.b', RLIKE('a\nb', 'a.b', 's'), NOT 'x' REGEXP 'y';
-- TRUE | TRUE | TRUE | FALSE | TRUE | TRUE
