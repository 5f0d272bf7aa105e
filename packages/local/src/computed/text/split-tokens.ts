/** The parts of a text between characters that are delimiters; none of them is empty. */
export function splitTokens(text: string, delimiters: string): readonly string[] {
  const ends = new Set(delimiters)
  const tokens: string[] = []
  let token = ''
  for (const character of text) {
    if (!ends.has(character)) token += character
    else if (token !== '') {
      tokens.push(token)
      token = ''
    }
  }
  return token === '' ? tokens : [...tokens, token]
}
