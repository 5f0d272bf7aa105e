-- https://docs.snowflake.com/en/sql-reference/commands-replication
--! found "g", expected GROUP
CREATE FAILOVER g OBJECT_TYPES = ROLES ALLOWED_ACCOUNTS = acme.a
--! found "OBJECT_TYPES", expected the end of the statement
CREATE FAILOVER GROUP g OBJECT_TYPES
--! found the end of the statement, expected a type of objects
CREATE FAILOVER GROUP g OBJECT_TYPES = USERS,
--! found the end of the statement, expected a value
CREATE FAILOVER GROUP g OBJECT_TYPES = USERS ALLOWED_ACCOUNTS =
--! found the end of the statement, expected CHECK
CREATE FAILOVER GROUP g OBJECT_TYPES = USERS ALLOWED_ACCOUNTS = acme.a IGNORE EDITION
--! found the end of the statement, expected OF
CREATE FAILOVER GROUP g AS REPLICA
--! found the end of the statement, expected a name
CREATE FAILOVER GROUP g AS REPLICA OF
--! found "REPLICA", expected the end of the statement
CREATE FAILOVER GROUP g REPLICA OF acme.a.g
--! found "g", expected GROUP
CREATE REPLICATION g OBJECT_TYPES = ROLES
--! found the end of the statement, expected SET, UNSET, RENAME TO or what else is done
ALTER FAILOVER GROUP g
--! found the end of the statement, expected a name
ALTER FAILOVER GROUP g ADD
--! found "ALLOWED_DATABASES", expected TO
ALTER FAILOVER GROUP g ADD db1 ALLOWED_DATABASES
--! found the end of the statement, expected ALLOWED_DATABASES or ALLOWED_EXTERNAL_VOLUMES or
ALTER FAILOVER GROUP g ADD db1 TO
--! found "DATABASES", expected ALLOWED_DATABASES or ALLOWED_EXTERNAL_VOLUMES or ALLOWED_SHARE
ALTER FAILOVER GROUP g ADD db1 TO DATABASES
--! found "g2", expected FAILOVER
ALTER FAILOVER GROUP g MOVE DATABASES db1 TO g2
--! found the end of the statement, expected a name
ALTER FAILOVER GROUP g MOVE DATABASES db1 TO FAILOVER GROUP
--! found "TO", expected FROM
ALTER FAILOVER GROUP g REMOVE db1 TO ALLOWED_DATABASES
--! found "FROM", expected a name
ALTER FAILOVER GROUP g REMOVE FROM ALLOWED_DATABASES
--! found "ALL", expected the end of the statement
ALTER FAILOVER GROUP g PRIMARY ALL
--! Did you mean REFRESH?
ALTER FAILOVER GROUP g REFRESHED
--! found "NOW", expected the end of the statement
ALTER REPLICATION GROUP g SUSPEND NOW
--! found the end of the statement, expected FOR
CREATE BACKUP SET s
--! found the end of the statement, expected DYNAMIC or TABLE or SCHEMA or DATABASE
CREATE BACKUP SET s FOR
--! found the end of the statement, expected a name
CREATE BACKUP SET s FOR TABLE
--! found "SCHEDULE", expected the end of the statement
CREATE BACKUP POLICY p SCHEDULE
--! found the end of the statement, expected BACKUP
ALTER BACKUP SET s ADD
--! found the end of the statement, expected a name
ALTER BACKUP SET s APPLY BACKUP POLICY
--! found the end of the statement, expected IDENTIFIER
ALTER BACKUP SET s DELETE BACKUP
