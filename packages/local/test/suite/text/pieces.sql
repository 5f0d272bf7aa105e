-- https://docs.snowflake.com/en/sql-reference/functions/concat
SELECT CONCAT('George Washington ', 'Carver'), 'a' || 'b' || 'c', CONCAT('a', NULL), 'a' || NULL;
-- George Washington Carver | abc | NULL | NULL

SELECT CONCAT(X'AB', X'CD'), X'AB' || X'CD';
-- ABCD | ABCD

SELECT CONCAT(12.50, TRUE, '2024-01-02'::DATE);
-- 12.50true2024-01-02

-- https://docs.snowflake.com/en/sql-reference/functions/concat_ws
SELECT CONCAT_WS(',', 'one', 'two', 'three'), CONCAT_WS('-', 'one'), CONCAT_WS(',', 'a', NULL, 'b'), CONCAT_WS('', 'a', 'b');
-- one,two,three | one | NULL | ab

-- https://docs.snowflake.com/en/sql-reference/functions/left
SELECT LEFT('ABCDEF', 3), LEFT('ABC', 10), LEFT('ABC', 0), LEFT('ABC', -1), LEFT(NULL, 1), LEFT(X'ABCDEF', 1);
-- ABC | ABC | (empty) | (empty) | NULL | AB

-- https://docs.snowflake.com/en/sql-reference/functions/right
SELECT RIGHT('ABCDEF', 3), RIGHT('ABC', 10), RIGHT('ABC', 0), RIGHT(X'ABCDEF', 1);
-- DEF | ABC | (empty) | EF

-- https://docs.snowflake.com/en/sql-reference/functions/substr
SELECT SUBSTR(X'48656C6C6F', 2, 3), SUBSTR(X'48656C6C6F', -2), SUBSTRING(X'48656C6C6F', 1, 1), SUBSTR('Hello', 2, 3), SUBSTRING('Hello', -2);
-- 656C6C | 6C6F | 48 | ell | lo

-- https://docs.snowflake.com/en/sql-reference/functions/charindex
SELECT CHARINDEX('an', 'banana', 1), CHARINDEX('an', 'banana', 3), CHARINDEX('nan', 'banana'), CHARINDEX('x', 'banana'), CHARINDEX('an', NULL);
-- 2 | 4 | 3 | 0 | NULL

SELECT CHARINDEX(TO_BINARY('EF', 'HEX'), TO_BINARY('ABCDEF', 'HEX')), CHARINDEX(TO_BINARY('BC', 'HEX'), TO_BINARY('ABCD', 'HEX'));
-- 3 | 0

-- https://docs.snowflake.com/en/sql-reference/functions/position
SELECT POSITION('an', 'banana', 1), POSITION('an' IN 'banana'), POSITION('', 'abc'), POSITION(X'EF', X'ABCDEF');
-- 2 | 2 | 1 | 3

-- https://docs.snowflake.com/en/sql-reference/functions/lpad
SELECT LPAD('123.50', 8, '*_'), LPAD('123.50', 4, '*'), LPAD('a', 0), LPAD('a', -1, 'x'), LPAD('a', 3, NULL), LPAD('Hi', 10, '');
-- *_123.50 | 123. | (empty) | (empty) | NULL | Hi

SELECT LPAD(TO_BINARY('1F'), 4, X'00'), LPAD(X'ABCDEF', 2, X'00'), LPAD(X'AB', 4, X'0102');
-- 0000001F | ABCD | 010201AB

SELECT LPAD(X'AB', 4);
-- error

-- https://docs.snowflake.com/en/sql-reference/functions/rpad
SELECT RPAD('hello', 8, 'xyz'), RPAD('hello', 3), RPAD(X'AB', 4, X'0102');
-- helloxyz | hel | AB010201

-- https://docs.snowflake.com/en/sql-reference/functions/ltrim
SELECT LTRIM('#000000123', '0#'), LTRIM('  x ') || '<', LTRIM('xyxab', 'xy'), LTRIM('abc', ''), LTRIM(NULL, 'x');
-- 123 | x < | ab | abc | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/rtrim
SELECT RTRIM('$125.00', '0.'), RTRIM('xa  ') || '<', RTRIM('abc', 'cba');
-- $125 | xa< | (empty)

-- https://docs.snowflake.com/en/sql-reference/functions/trim
SELECT TRIM('*-*ABC-*-', '*-'), '>' || TRIM('  a b  ') || '<';
-- ABC | >a b<

-- https://docs.snowflake.com/en/sql-reference/functions/repeat
SELECT REPEAT('xy', 5), REPEAT('a', 0), REPEAT('a', NULL), '>' || SPACE(3) || '<', REPEAT('é', 2);
-- xyxyxyxyxy | (empty) | NULL | >   < | éé

-- https://docs.snowflake.com/en/sql-reference/functions/reverse
SELECT REVERSE('Hello, world!'), REVERSE('22-01-2019'), REVERSE(''), REVERSE(NULL), REVERSE('añb');
-- !dlrow ,olleH | 9102-10-22 | (empty) | NULL | bña

-- https://docs.snowflake.com/en/sql-reference/functions/replace
SELECT REPLACE('down', 'down', 'up'), REPLACE('Vacation in Athens', 'Athens', 'Rome'), REPLACE('abcd', 'bc'), REPLACE('abcd', 'bc', NULL), REPLACE('aaa', 'a', 'b');
-- up | Vacation in Rome | ad | NULL | bbb

-- https://docs.snowflake.com/en/sql-reference/functions/upper
SELECT UPPER('áäéíýčďĺľňřŕ'), LOWER('ÁÄÉÍÝČĎ'), UPPER('AaBb1-?'), LOWER(NULL), UPPER(12.5);
-- ÁÄÉÍÝČĎĹĽŇŘŔ | áäéíýčď | AABB1-? | NULL | 12.5

-- https://docs.snowflake.com/en/sql-reference/functions/length
SELECT LENGTH('Joyeux Noël'), LENGTH(''), LENGTH(NULL), LENGTH('圣诞节快乐'), LENGTH(X'DEAD'), LEN('Merry'), LENGTH(12.50);
-- 11 | 0 | NULL | 5 | 2 | 5 | 5

-- https://docs.snowflake.com/en/sql-reference/functions/octet_length
SELECT OCTET_LENGTH('abc'), OCTET_LENGTH('圣'), BIT_LENGTH('abc'), BIT_LENGTH('圣'), BIT_LENGTH(X'DEAD'), OCTET_LENGTH('');
-- 3 | 3 | 24 | 24 | 16 | 0

-- https://docs.snowflake.com/en/sql-reference/functions/ascii
SELECT COLUMN1, ASCII(COLUMN1) FROM VALUES ('!'), ('A'), ('a'), ('bcd'), (''), (NULL);
-- ! | 33
-- A | 65
-- a | 97
-- bcd | 98
-- (empty) | 0
-- NULL | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/unicode
SELECT COLUMN1, UNICODE(COLUMN1) FROM VALUES ('a'), ('❄'), ('cde'), (''), (NULL);
-- a | 97
-- ❄ | 10052
-- cde | 99
-- (empty) | 0
-- NULL | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/chr
SELECT COLUMN1, CHR(COLUMN1) FROM VALUES (83), (33), (169), (8364), (NULL);
-- 83 | S
-- 33 | !
-- 169 | ©
-- 8364 | €
-- NULL | NULL

SELECT CHR(-1);
-- error 100062

SELECT CHR(999999999999);
-- error 100062

-- https://docs.snowflake.com/en/sql-reference/functions/startswith
SELECT COLUMN1, STARTSWITH(COLUMN1, 'te') FROM VALUES ('coffee'), ('ice tea'), ('latte'), ('tea'), (NULL);
-- coffee | FALSE
-- ice tea | FALSE
-- latte | FALSE
-- tea | TRUE
-- NULL | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/endswith
SELECT COLUMN1, ENDSWITH(COLUMN1, 'te') FROM VALUES ('coffee'), ('ice tea'), ('latte'), ('tea'), (NULL);
-- coffee | FALSE
-- ice tea | FALSE
-- latte | TRUE
-- tea | FALSE
-- NULL | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/contains
SELECT COLUMN1, CONTAINS(COLUMN1, 'te') FROM VALUES ('coffee'), ('ice tea'), ('latte'), ('tea'), (NULL);
-- coffee | FALSE
-- ice tea | TRUE
-- latte | TRUE
-- tea | TRUE
-- NULL | NULL

SELECT CONTAINS('abc', ''), STARTSWITH('abc', ''), CONTAINS('ABC', 'b'), CONTAINS('abc', NULL);
-- TRUE | TRUE | FALSE | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/strtok
SELECT STRTOK('a.b.c', '.', 1), STRTOK('user@snowflake.com', '@.', 1), STRTOK('user@snowflake.com', '@.', 3), STRTOK('user@snowflake.com.', '@.', 4), STRTOK('', '', 1), STRTOK('a.b', '', 1), STRTOK(NULL, '.', 1), STRTOK('a.b', '.', NULL);
-- a | user | com | NULL | NULL | a.b | NULL | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/split_part
SELECT SPLIT_PART('11.22.33', '.', 0), SPLIT_PART('11.22.33', '.', 1), SPLIT_PART('11.22.33', '.', 3), SPLIT_PART('11.22.33', '.', 4), SPLIT_PART('11.22.33', '.', -1), SPLIT_PART('11.22.33', '.', -3), SPLIT_PART('11.22.33', '.', -4), SPLIT_PART('127.0.0.1', '', 1), SPLIT_PART('|a|b|c|', '|', 1);
-- 11 | 11 | 33 | (empty) | 33 | 11 | (empty) | 127.0.0.1 | (empty)

-- https://docs.snowflake.com/en/sql-reference/functions/split
SELECT SPLIT('127.0.0.1', '.'), SPLIT('|a||', '|'), SPLIT('abc', ''), SPLIT('abc', NULL), SPLIT('', ',')[0]::VARCHAR = '';
-- ["127","0","0","1"] | ["","a","",""] | ["abc"] | NULL | TRUE

-- https://docs.snowflake.com/en/sql-reference/functions/editdistance
SELECT COLUMN1, COLUMN2, EDITDISTANCE(COLUMN1, COLUMN2), EDITDISTANCE(COLUMN2, COLUMN1), EDITDISTANCE(COLUMN1, COLUMN2, 3), EDITDISTANCE(COLUMN1, COLUMN2, -1) FROM VALUES
  ('', ''), ('Gute nacht', 'Ich weis nicht'), ('Ich weiß nicht', 'Ich wei? nicht'), ('Ich weiß nicht', 'Ich weiss nicht'), ('Ich weiß nicht', NULL), ('Snowflake', 'Oracle'), ('święta', 'swieta'), (NULL, ''), (NULL, NULL);
-- (empty) | (empty) | 0 | 0 | 0 | 0
-- Gute nacht | Ich weis nicht | 8 | 8 | 3 | 0
-- Ich weiß nicht | Ich wei? nicht | 1 | 1 | 1 | 0
-- Ich weiß nicht | Ich weiss nicht | 2 | 2 | 2 | 0
-- Ich weiß nicht | NULL | NULL | NULL | NULL | NULL
-- Snowflake | Oracle | 7 | 7 | 3 | 0
-- święta | swieta | 2 | 2 | 2 | 0
-- NULL | (empty) | NULL | NULL | NULL | NULL
-- NULL | NULL | NULL | NULL | NULL | NULL

SELECT EDITDISTANCE('future', 'past', 2) < 2, EDITDISTANCE('future', 'past');
-- FALSE | 6

-- https://docs.snowflake.com/en/sql-reference/functions/like
SELECT 'John  Dddoe' LIKE '%Jo%oe%', 'Joe  Doe' LIKE 'Jo%oe', 'ABC' LIKE 'abc', 'ABC' ILIKE 'abc', '100%' LIKE '100^%' ESCAPE '^', '1000' LIKE '100^%' ESCAPE '^', NULL LIKE '%', 'a' LIKE NULL, '' LIKE '', 'a' LIKE '_', 'ab' LIKE '_';
-- TRUE | TRUE | FALSE | TRUE | TRUE | FALSE | NULL | NULL | TRUE | TRUE | FALSE

-- https://docs.snowflake.com/en/sql-reference/functions/like_any
SELECT COLUMN1 FROM VALUES ('John  Dddoe'), ('Joe   Doe'), ('John_do%wn'), ('Tom   Doe'), ('Tim down'), (NULL) WHERE COLUMN1 LIKE ANY ('%Jo%oe%', 'T%e');
-- John  Dddoe
-- Joe   Doe
-- Tom   Doe

-- https://docs.snowflake.com/en/sql-reference/functions/like_all
SELECT COLUMN1 FROM VALUES ('John  Dddoe'), ('Joe   Doe'), ('Tom   Doe'), (NULL) WHERE COLUMN1 LIKE ALL ('%Jo%oe%', 'J%e');
-- John  Dddoe
-- Joe   Doe

-- https://docs.snowflake.com/en/sql-reference/functions/parse_ip
SELECT PARSE_IP('192.168.242.188/24', 'INET');
-- {"family":4,"host":"192.168.242.188","ip_fields":[3232297660,0,0,0],"ip_type":"inet","ipv4":3232297660,"ipv4_range_end":3232297727,"ipv4_range_start":3232297472,"netmask_prefix_length":24,"snowflake$type":"ip_address"}

SELECT PARSE_IP('fe80::20c:29ff:fe2c:429/64', 'INET');
-- {"family":6,"hex_ipv6":"FE80000000000000020C29FFFE2C0429","hex_ipv6_range_end":"FE80000000000000FFFFFFFFFFFFFFFF","hex_ipv6_range_start":"FE800000000000000000000000000000","host":"fe80::20c:29ff:fe2c:429","ip_fields":[4269801472,0,34351615,4264297513],"ip_type":"inet","netmask_prefix_length":64,"snowflake$type":"ip_address"}

WITH LOOKUP AS (SELECT COLUMN1 AS TAG, PARSE_IP(COLUMN2, 'INET') AS OBJ FROM VALUES ('San Francisco', '192.168.242.0/24'), ('New York', '192.168.243.0/24')),
ENTRIES AS (SELECT PARSE_IP(COLUMN1, 'INET') AS IPV4 FROM VALUES ('192.168.242.188/24'), ('192.168.243.189/24'))
SELECT LOOKUP.TAG, ENTRIES.IPV4:host FROM LOOKUP, ENTRIES WHERE LOOKUP.TAG = 'San Francisco' AND ENTRIES.IPV4:ipv4 BETWEEN LOOKUP.OBJ:ipv4_range_start AND LOOKUP.OBJ:ipv4_range_end;
-- San Francisco | "192.168.242.188"

SELECT PARSE_IP('nonsense', 'INET');
-- error

SELECT TRY_PARSE_IP('nonsense', 'INET'), PARSE_IP('nonsense', 'INET', 1):error IS NOT NULL, PARSE_IP(NULL, 'INET');
-- NULL | TRUE | NULL
