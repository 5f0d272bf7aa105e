import { asType } from '../as-type.ts'
import { computed } from '../computed.ts'
import type { Evaluator } from '../evaluator.ts'
import { strict } from '../strict.ts'

/** Text after text, bytes after bytes; NULL where a part is. */
export function concatenate(parts: readonly Evaluator[]): Evaluator {
  const bytes = parts.every(({ type }) => type.kind === 'binary')
  if (bytes)
    return computed(
      { kind: 'binary' },
      parts,
      strict(
        parts.map(({ at }) => at),
        (...cells) => new Uint8Array(Buffer.concat(cells.slice(0, parts.length) as Uint8Array[])),
      ),
    )
  const texts = parts.map((part) => asType(part, { kind: 'string' }))
  return computed(
    { kind: 'string' },
    parts,
    strict(
      texts.map(({ at }) => at),
      (...cells) => cells.slice(0, parts.length).join(''),
    ),
  )
}
