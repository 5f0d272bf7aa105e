/** Source: https://docs.snowflake.com/en/user-guide/snowflake-cortex/aisql */
export const aiFunctions = `
AI_AGG(string text, task text) text
AI_CLASSIFY(INPUT, CATEGORIES array, [CONFIG_OBJECT object]) ?
AI_COMPLETE(MODEL, PROMPT, [MODEL_PARAMETERS object, RESPONSE_FORMAT, SHOW_DETAILS boolean]) ?
AI_COMPLETE(MODEL text, PREDICATE text, FILE file, [MODEL_PARAMETERS object, RESPONSE_FORMAT, SHOW_DETAILS boolean]) ?
AI_COUNT_TOKENS(function text, [argument...]) integer
AI_EMBED(model text, input, [truncate boolean]) vector
AI_EXTRACT([TEXT text, FILE file, RESPONSEFORMAT, SCORES boolean, DESCRIPTION text]) object
AI_FILTER([PREDICATE, FILE file, INPUT, RETURN_ERROR_DETAILS boolean]) boolean
AI_MULTI_EMBED(model text, input, [options object]) ?
AI_PARSE_DOCUMENT(file file, [options object]) object
AI_REDACT(INPUT text, [CATEGORIES array, RETURN_ERROR_DETAILS boolean, MODE text]) text
AI_SENTIMENT(string text, [categories array, return_error_details boolean]) object
AI_SIMILARITY(a, b, [config object]) float
AI_SUMMARIZE_AGG(string text) text
AI_TRANSCRIBE(audio file, [options object]) object
AI_TRANSLATE(string text, source text, target text, [return_error_details boolean]) text
PROMPT(template text, [value...]) object
`

/** Functions of the schema SNOWFLAKE.CORTEX. */
export const cortexFunctions = `
AGENT_RUN([*...]) ?
CLASSIFY_TEXT(input text, categories array, [options object]) object
COMPLETE(model text, prompt, [options object]) ?
COUNT_TOKENS(model_or_function text, string text, [categories array]) integer
DATA_AGENT_RUN([*...]) ?
EMBED_TEXT_768(model text, string text) vector @embed_text-snowflake-cortex
EMBED_TEXT_1024(model text, string text) vector
ENTITY_SENTIMENT(string text, [entities array]) object
EXTRACT_ANSWER(source text, question text) array
FINETUNE(operation text, [name_or_job text, base_model text, training_query text, validation_query text, options]) text
PARSE_DOCUMENT(stage text, path text, [options object]) object
SEARCH_PREVIEW(service text, query text) text
SENTIMENT(string text) float
SPLIT_TEXT_MARKDOWN_HEADER(string text, headers object, chunk_size number, [overlap number]) array
SPLIT_TEXT_RECURSIVE_CHARACTER(string text, format text, chunk_size number, [overlap number, separators array]) array
SUMMARIZE(string text) text
TRANSLATE(string text, source text, target text) text
TRY_COMPLETE(model text, prompt, [options object]) ?
`
