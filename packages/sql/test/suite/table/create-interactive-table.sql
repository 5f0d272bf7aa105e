-- https://docs.snowflake.com/en/sql-reference/sql/create-interactive-table
--# createInteractiveTable: LIVE .REGION query .REGION .TOTAL SALES
CREATE INTERACTIVE TABLE live CLUSTER BY (region) AS SELECT region, total FROM sales
--# createInteractiveTable: SHOP.LIVE columnDefinition typeName columnDefinition typeName .REGION .TOTAL TARGET_LAG= WAREHOUSE= query .REGION SUM() .TOTAL SALES groupBy
CREATE OR REPLACE INTERACTIVE TABLE IF NOT EXISTS shop.live (region VARCHAR, total NUMBER) CLUSTER BY (region, total) TARGET_LAG = '60 seconds' WAREHOUSE = wh COMMENT = 'for the board' AS SELECT region, SUM(total) FROM sales GROUP BY ALL
--# createInteractiveTable: LIVE columnDefinition typeName attachedPolicy M columnDefinition typeName .R tagAssignment TIER attachedPolicy P attachedPolicy A attachedPolicy J attachedPolicy S query .EMAIL .R U
CREATE INTERACTIVE TABLE live (email VARCHAR WITH MASKING POLICY m USING (email, r), r VARCHAR) CLUSTER BY (r) WITH TAG (tier = 'gold') WITH ROW ACCESS POLICY p ON (r) AGGREGATION POLICY a ENTITY KEY (email) WITH JOIN POLICY j ALLOWED JOIN KEYS (r) WITH STORAGE LIFECYCLE POLICY s ON (r) AS SELECT email, r FROM u
--# createInteractiveTable: LIVE columnDefinition typeName columnDefinition typeName .A
CREATE INTERACTIVE TABLE live (a INT, b INT) CLUSTER BY (a)
