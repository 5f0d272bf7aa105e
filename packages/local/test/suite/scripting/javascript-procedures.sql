-- https://docs.snowflake.com/en/developer-guide/stored-procedure/stored-procedures-javascript

CREATE OR REPLACE PROCEDURE sp_pi()
    RETURNS FLOAT NOT NULL
    LANGUAGE JAVASCRIPT
    AS
    $$
    return 3.1415926;
    $$
    ;
CALL sp_pi();
-- 3.1415926

CREATE TABLE stproc_test_table1 (num_col1 numeric(14,7));

CREATE OR REPLACE PROCEDURE stproc1(FLOAT_PARAM1 FLOAT)
 RETURNS STRING
 LANGUAGE JAVASCRIPT
 STRICT
 EXECUTE AS OWNER
 AS
 $$
 var sql_command =
  "INSERT INTO stproc_test_table1 (num_col1) VALUES (" + FLOAT_PARAM1 + ")";
 try {
     snowflake.execute (
         {sqlText: sql_command}
         );
     return "Succeeded.";   // Return a success/error indicator.
     }
 catch (err)  {
     return "Failed: " + err;   // Return a success/error indicator.
     }
 $$
 ;
call stproc1(5.14::FLOAT);
-- Succeeded.
call stproc1(NULL);
-- NULL
select * from stproc_test_table1;
-- 5.1400000

CREATE OR REPLACE PROCEDURE get_row_count(table_name VARCHAR)
  RETURNS FLOAT NOT NULL
  LANGUAGE JAVASCRIPT
  AS
  $$
  var row_count = 0;
  // Dynamically compose the SQL statement to execute.
  var sql_command = "select count(*) from " + TABLE_NAME;
  // Run the statement.
  var stmt = snowflake.createStatement(
      {
      sqlText: sql_command
      }
   );
  var res = stmt.execute();
  res.next();
  row_count = res.getColumnValue(1);
  return row_count;
  $$
  ;
call get_row_count('stproc_test_table1');
-- 1
call get_row_count('no_such_table');
-- error 100183

create or replace table stproc_test_table2 (col1 FLOAT);
create or replace procedure recursive_stproc(counter FLOAT)
    returns varchar not null
    language javascript
    as
    $$
    var counter1 = COUNTER;
    var returned_value = "";
    var accumulator = "";
    var stmt = snowflake.createStatement(
        {
        sqlText: "INSERT INTO stproc_test_table2 (col1) VALUES (?);",
        binds:[counter1]
        }
        );
    var res = stmt.execute();
    if (COUNTER > 0)
        {
        stmt = snowflake.createStatement(
            {
            sqlText: "call recursive_stproc (?);",
            binds:[counter1 - 1]
            }
            );
        res = stmt.execute();
        res.next();
        returned_value = res.getColumnValue(1);
        }
    accumulator = accumulator + counter1 + ":" + returned_value;
    return accumulator;
    $$
    ;
call recursive_stproc(4.0::FLOAT);
-- 4:3:2:1:0:
SELECT * FROM stproc_test_table2 ORDER BY col1;
-- ordered
-- 0
-- 1
-- 2
-- 3
-- 4

create or replace table stproc_test_table3 (
    n10 numeric(10,0),     /* precision = 10, scale = 0 */
    n12 numeric(12,4),     /* precision = 12, scale = 4 */
    v1 varchar(19)         /* scale = 0 */
    );
create or replace procedure get_column_scale(column_index float)
    returns float not null
    language javascript
    as
    $$
    var stmt = snowflake.createStatement(
        {sqlText: "select n10, n12, v1 from stproc_test_table3;"}
        );
    stmt.execute();  // ignore the result set; we just want the scale.
    return stmt.getColumnScale(COLUMN_INDEX); // Get by column index (1-based)
    $$
    ;
call get_column_scale(1);
-- 0
call get_column_scale(2);
-- 4
call get_column_scale(3);
-- 0
call get_column_scale(4);
-- error 100132

create procedure broken()
      returns varchar not null
      language javascript
      as
      $$
      var result = "";
      try {
          snowflake.execute( {sqlText: "Invalid Command!;"} );
          result = "Succeeded";
          }
      catch (err)  {
          result =  "Failed: Code: " + err.code + " State: " + err.state;
          result += " Message: " + err.message.replace("\n", " ");
          result += " Stack Trace: " + err.stackTraceTxt;
          }
      return result;
      $$
      ;
call broken();
-- Failed: Code: 1003 State: 42000 Message: SQL compilation error: syntax error line 1 at position 0 unexpected 'Invalid'. Stack Trace: Snowflake.execute, line 4 position 19

CREATE OR REPLACE PROCEDURE validate_age (age float)
RETURNS VARCHAR
LANGUAGE JAVASCRIPT
EXECUTE AS CALLER
AS $$
    try {
        if (AGE < 0) {
            throw "Age cannot be negative!";
        } else {
            return "Age validated.";
        }
    } catch (err) {
        return "Error: " + err;
    }
$$;
CALL validate_age(50);
-- Age validated.
CALL validate_age(-2);
-- Error: Age cannot be negative!

CREATE TABLE child (a INT) AS SELECT 1;
CREATE TABLE parent (a INT) AS SELECT 2;
CREATE OR REPLACE PROCEDURE cleanup(force_failure VARCHAR)
  RETURNS VARCHAR NOT NULL
  LANGUAGE JAVASCRIPT
  AS
  $$
  var result = "";
  snowflake.execute( {sqlText: "BEGIN WORK;"} );
  try {
      snowflake.execute( {sqlText: "DELETE FROM child;"} );
      snowflake.execute( {sqlText: "DELETE FROM parent;"} );
      if (FORCE_FAILURE === "fail")  {
          // To see what happens if there is a failure/rollback,
          snowflake.execute( {sqlText: "DELETE FROM no_such_table;"} );
          }
      snowflake.execute( {sqlText: "COMMIT WORK;"} );
      result = "Succeeded";
      }
  catch (err)  {
      snowflake.execute( {sqlText: "ROLLBACK WORK;"} );
      return "Failed: " + err.message.split("\n")[1];   // Return a success/error indicator.
      }
  return result;
  $$
  ;
CALL cleanup('fail');
-- Failed: Object 'NO_SUCH_TABLE' does not exist or not authorized.
SELECT (SELECT COUNT(*) FROM child) + (SELECT COUNT(*) FROM parent);
-- 2
CALL cleanup('do not fail');
-- Succeeded
SELECT (SELECT COUNT(*) FROM child) + (SELECT COUNT(*) FROM parent);
-- 0

CREATE TABLE western_provinces(ID INT, province VARCHAR);
INSERT INTO western_provinces(ID, province) VALUES
  (1, 'Alberta'),
  (2, 'British Columbia'),
  (3, 'Manitoba')
  ;
CREATE OR REPLACE PROCEDURE read_western_provinces()
  RETURNS VARCHAR NOT NULL
  LANGUAGE JAVASCRIPT
  AS
  $$
  var return_value = "";
  var command = "SELECT * FROM western_provinces ORDER BY province;"
  var stmt = snowflake.createStatement( {sqlText: command } );
  var rs = stmt.execute();
  if (rs.next())  {
      return_value += rs.getColumnValue(1);
      return_value += ", " + rs.getColumnValue(2);
      }
  while (rs.next())  {
      return_value += "; ";
      return_value += rs.getColumnValue("ID");
      return_value += ", " + rs.PROVINCE;
      }
  return return_value;
  $$
  ;
CALL read_western_provinces();
-- 1, Alberta; 2, British Columbia; 3, Manitoba
SELECT * FROM TABLE(RESULT_SCAN(LAST_QUERY_ID()));
-- 1, Alberta; 2, British Columbia; 3, Manitoba

-- The argument has another name in JavaScript.
CREATE PROCEDURE f(argument1 VARCHAR)
RETURNS VARCHAR
LANGUAGE JAVASCRIPT
AS
$$
var local_variable1 = argument1;  // Incorrect
var local_variable2 = ARGUMENT1;  // Correct
$$;
CALL f('a');
-- error 100132

CREATE OR REPLACE PROCEDURE right_bind(TIMESTAMP_VALUE VARCHAR)
RETURNS BOOLEAN
LANGUAGE JAVASCRIPT
AS
$$
var cmd = "SELECT CURRENT_DATE() > TO_TIMESTAMP(:1, 'YYYY-MM-DD HH24:MI:SS')";
var stmt = snowflake.createStatement(
          {
          sqlText: cmd,
          binds: [TIMESTAMP_VALUE]
          }
          );
var result1 = stmt.execute();
result1.next();
return result1.getColumnValue(1);
$$
;
CALL right_bind('2019-09-16 01:02:03');
-- TRUE

-- https://docs.snowflake.com/en/developer-guide/stored-procedure/stored-procedures-api
CREATE OR REPLACE PROCEDURE test_get_epoch_seconds(TSV VARCHAR)
    RETURNS FLOAT
    LANGUAGE JAVASCRIPT
    AS
    $$
    var sql_command = "SELECT '" + TSV + "'::TIMESTAMP_NTZ;";
    var stmt = snowflake.createStatement( {sqlText: sql_command} );
    var resultSet = stmt.execute();
    resultSet.next();
    var my_sfDate = resultSet.getColumnValue(1);
    return my_sfDate.getEpochSeconds();
    $$
    ;
CALL test_get_epoch_seconds('1970-01-01 00:00:00');
-- 0
CALL test_get_epoch_seconds('1970-01-01 00:00:01.987654');
-- 1
CALL test_get_epoch_seconds('1971-01-01 00:00:00');
-- 31536000

CREATE OR REPLACE PROCEDURE test_get_nano_seconds2(TSV VARCHAR)
    RETURNS FLOAT
    LANGUAGE JAVASCRIPT
    AS
    $$
    var sql_command = "SELECT '" + TSV + "'::TIMESTAMP_NTZ;";
    var stmt = snowflake.createStatement( {sqlText: sql_command} );
    var resultSet = stmt.execute();
    resultSet.next();
    return resultSet.getColumnValue(1).getNanoSeconds();
    $$
    ;
CALL test_get_nano_seconds2('1970-01-01 00:00:00.000000000');
-- 0
CALL test_get_nano_seconds2('1971-01-01 00:00:00.000123');
-- 123000

CREATE OR REPLACE PROCEDURE test_get_scale(TSV VARCHAR, SCALE VARCHAR)
    RETURNS FLOAT
    LANGUAGE JAVASCRIPT
    AS
    $$
    var sql_command = "SELECT '" + TSV + "'::TIMESTAMP_NTZ(" + SCALE + ");";
    var stmt = snowflake.createStatement( {sqlText: sql_command} );
    var resultSet = stmt.execute();
    resultSet.next();
    return resultSet.getColumnValue(1).getScale();
    $$
    ;
CALL test_get_scale('1970-01-01 00:00:00', '0');
-- 0
CALL test_get_scale('1970-01-01 00:00:01.123', '2');
-- 2

-- What a statement changed.
CREATE TABLE counted (a INT, b VARCHAR);
CREATE PROCEDURE counts(command VARCHAR) RETURNS VARCHAR LANGUAGE JAVASCRIPT AS
$$
const s = snowflake.createStatement({ sqlText: COMMAND });
s.execute();
return [s.getNumRowsInserted(), s.getNumRowsUpdated(), s.getNumRowsDeleted(), s.getNumRowsAffected(), s.getNumDuplicateRowsUpdated()].join();
$$;
CALL counts('INSERT INTO counted VALUES (1, ''a''), (2, ''b''), (3, NULL)');
-- 3,0,0,3,0
CALL counts('UPDATE counted SET b = ''z'' WHERE a > 1');
-- 0,2,0,2,0
CALL counts('MERGE INTO counted USING (SELECT 3 a UNION SELECT 9) s ON counted.a = s.a WHEN MATCHED THEN UPDATE SET b = ''m'' WHEN NOT MATCHED THEN INSERT VALUES (s.a, ''n'')');
-- 1,1,0,2,0
CALL counts('DELETE FROM counted WHERE a IN (1, 9)');
-- 0,0,2,2,0

-- What the columns of a result are.
CREATE PROCEDURE facts() RETURNS VARIANT LANGUAGE JAVASCRIPT AS
$$
const s = snowflake.createStatement({ sqlText: 'SELECT a, b FROM counted ORDER BY a' });
const r = s.execute();
return [s.getColumnCount(), s.getColumnName(2), s.isColumnNumber(1), s.isColumnText(1), s.isColumnText(2), s.getRowCount(), r.getRowCount(), s.getSqlText(), s.getQueryId() === r.getQueryId()];
$$;
CALL facts();
-- [2,"B",true,false,true,2,2,"SELECT a, b FROM counted ORDER BY a",true]

CREATE PROCEDURE too_early() RETURNS VARCHAR LANGUAGE JAVASCRIPT AS
$$
try { return snowflake.createStatement({ sqlText: 'SELECT 1' }).getQueryId() } catch (error) { return error.message }
$$;
CALL too_early();
-- Statement is not executed yet.

-- It has the rights of its owner, and may not change the session.
CREATE PROCEDURE uses() RETURNS VARCHAR LANGUAGE JAVASCRIPT AS
$$
snowflake.execute({ sqlText: "SET v = 1" });
$$;
CALL uses();
-- error 100183
CREATE OR REPLACE PROCEDURE uses() RETURNS VARCHAR LANGUAGE JAVASCRIPT EXECUTE AS CALLER AS
$$
snowflake.execute({ sqlText: "SET v = 'set'" });
return 'done';
$$;
CALL uses();
-- done
SELECT $v;
-- set

WITH doubled AS PROCEDURE (n FLOAT) RETURNS FLOAT LANGUAGE JAVASCRIPT AS $$ return N * 2 $$ CALL doubled(21);
-- 42

-- A block calls it, and it calls a block.
CREATE PROCEDURE adds(a FLOAT, b FLOAT) RETURNS FLOAT LANGUAGE JAVASCRIPT AS
$$
const r = snowflake.execute({ sqlText: 'BEGIN RETURN 1 + 1; END' });
r.next();
return r.getColumnValue(1) * A + B;
$$;
BEGIN
  LET got FLOAT;
  CALL adds(10, 2) INTO :got;
  RETURN got;
END;
-- 22

CREATE PROCEDURE takes_number(n NUMBER) RETURNS VARCHAR LANGUAGE JAVASCRIPT AS $$ return 1 $$;
-- error 001003
