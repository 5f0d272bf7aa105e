-- https://docs.snowflake.com/en/sql-reference/sql/create-warehouse
-- https://docs.snowflake.com/en/sql-reference/sql/alter-warehouse
-- https://docs.snowflake.com/en/sql-reference/sql/show-warehouses
CREATE WAREHOUSE wh WAREHOUSE_SIZE = XXLARGE AUTO_SUSPEND = 60 INITIALLY_SUSPENDED = TRUE COMMENT = 'c';
SHOW WAREHOUSES LIKE 'wh' ->> SELECT "name", "state", "type", "size", "min_cluster_count", "max_cluster_count", "auto_suspend", "auto_resume", "comment", "scaling_policy" FROM $1;
-- WH | SUSPENDED | STANDARD | 2X-Large | 1 | 1 | 60 | true | c | STANDARD

USE WAREHOUSE compute_wh;
CREATE OR REPLACE WAREHOUSE wh WAREHOUSE_SIZE = 'x-small' INITIALLY_SUSPENDED = TRUE;
USE WAREHOUSE compute_wh;
SHOW WAREHOUSES LIKE 'wh' ->> SELECT "state", "size", "auto_suspend", "resumed_on" IS NULL, "started_clusters", "is_current" FROM $1;
-- SUSPENDED | X-Small | 600 | TRUE | 0 | N

ALTER WAREHOUSE wh SUSPEND;
-- error 090064

ALTER WAREHOUSE wh RESUME;
ALTER WAREHOUSE wh RESUME;
-- error 090063

ALTER WAREHOUSE wh RESUME IF SUSPENDED;
SHOW WAREHOUSES LIKE 'wh' ->> SELECT "state", "available", "resumed_on" IS NULL FROM $1;
-- STARTED | 100 | FALSE

ALTER WAREHOUSE wh SUSPEND;
ALTER WAREHOUSE wh SET WAREHOUSE_SIZE = 'X2LARGE' AUTO_SUSPEND = NULL AUTO_RESUME = FALSE MAX_CLUSTER_COUNT = 3 SCALING_POLICY = 'ECONOMY' STATEMENT_TIMEOUT_IN_SECONDS = 5;
SHOW WAREHOUSES LIKE 'wh' ->> SELECT "state", "size", "auto_suspend", "auto_resume", "max_cluster_count", "scaling_policy" FROM $1;
-- SUSPENDED | 2X-Large | NULL | false | 3 | ECONOMY

SHOW PARAMETERS LIKE 'statement_timeout%' IN WAREHOUSE wh ->> SELECT "key", "value", "default", "level" FROM $1;
-- STATEMENT_TIMEOUT_IN_SECONDS | 5 | 172800 | WAREHOUSE

ALTER WAREHOUSE wh UNSET AUTO_SUSPEND, AUTO_RESUME;
SHOW WAREHOUSES LIKE 'wh' ->> SELECT "auto_suspend", "auto_resume" FROM $1;
-- 600 | true

-- A statement starts it again.
USE WAREHOUSE wh;
SELECT 1;
-- 1
USE WAREHOUSE compute_wh;
SHOW WAREHOUSES LIKE 'wh' ->> SELECT "state", "running" FROM $1;
-- STARTED | 0

ALTER WAREHOUSE wh SET WAREHOUSE_SIZE = 'HUGE';
-- error 001008

ALTER WAREHOUSE wh SET COLOUR = 'red';
-- error 001420

CREATE WAREHOUSE other MIN_CLUSTER_COUNT = 3 MAX_CLUSTER_COUNT = 2;
-- error 001008

ALTER WAREHOUSE wh ABORT ALL QUERIES;
ALTER WAREHOUSE wh RENAME TO wh2;
DESCRIBE WAREHOUSE wh2 ->> SELECT "name", "kind" FROM $1;
-- WH2 | WAREHOUSE
