-- https://docs.snowflake.com/en/user-guide/views-materialized
CREATE TABLE inventory (product_id INTEGER, wholesale_price FLOAT, description VARCHAR);
INSERT INTO inventory VALUES (1, 1.00, 'cog'), (2, 2.50, 'wheel');
CREATE OR REPLACE MATERIALIZED VIEW mv1 AS SELECT product_id, wholesale_price FROM inventory;
SELECT product_id, wholesale_price FROM mv1;
-- 1 | 1
-- 2 | 2.5
INSERT INTO inventory VALUES (3, 4, 'axle');
SELECT COUNT(*) FROM mv1;
-- 3
UPDATE inventory SET wholesale_price = 8 WHERE product_id = 3;
SELECT wholesale_price FROM mv1 WHERE product_id = 3;
-- 8
ALTER MATERIALIZED VIEW mv1 SUSPEND;
SELECT * FROM mv1;
-- error 002037
ALTER MATERIALIZED VIEW mv1 RESUME;
SELECT COUNT(*) FROM mv1;
-- 3
INSERT INTO mv1 VALUES (4, 1);
-- error
SHOW MATERIALIZED VIEWS ->> SELECT "name", "source_table_name", "invalid", "is_secure" FROM $1;
-- MV1 | INVENTORY | false | false
SELECT table_type FROM information_schema.tables WHERE table_name = 'MV1';
-- MATERIALIZED VIEW

-- The example of the limits on nesting.
CREATE TABLE t (c1 INT, c2 INT) AS SELECT 1, 2;
CREATE MATERIALIZED VIEW mv AS SELECT SUM(c1) AS sum_c1, c2 FROM t GROUP BY c2;
CREATE MATERIALIZED VIEW bad AS SELECT 100 * sum_c1 AS sigma FROM (SELECT SUM(c1) AS sum_c1, c2 FROM t GROUP BY c2) WHERE sum_c1 > 0;
-- error
CREATE VIEW view_on_mv AS SELECT 100 * sum_c1 AS sigma FROM mv WHERE sum_c1 > 0;
SELECT * FROM view_on_mv;
-- 100
CREATE MATERIALIZED VIEW bad AS SELECT t.c1 FROM t JOIN t AS u ON t.c1 = u.c1;
-- error
CREATE MATERIALIZED VIEW bad AS SELECT c1, CURRENT_TIMESTAMP() AS now FROM t;
-- error
CREATE MATERIALIZED VIEW bad AS SELECT c1 FROM mv1;
-- error
ALTER MATERIALIZED VIEW mv RENAME TO my_mv;
ALTER MATERIALIZED VIEW my_mv SET SECURE;
ALTER MATERIALIZED VIEW my_mv SET COMMENT = 'Sample view';
SHOW MATERIALIZED VIEWS LIKE 'my_mv' ->> SELECT "is_secure", "comment" FROM $1;
-- true | Sample view
DROP MATERIALIZED VIEW my_mv;
SELECT * FROM my_mv;
-- error 002003
