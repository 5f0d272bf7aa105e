-- https://docs.snowflake.com/en/sql-reference/constructs/for-update
--# query: HT forUpdate
SELECT * FROM ht FOR UPDATE
--# query: HT .C1 forUpdate
SELECT * FROM ht ORDER BY c1 FOR UPDATE
--# query: HT .ID forUpdate
SELECT * FROM ht WHERE id < 20 FOR UPDATE NOWAIT
--# query: HT .ID .ID forUpdate
SELECT * FROM ht WHERE id < 20 ORDER BY id LIMIT 3 FOR UPDATE WAIT 60
