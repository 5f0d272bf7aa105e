-- https://docs.snowflake.com/en/sql-reference/sql/create-view
--! found the end of the statement
CREATE VIEW
--! found the end of the statement
CREATE VIEW v
--! found the end of the statement
CREATE VIEW v AS
--! found "SELECT"
CREATE VIEW v SELECT 1
--! found the end of the statement
CREATE VIEW v AS SELECT
--! found "t"
CREATE VIEW v AS t
--! found "AS"
CREATE VIEW v (a AS SELECT 1
--! found ")"
CREATE VIEW v () AS SELECT 1
--! found ")"
CREATE VIEW v (a,) AS SELECT 1
--! found "INT"
CREATE VIEW v (a INT) AS SELECT 1
--! found "AS"
CREATE VIEW AS SELECT 1
--! found "INSERT"
CREATE VIEW v AS INSERT INTO t VALUES (1)
--! found "="
CREATE VIEW v AS SELECT 1 COMMENT = 'x'
--! found "v"
CREATE SECURE v AS SELECT 1
--! found "AS"
CREATE VIEW v COPY AS SELECT 1
--! found "AS"
CREATE VIEW v COMMENT = AS SELECT 1
--! found "EXISTS"
CREATE OR REPLACE VIEW IF EXISTS v AS SELECT 1
