-- https://docs.snowflake.com/en/sql-reference/sql/create-warehouse
CREATE OR REPLACE WAREHOUSE my_wh WITH WAREHOUSE_SIZE = 'X-LARGE' INITIALLY_SUSPENDED = TRUE;
-- Warehouse MY_WH successfully created.

USE WAREHOUSE compute_wh;
SHOW WAREHOUSES LIKE 'my_wh' ->> SELECT "state", "type", "size", "min_cluster_count", "max_cluster_count", "started_clusters", "auto_suspend", "auto_resume", "scaling_policy" FROM $1;
-- SUSPENDED | STANDARD | X-Large | 1 | 1 | 0 | 600 | true | STANDARD

CREATE WAREHOUSE snow_wh WAREHOUSE_SIZE = XXLARGE WAREHOUSE_TYPE = 'SNOWPARK-OPTIMIZED' MAX_CLUSTER_COUNT = 3 MIN_CLUSTER_COUNT = 2 SCALING_POLICY = ECONOMY AUTO_SUSPEND = NULL AUTO_RESUME = FALSE;
SHOW WAREHOUSES LIKE 'snow_wh' ->> SELECT "state", "type", "size", "min_cluster_count", "max_cluster_count", "started_clusters", "auto_suspend", "auto_resume", "scaling_policy" FROM $1;
-- STARTED | SNOWPARK-OPTIMIZED | 2X-Large | 2 | 3 | 2 | NULL | false | ECONOMY

CREATE WAREHOUSE odd WAREHOUSE_SIZE = HUGE;
-- error 001008

CREATE WAREHOUSE odd MIN_CLUSTER_COUNT = 3 MAX_CLUSTER_COUNT = 2;
-- error

CREATE WAREHOUSE odd RESOURCE_MONITOR = not_there;
-- error 002003

-- https://docs.snowflake.com/en/sql-reference/sql/alter-warehouse
ALTER WAREHOUSE my_wh RESUME;
SHOW WAREHOUSES LIKE 'my_wh' ->> SELECT "state" FROM $1;
-- STARTED

-- Without IF SUSPENDED, one that runs cannot be resumed.
ALTER WAREHOUSE my_wh RESUME;
-- error

ALTER WAREHOUSE my_wh RESUME IF SUSPENDED;
ALTER WAREHOUSE my_wh SUSPEND;
ALTER WAREHOUSE my_wh SUSPEND;
-- error

SHOW WAREHOUSES LIKE 'my_wh' ->> SELECT "state" FROM $1;
-- SUSPENDED

ALTER WAREHOUSE my_wh RESUME IF SUSPENDED;
ALTER WAREHOUSE IF EXISTS my_wh RENAME TO my_new_wh;
ALTER WAREHOUSE my_new_wh SET WAREHOUSE_SIZE = MEDIUM AUTO_SUSPEND = 60 COMMENT = 'smaller';
SHOW WAREHOUSES LIKE 'my_%wh' ->> SELECT "name", "state", "size", "auto_suspend", "comment" FROM $1;
-- MY_NEW_WH | STARTED | Medium | 60 | smaller

ALTER WAREHOUSE my_new_wh UNSET AUTO_SUSPEND;
SHOW WAREHOUSES LIKE 'my_%wh' ->> SELECT "auto_suspend" FROM $1;
-- 600

ALTER WAREHOUSE my_new_wh SET STATEMENT_TIMEOUT_IN_SECONDS = 3600;
SHOW PARAMETERS LIKE 'statement_timeout%' IN WAREHOUSE my_new_wh ->> SELECT "value", "default", "level" FROM $1;
-- 3600 | 172800 | WAREHOUSE

ALTER WAREHOUSE my_new_wh SET AUTO_RESUME = MAYBE;
-- error 001008

ALTER WAREHOUSE my_new_wh ABORT ALL QUERIES;

-- The one of the session needs no name.
USE WAREHOUSE my_new_wh;
ALTER WAREHOUSE SUSPEND;
SHOW WAREHOUSES LIKE 'my_%wh' ->> SELECT "state", "is_current" FROM $1;
-- SUSPENDED | Y

-- https://docs.snowflake.com/en/sql-reference/sql/grant-privilege
CREATE ROLE operator;
EXECUTE IMMEDIATE 'GRANT ROLE operator TO USER ' || CURRENT_USER();
GRANT OPERATE ON WAREHOUSE my_new_wh TO ROLE operator;
USE ROLE operator;
ALTER WAREHOUSE my_new_wh RESUME IF SUSPENDED;
ALTER WAREHOUSE my_new_wh SET AUTO_SUSPEND = 30;
-- error 003001

USE ROLE ACCOUNTADMIN;
GRANT MODIFY ON WAREHOUSE my_new_wh TO ROLE operator;
USE ROLE operator;
ALTER WAREHOUSE my_new_wh SET AUTO_SUSPEND = 30;
USE ROLE ACCOUNTADMIN;
DROP WAREHOUSE my_new_wh;
