import { unsupportedFeature } from '../../../errors.ts'
import { emit, textType, variantType } from '../../emitted.ts'
import { once } from '../../once.ts'
import { memberAt, memberBy } from '../../variant-member.ts'
import { parsePath } from '../../variant-path.ts'
import { asText } from '../as-text.ts'
import { argument, constantText, type FunctionRules } from '../function-rule.ts'

/** Functions that read and write semi-structured values. */
export const variantFunctions: FunctionRules = {
  GET: (call) => memberBy(argument(call, 0), argument(call, 1)),
  GET_PATH: (call) => {
    const path = constantText(call, 1)
    const steps = path === undefined ? undefined : parsePath(path)
    if (steps === undefined) throw unsupportedFeature('GET_PATH with that path', call.where)
    return memberAt(argument(call, 0), steps)
  },
  // A text without a sign is no value. https://docs.snowflake.com/en/sql-reference/functions/parse_json
  PARSE_JSON: (call) =>
    emit(
      once([jsonText(asText(call, 0))], (text) => {
        const failure = "CAST(error('Error parsing JSON: the text is not valid') AS JSON)"
        return `CASE WHEN ${text} IS NULL OR json_valid(${text}) THEN CAST(${text} AS JSON) ELSE ${failure} END`
      }),
      variantType,
    ),
  TRY_PARSE_JSON: (call) => emit(`TRY_CAST(${jsonText(asText(call, 0))} AS JSON)`, variantType),
  TO_JSON: (call) => emit(`CAST(json(${argument(call, 0).sql}) AS VARCHAR)`, textType),
  STRIP_NULL_VALUE: (call) =>
    emit(
      once([argument(call, 0).sql], (v) => `CASE WHEN json_type(${v}) <> 'NULL' THEN ${v} END`),
      variantType,
    ),
}

/** A text as JSON has it; the words may have any case. */
const jsonText = (text: string): string =>
  once(
    [`nullif(trim(${text}), '')`],
    (t) => `CASE WHEN lower(${t}) IN ('null', 'true', 'false') THEN lower(${t}) ELSE ${t} END`,
  )
