const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

// East Asian wide and full-width characters, and emoji, take two cells of a terminal.
const wide =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|\p{Emoji}\ufe0f)/u

const plain = /^[\u0020-\u007e\u00a0-\u02ff]*$/

/** How many cells of a terminal a text takes. */
export function textWidth(text: string): number {
  if (plain.test(text)) return text.length
  let width = 0
  for (const { segment } of segmenter.segment(text)) width += wide.test(segment) ? 2 : 1
  return width
}

/** A text with blanks up to a width. */
export const padText = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - textWidth(text)))

/** As much of a text as a width holds; where something is cut off stands an ellipsis. */
export function cutText(text: string, width: number): string {
  if (textWidth(text) <= width) return text
  let kept = ''
  let left = width - 1
  for (const { segment } of segmenter.segment(text)) {
    left -= textWidth(segment)
    if (left < 0) break
    kept += segment
  }
  return `${kept}…`
}

/** A text as lines of at most a width, broken at blanks where there are any. */
export function wrapText(text: string, width: number): readonly string[] {
  if (textWidth(text) <= width) return [text]
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (textWidth(longer) <= width) line = longer
    else {
      if (line !== '') lines.push(line)
      line = word
      while (textWidth(line) > width) {
        const part = take(line, width)
        lines.push(part)
        line = line.slice(part.length)
      }
    }
  }
  return [...lines, line]
}

function take(text: string, width: number): string {
  let kept = ''
  let left = Math.max(2, width)
  for (const { segment } of segmenter.segment(text)) {
    left -= textWidth(segment)
    if (left < 0) break
    kept += segment
  }
  return kept
}
