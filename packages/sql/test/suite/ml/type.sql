-- https://docs.snowflake.com/en/sql-reference/sql/create-type
--# createObject: AGE typeName
CREATE TYPE age AS NUMBER(3,0)
--# createObject: DB.S.PATH typeName typeField typeName typeField typeName typeItem typeName
CREATE OR REPLACE TYPE IF NOT EXISTS db.s.path AS OBJECT(relative BOOLEAN, segments ARRAY(STRING)) COMMENT = 'x'
--# alter: AGE setProperties COMMENT=
ALTER TYPE age SET COMMENT = 'x'
--# alter: AGE unsetProperties
ALTER TYPE IF EXISTS age UNSET COMMENT
