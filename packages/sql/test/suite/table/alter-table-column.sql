-- https://docs.snowflake.com/en/sql-reference/sql/alter-table-column
--# alter: T alterColumn dropDefault
ALTER TABLE t ALTER COLUMN a DROP DEFAULT
--# alter: T alterColumn setDefault .SEQ1.NEXTVAL
ALTER TABLE t MODIFY COLUMN a SET DEFAULT seq1.NEXTVAL
--# alter: T alterColumn setNotNull
ALTER TABLE t ALTER a SET NOT NULL
--# alter: T alterColumn setNotNull
ALTER TABLE t ALTER a NOT NULL
--# alter: T alterColumn dropNotNull
ALTER TABLE t ALTER COLUMN a DROP NOT NULL
--# alter: T alterColumn setDataType typeName
ALTER TABLE t ALTER COLUMN a SET DATA TYPE VARCHAR(50)
--# alter: T alterColumn setDataType typeName
ALTER TABLE t ALTER COLUMN a TYPE NUMBER(20, 2)
--# alter: T alterColumn setDataType typeName
ALTER TABLE t ALTER COLUMN a VARCHAR(40)
--# alter: T alterColumn setComment
ALTER TABLE t ALTER COLUMN a COMMENT 'text'
--# alter: T alterColumn unsetComment
ALTER TABLE t ALTER COLUMN a UNSET COMMENT
--# alter: T alterColumn dropDefault alterColumn setDefault .SEQ5.NEXTVAL
ALTER TABLE t MODIFY a DROP DEFAULT, b SET DEFAULT seq5.NEXTVAL
--# alter: T alterColumn setDataType typeName alterColumn dropDefault
ALTER TABLE t ALTER a SET DATA TYPE VARCHAR(50), COLUMN a DROP DEFAULT
--# alter: T alterColumn dropNotNull alterColumn setComment alterColumn setDataType typeName alterColumn dropDefault alterColumn setDefault .SEQ5.NEXTVAL
ALTER TABLE t ALTER (a DROP NOT NULL, b COMMENT 'x', c TYPE VARCHAR(50), COLUMN c DROP DEFAULT, COLUMN d SET DEFAULT seq5.NEXTVAL)
--# alter: T alterColumn attachPolicy attachedPolicy GOV.M
ALTER TABLE t MODIFY COLUMN a SET MASKING POLICY gov.m
--# alter: T alterColumn attachPolicy attachedPolicy GOV.M
ALTER TABLE t MODIFY COLUMN a SET MASKING POLICY gov.m USING (a, b) FORCE
--# alter: T alterColumn attachPolicy attachedPolicy M1 alterColumn attachPolicy attachedPolicy M2
ALTER TABLE t MODIFY COLUMN a SET MASKING POLICY m1, COLUMN b SET MASKING POLICY m2
--# alter: T alterColumn detachPolicy alterColumn detachPolicy
ALTER TABLE t MODIFY COLUMN a UNSET MASKING POLICY, COLUMN b UNSET MASKING POLICY
--# alter: T alterColumn attachPolicy attachedPolicy GOV.P
ALTER TABLE t ALTER COLUMN a SET PROJECTION POLICY gov.p FORCE
--# alter: T alterColumn detachPolicy
ALTER TABLE t ALTER COLUMN a UNSET PROJECTION POLICY
--# alter: T alterColumn setTags tagAssignment GOV.PII tagAssignment COST alterColumn setTags tagAssignment GOV.PII
ALTER TABLE t ALTER COLUMN a SET TAG gov.pii = 'high', cost = 'x', COLUMN b SET TAG gov.pii = 'low'
--# alter: T alterColumn unsetTags GOV.PII COST alterColumn unsetTags GOV.PII
ALTER TABLE t ALTER COLUMN a UNSET TAG gov.pii, cost, COLUMN b UNSET TAG gov.pii
--# alter: T alterColumn setDataType typeName
ALTER TABLE t ALTER COLUMN "Mixed Case" SET DATA TYPE TEXT
--# alter: T alterColumn setDefault
ALTER TABLE t ALTER COLUMN a SET DEFAULT 5
--# alter: T alterColumn setComment
ALTER TABLE t ALTER COLUMN comment COMMENT 'a column named comment'
--# alter: T alterColumn setDataType typeName
ALTER TABLE t ALTER COLUMN type TYPE VARCHAR(10)
--# alter: T alterColumn setDataType typeName typeField typeName typeField typeName typeItem typeName
ALTER ICEBERG TABLE t ALTER COLUMN a SET DATA TYPE OBJECT(x INT, y ARRAY(LONG)) RENAME FIELDS
--# alter: T alterColumn
ALTER ICEBERG TABLE t ALTER COLUMN a SET WRITE DEFAULT 7
--# alter: T alterColumn
ALTER ICEBERG TABLE t ALTER COLUMN a DROP WRITE DEFAULT
--# alter: V alterColumn setComment alterColumn unsetComment
ALTER VIEW v ALTER COLUMN a COMMENT 'x', COLUMN b UNSET COMMENT
