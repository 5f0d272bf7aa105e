/** Characters that end a word unless others are given. Source: https://docs.snowflake.com/en/sql-reference/functions/initcap */
export const wordDelimiters = ' \t\n\r\f\v!?@"^#$&~_,.:;+-*%/|\\[](){}<>'

/** Text whose words begin with a capital letter, all other letters small. No delimiters: the whole text is one word. */
export function initcap(text: string, delimiters: string): string {
  const ends = new Set(delimiters)
  let starts = true
  let result = ''
  for (const character of text) {
    const isEnd = ends.has(character)
    result += isEnd ? character : starts ? character.toUpperCase() : character.toLowerCase()
    starts = isEnd
  }
  return result
}
