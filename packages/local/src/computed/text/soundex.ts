const codes: Readonly<Record<string, string>> = Object.fromEntries(
  ['BFPV', 'CGJKQSXZ', 'DT', 'L', 'MN', 'R'].flatMap((letters, index) =>
    [...letters].map((letter) => [letter, String(index + 1)]),
  ),
)

/**
 * How a word sounds in English: a letter and three digits. H and W do not part letters of one code; `p123` tells whether the
 * second letter counts even when it has the code of the first.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/functions/soundex, …/soundex_p123
 */
export function soundex(text: string, p123: boolean): string {
  const letters = [...text.toUpperCase()].filter((each) => /[A-Z]/.test(each))
  const [first] = letters
  if (first === undefined) return ''
  let result = first
  let before = codes[first] ?? ''
  letters.slice(1).forEach((letter, index) => {
    const code = codes[letter]
    if (code === undefined) {
      if (letter !== 'H' && letter !== 'W') before = ''
      return
    }
    if (code !== before || (p123 && index === 0)) result += code
    before = code
  })
  return result.slice(0, 4).padEnd(4, '0')
}
