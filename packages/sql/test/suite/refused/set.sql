-- https://docs.snowflake.com/en/sql-reference/sql/set
--! found the end of the statement
SET
--! found the end of the statement
SET a
--! found the end of the statement
SET a =
--! found "1"
SET a 1
--! found "="
SET = 1
--! found "1"
SET (a, b) = 1
--! found ")", expected ","
SET (a, b) = (1)
--! found ",", expected ")"
SET (a) = (1, 2)
--! found "="
SET (a, b = (1, 2)
--! found ","
SET a = 1, b = 2
--! found the end of the statement
UNSET
--! found ","
UNSET a, b
--! found the end of the statement
UNSET (a
--! found ")"
UNSET ()
--! found "b", expected "="
SET a b
--! found "TO", expected "="
SET a TO 1
--! found "$a", expected a variable
SET $a = 1
--! found ",", expected ")"
SET (a, b) = (1, 2, 3)
--! found ":=", expected "="
SET a := 1
--! found "$a", expected a variable
UNSET $a
