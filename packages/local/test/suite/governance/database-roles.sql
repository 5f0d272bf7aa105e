-- https://docs.snowflake.com/en/sql-reference/sql/create-database-role
CREATE DATABASE d1;
CREATE DATABASE ROLE d1.dr1;
-- Database role DR1 successfully created.

CREATE DATABASE ROLE d1.dr1;
-- error 002002

CREATE DATABASE ROLE IF NOT EXISTS d1.dr1;
CREATE DATABASE ROLE d1.dr2;
CREATE TABLE d1.public.t (a NUMBER);
INSERT INTO d1.public.t VALUES (1);
CREATE ROLE analyst;
EXECUTE IMMEDIATE 'GRANT ROLE analyst TO USER ' || CURRENT_USER();
GRANT USAGE ON SCHEMA d1.public TO DATABASE ROLE d1.dr1;
GRANT SELECT ON ALL TABLES IN SCHEMA d1.public TO DATABASE ROLE d1.dr1;
GRANT DATABASE ROLE d1.dr1 TO DATABASE ROLE d1.dr2;

-- https://docs.snowflake.com/en/sql-reference/sql/grant-database-role
GRANT DATABASE ROLE d1.dr2 TO ROLE analyst;
USE ROLE analyst;
SELECT * FROM d1.public.t;
-- 1

USE ROLE d1.dr1;
-- error

USE ROLE ACCOUNTADMIN;
SHOW DATABASE ROLES IN DATABASE d1 ->> SELECT "name", "granted_to_roles", "granted_to_database_roles", "granted_database_roles" FROM $1;
-- DR1 | 0 | 1 | 0
-- DR2 | 1 | 0 | 1

-- Only what is in the database.
CREATE DATABASE d2;
GRANT USAGE ON SCHEMA d2.public TO DATABASE ROLE d1.dr1;
-- error

CREATE DATABASE ROLE d2.other;
GRANT DATABASE ROLE d2.other TO DATABASE ROLE d1.dr1;
-- error

-- https://docs.snowflake.com/en/sql-reference/sql/revoke-database-role
REVOKE DATABASE ROLE d1.dr2 FROM ROLE analyst;
USE ROLE analyst;
SELECT * FROM d1.public.t;
-- error 002003

USE ROLE ACCOUNTADMIN;
DROP DATABASE ROLE d1.dr2;
DROP DATABASE ROLE d1.dr2;
-- error

SHOW DATABASE ROLES IN DATABASE d1 ->> SELECT "name", "granted_to_database_roles" FROM $1;
-- DR1 | 0
