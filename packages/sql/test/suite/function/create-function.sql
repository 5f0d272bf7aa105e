-- https://docs.snowflake.com/en/sql-reference/sql/create-function
--# createFunction: AREA routineParameter typeName routineReturn typeName routineBody PI() .R .R
CREATE FUNCTION area(r FLOAT) RETURNS FLOAT AS 'pi() * r * r'
--# createFunction: A.B.F routineParameter typeName routineParameter typeName routineReturn typeName routineBody .X LENGTH() .Y
CREATE OR REPLACE TEMP SECURE FUNCTION IF NOT EXISTS a.b.f(x INT, y VARCHAR DEFAULT 'n') COPY GRANTS RETURNS NUMBER(10, 2) NOT NULL LANGUAGE SQL IMMUTABLE MEMOIZABLE COMMENT = 'c' AS $$ x + LENGTH(y) $$
--# createFunction: F routineReturn typeField typeName typeField typeName routineBody query .ID .NAME T
CREATE FUNCTION f() RETURNS TABLE (id NUMBER, name VARCHAR) AS 'SELECT id, name FROM t'
--# createFunction: F routineParameter typeName routineReturn typeField typeName routineBody query .A T .DAY .D
CREATE FUNCTION f(d DATE) RETURNS TABLE (x INT) NOT NULL VOLATILE AS $$ SELECT a FROM t WHERE day = d $$
--# createFunction: F routineParameter typeName routineReturn typeName routineBody
CREATE FUNCTION f(a ARRAY) RETURNS VARIANT LANGUAGE JAVASCRIPT AS $$ return A.map(x => x * 2); $$
--# createFunction: F routineParameter typeName routineReturn typeName routineBody
CREATE FUNCTION f(s STRING) RETURNS STRING LANGUAGE JAVASCRIPT STRICT IMMUTABLE AS 'return S.replace(''a'', "b");'
--# createFunction: F routineParameter typeName routineReturn typeName routineBody
CREATE FUNCTION f(s STRING) RETURNS STRING NULL LANGUAGE JAVASCRIPT RETURNS NULL ON NULL INPUT VOLATILE COMMENT = 'js' AS $$ return S $$
--# createFunction: F routineParameter typeName routineReturn typeName RUNTIME_VERSION= HANDLER= routineBody
CREATE OR REPLACE FUNCTION f(x INT) RETURNS INT LANGUAGE PYTHON RUNTIME_VERSION = '3.11' HANDLER = 'add_one' AS $$
def add_one(x):
    return x + 1
$$
--# createFunction: F routineParameter typeName routineReturn typeName RUNTIME_VERSION= PACKAGES= IMPORTS= HANDLER= EXTERNAL_ACCESS_INTEGRATIONS= INT1 INT2 SECRETS= cred= k= routineBody
CREATE FUNCTION f(x INT) RETURNS VARIANT LANGUAGE PYTHON RUNTIME_VERSION = 3.10 PACKAGES = ('numpy', 'pandas==2.2.0') IMPORTS = ('@s/a.py', '@s/b.zip') HANDLER = 'm.f' EXTERNAL_ACCESS_INTEGRATIONS = (int1, int2) SECRETS = ('cred' = gov.secret1, 'k' = secret2) AS 'x'
--# createFunction: F routineParameter typeName routineReturn typeName RUNTIME_VERSION= ARTIFACT_REPOSITORY= PACKAGES= HANDLER= routineBody
CREATE FUNCTION f(x INT) RETURNS INT LANGUAGE PYTHON RUNTIME_VERSION = '3.9' ARTIFACT_REPOSITORY = snowflake.snowpark.pypi_shared_repository PACKAGES = ('scikit-learn') HANDLER = 'h' AS $$h$$
--# createFunction: F routineParameter typeName routineReturn typeName RUNTIME_VERSION= IMPORTS= HANDLER=
CREATE FUNCTION f(x INT) RETURNS INT LANGUAGE PYTHON RUNTIME_VERSION = '3.9' IMPORTS = ('@s/m.py') HANDLER = 'm.h'
--# createFunction: PY_SUM routineParameter typeName routineReturn typeName RUNTIME_VERSION= HANDLER= routineBody
CREATE AGGREGATE FUNCTION py_sum(a INT) RETURNS INT LANGUAGE PYTHON RUNTIME_VERSION = '3.9' HANDLER = 'Sum' AS $$ class Sum: pass $$
--# createFunction: AGG routineParameter typeName routineParameter typeName routineReturn typeName RUNTIME_VERSION= HANDLER= routineBody
CREATE OR REPLACE SECURE AGGREGATE FUNCTION agg(a INT, b FLOAT) RETURNS FLOAT LANGUAGE PYTHON RUNTIME_VERSION = '3.9' HANDLER = 'A' AS 'x'
--# createFunction: F routineParameter typeName routineReturn typeName HANDLER= TARGET_PATH= routineBody
CREATE FUNCTION f(x VARCHAR) RETURNS VARCHAR LANGUAGE JAVA CALLED ON NULL INPUT HANDLER = 'T.echo' TARGET_PATH = '@~/t.jar' AS 'class T {}'
--# createFunction: F routineParameter typeName routineReturn typeName IMPORTS= HANDLER= RUNTIME_VERSION= PACKAGES=
CREATE FUNCTION f(x INT) RETURNS INT LANGUAGE JAVA IMPORTS = ('@~/a.jar') HANDLER = 'A.b' RUNTIME_VERSION = 17 PACKAGES = ('com.snowflake:telemetry:latest')
--# createFunction: F routineParameter typeName routineReturn typeField typeName typeField typeName HANDLER= routineBody
CREATE FUNCTION f(x INT) RETURNS TABLE (w VARCHAR, n NUMBER) LANGUAGE JAVA HANDLER = 'W' AS $$ class W {} $$
--# createFunction: F routineParameter typeName routineReturn typeName RUNTIME_VERSION= HANDLER= routineBody
CREATE FUNCTION f(x VARCHAR) RETURNS VARCHAR LANGUAGE SCALA RUNTIME_VERSION = 2.12 HANDLER = 'E.echo' AS $$ object E $$
--# createFunction: F routineParameter typeName routineParameter typeName CURRENT_DATE() routineReturn typeName routineBody .X
CREATE FUNCTION f(x INT DEFAULT 1, y DATE DEFAULT CURRENT_DATE()) RETURNS INT AS 'x'
--# createFunction: F routineParameter typeName routineReturn typeName routineBody .X
CREATE OR ALTER FUNCTION f(x INT) RETURNS INT LANGUAGE SQL AS 'x'
--# createFunction: F routineParameter typeName routineReturn typeName routineBody .X
CREATE OR ALTER SECURE FUNCTION f(x INT) RETURNS INT AS 'x + 1'
--# createFunction: F routineParameter typeName typeItem typeName routineParameter typeName typeField typeName routineParameter typeName typeItem typeName typeItem typeName routineReturn typeName typeItem typeName routineBody arrayConstant
CREATE FUNCTION f(a VECTOR(FLOAT, 3), o OBJECT(x INT), m MAP(VARCHAR, INT)) RETURNS ARRAY(INT) AS $$ [1] $$
--# createFunction: F routineParameter typeField typeName typeField typeName routineReturn typeName routineBody query COUNT() T
CREATE FUNCTION f(t TABLE (a INT, b VARCHAR)) RETURNS INT AS 'SELECT COUNT(*) FROM t'
--# createFunction: My Func routineParameter typeName routineReturn typeName routineBody .Arg One
CREATE FUNCTION "My Func"("Arg One" INT) RETURNS INT AS '"Arg One"'
--# createFunction: F routineReturn typeName routineBody query MAX() .X T
CREATE FUNCTION f() RETURNS INT AS 'SELECT MAX(x) FROM t'
--# createFunction: F routineParameter typeName routineReturn typeName routineBody block let variableDeclaration .N return .X
CREATE FUNCTION f(n INT) RETURNS INT LANGUAGE SQL AS $$
BEGIN
  LET x := n * 2;
  RETURN x;
END
$$
--# createFunction: F routineReturn typeName block return
CREATE FUNCTION f() RETURNS INT LANGUAGE SQL AS BEGIN RETURN 1; END
--# createFunction: F routineParameter typeName routineParameter typeName routineParameter typeName routineReturn typeName routineBody .DATA
CREATE FUNCTION f(data VARCHAR, comment VARCHAR, type INT) RETURNS VARCHAR LANGUAGE SQL AS 'data'
--# createFunction: F routineParameter typeName routineReturn typeName SERVICE= ENDPOINT= MAX_BATCH_ROWS= routineBody
CREATE FUNCTION f(x INT) RETURNS INT SERVICE = svc ENDPOINT = api MAX_BATCH_ROWS = 10 AS '/path'
--# createFunction: DB.S.F routineParameter typeName routineParameter typeName routineReturn typeName SERVICE= ENDPOINT= CONTEXT_HEADERS= CURRENT_ACCOUNT CURRENT_USER routineBody
CREATE OR REPLACE FUNCTION db.s.f(x INT, y INT) RETURNS VARCHAR SERVICE = db.s.svc ENDPOINT = 'api-1' CONTEXT_HEADERS = (CURRENT_ACCOUNT, CURRENT_USER) AS '/echo'
--# createFunction: F routineParameter typeName routineReturn typeName LOG_LEVEL= TRACE_LEVEL= routineBody .X
CREATE FUNCTION f(x INT) RETURNS INT LANGUAGE SQL COMMENT = 'c' LOG_LEVEL = 'INFO' TRACE_LEVEL = 'ALWAYS' AS 'x'
--# createFunction: F routineParameter typeName routineReturn typeName tagAssignment A routineBody .X
CREATE TEMPORARY FUNCTION f(x INT) RETURNS INT LANGUAGE SQL WITH TAG (a = 'b') AS 'x'
--# createExternalFunction: EXT routineParameter typeName routineParameter typeName routineReturn typeName API_INTEGRATION= routineBody
CREATE EXTERNAL FUNCTION ext(a NUMBER, b VARCHAR) RETURNS VARIANT API_INTEGRATION = api1 AS 'https://x.execute-api.us-west-2.amazonaws.com/prod/echo'
--# createExternalFunction: A.B.EXT routineReturn typeName API_INTEGRATION= HEADERS= volume-measure= distance= CONTEXT_HEADERS= CURRENT_TIMESTAMP CURRENT_ACCOUNT MAX_BATCH_ROWS= COMPRESSION= REQUEST_TRANSLATOR= RESPONSE_TRANSLATOR= routineBody
CREATE OR REPLACE SECURE EXTERNAL FUNCTION a.b.ext() RETURNS VARCHAR NOT NULL RETURNS NULL ON NULL INPUT IMMUTABLE COMMENT = 'c' API_INTEGRATION = api1 HEADERS = ('volume-measure' = 'liters', 'distance' = 'km') CONTEXT_HEADERS = (CURRENT_TIMESTAMP, CURRENT_ACCOUNT) MAX_BATCH_ROWS = 50 COMPRESSION = GZIP REQUEST_TRANSLATOR = a.b.req RESPONSE_TRANSLATOR = res AS 'https://x'
--# createExternalFunction: EXT routineParameter typeName routineReturn typeName API_INTEGRATION= routineBody
CREATE OR ALTER EXTERNAL FUNCTION ext(a NUMBER) RETURNS VARIANT NULL CALLED ON NULL INPUT VOLATILE API_INTEGRATION = api1 AS 'https://x'
--# createDataMetricFunction: DMF routineParameter typeField typeName routineReturn typeName routineBody query COUNT() T .A
CREATE DATA METRIC FUNCTION dmf(t TABLE (a NUMBER)) RETURNS NUMBER AS 'SELECT COUNT(*) FROM t WHERE a > 0'
--# createDataMetricFunction: GOV.DMF routineParameter typeField typeName typeField typeName routineParameter typeField typeName routineReturn typeName routineBody query COUNT() T1 inQuery .A query .C T2
CREATE OR REPLACE SECURE DATA METRIC FUNCTION IF NOT EXISTS gov.dmf(t1 TABLE (a INT, b VARCHAR), t2 TABLE (c INT)) RETURNS NUMBER NOT NULL LANGUAGE SQL COMMENT = 'c' AS $$ SELECT COUNT(*) FROM t1 WHERE a NOT IN (SELECT c FROM t2) $$
--# createDataMetricFunction: DMF routineParameter typeField typeName routineReturn typeName routineBody query
CREATE OR ALTER DATA METRIC FUNCTION dmf(t TABLE(a NUMBER)) RETURNS NUMBER COMMENT = 'c' AS $$ SELECT 1 $$
