import { evaluationFailed, notEvaluable } from '../../../errors.ts'
import type { Cell } from '../../cell/cell.ts'
import { countCharacters } from '../../cell/count-characters.ts'
import { asType } from '../as-type.ts'
import { concatenate } from '../node/concatenation.ts'
import { like } from '../node/like.ts'
import {
  argument,
  booleanType,
  constantText,
  type EvaluatedCall,
  type FunctionRule,
  type FunctionRules,
  strictly,
  textArgument,
  textType,
  wholeArgument,
  wholeType,
} from './function-rule.ts'

/** Text counted in code points. Source: https://docs.snowflake.com/en/sql-reference/functions-string */
export const textFunctions: FunctionRules = {
  UPPER: onText((text) => text.toUpperCase()),
  LOWER: onText((text) => text.toLowerCase()),
  REVERSE: onText((text) => Array.from(text).reverse().join('')),
  TRIM: trimming(true, true),
  LTRIM: trimming(true, false),
  RTRIM: trimming(false, true),
  LENGTH: length,
  LEN: length,
  OCTET_LENGTH: (call) =>
    argument(call, 0).type.kind === 'binary'
      ? length(call)
      : strictly(call, wholeType, [textArgument(call, 0)], (text) =>
          BigInt(Buffer.byteLength(text as string)),
        ),
  CONCAT: (call) => concatenate(call.args),
  CONCAT_WS: (call) => {
    const texts = call.args.map((each) => asType(each, textType).at)
    return strictly(call, textType, texts, (separator, ...parts) =>
      parts.slice(0, texts.length - 1).join(separator as string),
    )
  },
  LEFT: (call) => sliced(call, (characters, count) => characters.slice(0, Math.max(count, 0))),
  RIGHT: (call) => sliced(call, (characters, count) => (count <= 0 ? [] : characters.slice(-count))),
  SUBSTR: substring,
  SUBSTRING: substring,
  REPLACE: (call) => {
    const by = call.args.length > 2 ? [textArgument(call, 2)] : []
    return strictly(
      call,
      textType,
      [textArgument(call, 0), textArgument(call, 1), ...by],
      (text, part, other) =>
        part === ''
          ? text
          : (text as string).replaceAll(part as string, () => (other === false ? '' : (other as string))),
    ) as ReturnType<FunctionRule>
  },
  REPEAT: (call) =>
    strictly(call, textType, [textArgument(call, 0), wholeArgument(call, 1)], (text, times) => {
      const count = Math.max(Number(times), 0)
      if ((text as string).length * count > 134_217_728)
        throw evaluationFailed('The text is too long.', call.where)
      return (text as string).repeat(count)
    }),
  SPACE: (call) =>
    strictly(call, textType, [wholeArgument(call, 0)], (times) => ' '.repeat(Math.max(Number(times), 0))),
  LPAD: padding((characters, filler) => [...filler, ...characters]),
  RPAD: padding((characters, filler) => [...characters, ...filler]),
  SPLIT_PART: (call) =>
    strictly(
      call,
      textType,
      [textArgument(call, 0), textArgument(call, 1), wholeArgument(call, 2)],
      (text, by, part) => {
        const parts = by === '' ? [text as string] : (text as string).split(by as string)
        return parts.at(Number(part) > 0 ? Number(part) - 1 : Number(part)) ?? ''
      },
    ),
  STRTOK: (call) => {
    const by = call.args.length > 1 ? textArgument(call, 1) : () => ' '
    const part = call.args.length > 2 ? wholeArgument(call, 2) : () => 1n
    return strictly(call, textType, [textArgument(call, 0), by, part], (text, delimiters, at) => {
      const drop = new Set(delimiters as string)
      const parts = splitAt(Array.from(text as string), (each) => drop.has(each)).filter(
        (each) => each !== '',
      )
      return parts[Number(at) - 1] ?? null
    })
  },
  SPLIT: (call) =>
    strictly(call, { kind: 'array' }, [textArgument(call, 0), textArgument(call, 1)], (text, by) => ({
      kind: 'json',
      json: by === '' ? [text] : (text as string).split(by as string),
    })),
  STARTSWITH: testing((text, part) => text.startsWith(part)),
  ENDSWITH: testing((text, part) => text.endsWith(part)),
  CONTAINS: testing((text, part) => text.includes(part)),
  CHARINDEX: position,
  POSITION: position,
  ASCII: (call) =>
    strictly(call, wholeType, [textArgument(call, 0)], (text) =>
      BigInt((text as string).codePointAt(0) ?? 0),
    ),
  UNICODE: (call) =>
    strictly(call, wholeType, [textArgument(call, 0)], (text) =>
      BigInt((text as string).codePointAt(0) ?? 0),
    ),
  CHR: character,
  CHAR: character,
  TRANSLATE: (call) =>
    strictly(
      call,
      textType,
      [textArgument(call, 0), textArgument(call, 1), textArgument(call, 2)],
      (text, from, to) => {
        const [source, target] = [Array.from(from as string), Array.from(to as string)]
        return Array.from(text as string, (each) => {
          const at = source.indexOf(each)
          return at < 0 ? each : (target[at] ?? '')
        }).join('')
      },
    ),
  INITCAP: (call) => {
    if (call.args.length > 1) throw notEvaluable('INITCAP with delimiters', call.where)
    return onText((text) =>
      text
        .toLowerCase()
        .replaceAll(/(?<=^|[\s!?@"^#$&~_,.:;+\-*%/|\\[\](){}<>])\S/gu, (first) => first.toUpperCase()),
    )(call)
  },
  LIKE: (call) => like('LIKE', call.args),
  ILIKE: (call) => like('ILIKE', call.args),
  HEX_ENCODE: (call) => {
    const value = argument(call, 0)
    const bytes = (cell: Cell) =>
      typeof cell === 'string' ? Buffer.from(cell) : Buffer.from(cell as Uint8Array)
    if (call.args.length > 1 || !/^(?:string|binary)$/.test(value.type.kind))
      throw notEvaluable('HEX_ENCODE with such arguments', call.where)
    return strictly(call, textType, [value.at], (cell) => bytes(cell).toString('hex').toUpperCase())
  },
}

function splitAt(
  characters: readonly string[],
  isBetween: (character: string) => boolean,
): readonly string[] {
  const parts = ['']
  for (const each of characters) {
    if (isBetween(each)) parts.push('')
    else parts.push(`${parts.pop() ?? ''}${each}`)
  }
  return parts
}

function onText(value: (text: string) => string): FunctionRule {
  return (call) => strictly(call, textType, [textArgument(call, 0)], (text) => value(text as string))
}

function length(call: EvaluatedCall) {
  const value = argument(call, 0)
  return value.type.kind === 'binary'
    ? strictly(call, wholeType, [value.at], (bytes) => BigInt((bytes as Uint8Array).length))
    : strictly(call, wholeType, [textArgument(call, 0)], (text) => BigInt(countCharacters(text as string)))
}

function trimming(start: boolean, end: boolean): FunctionRule {
  return (call) => {
    const characters = call.args.length > 1 ? constantText(call, 1) : ' '
    const drop = new Set(characters)
    return strictly(call, textType, [textArgument(call, 0)], (text) => {
      const all = Array.from(text as string)
      let from = 0
      let to = all.length
      while (start && from < to && drop.has(all[from] as string)) from += 1
      while (end && to > from && drop.has(all[to - 1] as string)) to -= 1
      return all.slice(from, to).join('')
    })
  }
}

function sliced(
  call: EvaluatedCall,
  slice: (characters: readonly string[], count: number) => readonly string[],
) {
  if (argument(call, 0).type.kind === 'binary') throw notEvaluable(`${call.name} of bytes`, call.where)
  return strictly(call, textType, [textArgument(call, 0), wholeArgument(call, 1)], (text, count) =>
    slice(Array.from(text as string), Number(count)).join(''),
  )
}

/** Counts from 1; 0 is read as 1, and what is below 0 counts from the end. */
function substring(call: EvaluatedCall) {
  if (argument(call, 0).type.kind === 'binary') throw notEvaluable(`${call.name} of bytes`, call.where)
  const count = call.args.length > 2 ? [wholeArgument(call, 2)] : []
  return strictly(
    call,
    textType,
    [textArgument(call, 0), wholeArgument(call, 1), ...count],
    (text, start, size) => {
      const characters = Array.from(text as string)
      const from = Number(start)
      const at = from > 0 ? from - 1 : from === 0 ? 0 : characters.length + from
      if (at < 0) return ''
      const length = size === false ? characters.length : Math.max(Number(size), 0)
      return characters.slice(at, at + length).join('')
    },
  )
}

function padding(
  join: (characters: readonly string[], filler: readonly string[]) => readonly string[],
): FunctionRule {
  return (call) => {
    const filler = call.args.length > 2 ? [textArgument(call, 2)] : []
    return strictly(
      call,
      textType,
      [textArgument(call, 0), wholeArgument(call, 1), ...filler],
      (text, length, fill) => {
        const characters = Array.from(text as string)
        const wanted = Math.max(Number(length), 0)
        if (characters.length >= wanted) return characters.slice(0, wanted).join('')
        const pad = fill === false ? [' '] : Array.from(fill as string)
        if (pad.length === 0) return text as string
        const missing = wanted - characters.length
        return join(
          characters,
          Array.from({ length: missing }, (_, at) => pad[at % pad.length] as string),
        ).join('')
      },
    )
  }
}

function testing(holds: (text: string, part: string) => boolean): FunctionRule {
  return (call) =>
    strictly(call, booleanType, [textArgument(call, 0), textArgument(call, 1)], (text, part) =>
      holds(text as string, part as string),
    )
}

/** The place of the first text in the second, counting from 1; 0 where it is not. */
function position(call: EvaluatedCall) {
  const start = call.args.length > 2 ? [wholeArgument(call, 2)] : []
  return strictly(
    call,
    wholeType,
    [textArgument(call, 0), textArgument(call, 1), ...start],
    (part, text, from) => {
      const characters = Array.from(text as string)
      const first = from === false ? 1 : Math.max(Number(from), 1)
      const found = characters
        .slice(first - 1)
        .join('')
        .indexOf(part as string)
      if (found < 0 || first > characters.length + 1) return 0n
      return BigInt(
        countCharacters(
          characters
            .slice(first - 1)
            .join('')
            .slice(0, found),
        ) + first,
      )
    },
  )
}

function character(call: EvaluatedCall) {
  return strictly(call, textType, [wholeArgument(call, 0)], (code) => {
    const point = Number(code)
    if (point < 0 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff))
      throw evaluationFailed('There is no such character.', call.where)
    return String.fromCodePoint(point)
  })
}
