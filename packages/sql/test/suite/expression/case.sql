-- https://docs.snowflake.com/en/sql-reference/functions/case
--# query: case caseBranch .A T
SELECT CASE WHEN a = 1 THEN 'one' END FROM t
--# query: case caseBranch .A caseBranch .A T
SELECT CASE WHEN a = 1 THEN 'one' WHEN a = 2 THEN 'two' ELSE 'other' END AS n FROM t
--# query: case .A caseBranch caseBranch T
SELECT CASE a WHEN 1 THEN 'one' WHEN 2 THEN 'two' ELSE 'other' END FROM t
--# query: case .A caseBranch .B case caseBranch case caseBranch .X .Y .Z T
SELECT CASE a + 1 WHEN 1 THEN b END, CASE WHEN CASE WHEN x THEN y END THEN z END FROM t
--# query: SUM() case caseBranch .A COUNT() T
SELECT SUM(CASE WHEN a > 1 THEN 1 ELSE 0 END) / COUNT(*) FROM t
--# query: case COLLATE() caseBranch
SELECT CASE COLLATE('m', 'upper') WHEN 'M' THEN TRUE ELSE FALSE END
--# query: cast case caseBranch .A .B .C typeName case caseBranch .A .B T
SELECT CASE WHEN a THEN b ELSE c END::INT, (CASE WHEN a THEN b END) || 'x' FROM t
--# query: case caseBranch inList .A like .B between .C T
SELECT CASE WHEN a IN (1, 2) AND b LIKE 'x%' OR c BETWEEN 1 AND 2 THEN NULL END end_1 FROM t
--# query: IFF() .A NVL() .A .B NVL2() .A .B .C DECODE() .A ZEROIFNULL() .A NULLIF() .A .B EQUAL_NULL() .A .B T
SELECT IFF(a > 1, 'x', 'y'), NVL(a, b), NVL2(a, b, c), DECODE(a, 1, 'x', 2, 'y', 'z'), ZEROIFNULL(a), NULLIF(a, b), EQUAL_NULL(a, b) FROM t
--# query: .A T case caseBranch .A
SELECT a FROM t WHERE CASE WHEN a THEN 1 ELSE 2 END = 1
