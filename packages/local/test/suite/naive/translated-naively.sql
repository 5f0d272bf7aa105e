-- Constructs that a naive translation to another engine answers wrongly or not at all. Pages: https://docs.snowflake.com/en/sql-reference/functions/<function>, …/constructs/{unpivot,order-by,values}, …/sql/{create-table,create-clone,create-view,insert,merge}, …/operators-arithmetic, …/data-type-conversion
SELECT PARSE_JSON('{"a": {"s": "x"}}'):a.s::STRING;
-- x

SELECT SPLIT('a,b,c', ',')[1]::STRING;
-- b

SELECT TIMESTAMPDIFF(minute, '2024-02-28 23:59:30'::TIMESTAMP_NTZ, '2024-02-29 00:01:10'::TIMESTAMP_NTZ);
-- 2

SELECT TO_CHAR('2024-02-29 13:05:09'::TIMESTAMP_NTZ, 'DD.MM.YYYY HH24:MI'), TO_CHAR('2024-02-29'::DATE, 'MON DY');
-- 29.02.2024 13:05 | Feb Thu

SELECT 7 / 2, 1 / 3, 10 / 4::FLOAT;
-- 3.500000 | 0.333333 | 2.5

CREATE TABLE counted (id NUMBER AUTOINCREMENT, name VARCHAR);

INSERT INTO counted (name) VALUES ('a'), ('b');

SELECT id, name FROM counted ORDER BY id;
-- ordered
-- 1 | a
-- 2 | b

SELECT MEDIAN(column1) FROM VALUES (1), (2), (4), (5);
-- 3.000

SELECT TYPEOF(PARSE_JSON('"x"')), TYPEOF(PARSE_JSON('1')), TYPEOF(ARRAY_CONSTRUCT());
-- VARCHAR | INTEGER | ARRAY

SELECT name FROM (SELECT 1 AS a) UNPIVOT (v FOR name IN (a));
-- A

SELECT column1 FROM VALUES (2), (NULL), (1) ORDER BY column1 DESC;
-- ordered
-- NULL
-- 2
-- 1

SELECT GREATEST(1, NULL), CONCAT('a', NULL), 'a' || NULL;
-- NULL | NULL | NULL

SELECT ZEROIFNULL(NULL), NVL2(NULL, 1, 2), IFF(NULL, 1, 2), DECODE(NULL, NULL, 'null', 'else');
-- 0 | 2 | 2 | null

SELECT 'abc' LIKE 'A%', 'abc' RLIKE 'b', REGEXP_LIKE('abc', '.b.');
-- FALSE | FALSE | TRUE

SELECT STARTSWITH('abc', 'ab'), TRY_TO_NUMBER('x'), SHA2('a', 256);
-- TRUE | NULL | ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb

SELECT $1, $2 FROM VALUES (1, 'a');
-- 1 | a

SELECT column1, RATIO_TO_REPORT(column1) OVER () FROM VALUES (1), (3);
-- 1 | 0.250000
-- 3 | 0.750000

SELECT DATEDIFF(month, '2024-01-31'::DATE, '2024-02-01'::DATE), DATEADD(month, 1, '2024-01-31'::DATE), LAST_DAY('2024-02-10'::DATE);
-- 1 | 2024-02-29 | 2024-02-29

CREATE TABLE typed (t TIMESTAMP_NTZ(9), a ARRAY, o OBJECT);

INSERT INTO typed SELECT '2024-02-29 01:02:03', ARRAY_CONSTRUCT(1), OBJECT_CONSTRUCT('k', 1);

SELECT t, a[0]::INT, o:k::INT FROM typed;
-- 2024-02-29 01:02:03.000 | 1 | 1

CREATE TABLE cloned CLONE typed;

SELECT COUNT(*) FROM cloned;
-- 1

CREATE SECURE VIEW v AS SELECT t FROM typed;

SELECT * FROM v;
-- 2024-02-29 01:02:03.000

INSERT OVERWRITE INTO counted (name) VALUES ('c');

SELECT name FROM counted;
-- c

MERGE INTO counted AS c USING (SELECT 'c' AS name, 'd' AS other) AS s ON c.name = s.name WHEN MATCHED THEN UPDATE SET c.name = s.other;
-- 1

SELECT name FROM counted;
-- d

SELECT FIRST_VALUE(column1) OVER (ORDER BY column1 DESC), LAST_VALUE(column1) OVER (ORDER BY column1) FROM VALUES (1), (2);
-- 2 | 2
-- 2 | 2

SELECT LISTAGG(column1, ',') WITHIN GROUP (ORDER BY column1 DESC), ARRAY_AGG(column1) WITHIN GROUP (ORDER BY column1) FROM VALUES (1), (2);
-- 2,1 | [1,2]

SELECT COUNT(column1, column2), COUNT(DISTINCT column1, column2) FROM VALUES (1, 1), (1, NULL), (1, 1);
-- 2 | 1

SELECT 1 = '1', '10' > '9', 10 > '9';
-- TRUE | FALSE | TRUE
