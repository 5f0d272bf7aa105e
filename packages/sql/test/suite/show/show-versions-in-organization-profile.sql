-- https://docs.snowflake.com/en/sql-reference/sql/show-versions-in-organization-profile
--# show: showScope P
SHOW VERSIONS IN ORGANIZATION PROFILE p
