-- https://docs.snowflake.com/en/sql-reference/session-variables
--# query: variable variable variable positionalColumn cast positionalColumn typeName T
SELECT $a, $A + 1, $my_var || 'x', $1, $2::INT FROM t
--# query: T .A variable .B placeholder .C placeholder .D placeholder
SELECT * FROM t WHERE a = $x AND b = :y AND c = ? AND d = :1
--# query: placeholder cast placeholder typeName placeholder placeholder placeholder placeholder placeholder arrayConstant placeholder objectConstant objectMember placeholder
SELECT :a, :b::INT, -:c, NOT :d, :e || :f, (:g), [:h], {'i': :j}
--# query: path variable pathKey pathKey path variable pathIndex cast path variable pathIndex typeName
SELECT $v:a.b, $v[0], $v['x']::STRING
--# query: ? dynamicColumn variable variable dynamicColumn variable
SELECT * FROM IDENTIFIER($t) WHERE IDENTIFIER($c) = $v ORDER BY IDENTIFIER($c)
--# query: .A T inList .A variable variable variable
SELECT a FROM t WHERE a IN ($x, $y) LIMIT $n
