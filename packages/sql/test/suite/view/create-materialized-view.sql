-- https://docs.snowflake.com/en/sql-reference/sql/create-materialized-view
--# createMaterializedView: MV query .A .B T
CREATE MATERIALIZED VIEW mv AS SELECT a, b FROM t
--# createMaterializedView: X.Y.MV viewColumn viewColumn .A query .P .Q T
CREATE OR REPLACE SECURE MATERIALIZED VIEW x.y.mv COPY GRANTS (a, b) COMMENT = 'c' CLUSTER BY (a) AS SELECT p, q FROM t
--# createMaterializedView: MV viewColumn viewColumn .A SUBSTR() .B query .P .Q T
CREATE MATERIALIZED VIEW IF NOT EXISTS mv (a, b COMMENT 'b') CLUSTER BY (a, SUBSTR(b, 1, 2)) AS SELECT p, q FROM t
--# createMaterializedView: MV viewColumn attachedPolicy M viewColumn attachedPolicy P tagAssignment X attachedPolicy R attachedPolicy G tagAssignment Z STEWARD= query .P .Q T
CREATE MATERIALIZED VIEW mv (a WITH MASKING POLICY m, b PROJECTION POLICY p WITH TAG (x = 'y')) WITH ROW ACCESS POLICY r ON (a) AGGREGATION POLICY g ENTITY KEY (b) WITH TAG (z = 'w') WITH CONTACT (steward = jane) AS SELECT p, q FROM t
--# createMaterializedView: MV query SUM() .A T .K
CREATE INTERACTIVE MATERIALIZED VIEW mv AS SELECT SUM(a) AS s FROM t WHERE k = 52
--# createMaterializedView: MV query SUM() .A T
CREATE SECURE INTERACTIVE MATERIALIZED VIEW mv AS SELECT SUM(a) AS s FROM t
--# createMaterializedView: MV query .A T
CREATE OR REPLACE MATERIALIZED VIEW mv COMMENT='Test' AS (SELECT a FROM t)
--# alter: MV renameTo MW
ALTER MATERIALIZED VIEW mv RENAME TO mw
--# alter: MV .I
ALTER MATERIALIZED VIEW mv CLUSTER BY (i)
--# alter: MV
ALTER MATERIALIZED VIEW mv DROP CLUSTERING KEY
--# alter: MV
ALTER MATERIALIZED VIEW mv SUSPEND RECLUSTER
--# alter: MV
ALTER MATERIALIZED VIEW mv RESUME RECLUSTER
--# alter: MV changeState
ALTER MATERIALIZED VIEW mv SUSPEND
--# alter: MV changeState
ALTER MATERIALIZED VIEW mv RESUME
--# alter: MV setProperties COMMENT=
ALTER MATERIALIZED VIEW mv SET SECURE COMMENT = 'x'
--# alter: MV unsetProperties
ALTER MATERIALIZED VIEW mv UNSET SECURE
--# alter: MV unsetProperties
ALTER MATERIALIZED VIEW mv UNSET COMMENT
--# alter: MV setProperties STEWARD=
ALTER MATERIALIZED VIEW mv SET CONTACT steward = jane
--# alter: MV setProperties DATA_METRIC_SCHEDULE=
ALTER MATERIALIZED VIEW mv SET DATA_METRIC_SCHEDULE = '5 MINUTE'
--# alter: MV
ALTER MATERIALIZED VIEW mv ADD SEARCH OPTIMIZATION
