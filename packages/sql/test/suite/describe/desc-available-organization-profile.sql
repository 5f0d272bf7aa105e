-- https://docs.snowflake.com/en/sql-reference/sql/desc-available-organization-profile
--# describe: P
DESC AVAILABLE ORGANIZATION PROFILE p
