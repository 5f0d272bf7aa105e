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

CREATE OR REPLACE PROCEDURE test_get_Timezone(TSV VARCHAR)
    RETURNS FLOAT
    LANGUAGE JAVASCRIPT
    AS
    $$
    var sql_command = "SELECT '" + TSV + "'::TIMESTAMP_TZ;";
    var stmt = snowflake.createStatement( {sqlText: sql_command} );
    var resultSet = stmt.execute();
    resultSet.next();
    var my_sfDate = resultSet.getColumnValue(1);
    return my_sfDate.getTimezone();
    $$
    ;
CALL test_get_timezone('1970-01-01 00:00:01-08:00');
-- -480
CALL test_get_timezone('1971-01-01 00:00:00.000123+11:00');
-- 660

CREATE OR REPLACE PROCEDURE test_toString(TSV VARCHAR)
    RETURNS VARIANT
    LANGUAGE JAVASCRIPT
    AS
    $$
    var sql_command = "SELECT '" + TSV + "'::TIMESTAMP_TZ;";
    var stmt = snowflake.createStatement( {sqlText: sql_command} );
    var resultSet = stmt.execute();
    resultSet.next();
    var my_sfDate = resultSet.getColumnValue(1);
    return my_sfDate.toString();
    $$
    ;
CALL test_toString('1970-01-02 03:04:05');
-- "Fri Jan 02 1970 03:04:05 GMT+0000 (Coordinated Universal Time)"

-- https://docs.snowflake.com/en/developer-guide/stored-procedure/stored-procedures-javascript
CREATE TABLE table1 (v VARCHAR,
                     ts1 TIMESTAMP_LTZ(6),
                     int1 INTEGER,
                     float1 FLOAT,
                     numeric1 NUMERIC(10,9),
                     ts_ntz1 TIMESTAMP_NTZ(6),
                     date1 DATE,
                     time1 TIME
                     );
CREATE OR REPLACE PROCEDURE string_to_timestamp_ltz(TSV VARCHAR)
RETURNS TIMESTAMP_LTZ
LANGUAGE JAVASCRIPT
AS
$$
    // Convert the input varchar to a TIMESTAMP_LTZ.
    var sql_command = "SELECT '" + TSV + "'::TIMESTAMP_LTZ;";
    var stmt = snowflake.createStatement( {sqlText: sql_command} );
    var resultSet = stmt.execute();
    resultSet.next();
    // Retrieve the TIMESTAMP_LTZ and store it in an SfDate variable.
    var my_sfDate = resultSet.getColumnValue(1);

    f = 3.1415926;

    // Specify that we'd like position-based binding.
    sql_command = `INSERT INTO table1 VALUES(:1, :2, :3, :4, :5, :6, :7, :8);`
    // Bind a VARCHAR, a TIMESTAMP_LTZ, a numeric to our INSERT statement.
    result = snowflake.execute(
        {
        sqlText: sql_command,
        binds: [TSV, my_sfDate, f, f, f, my_sfDate, my_sfDate, '12:30:00.123' ]
        }
        );

    return my_sfDate;
$$ ;
CALL string_to_timestamp_ltz('2008-11-18 16:00:00');
-- 2008-11-18 16:00:00.000 +0000
SELECT v, ts1 = '2008-11-18 16:00:00'::TIMESTAMP_LTZ, int1, float1, numeric1, ts_ntz1, date1, time1 FROM table1;
-- 2008-11-18 16:00:00 | TRUE | 3 | 3.1415926 | 3.141592600 | 2008-11-18 16:00:00.000 | 2008-11-18 | 12:30:00.123

CREATE OR REPLACE PROCEDURE sp_return_array()
      RETURNS VARIANT NOT NULL
      LANGUAGE JAVASCRIPT
      AS
      $$
      // This array will contain one error message (or an empty string)
      // for each SQL command that we executed.
      var array_of_rows = [];

      // Artificially fake the error messages.
      array_of_rows.push("ERROR: The foo was barred.")
      array_of_rows.push("WARNING: A Carrington Event is predicted.")

      return array_of_rows;
      $$
      ;
CALL sp_return_array();
-- ["ERROR: The foo was barred.","WARNING: A Carrington Event is predicted."]
SELECT INDEX, VALUE
    FROM TABLE(RESULT_SCAN(LAST_QUERY_ID())) AS res, LATERAL FLATTEN(INPUT => res.$1)
    ORDER BY index
    ;
-- ordered
-- 0 | "ERROR: The foo was barred."
-- 1 | "WARNING: A Carrington Event is predicted."

CREATE TABLE return_to_me(col_i INT, col_v VARCHAR);
INSERT INTO return_to_me (col_i, col_v) VALUES
    (1, 'Ariel'),
    (2, 'October'),
    (3, NULL),
    (NULL, 'Project');
CREATE OR REPLACE PROCEDURE sp_return_table(TABLE_NAME VARCHAR, COL_NAMES ARRAY)
      RETURNS VARIANT NOT NULL
      LANGUAGE JAVASCRIPT
      AS
      $$
      // This variable will hold a JSON data structure that holds ONE row.
      var row_as_json = {};
      // This array will contain all the rows.
      var array_of_rows = [];
      // This variable will hold a JSON data structure that we can return as
      // a VARIANT.
      // This will contain ALL the rows in a single "value".
      var table_as_json = {};

      // Run SQL statement(s) and get a resultSet.
      var command = "SELECT * FROM " + TABLE_NAME + " ORDER BY 1";
      var cmd1_dict = {sqlText: command};
      var stmt = snowflake.createStatement(cmd1_dict);
      var rs = stmt.execute();

      // Read each row and add it to the array we will return.
      var row_num = 1;
      while (rs.next())  {
        // Put each row in a variable of type JSON.
        row_as_json = {};
        // For each column in the row...
        for (var col_num = 0; col_num < COL_NAMES.length; col_num = col_num + 1) {
          var col_name = COL_NAMES[col_num];
          row_as_json[col_name] = rs.getColumnValue(col_num + 1);
          }
        // Add the row to the array of rows.
        array_of_rows.push(row_as_json);
        ++row_num;
        }
      table_as_json = { "key1" : array_of_rows };

      // Return the rows to Snowflake, which expects a JSON-compatible VARIANT.
      return table_as_json;
      $$
      ;
CALL sp_return_table(
        -- Table name.
        'return_to_me',
        -- Array of column names.
        ARRAY_APPEND(TO_ARRAY('COL_I'), 'COL_V')
        );
-- {"key1":[{"COL_I":1,"COL_V":"Ariel"},{"COL_I":2,"COL_V":"October"},{"COL_I":3,"COL_V":null},{"COL_I":null,"COL_V":"Project"}]}
SELECT $1:key1[0] FROM TABLE(RESULT_SCAN(LAST_QUERY_ID()));
-- {"COL_I":1,"COL_V":"Ariel"}

create table reviews (customer_ID VARCHAR, review VARCHAR);
create table purchase_history (customer_ID VARCHAR, price FLOAT, paid FLOAT,
                               product_ID VARCHAR, purchase_date DATE);
insert into purchase_history (customer_ID, price, paid, product_ID, purchase_date) values
    (1, 19.99, 19.99, 'chocolate', '2018-06-17'::DATE),
    (2, 19.99,  0.00, 'chocolate', '2017-02-14'::DATE),
    (3, 19.99,  19.99, 'chocolate', '2017-03-19'::DATE);
insert into reviews (customer_ID, review) values (1, 'Loved the milk chocolate!');
insert into reviews (customer_ID, review) values (2, 'Loved the dark chocolate!');
create or replace procedure delete_nonessential_customer_data(customer_ID varchar)
    returns varchar not null
    language javascript
    as
    $$
    var sql_cmd = "DELETE FROM reviews WHERE customer_ID = " + CUSTOMER_ID;
    snowflake.execute( {sqlText: sql_cmd} );
    var result = "Deleted non-financial, non-warranty data for customer " + CUSTOMER_ID;
    sql_cmd = "SELECT SUM(price) - SUM(paid) FROM purchase_history WHERE customer_ID = " + CUSTOMER_ID;
    var stmt = snowflake.createStatement( {sqlText: sql_cmd} );
    var rs = stmt.execute();
    rs.next();
    var net_amount_owed = rs.getColumnValue(1);
    var number_purchases_under_warranty = 0;
    sql_cmd = "SELECT COUNT(*) FROM purchase_history ";
    sql_cmd += "WHERE customer_ID = " + CUSTOMER_ID;
    sql_cmd += " AND PURCHASE_DATE > dateadd(year, -1, '2019-06-15'::DATE)";
    var stmt = snowflake.createStatement( {sqlText: sql_cmd} );
    var rs = stmt.execute();
    rs.next();
    number_purchases_under_warranty = rs.getColumnValue(1);
    if (net_amount_owed == 0.0 && number_purchases_under_warranty == 0)  {
        sql_cmd = "DELETE FROM purchase_history WHERE customer_ID = " + CUSTOMER_ID;
        snowflake.execute( {sqlText: sql_cmd} );
        result = "Deleted all data, including financial and warranty data, for customer " + CUSTOMER_ID;
        }
    return result;
    $$
    ;
call delete_nonessential_customer_data(1);
-- Deleted non-financial, non-warranty data for customer 1
SELECT * FROM reviews;
-- 2 | Loved the dark chocolate!
call delete_nonessential_customer_data(2);
-- Deleted non-financial, non-warranty data for customer 2
call delete_nonessential_customer_data(3);
-- Deleted all data, including financial and warranty data, for customer 3
SELECT customer_ID FROM purchase_history;
-- 1
-- 2

create table sv_table (f float);
insert into sv_table (f) values (49), (51);
set SESSION_VAR1 = 50;
create procedure session_var_user()
  returns float
  language javascript
  EXECUTE AS CALLER
  as
  $$
  // Set the second session variable
  var stmt = snowflake.createStatement(
      {sqlText: "set SESSION_VAR2 = 'I was set inside the StProc.'"}
      );
  var rs = stmt.execute();  // we ignore the result in this case
  // Run a query using the first session variable
  stmt = snowflake.createStatement(
      {sqlText: "select f from sv_table where f > $SESSION_VAR1"}
      );
  rs = stmt.execute();
  rs.next();
  var output = rs.getColumnValue(1);
  return output;
  $$
  ;
CALL session_var_user();
-- 51
SELECT $SESSION_VAR2;
-- I was set inside the StProc.
create procedure cannot_use_session_vars()
  returns float
  language javascript
  EXECUTE AS OWNER
  as
  $$
  // Run a query using the first session variable
  var stmt = snowflake.createStatement(
      {sqlText: "select f from sv_table where f > $SESSION_VAR1"}
      );
  var rs = stmt.execute();
  rs.next();
  var output = rs.getColumnValue(1);
  return output;
  $$
  ;
CALL cannot_use_session_vars();
-- error 100183

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

CREATE PROCEDURE without_text() RETURNS VARCHAR LANGUAGE JAVASCRIPT AS
$$
try { snowflake.execute({ sqltext: 'SELECT 1' }) } catch (error) { return 'Failed: ' + error.message }
$$;
CALL without_text();
-- Failed: empty argument passed
