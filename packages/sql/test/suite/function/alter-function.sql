-- https://docs.snowflake.com/en/sql-reference/sql/alter-function
--# alter: F renameTo G
ALTER FUNCTION f() RENAME TO g
--# alter: A.B.F typeName typeName renameTo C.D.G
ALTER FUNCTION IF EXISTS a.b.f(NUMBER, VARCHAR) RENAME TO c.d.g
--# alter: F typeName setProperties
ALTER FUNCTION f(INT) SET SECURE
--# alter: F typeName unsetProperties
ALTER FUNCTION f(NUMBER(10, 2)) UNSET SECURE
--# alter: F typeName unsetProperties
ALTER FUNCTION f(INT) UNSET COMMENT
--# alter: F typeName unsetProperties
ALTER FUNCTION f(INT) UNSET LOG_LEVEL, TRACE_LEVEL
--# alter: F typeName setProperties LOG_LEVEL= TRACE_LEVEL= COMMENT=
ALTER FUNCTION f(INT) SET LOG_LEVEL = 'DEBUG' TRACE_LEVEL = 'OFF' COMMENT = 'c'
--# alter: F typeName setProperties EXTERNAL_ACCESS_INTEGRATIONS= I1 I2 SECRETS= a= b=
ALTER FUNCTION f(INT) SET EXTERNAL_ACCESS_INTEGRATIONS = (i1, i2) SECRETS = ('a' = s1, 'b' = x.y.s2)
--# alter: F typeName typeName typeName setTags tagAssignment A
ALTER FUNCTION f(ARRAY, OBJECT, VARIANT) SET TAG a = 'b'
--# alter: F typeName unsetTags A B
ALTER FUNCTION f(VARCHAR) UNSET TAG a, b
--# alter: F typeName unsetProperties
ALTER FUNCTION f(VARCHAR) UNSET DCM PROJECT
--# alter: F typeName setProperties API_INTEGRATION=
ALTER FUNCTION f(VARCHAR) SET API_INTEGRATION = api2
--# alter: F typeName setProperties HEADERS= a= c=
ALTER FUNCTION f(VARCHAR) SET HEADERS = ('a' = 'b', 'c' = 'd')
--# alter: F typeName setProperties CONTEXT_HEADERS= CURRENT_ROLE CURRENT_USER
ALTER FUNCTION f(VARCHAR) SET CONTEXT_HEADERS = (CURRENT_ROLE, CURRENT_USER)
--# alter: F typeName setProperties MAX_BATCH_ROWS=
ALTER FUNCTION f(VARCHAR) SET MAX_BATCH_ROWS = 10
--# alter: F typeName setProperties COMPRESSION=
ALTER FUNCTION f(VARCHAR) SET COMPRESSION = AUTO
--# alter: F typeName setProperties REQUEST_TRANSLATOR=
ALTER FUNCTION f(VARCHAR) SET REQUEST_TRANSLATOR = a.b.t
--# alter: F typeName unsetProperties
ALTER FUNCTION f(VARCHAR) UNSET HEADERS, MAX_BATCH_ROWS
--# alter: F typeName setProperties SERVICE= ENDPOINT=
ALTER FUNCTION f(INT) SET SERVICE = svc ENDPOINT = api
--# alter: DMF typeName typeItem typeName setProperties COMMENT=
ALTER FUNCTION dmf(TABLE(NUMBER)) SET COMMENT = 'c'
--# alter: GOV.DMF typeName typeItem typeName typeItem typeName typeName typeItem typeName renameTo GOV.DMF2
ALTER FUNCTION gov.dmf(TABLE(NUMBER, VARCHAR), TABLE(NUMBER)) RENAME TO gov.dmf2
--# alter: DMF typeName typeItem typeName setProperties
ALTER FUNCTION dmf(TABLE(NUMBER)) SET SECURE
--# alter: DMF typeName typeItem typeName setTags tagAssignment A
ALTER FUNCTION dmf(TABLE(NUMBER)) SET TAG a = 'b'
--# alter: DMF typeName typeItem typeName unsetProperties
ALTER DATA METRIC FUNCTION dmf(TABLE(NUMBER)) UNSET COMMENT
--# alter: F typeName typeItem typeName setProperties COMMENT=
ALTER FUNCTION f(VECTOR(FLOAT, 3)) SET COMMENT = 'x'
