-- https://docs.snowflake.com/en/sql-reference/sql/update
--# update: ORDERS .STATE
UPDATE orders SET state = 'closed'
--# update: ORDERS .STATE .CLOSED_AT CURRENT_TIMESTAMP() .ID
UPDATE orders SET state = 'closed', closed_at = CURRENT_TIMESTAMP WHERE id = 7
--# update: SALES.PUBLIC.ORDERS .O.STATE .S.STATE .O.TOTAL .S.TOTAL STAGING .O.ID .S.ID
UPDATE sales.public.orders AS o SET o.state = s.state, o.total = s.total + 1 FROM staging s WHERE o.id = s.id
--# update: T .X.A .Y.B Y Z .X.ID .Y.ID .Y.K .Z.K
update t x set x.a = y.b from y, z where x.id = y.id and y.k = z.k
--# update: T .A .U.A joinedTable U join V .U.ID .V.ID .T.ID .U.ID is .V.ID
UPDATE t SET a = u.a FROM u LEFT JOIN v ON u.id = v.id WHERE t.id = u.id AND v.id IS NULL
--# update: T .A subquery query MAX() .B U .U.ID .T.ID .B defaultValue is .A
UPDATE t SET a = (SELECT MAX(b) FROM u WHERE u.id = t.id), b = DEFAULT WHERE a IS NULL
--# update: T .A defaultValue
UPDATE t SET a = DEFAULT
--# update: T .Ä b .C .C like .Ä b
UPDATE t SET "Ä b" = NULL, c = NOT c WHERE "Ä b" LIKE '%x%' ESCAPE '^'
--# update: T .V OBJECT_INSERT() .V is path .V pathKey
UPDATE t SET v = OBJECT_INSERT(v, 'k', 1, TRUE) WHERE v:k IS NULL
--# update: T .A .S.A derivedTable query .ID MAX() .A U groupBy .ID .S.ID .T.ID
UPDATE t SET a = s.a FROM (SELECT id, MAX(a) AS a FROM u GROUP BY id) s WHERE s.id = t.id
--# update: T .A .S.A derivedTable query values .S.ID .T.ID
UPDATE t SET a = s.a FROM (VALUES (1, 'x'), (2, 'y')) AS s (id, a) WHERE s.id = t.id
--# update: T .A inQuery .ID query .ID U exists query V .V.ID .T.ID
UPDATE t SET a = 1 WHERE id IN (SELECT id FROM u) AND EXISTS (SELECT 1 FROM v WHERE v.id = t.id)
--# update: DB.S.T .A
UPDATE IDENTIFIER('db.s.t') SET a = 1
--# update: T1 .NUMBER_COLUMN .T1.NUMBER_COLUMN .T2.NUMBER_COLUMN .T1.TEXT_COLUMN T2 .T1.KEY_COLUMN .T2.T1_KEY .T1.NUMBER_COLUMN
UPDATE t1 SET number_column = t1.number_column + t2.number_column, t1.text_column = 'ASDF' FROM t2 WHERE t1.key_column = t2.t1_key AND t1.number_column < 10
--# update: T .A variable .B placeholder .C placeholder .D placeholder
UPDATE t SET a = $v, b = :b, c = ? WHERE d = :1
--# update: T .T.A .T.b .C .T.C
UPDATE t SET t.a = 1, t."b" = 2, c = t.c || 'x'
--# update: TARGET .V .B.V derivedTable query .K MIN() .V SRC groupBy .K .TARGET.K .B.K
UPDATE target SET v = b.v FROM (SELECT k, MIN(v) v FROM src GROUP BY k) b WHERE target.k = b.k
--# update: T .ARR ARRAY_APPEND() .ARR .OBJ objectConstant objectMember .LIST arrayConstant
UPDATE t SET arr = ARRAY_APPEND(arr, 1), obj = {'a': 1}, list = [1, 2]
--# update: T .A
UPDATE /* c1 */ t -- c2
  SET a = 1 /* c3 */
