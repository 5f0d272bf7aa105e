-- https://docs.snowflake.com/en/sql-reference/snowflake-scripting/return
--# return: .MY_VAR
RETURN my_var;
--# return:
RETURN 1
--# return:
RETURN
--# return: .B placeholder
RETURN 'a' || b || :c;
--# return: .MY_RESULT_SET
RETURN TABLE(my_result_set);
--# return: .RES
RETURN TABLE (res)
--# return: RESULT_SCAN() LAST_QUERY_ID()
RETURN TABLE(RESULT_SCAN(LAST_QUERY_ID()))
--# return: subquery query .A T
RETURN TABLE(SELECT a FROM t)
--# return: subquery query COUNT() T
RETURN (SELECT COUNT(*) FROM t);
--# return:
RETURN NULL;
--# return: objectConstant objectMember .X objectMember arrayConstant
RETURN {'a': x, 'b': [1, 2]};
--# return: OBJECT_CONSTRUCT() .SQLCODE .SQLERRM .SQLSTATE
RETURN OBJECT_CONSTRUCT('code', SQLCODE, 'message', SQLERRM, 'state', SQLSTATE);
--# return: cast .X typeName
RETURN x::VARIANT;
--# return: cast path .V pathKey pathKey pathIndex typeName
RETURN v:a.b[0]::STRING;
--# return: .A .B
RETURN a > 1 AND b;
--# return: case caseBranch .A
RETURN CASE WHEN a THEN 1 ELSE 2 END;
--# return: ARRAY_CONSTRUCT() .X placeholder
RETURN ARRAY_CONSTRUCT(1, x, :y)
--# return:
RETURN -1
--# return: .SQLROWCOUNT
RETURN SQLROWCOUNT
--# return: MY_UDF() .X .T.NEXTVAL
RETURN my_udf(x) + t.nextval
