-- https://docs.snowflake.com/en/developer-guide/snowflake-scripting/variables
--# block: assign
BEGIN
  x := 1;
END
--# block: assign .REVENUE .COST assign PI() .RADIUS .RADIUS assign .FIRST .LAST
BEGIN
  profit := revenue - cost;
  area := PI() * radius * radius;
  name := first || ' ' || last;
END
--# block: assign subquery query COUNT() T assign subquery query .A T assign subquery query
BEGIN
  x := (SELECT COUNT(*) FROM t);
  y := (SELECT a FROM t LIMIT 1) + 1;
  z := ((SELECT 1));
END
--# block: assign job show assign job executeImmediate placeholder assign job call P() assign job insert T query values assign job query assign subquery query .A T
BEGIN
  res := (SHOW TABLES);
  res := (EXECUTE IMMEDIATE :stmt);
  res := (CALL p());
  res := (INSERT INTO t VALUES (1));
  res := ASYNC (SELECT 1);
  res := (SELECT a FROM t);
END
--# block: assign job executeImmediate routineBody query T .A placeholder .A
BEGIN
  res := (EXECUTE IMMEDIATE 'SELECT * FROM t WHERE a = ?' USING (a));
END
--# block: assign ARRAY_APPEND() .LIST assign assign assign assign assign assign
BEGIN
  list := ARRAY_APPEND(list, 1);
  comment := 'not a COMMENT statement';
  show := 1;
  call := 2;
  put := 3;
  get := 4;
  copy := 5;
END
--# block: assign .A .B .C is .D assign inList .X assign exists query T assign between .V
BEGIN
  flag := a > b AND NOT c OR d IS NULL;
  flag := x IN (1, 2, 3);
  flag := EXISTS (SELECT 1 FROM t);
  flag := v BETWEEN 1 AND 2;
END
--# block: assign case caseBranch .A assign IFF() .A assign cast .Y typeName assign cast path .V pathKey pathKey pathIndex typeName assign path .ARR pathIndex .I assign .X
BEGIN
  x := CASE WHEN a THEN 1 ELSE 2 END;
  x := IFF(a, 1, 2);
  x := y::INT;
  x := v:field.sub[0]::STRING;
  x := arr[i];
  x := -x;
END
--# block: assign
BEGIN
  "Quoted" := 1;
END
--# block: assign .TOTAL .ROW_VARIABLE.PRICE assign placeholder placeholder assign TO_VARCHAR() .N .SQLCODE .SQLSTATE
BEGIN
  total := total + row_variable.price;
  total := :total + :price;
  msg := 'a' || TO_VARCHAR(n) || SQLCODE || SQLSTATE;
END
--# block: assign TRANSFORM() .ARR lambda lambdaParameter .X assign FILTER() .ARR lambda lambdaParameter typeName .X assign REDUCE() .ARR lambda lambdaParameter lambdaParameter .ACC .X
BEGIN
  arr := TRANSFORM(arr, x -> x + 1);
  arr := FILTER(arr, x INT -> x > 1);
  n := REDUCE(arr, 0, (acc, x) -> acc + x);
END
--# block: assign DATEADD() CURRENT_DATE() assign DATEADD() .D assign CURRENT_TIMESTAMP() assign DATE_TRUNC() .D
BEGIN
  d := DATEADD('day', -1, CURRENT_DATE());
  d := DATEADD(month, 1, d);
  t := CURRENT_TIMESTAMP;
  x := DATE_TRUNC(month, d);
END
--# block: query COUNT() MAX() .A placeholder placeholder T query .ID .NAME placeholder placeholder T .ID placeholder query placeholder
BEGIN
  SELECT COUNT(*), MAX(a) INTO :n, :m FROM t;
  SELECT id, name INTO :id, :name FROM t WHERE id = :x;
  SELECT 1 INTO :x;
END
--# block: assign assign assign .X .Y
BEGIN
  x := 1; y := 2; z := x + y;
END
--# block: assign .SQLROWCOUNT assign .SQLFOUND assign .SQLNOTFOUND return .FOUND
BEGIN
  rowcount := SQLROWCOUNT;
  found := SQLFOUND;
  missing := SQLNOTFOUND;
  RETURN found;
END
--# block: assign PARSE_JSON() placeholder assign OBJECT_CONSTRUCT() placeholder assign OBJECT_INSERT() .O
BEGIN
  v := PARSE_JSON(:text);
  o := OBJECT_CONSTRUCT('a', 1, 'b', :b);
  o := OBJECT_INSERT(o, 'c', 3);
END
--# block: assign MY_DB.MY_SCHEMA.MY_UDF() namedArgument assign .SEQ.NEXTVAL
BEGIN
  x := my_db.my_schema.my_udf(1, y => 2);
  x := seq.NEXTVAL;
END
--# block: query placeholder placeholder query .A T .B placeholder inList .C placeholder placeholder .A placeholder
BEGIN
  SELECT :x AS a, :y + 1 AS b;
  SELECT a FROM t WHERE b = :b AND c IN (:c, :d) ORDER BY a LIMIT :n;
END
--# block: assign assign CURRENT_DATE() assign assign assign .END_DATE
BEGIN
  return_value := 1;
  end_date := CURRENT_DATE();
  if_any := TRUE;
  loop_count := 1;
  begin_date := end_date - 1;
END
--# assign:
x := 1
--# assign: .COUNTER
counter := counter + 1;
