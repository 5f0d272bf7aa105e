/** The noun alone, in its number. */
export const countNoun = (count: number, noun: string): string => (count === 1 ? noun : `${noun}s`)
