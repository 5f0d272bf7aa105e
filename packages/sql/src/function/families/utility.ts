/** Source: https://docs.snowflake.com/en/sql-reference/functions-data-generation, …/functions-hash-scalar, …/functions-file, …/functions-vector, …/functions-metadata and their neighbours */
export const utilityFunctions = `
AGGREGATION_CONSTRAINT([MIN_GROUP_SIZE number, MIN_ROW_COUNT number, MIN_ENTITY_COUNT number]) ? @/sql-reference/sql/create-aggregation-policy
APPLICATION_JSON(message text) object
APPROX_PERCENTILE_ESTIMATE(state object, percentile number) float
APPROX_TOP_K_ESTIMATE(state object, [k number]) array
ARRAY_REPEAT(value, count number) array
BITMAP_ABSOLUTE_POSITION(bucket number, position number) integer
BITMAP_AND(a binary, b binary) binary
BITMAP_BIT_POSITION(value number) integer
BITMAP_BUCKET_NUMBER(value number) integer
BITMAP_COUNT(bitmap binary) integer
BITMAP_OR(a binary, b binary) binary
BITMAP_TO_ARRAY(bitmap binary) array
BUILD_SCOPED_FILE_URL(stage, path text) text
BUILD_STAGE_FILE_URL(stage, path text) text
DATASKETCHES_HLL_ESTIMATE(state binary) number(18,0)
DP_INTERVAL_HIGH(aggregate) float
DP_INTERVAL_LOW(aggregate) float
EMAIL_INTEGRATION_CONFIG(integration text, subject text, to, [cc, bcc]) object
EXECUTE_AI_EVALUATION([*...]) ?
EXTRACT_SEMANTIC_CATEGORIES(table text, [samples number]) variant
FL_GET_CONTENT_TYPE(file) text
FL_GET_ETAG(file) text
FL_GET_FILE_TYPE(file) text
FL_GET_LAST_MODIFIED(file) tz
FL_GET_RELATIVE_PATH(file) text
FL_GET_SCOPED_FILE_URL(file) text
FL_GET_SIZE(file) integer
FL_GET_STAGE(file) text
FL_GET_STAGE_FILE_URL(file) text
FL_IS_AUDIO(file) boolean
FL_IS_COMPRESSED(file) boolean
FL_IS_DOCUMENT(file) boolean
FL_IS_IMAGE(file) boolean
FL_IS_VIDEO(file) boolean
GENERATE_COLUMN_DESCRIPTION(columns array, kind text) text
GENERATE_POSTGRES_ACCESS_TOKEN_FOR_USER(user text) text
GET_ABSOLUTE_PATH(stage, path text) text
GET_ANACONDA_PACKAGES_REPODATA(architecture text) text
GET_CONDITION_QUERY_UUID() text
GET_DDL(type text, name text, [full_names boolean]) text
GET_PRESIGNED_URL(stage, path text, [seconds number]) text
GET_RELATIVE_PATH(stage, path text) text
GET_STAGE_LOCATION(stage) text
HASH(value...) number(19,0)
HLL_ESTIMATE(state binary) number(18,0)
HLL_EXPORT(state binary) object
HLL_IMPORT(state object) binary
INTEGRATION(name text) object
JOIN_CONSTRAINT([JOIN_REQUIRED boolean, ALLOWED_JOIN_KEYS array]) ? @/sql-reference/sql/create-join-policy
MAP_ENTRIES(map map) array
MD5_NUMBER(input) number(38,0)
NORMAL(mean number, deviation number, generator) float
NO_AGGREGATION_CONSTRAINT() ? @/sql-reference/sql/create-aggregation-policy
NO_PRIVACY_POLICY() ? @/sql-reference/sql/create-privacy-policy
PRIVACY_BUDGET(BUDGET_NAME text, [BUDGET_LIMIT number, MAX_BUDGET_PER_AGGREGATE number, BUDGET_WINDOW text]) ? @/sql-reference/sql/create-privacy-policy
PROJECTION_CONSTRAINT(ALLOW boolean, [ENFORCEMENT text]) ? @/sql-reference/sql/create-projection-policy
RANDOM([seed number]) number(19,0)
RANDSTR(length number, generator) text
SANITIZE_WEBHOOK_CONTENT(string text) text
SEQ1([sign number]) integer
SEQ2([sign number]) integer @seq1
SEQ4([sign number]) integer @seq1
SEQ8([sign number]) integer @seq1
SHOW_PYTHON_PACKAGES_DEPENDENCIES(runtime text, packages array) text
SNOWFLAKE.CORE.GET_PYTHON_PROFILER_OUTPUT(query_id text) text @get_python_profiler_output
TEXT_HTML(message text) object
TEXT_PLAIN(message text) object
TRY_TO_UUID(string text) uuid
UNIFORM(low number, high number, generator) :uniform
VECTOR_COSINE_DISTANCE(a vector, b vector) float
VECTOR_COSINE_SIMILARITY(a vector, b vector) float
VECTOR_INNER_PRODUCT(a vector, b vector) float
VECTOR_L1_DISTANCE(a vector, b vector) float
VECTOR_L2_DISTANCE(a vector, b vector) float
VECTOR_NORMALIZE(vector vector) =1
VECTOR_TRUNCATE(vector vector, dimensions number) ?
ZIPF(exponent number, count number, generator) integer
`
