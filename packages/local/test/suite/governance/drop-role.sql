-- https://docs.snowflake.com/en/sql-reference/sql/drop-role
CREATE ROLE bobr_primary;
CREATE ROLE other;
EXECUTE IMMEDIATE 'GRANT ROLE bobr_primary TO USER ' || CURRENT_USER();
CREATE TABLE t (a NUMBER);
GRANT USAGE ON DATABASE suite TO ROLE bobr_primary;
GRANT USAGE ON SCHEMA suite.public TO ROLE bobr_primary;
GRANT SELECT ON TABLE t TO ROLE bobr_primary WITH GRANT OPTION;
GRANT CREATE TABLE ON SCHEMA suite.public TO ROLE bobr_primary;

USE ROLE bobr_primary;
CREATE TABLE suite.public.own (a NUMBER);
GRANT SELECT ON TABLE suite.public.t TO ROLE other;
DROP ROLE bobr_primary;
-- error

USE ROLE ACCOUNTADMIN;
SHOW GRANTS ON TABLE own ->> SELECT "privilege", "grantee_name" FROM $1;
-- OWNERSHIP | BOBR_PRIMARY

SELECT * FROM own;
-- error

-- Who drops a role owns what it owned; what it granted is revoked.
DROP ROLE bobr_primary;
-- BOBR_PRIMARY successfully dropped.

SHOW GRANTS ON TABLE own ->> SELECT "privilege", "grantee_name" FROM $1;
-- OWNERSHIP | ACCOUNTADMIN

SELECT * FROM own;
-- no rows

SHOW GRANTS ON TABLE t ->> SELECT "privilege", "grantee_name" FROM $1;
-- OWNERSHIP | ACCOUNTADMIN

DROP ROLE bobr_primary;
-- error 002003

DROP ROLE IF EXISTS bobr_primary;
