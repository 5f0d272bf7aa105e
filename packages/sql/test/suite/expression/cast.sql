-- https://docs.snowflake.com/en/sql-reference/functions/cast
--# query: cast .A typeName cast typeName cast .A .B typeName T
SELECT CAST(a AS INTEGER), CAST('1.5' AS NUMBER(10, 2)), CAST(a || b AS VARCHAR(20)) FROM t
--# query: cast .A typeName cast .A typeName cast .A typeName cast .A typeName cast .A typeName cast .A typeName T
SELECT a::INT, a::NUMBER(38, 0), a::VARCHAR(10), a::STRING, a::TIMESTAMP_NTZ(3), a::DATE FROM t
--# query: cast cast cast .A typeName typeName typeName cast cast typeName typeName T
SELECT a::VARIANT::STRING::NUMBER, '1'::INT::VARCHAR || 'x' FROM t
--# query: cast .A typeName cast typeName T
SELECT TRY_CAST(a AS DATE), TRY_CAST('x' AS NUMBER(5, 1)) FROM t
--# query: cast .A typeName cast .A typeName cast .A typeName cast .A typeName cast .B typeName T
SELECT a::DOUBLE PRECISION, a::CHAR VARYING(5), a::FLOAT8, CAST(a AS CHARACTER(3)), CAST(b AS NCHAR VARYING(4)) FROM t
--# query: cast cast objectConstant objectMember typeName typeField typeName typeName typeField typeName
SELECT CAST({'city': 'A'}::OBJECT(city VARCHAR) AS OBJECT(town VARCHAR) RENAME FIELDS)
--# query: cast cast objectConstant objectMember typeName typeField typeName typeName typeField typeName typeField typeName
SELECT CAST({'city': 'A'}::OBJECT(city VARCHAR) AS OBJECT(city VARCHAR, zip NUMBER) ADD FIELDS)
--# query: cast .O typeName typeField typeName typeField typeName T
SELECT CAST(o AS OBJECT(a INT, b INT)) RENAME FIELDS FROM t
--# query: cast arrayConstant typeName typeItem typeName cast arrayConstant typeName typeItem typeName cast arrayConstant typeName typeItem typeName
SELECT [1, 2]::ARRAY(NUMBER), [1, 2]::ARRAY(INT NOT NULL), CAST([1] AS ARRAY(NUMBER(10, 2)))
--# query: cast objectConstant objectMember typeName typeField typeName typeField typeName cast objectConstant objectMember typeName typeItem typeName typeItem typeName cast .O typeName typeItem typeName typeItem typeName typeItem typeName T
SELECT {'a': 1}::OBJECT(a INT, b VARCHAR NOT NULL), {'a': 1}::MAP(VARCHAR, INT), o::MAP(NUMBER(38, 0), ARRAY(VARCHAR) NOT NULL) FROM t
--# query: cast .O typeName typeField typeName typeField typeName typeItem typeName typeItem typeName typeItem typeName typeField typeName T
SELECT o::OBJECT(a OBJECT(b ARRAY(MAP(VARCHAR, VARIANT))), "Key" VARCHAR) FROM t
--# query: cast arrayConstant typeName typeItem typeName cast .E typeName typeItem typeName T
SELECT [1.1, 2.2]::VECTOR(FLOAT, 2), e::VECTOR(INT, 256) FROM t
--# query: cast .A typeName cast .A typeName cast .A typeName T
SELECT a::TIMESTAMP WITH TIME ZONE, a::TIMESTAMP WITHOUT TIME ZONE, a::TIMESTAMP(3) WITH LOCAL TIME ZONE FROM t
--# query: cast .A typeName intervalUnit cast .A typeName intervalUnit cast .A typeName intervalUnit cast .A typeName intervalUnit T
SELECT a::INTERVAL YEAR TO MONTH, CAST(a AS INTERVAL DAY(3) TO SECOND(6)), a::INTERVAL SECOND(5, 6), a::INTERVAL MINUTE FROM t
--# query: cast typeName typeItem typeName cast .A typeName typeItem typeName cast .P typeName T
SELECT '[2024-01-01, 2024-12-31)'::PERIOD(DATE), TRY_CAST(a AS PERIOD(TIMESTAMP_NTZ(9))), p::VARCHAR FROM t
--# query: cast .A typeName cast .A typeName cast .A typeName cast .A typeName cast .A typeName cast .A typeName cast .A typeName T
SELECT a::GEOGRAPHY, a::GEOMETRY, a::BINARY(8), a::VARBINARY, a::DECFLOAT, a::UUID, a::FILE FROM t
--# query: cast path .V pathKey typeName cast path .V pathKey pathKey typeName cast path .V pathIndex typeName cast path .V pathIndex typeName cast F() .X typeName cast .A .B typeName cast positionalColumn typeName cast positionalColumn typeName T
SELECT v:a::INT, v:a.b::STRING, v['x']::DATE, v[0]::FLOAT, f(x)::INT, (a + b)::INT, $1::INT, t.$1::INT FROM t
--# query: TO_NUMBER() .A TO_DATE() .A TO_TIMESTAMP_TZ() .A TRY_TO_NUMBER() .A TO_CHAR() .D T
SELECT TO_NUMBER(a, '99.9', 10, 2), TO_DATE(a, 'YYYY-MM-DD'), TO_TIMESTAMP_TZ(a), TRY_TO_NUMBER(a), TO_CHAR(d, 'YYYY') FROM t
--# query: cast .DATE typeName cast .TIME typeName cast .TIMESTAMP typeName T
SELECT date::date, time::time, timestamp::timestamp FROM t
--# query: cast cast cast .A typeName typeName typeName cast typeName cast typeName .A cast .B typeName cast .A typeName cast typeName T
SELECT a::INT::STRING::VARIANT, -1::INT, (-1)::INT, a + b::INT, NOT a::BOOLEAN, 'x' || 1::STRING FROM t
--# query: cast .A typeName cast .B typeName cast cast .C typeName typeName cast .D typeName cast typeName T
SELECT CAST(a AS NUMBER(38, 0)), CAST(b + 1 AS VARCHAR(10)), CAST(CAST(c AS DATE) AS TIMESTAMP_NTZ(9)), TRY_CAST(d AS TIME(3)), TRY_CAST('x' AS INT) FROM t
--# query: cast typeName cast typeName cast typeName cast .A typeName cast .B typeName cast .C typeName cast .D typeName cast .E typeName cast .F typeName T
SELECT '1'::DECIMAL(10), '1'::DEC(10, 2), '1'::NUMERIC, a::DOUBLE PRECISION, b::CHAR VARYING(5), c::FLOAT8, d::BYTEINT, e::NCHAR(3), f::TEXT FROM t
--# query: cast .A typeName cast .B typeName cast .C typeName cast .D typeName cast .E typeName T
SELECT a::TIMESTAMP WITH LOCAL TIME ZONE, b::TIMESTAMP WITHOUT TIME ZONE, c::TIMESTAMP_TZ(3), d::TIMESTAMPNTZ, e::DATETIME FROM t
--# query: cast arrayConstant typeName typeItem typeName cast objectConstant objectMember typeName typeItem typeName typeItem typeName cast .O typeName typeField typeName typeField typeName typeItem typeName typeField typeName cast arrayConstant typeName typeItem typeName T
SELECT [1, 2]::ARRAY(NUMBER NOT NULL), {'a': 1}::MAP(VARCHAR, VARIANT), o::OBJECT(a INT NOT NULL, b ARRAY(OBJECT(c DATE))), [1.5]::VECTOR(FLOAT, 1) FROM t
--# query: cast .A typeName cast .B typeName cast .C typeName cast .D typeName cast .E typeName cast .F typeName cast .G typeName cast .H typeName T
SELECT a::GEOGRAPHY, b::GEOMETRY, c::BINARY(8), d::VARBINARY, e::UUID, f::FILE, g::DECFLOAT, h::DECFLOAT(20) FROM t
--# query: cast path .V pathKey pathKey typeName cast cast path .V pathKey typeName typeName cast path .V pathKey typeName cast path .V pathKey typeName cast case caseBranch .A .B typeName T
SELECT CAST(v:a.b AS STRING), TRY_CAST(v:c::STRING AS DATE), (v:d)::INT, v:e::INT = 1, CASE WHEN a THEN b END::STRING FROM t
