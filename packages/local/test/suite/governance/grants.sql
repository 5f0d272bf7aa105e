-- https://docs.snowflake.com/en/sql-reference/sql/grant-privilege
CREATE ROLE role1;
CREATE ROLE role2;
EXECUTE IMMEDIATE 'GRANT ROLE role1 TO USER ' || CURRENT_USER();
EXECUTE IMMEDIATE 'GRANT ROLE role2 TO USER ' || CURRENT_USER();
CREATE TABLE t (a NUMBER);
INSERT INTO t VALUES (1);
GRANT USAGE ON DATABASE suite TO ROLE role1;

-- Without its schema a table is not there.
USE ROLE role1;
SELECT * FROM suite.public.t;
-- error 002003

USE ROLE ACCOUNTADMIN;
GRANT USAGE ON SCHEMA suite.public TO ROLE role1;
GRANT SELECT ON TABLE t TO ROLE role1 WITH GRANT OPTION;
USE ROLE role1;
SELECT * FROM suite.public.t;
-- 1

INSERT INTO suite.public.t VALUES (2);
-- error 003001

DROP TABLE suite.public.t;
-- error 003001

-- The grant option passes a privilege on.
GRANT SELECT ON TABLE suite.public.t TO ROLE role2;
GRANT INSERT ON TABLE suite.public.t TO ROLE role2;
-- error

USE ROLE ACCOUNTADMIN;
SHOW GRANTS ON TABLE t ->> SELECT "privilege", "grantee_name", "grant_option", "granted_by" FROM $1;
-- OWNERSHIP | ACCOUNTADMIN | true | ACCOUNTADMIN
-- SELECT | ROLE1 | true | ACCOUNTADMIN
-- SELECT | ROLE2 | false | ROLE1

-- https://docs.snowflake.com/en/sql-reference/sql/revoke-privilege
REVOKE SELECT ON TABLE t FROM ROLE role1 RESTRICT;
-- error

REVOKE SELECT ON TABLE t FROM ROLE role1 CASCADE;
SHOW GRANTS ON TABLE t ->> SELECT "privilege", "grantee_name" FROM $1;
-- OWNERSHIP | ACCOUNTADMIN

-- Future grants.
GRANT SELECT, INSERT ON FUTURE TABLES IN SCHEMA suite.public TO ROLE role1;
CREATE TABLE later (a NUMBER);
SHOW GRANTS ON TABLE later ->> SELECT "privilege", "grantee_name" FROM $1;
-- OWNERSHIP | ACCOUNTADMIN
-- INSERT | ROLE1
-- SELECT | ROLE1

SHOW FUTURE GRANTS IN SCHEMA suite.public ->> SELECT "privilege", "grant_on", "grantee_name" FROM $1;
-- INSERT | TABLE | ROLE1
-- SELECT | TABLE | ROLE1

REVOKE SELECT, INSERT ON FUTURE TABLES IN SCHEMA suite.public FROM ROLE role1;
CREATE TABLE latest (a NUMBER);
SHOW GRANTS ON TABLE latest ->> SELECT COUNT(*) FROM $1;
-- 1

-- All that are there.
GRANT SELECT ON ALL TABLES IN SCHEMA suite.public TO ROLE role2;
SHOW GRANTS TO ROLE role2 ->> SELECT "privilege", "granted_on", "name" FROM $1;
-- SELECT | TABLE | SUITE.PUBLIC.T
-- SELECT | TABLE | SUITE.PUBLIC.LATER
-- SELECT | TABLE | SUITE.PUBLIC.LATEST

-- https://docs.snowflake.com/en/sql-reference/sql/grant-ownership
GRANT OWNERSHIP ON TABLE latest TO ROLE role1;
-- error

GRANT OWNERSHIP ON TABLE latest TO ROLE role1 COPY CURRENT GRANTS;
SHOW GRANTS ON TABLE latest ->> SELECT "privilege", "grantee_name" FROM $1;
-- OWNERSHIP | ROLE1
-- SELECT | ROLE2

GRANT OWNERSHIP ON TABLE later TO ROLE role1 REVOKE CURRENT GRANTS;
SHOW GRANTS ON TABLE later ->> SELECT "privilege", "grantee_name" FROM $1;
-- OWNERSHIP | ROLE1

-- https://docs.snowflake.com/en/sql-reference/sql/grant-role
GRANT ROLE role2 TO ROLE role1;
GRANT ROLE role1 TO ROLE role2;
-- error

USE ROLE role1;
SELECT * FROM suite.public.t;
-- 1

USE ROLE ACCOUNTADMIN;
REVOKE ROLE role2 FROM ROLE role1;
USE ROLE role1;
SELECT * FROM suite.public.t;
-- error 002003
