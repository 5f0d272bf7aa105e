-- https://docs.snowflake.com/en/sql-reference/sql/grant-privilege
CREATE ROLE reader;
GRANT SELECT ON ALL EXTERNAL TABLES IN SCHEMA public TO ROLE reader;
GRANT SELECT ON ALL ICEBERG TABLES IN DATABASE suite TO ROLE reader;
GRANT SELECT ON ALL EVENT TABLES IN SCHEMA public TO ROLE reader;
SHOW GRANTS TO ROLE reader;
-- no rows
GRANT SELECT ON ALL EXTERNAL TABLES IN SCHEMA nowhere TO ROLE reader;
-- error 002003
REVOKE SELECT ON ALL EXTERNAL TABLES IN SCHEMA public FROM ROLE reader;

-- https://docs.snowflake.com/en/sql-reference/sql/grant-ownership
GRANT OWNERSHIP ON ALL EVENT TABLES IN SCHEMA public TO ROLE reader COPY CURRENT GRANTS;

-- https://docs.snowflake.com/en/sql-reference/sql/comment
CREATE FUNCTION twice(a NUMBER) RETURNS NUMBER AS 'a * 2';
CREATE FUNCTION twice(a VARCHAR) RETURNS VARCHAR AS 'a || a';
CREATE FUNCTION now_() RETURNS NUMBER AS '1';
COMMENT ON FUNCTION twice(VARCHAR) IS 'said twice';
COMMENT ON FUNCTION now_() IS 'it''s now';
COMMENT IF EXISTS ON FUNCTION twice(BOOLEAN) IS 'none';
COMMENT ON FUNCTION twice(BOOLEAN) IS 'none';
-- error 002003
SHOW USER FUNCTIONS ->> SELECT "arguments", "description" FROM $1 ORDER BY 1;
-- NOW_() RETURN NUMBER | it's now
-- TWICE(NUMBER) RETURN NUMBER | user-defined function
-- TWICE(VARCHAR) RETURN VARCHAR | said twice
CREATE PROCEDURE p(a VARCHAR, b NUMBER) RETURNS VARCHAR LANGUAGE SQL AS 'BEGIN RETURN a; END';
COMMENT ON PROCEDURE p(VARCHAR, NUMBER) IS 'a procedure';
SHOW PROCEDURES LIKE 'P' ->> SELECT "description" FROM $1;
-- a procedure
