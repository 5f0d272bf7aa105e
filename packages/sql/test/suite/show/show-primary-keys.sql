-- https://docs.snowflake.com/en/sql-reference/sql/show-primary-keys
--# show:
SHOW PRIMARY KEYS
--# show: showScope T
SHOW TERSE PRIMARY KEYS IN TABLE t
--# show: showScope T
SHOW PRIMARY KEYS IN t
--# show: showScope A.B
SHOW PRIMARY KEYS IN SCHEMA a.b
--# show: showScope T
SHOW UNIQUE KEYS IN TABLE t
--# show: showScope D
SHOW IMPORTED KEYS IN DATABASE d
--# show: showScope A.B.C
SHOW EXPORTED KEYS IN TABLE a.b.c
--# show: showScope
SHOW IMPORTED KEYS IN ACCOUNT
