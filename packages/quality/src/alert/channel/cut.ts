/** A text of at most so many UTF-16 units, as services count them; what is cut off is an ellipsis. */
export function cut(text: string, most: number): string {
  const whole = text.toWellFormed()
  return whole.length <= most ? whole : `${whole.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
