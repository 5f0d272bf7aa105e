-- https://docs.snowflake.com/en/sql-reference/sql/create-masking-policy
--# createPolicy: M typeField typeName typeName case caseBranch inList CURRENT_ROLE() .VAL
CREATE MASKING POLICY m AS (val STRING) RETURNS STRING -> CASE WHEN CURRENT_ROLE() IN ('ANALYST') THEN val ELSE '***' END
--# createPolicy: GOV.P.M typeField typeName typeField typeName typeName case caseBranch CURRENT_ROLE() .EMAIL caseBranch .VISIBILITY .EMAIL EXEMPT_OTHER_POLICIES=
CREATE OR REPLACE MASKING POLICY IF NOT EXISTS gov.p.m AS (email VARCHAR, visibility STRING) RETURNS VARCHAR -> CASE WHEN CURRENT_ROLE() = 'ADMIN' THEN email WHEN visibility = 'Public' THEN email ELSE '***' END COMMENT = 'masks' EXEMPT_OTHER_POLICIES = TRUE
--# createPolicy: M typeField typeName typeName IFF() IS_ROLE_IN_SESSION() .N
CREATE MASKING POLICY m AS (n NUMBER(38, 0)) RETURNS NUMBER(38, 0) -> IFF(IS_ROLE_IN_SESSION('X'), n, NULL)
--# createPolicy: M typeField typeName typeName OBJECT_INSERT() .VAL
CREATE MASKING POLICY m AS (val VARIANT) RETURNS VARIANT -> OBJECT_INSERT(val, 'IP', '***', TRUE)
--# createPolicy: M typeField typeName typeName cast DATE_FROM_PARTS() typeName
CREATE MASKING POLICY m AS (val TIMESTAMP_NTZ) RETURNS TIMESTAMP_NTZ -> DATE_FROM_PARTS(1, 1, 1)::TIMESTAMP_NTZ
--# createPolicy: M typeField typeName typeName case caseBranch exists query .ROLE GOV.RIGHTS .METHOD .ROLE CURRENT_ROLE() .VAL SHA2() .VAL
CREATE MASKING POLICY m AS (val STRING) RETURNS STRING -> CASE WHEN EXISTS (SELECT role FROM gov.rights WHERE method = 'unmask' AND role = CURRENT_ROLE()) THEN val ELSE SHA2(val) END
--# createPolicy: M typeField typeName typeName .VAL
CREATE OR ALTER MASKING POLICY m AS (val STRING) RETURNS STRING -> val COMMENT = 'none'
--# createPolicy: M typeField typeName typeName GOV.UDF() .VAL RIGHT() .VAL
CREATE MASKING POLICY m AS (val STRING) RETURNS STRING -> gov.udf(val) || '-' || RIGHT(val, 4)
--# createPolicy: M typeField typeName typeName case caseBranch SYSTEM$GET_TAG_ON_CURRENT_COLUMN() .Val
CREATE MASKING POLICY m AS ("Val" STRING) RETURNS STRING -> CASE WHEN SYSTEM$GET_TAG_ON_CURRENT_COLUMN('tag') = 'x' THEN "Val" ELSE 'y' END
--# createPolicy: M typeField typeName typeName
CREATE MASKING POLICY m AS (val STRING) RETURNS STRING -> NULL
--# createPolicy: M typeField typeName typeItem typeName typeField typeName typeField typeName typeName typeItem typeName TRANSFORM() .A lambda lambdaParameter typeName .X
CREATE MASKING POLICY m AS (a ARRAY(NUMBER), o OBJECT(x INT)) RETURNS ARRAY(NUMBER) -> TRANSFORM(a, x NUMBER -> x + 1)
--# alter: M renameTo N
ALTER MASKING POLICY m RENAME TO n
--# alter: GOV.M setProperties case caseBranch CURRENT_ROLE() .VAL
ALTER MASKING POLICY IF EXISTS gov.m SET BODY -> CASE WHEN CURRENT_ROLE() = 'X' THEN val ELSE '*' END
--# alter: M setTags tagAssignment A
ALTER MASKING POLICY m SET TAG a = 'b'
--# alter: M unsetTags A
ALTER MASKING POLICY m UNSET TAG a
--# alter: M setProperties COMMENT=
ALTER MASKING POLICY m SET COMMENT = 'c'
--# alter: M unsetProperties
ALTER MASKING POLICY m UNSET COMMENT
