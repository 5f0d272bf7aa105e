import { textLiteral } from '../translate/emitted.ts'
import { centuryStart, inputFormat } from '../translate/read-time.ts'
import { outputFormat } from '../translate/time-text.ts'
import type { Session } from './session.ts'

/** Whether a parameter is a format in which dates or times are read or written. */
export const isTimeFormat = (name: string): boolean =>
  name === 'TWO_DIGIT_CENTURY_START' ||
  /^(?:DATE|TIME|TIMESTAMP(?:_NTZ|_LTZ|_TZ)?)_(?:INPUT|OUTPUT)_FORMAT$/.test(name)

/** Tells the connection of a session in which formats it reads and writes dates and times. */
export async function setFormats({ parameters, duck }: Session): Promise<void> {
  const told = (name: string): string | undefined => {
    const value = parameters.get(name)
    return value === undefined || value === '' || value.toUpperCase() === 'AUTO' ? undefined : value
  }
  const zoned = told('TIMESTAMP_OUTPUT_FORMAT')
  const variables: readonly (readonly [string, string | undefined])[] = [
    [inputFormat('date'), told('DATE_INPUT_FORMAT')],
    [inputFormat('time'), told('TIME_INPUT_FORMAT')],
    [inputFormat('timestamp'), told('TIMESTAMP_INPUT_FORMAT')],
    [outputFormat('date'), told('DATE_OUTPUT_FORMAT')],
    [outputFormat('time'), told('TIME_OUTPUT_FORMAT')],
    // A TIMESTAMP_NTZ has a format of its own by default.
    [outputFormat('ntz'), told('TIMESTAMP_NTZ_OUTPUT_FORMAT')],
    [outputFormat('ltz'), told('TIMESTAMP_LTZ_OUTPUT_FORMAT') ?? zoned],
    [outputFormat('tz'), told('TIMESTAMP_TZ_OUTPUT_FORMAT') ?? zoned],
  ]
  const century = parameters.get('TWO_DIGIT_CENTURY_START')
  const first =
    century === undefined
      ? `RESET VARIABLE ${centuryStart}`
      : `SET VARIABLE ${centuryStart} = ${Number(century)}`
  await duck.run(first, [], undefined, () => undefined)
  for (const [name, value] of variables) {
    const text =
      value === undefined ? `RESET VARIABLE ${name}` : `SET VARIABLE ${name} = ${textLiteral(value)}`
    await duck.run(text, [], undefined, () => undefined)
  }
}
