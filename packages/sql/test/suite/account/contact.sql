-- https://docs.snowflake.com/en/sql-reference/sql/create-contact
--# createObject: HELPDESK EMAIL_DISTRIBUTION_LIST=
CREATE CONTACT helpdesk EMAIL_DISTRIBUTION_LIST = 'help@example.com'
--# createObject: GOV.PEOPLE.OWNERS USERS=
CREATE OR REPLACE CONTACT gov.people.owners USERS = ('ada', 'bob') COMMENT = 'owners'
--# createObject: WIKI URL=
CREATE CONTACT IF NOT EXISTS wiki URL = 'https://wiki.example.com'
--# alter: HELPDESK setProperties URL=
ALTER CONTACT helpdesk SET URL = 'https://help.example.com'
--# alter: HELPDESK setProperties USERS= COMMENT=
ALTER CONTACT IF EXISTS helpdesk SET USERS = ('carl') COMMENT = 'x'
--# alter: HELPDESK renameTo SUPPORT
ALTER CONTACT helpdesk RENAME TO support
--# alter: HELPDESK unsetProperties
ALTER CONTACT helpdesk UNSET COMMENT
