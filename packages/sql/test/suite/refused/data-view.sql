-- https://docs.snowflake.com/en/sql-reference/sql/create-view
--! found ")", expected a column
CREATE VIEW v (a, ) AS SELECT 1
--! found ")", expected a column
CREATE VIEW v () AS SELECT 1
--! found "INT", expected ")"
CREATE VIEW v (a INT AS SELECT 1
--! found ")", expected the comment in quotes
CREATE VIEW v (a COMMENT) AS SELECT 1
--! found ")", expected the name of a policy
CREATE VIEW v (a MASKING POLICY) AS SELECT 1
--! found ")", expected "("
CREATE VIEW v (a WITH TAG) AS SELECT 1
--! found "y", expected the value of the tag in quotes
CREATE VIEW v (a WITH TAG (x = y)) AS SELECT 1
--! found "AS", expected ON
CREATE VIEW v WITH ROW ACCESS POLICY p AS SELECT 1
--! found "a", expected "("
CREATE VIEW v WITH ROW ACCESS POLICY p ON a AS SELECT 1
--! found "CHANGE_TRACKING", expected AS
CREATE VIEW v CHANGE_TRACKING AS SELECT 1
--! found "v", expected the type of an object
CREATE RECURSIVE v AS SELECT 1
--! found "v", expected VIEW
CREATE MATERIALIZED v AS SELECT 1
--! found "a", expected "("
CREATE MATERIALIZED VIEW v CLUSTER BY a AS SELECT 1
--! found the end of the statement, expected AS
CREATE MATERIALIZED VIEW v
--! found the end of the statement, expected a value
CREATE VIEW v AS SELECT 1,
--! found "SELECT", expected the end of the statement
CREATE VIEW v AS SELECT 1; SELECT 2
--! found "TABLE", expected a query
CREATE VIEW v AS TABLE t
--! found the end of the statement, expected SET, UNSET, RENAME TO or what else is done
ALTER VIEW v
--! found the end of the statement, expected TAG or an option with its value
ALTER VIEW v SET
--! found "SECURED", expected TAG or an option with its value
ALTER VIEW v SET SECURED
--! found the end of the statement, expected the name of an option
ALTER VIEW v UNSET
--! found the end of the statement, expected TO or COLUMN
ALTER VIEW v RENAME
--! found "m", expected the end of the statement
ALTER VIEW v ADD DATA METRIC m ON (a)
--! found "a", expected "("
ALTER VIEW v ADD DATA METRIC FUNCTION m ON a
--! found "(", expected the name of an expectation
ALTER VIEW v ADD DATA METRIC FUNCTION m ON (a) EXPECTATION (VALUE > 1)
--! found the end of the statement, expected NOT NULL, DEFAULT, DATA TYPE, TAG or a policy
ALTER VIEW v MODIFY COLUMN a SET
--! found "p", expected POLICY
ALTER VIEW v MODIFY COLUMN a SET MASKING p
--! found the end of the statement, expected POLICY
ALTER VIEW v MODIFY COLUMN a UNSET MASKING
--! found the end of the statement, expected ON
ALTER VIEW v ADD ROW ACCESS POLICY p
--! found "p", expected POLICY
ALTER VIEW v DROP ROW ACCESS p
--! found "POLICY", expected POLICIES
ALTER VIEW v DROP ALL ROW ACCESS POLICY
-- https://docs.snowflake.com/en/sql-reference/sql/create-semantic-view
--! found the end of the statement, expected the name of the object
CREATE SEMANTIC VIEW
--! found the end of the statement, expected TABLES
CREATE SEMANTIC VIEW s
--! found the end of the statement, expected "("
CREATE SEMANTIC VIEW s TABLES
--! found ")", expected a table
CREATE SEMANTIC VIEW s TABLES ()
--! found ")", expected AS
CREATE SEMANTIC VIEW s TABLES (t) DIMENSIONS (t.a)
--! found ")", expected a value
CREATE SEMANTIC VIEW s TABLES (t) DIMENSIONS (t.a AS)
--! found "(", expected KEY
CREATE SEMANTIC VIEW s TABLES (t PRIMARY (id)) DIMENSIONS (t.a AS a)
--! found "id", expected "("
CREATE SEMANTIC VIEW s TABLES (t PRIMARY KEY id) DIMENSIONS (t.a AS a)
--! found "'x'", expected "("
CREATE SEMANTIC VIEW s TABLES (t WITH SYNONYMS 'x') DIMENSIONS (t.a AS a)
--! found "u", expected REFERENCES
CREATE SEMANTIC VIEW s TABLES (t) RELATIONSHIPS (t (a) u) DIMENSIONS (t.a AS a)
--! found "REFERENCES", expected "("
CREATE SEMANTIC VIEW s TABLES (t) RELATIONSHIPS (r AS t REFERENCES u) DIMENSIONS (t.a AS a)
--! found "SUM", expected AS
CREATE SEMANTIC VIEW s TABLES (t) METRICS (t.m SUM(a))
--! found "FACTS", expected the end of the statement
CREATE SEMANTIC VIEW s TABLES (t) METRICS (t.m AS SUM(a)) FACTS t.f AS a
--! found "'x'", expected "="
CREATE SEMANTIC VIEW s TABLES (t) METRICS (t.m AS SUM(a) COMMENT 'x')
--! found the end of the statement, expected a text in quotes
CREATE SEMANTIC VIEW s TABLES (t) METRICS (t.m AS SUM(a)) AI_SQL_GENERATION
--! found "AS", expected TABLES
CREATE SEMANTIC VIEW s AS SELECT 1
--! found "s", expected VIEW
CREATE SEMANTIC s TABLES (t)
--! found the end of the statement, expected a name
ALTER SEMANTIC VIEW s ADD MATERIALIZATION
--! found the end of the statement, expected AS
ALTER SEMANTIC VIEW s ADD MATERIALIZATION m WAREHOUSE = w
--! found the end of the statement, expected a name
ALTER SEMANTIC VIEW s DROP MATERIALIZATION
