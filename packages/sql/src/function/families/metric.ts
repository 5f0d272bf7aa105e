/** Functions of the schema SNOWFLAKE.CORE. Source: https://docs.snowflake.com/en/user-guide/data-quality-system-dmfs */
export const metricFunctions = `
ACCEPTED_VALUES(query, condition lambda) integer
AVG(query) float
BLANK_COUNT(query) integer
BLANK_PERCENT(query) float
DATA_METRIC_SCHEDULED_TIME() ltz
DUPLICATE_COUNT(query) integer
FRESHNESS([query]) integer
MAX(query) float
MIN(query) float
NULL_COUNT(query) integer
NULL_PERCENT(query) float
ROW_COUNT([query]) integer
STDDEV(query) float
UNIQUE_COUNT(query) integer
`
