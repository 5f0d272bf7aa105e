-- https://docs.snowflake.com/en/sql-reference/commands-user-role
--! found the end of the statement, expected no TEMPORARY before ROLE
CREATE TEMPORARY ROLE analyst
--! found the end of the statement, expected the comment in quotes
CREATE ROLE analyst COMMENT =
--! found "EXISTS", expected the end of the statement
CREATE ROLE IF EXISTS analyst
--! found "ROLE", expected ALTER or REPLACE
CREATE OR ROLE analyst
--! found the end of the statement, expected a value
CREATE USER ada DEFAULT_SECONDARY_ROLES = ('ALL'
--! found ",", expected the end of the statement
CREATE USER ada PASSWORD = 'x',
--! found the end of the statement, expected TAG
CREATE USER ada WITH
--! found "=", expected a value
CREATE USER ada TYPE = = SERVICE
--! found "ada", expected no SECURE before it
CREATE SECURE USER ada
--! found "ARN", expected ")"
CREATE USER ada WORKLOAD_IDENTITY = (TYPE = AWS ARN)
--! found "'ada'", expected the name of the object
CREATE USER 'ada'
--! found ")", expected "="
CREATE USER ada TAG (team)
--! found "5", expected the value of the tag in quotes
CREATE USER ada WITH TAG (team = 5)
--! found the end of the statement, expected SET, UNSET, RENAME TO or what else is done
ALTER USER ada
--! found the end of the statement, expected TAG or an option with its value
ALTER USER ada SET
--! found the end of the statement, expected POLICY or "="
ALTER USER ada SET PASSWORD
--! found "'x'", expected POLICY or "="
ALTER USER ada SET PASSWORD 'x'
--! found ",", expected the end of the statement
ALTER USER ada SET PASSWORD = 'x',
--! found the end of the statement, expected the name of a tag
ALTER USER ada SET TAG
--! found the end of the statement, expected "="
ALTER USER ada SET TAG team
--! found the end of the statement, expected the name of an option
ALTER USER ada UNSET
--! found the end of the statement, expected the name of an option
ALTER USER ada UNSET PASSWORD,
--! found the end of the statement, expected the name of a tag
ALTER USER ada UNSET TAG
--! found "=", expected the end of the statement
ALTER USER ada UNSET TAG team = 'x'
--! found the end of the statement, expected TO
ALTER USER ada RENAME
--! found the end of the statement, expected a name
ALTER USER ada RENAME TO
--! found "grace", expected TO
ALTER USER ada RENAME grace
--! found the end of the statement, expected PASSWORD
ALTER USER ada RESET
--! Did you mean PASSWORD?
ALTER USER ada RESET PASSWORDS
--! found "QUERIES", expected ALL
ALTER USER ada ABORT QUERIES
--! Did you mean ENROLL?
ALTER USER ada ENROL MFA
--! found the end of the statement, expected TOKEN
ALTER USER ada ADD PROGRAMMATIC ACCESS
--! found "TOKEN", expected ACCESS
ALTER USER ada ADD PROGRAMMATIC TOKEN ci
--! found the end of the statement, expected RENAME or SET or UNSET
ALTER USER ada MODIFY PROGRAMMATIC ACCESS TOKEN ci
--! found "ci2", expected TO
ALTER USER ada MODIFY PROGRAMMATIC ACCESS TOKEN ci RENAME ci2
--! found the end of the statement, expected IF or a name
ALTER USER ada REMOVE PROGRAMMATIC ACCESS TOKEN
--! found the end of the statement, expected IF or a name
ALTER USER ada ROTATE PROGRAMMATIC ACCESS TOKEN
--! found the end of the statement, expected TO
ALTER USER ada ADD DELEGATED AUTHORIZATION OF ROLE analyst
--! found the end of the statement, expected OF or FROM
ALTER USER ada REMOVE DELEGATED AUTHORIZATIONS
--! found the end of the statement, expected a name
ALTER USER ada REMOVE MFA METHOD
--! found "DISABLE", expected SET, UNSET, RENAME TO or what else is done
ALTER USER ada DISABLE
--! found the end of the statement, expected "=" or a name
ALTER USER ada SET PASSWORD POLICY
--! found "SUSPEND", expected SET, UNSET, RENAME TO or what else is done
ALTER ROLE analyst SUSPEND
--! found ".", expected a name of at most 3 parts
ALTER ROLE analyst RENAME TO a.b.c.d
--! found the end of the statement, expected SET, UNSET, RENAME TO or what else is done
ALTER DATABASE ROLE shop.reader
--! found the end of the statement, expected a name
ALTER APPLICATION ROLE
--! found the end of the statement, expected the name of the object
CREATE DATABASE ROLE
--! found "ADMIN_PASSWORD", expected the end of the statement
CREATE ACCOUNT reader ADMIN_NAME = admin ADMIN_PASSWORD
--! found "reader", expected ACCOUNT
CREATE MANAGED reader ADMIN_NAME = admin
--! found "reader", expected the type of an object
CREATE ORGANIZATION reader
--! found the end of the statement, expected a name
ALTER ACCOUNT
--! found the end of the statement, expected TAG or an option with its value
ALTER ACCOUNT SET
--! found the end of the statement, expected "="
ALTER ACCOUNT SET TIMEZONE
--! found the end of the statement, expected "="
ALTER ACCOUNT SET RESOURCE_MONITOR
--! found the end of the statement, expected the name of an option
ALTER ACCOUNT UNSET
--! found the end of the statement, expected "=" or a name
ALTER ACCOUNT SET PACKAGES POLICY
--! found "FORCED", expected the end of the statement
ALTER ACCOUNT SET PASSWORD POLICY long FORCED
--! found "USERS", expected PERSON or SERVICE
ALTER ACCOUNT SET SESSION POLICY p FOR ALL USERS
--! found the end of the statement, expected a name
ALTER ACCOUNT acme RENAME TO
--! found the end of the statement, expected ORGANIZATION or URL
ALTER ACCOUNT acme DROP OLD
--! found the end of the statement, expected TO
ALTER ORGANIZATION ACCOUNT RENAME
--! found "CREDIT_QUOTA", expected TRIGGERS or TAG
CREATE RESOURCE MONITOR m WITH CREDIT_QUOTA
--! found the end of the statement, expected ON
CREATE RESOURCE MONITOR m WITH CREDIT_QUOTA = 10 TRIGGERS
--! found the end of the statement, expected a number
CREATE RESOURCE MONITOR m WITH CREDIT_QUOTA = 10 TRIGGERS ON
--! found "DO", expected PERCENT
CREATE RESOURCE MONITOR m WITH CREDIT_QUOTA = 10 TRIGGERS ON 80 DO NOTIFY
--! found "NOTIFY", expected DO
CREATE RESOURCE MONITOR m WITH CREDIT_QUOTA = 10 TRIGGERS ON 80 PERCENT NOTIFY
--! found the end of the statement, expected NOTIFY or SUSPEND_IMMEDIATE or SUSPEND
CREATE RESOURCE MONITOR m WITH CREDIT_QUOTA = 10 TRIGGERS ON 80 PERCENT DO
--! found "STOP", expected NOTIFY or SUSPEND_IMMEDIATE or SUSPEND
CREATE RESOURCE MONITOR m WITH CREDIT_QUOTA = 10 TRIGGERS ON 80 PERCENT DO STOP
--! found "eighty", expected a number
CREATE RESOURCE MONITOR m WITH CREDIT_QUOTA = 10 TRIGGERS ON eighty PERCENT DO NOTIFY
--! found ",", expected the end of the statement
CREATE RESOURCE MONITOR m WITH CREDIT_QUOTA = 10 TRIGGERS ON 80 PERCENT DO NOTIFY, ON 90 PERCENT DO SUSPEND
--! found "m", expected MONITOR
CREATE RESOURCE m
--! found "MONITOR", expected the type of an object
CREATE MONITOR m
--! found the end of the statement, expected SET, UNSET, RENAME TO or what else is done
ALTER RESOURCE MONITOR m
--! found the end of the statement, expected "="
ALTER RESOURCE MONITOR m SET TRIGGERS
--! found "ADD", expected SET, UNSET, RENAME TO or what else is done
ALTER RESOURCE MONITOR m ADD NOTIFY_USERS = (ada)
--! found the end of the statement, expected OF
CREATE CONNECTION c AS REPLICA
--! found the end of the statement, expected a name
CREATE CONNECTION c AS REPLICA OF
--! found "REPLICA", expected the end of the statement
CREATE CONNECTION c REPLICA OF acme.a.c
--! found the end of the statement, expected TO
ALTER CONNECTION c ENABLE FAILOVER
--! found "acme", expected ACCOUNTS
ALTER CONNECTION c ENABLE FAILOVER TO acme.a
--! found "NOW", expected the end of the statement
ALTER CONNECTION c PRIMARY NOW
--! found "REPLICATION", expected FAILOVER
ALTER CONNECTION c DISABLE REPLICATION
--! found the end of the statement, expected the name of the object
CREATE CONTACT
