-- https://docs.snowflake.com/en/sql-reference/sql/create-alert
--# createAlert: A WAREHOUSE= SCHEDULE= query .V T .V insert LOG query values CURRENT_TIMESTAMP()
CREATE ALERT a WAREHOUSE = wh SCHEDULE = '1 MINUTE' IF (EXISTS (SELECT v FROM t WHERE v > 200)) THEN INSERT INTO log VALUES (CURRENT_TIMESTAMP())
--# createAlert: X.Y.A tagAssignment T SCHEDULE= CONFIG= RUNBOOK= SUSPEND_ALERT_AFTER_NUM_FAILURES= show call SYSTEM$SEND_EMAIL()
CREATE OR REPLACE ALERT IF NOT EXISTS x.y.a WITH TAG (t = 'v') SCHEDULE = 'USING CRON 0 0 * * * UTC' COMMENT = 'c' CONFIG = $${"n": 1}$$ RUNBOOK = 'https://x' SUSPEND_ALERT_AFTER_NUM_FAILURES = 3 IF( EXISTS( SHOW TABLES LIKE 'x%' )) THEN CALL SYSTEM$SEND_EMAIL('i', 'a@b.c', 's', 'b')
--# createAlert: A call P() block insert LOG query values call Q()
CREATE ALERT a IF (EXISTS (CALL p())) THEN BEGIN INSERT INTO log VALUES (1); CALL q(); END
--# createAlert: A SCHEDULE= WAREHOUSE= query delete T
CREATE OR ALTER ALERT a SCHEDULE = '5 MINUTE' WAREHOUSE = wh IF (EXISTS (SELECT 1)) THEN DELETE FROM t
--# createAlert: A ERROR_RATE tagAssignment X WAREHOUSE= SCHEDULE= TEMPLATE_PARAMS=
CREATE ALERT a FROM TEMPLATE error_rate WITH TAG (x = 'y') WAREHOUSE = wh SCHEDULE = '5 MINUTE' TEMPLATE_PARAMS = '{"N": 1}'
--# createAlert: A SNOWFLAKE.ALERTS.ERROR_RATE TEMPLATE_PARAMS=
CREATE OR ALTER ALERT a FROM TEMPLATE snowflake.alerts.error_rate TEMPLATE_PARAMS = $${}$$
--# createAlert: A SCHEDULE= query with commonTable query .N C call P()
CREATE ALERT a SCHEDULE = '1 M' IF (EXISTS (WITH c AS (SELECT 1 AS n) SELECT n FROM c)) THEN CALL p()
--# alter: A changeState
ALTER ALERT a RESUME
--# alter: A changeState
ALTER ALERT IF EXISTS a SUSPEND
--# alter: A setProperties WAREHOUSE= SCHEDULE= COMMENT=
ALTER ALERT a SET WAREHOUSE = wh SCHEDULE = '5 MINUTE' COMMENT = 'c'
--# alter: A setProperties CONFIG= RUNBOOK=
ALTER ALERT a SET CONFIG = '{}' RUNBOOK = 'x'
--# alter: A ERROR_RATE TEMPLATE_PARAMS= WAREHOUSE=
ALTER ALERT a FROM TEMPLATE error_rate SET TEMPLATE_PARAMS = '{}' WAREHOUSE = wh
--# alter: A unsetProperties
ALTER ALERT a UNSET COMMENT, WAREHOUSE
--# alter: A setTags tagAssignment X
ALTER ALERT a SET TAG x = 'y'
--# alter: A unsetTags X
ALTER ALERT a UNSET TAG x
--# alter: A query .V T .V
ALTER ALERT a MODIFY CONDITION EXISTS (SELECT v FROM t WHERE v > 300)
--# alter: A call P()
ALTER ALERT a MODIFY CONDITION EXISTS (CALL p())
--# alter: A call P()
ALTER ALERT a MODIFY ACTION CALL p()
--# alter: A insert LOG query values
ALTER ALERT a MODIFY ACTION INSERT INTO log VALUES (1)
