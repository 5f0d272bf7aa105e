-- https://docs.snowflake.com/en/sql-reference/sql/show-delegated-authorizations
--# show:
SHOW DELEGATED AUTHORIZATIONS
--# show: showScope JSMITH
SHOW DELEGATED AUTHORIZATIONS BY USER jsmith
--# show: showScope MY_OAUTH_INT2
SHOW DELEGATED AUTHORIZATIONS TO SECURITY INTEGRATION my_oauth_int2
