-- https://docs.snowflake.com/en/sql-reference/sql/show-user-workload-identity-authentication-methods
--# show: showScope U
SHOW USER WORKLOAD IDENTITY AUTHENTICATION METHODS FOR USER u
