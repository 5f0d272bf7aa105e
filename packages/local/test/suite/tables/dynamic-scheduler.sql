-- https://docs.snowflake.com/en/sql-reference/sql/create-dynamic-table
CREATE TABLE orders (id INT, amount INT);
INSERT INTO orders VALUES (1, 10), (2, 20);

-- TARGET_LAG can't be defined when SCHEDULER = DISABLE, and must be with ENABLE.
CREATE DYNAMIC TABLE x TARGET_LAG = '5 minutes' SCHEDULER = DISABLE WAREHOUSE = compute_wh AS SELECT id FROM orders;
-- error 001003
CREATE DYNAMIC TABLE x SCHEDULER = ENABLE WAREHOUSE = compute_wh AS SELECT id FROM orders;
-- error 001003
CREATE DYNAMIC TABLE x SCHEDULER = SOMETIMES WAREHOUSE = compute_wh AS SELECT id FROM orders;
-- error 001008
CREATE DYNAMIC TABLE x TARGET_LAG = '59 seconds' WAREHOUSE = compute_wh AS SELECT id FROM orders;
-- error 001008

CREATE DYNAMIC TABLE by_hand SCHEDULER = DISABLE WAREHOUSE = compute_wh AS SELECT SUM(amount) AS total FROM orders;
CREATE DYNAMIC TABLE by_itself TARGET_LAG = '5 minutes' SCHEDULER = 'ENABLE' WAREHOUSE = compute_wh AS SELECT SUM(amount) AS total FROM orders;
CREATE DYNAMIC TABLE unsaid TARGET_LAG = DOWNSTREAM WAREHOUSE = compute_wh AS SELECT SUM(amount) AS total FROM orders;
CREATE DYNAMIC TABLE above TARGET_LAG = '1 hour' WAREHOUSE = compute_wh AS SELECT total + 1 AS more FROM by_hand;

-- https://docs.snowflake.com/en/sql-reference/sql/show-dynamic-tables
SHOW DYNAMIC TABLES ->> SELECT "name", "target_lag", "scheduler" FROM $1;
-- ABOVE | 1 hour | NULL
-- BY_HAND | NULL | DISABLE
-- BY_ITSELF | 5 minutes | ENABLE
-- UNSAID | DOWNSTREAM | NULL

-- Not refreshed on a schedule, neither directly nor through what reads it.
INSERT INTO orders VALUES (3, 30);
SELECT total FROM by_hand;
-- 30
SELECT total FROM by_itself;
-- 60
SELECT more FROM above;
-- 31
ALTER DYNAMIC TABLE by_hand REFRESH;
SELECT total FROM by_hand;
-- 60
SELECT more FROM above;
-- 61

-- A manual refresh of a disabled table does not refresh what it reads: that is an isolation boundary.
CREATE DYNAMIC TABLE apart SCHEDULER = DISABLE WAREHOUSE = compute_wh AS SELECT more FROM above;
INSERT INTO orders VALUES (4, 40);
ALTER DYNAMIC TABLE by_hand REFRESH;
ALTER DYNAMIC TABLE apart REFRESH;
SELECT more FROM apart;
-- 61
SELECT more FROM above;
-- 101
ALTER DYNAMIC TABLE apart REFRESH;
SELECT more FROM apart;
-- 101

-- Nothing is there before the first refresh, and only REFRESH makes one.
CREATE DYNAMIC TABLE later SCHEDULER = DISABLE INITIALIZE = ON_SCHEDULE WAREHOUSE = compute_wh AS SELECT id FROM orders;
SELECT * FROM later;
-- error 002741
ALTER DYNAMIC TABLE later REFRESH;
SELECT COUNT(*) FROM later;
-- 4

-- https://docs.snowflake.com/en/sql-reference/sql/alter-dynamic-table
ALTER DYNAMIC TABLE by_hand SET TARGET_LAG = '1 minute';
-- error 001003
ALTER DYNAMIC TABLE by_hand SET SCHEDULER = ENABLE;
-- error 001003
ALTER DYNAMIC TABLE by_hand SET TARGET_LAG = '2 minutes' SCHEDULER = 'ENABLE';
SELECT total FROM by_itself;
-- 100
ALTER DYNAMIC TABLE by_itself SET SCHEDULER = DISABLE;
ALTER DYNAMIC TABLE unsaid SET TARGET_LAG = '30 seconds';
-- error 001008
SHOW DYNAMIC TABLES ->> SELECT "name", "target_lag", "scheduler" FROM $1 WHERE "name" IN ('BY_HAND', 'BY_ITSELF', 'UNSAID');
-- BY_HAND | 2 minutes | ENABLE
-- BY_ITSELF | NULL | DISABLE
-- UNSAID | DOWNSTREAM | NULL
INSERT INTO orders VALUES (5, 50);
SELECT total FROM by_hand;
-- 150
SELECT total FROM by_itself;
-- 100

-- The clustering key, of CREATE and of ALTER.
CREATE DYNAMIC TABLE grouped (id, total) TARGET_LAG = '1 hour' WAREHOUSE = compute_wh INITIALIZATION_WAREHOUSE = compute_wh CLUSTER BY (id) AS SELECT id, SUM(amount) FROM orders GROUP BY id;
SHOW DYNAMIC TABLES LIKE 'grouped' ->> SELECT "cluster_by" FROM $1;
-- LINEAR(ID)
ALTER DYNAMIC TABLE grouped CLUSTER BY (id, total);
SHOW DYNAMIC TABLES LIKE 'grouped' ->> SELECT "cluster_by" FROM $1;
-- LINEAR(ID, TOTAL)
ALTER DYNAMIC TABLE grouped DROP CLUSTERING KEY;
SELECT clustering_key FROM information_schema.tables WHERE table_name = 'GROUPED';
-- NULL
ALTER DYNAMIC TABLE grouped UNSET INITIALIZATION_WAREHOUSE;

-- https://docs.snowflake.com/en/sql-reference/functions/get_ddl
SELECT CONTAINS(GET_DDL('DYNAMIC_TABLE', 'by_itself'), 'scheduler = DISABLE'), CONTAINS(GET_DDL('DYNAMIC_TABLE', 'by_itself'), 'target_lag');
-- TRUE | FALSE
