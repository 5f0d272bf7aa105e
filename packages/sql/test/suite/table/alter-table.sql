-- https://docs.snowflake.com/en/sql-reference/sql/alter-table
--# alter: T renameTo U
ALTER TABLE t RENAME TO u
--# alter: A.B.T renameTo C.D.U
ALTER TABLE IF EXISTS a.b.t RENAME TO c.d.u
--# alter: T swapWith U
ALTER TABLE t SWAP WITH u
--# alter: t 1 swapWith S.t 2
ALTER TABLE IF EXISTS "t 1" SWAP WITH s."t 2"
--# alter: T .A TO_DATE() .B
ALTER TABLE t CLUSTER BY (a, TO_DATE(b))
--# alter: T cast path .V pathKey typeName
ALTER TABLE t CLUSTER BY (v:kind::STRING)
--# alter: T
ALTER TABLE t RECLUSTER
--# alter: T .D
ALTER TABLE t RECLUSTER MAX_SIZE = 100000 WHERE d > '2024-01-01'
--# alter: T .A
ALTER TABLE t RECLUSTER WHERE a = 1
--# alter: T
ALTER TABLE t SUSPEND RECLUSTER
--# alter: T
ALTER TABLE IF EXISTS t RESUME RECLUSTER
--# alter: T
ALTER TABLE t DROP CLUSTERING KEY
--# alter: T addColumns columnDefinition typeName
ALTER TABLE t ADD COLUMN a INT
--# alter: T addColumns columnDefinition typeName
ALTER TABLE t ADD a INT NOT NULL DEFAULT 0
--# alter: T addColumns columnDefinition typeName
ALTER TABLE t ADD COLUMN IF NOT EXISTS a VARCHAR(10) COLLATE 'en-ci'
--# alter: T addColumns columnDefinition typeName identity
ALTER TABLE t ADD COLUMN a INT AUTOINCREMENT START 1 INCREMENT 1 ORDER
--# alter: T addColumns columnDefinition typeName identity keyConstraint
ALTER TABLE t ADD COLUMN a INT IDENTITY (10, 2) NOORDER UNIQUE
--# alter: T addColumns columnDefinition typeName columnDefinition typeName columnDefinition typeName
ALTER TABLE t ADD COLUMN a INT, b VARCHAR DEFAULT 'x' COMMENT 'c', c DATE
--# alter: T addColumns columnDefinition typeName columnDefinition typeName
ALTER TABLE t ADD COLUMN a INT, COLUMN b VARCHAR
--# alter: T addColumns columnDefinition typeName columnDefinition typeName
ALTER TABLE t ADD COLUMN IF NOT EXISTS a INT, IF NOT EXISTS b INT
--# alter: T addColumns columnDefinition typeName columnDefinition typeName
ALTER TABLE t ADD (a INT, b INT)
--# alter: T addColumns columnDefinition typeName columnDefinition typeName
ALTER TABLE t ADD COLUMN (a INT, b INT NOT NULL)
--# alter: T addColumns columnDefinition typeName .A .B
ALTER TABLE t ADD COLUMN total INT AS (a + b)
--# alter: T addColumns columnDefinition typeName .A .B
ALTER TABLE t ADD COLUMN total INT GENERATED ALWAYS AS (a + b) VIRTUAL
--# alter: T addColumns columnDefinition typeName attachedPolicy GOV.M attachedPolicy GOV.P tagAssignment GOV.PII
ALTER TABLE t ADD COLUMN ssn VARCHAR WITH MASKING POLICY gov.m USING (ssn, region) WITH PROJECTION POLICY gov.p WITH TAG (gov.pii = 'x')
--# alter: T addColumns columnDefinition typeName foreignKeyConstraint U
ALTER TABLE t ADD COLUMN ref INT CONSTRAINT fk FOREIGN KEY REFERENCES u (id) NOT ENFORCED
--# alter: T renameColumn
ALTER TABLE t RENAME COLUMN a TO b
--# alter: T renameColumn
ALTER TABLE t RENAME COLUMN IF EXISTS a TO b
--# alter: T dropColumns
ALTER TABLE t DROP COLUMN a
--# alter: T dropColumns
ALTER TABLE t DROP a
--# alter: T dropColumns
ALTER TABLE t DROP COLUMN IF EXISTS a, b
--# alter: T dropColumns
ALTER TABLE t DROP COLUMN a, COLUMN b
--# alter: T dropColumns
ALTER TABLE t DROP COLUMN a CASCADE
--# alter: T dropColumns
ALTER TABLE t DROP COLUMN (a, b)
--# alter: T addConstraint keyConstraint
ALTER TABLE t ADD CONSTRAINT pk PRIMARY KEY (a)
--# alter: T addConstraint keyConstraint
ALTER TABLE t ADD PRIMARY KEY (a, b) RELY
--# alter: T addConstraint foreignKeyConstraint S.U
ALTER TABLE t ADD CONSTRAINT fk FOREIGN KEY (a) REFERENCES s.u (b) ON DELETE CASCADE
--# alter: T addConstraint foreignKeyConstraint U
ALTER TABLE t ADD FOREIGN KEY (a) REFERENCES u
--# alter: T addConstraint keyConstraint
ALTER TABLE t ADD CONSTRAINT uq UNIQUE (a) COMMENT 'x'
--# alter: T
ALTER TABLE t RENAME CONSTRAINT old_name TO new_name
--# alter: T alterConstraint
ALTER TABLE t ALTER CONSTRAINT pk RELY
--# alter: T alterConstraint
ALTER TABLE t MODIFY CONSTRAINT pk NOT ENFORCED NOVALIDATE NORELY
--# alter: T alterConstraint
ALTER TABLE t ALTER PRIMARY KEY (a) RELY
--# alter: T alterConstraint
ALTER TABLE t MODIFY UNIQUE (a, b) NORELY
--# alter: T alterConstraint
ALTER TABLE t ALTER FOREIGN KEY (a) NOT ENFORCED RELY
--# alter: T alterConstraint
ALTER TABLE t ALTER PRIMARY KEY RELY
--# alter: T dropConstraint
ALTER TABLE t DROP CONSTRAINT pk
--# alter: T dropConstraint
ALTER TABLE t DROP CONSTRAINT pk CASCADE
--# alter: T dropConstraint
ALTER TABLE t DROP CONSTRAINT IF EXISTS pk RESTRICT
--# alter: T dropConstraint
ALTER TABLE t DROP PRIMARY KEY
--# alter: T dropConstraint
ALTER TABLE t DROP UNIQUE (a)
--# alter: T dropConstraint
ALTER TABLE t DROP FOREIGN KEY (a, b) RESTRICT
--# alter: T setProperties DATA_METRIC_SCHEDULE=
ALTER TABLE t SET DATA_METRIC_SCHEDULE = '5 MINUTE'
--# alter: T setProperties DATA_METRIC_SCHEDULE=
ALTER TABLE t SET DATA_METRIC_SCHEDULE = 'USING CRON 0 8 * * * UTC'
--# alter: T unsetProperties
ALTER TABLE t UNSET DATA_METRIC_SCHEDULE
--# alter: T alterDataMetrics dataMetric SNOWFLAKE.CORE.NULL_COUNT
ALTER TABLE t ADD DATA METRIC FUNCTION SNOWFLAKE.CORE.NULL_COUNT ON (a)
--# alter: T alterDataMetrics dataMetric GOV.DUPS dataMetric SNOWFLAKE.CORE.FRESHNESS
ALTER TABLE t ADD DATA METRIC FUNCTION gov.dups ON (a, b), SNOWFLAKE.CORE.FRESHNESS ON (ts)
--# alter: T alterDataMetrics dataMetric SNOWFLAKE.CORE.ROW_COUNT
ALTER TABLE t ADD DATA METRIC FUNCTION SNOWFLAKE.CORE.ROW_COUNT ON ()
--# alter: T alterDataMetrics dataMetric GOV.REFS metricTable U
ALTER TABLE t ADD DATA METRIC FUNCTION gov.refs ON (a, TABLE u (b, c))
--# alter: T alterDataMetrics dataMetric GOV.REFS metricTable S.U
ALTER TABLE t ADD DATA METRIC FUNCTION gov.refs ON (a, TABLE (s.u (b)))
--# alter: T alterDataMetrics dataMetric GOV.NULLS .A .VALUE .VALUE CHECKER
ALTER TABLE t ADD DATA METRIC FUNCTION gov.nulls ON (a) WITHIN GROUP (region, day) GROUP LIMIT 20 FILTER (a > 0) EXPECTATION few (VALUE < 10), none (VALUE = 0) EXECUTE AS ROLE checker ANOMALY_DETECTION = TRUE SENSITIVITY = 'HIGH'
--# alter: T alterDataMetrics dataMetric GOV.NULLS .VALUE dataMetric GOV.DUPS is .B
ALTER TABLE t ADD DATA METRIC FUNCTION gov.nulls ON (a) EXPECTATION few (VALUE < 10) ANOMALY_DETECTION = FALSE, gov.dups ON (b) FILTER (b IS NOT NULL)
--# alter: T alterDataMetrics dataMetric GOV.NULLS
ALTER TABLE t DROP DATA METRIC FUNCTION gov.nulls ON (a)
--# alter: T alterDataMetrics dataMetric GOV.NULLS dataMetric GOV.REFS metricTable U
ALTER TABLE t DROP DATA METRIC FUNCTION gov.nulls ON (a), gov.refs ON (a, TABLE u (b))
--# alter: T alterDataMetrics dataMetric GOV.NULLS
ALTER TABLE t MODIFY DATA METRIC FUNCTION gov.nulls ON (a) SUSPEND
--# alter: T alterDataMetrics dataMetric GOV.NULLS dataMetric GOV.DUPS
ALTER TABLE t MODIFY DATA METRIC FUNCTION gov.nulls ON (a) RESUME, gov.dups ON (b) SUSPEND
--# alter: T alterDataMetrics dataMetric GOV.NULLS .VALUE .VALUE
ALTER TABLE t MODIFY DATA METRIC FUNCTION gov.nulls ON (a) ADD EXPECTATION few (VALUE < 3), none (VALUE = 0)
--# alter: T alterDataMetrics dataMetric GOV.NULLS .VALUE
ALTER TABLE t MODIFY DATA METRIC FUNCTION gov.nulls ON (a) MODIFY EXPECTATION few (VALUE < 5)
--# alter: T alterDataMetrics dataMetric GOV.NULLS
ALTER TABLE t MODIFY DATA METRIC FUNCTION gov.nulls ON (a) DROP EXPECTATION few, none
--# alter: T alterDataMetrics dataMetric GOV.NULLS .REGION
ALTER TABLE t MODIFY DATA METRIC FUNCTION gov.nulls ON (a) FILTER (region = 'EU')
--# alter: T alterDataMetrics dataMetric GOV.NULLS
ALTER TABLE t MODIFY DATA METRIC FUNCTION gov.nulls ON (a) FILTER ()
--# alter: T alterDataMetrics dataMetric GOV.NULLS ANOMALY_DETECTION= SENSITIVITY=
ALTER TABLE t MODIFY DATA METRIC FUNCTION gov.nulls ON (a) SET ANOMALY_DETECTION = TRUE SENSITIVITY = 'LOW'
--# alter: T setTags tagAssignment GOV.OWNER tagAssignment TIER
ALTER TABLE t SET TAG gov.owner = 'sales', tier = '1'
--# alter: T unsetTags GOV.OWNER TIER
ALTER TABLE t UNSET TAG gov.owner, tier
--# alter: T attachPolicy attachedPolicy GOV.R
ALTER TABLE t ADD ROW ACCESS POLICY gov.r ON (region)
--# alter: T detachPolicy GOV.R
ALTER TABLE t DROP ROW ACCESS POLICY gov.r
--# alter: T detachPolicy GOV.R attachPolicy attachedPolicy GOV.S
ALTER TABLE t DROP ROW ACCESS POLICY gov.r, ADD ROW ACCESS POLICY gov.s ON (region, country)
--# alter: T detachPolicy
ALTER TABLE t DROP ALL ROW ACCESS POLICIES
--# alter: T attachPolicy attachedPolicy GOV.A
ALTER TABLE t SET AGGREGATION POLICY gov.a
--# alter: T attachPolicy attachedPolicy GOV.A
ALTER TABLE t SET AGGREGATION POLICY gov.a ENTITY KEY (email) FORCE
--# alter: T detachPolicy
ALTER TABLE t UNSET AGGREGATION POLICY
--# alter: T attachPolicy attachedPolicy GOV.J
ALTER TABLE t SET JOIN POLICY gov.j
--# alter: T attachPolicy attachedPolicy GOV.J
ALTER TABLE t SET JOIN POLICY gov.j ALLOWED JOIN KEYS (a) FORCE
--# alter: T detachPolicy
ALTER TABLE t UNSET JOIN POLICY
--# alter: T attachPolicy attachedPolicy GOV.L
ALTER TABLE t ADD STORAGE LIFECYCLE POLICY gov.l ON (ts)
--# alter: T detachPolicy
ALTER TABLE t DROP STORAGE LIFECYCLE POLICY
--# alter: T attachPolicy attachedPolicy GOV.P
ALTER TABLE t ADD PRIVACY POLICY gov.p ENTITY KEY (email)
--# alter: T detachPolicy GOV.P
ALTER TABLE t DROP PRIVACY POLICY gov.p
--# alter: T
ALTER TABLE t ADD SEARCH OPTIMIZATION
--# alter: T EQUALITY() .A .B SUBSTRING() .C GEO() .G
ALTER TABLE t ADD SEARCH OPTIMIZATION ON EQUALITY(a, b), SUBSTRING(c), GEO(g)
--# alter: T EQUALITY()
ALTER TABLE t ADD SEARCH OPTIMIZATION ON EQUALITY(*)
--# alter: T FULL_TEXT() .A .B namedArgument
ALTER TABLE t ADD SEARCH OPTIMIZATION ON FULL_TEXT(a, b, ANALYZER => 'UNICODE_ANALYZER')
--# alter: T EQUALITY() path .V pathKey pathKey path .V pathIndex pathIndex SUBSTRING() path .V pathKey pathKey
ALTER TABLE t ADD SEARCH OPTIMIZATION ON EQUALITY(v:user.name, v['x']['y']), SUBSTRING(v:a:b)
--# alter: T
ALTER TABLE t DROP SEARCH OPTIMIZATION
--# alter: T EQUALITY() .A .B
ALTER TABLE t DROP SEARCH OPTIMIZATION ON EQUALITY(a), b, 6, 8
--# alter: T SUBSTRING() .A
ALTER TABLE t SUSPEND SEARCH OPTIMIZATION ON SUBSTRING(a)
--# alter: T
ALTER TABLE t RESUME SEARCH OPTIMIZATION
--# alter: T setProperties DATA_RETENTION_TIME_IN_DAYS= MAX_DATA_EXTENSION_TIME_IN_DAYS= CHANGE_TRACKING=
ALTER TABLE t SET DATA_RETENTION_TIME_IN_DAYS = 30 MAX_DATA_EXTENSION_TIME_IN_DAYS = 10 CHANGE_TRACKING = TRUE
--# alter: T setProperties DEFAULT_DDL_COLLATION= ENABLE_SCHEMA_EVOLUTION= ERROR_LOGGING=
ALTER TABLE t SET DEFAULT_DDL_COLLATION = 'en', ENABLE_SCHEMA_EVOLUTION = FALSE, ERROR_LOGGING = TRUE
--# alter: T setProperties COMMENT= ROW_TIMESTAMP=
ALTER TABLE t SET COMMENT = 'new' ROW_TIMESTAMP = TRUE
--# alter: T setProperties STEWARD=
ALTER TABLE t SET CONTACT steward = jane
--# alter: T setProperties STEWARD= SUPPORT=
ALTER TABLE t SET CONTACT steward = gov.jane, support = gov.helpdesk
--# alter: T unsetProperties
ALTER TABLE t UNSET CONTACT steward
--# alter: T unsetProperties
ALTER TABLE t UNSET DATA_RETENTION_TIME_IN_DAYS, COMMENT, CHANGE_TRACKING
--# alter: T unsetProperties
ALTER TABLE t UNSET DCM PROJECT
--# alter: T unsetProperties
ALTER TABLE t UNSET CONTACT steward, COMMENT
--# alter: T setProperties STAGE_FILE_FORMAT= TYPE= STAGE_COPY_OPTIONS= ON_ERROR=
ALTER TABLE t SET STAGE_FILE_FORMAT = (TYPE = CSV) STAGE_COPY_OPTIONS = (ON_ERROR = SKIP_FILE)
--# alter: EXT addColumns columnDefinition typeName cast path .VALUE pathKey typeName
ALTER TABLE ext ADD COLUMN city VARCHAR AS (value:city::VARCHAR)
--# alter: A.B.T addColumns columnDefinition typeName
ALTER TABLE IDENTIFIER('a.b.t') ADD COLUMN x INT
--# alter: T addColumns columnDefinition typeName
ALTER TABLE t /* note */ ADD COLUMN -- here
  x INT
--# alter: Sales 2024 addColumns columnDefinition typeName
ALTER TABLE "Sales 2024" ADD COLUMN "Größe" FLOAT
--# alter: T addColumns columnDefinition typeName columnDefinition typeName columnDefinition typeName
ALTER TABLE t ADD COLUMN comment VARCHAR, tag INT, value DATE
--# alter: T renameTo U
ALTER HYBRID TABLE t RENAME TO u
-- https://docs.snowflake.com/en/user-guide/aggregation-policies-entity-privacy
--# alter: T attachPolicy attachedPolicy AP
ALTER TABLE t ADD AGGREGATION POLICY ap ENTITY KEY (user_id) ENTITY KEY (vendor_id)
--# alter: T detachPolicy AP
ALTER TABLE t DROP AGGREGATION POLICY ap ENTITY KEY (user_id)
--# alter: T detachPolicy AP
ALTER TABLE t DROP AGGREGATION POLICY ap ENTITY KEY (a, b) ENTITY KEY (c)
--# createTable: T columnDefinition typeName columnDefinition typeName attachedPolicy AP
CREATE TABLE t (a INT, b INT) WITH AGGREGATION POLICY ap ENTITY KEY (a) ENTITY KEY (b)
-- https://docs.snowflake.com/en/user-guide/diff-privacy/differential-privacy-privacy-domains-admin
--# createTable: T columnDefinition typeName columnDefinition typeName columnDefinition typeName U
CREATE TABLE t (a INT PRIVACY DOMAIN BETWEEN (0, 90), b VARCHAR PRIVACY DOMAIN IN ('x', 'y') NOT NULL, c VARCHAR PRIVACY DOMAIN REFERENCES u (c))
--# alter: T alterColumn alterColumn
ALTER TABLE t ALTER (COLUMN gender SET PRIVACY DOMAIN IN ('female', 'male', 'other'), COLUMN age SET PRIVACY DOMAIN BETWEEN (0, 90))
--# alter: T alterColumn
ALTER TABLE t MODIFY COLUMN a UNSET PRIVACY DOMAIN
--# alter: T addColumns columnDefinition typeName
ALTER TABLE t ADD COLUMN a DATE PRIVACY DOMAIN BETWEEN ('2020-01-01', '2024-12-31')
--# alter: T addColumns columnDefinition typeName columnDefinition typeName columnDefinition typeName
ALTER TABLE t ADD COLUMN IF NOT EXISTS a INT, IF NOT EXISTS b INT, c INT
--# alter: T attachPolicy attachedPolicy P
ALTER TABLE t ADD PRIVACY POLICY p NO ENTITY KEY
--# alter: T attachPolicy attachedPolicy P
ALTER TABLE t ADD PRIVACY POLICY p ENTITY KEY (a)
