-- https://docs.snowflake.com/en/sql-reference/sql/execute-immediate
--# executeImmediate: routineBody query
EXECUTE IMMEDIATE 'SELECT 1'
--# executeImmediate: routineBody query PI()
EXECUTE IMMEDIATE $$ SELECT PI(); $$
--# executeImmediate: routineBody block variableDeclaration typeName assign return PI() .R .R
execute immediate $$
DECLARE
  r FLOAT;
BEGIN
  r := 3;
  RETURN PI() * r * r;
END;
$$
--# executeImmediate: variable
EXECUTE IMMEDIATE $stmt
--# executeImmediate: placeholder
EXECUTE IMMEDIATE :query
--# executeImmediate: .QUERY .MINIMUM_PRICE .MAXIMUM_PRICE
EXECUTE IMMEDIATE query USING (minimum_price, maximum_price)
--# executeImmediate: routineBody query placeholder placeholder .A .B
EXECUTE IMMEDIATE 'SELECT ? + ?' USING (a, b)
--# executeImmediate: placeholder .MINIMUM_PRICE
EXECUTE IMMEDIATE :query USING (minimum_price)
--# executeImmediate: .V2
EXECUTE IMMEDIATE v2 || ',(80)' || ',(84)'
--# executeImmediate: .TABLE_NAME
EXECUTE IMMEDIATE 'DROP TABLE ' || table_name
--# executeImmediate: placeholder
EXECUTE IMMEDIATE ?
--# executeImmediate:
EXECUTE IMMEDIATE ('SELECT ' || '1')
--# executeImmediate: routineBody query
EXECUTE IMMEDIATE ('SELECT 1')
--# executeImmediate: routineBody query placeholder .A
EXECUTE IMMEDIATE (($$SELECT ?$$)) USING (a)
--# executeImmediate: REPLACE()
EXECUTE IMMEDIATE REPLACE('SELECT x', 'x', '1')
