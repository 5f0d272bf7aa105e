-- https://docs.snowflake.com/en/sql-reference/sql/alter-organization
--# alterCurrent: setProperties DEFAULT_TENANT_TYPE=
ALTER ORGANIZATION SET DEFAULT_TENANT_TYPE = EXTERNAL
--# alterCurrent: setProperties DOMAIN_NAMES=
ALTER ORGANIZATION SET DOMAIN_NAMES = ('example.com', 'example.net')
--# alterCurrent: unsetProperties
ALTER ORGANIZATION UNSET DOMAIN_NAMES
--# alterCurrent: ORG_EVENTS
ALTER ORGANIZATION SET EVENT ROUTING TABLE org_events FOR ALL APPLICATION LISTINGS
--# alterCurrent:
ALTER ORGANIZATION UNSET EVENT ROUTING TABLE FOR ALL APPLICATION LISTINGS
