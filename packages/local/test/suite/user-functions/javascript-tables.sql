-- https://docs.snowflake.com/en/developer-guide/udf/javascript/udf-javascript-tabular-functions
CREATE OR REPLACE FUNCTION HelloWorld0()
    RETURNS TABLE (OUTPUT_COL VARCHAR)
    LANGUAGE JAVASCRIPT
    AS '{
        processRow: function f(row, rowWriter, context){
           rowWriter.writeRow({OUTPUT_COL: "Hello"});
           rowWriter.writeRow({OUTPUT_COL: "World"});
           }
        }';

SELECT output_col FROM TABLE(HelloWorld0());
-- Hello
-- World

CREATE OR REPLACE FUNCTION HelloHuman(First_Name VARCHAR, Last_Name VARCHAR)
    RETURNS TABLE (V VARCHAR)
    LANGUAGE JAVASCRIPT
    AS '{
        processRow: function get_params(row, rowWriter, context){
           rowWriter.writeRow({V: "Hello"});
           rowWriter.writeRow({V: row.FIRST_NAME});  // Note the capitalization and the use of "row."!
           rowWriter.writeRow({V: row.LAST_NAME});   // Note the capitalization and the use of "row."!
           }
        }';

SELECT V AS Greeting FROM TABLE(HelloHuman('James', 'Kirk'));
-- Hello
-- James
-- Kirk

CREATE TABLE parts (p FLOAT, s STRING);

INSERT INTO parts VALUES (1, 'michael'), (1, 'kelly'), (1, 'brian');
INSERT INTO parts VALUES (2, 'clara'), (2, 'maggie'), (2, 'reagan');

CREATE OR REPLACE FUNCTION "CHAR_SUM"(INS STRING)
    RETURNS TABLE (NUM FLOAT)
    LANGUAGE JAVASCRIPT
    AS '{
    processRow: function (row, rowWriter, context) {
      this.ccount = this.ccount + 1;
      this.csum = this.csum + row.INS.length;
      rowWriter.writeRow({NUM: row.INS.length});
    },
    finalize: function (rowWriter, context) {
     rowWriter.writeRow({NUM: this.csum});
    },
    initialize: function(argumentInfo, context) {
     this.ccount = 0;
     this.csum = 0;
    }}';

SELECT * FROM parts, TABLE(char_sum(s));
-- 1 | michael | 7
-- 1 | kelly | 5
-- 1 | brian | 5
-- 2 | clara | 5
-- 2 | maggie | 6
-- 2 | reagan | 6
-- NULL | NULL | 34

SELECT * FROM parts, TABLE(char_sum(s) OVER (PARTITION BY p));
-- 1 | michael | 7
-- 1 | kelly | 5
-- 1 | brian | 5
-- 1 | NULL | 17
-- 2 | clara | 5
-- 2 | maggie | 6
-- 2 | reagan | 6
-- 2 | NULL | 17

CREATE OR REPLACE FUNCTION range_to_values(PREFIX VARCHAR, RANGE_START FLOAT, RANGE_END FLOAT)
    RETURNS TABLE (IP_ADDRESS VARCHAR)
    LANGUAGE JAVASCRIPT
    AS $$
      {
        processRow: function f(row, rowWriter, context)  {
          var suffix = row.RANGE_START;
          while (suffix <= row.RANGE_END)  {
            rowWriter.writeRow( {IP_ADDRESS: row.PREFIX + "." + suffix} );
            suffix = suffix + 1;
            }
          }
      }
      $$;

SELECT * FROM TABLE(range_to_values('192.168.1', 42::FLOAT, 45::FLOAT));
-- 192.168.1.42
-- 192.168.1.43
-- 192.168.1.44
-- 192.168.1.45

CREATE TABLE ip_address_ranges(prefix VARCHAR, range_start INTEGER, range_end INTEGER);
INSERT INTO ip_address_ranges (prefix, range_start, range_end) VALUES
    ('192.168.1', 42, 44),
    ('192.168.2', 10, 12),
    ('192.168.2', 40, 40)
    ;

SELECT rtv.ip_address
  FROM ip_address_ranges AS r, TABLE(range_to_values(r.prefix, r.range_start::FLOAT, r.range_end::FLOAT)) AS rtv;
-- 192.168.1.42
-- 192.168.1.43
-- 192.168.1.44
-- 192.168.2.10
-- 192.168.2.11
-- 192.168.2.12
-- 192.168.2.40

CREATE OR REPLACE FUNCTION fake_ipv4_to_ipv6(ipv4 VARCHAR)
    RETURNS TABLE (IPV6 VARCHAR)
    LANGUAGE JAVASCRIPT
    AS $$
      {
        processRow: function f(row, rowWriter, context)  {
          rowWriter.writeRow( {IPV6: row.IPV4 + "." + "000.000.000.000"} );
          rowWriter.writeRow( {IPV6: row.IPV4 + "." + "..."} );
          rowWriter.writeRow( {IPV6: row.IPV4 + "." + "FFF.FFF.FFF.FFF"} );
          }
      }
      $$;

SELECT ipv6 FROM TABLE(fake_ipv4_to_ipv6('192.168.3.100'));
-- 192.168.3.100.000.000.000.000
-- 192.168.3.100....
-- 192.168.3.100.FFF.FFF.FFF.FFF

SELECT rtv6.ipv6
  FROM ip_address_ranges AS r,
       TABLE(range_to_values(r.prefix, r.range_start::FLOAT, r.range_end::FLOAT)) AS rtv,
       TABLE(fake_ipv4_to_ipv6(rtv.ip_address)) AS rtv6
  WHERE r.prefix = '192.168.2'  -- limits the output for this example
  ;
-- 192.168.2.10.000.000.000.000
-- 192.168.2.10....
-- 192.168.2.10.FFF.FFF.FFF.FFF
-- 192.168.2.11.000.000.000.000
-- 192.168.2.11....
-- 192.168.2.11.FFF.FFF.FFF.FFF
-- 192.168.2.12.000.000.000.000
-- 192.168.2.12....
-- 192.168.2.12.FFF.FFF.FFF.FFF
-- 192.168.2.40.000.000.000.000
-- 192.168.2.40....
-- 192.168.2.40.FFF.FFF.FFF.FFF

SELECT rtv6.ipv6
  FROM ip_address_ranges AS r,
       TABLE(fake_ipv4_to_ipv6(rtv.ip_address)) AS rtv6,
       TABLE(range_to_values(r.prefix, r.range_start::FLOAT, r.range_end::FLOAT)) AS rtv
 WHERE r.prefix = '192.168.2'
  ;
-- error 000904

CREATE TABLE ip_address_owners (ip_address VARCHAR, owner_name VARCHAR);
INSERT INTO ip_address_owners (ip_address, owner_name) VALUES
  ('192.168.2.10', 'Barbara Hart'),
  ('192.168.2.11', 'David Saugus'),
  ('192.168.2.12', 'Diego King'),
  ('192.168.2.40', 'Victoria Valencia')
  ;

SELECT rtv.ip_address, ipo.owner_name
  FROM ip_address_ranges AS r,
       TABLE(range_to_values(r.prefix, r.range_start::FLOAT, r.range_end::FLOAT)) AS rtv,
       ip_address_owners AS ipo
 WHERE ipo.ip_address = rtv.ip_address AND
      r.prefix = '192.168.2'
  ;
-- 192.168.2.10 | Barbara Hart
-- 192.168.2.11 | David Saugus
-- 192.168.2.12 | Diego King
-- 192.168.2.40 | Victoria Valencia

CREATE OR REPLACE FUNCTION in_order(v FLOAT) RETURNS TABLE (seen VARCHAR) LANGUAGE JAVASCRIPT AS $$
{
  initialize: function () { this.seen = []; },
  processRow: function (row) { this.seen.push(row.V); },
  finalize: function (rowWriter) { rowWriter.writeRow({ SEEN: this.seen.join() }); }
}
$$;

SELECT t.seen FROM parts, TABLE(in_order(LENGTH(s)) OVER (ORDER BY LENGTH(s) DESC)) t;
-- 7,6,6,5,5,5

SELECT p, seen FROM parts, TABLE(in_order(LENGTH(s)) OVER (PARTITION BY p ORDER BY s)) t;
-- 1 | 5,5,7
-- 2 | 5,6,6

CREATE OR REPLACE FUNCTION constant_or_not(a FLOAT, b FLOAT) RETURNS TABLE (a_is VARCHAR, b_is VARCHAR) LANGUAGE JAVASCRIPT AS $$
{
  initialize: function (argumentInfo) { this.info = argumentInfo; },
  processRow: function () {},
  finalize: function (rowWriter) {
    rowWriter.writeRow({ A_IS: this.info.A.isConst + ':' + this.info.A.constValue, B_IS: this.info.B.isConst + ':' + this.info.B.constValue });
  }
}
$$;

SELECT c.* FROM parts, TABLE(constant_or_not(7, p) OVER ()) c;
-- true:7 | false:undefined

CREATE OR REPLACE FUNCTION some_columns(n FLOAT) RETURNS TABLE (a FLOAT, b VARCHAR, c VARIANT, d DATE) LANGUAGE JAVASCRIPT AS $$
{ processRow: function (row, rowWriter) { rowWriter.writeRow({ A: row.N, C: { n: row.N } }); rowWriter.writeRow({ D: new Date(0) }); } }
$$;

SELECT * FROM TABLE(some_columns(1.5));
-- 1.5 | NULL | {"n":1.5} | NULL
-- NULL | NULL | NULL | 1970-01-01

CREATE OR REPLACE FUNCTION no_process_row() RETURNS TABLE (a FLOAT) LANGUAGE JAVASCRIPT AS '{}';
SELECT * FROM TABLE(no_process_row());
-- error 100132
