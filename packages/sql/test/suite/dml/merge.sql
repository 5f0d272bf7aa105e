-- https://docs.snowflake.com/en/sql-reference/sql/merge
--# merge: T S .T.ID .S.ID mergeClause mergeUpdate .T.V .S.V
MERGE INTO t USING s ON t.id = s.id WHEN MATCHED THEN UPDATE SET t.v = s.v
--# merge: T S .T.ID .S.ID mergeClause mergeDelete
MERGE INTO t USING s ON t.id = s.id WHEN MATCHED THEN DELETE
--# merge: T S .T.ID .S.ID mergeClause mergeInsert .S.ID .S.V
MERGE INTO t USING s ON t.id = s.id WHEN NOT MATCHED THEN INSERT VALUES (s.id, s.v)
--# merge: TARGET SOURCE .T.ID .S.ID .T.DAY .S.DAY mergeClause .S.OP mergeDelete mergeClause .S.OP mergeUpdate .V .S.V .CHANGED_AT CURRENT_TIMESTAMP() mergeClause .S.OP mergeInsert .S.ID .S.DAY .S.V
MERGE INTO target AS t USING source AS s ON t.id = s.id AND t.day = s.day
  WHEN MATCHED AND s.op = 'D' THEN DELETE
  WHEN MATCHED AND s.op = 'U' THEN UPDATE SET v = s.v, changed_at = CURRENT_TIMESTAMP()
  WHEN NOT MATCHED AND s.op <> 'D' THEN INSERT (id, day, v) VALUES (s.id, s.day, s.v)
--# merge: T derivedTable query .K MAX() .V SRC groupBy .K .T.K .B.K mergeClause mergeUpdate .T.V .B.V mergeClause mergeInsert .B.K .B.V
MERGE INTO t USING (SELECT k, MAX(v) AS v FROM src GROUP BY k) AS b ON t.k = b.k
  WHEN MATCHED THEN UPDATE SET t.v = b.v
  WHEN NOT MATCHED THEN INSERT (k, v) VALUES (b.k, b.v)
--# merge: T S .T.ID .S.ID mergeClause mergeUpdate mergeClause mergeInsert
MERGE INTO t USING s ON t.id = s.id WHEN MATCHED THEN UPDATE ALL BY NAME WHEN NOT MATCHED THEN INSERT ALL BY NAME
--# merge: DB.S.T derivedTable query values .X.ID .Y.ID mergeClause mergeInsert .Y.ID defaultValue
merge into db.s.t x using (values (1, 'a'), (2, 'b')) as y (id, v) on x.id = y.id when not matched then insert (id, v) values (y.id, default)
--# merge: T S .T.ID .S.ID mergeClause mergeInsert mergeClause isDistinctFrom .T.V .S.V mergeUpdate .V .S.V
MERGE INTO t USING s ON (t.id = s.id) WHEN NOT MATCHED THEN INSERT (id) VALUES (1) WHEN MATCHED AND t.v IS DISTINCT FROM s.v THEN UPDATE SET v = s.v
--# merge: MEMBERS derivedTable query .ID .DATE SIGNUP DATEDIFF() CURRENT_DATE() cast .SIGNUP.DATE typeName .M.ID .S.ID mergeClause mergeUpdate .M.FEE
MERGE INTO members m
  USING (SELECT id, date FROM signup WHERE DATEDIFF(day, CURRENT_DATE(), signup.date::DATE) < -30) s ON m.id = s.id
  WHEN MATCHED THEN UPDATE SET m.fee = 40
--# merge: T tableFunction F() .T.ID .S.ID mergeClause mergeDelete
MERGE INTO t USING TABLE(f(1)) s ON t.id = s.id WHEN MATCHED THEN DELETE
--# merge: T STREAM_ON_T .T.ID .S.ID mergeClause .S.METADATA$ACTION .S.METADATA$ISUPDATE mergeDelete mergeClause .S.METADATA$ACTION mergeUpdate .T.A .S.A mergeClause .S.METADATA$ACTION mergeInsert .S.ID .S.A
MERGE INTO t USING stream_on_t s ON t.id = s.id
  WHEN MATCHED AND s.METADATA$ACTION = 'DELETE' AND NOT s.METADATA$ISUPDATE THEN DELETE
  WHEN MATCHED AND s.METADATA$ACTION = 'INSERT' THEN UPDATE SET t.a = s.a
  WHEN NOT MATCHED AND s.METADATA$ACTION = 'INSERT' THEN INSERT (id, a) VALUES (s.id, s.a)
--# merge: T S .T.i d .S.i d mergeClause mergeUpdate .T.v case caseBranch .S.v
MERGE INTO "T" USING "S" ON "T"."i d" = "S"."i d" WHEN MATCHED THEN UPDATE SET "T"."v" = CASE WHEN "S"."v" THEN 1 END
--# merge: T derivedTable query with commonTable query C .T.ID .S.ID mergeClause mergeDelete
MERGE INTO t USING (WITH c AS (SELECT 1 AS id) SELECT * FROM c) s ON t.id = s.id WHEN MATCHED THEN DELETE
--# merge: ? ? mergeClause mergeInsert defaultValue
MERGE INTO IDENTIFIER($t) USING IDENTIFIER($s) AS s ON TRUE WHEN NOT MATCHED THEN INSERT VALUES (1, DEFAULT, NULL)
--# merge: T S .T.ID .S.ID mergeClause mergeUpdate .A .B defaultValue .C subquery query MAX() .X U
MERGE INTO t USING s ON t.id = s.id -- keys
  WHEN MATCHED /* all */ THEN UPDATE SET a = 1, b = DEFAULT, c = (SELECT MAX(x) FROM u)
--# merge: T stageTable stageLocation STAGE .T.ID positionalColumn mergeClause mergeInsert positionalColumn
MERGE INTO t USING @stage/file.csv (FILE_FORMAT => 'csv') s ON t.id = s.$1 WHEN NOT MATCHED THEN INSERT (id) VALUES (s.$1)
--# merge: T S timeTravel cast typeName .T.ID .S.ID mergeClause mergeDelete
MERGE INTO t USING s AT (TIMESTAMP => '2026-01-01'::TIMESTAMP_LTZ) s ON t.id = s.id WHEN MATCHED THEN DELETE
--# merge: T tableFunction FLATTEN() namedArgument PARSE_JSON() .T.ID .F.VALUE mergeClause mergeInsert .F.VALUE
MERGE INTO t USING LATERAL FLATTEN(INPUT => PARSE_JSON('[1]')) f ON t.id = f.value WHEN NOT MATCHED THEN INSERT (id) VALUES (f.value)
