-- https://docs.snowflake.com/en/sql-reference/sql/create-model
--# createObject: M SRC
CREATE MODEL m FROM MODEL src
--# createObject: DB.S.M SRC
CREATE OR REPLACE MODEL IF NOT EXISTS db.s.m WITH VERSION v1 FROM MODEL src VERSION "V2"
--# createObject: M stageLocation ST
CREATE MODEL m WITH VERSION v1 FROM @st/path
--# createObject: M stageLocation
CREATE MODEL m FROM @~/models/m
--# createObject: M SRC
CREATE MODEL m FROM MODEL src VERSION DEFAULT
--# alter: M setProperties COMMENT= DEFAULT_VERSION=
ALTER MODEL m SET COMMENT = 'x' DEFAULT_VERSION = 'V1'
--# alter: M setProperties DEFAULT_VERSION=
ALTER MODEL m SET DEFAULT_VERSION = v1
--# alter: M setTags tagAssignment ENV
ALTER MODEL IF EXISTS m SET TAG env = 'x'
--# alter: M unsetTags ENV
ALTER MODEL m UNSET TAG env
--# alter: M
ALTER MODEL m VERSION v1 SET ALIAS = prod
--# alter: M
ALTER MODEL m VERSION prod UNSET ALIAS
--# alter: M renameTo DB.S.M2
ALTER MODEL m RENAME TO db.s.m2
--# alter: M SRC
ALTER MODEL m ADD VERSION v2 FROM MODEL src
--# alter: M SRC
ALTER MODEL IF EXISTS m ADD VERSION v2 FROM MODEL src VERSION first
--# alter: M stageLocation ST
ALTER MODEL m ADD VERSION v2 FROM @st/path
--# alter: M
ALTER MODEL m DROP VERSION v1
--# alter: M
ALTER MODEL m DROP VERSION DEFAULT
--# alter: M COMMENT= METADATA=
ALTER MODEL m MODIFY VERSION v1 SET COMMENT = 'x' METADATA = '{"a": 1}'
--# alter: M COMMENT=
ALTER MODEL m MODIFY VERSION LAST SET COMMENT = 'x'
--# alter: M unsetProperties
ALTER MODEL m UNSET COMMENT
--# alter: M
ALTER MODEL m VERSION v1 SET ALIAS = 'best'
