import { canonicalJson } from '../../../computed/json/canonical-json.ts'
import { invalidStatement, unsupportedFeature } from '../../../errors/statement-failures.ts'
import { emit, textLiteral, textType, variantType } from '../../emitted.ts'
import { once } from '../../once.ts'
import { isStructured } from '../../structured/structured-type.ts'
import { castTo } from '../../translate-cast.ts'
import { memberAt, memberBy } from '../../variant-member.ts'
import { type PathStep, parsePath } from '../../variant-path.ts'
import { asText } from '../as-text.ts'
import { argument, constantText, type FunctionRules, type ScalarCall } from '../function-rule.ts'

/** Functions that read and write semi-structured values. */
export const variantFunctions: FunctionRules = {
  GET: (call) => {
    const key = constantText(call, 1)
    const value = argument(call, 0)
    return key !== undefined && isStructured(value.type)
      ? memberAt(value, [key])
      : memberBy(value, argument(call, 1))
  },
  GET_PATH: (call) => memberAt(argument(call, 0), constantPath(call)),
  PARSE_JSON: (call) => emit(`CAST(${readJson(call)} AS JSON)`, variantType),
  TRY_PARSE_JSON: (call) => emit(`CAST(TRY(${readJson(call)}) AS JSON)`, variantType),
  CHECK_JSON: (call) => emit(`mesh_check_json(${asText(call, 0)})`, textType),
  JSON_EXTRACT_PATH_TEXT: (call) => {
    const document = emit(`CAST(mesh_read_json(${asText(call, 0)}, FALSE) AS JSON)`, variantType)
    return castTo(memberAt(document, constantPath(call)), textType)
  },
  TO_JSON: (call) => emit(`CAST(${castTo(argument(call, 0), variantType).sql} AS VARCHAR)`, textType),
  STRIP_NULL_VALUE: (call) =>
    emit(
      once([argument(call, 0).sql], (v) => `CASE WHEN json_type(${v}) <> 'NULL' THEN ${v} END`),
      variantType,
    ),
}

/** Whether keys may come again is told by a constant. */
function readJson(call: ScalarCall): string {
  const repeats = call.args.length > 1 ? constantText(call, 1) : 's'
  if (repeats !== 's' && repeats !== 'd')
    throw invalidStatement(`argument 2 of function [${call.name}] needs to be 's' or 'd'`, call.where)
  const constant = constantText(call, 0)
  const known = constant === undefined ? undefined : readNow(constant, repeats === 'd')
  if (known !== undefined) return known
  return `mesh_read_json(${asText(call, 0)}, ${repeats === 'd' ? 'TRUE' : 'FALSE'})`
}

/** A constant that is read when the statement is translated; nothing where it is no JSON, which counts only where it is asked for. */
function readNow(text: string, repeats: boolean): string | undefined {
  try {
    const json = canonicalJson(text, repeats)
    return json === null ? 'CAST(NULL AS VARCHAR)' : textLiteral(json)
  } catch {
    return undefined
  }
}

function constantPath(call: ScalarCall): readonly PathStep[] {
  const path = constantText(call, 1)
  const steps = path === undefined ? undefined : parsePath(path)
  if (steps === undefined) throw unsupportedFeature(`${call.name} with that path`, call.where)
  return steps
}
