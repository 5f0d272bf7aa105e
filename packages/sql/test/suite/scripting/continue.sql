-- https://docs.snowflake.com/en/sql-reference/snowflake-scripting/continue
--# continue:
CONTINUE
--# continue:
ITERATE;
--# continue:
CONTINUE outer_loop;
--# continue:
ITERATE outer_loop
--# block: loop continue continue continue continue
BEGIN
  LOOP
    CONTINUE;
    ITERATE;
    CONTINUE a;
    ITERATE a;
  END LOOP a;
END
