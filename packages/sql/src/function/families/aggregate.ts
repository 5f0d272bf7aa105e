/** Source: https://docs.snowflake.com/en/sql-reference/functions-aggregation */
export const aggregateFunctions = `
AGG(metric any) ?
ANY_VALUE(value any) =1
APPROX_COUNT_DISTINCT|APPROXIMATE_COUNT_DISTINCT|HLL(value any...) number(18,0)
APPROX_PERCENTILE(value, percentile) float
APPROX_PERCENTILE_ACCUMULATE(value) object
APPROX_PERCENTILE_COMBINE(state object) object
APPROX_TOP_K(value any, [k, counters]) array
APPROX_TOP_K_ACCUMULATE(value any, counters) object
APPROX_TOP_K_COMBINE(state object, [counters]) object
APPROXIMATE_SIMILARITY|APPROXIMATE_JACCARD_INDEX(state any) float
ARRAY_AGG|ARRAYAGG(value any) array
ARRAY_UNION_AGG(array array) :array
ARRAY_UNIQUE_AGG(value any) array
AVG(value) :avg
BITAND_AGG|BITANDAGG|BIT_AND_AGG|BIT_ANDAGG(value) :bits
BITMAP_AND_AGG(bitmap binary) binary
BITMAP_CONSTRUCT_AGG(position) binary
BITMAP_OR_AGG(bitmap binary) binary
BITOR_AGG|BITORAGG|BIT_OR_AGG|BIT_ORAGG(value) :bits
BITXOR_AGG|BITXORAGG|BIT_XOR_AGG|BIT_XORAGG(value) :bits
BOOLAND_AGG(value any) boolean
BOOLOR_AGG(value any) boolean
BOOLXOR_AGG(value any) boolean
CORR(y, x) float
COUNT(value any...) number(18,0)
COUNT_IF(condition boolean) number(13,0)
COVAR_POP(y, x) float
COVAR_SAMP(y, x) float
DATASKETCHES_HLL(value any, [max_lg_k]) number(18,0)
DATASKETCHES_HLL_ACCUMULATE(value any, [max_lg_k]) binary
DATASKETCHES_HLL_COMBINE(state binary, [max_lg_k]) binary
GROUPING(key any...) integer
GROUPING_ID(key any...) integer
HASH_AGG(value any...) number(19,0)
HLL_ACCUMULATE(value any...) binary
HLL_COMBINE(state binary) binary
KURTOSIS(value) :kurtosis
LISTAGG|STRING_AGG(string text, [delimiter text]) text
MAX(value any) =1
MAX_BY(value any, order any, [count]) :most
MEDIAN(value) :median
MIN(value any) =1
MIN_BY(value any, order any, [count]) :most
MINHASH(k, value any...) variant
MINHASH_COMBINE(state variant) variant
MODE(value any) =1
OBJECT_AGG|OBJECTAGG(key text, value any) object
PERCENTILE_CONT(percentile) :percentile_cont
PERCENTILE_DISC(percentile) :percentile_disc
REGR_AVGX(y, x) float
REGR_AVGY(y, x) float
REGR_COUNT(y, x) ?
REGR_INTERCEPT(y, x) float
REGR_R2(y, x) float
REGR_SLOPE(y, x) float
REGR_SXX(y, x) float
REGR_SXY(y, x) float
REGR_SYY(y, x) float
SKEW(value) float
ST_COLLECT(geography geography) geography
ST_INTERSECTION_AGG(geography geography) geography
ST_UNION_AGG(geography geography) geography
STDDEV|STDDEV_SAMP(value) float
STDDEV_POP(value) float
SUM(value) :sum
VAR_POP|VARIANCE_POP(value) :variance
VAR_SAMP|VARIANCE|VARIANCE_SAMP(value) :variance
VECTOR_AVG(vector vector) =1
VECTOR_MAX(vector vector) =1
VECTOR_MIN(vector vector) =1
VECTOR_SUM(vector vector) =1
`
