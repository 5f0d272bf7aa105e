-- https://docs.snowflake.com/en/sql-reference/sql/create-view
--# createView: V query
CREATE VIEW v AS SELECT 1 AS a
--# createView: A.B.V viewColumn viewColumn query .P .Q T
CREATE OR REPLACE SECURE VIEW a.b.v (x, y COMMENT 'the y') COPY GRANTS COMMENT = 'v' AS SELECT p, q FROM t
--# createView: V query .A T .A
CREATE VIEW IF NOT EXISTS v AS SELECT a FROM t ORDER BY a
--# createView: V query
CREATE TEMP VIEW v AS SELECT 1 AS a
--# createView: V query
CREATE SECURE TEMPORARY VIEW v AS SELECT 1 AS a
--# createView: V query
CREATE LOCAL TEMPORARY VIEW v AS SELECT 1 AS a
--# createView: V query
CREATE VOLATILE VIEW v AS SELECT 1 AS a
--# createView: EMP viewColumn viewColumn viewColumn query setOperation .TITLE .ID .BOSS E is .BOSS .E.TITLE .E.ID .E.BOSS joinedTable E join EMP .E.BOSS .EMP.ID
CREATE RECURSIVE VIEW emp (title, id, boss) AS SELECT title, id, boss FROM e WHERE boss IS NULL UNION ALL SELECT e.title, e.id, e.boss FROM e JOIN emp ON e.boss = emp.id
--# createView: V viewColumn query
CREATE OR REPLACE SECURE LOCAL TEMP RECURSIVE VIEW v (a) AS SELECT 1
--# createView: V viewColumn attachedPolicy M viewColumn attachedPolicy M2 attachedPolicy P tagAssignment X viewColumn tagAssignment Z query .A .B .C T
CREATE VIEW v (a MASKING POLICY m, b WITH MASKING POLICY m2 USING (b, a) WITH PROJECTION POLICY p WITH TAG (x = 'y') COMMENT 'b', c TAG (z = '1')) AS SELECT a, b, c FROM t
--# createView: V attachedPolicy GOV.R query .A .B T
CREATE VIEW v WITH ROW ACCESS POLICY gov.r ON (a, b) AS SELECT a, b FROM t
--# createView: V attachedPolicy R tagAssignment X tagAssignment GOV.Z CHANGE_TRACKING= query .A T
CREATE VIEW v ROW ACCESS POLICY r ON (a) WITH TAG (x = 'y', gov.z = 'w') CHANGE_TRACKING = TRUE COPY GRANTS COPY TAGS COMMENT = 'c' AS SELECT a FROM t
--# createView: V viewColumn attachedPolicy G attachedPolicy J STEWARD= query .A T
CREATE VIEW v (a) COMMENT = 'c' WITH AGGREGATION POLICY g ENTITY KEY (a) WITH JOIN POLICY j ALLOWED JOIN KEYS (a) WITH CONTACT (steward = jane) AS SELECT a FROM t
--# createView: V dataMetric SNOWFLAKE.CORE.NULL_COUNT .VALUE R dataMetric GOV.X query .A .B T
CREATE VIEW v WITH DATA METRIC FUNCTION (SNOWFLAKE.CORE.NULL_COUNT ON (a) EXPECTATION none (VALUE = 0) EXECUTE AS ROLE r, gov.x ON (b)) AS SELECT a, b FROM t
--# createView: V dataMetric GOV.X query .B T
CREATE VIEW v WITH DATA METRIC FUNCTION gov.x ON (b) AS SELECT b FROM t
--# createView: V viewColumn CHANGE_TRACKING= query .A T
CREATE OR ALTER VIEW v (a COMMENT 'x') CHANGE_TRACKING = FALSE COMMENT = 'c' AS SELECT a FROM t
--# createView: V query .A T
CREATE OR ALTER SECURE VIEW v AS SELECT a FROM t
--# createView: V query .A T
CREATE VIEW v AS (SELECT a FROM t)
--# createView: V query with commonTable query setOperation .N C .N .N C
CREATE VIEW v AS WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 5) SELECT n FROM c
--# createView: V query T timeTravel
CREATE VIEW v AS SELECT * FROM t AT (OFFSET => -60)
--# createView: My View viewColumn viewColumn query .X .Y My Table
CREATE VIEW "My View" ("Col A", "col b") AS SELECT x, y FROM "My Table"
--# createView: V viewColumn viewColumn viewColumn query .A .B .C T
CREATE VIEW v (comment, tag COMMENT 'tag', value) AS SELECT a, b, c FROM t
--# createView: V query values
CREATE VIEW v AS VALUES (1, 'a'), (2, 'b')
--# createView: V query .A .B T
CREATE VIEW v COMMENT = $$a 'b' c$$ AS SELECT a, -- first
 b /* second */ FROM t
--# createView: V viewColumn viewColumn query
CREATE VIEW v COPY GRANTS (a, b) AS SELECT 1, 2
