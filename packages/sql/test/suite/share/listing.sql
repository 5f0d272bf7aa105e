-- https://docs.snowflake.com/en/sql-reference/sql/create-listing
--# createObject: L S
CREATE EXTERNAL LISTING l SHARE s AS $$
title: "L"
targets:
  accounts: ["Org1.Account1"]
$$
--# createObject: L P PUBLISH= REVIEW=
CREATE EXTERNAL LISTING IF NOT EXISTS l APPLICATION PACKAGE p AS 'title: x' PUBLISH = FALSE REVIEW = FALSE COMMENT = 'x'
--# createObject: L S stageLocation DB.S.ST PUBLISH= REVIEW=
CREATE EXTERNAL LISTING l SHARE s FROM '@db.s.st/manifests' PUBLISH = TRUE REVIEW = TRUE
--# createObject: L S stageLocation DB.S.ST
CREATE EXTERNAL LISTING l SHARE s FROM @db.s.st/manifests
--# createObject: L PUBLISH= REVIEW=
CREATE EXTERNAL LISTING l AS $$ title: "T" $$ PUBLISH=FALSE REVIEW=FALSE
--# createObject: L S
CREATE LISTING l SHARE s AS $$ title: "T" $$
--# createObject: L S PUBLISH=
CREATE ORGANIZATION LISTING IF NOT EXISTS l SHARE s AS $$ title: "T" $$ PUBLISH = TRUE
--# createObject: L P stageLocation ST PUBLISH=
CREATE ORGANIZATION LISTING l APPLICATION PACKAGE p FROM '@st/manifest' PUBLISH = FALSE
--# alter: L
ALTER LISTING l PUBLISH
--# alter: L
ALTER LISTING IF EXISTS l UNPUBLISH
--# alter: L
ALTER LISTING l REVIEW
--# alter: L
ALTER LISTING l AS $$ title: "x" $$
--# alter: L PUBLISH= REVIEW= COMMENT=
ALTER LISTING l AS 'title: x' PUBLISH = FALSE REVIEW = FALSE COMMENT = 'x'
--# alter: L stageLocation DB.S.ST
ALTER LISTING l ADD VERSION FROM @db.s.st/manifests
--# alter: L stageLocation DB.S.ST COMMENT=
ALTER LISTING l ADD VERSION v3 FROM @db.s.st/manifests COMMENT = 'x'
--# alter: L stageLocation ST
ALTER LISTING l ADD VERSION IF NOT EXISTS v3 FROM '@st'
--# alter: L
ALTER LISTING l ADD LIVE VERSION FROM LAST
--# alter: L COMMENT=
ALTER LISTING l ADD LIVE VERSION v4 FROM LAST COMMENT = 'x'
--# alter: L
ALTER LISTING l COMMIT
--# alter: L
ALTER LISTING l ABORT
--# alter: L
ALTER LISTING l ADD TARGETS $$ targets: {} $$
--# alter: L
ALTER LISTING l REMOVE TARGETS $$ targets: {} $$
--# alter: L renameTo L2
ALTER LISTING l RENAME TO l2
--# alter: L setProperties COMMENT=
ALTER LISTING l SET COMMENT = 'x'
