-- https://docs.snowflake.com/en/sql-reference/sql/create-masking-policy
--! found the end of the statement
CREATE MASKING POLICY
--! found the end of the statement
CREATE MASKING POLICY p
--! found the end of the statement
CREATE MASKING POLICY p AS (a VARCHAR)
--! found the end of the statement
CREATE MASKING POLICY p AS (a VARCHAR) RETURNS VARCHAR
--! found the end of the statement
CREATE MASKING POLICY p AS (a VARCHAR) RETURNS VARCHAR ->
--! found ")"
CREATE MASKING POLICY p AS (a) RETURNS VARCHAR -> a
--! found "("
CREATE MASKING POLICY p (a VARCHAR) RETURNS VARCHAR -> a
--! found "p"
CREATE MASKING p AS (a VARCHAR) RETURNS VARCHAR -> a
--! found "a"
CREATE ROW ACCESS POLICY p AS (a VARCHAR) RETURNS BOOLEAN a
--! found "RETURNS"
CREATE ROW ACCESS POLICY p RETURNS BOOLEAN -> TRUE
