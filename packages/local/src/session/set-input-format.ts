import { textLiteral } from '../translate/emitted.ts'
import { inputFormat } from '../translate/read-time.ts'
import type { Session } from './session.ts'

const kinds = {
  DATE_INPUT_FORMAT: 'date',
  TIME_INPUT_FORMAT: 'time',
  TIMESTAMP_INPUT_FORMAT: 'timestamp',
} as const

/** Tells the connection of a session in which format it reads dates or times, where a parameter is one of these. */
export async function setInputFormat(
  session: Session,
  name: string,
  value: string | undefined,
): Promise<void> {
  const kind = Object.hasOwn(kinds, name) ? kinds[name as keyof typeof kinds] : undefined
  if (kind === undefined) return
  const isDetected = value === undefined || value.toUpperCase() === 'AUTO'
  const text = isDetected
    ? `RESET VARIABLE ${inputFormat(kind)}`
    : `SET VARIABLE ${inputFormat(kind)} = ${textLiteral(value)}`
  await session.duck.run(text, [], undefined, () => undefined)
}
