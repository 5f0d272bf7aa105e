/** Source: https://docs.snowflake.com/en/sql-reference/functions-aggregation */
export const aggregateFunctions = `
AGG(metric) ?
ANY_VALUE(value) =1
APPROX_COUNT_DISTINCT|APPROXIMATE_COUNT_DISTINCT|HLL(value...) number(18,0)
APPROX_PERCENTILE(value number, percentile number) float
APPROX_PERCENTILE_ACCUMULATE(value number) object
APPROX_PERCENTILE_COMBINE(state object) object
APPROX_TOP_K(value, [k number, counters number]) array
APPROX_TOP_K_ACCUMULATE(value, counters number) object
APPROX_TOP_K_COMBINE(state object, [counters number]) object
APPROXIMATE_SIMILARITY|APPROXIMATE_JACCARD_INDEX(state) float
ARRAY_AGG|ARRAYAGG(value) array
ARRAY_UNION_AGG(array array) :array
ARRAY_UNIQUE_AGG(value) array
AVG(value number) :avg
BITAND_AGG|BITANDAGG|BIT_AND_AGG|BIT_ANDAGG(value number) :bits
BITMAP_AND_AGG(bitmap binary) binary
BITMAP_CONSTRUCT_AGG(position number) binary
BITMAP_OR_AGG(bitmap binary) binary
BITOR_AGG|BITORAGG|BIT_OR_AGG|BIT_ORAGG(value number) :bits
BITXOR_AGG|BITXORAGG|BIT_XOR_AGG|BIT_XORAGG(value number) :bits
BOOLAND_AGG(value) boolean
BOOLOR_AGG(value) boolean
BOOLXOR_AGG(value) boolean
CORR(y number, x number) float
COUNT(value...) number(18,0)
COUNT_IF(condition boolean) number(13,0)
COVAR_POP(y number, x number) float
COVAR_SAMP(y number, x number) float
DATASKETCHES_HLL(value, [max_lg_k number]) number(18,0)
DATASKETCHES_HLL_ACCUMULATE(value, [max_lg_k number]) binary
DATASKETCHES_HLL_COMBINE(state binary, [max_lg_k number]) binary
GROUPING(key...) integer
GROUPING_ID(key...) integer
HASH_AGG(value...) number(19,0)
HLL_ACCUMULATE(value...) binary
HLL_COMBINE(state binary) binary
KURTOSIS(value number) :kurtosis
LISTAGG|STRING_AGG(string text, [delimiter text]) text
MAX(value) =1
MAX_BY(value, order, [count number]) :most
MEDIAN(value number) :median
MIN(value) =1
MIN_BY(value, order, [count number]) :most
MINHASH(k number, value...) variant
MINHASH_COMBINE(state variant) variant
MODE(value) =1
OBJECT_AGG|OBJECTAGG(key text, value) object
PERCENTILE_CONT(percentile number) :percentile_cont
PERCENTILE_DISC(percentile number) :percentile_disc
REGR_AVGX(y number, x number) float
REGR_AVGY(y number, x number) float
REGR_COUNT(y number, x number) ?
REGR_INTERCEPT(y number, x number) float
REGR_R2(y number, x number) float
REGR_SLOPE(y number, x number) float
REGR_SXX(y number, x number) float
REGR_SXY(y number, x number) float
REGR_SYY(y number, x number) float
SKEW(value number) float
ST_COLLECT(geography geography) geography
ST_INTERSECTION_AGG(geography geography) geography
ST_UNION_AGG(geography geography) geography
STDDEV|STDDEV_SAMP(value number) float
STDDEV_POP(value number) float
SUM(value number) :sum
VAR_POP|VARIANCE_POP(value number) :variance
VAR_SAMP|VARIANCE|VARIANCE_SAMP(value number) :variance
VECTOR_AVG(vector vector) =1
VECTOR_MAX(vector vector) =1
VECTOR_MIN(vector vector) =1
VECTOR_SUM(vector vector) =1
`
