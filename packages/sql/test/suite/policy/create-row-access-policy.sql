-- https://docs.snowflake.com/en/sql-reference/sql/create-row-access-policy
--# createPolicy: R typeField typeName typeName .REGION
CREATE ROW ACCESS POLICY r AS (region VARCHAR) RETURNS BOOLEAN -> region = 'EU'
--# createPolicy: GOV.R typeField typeName typeField typeName typeName CURRENT_ROLE() exists query GOV.MANAGERS .MANAGER CURRENT_ROLE() .AREA .REGION
CREATE OR REPLACE ROW ACCESS POLICY IF NOT EXISTS gov.r AS (region VARCHAR, country VARCHAR) RETURNS BOOLEAN -> 'ADMIN' = CURRENT_ROLE() OR EXISTS (SELECT 1 FROM gov.managers WHERE manager = CURRENT_ROLE() AND area = region) COMMENT = 'by region'
--# createPolicy: R typeField typeName typeName case caseBranch .N
CREATE ROW ACCESS POLICY r AS (n NUMBER) RETURNS BOOLEAN -> CASE WHEN n > 5 THEN TRUE ELSE FALSE END
--# createPolicy: R typeField typeName typeName
CREATE OR ALTER ROW ACCESS POLICY r AS (a VARIANT) RETURNS BOOLEAN -> TRUE
--# createPolicy: R typeName IS_ROLE_IN_SESSION() inList INVOKER_SHARE()
CREATE ROW ACCESS POLICY r AS () RETURNS BOOLEAN -> IS_ROLE_IN_SESSION('X') AND NOT INVOKER_SHARE() IN ('S1')
--# alter: R renameTo S
ALTER ROW ACCESS POLICY r RENAME TO s
--# alter: R setProperties
ALTER ROW ACCESS POLICY IF EXISTS r SET BODY -> FALSE
--# alter: R setProperties COMMENT=
ALTER ROW ACCESS POLICY r SET COMMENT = 'c'
--# alter: R unsetProperties
ALTER ROW ACCESS POLICY r UNSET COMMENT
--# alter: R setTags tagAssignment A tagAssignment C
ALTER ROW ACCESS POLICY r SET TAG a = 'b', c = 'd'
--# alter: R unsetTags A
ALTER ROW ACCESS POLICY r UNSET TAG a
