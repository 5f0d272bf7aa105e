const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const zero = /\p{Mn}|\p{Me}|\p{Cf}/u

/** Cells that a text takes in a fixed-width font: two for East Asian and emoji characters, none for combining marks. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += zero.test(character) ? 0 : wide.test(character) ? 2 : 1
  return width
}

/** A text cut to a number of cells, with an ellipsis where it was cut. */
export function fitText(text: string, cells: number): string {
  if (textWidth(text) <= cells) return text
  let fitted = ''
  let width = 0
  for (const character of text) {
    width += textWidth(character)
    if (width > cells - 1) break
    fitted += character
  }
  return `${fitted}…`
}
