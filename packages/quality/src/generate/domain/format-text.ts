import type { NamedFormat } from '../../rule/format/named-format.ts'

/** How texts of a format are written so that they read well, and how their check digits are set. */
export interface FormatText {
  /** For the whole text. Where digits are computed it has zeros. */
  readonly pattern: string
  readonly complete?: (text: string) => string
}

const word = '(?:[bdfgklmnprstvz][aeiou]){2,3}'

/** Formats of which plain texts look strange, or need arithmetic. */
export const formatTexts: Readonly<Partial<Record<NamedFormat, FormatText>>> = {
  email: { pattern: `${word}(?:\\.${word})?@${word}\\.(?:com|net|org)` },
  uri: { pattern: `https://${word}\\.(?:com|net|org)/${word}` },
  hostname: { pattern: `${word}\\.(?:com|net|org)` },
  uuid: { pattern: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}' },
  date: { pattern: '20[0-2][0-9]-.*' },
  dateTime: { pattern: '20[0-2][0-9]-.*T..:..:..Z' },
  time: { pattern: '..:..:..' },
  phoneNumber: { pattern: '\\+[1-9][0-9]{10,11}' },
  iban: { pattern: '[A-Z]{2}00[0-9]+', complete: withIbanDigits },
  cardNumber: { pattern: '[1-9][0-9]{14}0', complete: withLuhnDigit },
}

/** ISO 7064 MOD 97-10: the number of the rearranged text with check digits 00, taken from 98. */
function withIbanDigits(text: string): string {
  let rest = 0
  for (const character of `${text.slice(4)}${text.slice(0, 4)}`)
    for (const digit of String(Number.parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97
  return `${text.slice(0, 2)}${String(98 - rest).padStart(2, '0')}${text.slice(4)}`
}

function withLuhnDigit(text: string): string {
  let sum = 0
  for (let at = text.length - 2, twice = true; at >= 0; at -= 1, twice = !twice) {
    const digit = (text.charCodeAt(at) - 48) * (twice ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return `${text.slice(0, -1)}${(10 - (sum % 10)) % 10}`
}
