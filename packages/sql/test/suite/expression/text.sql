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
--# query: likeAny .A likeAny .A likeAny .A like .A like .A RLIKE() .A CONTAINS() .A T
SELECT a LIKE ANY ('%x%', 'y_'), a LIKE ALL ('x%', '%y'), a ILIKE ANY ('%a%'), a RLIKE 'x.*', a REGEXP '^[0-9]+$', RLIKE(a, 'x', 'i'), CONTAINS(a, 'x') FROM t
--# query: FORMAT() .A .B SPACE() STRTOK() .A STRTOK_TO_ARRAY() .A EDITDISTANCE() .A .B SOUNDEX() .A JAROWINKLER_SIMILARITY() .A .B T
SELECT FORMAT('%s-%s', a, b), SPACE(3), STRTOK(a, '-', 2), STRTOK_TO_ARRAY(a), EDITDISTANCE(a, b), SOUNDEX(a), JAROWINKLER_SIMILARITY(a, b) FROM t
--# query: HEX_ENCODE() .A TRY_BASE64_DECODE_STRING() .B MD5() .A SHA2() .A TO_BINARY() .A COMPRESS() .A UNICODE() .A T
SELECT HEX_ENCODE(a), TRY_BASE64_DECODE_STRING(b), MD5(a), SHA2(a, 256), TO_BINARY(a, 'UTF-8'), COMPRESS(a, 'SNAPPY'), UNICODE(a) FROM t
--# query: COLLATE() .A .B collate .A collate .B COLLATION() .A MIN() collate .A T
SELECT COLLATE(a, 'en-ci') = b, a COLLATE 'de' < b COLLATE 'de', COLLATION(a), MIN(a COLLATE 'utf8') FROM t
--# query: REGEXP_SUBSTR_ALL() .A REGEXP_INSTR() .A REGEXP_LIKE() .A REGEXP_REPLACE() .A T
SELECT REGEXP_SUBSTR_ALL(a, 'x(.)', 1, 1, 'e'), REGEXP_INSTR(a, $$\bthe\b$$), REGEXP_LIKE(a, '\\d{3}-\\d{4}', 'ims'), REGEXP_REPLACE(a, '(.)(.)', '\\2\\1') FROM t
