-- https://docs.snowflake.com/en/sql-reference/snowflake-scripting/break
--# break:
BREAK
--# break:
BREAK;
--# break:
EXIT
--# break:
BREAK outer_loop;
--# break:
EXIT "Outer Loop"
--# block: loop break break break break
BEGIN
  LOOP
    BREAK;
    EXIT;
    BREAK a;
    EXIT a;
  END LOOP a;
END
