/** A letter or an underscore: starts a word. */
export const wordStart = 1
/** A digit or a dollar sign: goes on in a word. */
export const wordPart = 2
/** A small letter: the word has to be folded. */
export const small = 4
/** 0 to 9. */
export const digit = 8
/** A space, a tab, an end of line, or another control character that Snowflake skips. */
export const blank = 16

const classes = new Uint8Array(128)
for (let code = 0; code < 128; code += 1) {
  const character = String.fromCharCode(code)
  if (/[A-Za-z_]/.test(character)) classes[code] = wordStart | wordPart
  if (/[a-z]/.test(character)) classes[code] = wordStart | wordPart | small
  if (/\d/.test(character)) classes[code] = wordPart | digit
  if (character === '$') classes[code] = wordPart
  if (/\s/.test(character)) classes[code] = blank
}

/** What a UTF-16 unit can be in a word, a number or between tokens, as bits; 0 beyond ASCII and behind the end. */
export const classOf = (code: number): number => classes[code] ?? 0
