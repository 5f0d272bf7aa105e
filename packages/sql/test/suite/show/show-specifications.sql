-- https://docs.snowflake.com/en/sql-reference/sql/show-specifications
--# show:
SHOW SPECIFICATIONS
--# show: showScope A
SHOW APPROVED SPECIFICATIONS IN APPLICATION a
--# show:
SHOW PENDING SPECIFICATIONS
--# show: showScope A
SHOW DECLINED SPECIFICATIONS IN APPLICATION a
