-- https://docs.snowflake.com/en/sql-reference/sql/show-caller-grants
--# showGrants: T1
SHOW CALLER GRANTS ON TABLE t1
--# showGrants:
SHOW CALLER GRANTS ON ACCOUNT
--# showGrants: DB.OWNER_ROLE
SHOW CALLER GRANTS TO DATABASE ROLE db.owner_role
--# showGrants: R
SHOW CALLER GRANTS TO ROLE r
