import { concatenationType } from '../arithmetic-type.ts'
import type { Inferred } from '../inferred.ts'
import type { ResultRule } from '../result-call.ts'

const textOf = (type: Inferred): Inferred => (type?.kind === 'string' ? type : { kind: 'string' })

/** Text no longer than what is passed. */
const text: ResultRule = ({ type }) => textOf(type(0))

/** Text or bytes no longer than what is passed. */
const sliced: ResultRule = ({ type }) => type(0) && (type(0)?.kind === 'binary' ? type(0) : textOf(type(0)))

/** Text or bytes of any length, as what is passed. */
const kind: ResultRule = ({ type }) => type(0) && { kind: type(0)?.kind === 'binary' ? 'binary' : 'string' }

/** A character may become three in upper case: `ΐ`. */
const longer: ResultRule = ({ type }) => {
  const base = textOf(type(0))
  return base?.kind === 'string' && base.maxLength !== undefined
    ? { kind: 'string', maxLength: base.maxLength * 3 }
    : base
}

const concat: ResultRule = ({ arguments: parts, type }) =>
  concatenationType(parts.map((_, index) => type(index)))

/** The separator stands between all parts. */
const concat_ws: ResultRule = ({ arguments: parts, type }) =>
  concatenationType(
    parts
      .flatMap((_, index) => (index < 2 ? [] : [type(0)]))
      .concat(parts.slice(1).map((_, index) => type(index + 1))),
  )

/** Results of functions of text. */
export const textRules = { text, sliced, kind, longer, concat, concat_ws }
