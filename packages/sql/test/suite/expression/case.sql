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
--# query: case .A caseBranch caseBranch .B caseBranch .C subquery query T
SELECT CASE a WHEN NULL THEN 1 WHEN b THEN 2 WHEN 'x' || c THEN 3 ELSE (SELECT 4) END FROM t
--# query: case caseBranch .A case .B caseBranch case caseBranch .C case caseBranch .D T
SELECT CASE WHEN a THEN CASE b WHEN 1 THEN 'x' ELSE CASE WHEN c THEN 'y' END END ELSE CASE WHEN d THEN 'z' END END FROM t
--# query: case caseBranch exists query U case caseBranch is .A inList .B .C T
SELECT CASE WHEN EXISTS (SELECT 1 FROM u) THEN 1 END, CASE WHEN a IS NULL OR b NOT IN (1, 2) THEN c END = 'x' AS is_x FROM t
--# query: case caseBranch .A case .A caseBranch T
SELECT CASE/**/WHEN a THEN-1 ELSE+1 END, CASE a -- what
  WHEN 1 THEN 2
END FROM t
--# query: COALESCE() case caseBranch .A .B case .C caseBranch .D .E case caseBranch .F T
SELECT COALESCE(CASE WHEN a THEN b END, CASE c WHEN d THEN e END, 0) + CASE WHEN f THEN 1 ELSE 0 END * 2 FROM t
--# query: GREATEST() .A .B LEAST() .A GREATEST_IGNORE_NULLS() .A .B EQUAL_NULL() .A .B NULLIFZERO() .A REGR_VALX() .A .B BOOLAND() .A .B BOOLNOT() .C T
SELECT GREATEST(a, b, 1), LEAST(a, NULL), GREATEST_IGNORE_NULLS(a, b), EQUAL_NULL(a, b), NULLIFZERO(a), REGR_VALX(a, b), BOOLAND(a, b), BOOLNOT(c) FROM t
