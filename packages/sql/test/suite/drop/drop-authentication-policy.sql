-- https://docs.snowflake.com/en/sql-reference/sql/drop-authentication-policy
--# drop: A.B.P
DROP AUTHENTICATION POLICY IF EXISTS a.b.p
