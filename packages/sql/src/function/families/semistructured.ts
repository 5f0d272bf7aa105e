/** Source: https://docs.snowflake.com/en/sql-reference/functions-semistructured */
export const semistructuredFunctions = `
ARRAY_APPEND(array array, element) :array
ARRAY_CAT(a array, b array) :array
ARRAY_COMPACT(array array) :array
ARRAY_CONSTRUCT([value...]) array
ARRAY_CONSTRUCT_COMPACT([value...]) array
ARRAY_CONTAINS(value, array array) boolean
ARRAY_DISTINCT(array array) :array
ARRAY_EXCEPT(array array, excluded array) :array
ARRAY_FLATTEN(array array) :flattened
ARRAY_GENERATE_RANGE(start number, stop number, [step number]) array
ARRAY_INSERT(array array, position number, element) :array
ARRAY_INTERSECTION(a array, b array) :array
ARRAY_MAX(array array) :element
ARRAY_MIN(array array) :element
ARRAY_POSITION(value, array array) integer
ARRAY_PREPEND(array array, element) :array
ARRAY_REMOVE(array array, value) :array
ARRAY_REMOVE_AT(array array, position number) :array
ARRAY_REVERSE(array array) :array
ARRAY_SIZE(array) number(9,0)
ARRAY_SLICE(array array, from number, to number) :array
ARRAY_SORT(array array, [ascending boolean, nulls_first boolean]) :array
ARRAY_TO_STRING(array array, separator text) text
ARRAYS_OVERLAP(a array, b array) boolean
ARRAYS_TO_OBJECT(keys array, values array) object
ARRAYS_ZIP(array array...) array
AS_ARRAY(value variant) array
AS_BINARY(value variant) binary
AS_BOOLEAN(value variant) boolean
AS_CHAR|AS_VARCHAR(value variant) text @as_char-varchar
AS_DATE(value variant) date
AS_DECIMAL|AS_NUMBER(value variant, [precision number, scale number]) :decimal @as_decimal-number
AS_DOUBLE|AS_REAL(value variant) float @as_double-real
AS_INTEGER(value variant) integer
AS_OBJECT(value variant) object
AS_TIME(value variant) time
AS_TIMESTAMP_LTZ(value variant) ltz @as_timestamp
AS_TIMESTAMP_NTZ(value variant) ntz @as_timestamp
AS_TIMESTAMP_TZ(value variant) tz @as_timestamp
CHECK_JSON(string text) text
CHECK_XML(string text, [disable_auto_convert boolean]) text
FILTER(array array, test lambda) :array
GET(container, index) :get
GET_IGNORE_CASE(container, key text) :get
GET_PATH(container, path text) :get_path
IS_ARRAY(value variant) boolean
IS_BINARY(value variant) boolean
IS_BOOLEAN(value variant) boolean
IS_CHAR|IS_VARCHAR(value variant) boolean @is_char-varchar
IS_DATE|IS_DATE_VALUE(value variant) boolean @is_date-value
IS_DECIMAL(value variant) boolean
IS_DOUBLE|IS_REAL(value variant) boolean @is_double-real
IS_INTEGER(value variant) boolean
IS_OBJECT(value variant) boolean
IS_TIME(value variant) boolean
IS_TIMESTAMP_LTZ(value variant) boolean @is_timestamp
IS_TIMESTAMP_NTZ(value variant) boolean @is_timestamp
IS_TIMESTAMP_TZ(value variant) boolean @is_timestamp
JSON_EXTRACT_PATH_TEXT(json, path text) text
MAP_CAT(a map, b map) =1
MAP_CONTAINS_KEY(key, map map) boolean
MAP_DELETE(map map, key...) =1
MAP_INSERT(map map, key, value, [update boolean]) =1
MAP_KEYS(map map) :keys
MAP_PICK(map map, key...) =1
MAP_SIZE(map map) integer
OBJECT_CONSTRUCT([key_or_value...]) object
OBJECT_CONSTRUCT_KEEP_NULL([key_or_value...]) object
OBJECT_DELETE(object object, key text...) object
OBJECT_INSERT(object object, key text, value, [update boolean]) object
OBJECT_KEYS(object object) :keys
OBJECT_PICK(object object, key...) object
PARSE_JSON(string text, [parameters text]) variant
PARSE_XML(string text, [disable_auto_convert boolean]) object
REDUCE(array array, start, combine lambda) :reduce
STRIP_NULL_VALUE(value variant) variant
TRANSFORM(array array, change lambda) :transform
TRY_PARSE_JSON(string text, [parameters text]) variant
TYPEOF(value) text
XMLGET(element object, tag text, [instance number]) object
`
