/** Source: https://docs.snowflake.com/en/user-guide/snowflake-cortex/aisql */
export const aiFunctions = `
AI_AGG(text varchar, task varchar) varchar
AI_CLASSIFY(INPUT, CATEGORIES array, [CONFIG_OBJECT object]) object
AI_COMPLETE(MODEL, PROMPT, [MODEL_PARAMETERS object, RESPONSE_FORMAT, SHOW_DETAILS boolean]) ?
AI_COMPLETE(MODEL varchar, PREDICATE varchar, FILE file, [MODEL_PARAMETERS object, RESPONSE_FORMAT, SHOW_DETAILS boolean]) ?
AI_COUNT_TOKENS(function varchar, [argument...]) integer
AI_EMBED(model varchar, input, [truncate boolean]) vector
AI_EXTRACT([TEXT varchar, FILE file, RESPONSEFORMAT, SCORES boolean, DESCRIPTION varchar]) object
AI_FILTER([PREDICATE, FILE file, INPUT, RETURN_ERROR_DETAILS boolean]) boolean
AI_MULTI_EMBED(model varchar, input, [options object]) ?
AI_PARSE_DOCUMENT(file file, [options object]) object
AI_REDACT(INPUT varchar, [CATEGORIES array, RETURN_ERROR_DETAILS boolean, MODE varchar]) varchar
AI_SENTIMENT(text varchar, [categories array, return_error_details boolean]) object
AI_SIMILARITY(a, b, [config object]) float
AI_SUMMARIZE_AGG(text varchar) varchar
AI_TRANSCRIBE(audio file, [options object]) object
AI_TRANSLATE(text varchar, source varchar, target varchar, [return_error_details boolean]) varchar
PROMPT(template varchar, [value...]) object
`

/** Functions of the schema SNOWFLAKE.CORTEX. */
export const cortexFunctions = `
CLASSIFY_TEXT(input varchar, categories array, [options object]) object
COMPLETE(model varchar, prompt, [options object]) ?
COUNT_TOKENS(model_or_function varchar, text varchar, [categories array]) integer
EMBED_TEXT_768(model varchar, text varchar) vector @embed_text
EMBED_TEXT_1024(model varchar, text varchar) vector @embed_text_1024
ENTITY_SENTIMENT(text varchar, [entities array]) object
EXTRACT_ANSWER(source varchar, question varchar) array
FINETUNE(operation varchar, [name_or_job varchar, base_model varchar, training_query varchar, validation_query varchar, options]) varchar
PARSE_DOCUMENT(stage varchar, path varchar, [options object]) object
SEARCH_PREVIEW(service varchar, query varchar) varchar
SENTIMENT(text varchar) float
SPLIT_TEXT_MARKDOWN_HEADER(text varchar, headers object, chunk_size number, [overlap number]) array
SPLIT_TEXT_RECURSIVE_CHARACTER(text varchar, format varchar, chunk_size number, [overlap number, separators array]) array
SUMMARIZE(text varchar) varchar
TRANSLATE(text varchar, source varchar, target varchar) varchar
TRY_COMPLETE(model varchar, prompt, [options object]) ?
`
