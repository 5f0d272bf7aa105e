/** Text from elsewhere on one line: data must not be able to steer a terminal, nor to reverse the line it stands in. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, spellControl)

function spellControl(character: string): string {
  const known = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }[character]
  return known ?? `\\u{${character.codePointAt(0)?.toString(16)}}`
}
