-- https://docs.snowflake.com/en/developer-guide/snowflake-scripting/variables#label-snowscript-variables-binding
--# block: query .A T .B placeholder query .A ? dynamicColumn placeholder placeholder query placeholder placeholder placeholder T
BEGIN
  SELECT a FROM t WHERE b = :b;
  SELECT a FROM IDENTIFIER(:t) WHERE IDENTIFIER(:col) > :min_value;
  SELECT :a + :b AS s, :c_1 FROM t;
END
--# block: insert T query placeholder placeholder cast placeholder typeName insert T query values placeholder placeholder UPPER() placeholder
BEGIN
  INSERT INTO t SELECT :x, :y, :z::VARIANT;
  INSERT INTO t (a) VALUES (:x), (:y + 1), (UPPER(:z));
END
--# block: query .A .B placeholder placeholder T .A query MAX() .A placeholder T
BEGIN
  SELECT a, b INTO :x, :y FROM t ORDER BY a LIMIT 1;
  SELECT MAX(a) AS m INTO :m FROM t;
END
--# block: let variableDeclaration variable setVariables placeholder unsetVariables let variableDeclaration GETVARIABLE()
BEGIN
  LET x := $my_session_variable;
  SET other_variable = :x;
  UNSET other_variable;
  LET y := GETVARIABLE('OTHER_VARIABLE');
END
--# block: query T like .NAME placeholder between .D placeholder placeholder query T placeholder placeholder query tableFunction MY_FUNCTION() placeholder namedArgument placeholder
BEGIN
  SELECT * FROM t WHERE name LIKE :pattern AND d BETWEEN :a AND :b;
  SELECT * FROM t LIMIT :n OFFSET :m;
  SELECT * FROM TABLE(my_function(:x, y => :y));
END
--# block: let variableDeclaration placeholder placeholder placeholder executeImmediate .W executeImmediate placeholder executeImmediate routineBody delete T .A placeholder .B placeholder .X .Y executeImmediate routineBody query
BEGIN
  LET w := 'SELECT ' || :cols || ' FROM ' || :tab || ' WHERE id = ' || :id;
  EXECUTE IMMEDIATE w;
  EXECUTE IMMEDIATE :w;
  EXECUTE IMMEDIATE 'DELETE FROM t WHERE a = ? AND b = ?' USING (x, y);
  EXECUTE IMMEDIATE $$ SELECT 1; $$;
END
--# block: variableDeclaration typeName variableDeclaration typeName assign .X2 block variableDeclaration typeName let variableDeclaration .X block assign .X2 return .X
DECLARE
  x INT;
  x2 INT DEFAULT 1;
BEGIN
  x := x2;
  DECLARE
    x INT DEFAULT 5;
  BEGIN
    LET x2 := x + 1;
    BEGIN
      x := x2 * 2;
    END;
  END;
  RETURN x;
END
--# block: let variableDeclaration typeName OBJECT_CONSTRUCT() let variableDeclaration cast path .R pathKey typeName path .R pathIndex let variableDeclaration typeName cast CURRENT_TIMESTAMP() typeName let variableDeclaration typeName .V return TO_VARIANT() .V
BEGIN
  LET r OBJECT := OBJECT_CONSTRUCT('a', 1);
  LET v := r:a::INT + r['b'];
  LET t TIMESTAMP_NTZ(9) := CURRENT_TIMESTAMP()::TIMESTAMP_NTZ;
  LET b BOOLEAN := NOT (v > 1);
  RETURN TO_VARIANT(v);
END
--# block: call MY_PROCEDURE() placeholder call MY_PROCEDURE() namedArgument placeholder namedArgument placeholder call DB.S.MY_PROCEDURE() subquery query COUNT() T call ?()
BEGIN
  CALL my_procedure(:a, 'b', 1 + 2);
  CALL my_procedure(a => :a, b => 'x') INTO :result;
  CALL db.s.my_procedure(SELECT COUNT(*) FROM t);
  CALL IDENTIFIER(:name)(1);
END
