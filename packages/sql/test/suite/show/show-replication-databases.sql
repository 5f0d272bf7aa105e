-- https://docs.snowflake.com/en/sql-reference/sql/show-replication-databases
--# show:
SHOW REPLICATION DATABASES
--# show:
SHOW REPLICATION DATABASES LIKE 'mydb%'
--# show: MYORG.ACCOUNT1.MYDB1
SHOW REPLICATION DATABASES WITH PRIMARY myorg.account1.mydb1
