-- https://docs.snowflake.com/en/sql-reference/sql/begin
--# begin:
BEGIN
--# begin:
BEGIN WORK
--# begin:
BEGIN TRANSACTION
--# begin:
BEGIN NAME t1
--# begin:
BEGIN TRANSACTION NAME "t 1"
--# begin:
begin work name t1
--# begin:
START TRANSACTION
--# begin:
START TRANSACTION NAME t4
