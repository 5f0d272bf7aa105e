import { wordDelimiters } from '../../computed/text/initcap.ts'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import { collate } from '../collation/collate.ts'
import { booleanType, countType, type Emitted, emit, textLiteral, textType } from '../emitted.ts'
import { once } from '../once.ts'
import { asText, asWhole, isBinary } from './as-text.ts'
import {
  argument,
  constantText,
  type FunctionRule,
  type FunctionRules,
  type ScalarCall,
} from './function-rule.ts'
import { strict } from './strict.ts'

const binaryType = { kind: 'binary' } as const

/** Source: https://docs.snowflake.com/en/sql-reference/functions-string */
export const textFunctions: FunctionRules = {
  COLLATE: (call) => {
    const specification = constantText(call, 1)
    if (specification === undefined)
      throw invalidStatement('COLLATE takes a constant specification', call.where)
    return collate(argument(call, 0), specification)
  },
  COLLATION: (call) => {
    const { type } = argument(call, 0)
    const collation = type?.kind === 'string' ? type.collation : undefined
    return emit(collation === undefined ? 'CAST(NULL AS VARCHAR)' : textLiteral(collation), textType)
  },
  // DuckDB has one letter for what is two in upper case; few texts have it.
  UPPER: (call) =>
    emit(
      once(
        [asText(call, 0)],
        (text) =>
          `CASE WHEN contains(${text}, 'ß') THEN upper(replace(${text}, 'ß', 'SS')) ELSE upper(${text}) END`,
      ),
      textType,
    ),
  LOWER: onText('lower'),
  TRIM: trimming('trim'),
  LTRIM: trimming('ltrim'),
  RTRIM: trimming('rtrim'),
  LENGTH: (call) =>
    isBinary(call.args[0])
      ? emit(`octet_length(${argument(call, 0).sql})`, countType)
      : emit(`length(${asText(call, 0)})`, countType),
  OCTET_LENGTH: (call) => emit(`octet_length(${bytes(call)})`, countType),
  BIT_LENGTH: (call) => emit(`(8 * octet_length(${bytes(call)}))`, countType),
  RTRIMMED_LENGTH: (call) => emit(`length(rtrim(${asText(call, 0)}, ' '))`, countType),
  REVERSE: onText('reverse'),
  INITCAP: (call) => {
    const delimiters = call.args.length > 1 ? asText(call, 1) : textLiteral(wordDelimiters)
    return emit(`mesh_initcap(${asText(call, 0)}, ${delimiters})`, textType)
  },
  CONCAT: (call) => {
    argument(call, 0)
    if (call.args.every(isBinary))
      return emit(`(${call.args.map(({ sql }) => sql).join(' || ')})`, binaryType)
    return emit(`(${call.args.map((_, index) => asText(call, index)).join(' || ')})`, textType)
  },
  CONCAT_WS: (call) => {
    argument(call, 1)
    const [separator = '', ...parts] = call.args.map((_, index) => asText(call, index))
    return emit(
      once([separator], (between) => `left(${between}, 0) || ${parts.join(` || ${between} || `)}`),
      textType,
    )
  },
  LEFT: (call) =>
    slice(call, (text, length) => `left(${text}, CASE WHEN ${length} < 0 THEN 0 ELSE ${length} END)`),
  RIGHT: (call) =>
    slice(call, (text, length) => `right(${text}, CASE WHEN ${length} < 0 THEN 0 ELSE ${length} END)`),
  SUBSTR: strict(substring),
  INSERT: (call) => {
    if (isBinary(call.args[0])) throw unsupportedFeature('INSERT into bytes', call.where)
    return emit(
      once([asText(call, 0), asWhole(call, 1), asWhole(call, 2), asText(call, 3)], (base, at, length, part) =>
        [
          `CASE WHEN ${at} < 1 OR ${length} < 0 OR ${at} + ${length} > length(${base}) + 1`,
          `THEN error('SNOWFLAKE:100219:22011:Invalid position or length of INSERT')`,
          `ELSE left(${base}, ${at} - 1) || ${part} || substring(${base}, ${at} + ${length}) END`,
        ].join(' '),
      ),
      textType,
    )
  },
  REPLACE: (call) =>
    emit(
      `replace(${asText(call, 0)}, ${asText(call, 1)}, ${call.args.length > 2 ? asText(call, 2) : "''"})`,
      textType,
    ),
  REPEAT: (call) => emit(`repeat(${asText(call, 0)}, ${asWhole(call, 1)})`, textType),
  SPACE: (call) => emit(`repeat(' ', ${asWhole(call, 0)})`, textType),
  TRANSLATE: (call) =>
    emit(
      once([asText(call, 0), asText(call, 1), asText(call, 2)], (text, from, to) =>
        [
          `CASE WHEN length(${to}) > length(${from})`,
          `THEN error('SNOWFLAKE:100078:22000:String ''' || ${to} || ''' is too long and would be truncated')`,
          `ELSE translate(${text}, ${from}, ${to}) END`,
        ].join(' '),
      ),
      textType,
    ),
  LPAD: strict(pad('lpad')),
  RPAD: strict(pad('rpad')),
  SPLIT: (call) =>
    emit(
      once(
        [asText(call, 0), asText(call, 1)],
        (text, separator) =>
          `CASE WHEN ${text} IS NULL OR ${separator} IS NULL THEN NULL WHEN ${separator} = '' THEN json_array(${text}) ELSE to_json(string_split(${text}, ${separator})) END`,
      ),
      { kind: 'array' },
    ),
  SPLIT_PART: (call) =>
    emit(
      once([asText(call, 0), asText(call, 1), asWhole(call, 2)], (text, separator, part) =>
        [
          `CASE WHEN ${separator} = '' THEN CASE WHEN abs(${part}) <= 1 THEN ${text} WHEN ${text} IS NOT NULL THEN '' END`,
          `WHEN ${part} = 0 THEN split_part(${text}, ${separator}, 1) ELSE split_part(${text}, ${separator}, ${part}) END`,
        ].join(' '),
      ),
      textType,
    ),
  STRTOK: (call) =>
    emit(
      `mesh_strtok(${asText(call, 0)}, ${call.args.length > 1 ? asText(call, 1) : "' '"}, ${asWhole(call, 2, 1)})`,
      textType,
    ),
  STRTOK_TO_ARRAY: (call) =>
    emit(
      `CAST(mesh_strtok_to_array(${asText(call, 0)}, ${call.args.length > 1 ? asText(call, 1) : "' '"}) AS JSON)`,
      { kind: 'array' },
    ),
  STARTSWITH: (call) => emit(`starts_with(${asText(call, 0)}, ${asText(call, 1)})`, booleanType),
  ENDSWITH: (call) => emit(`ends_with(${asText(call, 0)}, ${asText(call, 1)})`, booleanType),
  CONTAINS: (call) => emit(`contains(${asText(call, 0)}, ${asText(call, 1)})`, booleanType),
  CHARINDEX: position,
  POSITION: position,
  LIKE: (call) => like(call, 'LIKE'),
  ILIKE: (call) => like(call, 'ILIKE'),
  ASCII: (call) => emit(`ascii(${asText(call, 0)})`, countType),
  UNICODE: (call) =>
    emit(
      once([asText(call, 0)], (text) => `CASE WHEN ${text} = '' THEN 0 ELSE unicode(${text}) END`),
      countType,
    ),
  CHR: (call) =>
    emit(
      once(
        [asWhole(call, 0)],
        (code) =>
          `CASE WHEN ${code} BETWEEN 0 AND 55295 OR ${code} BETWEEN 57344 AND 1114111 THEN chr(CAST(${code} AS INTEGER)) WHEN ${code} IS NOT NULL THEN error('SNOWFLAKE:100062:22021:Invalid character code ' || ${code} || ' in the CHR input') END`,
      ),
      textType,
    ),
  SOUNDEX: (call) => emit(`mesh_soundex(${asText(call, 0)}, FALSE)`, textType),
  SOUNDEX_P123: (call) => emit(`mesh_soundex(${asText(call, 0)}, TRUE)`, textType),
  EDITDISTANCE: (call) =>
    emit(
      `mesh_edit_distance(${asText(call, 0)}, ${asText(call, 1)}, ${asWhole(call, 2, 1_000_000_000)})`,
      countType,
    ),
  JAROWINKLER_SIMILARITY: (call) =>
    emit(`mesh_jaro_winkler(${asText(call, 0)}, ${asText(call, 1)})`, countType),
  PARSE_IP: (call) => emit(`CAST(${parseIp(call)} AS JSON)`, { kind: 'object' }),
  TRY_PARSE_IP: (call) => emit(`CAST(TRY(${parseIp(call)}) AS JSON)`, { kind: 'object' }),
  PARSE_URL: (call) =>
    emit(`CAST(mesh_parse_url(${asText(call, 0)}, ${asWhole(call, 1, 0)}) AS JSON)`, { kind: 'object' }),
}

const parseIp = (call: ScalarCall): string =>
  `mesh_parse_ip(${asText(call, 0)}, ${asText(call, 1)}, ${asWhole(call, 2, 0)} = 1)`

const bytes = (call: ScalarCall): string =>
  isBinary(call.args[0]) ? argument(call, 0).sql : `encode(${asText(call, 0)})`

function onText(name: string): FunctionRule {
  return (call) => {
    if (call.args.length > 1)
      throw invalidStatement(`too many arguments for function [${call.name}]`, call.where)
    if (isBinary(call.args[0])) throw unsupportedFeature(`${call.name} of bytes`, call.where)
    return emit(`${name}(${asText(call, 0)})`, textType)
  }
}

function trimming(name: string): FunctionRule {
  return (call) =>
    emit(`${name}(${asText(call, 0)}, ${call.args.length > 1 ? asText(call, 1) : "' '"})`, textType)
}

/** A part of text by a length, or of bytes: two digits of their hexadecimal text are a byte. */
function slice(call: ScalarCall, body: (text: string, length: string) => string): Emitted {
  if (!isBinary(call.args[0])) return emit(once([asText(call, 0), asWhole(call, 1)], body), textType)
  const digits = once([`hex(${argument(call, 0).sql})`, `2 * ${asWhole(call, 1)}`], body)
  return emit(`from_hex(${digits})`, binaryType)
}

function substring(call: ScalarCall): Emitted {
  if (isBinary(call.args[0])) return substringOfBytes(call)
  const length = call.args.length > 2 ? [asWhole(call, 2)] : []
  // Counted from 1, 0 being read as 1; from the end where it is negative, which gives nothing beyond the start.
  return emit(
    once([asText(call, 0), asWhole(call, 1), ...length], (text, start, many) => {
      const taken = many === undefined ? '' : `, CASE WHEN ${many} < 0 THEN 0 ELSE ${many} END`
      return [
        `CASE WHEN ${start} < -length(${text}) THEN ${many === undefined ? "''" : `left('', ${many})`}`,
        `ELSE substring(${text}, CASE WHEN ${start} = 0 THEN 1 ELSE ${start} END${taken}) END`,
      ].join(' ')
    }),
    textType,
  )
}

/** A part of bytes, of which two hexadecimal digits are one. */
function substringOfBytes(call: ScalarCall): Emitted {
  const length = call.args.length > 2 ? [asWhole(call, 2)] : []
  const sql = once([`hex(${argument(call, 0).sql})`, asWhole(call, 1), ...length], (digits, start, many) => {
    const size = `length(${digits}) // 2`
    const from = `CASE WHEN ${start} = 0 THEN 1 WHEN ${start} < 0 THEN ${size} + ${start} + 1 ELSE ${start} END`
    const taken = many === undefined ? '' : `, 2 * greatest(${many}, 0)`
    const none = many === undefined ? "''" : `left('', ${many})`
    return `CASE WHEN ${start} < -(${size}) THEN ${none} ELSE substring(${digits}, 2 * (${from}) - 1${taken}) END`
  })
  return emit(`from_hex(${sql})`, binaryType)
}

/** Bytes are filled by their hexadecimal digits; what fills them has to be told. */
function padBytes(name: string, call: ScalarCall): Emitted {
  const sql = once(
    [
      `hex(${argument(call, 0).sql})`,
      `2 * greatest(${asWhole(call, 1)}, 0)`,
      `hex(${argument(call, 2).sql})`,
    ],
    (digits, length, fill) =>
      `CASE WHEN ${fill} = '' THEN left(${digits}, ${length}) ELSE ${name}(${digits}, CAST(${length} AS INTEGER), ${fill}) END`,
  )
  return emit(`from_hex(${sql})`, binaryType)
}

function pad(name: string): FunctionRule {
  return (call) => {
    if (isBinary(call.args[0])) return padBytes(name, call)
    const filler = call.args.length > 2 ? asText(call, 2) : "' '"
    return emit(
      once([asText(call, 0), asWhole(call, 1), filler], (text, length, fill) => {
        const least = `CAST(CASE WHEN ${length} < 0 THEN 0 ELSE ${length} END AS INTEGER)`
        return `CASE WHEN ${fill} = '' THEN left(${text}, ${least}) ELSE ${name}(${text}, ${least}, ${fill}) END`
      }),
      textType,
    )
  }
}

/** The place of bytes in bytes, by their hexadecimal digits at odd places. */
function positionOfBytes(call: ScalarCall): Emitted {
  const sql = once(
    [`hex(${argument(call, 1).sql})`, `hex(${argument(call, 0).sql})`, asWhole(call, 2, 1)],
    (digits, part, start) =>
      `CASE WHEN ${digits} IS NULL OR ${part} IS NULL OR ${start} IS NULL THEN NULL ELSE coalesce(list_filter(range(CAST(greatest(${start}, 1) AS BIGINT), length(${digits}) // 2 + 1), lambda n : starts_with(substring(${digits}, 2 * n - 1), ${part}))[1], 0) END`,
  )
  return emit(sql, countType)
}

function position(call: ScalarCall): Emitted {
  if (isBinary(call.args[0]) && isBinary(call.args[1])) return positionOfBytes(call)
  if (isBinary(call.args[0])) throw unsupportedFeature(`${call.name} of bytes in text`, call.where)
  if (call.args.length < 3)
    return emit(
      once(
        [asText(call, 1), asText(call, 0)],
        (text, part) =>
          `CASE WHEN ${part} = '' AND ${text} IS NOT NULL THEN 1 ELSE instr(${text}, ${part}) END`,
      ),
      countType,
    )
  return emit(
    once([asText(call, 1), asText(call, 0), asWhole(call, 2)], (text, part, start) =>
      [
        `CASE WHEN ${start} < 1 THEN error('SNOWFLAKE:100209:22023:Start position must be positive')`,
        `WHEN ${start} > length(${text}) OR instr(substring(${text}, ${start}), ${part}) = 0 THEN CASE WHEN ${part} IS NOT NULL THEN 0 END`,
        `ELSE instr(substring(${text}, ${start}), ${part}) + ${start} - 1 END`,
      ].join(' '),
    ),
    countType,
  )
}

function like(call: ScalarCall, operator: string): Emitted {
  const ending = call.args.length > 2 ? ` ESCAPE ${asText(call, 2)}` : ''
  return emit(`(${asText(call, 0)} ${operator} ${asText(call, 1)}${ending})`, booleanType)
}
