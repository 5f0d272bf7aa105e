/** Source: https://docs.snowflake.com/en/sql-reference/functions-conversion */
export const conversionFunctions = `
CAST(value) ?
TRY_CAST(value) ?
TO_ARRAY(value) array
TO_BINARY(value, [format text]) binary
TO_BOOLEAN(value) boolean
TO_CHAR|TO_VARCHAR(value, [format text]) text
TO_DATE|DATE(value, [format text]) date
TO_DECFLOAT(value, [format text]) decfloat
TO_DECIMAL|TO_NUMBER|TO_NUMERIC(value, [format_or_precision, precision_or_scale number, scale number]) :decimal
TO_DOUBLE(value, [format text]) float
TO_FILE(stage_or_url text, [path text]) file
TO_GEOGRAPHY(value, [allow_invalid boolean]) geography
TO_GEOMETRY(value, [srid, allow_invalid boolean, validate boolean]) geometry
TO_JSON(value) text
TO_OBJECT(value) object
TO_TIME|TIME(value, [format text]) time
TO_TIMESTAMP(value, [scale_or_format]) ntz
TO_TIMESTAMP_LTZ(value, [scale_or_format]) ltz @to_timestamp
TO_TIMESTAMP_NTZ(value, [scale_or_format]) ntz @to_timestamp
TO_TIMESTAMP_TZ(value, [scale_or_format]) tz @to_timestamp
TO_UUID(value) uuid
TO_VARIANT(value) variant
TO_XML(value) text
TRY_TO_BINARY(string text, [format text]) binary
TRY_TO_BOOLEAN(string text) boolean
TRY_TO_DATE(string text, [format text]) date
TRY_TO_DECFLOAT(string text, [format text]) decfloat
TRY_TO_DECIMAL|TRY_TO_NUMBER|TRY_TO_NUMERIC(string text, [format_or_precision, precision_or_scale number, scale number]) :decimal
TRY_TO_DOUBLE(string text, [format text]) float
TRY_TO_FILE(stage_or_url text, [path text]) file
TRY_TO_GEOGRAPHY(value, [allow_invalid boolean]) geography
TRY_TO_GEOMETRY(value, [srid, allow_invalid boolean, validate boolean]) geometry
TRY_TO_TIME(string text, [format text]) time
TRY_TO_TIMESTAMP(string text, [scale_or_format]) ntz
TRY_TO_TIMESTAMP_LTZ(string text, [scale_or_format]) ltz @try_to_timestamp
TRY_TO_TIMESTAMP_NTZ(string text, [scale_or_format]) ntz @try_to_timestamp
TRY_TO_TIMESTAMP_TZ(string text, [scale_or_format]) tz @try_to_timestamp
`
