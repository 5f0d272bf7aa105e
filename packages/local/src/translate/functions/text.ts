import { unsupportedFeature } from '../../errors.ts'
import { booleanType, countType, emit, textLiteral, textType } from '../emitted.ts'
import { castTo } from '../translate-cast.ts'
import {
  argument,
  constantText,
  type FunctionRule,
  type FunctionRules,
  type ScalarCall,
} from './function-rule.ts'
import { same } from './same-name.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/functions-string */
export const textFunctions: FunctionRules = {
  UPPER: onText('upper'),
  LOWER: onText('lower'),
  TRIM: onText('trim'),
  LTRIM: onText('ltrim'),
  RTRIM: onText('rtrim'),
  LENGTH: (call) =>
    argument(call, 0).type?.kind === 'binary'
      ? emit(`octet_length(${argument(call, 0).sql})`, countType)
      : emit(`length(${asText(call, 0)})`, countType),
  LEN: (call) => emit(`length(${asText(call, 0)})`, countType),
  REVERSE: onText('reverse'),
  INITCAP: (call) => {
    throw unsupportedFeature('INITCAP', call.where)
  },
  CONCAT: (call) => emit(`(${call.args.map((_, index) => asText(call, index)).join(' || ')})`, textType),
  CONCAT_WS: (call) =>
    emit(
      `(CASE WHEN ${call.args.map(({ sql }) => `${sql} IS NULL`).join(' OR ')} THEN NULL ELSE concat_ws(${call.args.map((_, index) => asText(call, index)).join(', ')}) END)`,
      textType,
    ),
  LEFT: (call) => emit(`left(${asText(call, 0)}, CAST(${argument(call, 1).sql} AS BIGINT))`, textType),
  RIGHT: (call) => emit(`right(${asText(call, 0)}, CAST(${argument(call, 1).sql} AS BIGINT))`, textType),
  SUBSTR: substring,
  SUBSTRING: substring,
  REPLACE: (call) =>
    emit(
      `replace(${asText(call, 0)}, ${argument(call, 1).sql}, ${call.args.length > 2 ? argument(call, 2).sql : "''"})`,
      textType,
    ),
  REPEAT: (call) => emit(`repeat(${asText(call, 0)}, CAST(${argument(call, 1).sql} AS BIGINT))`, textType),
  TRANSLATE: (call) =>
    emit(`translate(${asText(call, 0)}, ${argument(call, 1).sql}, ${argument(call, 2).sql})`, textType),
  LPAD: pad('lpad'),
  RPAD: pad('rpad'),
  SPLIT_PART: (call) =>
    // Snowflake reads part 0 as part 1; a part that is not there is empty.
    emit(
      `split_part(${asText(call, 0)}, ${argument(call, 1).sql}, CASE WHEN ${argument(call, 2).sql} = 0 THEN 1 ELSE CAST(${argument(call, 2).sql} AS BIGINT) END)`,
      textType,
    ),
  STARTSWITH: (call) => emit(`starts_with(${asText(call, 0)}, ${argument(call, 1).sql})`, booleanType),
  ENDSWITH: (call) => emit(`ends_with(${asText(call, 0)}, ${argument(call, 1).sql})`, booleanType),
  CONTAINS: (call) => emit(`contains(${asText(call, 0)}, ${argument(call, 1).sql})`, booleanType),
  CHARINDEX: (call) => position(call),
  POSITION: (call) => position(call),
  ASCII: same('ascii', countType),
  CHR: same('chr', textType),
  MD5: (call) => emit(`md5(${asBytes(call)})`, textType),
  MD5_NUMBER_LOWER64: (call) =>
    emit(`CAST(CAST('0x' || right(md5(${asBytes(call)}), 16) AS UBIGINT) AS DECIMAL(20,0))`, {
      kind: 'integer',
      precision: 20,
    }),
  SHA2: (call) => {
    if (call.args.length > 1 && argument(call, 1).sql !== '256')
      throw unsupportedFeature('SHA2 of that size', call.where)
    return emit(`sha256(${asText(call, 0)})`, textType)
  },
  REGEXP_LIKE: regexLike,
  RLIKE: regexLike,
  REGEXP_INSTR: (call) => {
    if (call.args.length > 2)
      throw unsupportedFeature('REGEXP_INSTR with more than two arguments', call.where)
    const [subject, pattern] = [asText(call, 0), argument(call, 1).sql]
    // An empty match stands at its own place too, so the place is asked of what precedes the match.
    return emit(
      `(CASE WHEN regexp_matches(${subject}, ${pattern}) THEN length(regexp_extract(${subject}, '^((?s).*?)(?:' || ${pattern} || ')', 1)) + 1 WHEN ${subject} IS NULL OR ${pattern} IS NULL THEN NULL ELSE 0 END)`,
      countType,
    )
  },
  REGEXP_REPLACE: (call) => {
    if (call.args.length > 3)
      throw unsupportedFeature('REGEXP_REPLACE with more than three arguments', call.where)
    const by = call.args.length > 2 ? argument(call, 2).sql : "''"
    return emit(`regexp_replace(${asText(call, 0)}, ${argument(call, 1).sql}, ${by}, 'g')`, textType)
  },
  REGEXP_SUBSTR: (call) => {
    if (call.args.length > 2)
      throw unsupportedFeature('REGEXP_SUBSTR with more than two arguments', call.where)
    const [subject, pattern] = [asText(call, 0), argument(call, 1).sql]
    return emit(
      `(CASE WHEN regexp_matches(${subject}, ${pattern}) THEN regexp_extract(${subject}, ${pattern}) END)`,
      textType,
    )
  },
  REGEXP_COUNT: (call) => {
    if (call.args.length > 2)
      throw unsupportedFeature('REGEXP_COUNT with more than two arguments', call.where)
    return emit(`len(regexp_extract_all(${asText(call, 0)}, ${argument(call, 1).sql}))`, countType)
  },
  HEX_ENCODE: (call) => emit(`hex(${argument(call, 0).sql})`, textType),
  UUID_STRING: () => emit('CAST(gen_random_uuid() AS VARCHAR)', textType),
}

function asText(call: ScalarCall, index: number): string {
  const value = argument(call, index)
  return value.type === null || value.type.kind === 'string' ? value.sql : castTo(value, textType).sql
}

/** Text or bytes, as functions take them that read bytes. */
const asBytes = (call: ScalarCall): string =>
  argument(call, 0).type?.kind === 'binary' ? argument(call, 0).sql : asText(call, 0)

function onText(name: string): FunctionRule {
  return (call) => {
    const rest = call.args.slice(1).map(({ sql }) => sql)
    return emit(`${name}(${[asText(call, 0), ...rest].join(', ')})`, textType)
  }
}

function substring(call: ScalarCall) {
  const start = `CAST(${argument(call, 1).sql} AS BIGINT)`
  const length = call.args.length > 2 ? `, greatest(CAST(${argument(call, 2).sql} AS BIGINT), 0)` : ''
  // Snowflake counts from 1 and reads 0 as 1.
  return emit(
    `substring(${asText(call, 0)}, CASE WHEN ${start} = 0 THEN 1 ELSE ${start} END${length})`,
    textType,
  )
}

function pad(name: string): FunctionRule {
  return (call) => {
    const filler = call.args.length > 2 ? argument(call, 2).sql : "' '"
    return emit(`${name}(${asText(call, 0)}, CAST(${argument(call, 1).sql} AS INTEGER), ${filler})`, textType)
  }
}

function position(call: ScalarCall) {
  if (call.args.length > 2) throw unsupportedFeature(`${call.name} with a start`, call.where)
  return emit(`instr(${asText(call, 1)}, ${asText(call, 0)})`, countType)
}

function regexLike(call: ScalarCall) {
  const flags = call.args.length > 2 ? constantText(call, 2) : ''
  if (flags === undefined || !/^[cims]*$/.test(flags))
    throw unsupportedFeature(`${call.name} with those flags`, call.where)
  const options = flags === '' ? '' : `, ${textLiteral(flags)}`
  return emit(`regexp_full_match(${asText(call, 0)}, ${argument(call, 1).sql}${options})`, booleanType)
}
