-- https://docs.snowflake.com/en/sql-reference/sql/create-table
--# createTable: CUSTOMER columnDefinition typeName columnDefinition typeName
CREATE TABLE customer (id NUMBER, name VARCHAR)
--# createTable: SHOP.CORE.CUSTOMER columnDefinition typeName columnDefinition typeName
create or replace table shop.core.customer (id number(38, 0) not null, name varchar(200))
--# createTable: CUSTOMER columnDefinition typeName
CREATE TABLE IF NOT EXISTS customer (id INT)
--# createTable: CUSTOMER columnDefinition typeName
CREATE TABLE customer IF NOT EXISTS (id INT)
--# createTable: SCRATCH columnDefinition typeName
CREATE TEMP TABLE scratch (n INTEGER)
--# createTable: SCRATCH columnDefinition typeName
CREATE TEMPORARY TABLE scratch (n INTEGER)
--# createTable: SCRATCH columnDefinition typeName
CREATE LOCAL TEMP TABLE scratch (n INTEGER)
--# createTable: SCRATCH columnDefinition typeName
CREATE LOCAL TEMPORARY TABLE scratch (n INTEGER)
--# createTable: SCRATCH columnDefinition typeName
CREATE GLOBAL TEMPORARY TABLE scratch (n INTEGER)
--# createTable: SCRATCH columnDefinition typeName
CREATE GLOBAL TEMP TABLE scratch (n INTEGER)
--# createTable: SCRATCH columnDefinition typeName
CREATE VOLATILE TABLE scratch (n INTEGER)
--# createTable: STAGING.LOADS columnDefinition typeName columnDefinition typeName
CREATE OR REPLACE TRANSIENT TABLE staging.loads (load_id STRING, loaded TIMESTAMP_LTZ)
--# createTable: Order Lines columnDefinition typeName columnDefinition typeName columnDefinition typeName
CREATE TABLE "Order Lines" ("Line No" INT, "Ünit price" NUMBER(12, 4), "select" VARCHAR)
--# createTable: NAMES columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName
CREATE TABLE names (name VARCHAR, type VARCHAR, date DATE, timestamp TIMESTAMP, comment TEXT, tag VARCHAR, value VARIANT, key INT, index INT, number NUMBER)
--# createTable: TYPES columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName
CREATE TABLE types (a NUMBER, b DECIMAL(10, 2), c NUMERIC(5), d INT, e BIGINT, f SMALLINT, g TINYINT, h BYTEINT, i FLOAT, j FLOAT4, k FLOAT8, l DOUBLE, m DOUBLE PRECISION, n REAL, o DEC(3, 1))
--# createTable: TYPES columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName
CREATE TABLE types (a VARCHAR, b CHAR(1), c CHARACTER(10), d STRING, e TEXT, f NCHAR(2), g NVARCHAR(20), h NVARCHAR2(20), i CHAR VARYING(8), j NCHAR VARYING(8), k BINARY, l VARBINARY(100), m BOOLEAN)
--# createTable: TYPES columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName
CREATE TABLE types (a DATE, b DATETIME, c TIME(3), d TIMESTAMP, e TIMESTAMP_LTZ(6), f TIMESTAMP_NTZ(9), g TIMESTAMP_TZ(0), h TIMESTAMPLTZ, i TIMESTAMPNTZ, j TIMESTAMPTZ)
--# createTable: TYPES columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName typeItem typeName columnDefinition typeName typeItem typeName
CREATE TABLE types (a VARIANT, b OBJECT, c ARRAY, d GEOGRAPHY, e GEOMETRY, f VECTOR(FLOAT, 768), g VECTOR(INT, 3))
--# createTable: STRUCTURED columnDefinition typeName typeItem typeName columnDefinition typeName typeField typeName typeField typeName columnDefinition typeName typeItem typeName typeItem typeName typeItem typeName typeField typeName
CREATE TABLE structured (a ARRAY(NUMBER NOT NULL), b OBJECT(city VARCHAR, zip NUMBER NOT NULL), c MAP(VARCHAR, ARRAY(OBJECT(x INT))))
--# createTable: T columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName
CREATE TABLE t (a INT NOT NULL, b INT NULL, c INT DEFAULT 0, d VARCHAR DEFAULT 'none' NOT NULL, e INT NOT NULL DEFAULT -1)
--# createTable: T columnDefinition typeName CURRENT_TIMESTAMP() columnDefinition typeName CURRENT_USER() columnDefinition typeName CURRENT_DATE()
CREATE TABLE t (created TIMESTAMP_NTZ DEFAULT CURRENT_TIMESTAMP, who VARCHAR DEFAULT CURRENT_USER(), day DATE DEFAULT CURRENT_DATE())
--# createTable: T columnDefinition typeName .ORDER_SEQ.NEXTVAL columnDefinition typeName .SHOP.CORE.ORDER_SEQ.NEXTVAL
CREATE TABLE t (id INT DEFAULT order_seq.NEXTVAL, ext INT DEFAULT shop.core.order_seq.nextval)
--# createTable: T columnDefinition typeName columnDefinition typeName cast SYSDATE() typeName columnDefinition typeName cast CURRENT_TIMESTAMP() typeName columnDefinition typeName UUID_STRING()
CREATE TABLE t (a INT DEFAULT (1 + 2) * 3, b TIMESTAMP DEFAULT SYSDATE()::TIMESTAMP_NTZ, c VARCHAR DEFAULT CAST(CURRENT_TIMESTAMP AS VARCHAR), d VARCHAR DEFAULT UUID_STRING())
--# createTable: T columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName typedLiteral typeName columnDefinition typeName
CREATE TABLE t (a BOOLEAN DEFAULT TRUE, b BOOLEAN DEFAULT FALSE, c VARIANT DEFAULT NULL, d DATE DEFAULT DATE '2024-01-01', e FLOAT DEFAULT 1e-3)
--# createTable: T columnDefinition typeName identity columnDefinition typeName identity
CREATE TABLE t (a INT AUTOINCREMENT, b INT IDENTITY)
--# createTable: T columnDefinition typeName identity columnDefinition typeName identity
CREATE TABLE t (a INT AUTOINCREMENT (100, 10), b INT IDENTITY (1, 1) NOT NULL)
--# createTable: T columnDefinition typeName identity columnDefinition typeName identity
CREATE TABLE t (a INT AUTOINCREMENT START 1 INCREMENT 1, b INT IDENTITY START WITH 10 INCREMENT BY 5)
--# createTable: T columnDefinition typeName identity columnDefinition typeName identity columnDefinition typeName identity
CREATE TABLE t (a INT AUTOINCREMENT (0, 1) ORDER, b INT IDENTITY START 1 INCREMENT -1 NOORDER, c INT AUTOINCREMENT NOORDER)
--# createTable: T columnDefinition typeName columnDefinition typeName
CREATE TABLE t (name VARCHAR COLLATE 'en-ci', title VARCHAR(20) COLLATE 'de' NOT NULL DEFAULT 'x')
--# createTable: T columnDefinition typeName columnDefinition typeName columnDefinition typeName .PRICE .AMOUNT
CREATE TABLE t (price NUMBER, amount NUMBER, total NUMBER AS (price * amount))
--# createTable: T columnDefinition typeName columnDefinition typeName .A columnDefinition typeName .A columnDefinition typeName .A
CREATE TABLE t (a INT, b INT GENERATED ALWAYS AS (a + 1) VIRTUAL, c INT GENERATED ALWAYS AS (a), d INT AS (a * 2) VIRTUAL COMMENT 'twice')
--# createTable: T columnDefinition typeName columnDefinition typeName cast path .V pathKey pathKey typeName columnDefinition typeName IFF() is path .V pathKey cast path .V pathKey typeName
CREATE TABLE t (v VARIANT, city VARCHAR AS (v:address.city::VARCHAR), x INT AS (IFF(v:x IS NULL, 0, v:x::INT)))
--# createTable: T columnDefinition typeName attachedPolicy GOV.MASK_SSN columnDefinition typeName attachedPolicy GOV.MASK_EMAIL columnDefinition typeName
CREATE TABLE t (ssn VARCHAR MASKING POLICY gov.mask_ssn, email VARCHAR WITH MASKING POLICY gov.mask_email USING (email, consent), consent BOOLEAN)
--# createTable: T columnDefinition typeName attachedPolicy GOV.NO_ZIP columnDefinition typeName attachedPolicy NO_CITY attachedPolicy M tagAssignment PII
CREATE TABLE t (zip VARCHAR WITH PROJECTION POLICY gov.no_zip, city VARCHAR PROJECTION POLICY no_city MASKING POLICY m WITH TAG (pii = 'yes') COMMENT 'where')
--# createTable: T columnDefinition typeName tagAssignment GOV.PII tagAssignment COST columnDefinition typeName tagAssignment GOV.PII
CREATE TABLE t (a VARCHAR WITH TAG (gov.pii = 'high', cost = 'it'), b VARCHAR TAG (gov.pii = 'low'))
--# createTable: T columnDefinition typeName columnDefinition typeName
CREATE TABLE t (a INT COMMENT 'it''s a', b INT COMMENT $$dollars$$)
--# createTable: T columnDefinition typeName keyConstraint columnDefinition typeName keyConstraint columnDefinition typeName foreignKeyConstraint U columnDefinition typeName foreignKeyConstraint SHOP.CORE.U columnDefinition typeName foreignKeyConstraint U
CREATE TABLE t (id INT PRIMARY KEY, code VARCHAR UNIQUE, ref INT REFERENCES u, ref2 INT REFERENCES shop.core.u (id), ref3 INT FOREIGN KEY REFERENCES u (id))
--# createTable: T columnDefinition typeName keyConstraint columnDefinition typeName keyConstraint
CREATE TABLE t (id INT CONSTRAINT pk PRIMARY KEY NOT ENFORCED RELY, code VARCHAR NOT NULL CONSTRAINT uq UNIQUE ENABLE NOVALIDATE)
--# createTable: T columnDefinition typeName keyConstraint
CREATE TABLE t (id INT NOT NULL, PRIMARY KEY (id))
--# createTable: T columnDefinition typeName columnDefinition typeName keyConstraint keyConstraint
CREATE TABLE t (a INT, b INT, CONSTRAINT pk PRIMARY KEY (a, b) NOT ENFORCED NOT DEFERRABLE INITIALLY IMMEDIATE DISABLE NOVALIDATE NORELY, UNIQUE (b))
--# createTable: T columnDefinition typeName columnDefinition typeName foreignKeyConstraint U
CREATE TABLE t (a INT, b INT, CONSTRAINT fk FOREIGN KEY (a, b) REFERENCES u (x, y) MATCH FULL ON UPDATE CASCADE ON DELETE SET NULL)
--# createTable: T columnDefinition typeName foreignKeyConstraint U
CREATE TABLE t (a INT, FOREIGN KEY (a) REFERENCES u ON DELETE NO ACTION ON UPDATE SET DEFAULT MATCH SIMPLE)
--# createTable: T columnDefinition typeName keyConstraint columnDefinition typeName
CREATE TABLE t (a INT, CONSTRAINT u1 UNIQUE (a) COMMENT 'one of a kind', b INT)
--# createTable: T columnDefinition typeName checkConstraint .A columnDefinition typeName checkConstraint between .B checkConstraint .A .B is .B checkConstraint .A
CREATE TABLE t (a INT CHECK (a > 0), b INT CONSTRAINT b_small CHECK (b BETWEEN 0 AND 9) ENABLE VALIDATE, CONSTRAINT both CHECK (a < b OR b IS NULL) ENABLE NOVALIDATE, CHECK (a <> 3))
--# createTable: T columnDefinition typeName columnDefinition typeName .D TRUNC() .A TO_DATE() .D
CREATE TABLE t (a INT, d DATE) CLUSTER BY (d, TRUNC(a, -3), TO_DATE(d))
--# createTable: T columnDefinition typeName cast path .V pathKey typeName SUBSTRING() cast path .V pathKey typeName
CREATE TABLE t (v VARIANT) CLUSTER BY (v:kind::STRING, SUBSTRING(v:name::STRING, 1, 5))
--# createTable: T columnDefinition typeName ENABLE_SCHEMA_EVOLUTION= DATA_RETENTION_TIME_IN_DAYS= MAX_DATA_EXTENSION_TIME_IN_DAYS= CHANGE_TRACKING= DEFAULT_DDL_COLLATION=
CREATE TABLE t (a INT) ENABLE_SCHEMA_EVOLUTION = TRUE DATA_RETENTION_TIME_IN_DAYS = 30 MAX_DATA_EXTENSION_TIME_IN_DAYS = 14 CHANGE_TRACKING = TRUE DEFAULT_DDL_COLLATION = 'en-ci'
--# createTable: T columnDefinition typeName ICEBERG_DEFAULT_DDL_COLLATION= ERROR_LOGGING= ROW_TIMESTAMP=
CREATE TABLE t (a INT) ICEBERG_DEFAULT_DDL_COLLATION = 'utf8' ERROR_LOGGING = FALSE ROW_TIMESTAMP = TRUE
--# createTable: T columnDefinition typeName
CREATE OR REPLACE TABLE t (a INT) COPY GRANTS COMMENT = 'rebuilt'
--# createTable: T columnDefinition typeName
CREATE OR REPLACE TABLE t (a INT) COPY GRANTS COPY TAGS
--# createTable: T columnDefinition typeName .A
CREATE OR REPLACE TABLE t (a INT) COPY TAGS CLUSTER BY (a) COPY GRANTS
--# createTable: T columnDefinition typeName columnDefinition typeName attachedPolicy GOV.BY_REGION
CREATE TABLE t (a INT, region VARCHAR) ROW ACCESS POLICY gov.by_region ON (region)
--# createTable: T columnDefinition typeName columnDefinition typeName attachedPolicy P tagAssignment OWNER tagAssignment GOV.TIER
CREATE TABLE t (a INT, b INT) WITH ROW ACCESS POLICY p ON (a, b) WITH TAG (owner = 'sales', gov.tier = '1')
--# createTable: T columnDefinition typeName attachedPolicy GOV.AT_LEAST_5
CREATE TABLE t (a INT) WITH AGGREGATION POLICY gov.at_least_5
--# createTable: T columnDefinition typeName columnDefinition typeName attachedPolicy GOV.AT_LEAST_5
CREATE TABLE t (a INT, e VARCHAR) AGGREGATION POLICY gov.at_least_5 ENTITY KEY (e, a)
--# createTable: T columnDefinition typeName columnDefinition typeName attachedPolicy GOV.JOINED
CREATE TABLE t (a INT, e VARCHAR) WITH JOIN POLICY gov.joined ALLOWED JOIN KEYS (a, e)
--# createTable: T columnDefinition typeName attachedPolicy GOV.JOINED
CREATE TABLE t (a INT) JOIN POLICY gov.joined
--# createTable: T columnDefinition typeName columnDefinition typeName attachedPolicy GOV.OLD_ROWS
CREATE TABLE t (a INT, d DATE) WITH STORAGE LIFECYCLE POLICY gov.old_rows ON (d)
--# createTable: T columnDefinition typeName columnDefinition typeName attachedPolicy OLD_ROWS
CREATE TABLE t (a INT, d DATE) STORAGE LIFECYCLE POLICY old_rows ON (d, a) COMMENT = 'kept for a year'
--# createTable: T columnDefinition typeName STEWARD= SUPPORT=
CREATE TABLE t (a INT) WITH CONTACT (steward = gov.jane, support = helpdesk)
--# createTable: T columnDefinition typeName tagAssignment X STEWARD=
CREATE TABLE t (a INT) TAG (x = 'y') WITH CONTACT (STEWARD = jane) 
--# createTable: T columnDefinition typeName columnDefinition typeName dataMetric SNOWFLAKE.CORE.NULL_COUNT dataMetric GOV.DUPS .VALUE
CREATE TABLE t (a INT, b INT) WITH DATA METRIC FUNCTION (SNOWFLAKE.CORE.NULL_COUNT ON (a), gov.dups ON (a, b) EXPECTATION none_twice (VALUE = 0))
--# createTable: T columnDefinition typeName STAGE_FILE_FORMAT= TYPE= FIELD_DELIMITER= SKIP_HEADER= STAGE_COPY_OPTIONS= ON_ERROR=
CREATE TABLE t (a INT) STAGE_FILE_FORMAT = (TYPE = CSV FIELD_DELIMITER = '|' SKIP_HEADER = 1) STAGE_COPY_OPTIONS = (ON_ERROR = CONTINUE)
--# createTable: T query
CREATE TABLE t AS SELECT 1 AS one
--# createTable: T columnDefinition columnDefinition query .X .Y U
CREATE TABLE t (a, b) AS SELECT x, y FROM u
--# createTable: T columnDefinition typeName columnDefinition typeName .A query .X .Y U is .Z
CREATE OR REPLACE TABLE t (a NUMBER, b VARCHAR(10)) CLUSTER BY (a) COPY GRANTS AS SELECT x, y FROM u WHERE z IS NOT NULL
--# createTable: T columnDefinition typeName attachedPolicy M attachedPolicy R query .X U
CREATE TABLE t (a VARCHAR MASKING POLICY m) WITH ROW ACCESS POLICY r ON (a) AS SELECT x FROM u
--# createTable: T DATA_RETENTION_TIME_IN_DAYS= query with commonTable query setOperation .N C
CREATE TRANSIENT TABLE t DATA_RETENTION_TIME_IN_DAYS = 0 AS WITH c AS (SELECT 1 AS n) SELECT n FROM c UNION ALL SELECT 2
--# createTable: T query .A U
CREATE TABLE t AS (SELECT a FROM u)
--# createTable: T query derivedTable query values
CREATE TEMPORARY TABLE t AS SELECT * FROM VALUES (1, 'a'), (2, 'b') AS v (n, s)
--# createTable: T tableLike U
CREATE TABLE t LIKE u
--# createTable: A.B.T tableLike C.D.U .X
CREATE OR REPLACE TABLE a.b.t LIKE c.d.u CLUSTER BY (x) COPY GRANTS
--# createTable: T tableLike U
CREATE TRANSIENT TABLE IF NOT EXISTS t LIKE u COPY TAGS COMMENT = 'empty twin'
--# createTable: T tableTemplate subquery query ARRAY_AGG() OBJECT_CONSTRUCT() tableFunction INFER_SCHEMA() namedArgument namedArgument
CREATE TABLE t USING TEMPLATE (SELECT ARRAY_AGG(OBJECT_CONSTRUCT(*)) FROM TABLE(INFER_SCHEMA(LOCATION => '@landing/', FILE_FORMAT => 'pq')))
--# createTable: T tableTemplate subquery query ARRAY_AGG() OBJECT_CONSTRUCT() .ORDER_ID tableFunction INFER_SCHEMA() namedArgument namedArgument ENABLE_SCHEMA_EVOLUTION=
CREATE OR REPLACE TABLE t COPY GRANTS USING TEMPLATE (SELECT ARRAY_AGG(OBJECT_CONSTRUCT(*)) WITHIN GROUP (ORDER BY order_id) FROM TABLE(INFER_SCHEMA(LOCATION => '@s', FILE_FORMAT => 'f'))) ENABLE_SCHEMA_EVOLUTION = TRUE
--# createTable: T tableArchive U .CREATED
CREATE TABLE t FROM ARCHIVE OF u WHERE created < '2020-01-01'
--# createTable: T tableArchive A.B.U between .OLD.CREATED .OLD.CLOSED
CREATE TRANSIENT TABLE IF NOT EXISTS t FROM ARCHIVE OF a.b.u AS old WHERE old.created BETWEEN '2019-01-01' AND '2020-01-01' AND old.closed
--# createTable: T tableArchive U .X.N
CREATE TABLE t FROM ARCHIVE OF u x WHERE x.n = 1
--# createFromBackup: RESTORED BK.DAILY
CREATE TABLE restored FROM BACKUP SET bk.daily IDENTIFIER '6f1a'
--# createFromBackup: RESTORED BK.DAILY
CREATE TABLE restored FROM SNAPSHOT SET bk.daily IDENTIFIER '6f1a'
--# createTable: T columnDefinition typeName keyConstraint columnDefinition typeName .ID DATA_RETENTION_TIME_IN_DAYS=
CREATE OR ALTER TABLE t (id INT PRIMARY KEY, name VARCHAR DEFAULT 'x' COMMENT 'n') CLUSTER BY (id) DATA_RETENTION_TIME_IN_DAYS = 3 COMMENT = 'declared'
--# createTable: T columnDefinition typeName identity keyConstraint
CREATE OR ALTER TRANSIENT TABLE t (a INT NOT NULL AUTOINCREMENT (1, 1) ORDER, CONSTRAINT u UNIQUE (a))
--# createTable: T columnDefinition typeName
CREATE OR ALTER TEMP TABLE t (a INT)
--# createTable: T columnDefinition typeName columnDefinition typeName
-- a note
CREATE /* in between */ TABLE t // the table
(
  a INT, -- first
  /* second */ b INT
)
--# createTable: T columnDefinition typeName columnDefinition typeName tagAssignment PII keyConstraint
CREATE TABLE t (a INT,
  b VARCHAR(10) NOT NULL WITH TAG (pii = 'no') DEFAULT 'x' COMMENT 'c' COLLATE 'en' UNIQUE)
--# createTable: SHOP.CORE.T columnDefinition typeName
CREATE TABLE IDENTIFIER('shop.core.t') (a INT)
--# createTable: ? columnDefinition typeName
CREATE TABLE IDENTIFIER($target) (a INT)
--# createTable: SHOP.PUBLIC.T columnDefinition typeName
CREATE TABLE shop..t (a INT)
--# createTable: T columnDefinition typeName DATA_RETENTION_TIME_IN_DAYS=
CREATE TABLE t (a INT) COMMENT = 'x', DATA_RETENTION_TIME_IN_DAYS = 1
--# createTable: T columnDefinition typeName columnDefinition typeName columnDefinition typeName columnDefinition typeName
CREATE TABLE t (d DATE, ts TIMESTAMP WITHOUT TIME ZONE, tz TIMESTAMP WITH TIME ZONE, lz TIMESTAMP WITH LOCAL TIME ZONE)
