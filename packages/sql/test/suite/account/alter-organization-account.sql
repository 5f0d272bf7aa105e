-- https://docs.snowflake.com/en/sql-reference/sql/alter-organization-account
--# alterCurrent: setProperties TIMEZONE= LOCK_TIMEOUT=
ALTER ORGANIZATION ACCOUNT SET TIMEZONE = 'UTC' LOCK_TIMEOUT = 10
--# alterCurrent: unsetProperties
ALTER ORGANIZATION ACCOUNT UNSET TIMEZONE, LOCK_TIMEOUT
--# alterCurrent: setProperties RESOURCE_MONITOR=
ALTER ORGANIZATION ACCOUNT SET RESOURCE_MONITOR = org_quota
--# alterCurrent: SEC.P.LONG_PASSWORDS
ALTER ORGANIZATION ACCOUNT SET PASSWORD POLICY sec.p.long_passwords
--# alterCurrent: SEC.P.SHORT
ALTER ORGANIZATION ACCOUNT SET SESSION POLICY sec.p.short
--# alterCurrent:
ALTER ORGANIZATION ACCOUNT UNSET PASSWORD POLICY
--# alterCurrent: setTags tagAssignment T.ENV
ALTER ORGANIZATION ACCOUNT SET TAG t.env = 'prod'
--# alterCurrent: unsetTags T.ENV
ALTER ORGANIZATION ACCOUNT UNSET TAG t.env
--# alter: HEAD_OFFICE renameTo HEADQUARTERS
ALTER ORGANIZATION ACCOUNT head_office RENAME TO headquarters
--# alter: HEAD_OFFICE renameTo HEADQUARTERS
ALTER ORGANIZATION ACCOUNT head_office RENAME TO headquarters SAVE_OLD_URL = TRUE
