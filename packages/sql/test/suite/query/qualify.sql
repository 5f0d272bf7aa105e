-- https://docs.snowflake.com/en/sql-reference/constructs/qualify
--# query: .I .P T ROW_NUMBER() windowSpecification .P .O
SELECT i, p FROM t QUALIFY ROW_NUMBER() OVER (PARTITION BY p ORDER BY o) = 1
--# query: .I .P ROW_NUMBER() windowSpecification .P .O T .RN
SELECT i, p, ROW_NUMBER() OVER (PARTITION BY p ORDER BY o) AS rn FROM t QUALIFY rn = 1
--# query: .C2 SUM() .C3 windowSpecification .C2 T .C3 groupBy .C2 .C3 SUM() .C1 inQuery .R query MIN() .C1 T2 groupBy .C2 MIN() .C1
SELECT c2, SUM(c3) OVER (PARTITION BY c2) AS r FROM t WHERE c3 < 4 GROUP BY c2, c3 HAVING SUM(c1) > 3 QUALIFY r IN (SELECT MIN(c1) FROM t2 GROUP BY c2 HAVING MIN(c1) > 3)
--# query: T COUNT() windowSpecification .A MAX() .B windowSpecification .A .B .A
SELECT * FROM t QUALIFY COUNT(*) OVER (PARTITION BY a) > 1 AND MAX(b) OVER (PARTITION BY a) = b ORDER BY a LIMIT 10
--# query: .A SUM() .B windowReference T .S namedWindow windowSpecification .A
SELECT a, SUM(b) OVER w AS s FROM t QUALIFY s > 1 WINDOW w AS (PARTITION BY a)
--# query: .A SUM() .B windowReference T namedWindow windowSpecification .A .C namedWindow windowSpecification .D RANK() windowReference
SELECT a, SUM(b) OVER w AS s FROM t WINDOW w AS (PARTITION BY a ORDER BY c), w2 AS (ORDER BY d) QUALIFY RANK() OVER w2 = 1
--# query: T ROW_NUMBER() windowSpecification .A .B SUM() .C windowSpecification .A
SELECT * FROM t QUALIFY ROW_NUMBER() OVER (PARTITION BY a ORDER BY b DESC) = 1 AND SUM(c) OVER (PARTITION BY a) > 10
--# query: .A RANK() windowSpecification .B T .C .R .R
SELECT a, RANK() OVER (ORDER BY b) AS r FROM t WHERE c QUALIFY r <= 3 ORDER BY r LIMIT 3
--# query: T between COUNT() windowSpecification .A is MAX() .B windowSpecification .A
SELECT * FROM t QUALIFY COUNT(*) OVER (PARTITION BY a) BETWEEN 2 AND 3 OR NOT MAX(b) OVER (PARTITION BY a) IS NULL
--# query: .A SUM() .B T groupBy .A SUM() .B SUM() .B MAX() SUM() .B windowSpecification
SELECT a, SUM(b) FROM t GROUP BY a HAVING SUM(b) > 1 QUALIFY SUM(b) = MAX(SUM(b)) OVER ()
