-- https://docs.snowflake.com/en/sql-reference/sql/create-procedure
--# createProcedure: P routineReturn typeName block return
CREATE PROCEDURE p() RETURNS VARCHAR LANGUAGE SQL AS BEGIN RETURN 'x'; END
--# createProcedure: A.B.P routineParameter typeName routineParameter typeName routineReturn typeName routineBody block return .X
CREATE OR REPLACE PROCEDURE a.b.p(x INT, y VARCHAR DEFAULT 'n') COPY GRANTS RETURNS INT NOT NULL LANGUAGE SQL STRICT VOLATILE COMMENT = 'c' EXECUTE AS CALLER AS $$ BEGIN RETURN x; END $$
--# createProcedure: P routineParameter typeName routineParameter typeName routineParameter typeName routineParameter typeName routineReturn typeName block assign .N return .MSG
CREATE PROCEDURE p(msg IN VARCHAR, n INPUT INT, res OUT NUMBER, more OUTPUT VARCHAR) RETURNS VARCHAR LANGUAGE SQL AS BEGIN res := n; RETURN msg; END
--# createProcedure: P routineReturn block resultSetDeclaration job query .A T return .R
CREATE PROCEDURE p() RETURNS TABLE () LANGUAGE SQL AS DECLARE r RESULTSET DEFAULT (SELECT a FROM t); BEGIN RETURN TABLE(r); END
--# createProcedure: P routineReturn typeField typeName typeField typeName routineBody block return .R
CREATE PROCEDURE p() RETURNS TABLE (a INT, b VARCHAR) LANGUAGE SQL EXECUTE AS RESTRICTED CALLER AS 'BEGIN RETURN TABLE(r); END'
--# createProcedure: P routineReturn typeName routineBody
CREATE PROCEDURE p() RETURNS STRING LANGUAGE JAVASCRIPT AS $$ return "x"; $$
--# createProcedure: P routineParameter typeName routineReturn typeName routineBody
CREATE OR REPLACE SECURE PROCEDURE p(f FLOAT) RETURNS FLOAT NOT NULL LANGUAGE JAVASCRIPT CALLED ON NULL INPUT IMMUTABLE EXECUTE AS OWNER AS 'return F;'
--# createProcedure: P routineParameter typeName routineReturn RUNTIME_VERSION= PACKAGES= HANDLER= routineBody
CREATE PROCEDURE p(t STRING) RETURNS TABLE () LANGUAGE PYTHON RUNTIME_VERSION = '3.11' PACKAGES = ('snowflake-snowpark-python', 'x==1.0') HANDLER = 'run' AS $$
def run(session, t):
  return session.table(t)
$$
--# createProcedure: P routineReturn typeName RUNTIME_VERSION= ARTIFACT_REPOSITORY= PACKAGES= IMPORTS= HANDLER= EXTERNAL_ACCESS_INTEGRATIONS= I SECRETS= a=
CREATE PROCEDURE p() RETURNS INT LANGUAGE PYTHON RUNTIME_VERSION = '3.11' ARTIFACT_REPOSITORY = repo PACKAGES = ('snowflake-snowpark-python') IMPORTS = ('@s/m.py') HANDLER = 'm.h' EXTERNAL_ACCESS_INTEGRATIONS = (i) SECRETS = ('a' = b) EXECUTE AS CALLER
--# createProcedure: P routineReturn typeName RUNTIME_VERSION= PACKAGES= HANDLER= TARGET_PATH= routineBody
CREATE TEMP PROCEDURE p() RETURNS VARCHAR LANGUAGE JAVA RUNTIME_VERSION = '11' PACKAGES = ('com.snowflake:snowpark:latest') HANDLER = 'A.run' TARGET_PATH = '@s/x.jar' AS 'class A {}'
--# createProcedure: P routineReturn typeName RUNTIME_VERSION= PACKAGES= IMPORTS= HANDLER= routineBody
CREATE PROCEDURE p() RETURNS VARCHAR NULL LANGUAGE SCALA RUNTIME_VERSION = '2.12' PACKAGES = ('com.snowflake:snowpark_2.12:latest') IMPORTS = ('@s/a.jar') HANDLER = 'A.run' RETURNS NULL ON NULL INPUT AS $$ object A $$
--# createProcedure: P routineReturn typeName block return
CREATE OR ALTER PROCEDURE p() RETURNS INT LANGUAGE SQL EXECUTE AS OWNER AS BEGIN RETURN 1; END
--# createProcedure: P routineReturn typeName block return
CREATE PROCEDURE p() RETURNS INT AS BEGIN RETURN 1; END
--# createProcedure: P routineParameter typeName routineReturn typeName block variableDeclaration typeName insert T query .A U .DAY placeholder assign .SQLROWCOUNT return .N exceptionHandler return
CREATE PROCEDURE p(d DATE) RETURNS INT LANGUAGE SQL AS DECLARE n INT DEFAULT 0; BEGIN INSERT INTO t SELECT a FROM u WHERE day = :d; n := SQLROWCOUNT; RETURN n; EXCEPTION WHEN OTHER THEN RETURN -1; END
--# createProcedure: P routineReturn typeName routineBody block cursorDeclaration query .ID T forEach delete U .ID .R.ID return
CREATE PROCEDURE p() RETURNS VARCHAR LANGUAGE SQL EXECUTE AS CALLER COMMENT = 'c' AS $$
DECLARE
  c CURSOR FOR SELECT id FROM t;
BEGIN
  FOR r IN c DO
    DELETE FROM u WHERE id = r.id;
  END FOR;
  RETURN 'it''s done';
END;
$$
--# createProcedure: P routineReturn typeName routineBody
CREATE PROCEDURE p() RETURNS VARCHAR LANGUAGE SQL AS $$ this is not sql at all $$
--# createTable: T columnDefinition typeName columnDefinition typeName
CREATE OR REPLACE PROCEDURE SCOPED TEMP TABLE t (a INT, b VARCHAR)
--# alter: P renameTo Q
ALTER PROCEDURE p() RENAME TO q
--# alter: A.B.P typeName typeName renameTo Q
ALTER PROCEDURE IF EXISTS a.b.p(FLOAT, VARCHAR) RENAME TO q
--# alter: P typeName setProperties LOG_LEVEL= TRACE_LEVEL= COMMENT=
ALTER PROCEDURE p(INT) SET LOG_LEVEL = 'INFO' TRACE_LEVEL = 'ALWAYS' COMMENT = 'c'
--# alter: P setProperties AUTO_EVENT_LOGGING=
ALTER PROCEDURE p() SET AUTO_EVENT_LOGGING = 'LOGGING'
--# alter: P setProperties EXTERNAL_ACCESS_INTEGRATIONS= A B SECRETS= x=
ALTER PROCEDURE p() SET EXTERNAL_ACCESS_INTEGRATIONS = (a, b) SECRETS = ('x' = y)
--# alter: P unsetProperties
ALTER PROCEDURE p() UNSET COMMENT
--# alter: P setTags tagAssignment A
ALTER PROCEDURE p() SET TAG a = 'b'
--# alter: P unsetTags A
ALTER PROCEDURE p() UNSET TAG a
--# alter: P
ALTER PROCEDURE p() EXECUTE AS CALLER
--# alter: P typeName
ALTER PROCEDURE p(INT) EXECUTE AS OWNER
--# alter: P typeName
ALTER PROCEDURE p(INT) EXECUTE AS RESTRICTED CALLER
--# alter: P setProperties
ALTER PROCEDURE p() SET SECURE
--# alter: P unsetProperties
ALTER PROCEDURE p() UNSET SECURE
--# createProcedure: P routineReturn typeName routineBody
CREATE PROCEDURE p() RETURNS NULL LANGUAGE JAVASCRIPT AS 'return;'
