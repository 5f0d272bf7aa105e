-- https://docs.snowflake.com/en/sql-reference/intro-summary-data-types
--# query: cast .A typeName cast .A typeName cast .A typeName cast .A typeName cast .A typeName cast .A typeName cast .A typeName cast .A typeName cast .A typeName cast .A typeName cast .A typeName T
SELECT a::NUMBER, a::NUMBER(10), a::DECIMAL(10, 2), a::DEC(5), a::NUMERIC(3, 1), a::INT, a::INTEGER, a::BIGINT, a::SMALLINT, a::TINYINT, a::BYTEINT FROM t
--# query: cast .A typeName cast .A typeName cast .A typeName cast .A typeName cast .A typeName cast .A typeName T
SELECT a::FLOAT, a::FLOAT4, a::DOUBLE, a::DOUBLE PRECISION, a::REAL, a::DECFLOAT(38) FROM t
--# query: cast .A typeName cast .A typeName cast .A typeName cast .A typeName cast .A typeName cast .A typeName cast .A typeName cast .A typeName cast .A typeName cast .A typeName T
SELECT a::VARCHAR, a::CHAR(1), a::CHARACTER(2), a::STRING, a::TEXT(5), a::NVARCHAR(3), a::NVARCHAR2(3), a::CHAR VARYING(4), a::NCHAR VARYING(4), a::VARCHAR (16777216) FROM t
--# query: cast .A typeName cast .A typeName cast .A typeName cast .A typeName cast .A typeName cast .A typeName T
SELECT a::BOOLEAN, a::BINARY, a::VARBINARY(10), a::VARIANT, a::OBJECT, a::ARRAY FROM t
--# query: cast .A typeName cast .A typeName cast .A typeName cast .A typeName cast .A typeName cast .A typeName cast .A typeName cast .A typeName cast .A typeName cast .A typeName T
SELECT a::DATE, a::DATETIME(3), a::TIME(0), a::TIMESTAMP(9), a::TIMESTAMP_LTZ, a::TIMESTAMPLTZ, a::TIMESTAMP_NTZ(6), a::TIMESTAMPNTZ, a::TIMESTAMP_TZ, a::TIMESTAMPTZ(3) FROM t
--# query: cast .A typeName typeItem typeName typeItem typeName typeField typeName typeItem typeName typeItem typeName typeItem typeName cast .A typeName typeItem typeName typeItem typeName typeItem typeName typeItem typeName T
SELECT a::ARRAY(ARRAY(OBJECT(x MAP(VARCHAR, VECTOR(FLOAT, 3)) NOT NULL))), a::MAP(INT, MAP(VARCHAR, DATE)) FROM t
--# query: cast .A typeName typeField typeName cast .A typeName typeField typeName typeField typeName typeField typeName typeField typeName T
SELECT a::OBJECT(b INT), a::OBJECT("b c" VARCHAR(10) NOT NULL, date DATE, type VARCHAR, order INT) FROM t
--# query: cast typeName cast typeName cast typeName cast typeName cast typeName cast typeName cast typeName cast typeName cast typeName cast typeName cast typeName
SELECT NULL::NUMBER, NULL::BOOLEAN, NULL::VARIANT, NULL::OBJECT, NULL::ARRAY, NULL::STRING(5), NULL::BIGINT, NULL::SMALLINT, NULL::TINYINT, NULL::INTEGER, NULL::REAL
--# query: cast .A typeName typeItem typeName typeItem typeName typeField typeName typeField typeName typeItem typeName typeItem typeName typeItem typeName cast .B typeName typeItem typeName typeItem typeName typeItem typeName T
SELECT a::MAP(INT, OBJECT(x VARCHAR(5), y MAP(VARCHAR, ARRAY(INT)))), b::ARRAY(ARRAY(ARRAY(DATE))) FROM t
--# query: cast .A typeName intervalUnit cast .B typeName intervalUnit cast .C typeName intervalUnit T
SELECT a::INTERVAL YEAR TO MONTH, b::INTERVAL DAY(3) TO SECOND(6), c::INTERVAL HOUR FROM t
--# query: .NUMBER .STRING .TEXT .VARIANT .OBJECT .ARRAY .BINARY .BOOLEAN .FLOAT .MAP .VECTOR .GEOGRAPHY T
SELECT number, string, text, variant, object, array, binary, boolean, float, map, vector, geography FROM t
--# query: cast objectConstant typeName cast typeName F() typeLiteral typeName cast .A typeName T
SELECT {}::OBJECT(), NULL::OBJECT, f('m', TYPE OBJECT()), CAST(a AS OBJECT()) FROM t
