-- https://docs.snowflake.com/en/sql-reference/functions-string
--# query: POSITION() .B POSITION() .B POSITION() .B POSITION() .A .C .D CHARINDEX() .B T
SELECT POSITION('a' IN b), POSITION('a', b), POSITION('a', b, 2), POSITION(a || 'x' IN c || d), CHARINDEX('a', b) FROM t
--# query: LEFT() .A RIGHT() .A INSERT() .A REPLACE() .A TRIM() .A LTRIM() .A RTRIM() .A T
SELECT LEFT(a, 2), RIGHT(a, 2), INSERT(a, 1, 2, 'x'), REPLACE(a, 'b', 'c'), TRIM(a, '*'), LTRIM(a), RTRIM(a, ' x') FROM t
--# query: SUBSTR() .A SUBSTRING() .A SPLIT_PART() .A SPLIT() .A REPEAT() REVERSE() .A LPAD() .A T
SELECT SUBSTR(a, 1, 2), SUBSTRING(a, 3), SPLIT_PART(a, '.', -1), SPLIT(a, ','), REPEAT('x', 3), REVERSE(a), LPAD(a, 5, '0') FROM t
--# query: REGEXP_REPLACE() .A REGEXP_SUBSTR() .A REGEXP_COUNT() .A REGEXP_INSTR() .A T
SELECT REGEXP_REPLACE(a, '\\s+', ' '), REGEXP_SUBSTR(a, $$(\d+)$$, 1, 1, 'e', 1), REGEXP_COUNT(a, 'x'), REGEXP_INSTR(a, 'y') FROM t
--# query:
SELECT 'a''b', 'a\\b', '\x41\u00e9', 'é ü 漢字 🎉', $$ $dollar$ 'quote' \n $$, 'line
break'
--# query: .naïve Tàble
SELECT 'a' AS "Ünïcödé", "naïve" FROM "Tàble"
--# query: CONCAT() .A .B CONCAT_WS() .A .B .A .B CHR() ASCII() INITCAP() .A TRANSLATE() .A T
SELECT CONCAT(a, b), CONCAT_WS('-', a, b), a || '-' || b, CHR(65), ASCII('a'), INITCAP(a), TRANSLATE(a, 'x', 'y') FROM t
--# query: SYSTEM$TYPEOF() .A SYSTEM$WAIT() SYSTEM$CLUSTERING_INFORMATION() SYSTEM$STREAM_HAS_DATA() SYSTEM$REFERENCE() T
SELECT SYSTEM$TYPEOF(a), SYSTEM$WAIT(1), SYSTEM$CLUSTERING_INFORMATION('t', '(a)'), SYSTEM$STREAM_HAS_DATA('s'), SYSTEM$REFERENCE('TABLE', 't', 'SESSION', 'SELECT') FROM t
