-- https://docs.snowflake.com/en/sql-reference/sql/show-grants
--! found "r", expected the type of an object
SHOW GRANTS TO r
--! found the end of the statement, expected a role
SHOW GRANTS TO ROLE
--! found the end of the statement, expected the type of an object
SHOW GRANTS OF
--! found the end of the statement, expected a name
SHOW GRANTS OF USER
--! Did you mean GRANTS?
SHOW GRANT
--! found the end of the statement, expected ON, TO or IN
SHOW FUTURE GRANTS
--! found "TABLES", expected GRANTS
SHOW FUTURE TABLES
--! found "GRANTS", expected the type of an object
SHOW TERSE GRANTS
