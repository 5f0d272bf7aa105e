-- https://docs.snowflake.com/en/sql-reference/functions/initcap
SELECT INITCAP('OVER the River 2 Times'), INITCAP('HelL0_hi+therE'), INITCAP('νησί του ποταμού'), INITCAP('ÄäÖößÜü'), INITCAP('Hi,are?you!there');
-- Over The River 2 Times | Hell0_Hi+There | Νησί Του Ποταμού | Ääöößüü | Hi,Are?You!There

SELECT INITCAP('this is the new Frame+work', '');
-- This is the new frame+work

SELECT INITCAP('iqamqinterestedqinqthisqtopic', 'q');
-- IqAmqInterestedqInqThisqTopic

SELECT INITCAP('lion☂fRog potato⨊cLoUD', '⨊☂');
-- Lion☂Frog potato⨊Cloud

SELECT INITCAP('apple is僉sweetandballIsROUND', '僉a b');
-- aPple Is僉SweetaNdbaLlisround

SELECT INITCAP(NULL);
-- NULL

-- https://docs.snowflake.com/en/sql-reference/functions/translate
SELECT TRANSLATE('peña', 'ñ', 'n'), TRANSLATE('❄a❄bX❄dYZ❄', 'XYZ❄', 'cef');
-- pena | abcdef

SELECT TRANSLATE('abc', 'a', 'xyz');
-- error 100078

-- https://docs.snowflake.com/en/sql-reference/functions/insert
SELECT INSERT('abc', 1, 2, 'Z'), INSERT('abcdef', 3, 2, 'zzz'), INSERT('abc', 2, 1, ''), INSERT('abc', 4, 0, 'Z');
-- Zc | abzzzef | ac | abcZ

SELECT INSERT(NULL, 1, 2, 'Z'), INSERT('abc', NULL, 2, 'Z'), INSERT('abc', 1, NULL, 'Z'), INSERT('abc', 1, 2, NULL);
-- NULL | NULL | NULL | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/substr
SELECT SUBSTR('testing 1 2 3', 9, 3);
-- 1 2

SELECT SUBSTR(column1, column2, column3) FROM VALUES ('mystring', -1, 3), ('mystring', -3, 7), ('mystring', -5, 3), ('mystring', -7, 3), ('mystring', 0, 7), ('mystring', 1, 3), ('mystring', 7, 3), ('mystring', NULL, 3), ('mystring', 3, NULL);
-- ordered
-- g
-- ing
-- tri
-- yst
-- mystrin
-- mys
-- ng
-- NULL
-- NULL

SELECT SUBSTR('abc', -4, 3), SUBSTRING('abc', 2, -1), SUBSTR('abc', -4), SUBSTR('abc', 2);
-- (empty) | (empty) | (empty) | bc

-- https://docs.snowflake.com/en/sql-reference/functions/left
SELECT LEFT('ABCDEF', 3), LEFT('ABC', 9), LEFT('ABC', 0), LEFT('ABC', -1), RIGHT('ABCDEF', 3), RIGHT('ABC', -1), LEFT('ABC', NULL);
-- ABC | ABC | (empty) | (empty) | DEF | (empty) | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/concat_ws
SELECT CONCAT_WS(',', 'one', 'two', 'three'), CONCAT_WS(',', 'one', NULL, 'two'), CONCAT_WS(',', 'one');
-- one,two,three | NULL | one

-- https://docs.snowflake.com/en/sql-reference/functions/lpad
SELECT LPAD('123.50', 19, '*_'), LPAD('hello', 3), '[' || LPAD('hello', 10, ' '), RPAD('123.50', 19, '*_'), LPAD('a', 5, ''), LPAD('abc', -1);
-- *_*_*_*_*_*_*123.50 | hel | [     hello | 123.50*_*_*_*_*_*_* | a | (empty)

-- https://docs.snowflake.com/en/sql-reference/functions/trim
SELECT TRIM('*-*ABC-*-', '*-'), LTRIM('#000000123', '0#'), RTRIM('$125.00', '0.'), '[' || TRIM('  a b ') || ']';
-- ABC | 123 | $125 | [a b]

-- https://docs.snowflake.com/en/sql-reference/functions/rtrimmed_length
SELECT RTRIMMED_LENGTH(' ABCD '), LENGTH(' ABCD '), '[' || SPACE(3) || 'x', REPEAT('xy', 3), REVERSE('Hello, world!');
-- 5 | 6 | [   x | xyxyxy | !dlrow ,olleH

-- https://docs.snowflake.com/en/sql-reference/functions/octet_length
SELECT OCTET_LENGTH('abc'), OCTET_LENGTH('é€'), BIT_LENGTH('abc'), LENGTH('é€😀');
-- 3 | 5 | 24 | 3

-- https://docs.snowflake.com/en/sql-reference/functions/ascii
SELECT ASCII('!'), ASCII('A'), ASCII('Aabc'), ASCII(''), ASCII(NULL), UNICODE('❄'), UNICODE(''), CHR(65), CHAR(10052);
-- 33 | 65 | 65 | 0 | NULL | 10052 | 0 | A | ❄

-- https://docs.snowflake.com/en/sql-reference/functions/replace
SELECT REPLACE('down', 'down', 'up'), REPLACE('Vacation in Athens', 'Athens', 'Rome'), REPLACE('abcd', 'bc');
-- up | Vacation in Rome | ad
