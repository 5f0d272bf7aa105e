-- https://docs.snowflake.com/en/sql-reference/functions/to_decimal
SELECT column1, TO_NUMBER(column1), TO_NUMBER(column1, 10, 1), TO_NUMBER(column1, 10, 8) FROM VALUES ('12.3456'), ('98.76546');
-- ordered
-- 12.3456 | 12 | 12.3 | 12.34560000
-- 98.76546 | 99 | 98.8 | 98.76546000

SELECT TO_NUMBER(column1, 10, 9) FROM VALUES ('12.3456');
-- error 100039

SELECT column1, TO_DECIMAL(column1, '99.9') AS D0, TO_DECIMAL(column1, '99.9', 9, 5) AS D5, TO_DECIMAL(column1, 'TM9', 9, 5) AS TD5 FROM VALUES ('1.0'), ('-12.3'), ('0.0'), ('- 0.1');
-- ordered
-- 1.0 | 1 | 1.00000 | 1.00000
-- -12.3 | -12 | -12.30000 | -12.30000
-- 0.0 | 0 | 0.00000 | 0.00000
-- - 0.1 | 0 | -0.10000 | -0.10000

SELECT TO_DECIMAL('3,741.72', '9,999.99', 6, 2), TO_DECIMAL('$3,741.72', '$9,999.99', 6, 2), TO_DECIMAL('ae5', 'XXX');
-- 3741.72 | 3741.72 | 2789

SELECT TO_DECIMAL('ae5', 'XX');
-- error 100140

SELECT TO_NUMBER('x');
-- error 100038

SELECT TRY_TO_NUMBER('x'), TRY_TO_NUMBER('12.7'), TRY_TO_NUMBER('1_000'), TRY_TO_NUMBER(''), TRY_CAST('1e3' AS NUMBER(9,1)), TRY_TO_DECIMAL('345', 2, 0), ' 12 '::NUMBER, '1.5'::NUMBER(9,2), TRUE::NUMBER;
-- NULL | 13 | NULL | NULL | 1000.0 | NULL | 12 | 1.50 | 1

-- https://docs.snowflake.com/en/sql-reference/sql-format-models
SELECT TO_NUMBER('012,345.67', '999,999.99', 8, 2), TO_NUMBER('12,345.67', '999,999.99', 8, 2), TO_NUMBER(' 12,345.67', '999,999.99', 8, 2), TO_NUMBER('012,345.67', '000,000.00', 8, 2);
-- 12345.67 | 12345.67 | 12345.67 | 12345.67

SELECT TO_NUMBER('12,345.67', '000,000.00', 8, 2);
-- error 100140

SELECT TO_NUMBER(column1, 'MI999|999MI') FROM VALUES ('-101'), ('102-'), ('103');
-- ordered
-- -101
-- -102
-- 103

SELECT '[' || TO_VARCHAR(column1::FLOAT, '999,999.999') || ']', '[' || TO_VARCHAR(column1::FLOAT, 'S000,000.000') || ']', '[' || TO_VARCHAR(column1::FLOAT, 'S999,999.999') || ']', '[' || TO_VARCHAR(column1::FLOAT, 'FM999,999.999') || ']' FROM VALUES (1.2), (123.456), (1234.56), (-123456.789);
-- ordered
-- [       1.2  ] | [+000,001.200] | [      +1.2  ] | [1.2]
-- [     123.456] | [+000,123.456] | [    +123.456] | [123.456]
-- [   1,234.56 ] | [+001,234.560] | [  +1,234.56 ] | [1,234.56]
-- [-123,456.789] | [-123,456.789] | [-123,456.789] | [-123,456.789]

SELECT TO_CHAR(12, '">"99"<"'), TO_VARCHAR(-123.45, '999.99MI'), '[' || TO_VARCHAR(12, '99S') || ']', '[' || TO_VARCHAR(-7, '99S') || ']', '[' || TO_VARCHAR(-7, 'MI99') || ']', '[' || TO_VARCHAR(-7, '$99') || ']', '[' || TO_VARCHAR(12, '99MI') || ']';
-- > 12< | 123.45- | [12+] | [ 7-] | [- 7] | [ -$7] | [12 ]

-- https://docs.snowflake.com/en/sql-reference/functions/to_char
SELECT TO_CHAR(column1, '">"$99.0"<"'), TO_CHAR(column1, '">"B9,999.0"<"'), TO_CHAR(column1, '">"TME"<"'), TO_CHAR(column1, '">"TM9"<"'), TO_CHAR(column1, '">"0XXX"<"'), TO_CHAR(column1, '">"S0XXX"<"') FROM VALUES (-12.391), (0), (-1), (0.10), (0.01), (3987), (1.111);
-- ordered
-- >-$12.4< | >   -12.4< | >-1.2391E1< | >-12.391< | >FFF4< | >-000C<
-- >  $0.0< | >      .0< | >0E0< | >0.000< | >0000< | >+0000<
-- > -$1.0< | >    -1.0< | >-1E0< | >-1.000< | >FFFF< | >-0001<
-- >  $0.1< | >      .1< | >1E-1< | >0.100< | >0000< | >+0000<
-- >  $0.0< | >      .0< | >1E-2< | >0.010< | >0000< | >+0000<
-- > $##.#< | > 3,987.0< | >3.987E3< | >3987.000< | >0F93< | >+0F93<
-- >  $1.1< | >     1.1< | >1.111E0< | >1.111< | >0001< | >+0001<

SELECT TO_VARCHAR('2024-04-05 01:02:03'::TIMESTAMP, 'mm/dd/yyyy, hh24:mi hours'), TO_VARCHAR('03-April-2024'::DATE), TO_VARCHAR('03-April-2024'::DATE, 'yyyy.mm.dd');
-- 04/05/2024, 01:02 hours | 2024-04-03 | 2024.04.03

-- https://docs.snowflake.com/en/sql-reference/functions/to_boolean
SELECT TO_BOOLEAN('yes'), TO_BOOLEAN('No'), TO_BOOLEAN('T'), TO_BOOLEAN('off'), TO_BOOLEAN(5), TO_BOOLEAN(0), TO_BOOLEAN(NULL), TRY_TO_BOOLEAN('x'), '1'::BOOLEAN;
-- TRUE | FALSE | TRUE | FALSE | TRUE | FALSE | NULL | NULL | TRUE

SELECT TO_BOOLEAN('x');
-- error 100037

-- https://docs.snowflake.com/en/sql-reference/functions/to_binary
SELECT TO_BINARY('SNOW', 'utf-8'), TO_BINARY('534E4F57'), TO_BINARY('U05PVw==', 'BASE64'), TO_VARCHAR(TO_BINARY('SNOW', 'utf-8'), 'UTF-8'), TO_VARCHAR(TO_BINARY('534E4F57'), 'HEX'), TRY_TO_BINARY('x');
-- 534E4F57 | 534E4F57 | 534E4F57 | SNOW | 534E4F57 | NULL

-- https://docs.snowflake.com/en/sql-reference/functions/to_double
SELECT TO_DOUBLE('1.5e2'), TRY_TO_DOUBLE('x'), TO_DOUBLE(3), 'inf'::FLOAT, TO_VARCHAR(1.5::FLOAT), TO_VARCHAR(2::FLOAT);
-- 150 | NULL | 3 | Infinity | 1.5 | 2
