-- https://docs.snowflake.com/en/user-guide/dcm-projects/dcm-projects-supported-entities
--# define: createAlert DB.S.ORDER_VOLUME WAREHOUSE= SCHEDULE= query DB.S.ORDERS .ORDER_COUNT call SYSTEM$SEND_EMAIL()
DEFINE ALERT db.s.order_volume
    WAREHOUSE = 'WH'
    SCHEDULE = '60 MINUTE'
    STARTED
    IF (EXISTS (
      SELECT 1 FROM db.s.orders WHERE order_count > 1000
    ))
    THEN
      CALL SYSTEM$SEND_EMAIL('mail', 'ops@example.com', 'High order volume', 'More than 1000.')
--# define: createAlert DB.S.A query query
DEFINE ALERT db.s.a SUSPENDED IF (EXISTS (SELECT 1)) THEN SELECT 1
--# define: createObject DB.JOBS.MY_JOB
DEFINE CODE BUNDLE db.jobs.my_job FROM 'asset://my_job' COMMENT = 'Python'
--# define: createDatabase SHOP
DEFINE DATABASE shop COMMENT = 'x'
--# define: createDatabaseRole SHOP.READER
DEFINE DATABASE ROLE shop.reader
--# define: createDynamicTable DB.S.POPULAR TARGET_LAG= WAREHOUSE= INITIALIZE= query .ITEM COUNT() DB.S.ORDERS groupBy .ITEM
DEFINE DYNAMIC TABLE db.s.popular TARGET_LAG = '1 DAY' WAREHOUSE = wh INITIALIZE = ON_SCHEDULE AS SELECT item, COUNT(*) AS n FROM db.s.orders GROUP BY item
--# define: createDataMetricFunction DB.S.SPREAD routineParameter typeField typeName routineReturn typeName routineBody query MAX() .C MIN() .C T is .C
DEFINE DATA METRIC FUNCTION db.s.spread(t TABLE(c NUMBER)) RETURNS NUMBER AS $$ SELECT MAX(c) - MIN(c) FROM t WHERE c IS NOT NULL $$
--# define: createFunction DB.S.MARGIN routineParameter typeName routineParameter typeName routineReturn typeName routineBody case caseBranch .REVENUE ROUND() .REVENUE .COST .REVENUE
DEFINE FUNCTION db.s.margin(revenue NUMBER, cost NUMBER) RETURNS NUMBER(10,2) AS $$ CASE WHEN revenue = 0 THEN 0 ELSE ROUND((revenue - cost) / revenue * 100, 2) END $$
--# define: createFileFormat DB.S.F TYPE=
DEFINE FILE FORMAT db.s.f TYPE = CSV
--# define: createObject DB.S.R TYPE= MODE= VALUE_LIST=
DEFINE NETWORK RULE db.s.r TYPE = HOST_PORT MODE = EGRESS VALUE_LIST = ('example.com')
--# define: createObject P ALLOWED_NETWORK_RULE_LIST=
DEFINE NETWORK POLICY p ALLOWED_NETWORK_RULE_LIST = ('r')
--# define: createObject DB.S.P CLIENT_TYPES=
DEFINE AUTHENTICATION POLICY db.s.p CLIENT_TYPES = ('SNOWFLAKE_UI') COMMENT = 'x'
--# define: createPolicy DB.S.M typeField typeName typeName case caseBranch CURRENT_ROLE() .V
DEFINE MASKING POLICY db.s.m AS (v VARCHAR) RETURNS VARCHAR -> CASE WHEN CURRENT_ROLE() = 'ADMIN' THEN v ELSE '***' END
--# define: createPolicy DB.S.R typeField typeName typeName .REGION CURRENT_ROLE()
DEFINE ROW ACCESS POLICY db.s.r AS (region VARCHAR) RETURNS BOOLEAN -> region = CURRENT_ROLE()
--# define: createRole ANALYST
DEFINE ROLE analyst
--# define: createSchema DB.S
DEFINE SCHEMA db.s COMMENT = 'x'
--# define: createSemanticView DB.S.SALES semanticTable DB.S.ORDERS semanticTable DB.S.CUSTOMERS semanticRelationship semanticExpression ORDERS.TOTAL SUM() .ORDERS.AMOUNT
DEFINE SEMANTIC VIEW db.s.sales TABLES (orders AS db.s.orders PRIMARY KEY (id), customers AS db.s.customers PRIMARY KEY (id)) RELATIONSHIPS (o_to_c AS orders (customer_id) REFERENCES customers (id)) METRICS (orders.total AS SUM(orders.amount)) COMMENT = 'x'
--# define: createSequence DB.S.SEQ
DEFINE SEQUENCE db.s.seq START = 1 INCREMENT = 1
--# define: createObject SH
DEFINE SHARE sh COMMENT = 'x'
--# define: createStage DB.S.ST
DEFINE STAGE db.s.st COMMENT = 'x'
--# define: createStream DB.S.STR DB.S.T APPEND_ONLY=
DEFINE STREAM db.s.str ON TABLE db.s.t APPEND_ONLY = TRUE
--# define: createObject DB.S.APP MAIN_FILE= QUERY_WAREHOUSE= COMPUTE_POOL= RUNTIME_NAME= TITLE= EXTERNAL_ACCESS_INTEGRATIONS= IMPORTS=
DEFINE STREAMLIT db.s.app
    FROM 'asset://my_dashboard/'
    MAIN_FILE = 'streamlit_app.py'
    QUERY_WAREHOUSE = wh
    COMPUTE_POOL = SYSTEM_COMPUTE_POOL_CPU
    RUNTIME_NAME = 'SYSTEM$ST_CONTAINER_RUNTIME_PY3_11'
    TITLE = 'My Dashboard'
    EXTERNAL_ACCESS_INTEGRATIONS = ()
    IMPORTS = ()
--# define: createTable DB.S.ORDERS columnDefinition typeName columnDefinition typeName CHANGE_TRACKING=
DEFINE TABLE db.s.orders (id NUMBER DEFAULT 0 COMMENT 'Unique', status VARCHAR DEFAULT 'PENDING') CHANGE_TRACKING = TRUE
--# define: createTable DB.S.T columnDefinition typeName
DEFINE TRANSIENT TABLE db.s.t (a NUMBER)
--# define: createTag DB.S.KIND
DEFINE TAG db.s.kind ALLOWED_VALUES 'RESTRICTED', 'PII'
--# define: createTask DB.S.INGEST WAREHOUSE= SCHEDULE= query
DEFINE TASK db.s.ingest WAREHOUSE = 'WH' SCHEDULE = 'USING CRON 0 5 * * * UTC' STARTED AS SELECT 1
--# define: createTask DB.S.CHILD WAREHOUSE= DB.S.INGEST SYSTEM$STREAM_HAS_DATA() insert DB.S.T query values
DEFINE TASK db.s.child WAREHOUSE = wh AFTER db.s.ingest WHEN SYSTEM$STREAM_HAS_DATA('S') SUSPENDED AS INSERT INTO db.s.t (a) VALUES (1)
--# define: createView DB.S.V viewColumn viewColumn query .ID .TOTAL DB.S.ORDERS
DEFINE VIEW db.s.v (id COMMENT 'Unique', total) AS SELECT id, total FROM db.s.orders
--# define: createWarehouse WH WAREHOUSE_SIZE= AUTO_SUSPEND=
DEFINE WAREHOUSE wh WITH WAREHOUSE_SIZE = 'MEDIUM' AUTO_SUSPEND = 300
--# define: createProcedure DB.S.P routineReturn typeName block return
DEFINE PROCEDURE db.s.p() RETURNS VARCHAR LANGUAGE SQL AS BEGIN RETURN 'x'; END
--# define: createPipe DB.S.PI AUTO_INGEST= copyIntoTable DB.S.T stageLocation DB.S.ST
DEFINE PIPE db.s.pi AUTO_INGEST = TRUE AS COPY INTO db.s.t FROM @db.s.st
--# attachDataMetric: dataMetric SNOWFLAKE.CORE.MIN attachTarget DB.RAW.INVENTORY .VALUE
ATTACH DATA METRIC FUNCTION SNOWFLAKE.CORE.MIN TO TABLE db.raw.inventory ON (in_stock) EXPECTATION min_10 (VALUE > 10)
--# attachDataMetric: dataMetric DB.S.F1 attachTarget DB.S.T1 INGEST_ADMIN
ATTACH DATA METRIC FUNCTION db.s.f1 TO TABLE db.s.t1 ON (a) EXECUTE AS ROLE ingest_admin
--# attachDataMetric: dataMetric SNOWFLAKE.CORE.ROW_COUNT attachTarget DB.S.D
ATTACH DATA METRIC FUNCTION SNOWFLAKE.CORE.ROW_COUNT TO DYNAMIC TABLE db.s.d ON ()
--# attachTags: tagAssignment DB.GOV.SENSITIVITY attachTarget DB.SALES.CUSTOMERS
ATTACH TAG db.gov.sensitivity = 'PII' TO TABLE db.sales.customers
--# attachTags: tagAssignment DB.GOV.SENSITIVITY attachTarget DB.SALES.ACTIVE
ATTACH TAG db.gov.sensitivity = 'PII' TO VIEW db.sales.active COLUMN email
--# attachTags: tagAssignment DB.GOV.PII tagAssignment DB.GOV.SENSITIVITY attachTarget DB.SALES.CUSTOMERS attachTarget DB.SALES.ORDERS attachTarget DB.SALES.ACTIVE
ATTACH TAG db.gov.pii = 'true',
           db.gov.sensitivity = 'high'
  TO TABLE db.sales.customers COLUMN email,
     TABLE db.sales.orders,
     VIEW  db.sales.active
--# attachTags: tagAssignment DB.GOV.V attachTarget DB.GOV.DMF typeName typeItem typeName
ATTACH TAG db.gov.v = 'v1' TO FUNCTION db.gov.dmf(TABLE(VARCHAR))
--# attachTags: tagAssignment DB.GOV.DOMAIN attachTarget DB.READER attachTarget WH attachTarget DB.S
ATTACH TAG db.gov.domain = 'x' TO DATABASE ROLE db.reader, WAREHOUSE wh, SCHEMA db.s
