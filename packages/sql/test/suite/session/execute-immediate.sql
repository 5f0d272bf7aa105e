-- https://docs.snowflake.com/en/sql-reference/sql/execute-immediate
--# executeImmediate
EXECUTE IMMEDIATE 'SELECT 1'
--# executeImmediate
EXECUTE IMMEDIATE $$ SELECT PI(); $$
--# executeImmediate
execute immediate $$
--# executeImmediate
DECLARE
  r FLOAT;
--# executeImmediate
BEGIN
  r := 3;
  RETURN PI() * r * r;
--# executeImmediate
END;
--# executeImmediate
$$
--# executeImmediate
EXECUTE IMMEDIATE $stmt
--# executeImmediate
EXECUTE IMMEDIATE :query
--# executeImmediate
EXECUTE IMMEDIATE query USING (minimum_price, maximum_price)
--# executeImmediate
EXECUTE IMMEDIATE 'SELECT ? + ?' USING (a, b)
--# executeImmediate
EXECUTE IMMEDIATE :query USING (minimum_price)
--# executeImmediate
EXECUTE IMMEDIATE v2 || ',(80)' || ',(84)'
--# executeImmediate
EXECUTE IMMEDIATE 'DROP TABLE ' || table_name
--# executeImmediate
EXECUTE IMMEDIATE ?
--# executeImmediate
EXECUTE IMMEDIATE ('SELECT ' || '1')
--# executeImmediate
EXECUTE IMMEDIATE REPLACE('SELECT x', 'x', '1')
