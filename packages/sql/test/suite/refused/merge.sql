-- https://docs.snowflake.com/en/sql-reference/sql/merge
--! found the end of the statement
MERGE
--! found "t"
MERGE t USING u ON a = b WHEN MATCHED THEN DELETE
--! found "ON"
MERGE INTO t ON a = b WHEN MATCHED THEN DELETE
--! found "WHEN"
MERGE INTO t USING u WHEN MATCHED THEN DELETE
--! found the end of the statement
MERGE INTO t USING u ON a = b
--! found the end of the statement
MERGE INTO t USING u ON a = b WHEN MATCHED
--! found the end of the statement
MERGE INTO t USING u ON a = b WHEN MATCHED THEN
--! found "DELETE"
MERGE INTO t USING u ON a = b WHEN MATCHED DELETE
--! found "SET"
MERGE INTO t USING u ON a = b WHEN MATCHED THEN SET a = 1
--! found "a"
MERGE INTO t USING u ON a = b WHEN MATCHED THEN UPDATE a = 1
--! found "INSERT"
MERGE INTO t USING u ON a = b WHEN MATCHED THEN INSERT (a) VALUES (1)
--! found "UPDATE"
MERGE INTO t USING u ON a = b WHEN NOT MATCHED THEN UPDATE SET a = 1
--! found "THEN"
MERGE INTO t USING u ON a = b WHEN NOT THEN INSERT VALUES (1)
--! found the end of the statement
MERGE INTO t USING u ON a = b WHEN NOT MATCHED THEN INSERT (a)
--! found the end of the statement
MERGE INTO t USING u ON a = b WHEN NOT MATCHED THEN INSERT VALUES
--! found "THEN"
MERGE INTO t USING u ON a = b WHEN NOT MATCHED AND THEN INSERT VALUES (1)
--! found "ON"
MERGE INTO t USING (SELECT 1 u ON a = b WHEN MATCHED THEN DELETE
--! found "BY", expected THEN
MERGE INTO t USING u ON a = b WHEN NOT MATCHED BY SOURCE THEN DELETE
--! found "BY", expected THEN
MERGE INTO t USING u ON a = b WHEN NOT MATCHED BY TARGET THEN INSERT VALUES (1)
--! found "DO", expected UPDATE or DELETE
MERGE INTO t USING u ON a = b WHEN MATCHED THEN DO NOTHING
--! found the end of the statement, expected SET
MERGE INTO t USING u ON a = b WHEN MATCHED THEN UPDATE
--! found "(", expected VALUES
MERGE INTO t USING u ON a = b WHEN NOT MATCHED THEN INSERT (a, b) (1, 2)
--! found "(", expected USING
MERGE INTO t (a) USING u ON a = b WHEN MATCHED THEN DELETE
