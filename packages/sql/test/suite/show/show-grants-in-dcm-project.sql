-- https://docs.snowflake.com/en/sql-reference/sql/show-grants-in-dcm-project
--# showGrants: P
SHOW GRANTS IN DCM PROJECT p
--# showGrants: A.B.P
SHOW FUTURE GRANTS IN DCM PROJECT a.b.p LIMIT 3
