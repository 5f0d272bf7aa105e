-- https://docs.snowflake.com/en/sql-reference/constructs/at-before
--# query: T timeTravel cast typeName
SELECT * FROM t AT (TIMESTAMP => '2024-06-05 12:30:00'::TIMESTAMP_LTZ)
--# query: T timeTravel
SELECT * FROM t AT(TIMESTAMP => '2024-06-05 12:30:00')
--# query: T timeTravel TO_TIMESTAMP()
SELECT * FROM t at(timestamp => TO_TIMESTAMP(1432669154242, 3)) AS h
--# query: T timeTravel variable
SELECT * FROM t AT (TIMESTAMP => $ts1)
--# query: T timeTravel DATEADD() CURRENT_TIMESTAMP()
SELECT * FROM t AT (TIMESTAMP => DATEADD(hour, -1, CURRENT_TIMESTAMP()))
--# query: T timeTravel .X.FLAG
SELECT * FROM t AT (OFFSET => -60 * 5) x WHERE x.flag = 'valid'
--# query: T timeTravel variable
SELECT * FROM t AT (OFFSET => $secs)
--# query: T timeTravel
SELECT * FROM t BEFORE (STATEMENT => '8e5d0ca9-005e-44e6-b858-a8f5b37c5726')
--# query: T timeTravel LAST_QUERY_ID()
SELECT * FROM t BEFORE (STATEMENT => LAST_QUERY_ID())
--# query: T timeTravel placeholder
SELECT * FROM t AT (STATEMENT => :query_id)
--# query: T timeTravel
SELECT * FROM t AT (STREAM => 'db1.s1.my_stream')
--# query: OLD NEW joinedTable T timeTravel join T timeTravel .OLD.ID .NEW.ID is .OLD.ID is .NEW.ID
SELECT old.*, new.* FROM t BEFORE (STATEMENT => 'x') AS old FULL OUTER JOIN t AT (STATEMENT => 'x') AS new ON old.id = new.id WHERE old.id IS NULL OR new.id IS NULL
--# query: joinedTable DB1.PUBLIC.H timeTravel cast typeName join DB1.PUBLIC.T timeTravel cast typeName .H.A .T.A
SELECT * FROM db1.public.h AT (TIMESTAMP => '2024-06-05'::TIMESTAMP) h JOIN db1.public.t AT (TIMESTAMP => '2024-06-05'::TIMESTAMP) t ON h.a = t.a
--# query: T timeTravel typedLiteral typeName
SELECT * FROM t AT (TIMESTAMP => TIMESTAMP '2024-01-01 00:00:00')
--# query: .AT .BEFORE AT_WORK
SELECT at, before FROM at_work at_1
