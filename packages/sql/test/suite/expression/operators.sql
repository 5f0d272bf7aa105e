-- https://docs.snowflake.com/en/sql-reference/operators
--# query: .A .B .C .D .E .F T
SELECT a + b - c * d / e % f FROM t
--# query: .A .A .A .A .A.B T
SELECT -a, +a, - -a, -(-a), -a.b, -1, +1 FROM t
--# query: .A .B .C .D .A .B .C .A .B .C .A .B .C T
SELECT (a + b) * (c - d), a + (b * c), (a - b) - c, a - (b - c) FROM t
--# query: .A .B T
SELECT a || b || 'c' || 1 FROM t
--# query: .A .B .C .D T
SELECT a + b || c - d FROM t
--# query: .A .B .A .B .A .B .A .B .A .B .A .B .A .B T
SELECT a = b, a <> b, a != b, a < b, a <= b, a > b, a >= b FROM t
--# query: .A .B .C .A .B .C .D T
SELECT a = b = c, (a = b) = (c = d) FROM t
--# query: .A .A .B .A .B .A .A .B T
SELECT NOT a, NOT a = b, (NOT a) = b, NOT NOT a, NOT (a AND b) FROM t
--# query: .A .B .C .D .A .B .C T
SELECT a AND b OR c AND NOT d, a AND (b OR c) FROM t
--# query: .A .B .C .D .E .F T
SELECT a+1,b-1,c*2,d/2,e%2,-f FROM t
--# query: .A .A .A .B .A T
SELECT a - -1, a+-1, a * -b, a --1
FROM t
--# query: cast .A typeName cast .A typeName cast path .A pathKey typeName cast .A typeName T
SELECT -a::INT, (-a)::INT, -a:b::INT, NOT a::BOOLEAN FROM t
--# query: is .A is .B is .A .B is is .A T
SELECT a IS NULL AND b IS NOT NULL, a IS NULL = b, (a IS NULL) IS NOT NULL FROM t
--# query: between .A between .A .B .B between .A .B .C .D between .A .B .C .D T
SELECT a BETWEEN 1 AND 2, a NOT BETWEEN b - 1 AND b + 1, a BETWEEN b AND c AND d, a BETWEEN (b AND c) AND d FROM t
--# query: is .A is .A is .A is .A is .A .B T
SELECT a IS TRUE, a IS NOT TRUE, a IS FALSE, a IS NOT FALSE, (a > b) IS NOT TRUE FROM t
--# query: isDistinctFrom .A .B isDistinctFrom .A .B isDistinctFrom .A T
SELECT a IS DISTINCT FROM b, a IS NOT DISTINCT FROM b, a + 1 IS DISTINCT FROM NULL FROM t
--# query: typedLiteral typeName cast typeName CURRENT_DATE() intervalLiteral
SELECT DATE '2024-01-01' + 1, '2024-01-01'::DATE - 7, CURRENT_DATE - INTERVAL '1 day'
--# query: COALESCE() arrayConstant GREATEST() arrayConstant
SELECT COALESCE(** [NULL, 'x']), GREATEST(** [1, 2, 5], 7)
--# query: T inList .A arrayConstant
SELECT * FROM t WHERE a IN (** [3, 4])
--# query: T inList .A arrayConstant placeholder
SELECT * FROM t WHERE a IN (** [1, 2], 4, ** :more, 5)
--# query: T inList .A placeholder
SELECT * FROM t WHERE a IN (**:ids)
--# query: collate .A .B .A collate .B MAX() collate .A COLLATE() .A T
SELECT a COLLATE 'en-ci' = b, a || b COLLATE 'de', MAX(a COLLATE 'fr'), COLLATE(a, 'en') FROM t
--# query: like .A .B .C .A .B like .C T
SELECT a LIKE b || '%' AND c, a = b OR c LIKE 'x' FROM t
--# query: cast .A typeName cast .B typeName cast .A .B typeName T
SELECT a::INT + b::NUMBER(10, 2) * 2, (a + b)::VARCHAR || 'x' FROM t
--# query: .A .B .C .D .E .F .G .A .B .C .D .A .B .C .D .E T
SELECT a + b - c * d / e % f || g, a * (b + c) * -d, ((a + b) * (c - d)) / (e) FROM t
--# query: between .A .B .C .D between .A between .A .SYMMETRIC_1 .SYMMETRIC_2 between .A .B T
SELECT a BETWEEN b + 1 AND c * 2 AND d, NOT a BETWEEN 1 AND 2, a NOT BETWEEN SYMMETRIC_1 AND SYMMETRIC_2, a + 1 BETWEEN 0 AND 9 OR b FROM t
--# query: .A .B .C .D .E .F .G .H .A .B .C .D is .A is .A .B T
SELECT a = b AND c <> d OR e != f AND NOT g < h, (a = b) = (c = d), a = 1 IS TRUE, (a OR b) IS NOT FALSE FROM t
--# query: is .A is .B is .C is .A .B is F() .A is .A is path .V pathKey T
SELECT a IS NULL AND b IS NOT NULL OR c IS TRUE, (a + b) IS NULL, f(a) IS NOT NULL, NOT a IS NULL, v:a IS NULL FROM t
--# query: cast .A typeName cast .A typeName cast path .V pathKey typeName .A .B .A .B .A .B T
SELECT a::INT % 2 = 0, -a::INT, -v:a::INT * 2, +a - +b, a - - b, a-(-b), 1 - -1, 2*-3 FROM t
--# query: .A cast .B typeName path .V pathKey case caseBranch .B T
SELECT a || 'x' || b::STRING || v:c || 1 + 2, 'a' || CASE WHEN b THEN 'c' END || 'd' FROM t
--# query: collate .A .B like collate .A inList collate .A F() collate .A T
SELECT a COLLATE 'en' || b, (a COLLATE 'en-ci') LIKE 'x%', a COLLATE 'en' IN ('x'), f(a COLLATE 'pl') FROM t
--# query: BITAND() .A BITOR() .A .B BITXOR() .A .B BITNOT() .A BITSHIFTLEFT() .A MOD() .A DIV0() .A .B DIV0NULL() .A .B POWER() .A SQUARE() .A ROUND() .A TRUNC() .A T
SELECT BITAND(a, 1), BITOR(a, b, 'LEFT'), BITXOR(a, b), BITNOT(a), BITSHIFTLEFT(a, 2), MOD(a, 2), DIV0(a, b), DIV0NULL(a, b), POWER(a, 2), SQUARE(a), ROUND(a, 2, 'HALF_TO_EVEN'), TRUNC(a, -1) FROM t
