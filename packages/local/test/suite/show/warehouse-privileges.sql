-- https://docs.snowflake.com/en/user-guide/security-access-control-privileges#virtual-warehouse-privileges
CREATE WAREHOUSE wh;
USE WAREHOUSE compute_wh;
CREATE ROLE operator;
CREATE ROLE modifier;
GRANT ROLE operator TO ROLE accountadmin;
GRANT ROLE modifier TO ROLE accountadmin;
GRANT OPERATE ON WAREHOUSE wh TO ROLE operator;
GRANT MODIFY ON WAREHOUSE wh TO ROLE modifier;

USE ROLE operator;
ALTER WAREHOUSE wh SUSPEND;
ALTER WAREHOUSE wh RESUME IF SUSPENDED;
ALTER WAREHOUSE wh ABORT ALL QUERIES;
ALTER WAREHOUSE wh SET AUTO_SUSPEND = 60;
-- error 003001

USE ROLE modifier;
ALTER WAREHOUSE wh SET WAREHOUSE_SIZE = 'LARGE' AUTO_SUSPEND = 60;
ALTER WAREHOUSE wh UNSET AUTO_SUSPEND;
ALTER WAREHOUSE wh SUSPEND;
-- error 003001

ALTER WAREHOUSE wh RENAME TO other;
-- error 003001

USE ROLE accountadmin;
SHOW WAREHOUSES LIKE 'wh' ->> SELECT "size", "auto_suspend", "state" FROM $1;
-- Large | 600 | STARTED
