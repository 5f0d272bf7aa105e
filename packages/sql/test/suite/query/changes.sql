-- https://docs.snowflake.com/en/sql-reference/constructs/changes
--# query: T1 changes timeTravel variable
SELECT * FROM t1 CHANGES (INFORMATION => DEFAULT) AT (TIMESTAMP => $ts1)
--# query: T1 changes timeTravel variable
SELECT * FROM t1 CHANGES(INFORMATION => APPEND_ONLY) AT(TIMESTAMP => $ts1)
--# query: .C1 T1 changes timeTravel variable timeTravel variable
SELECT c1 FROM t1 CHANGES (INFORMATION => APPEND_ONLY) AT (TIMESTAMP => $ts1) END (TIMESTAMP => $ts2)
--# query: .C1 T1 changes timeTravel variable timeTravel variable
SELECT c1 FROM t1 CHANGES (INFORMATION => DEFAULT) AT (TIMESTAMP => $ts1) END (STATEMENT => $last_query_id)
--# query: .C1 T1 changes timeTravel timeTravel .C.METADATA$ACTION
SELECT c1 FROM t1 CHANGES (INFORMATION => APPEND_ONLY) AT (STREAM => 's1') END (OFFSET => -10) AS c WHERE c.metadata$action = 'INSERT'
--# query: T1 changes timeTravel
SELECT * FROM t1 CHANGES (INFORMATION => DEFAULT) BEFORE (STATEMENT => 'abc') c
--# query: .METADATA$ACTION .METADATA$ISUPDATE .METADATA$ROW_ID .ID joinedTable DB1.S1.V1 changes timeTravel join U .U.ID .CH.ID
SELECT metadata$action, metadata$isupdate, metadata$row_id, id FROM db1.s1.v1 CHANGES (INFORMATION => DEFAULT) AT (OFFSET => -3600) AS ch JOIN u ON u.id = ch.id
