/** Source: https://docs.snowflake.com/en/sql-reference/functions-semistructured */
export const semistructuredFunctions = `
ARRAY_APPEND(array array, element any) :array
ARRAY_CAT(a array, b array) :array
ARRAY_COMPACT(array array) :array
ARRAY_CONSTRUCT([value any...]) array
ARRAY_CONSTRUCT_COMPACT([value any...]) array
ARRAY_CONTAINS(value any, array array) boolean
ARRAY_DISTINCT(array array) :array
ARRAY_EXCEPT(array array, excluded array) :array
ARRAY_FLATTEN(array array) :flattened
ARRAY_GENERATE_RANGE(start number, stop number, [step number]) array
ARRAY_INSERT(array array, position number, element any) :array
ARRAY_INTERSECTION(a array, b array) :array
ARRAY_MAX(array array) :element
ARRAY_MIN(array array) :element
ARRAY_POSITION(value any, array array) integer
ARRAY_PREPEND(array array, element any) :array
ARRAY_REMOVE(array array, value any) :array
ARRAY_REMOVE_AT(array array, position number) :array
ARRAY_REVERSE(array array) :array
ARRAY_SIZE(array any) number(9,0)
ARRAY_SLICE(array array, from number, to number) :array
ARRAY_SORT(array array, [ascending boolean, nulls_first boolean]) :array
ARRAY_TO_STRING(array array, separator text) text
ARRAYS_OVERLAP(a array, b array) boolean
ARRAYS_TO_OBJECT(keys array, values array) object
ARRAYS_ZIP(array array...) array
AS_ARRAY(value) array
AS_BINARY(value) binary
AS_BOOLEAN(value) boolean
AS_CHAR|AS_VARCHAR(value) text @as_char-varchar
AS_DATE(value) date
AS_DECIMAL|AS_NUMBER(value, [precision number, scale number]) :decimal @as_decimal-number
AS_DOUBLE|AS_REAL(value) float @as_double-real
AS_INTEGER(value) integer
AS_OBJECT(value) object
AS_TIME(value) time
AS_TIMESTAMP_LTZ(value) ltz @as_timestamp
AS_TIMESTAMP_NTZ(value) ntz @as_timestamp
AS_TIMESTAMP_TZ(value) tz @as_timestamp
CHECK_JSON(string text) text
CHECK_XML(string text, [disable_auto_convert boolean]) text
FILTER(array array, test lambda) :array
GET(container any, index any) :get
GET_IGNORE_CASE(container any, key text) :get
GET_PATH(container any, path text) :get_path
IS_ARRAY(value) boolean
IS_BINARY(value) boolean
IS_BOOLEAN(value) boolean
IS_CHAR|IS_VARCHAR(value) boolean @is_char-varchar
IS_DATE|IS_DATE_VALUE(value) boolean @is_date-value
IS_DECIMAL(value) boolean
IS_DOUBLE|IS_REAL(value) boolean @is_double-real
IS_INTEGER(value) boolean
IS_OBJECT(value) boolean
IS_TIME(value) boolean
IS_TIMESTAMP_LTZ(value) boolean @is_timestamp
IS_TIMESTAMP_NTZ(value) boolean @is_timestamp
IS_TIMESTAMP_TZ(value) boolean @is_timestamp
JSON_EXTRACT_PATH_TEXT(json any, path text) text
MAP_CAT(a map, b map) =1
MAP_CONTAINS_KEY(key any, map map) boolean
MAP_DELETE(map map, key any...) =1
MAP_INSERT(map map, key any, value any, [update boolean]) =1
MAP_KEYS(map map) :keys
MAP_PICK(map map, key any...) =1
MAP_SIZE(map map) integer
OBJECT_CONSTRUCT([key_or_value any...]) object
OBJECT_CONSTRUCT_KEEP_NULL([key_or_value any...]) object
OBJECT_DELETE(object object, key text...) object
OBJECT_INSERT(object object, key text, value any, [update boolean]) object
OBJECT_KEYS(object object) :keys
OBJECT_PICK(object object, key any...) object
PARSE_JSON(string text, [parameters text])
PARSE_XML(string text, [disable_auto_convert boolean]) object
REDUCE(array array, start any, combine lambda) :reduce
STRIP_NULL_VALUE(value)
TRANSFORM(array array, change lambda) :transform
TRY_PARSE_JSON(string text, [parameters text])
TYPEOF(value any) text
XMLGET(element object, tag text, [instance number]) object
`
