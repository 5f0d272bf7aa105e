-- https://docs.snowflake.com/en/sql-reference/sql/show-password-policies
--# show: showScope U
SHOW PASSWORD POLICIES ON USER u
--# show: showScope S
SHOW PASSWORD POLICIES IN SCHEMA s
