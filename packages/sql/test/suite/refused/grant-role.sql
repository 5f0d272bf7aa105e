-- https://docs.snowflake.com/en/sql-reference/sql/grant-role
--! found ",", expected TO
GRANT ROLE r, s TO USER u
--! found "ON", expected TO
GRANT ROLE r ON USER u
--! found the end of the statement, expected ROLE, DATABASE ROLE, USER, SHARE or APPLICATION
GRANT ROLE r TO ROLE
--! found "TO", expected a role
GRANT DATABASE ROLE TO ROLE r
--! found "TO", expected "!"
GRANT SERVICE ROLE r TO ROLE s
