-- https://docs.snowflake.com/en/sql-reference/sql/desc-organization-profile
--# describe: P
DESC ORGANIZATION PROFILE p
