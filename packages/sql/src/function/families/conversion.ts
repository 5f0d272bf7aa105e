/** Source: https://docs.snowflake.com/en/sql-reference/functions-conversion */
export const conversionFunctions = `
CAST(value) ?
TRY_CAST(value) ?
TO_ARRAY(value) array
TO_BINARY(value, [format varchar]) binary
TO_BOOLEAN(value) boolean
TO_CHAR|TO_VARCHAR(value, [format varchar]) varchar
TO_DATE|DATE(value, [format varchar]) date
TO_DECFLOAT(value, [format varchar]) decfloat
TO_DECIMAL|TO_NUMBER|TO_NUMERIC(value, [format_or_precision, precision_or_scale number, scale number]) :decimal
TO_DOUBLE(value, [format varchar]) float
TO_FILE(stage_or_url varchar, [path varchar]) file
TO_GEOGRAPHY(value, [allow_invalid boolean]) geography
TO_GEOMETRY(value, [srid, allow_invalid boolean, validate boolean]) geometry
TO_INTERVAL(value) interval
TO_JSON(value) varchar
TO_OBJECT(value) object
TO_TIME|TIME(value, [format varchar]) time
TO_TIMESTAMP(value, [scale_or_format]) timestamp_ntz
TO_TIMESTAMP_LTZ(value, [scale_or_format]) timestamp_ltz @to_timestamp
TO_TIMESTAMP_NTZ(value, [scale_or_format]) timestamp_ntz @to_timestamp
TO_TIMESTAMP_TZ(value, [scale_or_format]) timestamp_tz @to_timestamp
TO_UUID(value) uuid
TO_VARIANT(value) variant
TO_XML(value) varchar
TRY_TO_BINARY(text varchar, [format varchar]) binary
TRY_TO_BOOLEAN(text varchar) boolean
TRY_TO_DATE(text varchar, [format varchar]) date
TRY_TO_DECFLOAT(text varchar, [format varchar]) decfloat
TRY_TO_DECIMAL|TRY_TO_NUMBER|TRY_TO_NUMERIC(text varchar, [format_or_precision, precision_or_scale number, scale number]) :decimal
TRY_TO_DOUBLE(text varchar, [format varchar]) float
TRY_TO_FILE(stage_or_url varchar, [path varchar]) file
TRY_TO_GEOGRAPHY(value, [allow_invalid boolean]) geography
TRY_TO_GEOMETRY(value, [srid, allow_invalid boolean, validate boolean]) geometry
TRY_TO_TIME(text varchar, [format varchar]) time
TRY_TO_TIMESTAMP(text varchar, [scale_or_format]) timestamp_ntz
TRY_TO_TIMESTAMP_LTZ(text varchar, [scale_or_format]) timestamp_ltz @try_to_timestamp
TRY_TO_TIMESTAMP_NTZ(text varchar, [scale_or_format]) timestamp_ntz @try_to_timestamp
TRY_TO_TIMESTAMP_TZ(text varchar, [scale_or_format]) timestamp_tz @try_to_timestamp
`
