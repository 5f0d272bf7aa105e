-- https://docs.snowflake.com/en/sql-reference/sql/desc-authentication-policy
--# describe: A.B.P
DESC AUTHENTICATION POLICY a.b.p
